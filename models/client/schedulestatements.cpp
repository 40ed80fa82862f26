// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/moment.h"
#include "models/client/clienttext.h"
#include "models/client/runtext.h"
#include "models/client/scheduleoutcome.h"
#include "models/client/statement.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ScheduleStatements)
};

Statement drawStatement(const UpgradeSchedule &draw, const QString &what)
{
    return {.what = what,
            .says = ScheduleText::tr("%1 local time, %2 UTC")
                        .arg(clienttext::time(draw.local), clienttext::time(draw.utc)),
            .time = draw.drawn.written,
            .status = Status::Neutral,
            .evidence = draw.evidence};
}

QList<Statement> drawStatements(const ClientState &state)
{
    QList<Statement> statements;
    QDateTime before;
    for (const UpgradeSchedule &draw : state.draws) {
        const bool isAgain = before.isValid() && before != draw.local;
        const bool isRepeated = before.isValid() && !isAgain;
        statements.append(drawStatement(draw,
                                        isAgain          ? ScheduleText::tr("Drawn again")
                                            : isRepeated ? ScheduleText::tr("Told again")
                                                         : ScheduleText::tr("Moment drawn")));
        before = draw.local;
    }
    if (statements.isEmpty() && state.schedule)
        statements.append(drawStatement(*state.schedule, ScheduleText::tr("Moment drawn")));
    return statements;
}

/// What became of the moment that was drawn last.
Statement outcomeStatement(const ClientState &state, const ScheduleOutcome &outcome)
{
    Statement statement{.what = ScheduleText::tr("What became of it"),
                        .says = ScheduleText::tr("Whether the moment has passed is not known; no run at or "
                                                 "after it is in the logs."),
                        .time = {},
                        .status = Status::Muted,
                        .evidence = state.schedule->evidence};
    if (outcome.ran) {
        const SetupRun &run = state.runs[*outcome.ran];
        statement.says =
            ScheduleText::tr("A run began at or after the moment: %1.").arg(clienttext::runName(run));
        statement.time = run.start.written;
        statement.status = Status::Good;
        statement.evidence = run.evidence;
    } else if (outcome.passed == true && !outcome.isInLogs) {
        statement.says = ScheduleText::tr("The moment has passed; the logs end before it.");
        statement.status = Status::Notice;
    } else if (outcome.passed == true) {
        statement.says = ScheduleText::tr("The moment has passed, and no run at or after it is in the logs.");
        statement.status = Status::Warning;
    } else if (outcome.passed == false) {
        statement.says = ScheduleText::tr("The moment lies ahead.");
        statement.status = Status::Notice;
    }
    return statement;
}

void addText(QList<Statement> &statements, const UpgradePolicy &policy, const QString &what,
             const QString &says)
{
    if (!says.isEmpty())
        statements.append(
            {.what = what, .says = says, .time = {}, .status = Status::Neutral, .evidence = policy.evidence});
}

void addVersion(QList<Statement> &statements, const UpgradePolicy &policy, const QString &what,
                const std::optional<Version> &version)
{
    addText(statements, policy, what, version ? version->text() : QString());
}

QList<Statement> policyStatements(const UpgradePolicy &policy)
{
    QList<Statement> statements;
    const bool isStopped = policy.programEnabled == false || policy.isExcludedFromUpgrade == true;
    statements.append({.what = ScheduleText::tr("The management point says"),
                       .says = clienttext::policy(policy),
                       .time = {},
                       .status = isStopped ? Status::Warning : Status::Neutral,
                       .evidence = policy.evidence});
    addVersion(statements, policy, ScheduleText::tr("Upgrade below client version"),
               policy.minimumClientVersion);
    addVersion(statements, policy, ScheduleText::tr("Version of the site"), policy.siteVersion);
    addText(statements, policy, ScheduleText::tr("Client package"),
            policy.fullPackageVersion.isEmpty()
                ? policy.fullPackageId
                : ScheduleText::tr("%1, version %2").arg(policy.fullPackageId, policy.fullPackageVersion));
    if (policy.lastModified.isValid())
        addText(statements, policy, ScheduleText::tr("Last changed"),
                utcText(policy.lastModified, MomentPrecision::Second));
    return statements;
}

} // namespace

QList<Statement> scheduleStatements(const ClientState &state, const QDateTime &now)
{
    QList<Statement> statements = drawStatements(state);
    if (state.schedule && !state.schedule->arguments.trimmed().isEmpty())
        statements.append({.what = ScheduleText::tr("With the arguments"),
                           .says = state.schedule->arguments.trimmed(),
                           .time = {},
                           .status = Status::Neutral,
                           .evidence = state.schedule->evidence});
    if (const auto outcome = scheduleOutcome(state, now))
        statements.append(outcomeStatement(state, *outcome));
    if (state.policy)
        statements += policyStatements(*state.policy);
    return statements;
}

} // namespace ccm
