// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"
#include "models/client/headline.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleExcludedByCollection)
};

} // namespace

std::optional<Finding> excludedByCollection(const ClientState &state, const QDateTime & /*now*/)
{
    const SetupRun *run = decidingRun(state.runs);
    if (!state.policy || state.policy->isExcludedFromUpgrade != std::optional(true) || !run
        || run->trigger != RunTrigger::AutomaticUpgrade)
        return std::nullopt;
    Finding result{.id = "excluded-by-collection"_L1,
                   .title = {},
                   .cause = {},
                   .nextStep = {},
                   .evidence = {state.policy->evidence}};
    result.title = RuleText::tr("The client is in the collection that is excluded from upgrades");
    result.cause = RuleText::tr("The management point answered that this client is excluded from automatic "
                                "upgrades: it runs ccmsetup and stops.");
    result.nextStep = RuleText::tr("Leave it as it is if that is meant; otherwise take the client out of the "
                                   "exclusion collection and wait for the next automatic upgrade.");
    return result;
}

} // namespace ccm::diagnosis
