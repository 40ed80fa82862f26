// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/stepsmodel.h"

#include "models/compare/rules.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct StepsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::StepsModel)
};

QString aboutText(const DecisionStep &step)
{
    return step.about.isEmpty() ? StepsText::tr("the client") : step.about;
}

QString holdsText(Firing fires)
{
    switch (fires) {
    case Firing::Yes:
        return StepsText::tr("yes", "a condition holds");
    case Firing::No:
        return StepsText::tr("no", "a condition does not hold");
    case Firing::Unknown:
        return StepsText::tr("unknown", "whether a condition holds");
    }
    Q_UNREACHABLE();
}

QString whyText(const DecisionStep &step)
{
    const RuleOutcome &outcome = step.outcome;
    return outcome.assumption.isEmpty() ? outcome.sentence : outcome.sentence + u' ' + outcome.assumption;
}

using Row = DecisionStep;
using M = StepsModel;

constexpr std::array<ColumnSpec<Row>, M::ColumnCount> Columns{{
    {M::About, QT_TRANSLATE_NOOP("ccm::StepsModel", "About"), Leading,
     [](const Row &row) -> QVariant { return aboutText(row); },
     [](const Row &row) -> QVariant { return row.about.toCaseFolded(); }},
    {M::Rule, QT_TRANSLATE_NOOP("ccm::StepsModel", "Question"), Leading,
     [](const Row &row) -> QVariant { return ruleName(row.outcome.ruleId); },
     [](const Row &row) -> QVariant { return ruleName(row.outcome.ruleId).toCaseFolded(); }},
    {M::Holds, QT_TRANSLATE_NOOP("ccm::StepsModel", "Answer"), Leading,
     [](const Row &row) -> QVariant { return holdsText(row.outcome.fires); },
     [](const Row &row) -> QVariant { return static_cast<int>(row.outcome.fires); }},
    {M::Why, QT_TRANSLATE_NOOP("ccm::StepsModel", "Because"), Leading,
     [](const Row &row) -> QVariant { return whyText(row); },
     [](const Row &row) -> QVariant { return whyText(row).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(Columns), "one fully described column per enumerator, in enum order");

} // namespace

StepsModel::StepsModel(QObject *parent) : TableModel(Columns, parent) { }

void StepsModel::setComparison(const Comparison &comparison)
{
    QList<DecisionStep> steps;
    steps.reserve(comparison.steps.size());
    for (const RuleOutcome &outcome : comparison.steps)
        steps.append({.outcome = outcome,
                      .about = outcome.item >= 0 && outcome.item < comparison.items.size()
                          ? comparison.items.at(outcome.item).fileName
                          : QString()});
    setRows(std::move(steps));
}

QString StepsModel::translated(const char *title) const
{
    return tr(title);
}

QVariant StepsModel::ownData(const DecisionStep &row, int column, int role) const
{
    if (role == EvidenceRole)
        return QVariant::fromValue(row.outcome.evidence);
    if (role == Qt::ToolTipRole && column == Why)
        return whyText(row);
    if (role == StatusRole && column == Holds && row.outcome.fires == Firing::Unknown)
        return QVariant::fromValue(Status::Notice);
    return {};
}

} // namespace ccm
