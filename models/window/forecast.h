// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/load.h"
#include "models/window/plan.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <optional>

namespace ccm {

/// How many clients: the mean, and the counts not exceeded in 5, 50 and 95 of 100 such roll-outs.
struct ClientCount
{
    double mean = 0.0;
    qint64 p05 = 0;
    qint64 p50 = 0;
    qint64 p95 = 0;

    bool operator==(const ClientCount &) const = default;
};

struct HourForecast
{
    QDateTime start; ///< of the hour; in the plan's time zone
    ClientCount starts;
    double startedShare = 0.0; ///< of all clients, expected by the end of the hour

    bool operator==(const HourForecast &) const = default;
};

struct DayForecast
{
    QDate day; ///< from midnight to midnight in the plan's time zone
    ClientCount starts;
    double startedShare = 0.0; ///< of all clients, expected by the end of the day

    bool operator==(const DayForecast &) const = default;
};

/// When the clients of a plan start, by the reference process (see startcurve.h). Clients are taken to be
/// independent of one another. A start is the moment the drawn task runs: the upgrade, or, with maintenance
/// windows and from version 1906 on, its download. The installation then follows in a maintenance window,
/// and a client is done when it is installed. Without maintenance windows, a start is both.
struct Forecast
{
    static constexpr int TailDays = 14; ///< shown after the deadline at least
    static constexpr int LongTailDays = 90; ///< looked at where too few are done by then
    static constexpr double NearlyAll = 0.999;

    QDateTime opening; ///< in the plan's time zone, on the grid of five minutes
    QDateTime deadline;
    qint64 clients = 0; ///< without the excluded ones
    qint64 excluded = 0;
    qint64 neverOn = 0; ///< clients whose class is never on
    qint64 noWindow = 0; ///< clients that are never on in a maintenance window: they download, no more
    QList<HourForecast> hours; ///< from the hour of the opening on
    QList<DayForecast> days;
    /// The hour of the highest mean, the first of several; none where nobody starts. Not the busiest hour of
    /// one roll-out, which is a random one and somewhat busier.
    std::optional<HourForecast> busiestHour;
    int equallyBusyHours = 0; ///< others whose mean is the same but for a thousandth
    /// Starts in the busiest hour of one roll-out, whichever hour it is (see maxcount.h); the mean is left 0.
    ClientCount mostInAnHour;
    std::optional<DayForecast> busiestDay;
    ClientCount startedByDeadline;
    QDateTime halfStarted; ///< when 50 % are expected to have started; invalid beyond the horizon
    QDateTime mostStarted; ///< 95 %
    QDateTime nearlyAllStarted; ///< 99.9 %

    bool hasInstallCurve = false; ///< the plan has maintenance windows: what follows differs from the starts
    QList<HourForecast> installs; ///< hour by hour as `hours`; `starts` counts installations. Else empty
    ClientCount doneByDeadline; ///< installed by the deadline; without maintenance windows, started
    QDateTime halfDone; ///< when 50 % are expected to be done; invalid beyond the horizon
    QDateTime mostDone; ///< 95 %

    QList<LinkLoad> links; ///< links and distribution points of the plan, worst first

    /// Where `startedBefore` and `doneBefore` begin.
    QDateTime origin;
    /// Share of all clients expected to have started before origin + i times five minutes.
    QList<double> startedBefore;
    QList<double> doneBefore; ///< likewise, done

    bool operator==(const Forecast &) const = default;
};

/// The forecast of a plan, which checkPlan() finds possible. Its cost grows with the length of the window and
/// with the number of different availabilities and zones, not with the number of clients.
[[nodiscard]] Forecast forecast(const Plan &plan);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Forecast)
