// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/headline.h"

#include "models/base/moment.h"
#include "models/base/punctuation.h"
#include "models/client/endpointprotection.h"
#include "models/client/exitcodes.h"
#include "models/client/statemeaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QString minute(const SetupRun &run)
{
    return momentText((run.start.isValid() ? run.start : run.end).written, MomentPrecision::Minute);
}

struct HeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Headline)

public:
    static QString none() { return tr("No ccmsetup record in these logs"); }
    static QString nothingTold() { return tr("The ccmsetup records tell of no run and of no schedule"); }

    static QString scheduled(const ClientState &state)
    {
        const QString moment = momentText(state.schedule->local, MomentPrecision::Second);
        const SetupRun *run = decidingRun(state.runs);
        if (!run)
            return tr("An upgrade run was set for %1 (local time of the client); no run is in the logs")
                .arg(moment);
        return tr("An upgrade run was set for %1 (local time of the client); the last run before it is "
                  "of %2")
            .arg(moment, minute(*run));
    }

    static QString running(const SetupRun &run)
    {
        if (run.exitCode)
            return tr("The run of ccmsetup of %1 ended with exit code %2: %3")
                .arg(minute(run), QString::number(*run.exitCode), exitCodeText(*run.exitCode));
        if (run.retryMinutes && !run.findings.isEmpty())
            return tr("A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again. "
                      "What "
                      "went wrong first: %3",
                      nullptr, *run.retryMinutes)
                .arg(minute(run), by(run.trigger), run.findings.constFirst().title);
        if (run.retryMinutes)
            return tr("A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again",
                      nullptr, *run.retryMinutes)
                .arg(minute(run), by(run.trigger));
        if (!run.start.isValid())
            return tr("A run of ccmsetup is in the logs, but neither its start nor its end");
        return tr("A run of ccmsetup was started on %1 %2; its end is not in the logs")
            .arg(minute(run), by(run.trigger));
    }

    static QString failed(const SetupRun &run)
    {
        const QString code = run.failure.isEmpty() ? QString::number(run.exitCode.value_or(0)) : run.failure;
        const QString meaning =
            run.failure.isEmpty() ? exitCodeText(run.exitCode.value_or(0)) : failureText(run.failure);
        const QString what = meaning.isEmpty() ? code : tr("%1 (%2)").arg(code, meaning);
        if (!run.failure.isEmpty())
            return tr("The run of ccmsetup of %1, started %2, failed with error code %3")
                .arg(minute(run), by(run.trigger), what);
        return tr("The run of ccmsetup of %1, started %2, failed with exit code %3")
            .arg(minute(run), by(run.trigger), what);
    }

    static QString done(const SetupRun &run, const QString &client)
    {
        switch (run.decision) {
        case RunDecision::Install:
            return tr("%1 was installed on %2 %3").arg(tr("The client"), minute(run), by(run.trigger));
        case RunDecision::Upgrade:
            if (run.versionBefore && run.offeredVersion)
                return tr("The client was upgraded from %1 to %2 on %3 %4")
                    .arg(run.versionBefore->text(), run.offeredVersion->text(), minute(run), by(run.trigger));
            return tr("%1 was upgraded on %2 %3").arg(tr("The client"), minute(run), by(run.trigger));
        case RunDecision::Repair:
            return tr("%1 was repaired on %2 %3").arg(client, minute(run), by(run.trigger));
        case RunDecision::Skip:
            return skipped(run, client);
        case RunDecision::Excluded:
            return tr("%1 is excluded from upgrades; the run of %2 stopped for that")
                .arg(client, minute(run));
        case RunDecision::Unknown:
            return tr("The run of ccmsetup of %1, started %2, ended with exit code %3")
                .arg(minute(run), by(run.trigger), QString::number(run.exitCode.value_or(0)));
        }
        Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
    }

    static QString client(const ClientState &state)
    {
        if (!state.clientVersion || state.clientVersionFromPackage)
            return tr("The client");
        return tr("Client %1").arg(state.clientVersion->text());
    }

    /// A clause that can stand alone; empty where there is nothing to tell.
    static QString protection(const EndpointProtection &protection)
    {
        if (protection.result == "failed"_L1)
            return tr("the installation of Endpoint Protection failed");
        if (protection.result != "installed"_L1)
            return {};
        if (protection.installedBefore && protection.installedAfter
            && *protection.installedBefore < *protection.installedAfter)
            return tr("Endpoint Protection was upgraded from %1 to %2")
                .arg(protection.installedBefore->text(), protection.installedAfter->text());
        if (protection.installedAfter)
            return tr("Endpoint Protection %1 was installed").arg(protection.installedAfter->text());
        return tr("Endpoint Protection was installed");
    }

    static QString both(const QString &clause, const QString &other)
    {
        return other.isEmpty() ? tr("%1.").arg(clause) : tr("%1 and %2.").arg(clause, other);
    }

    static QString noRunBut(const QString &other)
    {
        return other.isEmpty() ? tr("%1.").arg(none()) : tr("%1, but %2.").arg(none(), other);
    }

private:
    /// Who started a run, to follow a verb: "was repaired by the scheduled task".
    static QString by(RunTrigger trigger)
    {
        switch (trigger) {
        case RunTrigger::AutomaticUpgrade:
            return tr("by the automatic upgrade");
        case RunTrigger::ScheduledTask:
            return tr("by the scheduled task");
        case RunTrigger::ClientPush:
            return tr("by a client push");
        case RunTrigger::CommandLine:
            return tr("from its command line");
        case RunTrigger::Unknown:
            return tr("by something that the log does not name");
        }
        Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
    }

    static QString skipped(const SetupRun &run, const QString &client)
    {
        QStringList replaced;
        for (const RunItem &item : run.items) {
            if (item.outcome == ItemOutcome::Replaced || item.outcome == ItemOutcome::Downloaded)
                replaced.append(item.fileName);
        }
        if (replaced.isEmpty())
            return tr("%1 was skipped on %2 in a run started %3, because it is already installed")
                .arg(client, minute(run), by(run.trigger));
        return tr("%1 was skipped on %2 in a run started %3, which downloaded %4")
            .arg(client, minute(run), by(run.trigger), commaSeparated(replaced));
    }
};

/// Exit code 0 alone says little: the launcher ends with it, and so does a run of which only the end is
/// there.
bool tellsItsResult(const SetupRun &run)
{
    const auto isSuccess = [](const SentState &state) {
        return state.topic == ClientDeploymentTopic && (state.id == 400 || state.id == 401);
    };
    return run.exitCode != 0 || run.decision != RunDecision::Unknown
        || std::ranges::any_of(run.states, isSuccess);
}

} // namespace

const SetupRun *decidingRun(const QList<SetupRun> &runs)
{
    for (const SetupRun &run : std::views::reverse(runs)) {
        if (!run.exitCode || exitMeaning(*run.exitCode) != ExitMeaning::Refused)
            return &run;
    }
    return runs.isEmpty() ? nullptr : &runs.last();
}

UpgradeProgress upgradeProgress(const ClientState &state, bool hasSetupRecords, bool scheduleIsNewer)
{
    if (!hasSetupRecords)
        return UpgradeProgress::None;
    if (state.schedule && scheduleIsNewer)
        return UpgradeProgress::Scheduled;
    const SetupRun *run = decidingRun(state.runs);
    if (!run)
        return UpgradeProgress::Unknown;
    if (!run->failure.isEmpty())
        return UpgradeProgress::Failed;
    if (!run->exitCode)
        return run->endEvidence.isEmpty() ? UpgradeProgress::Running : UpgradeProgress::Unknown;
    switch (exitMeaning(*run->exitCode)) {
    case ExitMeaning::Success:
        return tellsItsResult(*run) ? UpgradeProgress::Done : UpgradeProgress::Unknown;
    case ExitMeaning::Unfinished:
        return UpgradeProgress::Running;
    case ExitMeaning::Refused:
        return UpgradeProgress::Unknown;
    case ExitMeaning::Failure:
        return UpgradeProgress::Failed;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString clientHeadline(const ClientState &state)
{
    const QString protection =
        state.endpointProtection ? HeadlineText::protection(*state.endpointProtection) : QString();
    const SetupRun *run = decidingRun(state.runs);
    switch (state.progress) {
    case UpgradeProgress::None:
        return HeadlineText::noRunBut(protection);
    case UpgradeProgress::Unknown:
        return HeadlineText::both(run ? HeadlineText::running(*run) : HeadlineText::nothingTold(),
                                  protection);
    case UpgradeProgress::Scheduled:
        return HeadlineText::both(HeadlineText::scheduled(state), {});
    case UpgradeProgress::Running:
        return HeadlineText::both(HeadlineText::running(*run), protection);
    case UpgradeProgress::Done:
        return HeadlineText::both(HeadlineText::done(*run, HeadlineText::client(state)), protection);
    case UpgradeProgress::Failed:
        return HeadlineText::both(HeadlineText::failed(*run), protection);
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace ccm
