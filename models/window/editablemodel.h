// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/window/plancheck.h"

#include <array>
#include <cstddef>
#include <span>

namespace ccm {

/// How a column of an editable table is written.
template<typename Row>
struct EditSpec
{
    const char *field = nullptr; ///< its key in a plan file, as FieldProblem::field names it
    QVariant (*value)(const Row &) = nullptr; ///< for an editor; null: the column is only shown
    /// False where the value is not one that the column can have.
    bool (*assign)(Row &, const QVariant &) = nullptr;
};

/// A list of a plan that is edited row by row. Cells with a problem have a StatusRole, and the sentence as
/// tool tip.
template<typename Row>
class EditableModel : public TableModel<Row>
{
public:
    EditableModel(std::span<const ColumnSpec<Row>> columns, std::span<const EditSpec<Row>> edits,
                  const char *list, QObject *parent)
        : TableModel<Row>(columns, parent)
        , m_edits(edits)
        , m_list(list)
    {
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = TableModel<Row>::flags(index);
        return index.isValid() && edit(index.column()).assign ? flags | Qt::ItemIsEditable : flags;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid)
            || role != Qt::EditRole || !edit(index.column()).assign)
            return false;
        Row changed = this->row(index.row());
        if (!edit(index.column()).assign(changed, value))
            return false;
        if (!(changed == this->row(index.row())))
            this->replaceRow(index.row(), std::move(changed));
        return true;
    }

    void append(Row row) { this->addRow(this->rowCount(), std::move(row)); }
    void replace(int number, Row row) { this->replaceRow(number, std::move(row)); }
    void remove(int number) { this->dropRow(number); }

    /// Of the whole plan; those of this list are shown in their cells.
    void setProblems(const QList<FieldProblem> &problems)
    {
        m_problems = problems;
        if (this->rowCount() > 0)
            Q_EMIT this->dataChanged(this->index(0, 0),
                                     this->index(this->rowCount() - 1, this->columnCount() - 1),
                                     {StatusRole, Qt::ToolTipRole});
    }

protected:
    [[nodiscard]] QVariant ownData(const Row &row, int column, int role) const override
    {
        if (role == Qt::EditRole)
            return edit(column).value ? edit(column).value(row) : QVariant();
        if (role != StatusRole && role != Qt::ToolTipRole)
            return {};
        const FieldProblem *problem = problemOf(row, column);
        if (!problem)
            return {};
        return role == StatusRole ? QVariant::fromValue(problem->isImpossible ? Status::Bad : Status::Warning)
                                  : QVariant(problem->sentence);
    }

private:
    [[nodiscard]] const EditSpec<Row> &edit(int column) const
    {
        return m_edits[static_cast<std::size_t>(column)];
    }

    /// `row` is one of rows(): that is how its number is known here.
    [[nodiscard]] const FieldProblem *problemOf(const Row &row, int column) const
    {
        if (!edit(column).field)
            return nullptr;
        const auto number = &row - this->rows().constData();
        const QString path = QString::fromLatin1(m_list) + u'[' + QString::number(number)
            + QStringLiteral("].") + QString::fromLatin1(edit(column).field);
        for (const FieldProblem &problem : m_problems) {
            if (problem.field.startsWith(path))
                return &problem;
        }
        return nullptr;
    }

    std::span<const EditSpec<Row>> m_edits;
    const char *m_list;
    QList<FieldProblem> m_problems;
};

} // namespace ccm
