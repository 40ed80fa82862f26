// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/linksview.h"

#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"
#include "widgets/window/loadchart.h"
#include "widgets/window/sparklinedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

LinksView::LinksView(QWidget *parent)
    : QWidget(parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView(this))
    , m_chart(new LoadChart(this))
    , m_described(new QLabel(this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setObjectName(u"linkTable"_s);
    m_table->setAccessibleName(tr("Links and distribution points"));
    m_table->setWhatsThis(
        tr("What each link and distribution point has to carry in its fullest hour, and its limit."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(LinkTableModel::Mean, new SparklineDelegate(this));
    const int em = fontMetrics().averageCharWidth();
    m_table->header()->setDefaultSectionSize(em * 17);
    m_table->header()->resizeSection(LinkTableModel::Name, em * 22);
    m_table->header()->resizeSection(LinkTableModel::Mean, em * 30);
    m_table->header()->resizeSection(LinkTableModel::BusiestHour, em * 25);
    m_table->fitTitles();
    // What tells whether a link is too thin comes first.
    int place = 1;
    for (const int column :
         {LinkTableModel::Mean, LinkTableModel::High, LinkTableModel::Limit, LinkTableModel::Overload})
        m_table->header()->moveSection(m_table->header()->visualIndex(column), place++);
    m_described->setObjectName(u"loadDescribed"_s);
    m_described->setTextFormat(Qt::PlainText);

    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins({});
    belowLayout->addWidget(m_chart, 1);
    belowLayout->addWidget(m_described);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"linksSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 2);
    m_stack = new PaneStack(splitter, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LinksView::showCurrent);
    connect(m_chart, &Chart::described, m_described, &QLabel::setText);
}

Chart &LinksView::chart()
{
    return *m_chart;
}

void LinksView::showForecast(const Forecast &forecast)
{
    m_forecast = forecast;
    if (forecast.links.isEmpty()) {
        m_stack->showEmpty(tr("The plan names no links"),
                           tr("Add sites or distribution points under “Links” on the left, and say at the "
                              "clients where they belong."));
        m_chart->clear();
        m_model.setRows({});
        return;
    }
    m_stack->showContent();
    const QString wanted = m_current; // changes as the rows go
    m_model.setRows(forecast.links);
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).name == wanted)
            row = i;
    }
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, 0)));
    showCurrent();
}

void LinksView::showCurrent()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return;
    const LinkLoad &link = m_model.row(current.row());
    m_current = link.name;
    m_chart->showLoad(link, m_forecast);
}

} // namespace ccm
