// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientfactmodel.h"

namespace ccm {
namespace {

using Spec = ColumnSpec<ClientFact>;

constexpr std::array<Spec, ClientFactModel::ColumnCount> FactColumns{{
    {ClientFactModel::What, QT_TRANSLATE_NOOP("ccm::ClientFactModel", "What"), Leading,
     [](const ClientFact &fact) -> QVariant { return fact.what; },
     [](const ClientFact &fact) -> QVariant { return fact.what.toCaseFolded(); }},
    {ClientFactModel::Value, QT_TRANSLATE_NOOP("ccm::ClientFactModel", "Value"), Leading,
     [](const ClientFact &fact) -> QVariant { return fact.value; },
     [](const ClientFact &fact) -> QVariant { return fact.value.toCaseFolded(); }},
    {ClientFactModel::From, QT_TRANSLATE_NOOP("ccm::ClientFactModel", "Where it comes from"), Leading,
     [](const ClientFact &fact) -> QVariant { return fact.from; },
     [](const ClientFact &fact) -> QVariant { return fact.from.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(FactColumns), "one described column per enumerator, in enum order");

} // namespace

ClientFactModel::ClientFactModel(QObject *parent) : TableModel(FactColumns, parent) { }

QVariant ClientFactModel::ownData(const ClientFact &fact, int column, int role) const
{
    switch (role) {
    case StatusRole:
        return column == Value ? QVariant::fromValue(fact.status) : QVariant();
    case EvidenceRole:
        return fact.evidence.isEmpty() ? QVariant() : QVariant::fromValue(fact.evidence);
    default:
        return {};
    }
}

} // namespace ccm
