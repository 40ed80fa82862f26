// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/rundetailmodel.h"

#include "models/client/clienttext.h"

#include <QLocale>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using DetailSpec = ColumnSpec<RunDetail>;

QVariant lasting(const RunDetail &detail)
{
    if (!detail.start.isValid() || !detail.end.isValid())
        return {};
    return detail.start.written.msecsTo(detail.end.written);
}

/// "25,591,432 bytes": all digits, to be compared with a file.
QVariant size(const RunDetail &detail)
{
    return detail.bytes ? RunDetailModel::tr("%1 bytes").arg(QLocale().toString(*detail.bytes)) : QString();
}

constexpr std::array<DetailSpec, RunDetailModel::ColumnCount> DetailColumns{{
    {RunDetailModel::Kind, QT_TRANSLATE_NOOP("ccm::RunDetailModel", "Kind"), Leading,
     [](const RunDetail &d) -> QVariant {
         return d.isItem ? RunDetailModel::tr("Item") : RunDetailModel::tr("Phase");
     },
     [](const RunDetail &d) -> QVariant { return d.isItem ? 1 : 0; }},
    {RunDetailModel::Name, QT_TRANSLATE_NOOP("ccm::RunDetailModel", "Name"), Leading,
     [](const RunDetail &d) -> QVariant { return d.name; },
     [](const RunDetail &d) -> QVariant { return d.name.toCaseFolded(); }},
    {RunDetailModel::Start, QT_TRANSLATE_NOOP("ccm::RunDetailModel", "Start"), Leading,
     [](const RunDetail &d) -> QVariant { return d.isItem ? QString() : clienttext::time(d.start); },
     [](const RunDetail &d) -> QVariant { return d.start.written; }},
    {RunDetailModel::Duration, QT_TRANSLATE_NOOP("ccm::RunDetailModel", "Duration"), Trailing,
     [](const RunDetail &d) -> QVariant { return clienttext::duration(d.start, d.end); },
     [](const RunDetail &d) -> QVariant { return lasting(d); }},
    {RunDetailModel::Size, QT_TRANSLATE_NOOP("ccm::RunDetailModel", "Download"), Trailing,
     [](const RunDetail &d) -> QVariant { return size(d); },
     [](const RunDetail &d) -> QVariant { return d.bytes ? QVariant(*d.bytes) : QVariant(); }},
    {RunDetailModel::Outcome, QT_TRANSLATE_NOOP("ccm::RunDetailModel", "Outcome"), Leading,
     [](const RunDetail &d) -> QVariant { return d.outcome; },
     [](const RunDetail &d) -> QVariant { return d.outcome.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(DetailColumns), "one described column per enumerator, in enum order");

Status statusOf(const SetupRun &run, const RunPhase &phase)
{
    if (phase.outcome.startsWith("failed "_L1))
        return Status::Bad;
    if (phase.name == "exit"_L1)
        return clienttext::statusOf(run);
    return Status::Neutral;
}

} // namespace

QList<RunDetail> runDetails(const SetupRun &run)
{
    QList<RunDetail> details;
    for (const RunPhase &phase : run.phases) {
        RunDetail detail;
        detail.name = clienttext::phase(phase.name);
        detail.start = phase.start;
        detail.end = phase.end;
        detail.outcome = clienttext::phaseOutcome(phase);
        detail.status = statusOf(run, phase);
        detail.evidence = phase.evidence;
        details.append(detail);
    }
    for (const RunItem &item : run.items) {
        RunDetail detail;
        detail.isItem = true;
        detail.name = item.fileName;
        detail.outcome = clienttext::outcome(item.outcome);
        detail.bytes = item.bytes;
        detail.status = clienttext::statusOf(item.outcome);
        detail.evidence = item.evidence;
        details.append(detail);
    }
    return details;
}

RunDetailModel::RunDetailModel(QObject *parent) : TableModel(DetailColumns, parent) { }

QVariant RunDetailModel::ownData(const RunDetail &detail, int column, int role) const
{
    switch (role) {
    case StatusRole:
        return column == Outcome ? QVariant::fromValue(detail.status) : QVariant();
    case EvidenceRole:
        return detail.evidence.isEmpty() ? QVariant() : QVariant::fromValue(detail.evidence);
    default:
        return {};
    }
}

} // namespace ccm
