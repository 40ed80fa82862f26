// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/itemsview.h"

#include "models/manifest/itemfilter.h"
#include "widgets/common/chosenwidths.h"
#include "widgets/common/layoutstate.h"
#include "widgets/common/tableview.h"
#include "widgets/manifest/itemdetail.h"
#include "widgets/manifest/itemfilterbar.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr int WidestFile = 50; ///< in average characters

} // namespace

ItemsView::ItemsView(ManifestModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(new ItemFilterModel(model, this))
    , m_filter(new ItemFilterBar(this))
    , m_table(new TableView(this))
    , m_detail(new ItemDetail(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_noItems(new QLabel(this))
    , m_checkSignature(new QAction(tr("Check &signature..."), m_table))
{
    m_table->setObjectName(u"items"_s);
    m_table->setAccessibleName(tr("Items of the manifest"));
    m_table->setWhatsThis(
        tr("The files that ccmsetup looks for on a client and installs: which platforms and systems each "
           "applies to, how ccmsetup finds out whether it is there, and what it does if not. Below "
           "is the selected item in plain language."));
    m_table->setModel(m_filtered);
    m_detail->setObjectName(u"detail"_s);
    setFocusProxy(m_filter);
    buildLayout();
    addCopyActions();
    addSignatureAction();
    connectSignals();
}

void ItemsView::buildLayout()
{
    m_splitter->setObjectName(u"itemsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    m_noItems->setObjectName(u"noItems"_s);
    m_noItems->setWordWrap(true);
    m_noItems->setAlignment(Qt::AlignCenter);
    m_noItems->setText(tr("The manifest holds no items, so ccmsetup would find nothing in it to install. "
                          "\"Whole file\" shows what it does hold."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, column->contentsMargins().top(), 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_noItems, 1);
}

void ItemsView::addCopyActions()
{
    const auto add = [this](const QString &title, Qt::Key key, QString (*text)(const ManifestItem &)) {
        auto *action = new QAction(title, m_table);
        action->setShortcut(Qt::CTRL | Qt::SHIFT | key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, text] { copyOfSelected(text); });
        m_table->addAction(action);
    };
    add(tr("Copy file name"), Qt::Key_N, [](const ManifestItem &item) { return item.fileName; });
    add(tr("Copy hash"), Qt::Key_H, [](const ManifestItem &item) { return item.hash; });
    add(tr("Copy XML"), Qt::Key_X, [](const ManifestItem &item) { return item.xml; });
}

void ItemsView::addSignatureAction()
{
    m_checkSignature->setObjectName(u"checkSignature"_s);
    m_checkSignature->setToolTip(tr("Where the file lies beside the manifest"));
    connect(m_checkSignature, &QAction::triggered, this, [this] {
        const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
        if (current.isValid())
            Q_EMIT signatureWanted(m_model.item(current.row()).fileName);
    });
    m_table->addAction(m_checkSignature);
}

void ItemsView::connectSignals()
{
    connect(m_filter, &ItemFilterBar::filterChanged, this, &ItemsView::showFiltered);
    connect(m_filter, &ItemFilterBar::fileOrderWanted, this,
            [this] { m_table->sortByColumn(-1, Qt::AscendingOrder); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ItemsView::showCurrentItem);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT itemActivated(m_model.item(m_filtered->mapToSource(index).row()));
    });
}

void ItemsView::showManifest()
{
    m_filesBeside.clear();
    const bool hasItems = m_model.rowCount() > 0;
    m_noItems->setVisible(!hasItems);
    m_filter->setVisible(hasItems);
    m_splitter->setVisible(hasItems);
    m_filter->setChoices(choicesOf(m_model.manifest()));
    m_filtered->setFilter(m_filter->filter());
    fitColumns();
    m_table->setCurrentIndex(m_filtered->index(0, ManifestModel::File));
    showFiltered();
    showCurrentItem();
}

void ItemsView::fitColumns()
{
    const int widest = WidestFile * m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < ManifestModel::Hash; ++column)
        m_table->fitColumn(column, column == ManifestModel::File ? widest : QWIDGETSIZE_MAX);
}

void ItemsView::showFiltered()
{
    m_filtered->setFilter(m_filter->filter());
    m_filter->setCount(m_filtered->rowCount(), m_model.rowCount());
}

void ItemsView::showCurrentItem()
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    current.isValid() ? m_detail->showItem(m_model.item(current.row())) : m_detail->clear();
    m_checkSignature->setEnabled(current.isValid()
                                 && m_filesBeside.contains(m_model.item(current.row()).fileName.toLower()));
}

void ItemsView::setFilesBeside(const FileSizes &sizes)
{
    m_filesBeside = sizes;
    showCurrentItem();
}

void ItemsView::setClientEnvironment(const QString &client, const EnvironmentVariables &variables)
{
    m_detail->setClientEnvironment(client, variables);
    showCurrentItem();
}

void ItemsView::selectItem(int number)
{
    const QModelIndex wanted = m_model.index(number - 1, ManifestModel::File);
    if (!m_filtered->mapFromSource(wanted).isValid())
        m_filter->clear(); // tells at once, and the model with it
    m_table->setCurrentIndex(m_filtered->mapFromSource(wanted));
}

int ItemsView::currentItem() const
{
    return m_filtered->mapToSource(m_table->currentIndex()).row() + 1;
}

void ItemsView::copyOfSelected(QString (*text)(const ManifestItem &)) const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(text(m_model.item(m_filtered->mapToSource(row).row())));
    lines.removeAll(QString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QByteArray ItemsView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << splitterState(*m_splitter) << m_detail->saveState()
           << ChosenWidths::of(*m_table->header()).state();
    return state;
}

bool ItemsView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray splitter;
    QByteArray detail;
    QByteArray header;
    stream >> splitter >> detail >> header;
    return stream.status() == QDataStream::Ok && restoreSplitterState(*m_splitter, splitter)
        && m_detail->restoreState(detail) && ChosenWidths::of(*m_table->header()).restore(header);
}

} // namespace ccm
