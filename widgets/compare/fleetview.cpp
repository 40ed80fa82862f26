// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/fleetview.h"

#include "models/compare/fleetmodel.h"
#include "widgets/common/bardelegate.h"
#include "widgets/common/explain.h"
#include "widgets/common/filterline.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

FleetView::FleetView(FleetModel &clients, VersionSpreadModel &versions, QWidget *parent)
    : QWidget(parent)
    , m_clients(clients)
    , m_versions(versions)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_add(buildAdd())
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_filter(new FilterLine(tr("Filter clients"), this))
    , m_table(new TableView(this))
    , m_spread(new TableView(this))
    , m_reading(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_stack(new PaneStack(buildContent(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildControls());
    column->addWidget(m_stack, 1);
    setUpTables();
    connectSignals();
    showProgress(0, 0);
    showWhatThereIs();
}

QToolButton *FleetView::buildAdd()
{
    auto *add = new QToolButton(this);
    add->setObjectName(u"addClients"_s);
    add->setText(tr("&Add clients"));
    explain(*add, tr("Add a client's folder, a folder that holds the folders of several, or archives"));
    add->setPopupMode(QToolButton::InstantPopup);
    add->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(add);
    connect(menu->addAction(tr("Add a &folder…")), &QAction::triggered, this, &FleetView::folderWanted);
    connect(menu->addAction(tr("Add &archives…")), &QAction::triggered, this, &FleetView::archivesWanted);
    add->setMenu(menu);
    return add;
}

QWidget *FleetView::buildControls()
{
    m_remove->setObjectName(u"removeClients"_s);
    explain(*m_remove, tr("Take the selected clients out of this list"));
    m_export->setObjectName(u"exportClients"_s);
    explain(*m_export, tr("Save the list as comma separated values"));
    m_filter->setObjectName(u"fleetFilter"_s);
    m_filter->setAccessibleName(tr("Filter clients"));
    m_reading->setObjectName(u"fleetReading"_s);
    m_progress->setAccessibleName(tr("Clients that have been read"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelFleet"_s);

    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(m_filter, 1);
    row->addWidget(m_reading);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    return controls;
}

QWidget *FleetView::buildContent()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"fleetSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_spread);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void FleetView::setUpTables()
{
    m_proxy->setSourceModel(&m_clients);
    m_proxy->setSortRole(SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"fleetTable"_s);
    m_table->setAccessibleName(tr("Clients against the site"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(FleetModel::Client, Qt::AscendingOrder);

    m_spread->setObjectName(u"versionSpread"_s);
    m_spread->setAccessibleName(tr("How many clients have which version"));
    m_spread->setSortingEnabled(false); // the highest version first
    m_spread->setModel(&m_versions);
    m_spread->setItemDelegateForColumn(VersionSpreadModel::Share, new BarDelegate(m_spread));

    const int character = fontMetrics().averageCharWidth();
    const auto setWidths = [character](TableView &table, std::initializer_list<int> characters) {
        int column = 0;
        for (const int width : characters)
            table.setColumnWidth(column++, width * character);
    };
    setWidths(*m_table, {24, 20, 26, 20, 14, 16});
    setWidths(*m_spread, {20, 40, 12});
}

void FleetView::connectSignals()
{
    connect(m_filter, &FilterLine::filterChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_remove, &QPushButton::clicked, this, &FleetView::removeSelected);
    connect(m_export, &QPushButton::clicked, this, &FleetView::exportWanted);
    connect(m_cancel, &QPushButton::clicked, this, &FleetView::cancelWanted);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT clientActivated(m_clients.row(m_proxy->mapToSource(index).row()).source);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_clients, &QAbstractItemModel::modelReset, this, &FleetView::showWhatThereIs);
}

void FleetView::showWhatThereIs()
{
    const bool hasClients = m_clients.rowCount() > 0;
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(hasClients);
    if (hasClients)
        m_stack->showContent();
    else
        m_stack->showEmpty(tr("No clients in the list"),
                           tr("Add a folder that holds the folders of several clients, or archives of them, "
                              "to see what ccmsetup would do on each and how their versions spread."));
}

void FleetView::showProgress(qsizetype read, qsizetype all)
{
    const bool isReading = read < all;
    for (QWidget *widget : {static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel)})
        widget->setVisible(isReading);
    m_progress->setMaximum(static_cast<int>(all));
    m_progress->setValue(static_cast<int>(read));
    m_reading->setText(
        tr("Read %1 of %n client(s)", nullptr, static_cast<int>(all)).arg(locale().toString(read)));
}

QStringList FleetView::selectedSources() const
{
    QStringList sources;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        sources.append(m_clients.row(m_proxy->mapToSource(index).row()).source);
    return sources;
}

void FleetView::removeSelected()
{
    const QStringList sources = selectedSources();
    if (!sources.isEmpty())
        Q_EMIT removeWanted(sources);
}

} // namespace ccm
