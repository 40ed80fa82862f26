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
    case Kind::Laptop:
        return mondayToFriday(8, 18);
    case Kind::Vdi:
        return mondayToFriday(7, 19);
    }
    Q_UNREACHABLE();
}

bool Availability::isNever() const
{
    return kind != Kind::Always && (chanceOnPerDay <= 0.0 || (kind == Kind::Weekly && weekly.isEmpty()));
}

Availability Availability::usual(Kind kind)
{
    return {.kind = kind, .chanceOnPerDay = kind == Kind::Laptop ? LaptopChance : 1.0};
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
    return excludedBy(Exclusion::None);
}

qint64 Plan::excluded() const
{
    return excludedBy(Exclusion::Servers) + excludedBy(Exclusion::Collection)
        + excludedBy(Exclusion::Inactive);
}

qint64 Plan::excludedBy(Exclusion reason) const
{
    qint64 sum = 0;
    for (const ClientClass &clientClass : fleet)
        sum += clientClass.exclusion == reason ? clientClass.count : 0;
    return sum;
}

QTimeZone Plan::zoneOf(const ClientClass &clientClass) const
{
    return QTimeZone(clientClass.timeZone.isEmpty() ? timeZone : clientClass.timeZone);
}

} // namespace ccm
