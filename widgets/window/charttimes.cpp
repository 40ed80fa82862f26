// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/charttimes.h"

#include "models/window/onspans.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Chart)
};

/// Appends a span, as part of the last one where they touch.
void join(QList<TimeSpan> &spans, const TimeSpan &span)
{
    if (!spans.isEmpty() && spans.last().end >= span.start)
        spans.last().end = std::max(spans.last().end, span.end);
    else
        spans.append(span);
}

/// Where 95 % of all clients are not reached, the time of 95 % of those that are.
QDateTime timeOfMost(const QDateTime &most, const QList<HourForecast> &hours)
{
    constexpr double Most = 0.95;
    if (most.isValid())
        return most;
    const auto hour =
        std::ranges::lower_bound(hours, Most * hours.last().startedShare, {}, &HourForecast::startedShare);
    return hour == hours.end() ? hours.last().start : hour->start.addSecs(HourSeconds);
}

QSet<QByteArray> zonesOf(const Plan &plan)
{
    QSet<QByteArray> zones;
    for (const ClientClass &clients : plan.fleet) {
        if (clients.exclusion == Exclusion::None && clients.count > 0)
            zones.insert(plan.zoneOf(clients).id());
    }
    return zones;
}

} // namespace

QList<TimeSpan> hourSpans(const Forecast &forecast)
{
    QList<TimeSpan> spans;
    if (forecast.hours.isEmpty())
        return spans;
    spans.reserve(forecast.hours.size());
    qint64 start = forecast.hours.first().start.toSecsSinceEpoch(); // asking each one's zone takes time
    for (qsizetype i = 0; i < forecast.hours.size(); ++i, start += HourSeconds)
        spans.append({.start = start, .end = start + HourSeconds});
    return spans;
}

QList<TimeSpan> daySpans(const Forecast &forecast)
{
    QList<TimeSpan> spans;
    const QTimeZone zone = forecast.opening.timeZone();
    for (const DayForecast &day : forecast.days) {
        const qint64 start = spans.isEmpty() ? day.day.startOfDay(zone).toSecsSinceEpoch() : spans.last().end;
        spans.append({.start = start, .end = day.day.addDays(1).startOfDay(zone).toSecsSinceEpoch()});
    }
    return spans;
}

QList<TimeSpan> weekendSpans(const Forecast &forecast)
{
    const QList<TimeSpan> days = daySpans(forecast);
    QList<TimeSpan> weekends;
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (forecast.days[i].day.dayOfWeek() >= Qt::Saturday)
            join(weekends, days[i]);
    }
    return weekends;
}

QList<TimeSpan> maintenanceSpans(const Plan &plan, const Forecast &forecast)
{
    if (plan.maintenanceWindows.isEmpty() || forecast.hours.isEmpty())
        return {};
    Availability pattern{.kind = Availability::Kind::Weekly};
    for (const MaintenanceWindow &window : plan.maintenanceWindows)
        pattern.weekly.append(
            {.day = window.day,
             .startMinute = window.startMinute,
             .endMinute = window.startMinute + static_cast<int>(std::lround(window.hours * 60.0))});
    QList<TimeSpan> all;
    for (const QByteArray &zone : zonesOf(plan)) {
        for (const OnSpan &span : onSpans(pattern, QTimeZone(zone), forecast.hours.first().start,
                                          forecast.hours.last().start.addSecs(HourSeconds)))
            all.append({.start = span.start, .end = span.end});
    }
    std::ranges::sort(all, {}, &TimeSpan::start);
    QList<TimeSpan> spans;
    for (const TimeSpan &span : std::as_const(all))
        join(spans, span);
    return spans;
}

QDateTime shownUntil(const Forecast &forecast)
{
    if (forecast.hours.isEmpty())
        return forecast.deadline;
    QDateTime last = std::max(forecast.deadline, timeOfMost(forecast.mostStarted, forecast.hours));
    if (forecast.hasInstallCurve && !forecast.installs.isEmpty())
        last = std::max(last, timeOfMost(forecast.mostDone, forecast.installs));
    return std::min(last.addSecs(DaySeconds), forecast.hours.last().start.addSecs(HourSeconds));
}

qsizetype shownHours(const Forecast &forecast)
{
    if (forecast.hours.isEmpty())
        return 0;
    const qint64 seconds = forecast.hours.first().start.secsTo(shownUntil(forecast));
    return std::clamp<qsizetype>((seconds + HourSeconds - 1) / HourSeconds, 0, forecast.hours.size());
}

QString dayText(const QDate &day, const QLocale &locale)
{
    //: The format of a day as QDate::toString() takes it, without its year.
    return locale.toString(day, ChartText::tr("ddd d MMM"));
}

QString hourText(const QDateTime &start, const QLocale &locale)
{
    constexpr qint64 Near = 3 * HourSeconds;
    const QDateTime end = start.addSecs(HourSeconds);
    const bool clocksChange = start.addSecs(-Near).offsetFromUtc() != start.addSecs(Near).offsetFromUtc();
    const auto clock = [&](const QDateTime &time) {
        const QString text = locale.toString(time.time(), u"HH:mm"_s);
        return clocksChange ? text + u' ' + time.timeZoneAbbreviation() : text;
    };
    return ChartText::tr("%1, %2 to %3", "a day and the hours of a clock")
        .arg(dayText(start.date(), locale), clock(start), clock(end));
}

QString countText(double mean, const QLocale &locale)
{
    constexpr double Few = 9.95;
    return locale.toString(mean, 'f', mean < Few && mean != 0.0 ? 2 : 0);
}

QString shareText(double share, const QLocale &locale)
{
    return ChartText::tr("%1 %").arg(locale.toString(share * 100.0, 'f', 1));
}

} // namespace ccm
