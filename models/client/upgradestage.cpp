// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/upgradestage.h"

#include "models/client/headline.h"

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QString stageOfRun(const SetupRun &run)
{
    if (run.exitCode)
        return u"restart"_s;
    if (run.retryMinutes)
        return u"waiting"_s;
    return run.phases.isEmpty() ? u"start"_s : run.phases.constLast().name;
}

} // namespace

QString upgradeStage(const ClientState &state)
{
    const SetupRun *run = decidingRun(state.runs);
    switch (state.progress) {
    case UpgradeProgress::None:
        return u"none"_s;
    case UpgradeProgress::Unknown:
        return u"unknown"_s;
    case UpgradeProgress::Scheduled:
        return u"scheduled"_s;
    case UpgradeProgress::Running:
        return run ? stageOfRun(*run) : u"unknown"_s;
    case UpgradeProgress::Done:
        return u"done"_s;
    case UpgradeProgress::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace ccm
