// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/setuprun.h"

#include "models/client/commandline.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// The switches of ccmsetup that Microsoft documents ("About client installation parameters and
/// properties"), without those of the automatic upgrade.
constexpr std::array DocumentedSwitches = std::to_array<QLatin1StringView>({
    "/source"_L1,          "/mp"_L1,
    "/regtoken"_L1,        "/retry"_L1,
    "/noservice"_L1,       "/service"_L1,
    "/uninstall"_L1,       "/logon"_L1,
    "/forcereboot"_L1,     "/BITSPriority"_L1,
    "/downloadtimeout"_L1, "/UsePKICert"_L1,
    "/NoCRLCheck"_L1,      "/config"_L1,
    "/skipprereq"_L1,      "/forceinstall"_L1,
    "/ExcludeFeatures"_L1, "/AlwaysExcludeUpgrade"_L1,
    "/AllowMetered"_L1,    "/IgnoreSkipUpgrade"_L1,
});

bool isDocumented(const QString &argument)
{
    const QString name = parseArgument(argument).name;
    return !name.startsWith(u'/')
        || std::ranges::any_of(DocumentedSwitches, [&name](QLatin1StringView known) {
               return name.compare(known, Qt::CaseInsensitive) == 0;
           });
}

/// "/config:MobileClient.tcf", wherever that file lies.
bool isOfPush(const QStringList &arguments)
{
    const QString file = argumentValue(arguments, u"/config").section(u'\\', -1);
    return file.compare("MobileClient.tcf"_L1, Qt::CaseInsensitive) == 0;
}

/// What is learned from one record after the other.
class RunReader
{
public:
    void take(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::CommandLine:
            commandLine(record);
            break;
        case MessageKind::LaunchedByTask:
            m_launchedByTask = true;
            m_taskEvidence = record.evidence;
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
        else if (m_pushed)
            run.trigger = RunTrigger::ClientPush;
        else if (m_onlyDocumented && m_ownCommandLine)
            run.trigger = RunTrigger::CommandLine;
        if (run.trigger == RunTrigger::ScheduledTask)
            run.triggerEvidence = m_taskEvidence;
        else if (run.trigger != RunTrigger::Unknown)
            run.triggerEvidence = m_commandLineEvidence;
        return run;
    }

private:
    /// The service's command line tells more than its launcher's; it carries /runservice.
    void commandLine(const SpokenRecord &record)
    {
        const QString text = record.fields.value(0);
        const QStringList arguments = commandLineArguments(text);
        const bool wasAutomatic =
            std::exchange(m_automatic, m_automatic || hasArgument(arguments, u"/AutoUpgrade"));
        const bool wasPushed = std::exchange(m_pushed, m_pushed || isOfPush(arguments));
        const bool ofService = hasArgument(arguments, u"/runservice");
        m_ownCommandLine = m_ownCommandLine || !ofService;
        m_onlyDocumented =
            m_onlyDocumented && std::ranges::all_of(arguments, [](const QString &argument) {
                return argument.compare("/runservice"_L1, Qt::CaseInsensitive) == 0 || isDocumented(argument);
            });
        if (m_commandLineEvidence.isEmpty() || m_automatic != wasAutomatic || m_pushed != wasPushed)
            m_commandLineEvidence = record.evidence;
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
        m_run.decisionText = record.message.simplified();
    }

    SetupRun m_run;
    bool m_automatic = false;
    bool m_launchedByTask = false;
    bool m_pushed = false;
    bool m_ownCommandLine = false; ///< one that no service was given: of who or what has started setup
    bool m_onlyDocumented = true;
    Evidence m_taskEvidence;
    Evidence m_commandLineEvidence;
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
    result.lastEvidence = records[run.records.last()].evidence;
    if (const SetupProcess *process = run.deciding())
        tellEnd(result, *process, records);
    result.phases = runPhases(withoutLaunchersExit(run), records);
    result.items = runItems(run.records, records);
    result.downloads = runDownloads(run.records, records);
    tellSetting(result, withoutLaunchersExit(run), records);
    return result;
}

} // namespace ccm
