// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/loggedrun.h"

#include "models/client/clienttext.h"
#include "models/client/setuprun.h"

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// Unset where the log does not tell the command line.
std::optional<RunKind> kindOf(const SetupRun &run)
{
    if (run.switches.contains("/AutoUpgrade"_L1, Qt::CaseInsensitive))
        return RunKind::Automatic;
    if (run.trigger == RunTrigger::ScheduledTask
        || run.switches.contains("/UpgradeWinTask"_L1, Qt::CaseInsensitive))
        return RunKind::ScheduledTask;
    return run.commandLine.isEmpty() ? std::nullopt : std::optional(RunKind::Manual);
}

QList<LoggedLine> linesOf(const SetupRunRecords &run, const QList<SpokenRecord> &records,
                          const QList<LogDocument> &logs)
{
    QList<LoggedLine> lines;
    for (const qsizetype i : run.records) {
        const SpokenRecord &spoken = records.at(i);
        const LogRecord *record = spoken.recognised ? recordAt(spoken.evidence, logs) : nullptr;
        if (record)
            lines.append({.text = record->message.trimmed(), .evidence = spoken.evidence});
    }
    return lines;
}

} // namespace

const LogRecord *recordAt(const Evidence &evidence, const QList<LogDocument> &logs)
{
    const auto log = std::ranges::find(logs, evidence.file, &LogDocument::file);
    if (log == logs.cend())
        return nullptr;
    const auto found = std::ranges::lower_bound(log->records, evidence.offset, {}, &LogRecord::offset);
    return found != log->records.cend() && found->offset == evidence.offset ? &*found : nullptr;
}

std::optional<LoggedRun> lastRunOf(RunKind kind, const QList<LogDocument> &logs)
{
    QStringList warnings; // told where the client's state is rebuilt
    const QList<SpokenRecord> records = spokenRecords(MessageSpeaker::Setup, logs, warnings);
    const QList<SetupRunRecords> runs = setupRuns(records, warnings);
    for (const SetupRunRecords &run : runs | std::views::reverse) {
        const SetupRun rebuilt = rebuildRun(run, records);
        if (kindOf(rebuilt) != kind)
            continue;
        return LoggedRun{.name = clienttext::time(rebuilt.start), .lines = linesOf(run, records, logs)};
    }
    return std::nullopt;
}

} // namespace ccm
