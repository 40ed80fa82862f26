// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/savedtable.h"
#include "models/base/status.h"

#include <QAbstractTableModel>
#include <QList>

#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace ccm {

/// Roles that every table of values answers; a model's own roles start at FirstOwnRole.
enum TableRole : int {
    SortRole = Qt::UserRole, ///< a number, QDateTime or folded text that orders the column
    StatusRole, ///< a ccm::Status of the cell; invalid where there is none
    ColumnKeyRole, ///< of a header: the column's stable word for scripts
    FirstOwnRole,
};

constexpr Qt::Alignment Leading = Qt::AlignLeading | Qt::AlignVCenter;
constexpr Qt::Alignment Trailing = Qt::AlignTrailing | Qt::AlignVCenter;

/// Everything a table knows about one column.
template<typename Row>
struct ColumnSpec
{
    int id = -1;
    const char *title = nullptr; ///< translated in headerData()
    Qt::Alignment alignment = Leading;
    QVariant (*display)(const Row &) = nullptr;
    QVariant (*sortKey)(const Row &) = nullptr; ///< a type that QSortFilterProxyModel orders
    const char *key = nullptr; ///< for scripts, where the one that is made of the title will not do
};

/// For a static_assert beside each table: every column described, in the order of its enum.
template<typename Row, std::size_t Count>
constexpr bool columnsAreComplete(const std::array<ColumnSpec<Row>, Count> &columns)
{
    for (std::size_t i = 0; i < Count; ++i) {
        const ColumnSpec<Row> &column = columns[i];
        if (static_cast<std::size_t>(column.id) != i || !column.title || !column.display || !column.sortKey)
            return false;
    }
    return true;
}

/// A table over immutable rows: one value a row, one ColumnSpec a column. It formats and does nothing
/// else; a subclass adds the columns, the translation context and its own roles.
template<typename Row>
class TableModel : public QAbstractTableModel
{
public:
    TableModel(std::span<const ColumnSpec<Row>> columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int number) const { return m_rows.at(number); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const ColumnSpec<Row> &column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.display(row(index.row()));
        case SortRole:
            return column.sortKey(row(index.row()));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        default:
            return ownData(row(index.row()), index.column(), role);
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const ColumnSpec<Row> &column = m_columns[static_cast<std::size_t>(section)];
        switch (role) {
        case Qt::DisplayRole:
            return translated(column.title);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case ColumnKeyRole: // of the title in English, whatever language is shown
            return column.key ? QString::fromLatin1(column.key) : keyOfTitle(QString::fromUtf8(column.title));
        default:
            return {};
        }
    }

protected:
    /// Titles are translated in the subclass's context: `return tr(title);`
    [[nodiscard]] virtual QString translated(const char *title) const = 0;
    [[nodiscard]] virtual QVariant ownData(const Row &row, int column, int role) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(role)
        return {};
    }

    // For tables that can be edited. `number` is that of a row; to add one, at most the number of rows.
    void replaceRow(int number, Row row)
    {
        m_rows[number] = std::move(row);
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
    }
    void addRow(int number, Row row)
    {
        beginInsertRows({}, number, number);
        m_rows.insert(number, std::move(row));
        endInsertRows();
    }
    void dropRow(int number)
    {
        beginRemoveRows({}, number, number);
        m_rows.removeAt(number);
        endRemoveRows();
    }

private:
    std::span<const ColumnSpec<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace ccm
