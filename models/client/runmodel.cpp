// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/runmodel.h"

#include "models/client/clienttext.h"

namespace ccm {
namespace {

using RunSpec = ColumnSpec<SetupRun>;

QVariant lasting(const SetupRun &run)
{
    if (!run.start.isValid() || !run.end.isValid())
        return {};
    return run.start.written.msecsTo(run.end.written);
}

constexpr std::array<RunSpec, RunModel::ColumnCount> RunColumns{{
    {RunModel::Start, QT_TRANSLATE_NOOP("ccm::RunModel", "Start"), Leading,
     [](const SetupRun &run) -> QVariant { return clienttext::time(run.start); },
     [](const SetupRun &run) -> QVariant { return run.start.written; }},
    {RunModel::End, QT_TRANSLATE_NOOP("ccm::RunModel", "Last record"), Leading,
     [](const SetupRun &run) -> QVariant { return clienttext::time(run.end); },
     [](const SetupRun &run) -> QVariant { return run.end.written; }},
    {RunModel::Duration, QT_TRANSLATE_NOOP("ccm::RunModel", "Duration"), Trailing,
     [](const SetupRun &run) -> QVariant { return clienttext::duration(run.start, run.end); },
     [](const SetupRun &run) -> QVariant { return lasting(run); }},
    {RunModel::Trigger, QT_TRANSLATE_NOOP("ccm::RunModel", "Started by"), Leading,
     [](const SetupRun &run) -> QVariant { return clienttext::trigger(run.trigger); },
     [](const SetupRun &run) -> QVariant { return static_cast<int>(run.trigger); }},
    {RunModel::Decision, QT_TRANSLATE_NOOP("ccm::RunModel", "Decision"), Leading,
     [](const SetupRun &run) -> QVariant { return clienttext::decision(run.decision); },
     [](const SetupRun &run) -> QVariant { return static_cast<int>(run.decision); }},
    {RunModel::Exit, QT_TRANSLATE_NOOP("ccm::RunModel", "Exit code"), Leading,
     [](const SetupRun &run) -> QVariant { return clienttext::exitOf(run); },
     [](const SetupRun &run) -> QVariant { return clienttext::exitOf(run).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(RunColumns), "one described column per enumerator, in enum order");

Status statusOf(const SetupRun &run, int column)
{
    switch (column) {
    case RunModel::Exit:
        return clienttext::statusOf(run);
    case RunModel::Start:
        return run.start.isValid() ? Status::Neutral : Status::Muted;
    case RunModel::Trigger:
        return run.trigger == RunTrigger::Unknown ? Status::Muted : Status::Neutral;
    case RunModel::Decision:
        return run.decision == RunDecision::Unknown ? Status::Muted : Status::Neutral;
    default:
        return Status::Neutral;
    }
}

/// Where a click on this column leads to.
Evidence evidenceOf(const SetupRun &run, int column)
{
    if (column == RunModel::Decision && !run.decisionEvidence.isEmpty())
        return run.decisionEvidence;
    if ((column == RunModel::Exit || column == RunModel::End) && !run.endEvidence.isEmpty())
        return run.endEvidence;
    return run.evidence;
}

} // namespace

RunModel::RunModel(QObject *parent) : TableModel(RunColumns, parent) { }

QVariant RunModel::ownData(const SetupRun &run, int column, int role) const
{
    switch (role) {
    case StatusRole:
        return QVariant::fromValue(statusOf(run, column));
    case EvidenceRole: {
        const Evidence evidence = evidenceOf(run, column);
        return evidence.isEmpty() ? QVariant() : QVariant::fromValue(evidence);
    }
    default:
        return {};
    }
}

} // namespace ccm
