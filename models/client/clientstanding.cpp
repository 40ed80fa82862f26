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
    const std::optional<Version> known = now ? now : before;
    if (!known)
        return state.clientVersion ? StandingText::tr("Installed version unknown; client.msi on disk is %1")
                                         .arg(state.clientVersion->text())
                                   : QString();
    if (before && now && *before != *now)
        return StandingText::tr("Client version %1, before the last run %2").arg(now->text(), before->text());
    if (before && now && state.progress == UpgradeProgress::Done)
        return StandingText::tr("Client version %1, before and after the last run").arg(now->text());
    const bool isOffered = run && run->offeredVersion && *run->offeredVersion != *known;
    if (!now)
        return isOffered ? StandingText::tr("Client version %1 before the last run, which offered %2")
                               .arg(known->text(), run->offeredVersion->text())
                         : StandingText::tr("Client version %1 before the last run").arg(known->text());
    return isOffered ? StandingText::tr("Client version %1; the last run offered %2")
                           .arg(known->text(), run->offeredVersion->text())
                     : StandingText::tr("Client version %1").arg(known->text());
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
