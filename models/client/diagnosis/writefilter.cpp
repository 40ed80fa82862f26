// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleWriteFilter)
};

} // namespace

std::optional<Finding> writeFilter(const RunCase &run)
{
    constexpr int State = 304;
    const CaseRecord told = run.state(State);
    if (!told)
        return std::nullopt;
    Finding result = finding("write-filter"_L1, FindingRank::Cause, {told});
    result.title = RuleText::tr("A write filter protects the system drive");
    result.cause =
        RuleText::tr("ccmsetup sent state 304: the write filter of the system drive is on, and what "
                     "would be installed would be gone after the next restart.");
    result.nextStep =
        RuleText::tr("Turn the write filter off for the upgrade, or deploy it in a maintenance window "
                     "so that the device goes into its servicing mode by itself.");
    return result;
}

} // namespace ccm::diagnosis
