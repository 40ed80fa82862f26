// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/scheduleoutcome.h"

namespace ccm {

namespace {

QDateTime lastRecord(const ClientState &state)
{
    QDateTime last;
    const auto see = [&last](const LogTime &time) {
        if (time.isValid() && (!last.isValid() || time.written > last))
            last = time.written;
    };
    for (const SetupRun &run : state.runs)
        see(run.end);
    if (state.endpointProtection) {
        for (const ProtectionStep &step : state.endpointProtection->steps)
            see(step.time);
    }
    return last;
}

} // namespace

std::optional<ScheduleOutcome> scheduleOutcome(const ClientState &state, const QDateTime &now)
{
    constexpr qint64 Tolerance = 60; // seconds
    if (!state.schedule)
        return std::nullopt;
    const UpgradeSchedule &schedule = *state.schedule;
    ScheduleOutcome outcome;
    if (now.isValid())
        outcome.passed = schedule.utc <= now;
    for (qsizetype i = 0; i < state.runs.size(); ++i) {
        const QDateTime start = state.runs[i].start.written;
        if (!start.isValid())
            continue;
        if (schedule.drawn.isValid() && start > schedule.drawn.written)
            ++outcome.runsSinceDrawn;
        if (!outcome.ran && start >= schedule.local.addSecs(-Tolerance))
            outcome.ran = i;
    }
    const QDateTime last = lastRecord(state);
    outcome.isInLogs = last.isValid() && last >= schedule.local;
    for (qsizetype i = 1; i < state.draws.size(); ++i) {
        if (state.draws[i].local != state.draws[i - 1].local)
            ++outcome.drawnAgain;
    }
    return outcome;
}

} // namespace ccm
