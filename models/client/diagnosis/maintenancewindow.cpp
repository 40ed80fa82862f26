// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleMaintenanceWindow)
};

constexpr int Waits = 103;

} // namespace

std::optional<Finding> maintenanceWindow(const RunCase &run)
{
    const CaseRecord waits = run.lastState(Waits);
    if (!waits || run.completedDownload())
        return std::nullopt;
    Finding result = finding("maintenance-window"_L1, FindingRank::Waiting, {waits});
    result.title = RuleText::tr("The upgrade waits for a maintenance window");
    result.cause =
        RuleText::tr("ccmsetup sent state 103: it may go on only in a maintenance window of the client.");
    result.nextStep =
        RuleText::tr("Check that a maintenance window of the client opens before the upgrade period "
                     "ends, and that it is long enough.");
    return result;
}

} // namespace ccm::diagnosis
