// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clienttext.h"
#include "models/client/diagnosis/rules.h"
#include "models/client/scheduleoutcome.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleMomentNotReached)
};

} // namespace

std::optional<Finding> momentNotReached(const ClientState &state, const QDateTime &now)
{
    const auto outcome = scheduleOutcome(state, now);
    if (!outcome || outcome->passed != std::optional(false) || outcome->runsSinceDrawn > 0)
        return std::nullopt;
    Finding result{.id = "window-not-reached"_L1,
                   .title = {},
                   .cause = {},
                   .nextStep = {},
                   .rank = FindingRank::Waiting,
                   .evidence = {state.schedule->evidence}};
    result.title = RuleText::tr("The moment of the upgrade is not reached yet");
    result.cause =
        RuleText::tr("The client has drawn %1 (its local time) for its upgrade; until then nothing happens.")
            .arg(clienttext::time(state.schedule->local));
    result.nextStep =
        RuleText::tr("Wait, and keep the computer on at that moment: if it is off, it draws another one "
                     "when it starts.");
    return result;
}

} // namespace ccm::diagnosis
