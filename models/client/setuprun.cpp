// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/setuprun.h"

#include "models/client/commandline.h"

#include <limits>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// What is learned from one record after the other.
class RunReader
{
public:
    void take(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::CommandLine:
            commandLine(record.fields.value(0));
            break;
        case MessageKind::LaunchedByTask:
            m_launchedByTask = true;
            break;
        case MessageKind::NoClient:
            m_noClient = true;
            break;
        case MessageKind::Product:
            product(record.fields);
            break;
        case MessageKind::ManifestVersions:
            m_offered = Version::parse(record.fields.value(0));
            break;
        case MessageKind::Excluded:
            decided(RunDecision::Excluded, record);
            break;
        case MessageKind::SkipDecided:
            decided(RunDecision::Skip, record);
            break;
        case MessageKind::RepairDecided:
        case MessageKind::Repairing:
            if (m_run.decision != RunDecision::Repair)
                decided(RunDecision::Repair, record);
            break;
        case MessageKind::InstallStarted:
            installing(record);
            break;
        default:
            break;
        }
    }

    [[nodiscard]] SetupRun result() const
    {
        SetupRun run = m_run;
        if (m_automatic)
            run.trigger = RunTrigger::AutomaticUpgrade;
        else if (m_launchedByTask)
            run.trigger = RunTrigger::ScheduledTask;
        return run;
    }

private:
    /// The service's command line tells more than its launcher's; it carries /runservice.
    void commandLine(const QString &text)
    {
        const QStringList arguments = commandLineArguments(text);
        m_automatic = m_automatic || hasArgument(arguments, u"/AutoUpgrade");
        const bool ofService = hasArgument(arguments, u"/runservice");
        if (!m_run.commandLine.isEmpty() && !ofService)
            return;
        m_run.commandLine = text;
        m_run.switches = arguments;
    }

    void product(const QStringList &fields)
    {
        if (fields.value(0).compare(ClientUpgradeCode, Qt::CaseInsensitive) == 0 && fields.value(2) == u"1"_s)
            m_installed = Version::parse(fields.value(3));
    }

    /// No wording of "install" or "upgrade" is known for sure. Both are proven by the package that is
    /// run, with what was installed before: nothing, or less than the manifest offers.
    void installing(const SpokenRecord &record)
    {
        if (m_run.decision != RunDecision::Unknown)
            return;
        if (m_installed && m_offered && *m_installed < *m_offered)
            decided(RunDecision::Upgrade, record);
        else if (m_noClient && !m_installed)
            decided(RunDecision::Install, record);
    }

    void decided(RunDecision decision, const SpokenRecord &record)
    {
        m_run.decision = decision;
        m_run.decisionEvidence = record.evidence;
    }

    SetupRun m_run;
    bool m_automatic = false;
    bool m_launchedByTask = false;
    bool m_noClient = false;
    std::optional<Version> m_installed;
    std::optional<Version> m_offered;
};

/// A return code is logged as a decimal number, some of them as unsigned 32-bit values.
std::optional<int> exitCode(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < std::numeric_limits<int>::min() || value > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<int>(value);
}

void tellEnd(SetupRun &run, const SetupProcess &process, const QList<SpokenRecord> &records)
{
    for (const qsizetype i : process.records) {
        const SpokenRecord &record = records[i];
        if (record.kind == MessageKind::Failed)
            run.failure = record.fields.value(0);
        else if (record.kind == MessageKind::Exited)
            run.exitCode = exitCode(record.fields.value(0));
    }
    if (!process.isOver())
        return;
    run.end = records[process.exitRecord].time;
    run.endEvidence = records[process.exitRecord].evidence;
}

/// A launcher's exit is not an exit of the run.
QList<qsizetype> withoutLaunchersExit(const SetupRunRecords &run)
{
    QList<qsizetype> result = run.records;
    for (const SetupProcess &process : run.processes) {
        if (&process != run.deciding())
            result.removeAll(process.exitRecord);
    }
    return result;
}

} // namespace

SetupRun rebuildRun(const SetupRunRecords &run, const QList<SpokenRecord> &records)
{
    RunReader reader;
    for (const qsizetype i : run.records)
        reader.take(records[i]);

    SetupRun result = reader.result();
    if (run.processes.first().hasStart)
        result.start = records[run.records.first()].time;
    result.end = records[run.records.last()].time;
    result.evidence = records[run.records.first()].evidence;
    if (const SetupProcess *process = run.deciding())
        tellEnd(result, *process, records);
    result.phases = runPhases(withoutLaunchersExit(run), records);
    result.items = runItems(run.records, records);
    return result;
}

} // namespace ccm
