// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/evidencetable.h"

#include "models/base/tablemodel.h"
#include "widgets/common/panestack.h"
#include "widgets/common/statusdelegate.h"
#include "widgets/common/tableview.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {
namespace {

/// Draws a place that can be gone to as a link.
class PlaceDelegate final : public StatusDelegate
{
public:
    PlaceDelegate(int evidenceRole, QObject *parent)
        : StatusDelegate(parent)
        , m_evidenceRole(evidenceRole) { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        StatusDelegate::initStyleOption(option, index);
        if (!index.data(m_evidenceRole).value<Evidence>().isRecord())
            return;
        option->textElideMode = Qt::ElideMiddle; // the name of the file may be cut, the line may not
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
        option->font.setUnderline(true);
    }

private:
    int m_evidenceRole;
};

} // namespace

EvidenceTable::EvidenceTable(QAbstractItemModel &model, int evidenceRole, int placeColumn, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new TableView(this))
    , m_stack(new PaneStack(m_view, this))
    , m_evidenceRole(evidenceRole)
    , m_placeColumn(placeColumn)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSourceModel(&model);
    m_view->setModel(m_sorted);
    m_view->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->setMinimumHeight(fontMetrics().height() * 3);
    if (placeColumn != NoPlace)
        m_view->setItemDelegateForColumn(placeColumn, new PlaceDelegate(evidenceRole, this));

    connect(m_view, &QAbstractItemView::activated, this, &EvidenceTable::lead);
    connect(m_view, &QAbstractItemView::clicked, this, [this, placeColumn](const QModelIndex &index) {
        if (index.column() == placeColumn)
            lead(index);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &EvidenceTable::notePlace);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &EvidenceTable::restorePlace);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT currentRowChanged(currentRow());
    });
}

void EvidenceTable::setName(const QString &objectName, const QString &accessibleName)
{
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(accessibleName);
    m_view->setWhatsThis(tr("Enter or a double click leads to the record that tells what a row says."));
}

void EvidenceTable::setEmptyNotice(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    if (m_model.rowCount() == 0)
        m_stack->showEmpty(title, hint);
}

void EvidenceTable::forgetPlace()
{
    m_isFresh = true;
}

int EvidenceTable::currentRow() const
{
    const QModelIndex index = m_sorted->mapToSource(m_view->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void EvidenceTable::selectRow(int sourceRow)
{
    if (sourceRow == currentRow())
        return;
    m_view->setCurrentIndex(m_sorted->mapFromSource(m_model.index(sourceRow, 0)));
}

void EvidenceTable::notePlace()
{
    m_isFilling = true;
    m_row = m_isFresh ? -1 : currentRow();
    m_column = m_view->currentIndex().column();
    m_scrolled = {m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value()};
}

/// Narrow beside one another: the rest is told by the tool tip and by scrolling.
void EvidenceTable::fitColumns()
{
    constexpr int WidestColumn = 48; // characters
    constexpr int WidestPlace = 26;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_view->header()->sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        const int widest =
            fontMetrics().averageCharWidth() * (column == m_placeColumn ? WidestPlace : WidestColumn);
        const int before = m_isFresh ? 0 : m_view->columnWidth(column);
        m_view->fitColumn(column, widest);
        m_view->setColumnWidth(column, std::max(before, m_view->columnWidth(column)));
    }
}

void EvidenceTable::restorePlace()
{
    const int rows = m_model.rowCount();
    if (rows == 0 && !m_emptyTitle.isEmpty())
        m_stack->showEmpty(m_emptyTitle, m_emptyHint);
    else
        m_stack->showContent();
    if (rows > 0)
        fitColumns(); // of a list that grows, no column gets narrower
    if (m_isFresh && rows > 0) {
        m_view->scrollToTop();
        m_view->horizontalScrollBar()->setValue(0);
    } else if (rows > 0) {
        if (m_row >= 0 && m_row < rows)
            m_view->setCurrentIndex(m_sorted->mapFromSource(m_model.index(m_row, std::max(m_column, 0))));
        m_view->doItemsLayout(); // the range of the bars is that of the rows there are now
        m_view->horizontalScrollBar()->setValue(m_scrolled.x());
        m_view->verticalScrollBar()->setValue(m_scrolled.y());
    }
    m_isFresh = m_isFresh && rows == 0;
    m_isFilling = false;
}

void EvidenceTable::lead(const QModelIndex &index)
{
    const auto evidence = index.data(m_evidenceRole).value<Evidence>();
    if (!evidence.isEmpty())
        Q_EMIT evidenceActivated(evidence);
}

} // namespace ccm
