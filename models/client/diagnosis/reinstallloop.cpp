// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"
#include "models/client/exitcodes.h"

#include <QCoreApplication>

#include <cstdlib>
#include <ranges>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleReinstallLoop)
};

constexpr qint64 SecondsBetween = qint64{5} * 60 * 60;
constexpr qint64 Tolerance = 15 * 60; ///< of a start; a task starts late on a busy computer

/// A run that left the client installed, and did not only look at it.
bool hasInstalled(const SetupRun &run)
{
    return run.start.isValid() && run.exitCode && exitMeaning(*run.exitCode) == ExitMeaning::Success
        && run.failure.isEmpty() && run.decision != RunDecision::Skip
        && run.decision != RunDecision::Excluded;
}

/// The last runs that follow each other in five hours, newest first.
QList<const SetupRun *> loopAtTheEnd(const QList<SetupRun> &runs)
{
    QList<const SetupRun *> loop;
    for (const SetupRun &run : runs | std::views::reverse) {
        if (!hasInstalled(run))
            break;
        const qint64 apart =
            loop.isEmpty() ? SecondsBetween : run.start.written.secsTo(loop.constLast()->start.written);
        if (std::abs(apart - SecondsBetween) > Tolerance)
            break;
        loop.append(&run);
    }
    return loop;
}

} // namespace

std::optional<Finding> reinstallLoop(const ClientState &state, const QDateTime & /*now*/)
{
    constexpr qsizetype Least = 3;
    const QList<const SetupRun *> loop = loopAtTheEnd(state.runs);
    if (loop.size() < Least)
        return std::nullopt;
    Finding result{.id = "reinstall-loop"_L1, .title = {}, .cause = {}, .nextStep = {}, .evidence = {}};
    for (const SetupRun *run : loop)
        result.evidence.append(run->evidence);
    result.title = RuleText::tr("The client is installed again every five hours");
    result.cause =
        RuleText::tr("ccmsetup ran %n time(s), five hours apart, and ended with success each time, as the "
                     "retry task does that clients up to version 1602 made in the folder "
                     "\\Microsoft\\Microsoft\\Configuration Manager and never deleted.",
                     nullptr, static_cast<int>(loop.size()));
    result.nextStep =
        RuleText::tr("Look in the Task Scheduler for \"Configuration Manager Client Retry Task\" in "
                     "that folder and delete it.");
    return result;
}

} // namespace ccm::diagnosis
