// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/rebuild.h"

#include "models/client/commandline.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/client/endpointprotection.h"
#include "models/client/headline.h"
#include "models/client/installations.h"
#include "models/client/schedule.h"
#include "models/client/setupprocess.h"
#include "models/client/setuprun.h"
#include "models/client/unknownmessages.h"
#include "models/client/upgradepolicy.h"

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// The version that a record names as installed, if it does.
std::optional<Version> installedVersion(const SpokenRecord &record)
{
    switch (record.kind) {
    case MessageKind::Product:
        if (record.fields.value(0).compare(ClientUpgradeCode, Qt::CaseInsensitive) != 0
            || record.fields.value(2) != "1"_L1)
            return std::nullopt;
        return Version::parse(record.fields.value(3));
    case MessageKind::RepairDecided:
    case MessageKind::Repairing:
        return Version::parse(record.fields.value(0));
    default:
        return std::nullopt;
    }
}

bool changesTheVersion(RunDecision decision)
{
    return decision == RunDecision::Install || decision == RunDecision::Upgrade;
}

/// What ccmsetup's log tells, gathered into a state.
class Rebuilder
{
public:
    Rebuilder(const QList<SpokenRecord> &records, ClientState &state) : m_records(records), m_state(state) { }

    void tell()
    {
        m_runs = setupRuns(m_records, m_state.warnings);
        for (const SetupRunRecords &run : std::as_const(m_runs))
            m_state.runs.append(rebuildRun(run, m_records));
        m_state.schedule = upgradeSchedule(m_records, m_state.warnings);
        m_state.draws = upgradeDraws(m_records);
        tellVersion();
        tellSite();
        tellPlatform();
        tellInstallerLog();
    }

    /// Once the installations are joined: they name the action that failed.
    void tellFindings()
    {
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            SetupRun &run = m_state.runs[i];
            const MsiInstallation *installation =
                run.installation ? &m_state.installations[*run.installation] : nullptr;
            run.findings = diagnoseRun({run, m_runs[i].records, m_records, installation});
        }
    }

    /// Whether no run starts behind the last record that tells a schedule.
    [[nodiscard]] bool scheduleIsNewer() const
    {
        qsizetype index = m_records.size() - 1;
        while (index >= 0 && m_records[index].kind != MessageKind::Scheduled)
            --index;
        return index >= 0 && std::ranges::none_of(m_runs, [index](const SetupRunRecords &run) {
                   return run.records.first() > index;
               });
    }

private:
    void tellVersion()
    {
        for (qsizetype i = m_records.size() - 1; i >= 0; --i) {
            const auto version = installedVersion(m_records[i]);
            if (!version)
                continue;
            if (!isOutdated(i)) {
                m_state.clientVersion = version;
                m_state.clientVersionEvidence = m_records[i].evidence;
            }
            return;
        }
    }

    [[nodiscard]] bool isOutdated(qsizetype index) const
    {
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            if (changesTheVersion(m_state.runs[i].decision) && m_runs[i].records.last() >= index)
                return true;
        }
        return false;
    }

    void tellPlatform()
    {
        for (const SpokenRecord &record : m_records) {
            if (record.kind != MessageKind::Platform)
                continue;
            m_state.platform = record.fields.value(0);
            m_state.platformEvidence = record.evidence;
        }
    }

    void tellInstallerLog()
    {
        for (const SpokenRecord &record : m_records) {
            const bool isConfigured = record.kind == MessageKind::InstallerLog;
            if (!isConfigured && (record.kind != MessageKind::InstallStarted || record.fields.size() != 3))
                continue;
            m_state.installerLog = record.fields[isConfigured ? 0 : 1];
            m_state.installerLogEvidence = record.evidence;
        }
    }

    void tellSite()
    {
        for (const SpokenRecord &record : m_records) {
            const QStringList arguments = record.kind == MessageKind::CommandLine
                ? commandLineArguments(record.fields.value(0))
                : QStringList();
            siteIs(argumentValue(arguments, u"SMSSITECODE"), record);
        }
        if (!m_state.siteCode.isEmpty())
            return;
        for (const SpokenRecord &record : m_records) {
            if (record.kind == MessageKind::SiteCode)
                siteIs(record.fields.value(0).trimmed(), record);
        }
    }

    void siteIs(const QString &code, const SpokenRecord &record)
    {
        if (code.isEmpty() || code.compare("AUTO"_L1, Qt::CaseInsensitive) == 0)
            return;
        m_state.siteCode = code;
        m_state.siteEvidence = record.evidence;
    }

    const QList<SpokenRecord> &m_records;
    ClientState &m_state;
    QList<SetupRunRecords> m_runs;
};

void tellVersionOfPackage(const ClientSnapshot &snapshot, ClientState &state)
{
    const ClientFile *file = snapshot.find(u"client.msi");
    if (state.clientVersion || !file || !file->version)
        return;
    state.clientVersion = file->version;
    state.clientVersionEvidence = {.file = file->shownAs};
    state.clientVersionFromPackage = true;
}

/// One that cannot be read makes the policy unknown; the facts of the client warn of it.
void tellPolicy(const QList<SpokenRecord> &records, ClientState &state)
{
    for (const SpokenRecord &record : records) {
        if (record.kind != MessageKind::ReplyReceived)
            continue;
        auto policy = readContentLocationReply(record.fields.value(0), record.evidence);
        if (!policy)
            state.policy.reset();
        else if (*policy)
            state.policy = std::move(*policy);
    }
}

qint64 recognisedIn(const QList<SpokenRecord> &records)
{
    return std::ranges::count(records, true, &SpokenRecord::recognised);
}

} // namespace

ClientState rebuildClient(const QString &source, const ClientSnapshot *snapshot,
                          const QList<LogDocument> &logs)
{
    return clientStateOf(source, snapshot, spokenLogs(logs));
}

ClientState clientStateOf(const QString &source, const ClientSnapshot *snapshot, const SpokenLogs &logs)
{
    ClientState state;
    state.source = source;
    state.warnings = logs.warnings;
    const QList<SpokenRecord> &setup = logs.setup;
    const QList<SpokenRecord> &protection = logs.protection;
    Rebuilder rebuilder(setup, state);
    rebuilder.tell();
    tellPolicy(setup, state);
    state.installations = logs.installations;
    joinInstallations(state.runs, state.installations);
    rebuilder.tellFindings();
    if (snapshot) {
        state.warnings += snapshot->warnings;
        tellVersionOfPackage(*snapshot, state);
    }
    state.endpointProtection = endpointProtection(protection, snapshot);
    if (state.endpointProtection)
        state.endpointProtection->broughtByRun = bringingRun(*state.endpointProtection, state.runs);

    state.messages = setup.size() + protection.size();
    state.recognised = recognisedIn(setup) + recognisedIn(protection);
    state.unknownMessages =
        (unknownMessages(setup) + unknownMessages(protection)).mid(0, MostUnknownMessages);
    state.progress = upgradeProgress(state, !setup.isEmpty(), rebuilder.scheduleIsNewer());
    state.headline = clientHeadline(state);
    return state;
}

} // namespace ccm
