// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/diagnosis.h"

#include "models/client/diagnosis/rules.h"
#include "models/client/exitcodes.h"
#include "models/client/headline.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace ccm {
namespace {

struct RunRule
{
    std::optional<Finding> (*find)(const diagnosis::RunCase &) = nullptr;
    bool alsoAfterSuccess = false;
};

/// In the order in which setup gets there; it decides where one record proves two findings.
constexpr std::array RunRules = std::to_array<RunRule>({
    {diagnosis::excluded, true},
    {diagnosis::writeFilter},
    {diagnosis::meteredNetwork},
    {diagnosis::noDistributionPoint},
    {diagnosis::bitsNotFound},
    {diagnosis::hashValidation},
    {diagnosis::installerBusy},
    {diagnosis::prerequisite},
    {diagnosis::installerFailed},
    {diagnosis::restartNeeded, true},
    {diagnosis::maintenanceWindow, true}, // a run may end well and leave the rest to a window
    {diagnosis::secondWindow, true},
});

using ClientRule = std::optional<Finding> (*)(const ClientState &, const QDateTime &);

constexpr std::array<ClientRule, 4> ClientRules{
    diagnosis::excludedByCollection,
    diagnosis::reinstallLoop,
    diagnosis::momentNotReached,
    diagnosis::momentMissed,
};

void firstCauseFirst(QList<Finding> &findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        return std::tuple(finding.rank, finding.order < 0, finding.order);
    });
}

} // namespace

QList<Finding> diagnoseRun(const diagnosis::RunCase &run)
{
    const SetupRun &told = run.run();
    const bool isSuccess =
        told.failure.isEmpty() && told.exitCode && exitMeaning(*told.exitCode) == ExitMeaning::Success;
    if (told.exitCode && exitMeaning(*told.exitCode) == ExitMeaning::Refused)
        return {};
    QList<Finding> findings;
    for (const RunRule &rule : RunRules) {
        if (isSuccess && !rule.alsoAfterSuccess)
            continue;
        if (auto found = rule.find(run))
            findings.append(std::move(*found));
    }
    firstCauseFirst(findings);
    return findings;
}

QList<Finding> diagnose(const ClientState &state, const QDateTime &now)
{
    const SetupRun *run = decidingRun(state.runs);
    QList<Finding> findings = run ? run->findings : QList<Finding>();
    for (const ClientRule rule : ClientRules) {
        if (auto found = rule(state, now))
            findings.append(std::move(*found));
    }
    firstCauseFirst(findings);
    return findings;
}

} // namespace ccm
