// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleMeteredNetwork)
};

} // namespace

std::optional<Finding> meteredNetwork(const RunCase &run)
{
    constexpr int State = 329;
    const CaseRecord told = run.state(State);
    if (!told)
        return std::nullopt;
    Finding result = finding("metered-network"_L1, FindingRank::Cause, {told});
    result.title = RuleText::tr("The network is metered");
    result.cause =
        RuleText::tr("ccmsetup sent state 329: the client is on a metered network, over which setup may "
                     "not download anything.");
    result.nextStep =
        RuleText::tr("Connect the client to a network that is not metered, or run ccmsetup with "
                     "/AllowMetered.");
    return result;
}

} // namespace ccm::diagnosis
