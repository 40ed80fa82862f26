// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleSecondWindow)
};

constexpr int Waits = 103;

} // namespace

std::optional<Finding> secondWindow(const RunCase &run)
{
    const CaseRecord waits = run.lastState(Waits);
    const CaseRecord come = waits ? run.completedDownload() : CaseRecord();
    if (!come)
        return std::nullopt;
    Finding result = finding("second-maintenance-window"_L1, FindingRank::Waiting, {waits, come});
    result.title = RuleText::tr("The installation needs a second maintenance window");
    result.cause =
        RuleText::tr("The files are downloaded, and ccmsetup sent state 103: the installation waits for "
                     "the next maintenance window, as setup uses one for itself and one for the client.");
    result.nextStep =
        RuleText::tr("Wait for the next maintenance window, and plan two of them within the period of "
                     "the upgrade.");
    return result;
}

} // namespace ccm::diagnosis
