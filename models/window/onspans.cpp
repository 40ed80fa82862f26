// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/onspans.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr int MinutesPerDay = 24 * 60;

qint64 instant(QDate day, int minute, const QTimeZone &zone)
{
    const QTime time = QTime(0, 0).addSecs(minute % MinutesPerDay * 60);
    return QDateTime(day.addDays(minute / MinutesPerDay), time, zone).toSecsSinceEpoch();
}

/// Where spans of a pattern overlap, the later one begins when the earlier one ends.
void removeOverlap(std::vector<OnSpan> &spans)
{
    std::ranges::sort(spans, {}, &OnSpan::start);
    qint64 end = std::numeric_limits<qint64>::min();
    for (OnSpan &span : spans) {
        span.start = std::max(span.start, end);
        end = std::max(end, span.end);
    }
    std::erase_if(spans, [](const OnSpan &span) { return span.start >= span.end; });
}

} // namespace

std::vector<OnSpan> onSpans(const Availability &availability, const QTimeZone &zone, const QDateTime &from,
                            const QDateTime &to)
{
    const qint64 first = from.toSecsSinceEpoch();
    const qint64 last = to.toSecsSinceEpoch();
    if (availability.kind == Availability::Kind::Always)
        return {{.start = first, .end = last, .day = from.toTimeZone(zone).date().toJulianDay()}};

    std::vector<OnSpan> spans;
    const QList<WeeklySpan> weekly = availability.spans();
    // A span may reach into the day after, so begin a little before the first day.
    const QDate lastDay = to.toTimeZone(zone).date();
    for (QDate day = from.toTimeZone(zone).date().addDays(-2); day <= lastDay; day = day.addDays(1)) {
        for (const WeeklySpan &span : weekly) {
            if (span.day == day.dayOfWeek())
                spans.push_back({.start = instant(day, span.startMinute, zone),
                                 .end = instant(day, span.endMinute, zone),
                                 .day = day.toJulianDay()});
        }
    }
    removeOverlap(spans);
    std::erase_if(spans, [&](const OnSpan &span) { return span.end <= first || span.start >= last; });
    return spans;
}

} // namespace ccm
