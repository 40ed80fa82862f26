// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/setuprun.h"

#include <ranges>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// What a record proves about the phase it stands in, in stable words; empty if nothing.
QString outcomeOf(const SpokenRecord &record)
{
    switch (record.kind) {
    case MessageKind::ManifestLoaded:
    case MessageKind::ManifestVersions:
        return u"loaded"_s;
    case MessageKind::ItemDetected:
        return u"detected"_s;
    case MessageKind::ItemPending:
        return u"pending"_s;
    case MessageKind::JobCompleted:
    case MessageKind::CopyCompleted:
        return u"completed"_s;
    case MessageKind::DownloadFailed:
        return u"failed "_s + record.fields.value(0);
    case MessageKind::Excluded:
        return u"excluded"_s;
    case MessageKind::SkipDecided:
        return u"skip"_s;
    case MessageKind::RepairDecided:
    case MessageKind::Repairing:
        return u"repair"_s;
    case MessageKind::InstallFailed:
        return u"failed "_s + record.fields.value(0);
    case MessageKind::InstallSucceeded:
        return u"succeeded"_s;
    case MessageKind::StateSent:
        return record.fields.value(record.fields.size() - 1);
    case MessageKind::Exited:
        return record.fields.value(0);
    case MessageKind::Failed:
        return u"failed "_s + record.fields.value(0);
    default:
        return {};
    }
}

void add(RunPhase &phase, const SpokenRecord &record)
{
    phase.end = record.time;
    phase.lastEvidence = record.evidence;
    const QString outcome = outcomeOf(record);
    // One item that is pending makes the discovery's outcome, whatever is detected after it.
    const bool keepsPending = phase.outcome == "pending"_L1 && record.kind == MessageKind::ItemDetected;
    if (outcome.isEmpty() || keepsPending)
        return;
    phase.outcome = outcome;
    phase.outcomeEvidence = record.evidence;
}

} // namespace

QList<RunPhase> runPhases(const QList<qsizetype> &run, const QList<SpokenRecord> &records)
{
    QList<RunPhase> phases;
    MessagePhase current = MessagePhase::None;
    for (const qsizetype i : run) {
        const SpokenRecord &record = records[i];
        if (record.phase == MessagePhase::None || record.phase < current)
            continue;
        if (record.phase > current) {
            current = record.phase;
            if (!phases.isEmpty())
                phases.last().end = record.time;
            phases.append({.name = phaseWord(current),
                           .start = record.time,
                           .end = record.time,
                           .outcome = {},
                           .evidence = record.evidence});
        }
        add(phases.last(), record);
    }
    return phases;
}

} // namespace ccm
