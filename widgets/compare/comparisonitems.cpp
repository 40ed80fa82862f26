// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/comparisonitems.h"

#include "models/compare/comparisonmodel.h"
#include "models/compare/itemstatusfilter.h"
#include "widgets/common/explain.h"
#include "widgets/common/filterline.h"
#include "widgets/common/tableview.h"
#include "widgets/compare/comparisondetail.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

ComparisonItems::ComparisonItems(ComparisonModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(new ItemStatusFilter(this))
    , m_filter(new FilterLine(tr("Filter items"), this))
    , m_table(new TableView(this))
    , m_detail(new ComparisonDetail(this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"compareSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    // Wrapped labels ask for more room than they take: so many lines are what the detail mostly needs.
    constexpr int DetailLines = 10;
    m_detail->setMinimumHeight(DetailLines * fontMetrics().lineSpacing());
    splitter->setSizes({QWIDGETSIZE_MAX, 1});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildGroups());
    column->addWidget(splitter, 1);
    setUpTable();
    connectSignals();
    takeComparison();
}

QWidget *ComparisonItems::buildGroups()
{
    m_filter->setObjectName(u"compareFilter"_s);
    m_filter->setAccessibleName(tr("Filter items"));
    for (const ItemStatus status : {ItemStatus::Differs, ItemStatus::Missing, ItemStatus::InPlace,
                                    ItemStatus::Unknown, ItemStatus::NotApplicable})
        addGroup(status);
    auto *groups = new QWidget(this);
    auto *row = new QHBoxLayout(groups);
    row->setContentsMargins({});
    for (const Group &group : m_groups)
        row->addWidget(group.button);
    row->addWidget(m_filter, 1);
    return groups;
}

void ComparisonItems::addGroup(ItemStatus status)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"group%1"_s.arg(static_cast<int>(status)));
    button->setCheckable(true);
    button->setChecked(true);
    explain(*button, tr("Show or hide these items"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this,
            [this, status](bool isShown) { m_filtered->setHidden(status, !isShown); });
    m_groups.push_back({.status = status, .button = button});
}

void ComparisonItems::setUpTable()
{
    m_filtered->setSourceModel(&m_model);
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setAccessibleName(tr("Items of the manifest on this client"));
    m_table->setWhatsThis(
        tr("How each item of the manifest stands on the client, what would be done, and why. It is "
           "unknown where neither files nor logs tell. Below is the selected item."));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_filtered);
    m_table->sortByColumn(ComparisonModel::StatusWord, Qt::AscendingOrder); // what needs attention first

    // Room for texts like these, with an icon and margins; the reason takes what is left.
    const auto longest = [this](const QStringList &words) {
        return std::ranges::max(
            words, {}, [this](const QString &word) { return fontMetrics().horizontalAdvance(word); });
    };
    const QStringList texts{u"i386/WindowsUpdateAgent30.exe"_s,
                            longest({statusWord(ItemStatus::Differs), statusWord(ItemStatus::Missing),
                                     statusWord(ItemStatus::InPlace), statusWord(ItemStatus::Unknown),
                                     statusWord(ItemStatus::NotApplicable)}),
                            longest({actionWord(ItemAction::Nothing), actionWord(ItemAction::Download),
                                     actionWord(ItemAction::RunLocal), actionWord(ItemAction::Unknown)}),
                            u"5.00.7804.1000"_s,
                            u"5.00.7804.1000"_s,
                            u"DDDDDDDD…"_s,
                            u"DDDDDDDD…"_s};
    const int margin = 2 * fontMetrics().averageCharWidth();
    for (int column = 0; column < texts.size(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        const int text =
            qMax(fontMetrics().horizontalAdvance(texts.at(column)), fontMetrics().horizontalAdvance(title));
        const int icon = column == ComparisonModel::StatusWord
            ? m_table->style()->pixelMetric(QStyle::PM_SmallIconSize)
            : 0;
        m_table->setColumnWidth(column, text + icon + margin);
    }
}

void ComparisonItems::connectSignals()
{
    connect(m_filter, &FilterLine::filterChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QAbstractItemView::activated, this, &ComparisonItems::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparisonItems::showSelected);
    connect(m_detail, &ComparisonDetail::evidenceActivated, this, &ComparisonItems::evidenceActivated);
    connect(m_detail, &ComparisonDetail::manifestItemActivated, this,
            &ComparisonItems::manifestItemActivated);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
        m_selected = current.isValid() ? m_model.row(current.row()).fileName : QString();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ComparisonItems::takeComparison);
}

/// The item that was selected stays so: a comparison comes anew with each change on the client.
void ComparisonItems::takeComparison()
{
    showGroups();
    QModelIndex wanted = m_filtered->index(0, 0);
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const QModelIndex index = m_filtered->index(row, 0);
        if (!m_selected.isEmpty()
            && m_model.row(m_filtered->mapToSource(index).row()).fileName == m_selected) {
            wanted = index;
            break;
        }
    }
    m_table->setCurrentIndex(wanted);
    showSelected();
}

void ComparisonItems::showGroups()
{
    for (const Group &group : m_groups) {
        const auto count = std::ranges::count(m_model.rows(), group.status, &ItemComparison::status);
        //: how items stand, and how many do: "differs 3"
        group.button->setText(tr("%1 %2").arg(statusWord(group.status), locale().toString(count)));
        group.button->setEnabled(count > 0);
    }
}

void ComparisonItems::showSelected()
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    if (current.isValid())
        m_detail->showItem(m_model.row(current.row()));
    else
        m_detail->showNothing();
}

void ComparisonItems::activate(const QModelIndex &index)
{
    const Evidence evidence = m_model.row(m_filtered->mapToSource(index).row()).evidence;
    if (evidence.isRecord())
        Q_EMIT evidenceActivated(evidence);
    else
        Q_EMIT manifestItemActivated(m_model.row(m_filtered->mapToSource(index).row()).fileName);
}

} // namespace ccm
