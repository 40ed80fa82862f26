// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleExcluded)
};

} // namespace

std::optional<Finding> excluded(const RunCase &run)
{
    const CaseRecord stamp =
        run.first([](const SpokenRecord &record) { return record.kind == MessageKind::Excluded; });
    if (!stamp)
        return std::nullopt;
    Finding result = finding("excluded"_L1, FindingRank::Cause, {stamp});
    result.title = RuleText::tr("The client is excluded from upgrades");
    result.cause =
        RuleText::tr("The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stopped before it "
                     "did anything.");
    result.nextStep = RuleText::tr("Leave it as it is if that is meant; otherwise run ccmsetup with "
                                   "/IgnoreSkipUpgrade once, or with /AlwaysExcludeUpgrade:FALSE to take the "
                                   "stamp off.");
    return result;
}

} // namespace ccm::diagnosis
