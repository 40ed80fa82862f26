// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/site/candidatesdialog.h"

#include "models/base/moment.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

} // namespace

CandidatesDialog::CandidatesDialog(const QList<ManifestCandidate> &candidates, QWidget *parent)
    : QDialog(parent)
    , m_candidates(candidates)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Choose a manifest"));
    m_list->setObjectName(u"candidates"_s);
    m_list->setAccessibleName(tr("Manifests"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("Changed (UTC)")});
    fill();

    auto *text = new QLabel(tr("There are %n manifests here. Which one is to be opened?", nullptr,
                               static_cast<int>(candidates.size())),
                            this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &CandidatesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &CandidatesDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 18);
}

void CandidatesDialog::fill()
{
    const QLocale locale;
    for (const ManifestCandidate &candidate : std::as_const(m_candidates)) {
        const QString changed = candidate.modified.isValid()
            ? momentText(candidate.modified.toUTC(), MomentPrecision::Minute)
            : tr("unknown");
        auto *item = new QTreeWidgetItem(
            m_list, {candidate.name, locale.formattedDataSize(candidate.sizeInBytes), changed});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::AccessibleDescriptionRole, candidate.address);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setTextElideMode(Qt::ElideMiddle);
}

void CandidatesDialog::accept()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    Q_EMIT candidateChosen(m_candidates.at(row).address);
    QDialog::accept();
}

} // namespace ccm
