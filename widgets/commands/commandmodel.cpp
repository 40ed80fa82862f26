// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/commandmodel.h"

#include <QAction>

namespace ccm {
namespace {

QVariant keysOf(const Command &command)
{
    return command.keys().toString(QKeySequence::NativeText);
}

constexpr std::array Columns{
    ColumnSpec<Command>{.id = CommandModel::Name,
                        .title = QT_TRANSLATE_NOOP("ccm::CommandModel", "Command"),
                        .display = [](const Command &row) -> QVariant { return row.text; },
                        .sortKey = [](const Command &row) -> QVariant { return row.text.toCaseFolded(); }},
    ColumnSpec<Command>{.id = CommandModel::Where,
                        .title = QT_TRANSLATE_NOOP("ccm::CommandModel", "Where"),
                        .display = [](const Command &row) -> QVariant { return row.where; },
                        .sortKey = [](const Command &row) -> QVariant { return row.where.toCaseFolded(); }},
    ColumnSpec<Command>{.id = CommandModel::Keys,
                        .title = QT_TRANSLATE_NOOP("ccm::CommandModel", "Keys"),
                        .display = keysOf,
                        .sortKey = keysOf},
};
static_assert(columnsAreComplete(Columns) && Columns.size() == CommandModel::ColumnCount);

} // namespace

CommandModel::CommandModel(QObject *parent) : TableModel(Columns, parent) { }

QString CommandModel::translated(const char *title) const
{
    return tr(title);
}

QVariant CommandModel::ownData(const Command &row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole && column == Name)
        return row.where.isEmpty() ? row.text : tr("%1, %2", "command, where it is").arg(row.text, row.where);
    return {};
}

} // namespace ccm
