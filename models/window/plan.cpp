// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plan.h"

namespace ccm {
namespace {

QList<WeeklySpan> mondayToFriday(int startHour, int endHour)
{
    QList<WeeklySpan> spans;
    for (int day = 1; day <= 5; ++day)
        spans.append({.day = day, .startMinute = startHour * 60, .endMinute = endHour * 60});
    return spans;
}

} // namespace

QList<WeeklySpan> Availability::spans() const
{
    switch (kind) {
    case Kind::Always:
        return {};
    case Kind::Office8x5:
        return mondayToFriday(9, 17);
    case Kind::Office10x5:
        return mondayToFriday(8, 18);
    case Kind::Weekly:
        return weekly;
    }
    Q_UNREACHABLE();
}

bool Availability::isNever() const
{
    return kind == Kind::Weekly && (weekly.isEmpty() || chanceOnPerDay <= 0.0);
}

QDateTime Plan::opening() const
{
    // A time that clocks skip is no valid QDateTime; by way of UTC it becomes the one that follows.
    const QTimeZone zone(timeZone);
    return QDateTime::fromMSecsSinceEpoch(QDateTime(openingDate, openingTime, zone).toMSecsSinceEpoch(),
                                          zone);
}

QDateTime Plan::deadline() const
{
    constexpr qint64 SecondsPerDay = 86'400;
    return opening().addSecs(days * SecondsPerDay);
}

qint64 Plan::clients() const
{
    qint64 sum = 0;
    for (const ClientClass &clientClass : fleet)
        sum += clientClass.count;
    return sum;
}

QTimeZone Plan::zoneOf(const ClientClass &clientClass) const
{
    return QTimeZone(clientClass.timeZone.isEmpty() ? timeZone : clientClass.timeZone);
}

} // namespace ccm
