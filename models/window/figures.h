// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/window/forecast.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ccm {

/// The figures by which plans are compared: several numbers of days, or two plans side by side.
struct PlanFigures
{
    QString name; ///< of the plan
    int days = 0;
    qint64 clients = 0;
    QDateTime deadline; ///< in the plan's zone
    ClientCount doneByDeadline;
    double doneShare = 0.0; ///< of all clients by the deadline, expected
    QDateTime mostDone; ///< when 95 % are expected to be done; invalid beyond the horizon
    QDateTime busiestHour; ///< of the highest mean; invalid where nobody starts
    double busiestMean = 0.0; ///< starts in that hour
    qint64 busiestP95 = 0; ///< of the busiest hour, whichever it is
    QString worstLink; ///< empty where the plan names no link
    double worstMbit = 0.0; ///< p95 of its busiest hour
    double worstLimit = 0.0;
    /// How likely all links and distribution points stay within their limits in every hour; 1 where there
    /// are none. A product over them: exact for links, whose clients differ; for a distribution point and
    /// the links it serves it is a little too low.
    double withinLimits = 1.0;

    bool operator==(const PlanFigures &) const = default;
};

[[nodiscard]] PlanFigures planFigures(const Plan &plan, const Forecast &forecast);
/// The same plan with each of these numbers of days.
[[nodiscard]] QList<PlanFigures> compareDays(const Plan &plan, const QList<int> &days);

/// The answer to "how many days keep the links free?".
struct SmallestDays
{
    enum class Outcome : quint8 {
        Found,
        NoLinks, ///< the plan names no link and no distribution point: there is no limit to keep
        NoCapacity, ///< `link` carries nothing, and clients are behind it
        Overloaded, ///< `link` is above its limit whatever the days
    };
    static constexpr int MostDays = 31;

    Outcome outcome = Outcome::NoLinks;
    std::optional<int> days; ///< the fewest that keep all limits with the plan's probability
    int bestDays = 0; ///< that keep them with the highest probability; 0 where there are no limits
    QString link; ///< what is in the way with `bestDays`
    double mbit = 0.0; ///< p95 of its busiest hour then
    double limitMbit = 0.0;
    double overloadProbability = 0.0;
    /// 1 to MostDays days: more of them are not always better.
    QList<PlanFigures> curve;

    bool operator==(const SmallestDays &) const = default;
};

/// Load limit to days. Costs about as much as 31 forecasts; the number of days in `plan` does not matter.
[[nodiscard]] SmallestDays smallestDays(const Plan &plan);

/// End date to days: how many give the window that ends at `end`, by the plan's clock, whatever
/// daylight saving does in between; a part of a day does not count. An Error where `end` is not at least a
/// day after the opening, or too far away. Its source is the field, "days".
[[nodiscard]] Result<int> daysUntil(const Plan &plan, const QDateTime &end);

} // namespace ccm
