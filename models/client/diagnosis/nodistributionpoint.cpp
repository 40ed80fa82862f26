// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleNoDistributionPoint)
};

constexpr auto LocationsFailed = "locate.failed-get-dp-locations"_L1;
constexpr auto AnyLocationsFailed = "locate.getdplocations-failed-error"_L1;

} // namespace

std::optional<Finding> noDistributionPoint(const RunCase &run)
{
    constexpr quint32 NotThere = 0x87d00215U;
    const CaseRecord named = run.first({LocationsFailed}, NotThere);
    const CaseRecord alone = run.first({AnyLocationsFailed}, NotThere);
    if (!named && !alone)
        return std::nullopt;
    Finding result = finding("no-distribution-point"_L1, FindingRank::Cause, {named, alone});
    result.title = RuleText::tr("No distribution point has the client package");
    result.cause = named
        ? RuleText::tr("Management point %1 names no distribution point that has the client package in the "
                       "expected version and that this client may use (0x87d00215).")
              .arg(named.field(0))
        : RuleText::tr("The management point names no distribution point that has the client package in the "
                       "expected version and that this client may use (0x87d00215).");
    result.nextStep =
        RuleText::tr("Check in the console that the Configuration Manager Client Package is distributed "
                     "to a distribution point of this client's boundary group, and that its content "
                     "there is up to date.");
    return result;
}

} // namespace ccm::diagnosis
