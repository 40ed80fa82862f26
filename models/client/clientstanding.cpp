// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientstanding.h"

#include "models/client/clienttext.h"
#include "models/client/headline.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientStanding)
};

QDateTime momentOf(const ClientState &state)
{
    if (state.progress == UpgradeProgress::Scheduled)
        return state.schedule ? state.schedule->drawn.written : QDateTime();
    const SetupRun *run = decidingRun(state.runs);
    if (!run)
        return {};
    return state.progress == UpgradeProgress::Running && !run->exitCode ? run->start.written
                                                                        : run->end.written;
}

} // namespace

QString versionStanding(const ClientState &state)
{
    const SetupRun *run = decidingRun(state.runs);
    const std::optional<Version> before = run ? run->versionBefore : std::nullopt;
    // The version of client.msi on disk is what would be installed, not what is.
    const std::optional<Version> now = state.clientVersionFromPackage ? std::nullopt : state.clientVersion;
    if (before && now && *before == *now)
        return StandingText::tr("Client version %1, before and after the last run").arg(now->text());
    if (before && now)
        return StandingText::tr("Client version %1, before the last run %2").arg(now->text(), before->text());
    if (now)
        return StandingText::tr("Client version %1").arg(now->text());
    if (before && run->offeredVersion && *run->offeredVersion != *before)
        return StandingText::tr("Client version %1 before the last run, which offered %2")
            .arg(before->text(), run->offeredVersion->text());
    if (before)
        return StandingText::tr("Client version %1 before the last run").arg(before->text());
    if (state.clientVersionFromPackage && state.clientVersion)
        return StandingText::tr("Installed version unknown; client.msi on disk is %1")
            .arg(state.clientVersion->text());
    return {};
}

QString sinceWhen(const ClientState &state)
{
    const QDateTime moment = momentOf(state);
    if (!moment.isValid())
        return {};
    const QString time = clienttext::time(moment);
    switch (state.progress) {
    case UpgradeProgress::Scheduled:
        return StandingText::tr("Scheduled since %1, the client's time").arg(time);
    case UpgradeProgress::Running:
        return StandingText::tr("Not finished since %1, the client's time").arg(time);
    case UpgradeProgress::Done:
        return StandingText::tr("Done since %1, the client's time").arg(time);
    case UpgradeProgress::Failed:
        return StandingText::tr("Failed since %1, the client's time").arg(time);
    case UpgradeProgress::Unknown:
        return StandingText::tr("Last record of the run: %1, the client's time").arg(time);
    case UpgradeProgress::None:
        return {};
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace ccm
