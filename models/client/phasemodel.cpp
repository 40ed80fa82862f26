// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/phasemodel.h"

#include "models/client/clienttext.h"

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using PhaseSpec = ColumnSpec<PhaseRow>;

QVariant lasting(const RunPhase &phase)
{
    if (!phase.start.isValid() || !phase.end.isValid())
        return {};
    return phase.start.written.msecsTo(phase.end.written);
}

/// "lines 2 to 9". The column is narrow; the file is in the tool tip.
QString records(const RunPhase &phase)
{
    if (phase.evidence.line <= 0)
        return clienttext::place(phase.evidence);
    const bool isOneFile = phase.evidence.file == phase.lastEvidence.file;
    if (!isOneFile || phase.lastEvidence.line <= phase.evidence.line)
        return PhaseModel::tr("line %1").arg(phase.evidence.line);
    return PhaseModel::tr("lines %1 to %2")
        .arg(QString::number(phase.evidence.line), QString::number(phase.lastEvidence.line));
}

constexpr std::array<PhaseSpec, PhaseModel::ColumnCount> PhaseColumns{{
    {PhaseModel::Phase, QT_TRANSLATE_NOOP("ccm::PhaseModel", "Phase"), Leading,
     [](const PhaseRow &row) -> QVariant { return clienttext::phase(row.phase.name); },
     [](const PhaseRow &row) -> QVariant { return clienttext::phase(row.phase.name).toCaseFolded(); }},
    {PhaseModel::Start, QT_TRANSLATE_NOOP("ccm::PhaseModel", "Start"), Leading,
     [](const PhaseRow &row) -> QVariant { return clienttext::time(row.phase.start); },
     [](const PhaseRow &row) -> QVariant { return row.phase.start.written; }},
    {PhaseModel::Duration, QT_TRANSLATE_NOOP("ccm::PhaseModel", "Duration"), Trailing,
     [](const PhaseRow &row) -> QVariant { return clienttext::duration(row.phase.start, row.phase.end); },
     [](const PhaseRow &row) -> QVariant { return lasting(row.phase); }},
    {PhaseModel::Records, QT_TRANSLATE_NOOP("ccm::PhaseModel", "Records"), Leading,
     [](const PhaseRow &row) -> QVariant { return records(row.phase); },
     [](const PhaseRow &row) -> QVariant { return row.phase.evidence.offset; }},
    {PhaseModel::Outcome, QT_TRANSLATE_NOOP("ccm::PhaseModel", "Outcome"), Leading,
     [](const PhaseRow &row) -> QVariant { return clienttext::phaseOutcome(row.phase); },
     [](const PhaseRow &row) -> QVariant { return clienttext::phaseOutcome(row.phase).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(PhaseColumns), "one described column per enumerator, in enum order");

Status statusOf(const SetupRun &run, const RunPhase &phase)
{
    if (phase.outcome.startsWith("failed "_L1))
        return Status::Bad;
    if (phase.name == "exit"_L1)
        return clienttext::statusOf(run);
    return Status::Neutral;
}

} // namespace

QList<PhaseRow> phaseRows(const SetupRun &run)
{
    QList<PhaseRow> rows;
    for (const RunPhase &phase : run.phases)
        rows.append({.phase = phase, .status = statusOf(run, phase)});
    return rows;
}

PhaseModel::PhaseModel(QObject *parent) : TableModel(PhaseColumns, parent) { }

QVariant PhaseModel::ownData(const PhaseRow &row, int column, int role) const
{
    switch (role) {
    case StatusRole:
        return column == Outcome ? QVariant::fromValue(row.status) : QVariant();
    case Qt::ToolTipRole:
        return column == Records ? QVariant(row.phase.evidence.file) : QVariant();
    case EvidenceRole: {
        const bool ofOutcome = column == Outcome && !row.phase.outcomeEvidence.isEmpty();
        const Evidence &evidence = ofOutcome ? row.phase.outcomeEvidence : row.phase.evidence;
        return evidence.isEmpty() ? QVariant() : QVariant::fromValue(evidence);
    }
    default:
        return {};
    }
}

} // namespace ccm
