// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleRestartNeeded)
};

} // namespace

std::optional<Finding> restartNeeded(const RunCase &run)
{
    constexpr int ExitCode = 7;
    constexpr quint32 Started = 1641;
    constexpr quint32 Required = 3010;
    constexpr int NeededToGoOn = 317;
    constexpr int NeededAfterSuccess = 401;
    const CaseRecord state = run.state(NeededToGoOn);
    const CaseRecord toGoOn = run.exitedWith(ExitCode);
    const CaseRecord after = run.state(NeededAfterSuccess);
    const CaseRecord installer = run.endedWith(Required) ? run.endedWith(Required) : run.endedWith(Started);
    if (!state && !toGoOn && !after && !installer)
        return std::nullopt;
    Finding result = finding("restart"_L1, FindingRank::Waiting, {state, toGoOn, after, installer});
    result.title = RuleText::tr("The computer has to be restarted");
    result.cause = state || toGoOn
        ? RuleText::tr("ccmsetup cannot go on before the computer is restarted; it starts again by itself "
                       "afterwards.")
        : RuleText::tr("The client is installed, and the computer has to be restarted to complete it.");
    result.nextStep = RuleText::tr("Restart the computer when its users allow.");
    return result;
}

} // namespace ccm::diagnosis
