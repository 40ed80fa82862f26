// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tableview.h"

#include "widgets/common/chosenwidths.h"
#include "widgets/common/statusdelegate.h"
#include "widgets/common/tablesaver.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace ccm {

TableView::TableView(QWidget *parent) : QTreeView(parent), m_saver(new TableSaver(*this))
{
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Rows come in the model's order until a header is clicked; the third click gives it back.
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    setItemDelegate(new StatusDelegate(this));
    header()->setSectionsMovable(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    ChosenWidths::of(*header());
    addActionsOfTable();
}

void TableView::addActionsOfTable()
{
    auto *copyRows = new QAction(tr("Copy rows"), this);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRows, &QAction::triggered, this, &TableView::copySelection);

    auto *copyOne = new QAction(tr("Copy cell"), this);
    connect(copyOne, &QAction::triggered, this, &TableView::copyCell);

    auto *save = new QAction(tr("Save this table..."), this);
    connect(save, &QAction::triggered, m_saver, &TableSaver::askWhereTo);

    addActions({copyRows, copyOne, save});
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TableView::fitTitles()
{
    for (int column = 0; column < header()->count(); ++column) {
        if (!isColumnHidden(column) && !ChosenWidths::of(*header()).contains(column))
            header()->resizeSection(column, qMax(columnWidth(column), header()->sectionSizeHint(column)));
    }
}

void TableView::fitColumn(int column, int widest)
{
    if (ChosenWidths::of(*header()).contains(column))
        return;
    resizeColumnToContents(column);
    setColumnWidth(column, qMin(columnWidth(column), widest));
}

QString TableView::selectedText() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);

    const QList<int> columns = shownColumns();
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(tabSeparatedCell(row.siblingAtColumn(column).data().toString()));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void TableView::copySelection()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TableView::copyCell()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

} // namespace ccm
