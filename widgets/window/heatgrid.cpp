// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/heatgrid.h"

#include "widgets/window/charttimes.h"

#include <algorithm>

namespace ccm {

HeatGrid::HeatGrid(const Forecast &forecast)
{
    const qsizetype count = shownHours(forecast);
    m_places.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        place(i, forecast.hours[i].start);
    for (HeatPlace &place : m_places)
        place.parts = static_cast<int>(m_days[place.day].hours[static_cast<std::size_t>(place.hour)].size());
    findSkipped(forecast.opening.timeZone());
}

void HeatGrid::place(qsizetype number, const QDateTime &start)
{
    if (m_days.isEmpty() || m_days.last().day != start.date())
        m_days.append({.day = start.date()});
    const int hour = start.time().hour();
    QList<qsizetype> &cell = m_days.last().hours[static_cast<std::size_t>(hour)];
    m_places.append({.day = m_days.size() - 1, .hour = hour, .part = static_cast<int>(cell.size())});
    cell.append(number);
}

void HeatGrid::findSkipped(const QTimeZone &zone)
{
    for (HeatDay &day : m_days) {
        if (day.day.startOfDay(zone).secsTo(day.day.addDays(1).startOfDay(zone)) >= DaySeconds)
            continue;
        for (int hour = 0; hour < HeatDay::Hours; ++hour) {
            const QTime time(hour, 0);
            const QDateTime there(day.day, time, zone); // a time that is not is invalid, or moved
            day.isSkipped[static_cast<std::size_t>(hour)] = !there.isValid() || there.time() != time;
        }
    }
}

qsizetype HeatGrid::hourAt(qsizetype day, int hour, int part) const
{
    if (day < 0 || day >= m_days.size() || hour < 0 || hour >= HeatDay::Hours)
        return -1;
    const QList<qsizetype> &cell = m_days[day].hours[static_cast<std::size_t>(hour)];
    return cell.isEmpty() ? -1 : cell[std::clamp<qsizetype>(part, 0, cell.size() - 1)];
}

} // namespace ccm
