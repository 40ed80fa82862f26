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
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleMomentMissed)
};

} // namespace

std::optional<Finding> momentMissed(const ClientState &state, const QDateTime &now)
{
    const auto outcome = scheduleOutcome(state, now);
    if (!outcome || outcome->passed != std::optional(true) || outcome->runsSinceDrawn > 0)
        return std::nullopt;
    Finding result{.id = "window-missed"_L1,
                   .title = {},
                   .cause = {},
                   .nextStep = {},
                   .rank = FindingRank::Waiting,
                   .evidence = {state.schedule->evidence}};
    result.title = RuleText::tr("The moment of the upgrade has passed without a run");
    result.cause =
        RuleText::tr("The client has drawn %1 (its local time) for its upgrade, and no run of ccmsetup "
                     "follows in these logs: it was off then, or the logs are older.")
            .arg(clienttext::time(state.schedule->local));
    result.nextStep =
        RuleText::tr("Read the client's log as it is now; after its next start it draws another moment, "
                     "within 24 hours if the period of the upgrade is over.");
    return result;
}

} // namespace ccm::diagnosis
