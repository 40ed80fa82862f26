// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientfacts.h"

#include "models/client/clienttext.h"
#include "models/client/endpointprotection.h"
#include "models/client/headline.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientFacts)

public:
    static QString unknown() { return tr("Unknown"); }

    static QString runsAfter(const UpgradeSchedule &schedule, const QList<SetupRun> &runs)
    {
        const auto isAfter = [](const SetupRun &run, const QDateTime &moment) {
            return run.start.isValid() && moment.isValid() && run.start.written >= moment;
        };
        const auto drawn = std::ranges::count_if(
            runs, [&](const SetupRun &run) { return isAfter(run, schedule.drawn.written); });
        const auto due =
            std::ranges::count_if(runs, [&](const SetupRun &run) { return isAfter(run, schedule.local); });
        if (due > 0)
            return tr("%n run(s) at or after the scheduled time", nullptr, static_cast<int>(due));
        if (drawn > 0)
            return tr("%n run(s) after the time was drawn, none at or after the scheduled time", nullptr,
                      static_cast<int>(drawn));
        return tr("No run is in the logs");
    }

    static QString protectionResult(const EndpointProtection &protection)
    {
        QString result = tr("Not known");
        if (protection.result == "installed"_L1)
            result = tr("Installed successfully");
        else if (protection.result == "failed"_L1)
            result = tr("The installation failed");
        else if (protection.installationStarted)
            result = tr("The installation was started; its end is not in the log");
        else if (protection.installedBefore)
            result = tr("No installation is in the log");
        return protection.stateId ? tr("%1 (state %2 sent)").arg(result, QString::number(*protection.stateId))
                                  : result;
    }
};

/// Collects rows; a value that is not known makes a row that says so.
class Facts
{
public:
    void add(const QString &what, const QString &value, const Evidence &evidence,
             Status status = Status::Neutral, const QString &from = {})
    {
        if (value.isEmpty()) {
            m_facts.append({.what = what,
                            .value = FactText::unknown(),
                            .from = {},
                            .status = Status::Muted,
                            .evidence = {}});
            return;
        }
        m_facts.append({.what = what,
                        .value = value,
                        .from = from.isEmpty() ? clienttext::place(evidence) : from,
                        .status = status,
                        .evidence = evidence});
    }

    [[nodiscard]] QList<ClientFact> result() const { return m_facts; }

private:
    QList<ClientFact> m_facts;
};

QString textOf(const std::optional<Version> &version)
{
    return version ? version->text() : QString();
}

void addClient(Facts &facts, const ClientState &state)
{
    if (state.clientVersionFromPackage) {
        facts.add(FactText::tr("Client version"), {}, {}); // no log tells what is installed
        facts.add(FactText::tr("client.msi"), textOf(state.clientVersion), state.clientVersionEvidence,
                  Status::Neutral,
                  FactText::tr("%1 on disk").arg(clienttext::place(state.clientVersionEvidence)));
    } else {
        facts.add(FactText::tr("Client version"), textOf(state.clientVersion), state.clientVersionEvidence);
    }
    facts.add(FactText::tr("Site"), state.siteCode, state.siteEvidence);
}

void addLastRun(Facts &facts, const ClientState &state)
{
    const SetupRun *run = decidingRun(state.runs);
    if (!run) {
        facts.add(FactText::tr("Last run of ccmsetup"), FactText::tr("No run is in the logs"), {},
                  Status::Muted);
        return;
    }
    facts.add(FactText::tr("Last run of ccmsetup"),
              FactText::tr("%1 to %2").arg(clienttext::time(run->start), clienttext::time(run->end)),
              run->evidence);
    facts.add(FactText::tr("Started by"), clienttext::trigger(run->trigger), run->evidence,
              run->trigger == RunTrigger::Unknown ? Status::Muted : Status::Neutral);
    facts.add(FactText::tr("Decision about the client"), clienttext::decision(run->decision),
              run->decisionEvidence, run->decision == RunDecision::Unknown ? Status::Muted : Status::Neutral);
    facts.add(FactText::tr("Exit code"), clienttext::exitOf(*run),
              run->endEvidence.isEmpty() ? run->evidence : run->endEvidence, clienttext::statusOf(*run));
}

void addSchedule(Facts &facts, const ClientState &state)
{
    if (!state.schedule) {
        facts.add(FactText::tr("Scheduled upgrade"), FactText::tr("None is in the logs"), {}, Status::Muted);
        return;
    }
    const UpgradeSchedule &schedule = *state.schedule;
    facts.add(FactText::tr("Scheduled upgrade, client's time"), clienttext::time(schedule.local),
              schedule.evidence,
              state.progress == UpgradeProgress::Scheduled ? Status::Notice : Status::Neutral);
    facts.add(FactText::tr("Scheduled upgrade, UTC"), clienttext::time(schedule.utc), schedule.evidence);
    facts.add(FactText::tr("Runs since then"), FactText::runsAfter(schedule, state.runs), schedule.evidence);
}

void addProtection(Facts &facts, const ClientState &state)
{
    if (!state.endpointProtection) {
        facts.add(FactText::tr("Endpoint Protection"), {}, {});
        return;
    }
    const EndpointProtection &protection = *state.endpointProtection;
    const auto current = currentVersion(protection);
    const bool byInstaller = current && protection.afterFromInstaller;
    facts.add(FactText::tr("Endpoint Protection installed"),
              byInstaller ? FactText::tr("%1, by the installer that succeeded").arg(textOf(current))
                          : textOf(current),
              protection.evidence, protection.result == "installed"_L1 ? Status::Good : Status::Neutral);
    if (protection.installationStarted || protection.installedAfter)
        facts.add(FactText::tr("Endpoint Protection before"), textOf(protection.installedBefore),
                  protection.evidence);
    if (!protection.result.isEmpty() || protection.installationStarted || protection.stateId)
        facts.add(FactText::tr("Endpoint Protection result"), FactText::protectionResult(protection),
                  protection.evidence, protection.result == "failed"_L1 ? Status::Bad : Status::Neutral);
    facts.add(FactText::tr("SCEPInstall.exe"),
              textOf(protection.onDisk ? protection.onDisk : protection.installerVersion),
              protection.onDisk ? protection.onDiskEvidence : protection.evidence, Status::Neutral,
              protection.onDisk ? FactText::tr("%1 on disk").arg(clienttext::place(protection.onDiskEvidence))
                                : QString());
}

} // namespace

QList<ClientFact> clientFacts(const ClientState &state)
{
    Facts facts;
    addClient(facts, state);
    addLastRun(facts, state);
    addSchedule(facts, state);
    addProtection(facts, state);
    facts.add(
        FactText::tr("Messages understood"),
        FactText::tr("%1 of %2").arg(QString::number(state.recognised), QString::number(state.messages)), {},
        Status::Neutral, FactText::tr("ccmsetup and Endpoint Protection logs"));
    return facts.result();
}

} // namespace ccm
