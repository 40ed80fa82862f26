// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/comparisonstepsmodel.h"

#include "models/compare/rules.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using Row = ComparisonStep;
using M = ComparisonStepsModel;

constexpr std::array<ColumnSpec<Row>, M::ColumnCount> Columns{{
    {M::Item, QT_TRANSLATE_NOOP("ccm::ComparisonStepsModel", "About"), Leading,
     [](const Row &row) -> QVariant {
         return row.item.isEmpty() ? ComparisonStepsModel::tr("Client") : row.item;
     },
     [](const Row &row) -> QVariant { return row.outcome.item; }},
    {M::Condition, QT_TRANSLATE_NOOP("ccm::ComparisonStepsModel", "Rule"), Leading,
     [](const Row &row) -> QVariant { return ruleName(row.outcome.ruleId); },
     [](const Row &row) -> QVariant { return ruleName(row.outcome.ruleId).toCaseFolded(); }},
    {M::Answer, QT_TRANSLATE_NOOP("ccm::ComparisonStepsModel", "Holds"), Leading,
     [](const Row &row) -> QVariant { return answerWord(row.outcome.fires); },
     [](const Row &row) -> QVariant { return static_cast<int>(row.outcome.fires); }},
    {M::Why, QT_TRANSLATE_NOOP("ccm::ComparisonStepsModel", "Why"), Leading,
     [](const Row &row) -> QVariant { return row.outcome.sentence; },
     [](const Row &row) -> QVariant { return row.outcome.sentence.toCaseFolded(); }},
    {M::Assumption, QT_TRANSLATE_NOOP("ccm::ComparisonStepsModel", "Taken for granted"), Leading,
     [](const Row &row) -> QVariant { return row.outcome.assumption; },
     [](const Row &row) -> QVariant { return row.outcome.assumption.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(Columns), "one fully described column per enumerator, in enum order");

/// A rule that fires decides something; it is neither good nor bad in itself.
Status statusOf(const RuleOutcome &outcome)
{
    switch (outcome.fires) {
    case Firing::Yes:
        return Status::Notice;
    case Firing::No:
        return Status::Muted;
    case Firing::Unknown:
        return Status::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

ComparisonStepsModel::ComparisonStepsModel(QObject *parent) : TableModel(Columns, parent) { }

void ComparisonStepsModel::setComparison(const Comparison &comparison, std::optional<qsizetype> item)
{
    QList<ComparisonStep> rows;
    for (const RuleOutcome &step : comparison.steps) {
        if (item && step.item != *item)
            continue;
        rows.append(
            {.outcome = step, .item = step.item < 0 ? QString() : comparison.items.at(step.item).fileName});
    }
    setRows(rows);
}

QString ComparisonStepsModel::translated(const char *title) const
{
    return tr(title);
}

QVariant ComparisonStepsModel::ownData(const ComparisonStep &row, int column, int role) const
{
    if (role == StatusRole && column == Answer)
        return QVariant::fromValue(statusOf(row.outcome));
    return {};
}

QString answerWord(Firing fires)
{
    switch (fires) {
    case Firing::Yes:
        return ComparisonStepsModel::tr("yes");
    case Firing::No:
        return ComparisonStepsModel::tr("no");
    case Firing::Unknown:
        return ComparisonStepsModel::tr("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace ccm
