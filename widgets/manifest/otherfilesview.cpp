// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/otherfilesview.h"

#include "widgets/common/chosenwidths.h"
#include "widgets/common/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

QString summaryOf(const QList<FileBeside> &files)
{
    int there = 0;
    int itemsThere = 0;
    int itemsElsewhere = 0;
    for (const FileBeside &file : files) {
        const auto items = static_cast<int>(file.items.size());
        there += file.isThere ? 1 : 0;
        (file.isThere ? itemsThere : itemsElsewhere) += items;
    }
    return QStringList{OtherFilesView::tr("%n other file(s) lie beside the manifest.", nullptr, there),
                       OtherFilesView::tr("%n item(s) lie there too.", nullptr, itemsThere),
                       OtherFilesView::tr("%n item(s) lie elsewhere.", nullptr, itemsElsewhere)}
        .join(u' ');
}

} // namespace

OtherFilesView::OtherFilesView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_table(new TableView(this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(SortRole);
    m_summary->setObjectName(u"otherFilesSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"otherFiles"_s);
    m_table->setAccessibleName(tr("Other files beside the manifest"));
    m_table->setWhatsThis(tr("What else lies in the cabinet or beside the file."));
    m_table->setModel(sorted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, column->contentsMargins().top(), 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addStretch(); // keeps the words at the top where there is no table
    connect(m_table, &QAbstractItemView::activated, this, [this, sorted](const QModelIndex &index) {
        const FileBeside &file = m_model.row(sorted->mapToSource(index).row());
        if (!file.items.isEmpty())
            Q_EMIT itemActivated(file.items.constFirst());
    });
    showUnknown();
}

void OtherFilesView::showUnknown()
{
    m_model.setRows({});
    m_table->hide();
    m_summary->setText(
        tr("What lies beside the manifest is not known. Open the ccmsetup.cab or its folder to "
           "see the files that come with it."));
}

void OtherFilesView::showFiles(const Manifest &manifest, const QList<OtherFile> &files,
                               const FileSizes &inFolder)
{
    m_model.setRows(filesBeside(manifest, files, inFolder));
    m_table->setVisible(!m_model.rows().isEmpty());
    m_summary->setText(summaryOf(m_model.rows()));
    for (int column = 0; column < OtherFileModel::Items; ++column)
        m_table->fitColumn(column);
}

QByteArray OtherFilesView::saveState() const
{
    return ChosenWidths::of(*m_table->header()).state();
}

bool OtherFilesView::restoreState(const QByteArray &state)
{
    return ChosenWidths::of(*m_table->header()).restore(state);
}

} // namespace ccm
