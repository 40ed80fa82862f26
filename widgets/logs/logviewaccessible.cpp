// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logviewaccessible.h"

#include "widgets/logs/logheader.h"
#include "widgets/logs/logview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// The shown columns in the order in which they stand.
QList<int> shownColumns(const LogView &view)
{
    QList<int> columns;
    const LogHeader &header = view.header();
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QString wholeRecord(const LogRowContent &content)
{
    QStringList parts{content.level, content.time, content.timeHint, content.component,
                      content.isLoaded ? content.message : LogView::tr("being read")};
    if (content.isBookmarked)
        parts.append(LogView::tr("bookmarked"));
    if (!content.note.isEmpty())
        parts.append(content.note);
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

class CellInterface final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellInterface(LogView &view, int row, int position) : m_view(&view), m_row(row), m_position(position) { }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_row < m_view->model().rowCount() && column() >= 0;
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Value))
            return {};
        const LogRowContent content = m_view->model().content(m_row);
        return kind == QAccessible::Name && column() == LogRows::Text ? wholeRecord(content)
                                                                      : cellText(content, column());
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect cell = m_view->cellRect(m_row, column());
        return cell.isEmpty() ? QRect() : cell.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = isSelected();
        state.focused = m_view->currentRow() == m_row && m_view->hasFocus() && column() == LogRows::Text;
        state.offscreen = rect().isEmpty();
        return state;
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    [[nodiscard]] bool isSelected() const override
    {
        return m_view && m_view->selectedRows().contains(m_row);
    }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_position; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    [[nodiscard]] int column() const { return m_view ? shownColumns(*m_view).value(m_position, -1) : -1; }

    QPointer<LogView> m_view;
    int m_row = 0;
    int m_position = 0; ///< of the column among those shown
};

class TableInterface final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TableInterface(LogView &view) : QAccessibleWidget(&view, QAccessible::Table), m_view(view)
    {
        // What a cell stands for is a place: where rows move, it would tell of another record.
        const auto forget = [this] { forgetCells(); };
        QObject::connect(&view.model(), &QAbstractItemModel::rowsInserted, &m_context,
                         [this](const QModelIndex &, int first, int last) { noteInserted(first, last); });
        QObject::connect(&view.model(), &QAbstractItemModel::rowsRemoved, &m_context, forget);
        QObject::connect(&view.model(), &QAbstractItemModel::modelReset, &m_context, forget);
        QObject::connect(&view.header(), &LogHeader::columnsChanged, &m_context, forget);
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] int childCount() const override
    {
        const qint64 cells = qint64{rowCount()} * columnCount();
        return static_cast<int>(std::min<qint64>(cells, std::numeric_limits<int>::max()));
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int columns = columnCount();
        return index >= 0 && columns > 0 ? cellAt(index / columns, index % columns) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint position = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const int row = m_view.viewport()->rect().contains(position) ? m_view.rowAt(position) : -1;
        const LogHeader &header = m_view.header();
        const int column = header.logicalIndexAt(position.x() + m_view.viewport()->x() - header.x());
        return cellAt(row, static_cast<int>(shownColumns(m_view).indexOf(column)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *cell =
            const_cast<QAccessibleInterface *>(child)->tableCellInterface(); // NOLINT: Qt's is not const
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() ? currentCell() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *currentCell() const
    {
        return cellAt(m_view.currentRow(), static_cast<int>(shownColumns(m_view).indexOf(LogRows::Text)));
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        const qint64 key = qint64{row} * LogRows::ColumnCount + column;
        const auto found = m_cells.constFind(key);
        if (found != m_cells.cend()) {
            if (QAccessibleInterface *cell = QAccessible::accessibleInterface(*found))
                return cell;
        }
        if (m_cells.size() >= MaximumCells)
            forgetCells();
        auto *cell = new CellInterface(m_view, row, column); // registered: Qt deletes it
        m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    [[nodiscard]] int rowCount() const override { return m_view.model().rowCount(); }
    [[nodiscard]] int columnCount() const override { return static_cast<int>(shownColumns(m_view).size()); }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        const int logical = shownColumns(m_view).value(column, -1);
        return m_view.model().headerData(logical, Qt::Horizontal).toString();
    }
    [[nodiscard]] QString rowDescription(int) const override { return {}; }

    [[nodiscard]] int selectedCellCount() const override
    {
        const qint64 cells = m_view.selectedRows().count() * columnCount();
        return static_cast<int>(std::min<qint64>(cells, std::numeric_limits<int>::max()));
    }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columnCount() && cells.size() < MaximumListed; ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] int selectedRowCount() const override
    {
        return static_cast<int>(m_view.selectedRows().count());
    }
    [[nodiscard]] QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const RowRange &range : m_view.selectedRows().ranges()) {
            for (int row = range.first; row <= range.last && rows.size() < MaximumListed; ++row)
                rows.append(row);
        }
        return rows;
    }
    [[nodiscard]] bool isRowSelected(int row) const override { return m_view.selectedRows().contains(row); }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        RowSelection selection = m_view.selectedRows();
        selection.select({row, row});
        m_view.setSelectedRows(selection);
        return true;
    }
    bool unselectRow(int row) override
    {
        RowSelection selection = m_view.selectedRows();
        selection.deselect({row, row});
        m_view.setSelectedRows(selection);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *event) override { Q_UNUSED(event) }

protected:
    ~TableInterface() override { forgetCells(); }

private:
    static constexpr qsizetype MaximumCells = 2'000; ///< a few screens; more are asked for again
    static constexpr qsizetype MaximumListed = 1'000; ///< a list of millions helps nobody

    void noteInserted(int first, int last)
    {
        if (last != rowCount() - 1)
            forgetCells();
        if (!QAccessible::isActive())
            return;
        QAccessibleTableModelChangeEvent event(&m_view, QAccessibleTableModelChangeEvent::RowsInserted);
        event.setFirstRow(first);
        event.setLastRow(last);
        QAccessible::updateAccessibility(&event);
    }

    void forgetCells() const
    {
        const QHash<qint64, QAccessible::Id> cells = std::exchange(m_cells, {});
        for (const QAccessible::Id id : cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    LogView &m_view;
    QObject m_context; ///< ends the connections with the interface
    mutable QHash<qint64, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<LogView *>(object);
    return view ? new TableInterface(*view) : nullptr;
}

} // namespace

void installLogViewAccessibility()
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
}

void announceCurrentRow(LogView &view)
{
    if (view.currentRow() < 0 || !view.hasFocus())
        return;
    const QList<int> columns = shownColumns(view);
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentRow() * static_cast<int>(columns.size())
                   + static_cast<int>(columns.indexOf(LogRows::Text)));
    QAccessible::updateAccessibility(&event);
}

} // namespace ccm
