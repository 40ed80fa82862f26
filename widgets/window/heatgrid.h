// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"

#include <QDate>
#include <QList>

#include <array>

namespace ccm {

/// A day of a heat map.
struct HeatDay
{
    static constexpr int Hours = 24;

    QDate day;
    /// For each hour of the clock, the numbers of the forecast's hours that begin in it: none before the
    /// opening, two where clocks are set back.
    std::array<QList<qsizetype>, Hours> hours{};
    /// Hours of the clock that this day does not have, because clocks are set forward.
    std::array<bool, Hours> isSkipped{};

    bool operator==(const HeatDay &) const = default;
};

/// Where an hour of the forecast stands.
struct HeatPlace
{
    qsizetype day = 0;
    int hour = 0;
    int part = 0; ///< 1 for the second hour of the same clock time
    int parts = 1;

    bool operator==(const HeatPlace &) const = default;
};

/// The hours of a forecast by day and by hour of the plan's clock: as far as charts show them.
class HeatGrid
{
public:
    HeatGrid() = default;
    explicit HeatGrid(const Forecast &forecast);

    [[nodiscard]] const QList<HeatDay> &days() const { return m_days; }
    /// How many hours of the forecast it holds: the first ones.
    [[nodiscard]] qsizetype hours() const { return m_places.size(); }
    [[nodiscard]] const HeatPlace &place(qsizetype hour) const { return m_places[hour]; }
    /// The hour at that place of the clock; -1 where there is none.
    [[nodiscard]] qsizetype hourAt(qsizetype day, int hour, int part) const;

private:
    void place(qsizetype number, const QDateTime &start);
    void findSkipped(const QTimeZone &zone);

    QList<HeatDay> m_days;
    QList<HeatPlace> m_places;
};

} // namespace ccm
