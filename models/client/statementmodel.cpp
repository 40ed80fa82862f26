// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/statementmodel.h"

#include "models/client/clienttext.h"

namespace ccm {
namespace {

using StatementSpec = ColumnSpec<Statement>;

constexpr std::array<StatementSpec, StatementModel::ColumnCount> StatementColumns{{
    {StatementModel::What, QT_TRANSLATE_NOOP("ccm::StatementModel", "What"), Leading,
     [](const Statement &s) -> QVariant { return s.what; },
     [](const Statement &s) -> QVariant { return s.what.toCaseFolded(); }},
    {StatementModel::Time, QT_TRANSLATE_NOOP("ccm::StatementModel", "When"), Leading,
     [](const Statement &s) -> QVariant { return s.time.isValid() ? clienttext::time(s.time) : QString(); },
     [](const Statement &s) -> QVariant { return s.time; }},
    {StatementModel::Place, QT_TRANSLATE_NOOP("ccm::StatementModel", "Where"), Leading,
     [](const Statement &s) -> QVariant { return clienttext::place(s.evidence); },
     [](const Statement &s) -> QVariant { return s.evidence.offset; }},
    {StatementModel::Says, QT_TRANSLATE_NOOP("ccm::StatementModel", "What the logs tell"), Leading,
     [](const Statement &s) -> QVariant { return s.says; },
     [](const Statement &s) -> QVariant { return s.says.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(StatementColumns), "one described column per enumerator, in enum order");

} // namespace

StatementModel::StatementModel(QObject *parent) : TableModel(StatementColumns, parent) { }

QVariant StatementModel::ownData(const Statement &statement, int column, int role) const
{
    switch (role) {
    case StatusRole:
        return column == Says ? QVariant::fromValue(statement.status) : QVariant();
    case EvidenceRole:
        return statement.evidence.isEmpty() ? QVariant() : QVariant::fromValue(statement.evidence);
    default:
        return {};
    }
}

} // namespace ccm
