// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"

#include <QList>
#include <QLocale>

namespace ccm {

/// A stretch of time, in seconds since 1970; its end does not belong to it.
struct TimeSpan
{
    qint64 start = 0;
    qint64 end = 0;

    bool operator==(const TimeSpan &) const = default;
};

constexpr qint64 HourSeconds = 3'600;
constexpr qint64 DaySeconds = 24 * HourSeconds;

/// The hours of a forecast. Each is 3,600 seconds long, also where clocks change.
[[nodiscard]] QList<TimeSpan> hourSpans(const Forecast &forecast);
/// Its days, from midnight to midnight: 23 or 25 hours long where clocks change.
[[nodiscard]] QList<TimeSpan> daySpans(const Forecast &forecast);
/// Saturdays and Sundays of the plan's clock, each weekend as one span.
[[nodiscard]] QList<TimeSpan> weekendSpans(const Forecast &forecast);
/// The maintenance windows by the clocks of all clients, in order; those that overlap or touch are one.
[[nodiscard]] QList<TimeSpan> maintenanceSpans(const Plan &plan, const Forecast &forecast);

/// Where a chart ends unless one looks further: a day after the deadline and after 95 % are done, or 95 % of
/// those that will ever be.
[[nodiscard]] QDateTime shownUntil(const Forecast &forecast);
/// How many of the forecast's hours are before that.
[[nodiscard]] qsizetype shownHours(const Forecast &forecast);

/// "Mon 30 Nov".
[[nodiscard]] QString dayText(const QDate &day, const QLocale &locale);
/// "Mon 30 Nov, 09:00 to 10:00"; within hours of a change of clocks with their names, "02:00 CEST to 02:00
/// CET".
[[nodiscard]] QString hourText(const QDateTime &start, const QLocale &locale);
/// "4,310"; small means with two digits after the point.
[[nodiscard]] QString countText(double mean, const QLocale &locale);
/// "34.5 %" of a share of 0.345.
[[nodiscard]] QString shareText(double share, const QLocale &locale);

} // namespace ccm
