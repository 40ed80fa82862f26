// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/download.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr double BytesPerMbit = 1e6 / 8.0;
constexpr int MinutesPerDay = 1'440;

double mbitAt(const Plan &plan, int minute)
{
    const BitsThrottle &bits = *plan.bitsThrottle;
    const bool overMidnight = bits.endMinute <= bits.startMinute;
    const bool after = minute >= bits.startMinute;
    const bool before = minute < bits.endMinute;
    const bool inside = overMidnight ? after || before : after && before;
    constexpr double KbitPerMbit = 1'000.0;
    if (inside)
        return std::min(bits.kbitPerSecond / KbitPerMbit, plan.clientMbitPerSecond);
    return bits.kbitPerSecondOutside
        ? std::min(*bits.kbitPerSecondOutside / KbitPerMbit, plan.clientMbitPerSecond)
        : plan.clientMbitPerSecond;
}

/// The minute of the local day at each cell, asked for in order. Where a day begins and ends with the same
/// offset, that is taken for all of it: zones do not change twice in a day.
class LocalClock
{
public:
    LocalClock(const QTimeZone &zone, const CurveGrid &grid) : m_zone(zone), m_grid(grid) { }

    int minute(qsizetype cell)
    {
        if (cell % CellsPerDay == 0) {
            m_offset = offsetAt(cell);
            m_isSteady = offsetAt(cell + CellsPerDay) == m_offset;
        }
        const qint64 offset = m_isSteady ? m_offset : offsetAt(cell);
        const qint64 local = m_grid.origin.toSecsSinceEpoch() + cell * CellSeconds + offset;
        return static_cast<int>(local / 60 % MinutesPerDay);
    }

private:
    [[nodiscard]] int offsetAt(qsizetype cell) const { return m_zone.offsetFromUtc(m_grid.time(cell)); }

    const QTimeZone &m_zone;
    const CurveGrid &m_grid;
    qint64 m_offset = 0;
    bool m_isSteady = false;
};

} // namespace

DownloadRate::DownloadRate(const Plan &plan, const GroupCurves &group, const CurveGrid &grid, double mostMbit)
{
    const QTimeZone zone(group.zone);
    LocalClock clock(zone, grid);
    m_before.resize(static_cast<std::size_t>(grid.cells) + 1);
    m_leastPerCell = plan.clientMbitPerSecond * BytesPerMbit * CellSeconds;
    for (qsizetype cell = 0; cell < grid.cells; ++cell) {
        double mbit = plan.bitsThrottle ? mbitAt(plan, clock.minute(cell)) : plan.clientMbitPerSecond;
        if (mostMbit >= 0.0)
            mbit = std::min(mbit, mostMbit);
        const double bytes = mbit * BytesPerMbit * static_cast<double>(CellSeconds);
        m_leastPerCell = std::min(m_leastPerCell, bytes);
        const auto i = static_cast<std::size_t>(cell);
        m_before[i + 1] = m_before[i] + bytes;
    }
}

HourlyShares hourlyShares(const GroupCurves &group, const DownloadRate &rate, double bytes, qsizetype hours)
{
    HourlyShares result;
    result.isWhole = rate.fitsIntoCell(bytes);
    const auto size = static_cast<std::size_t>(hours);
    const std::vector<double> &started = group.startedBefore;
    result.share.resize(size);
    if (result.isWhole) {
        for (std::size_t h = 0; h < size; ++h)
            result.share[h] = started[(h + 1) * CellsPerHour] - started[h * CellsPerHour];
        result.square = result.share;
        result.cube = result.share;
        return result;
    }
    result.square.resize(size);
    result.cube.resize(size);
    const std::vector<double> &before = rate.bytesBefore();
    std::size_t first = 0; // the first cell from which a download may reach into the hour
    for (std::size_t h = 0; h < size; ++h) {
        const double from = before[h * CellsPerHour];
        const double to = before[(h + 1) * CellsPerHour];
        while (first < h * CellsPerHour && before[first + 1] + bytes <= from)
            ++first;
        for (std::size_t cell = first; cell < (h + 1) * CellsPerHour; ++cell) {
            const double begin = (before[cell] + before[cell + 1]) / 2.0; // as if all started in the middle
            const double share = (std::min(begin + bytes, to) - std::max(begin, from)) / bytes;
            const double chance = started[cell + 1] - started[cell];
            if (share <= 0.0 || chance <= 0.0)
                continue;
            result.share[h] += chance * share;
            result.square[h] += chance * share * share;
            result.cube[h] += chance * share * share * share;
        }
    }
    return result;
}

double downloadingAt(const GroupCurves &group, const DownloadRate &rate, double bytes, qsizetype cell)
{
    const std::vector<double> &before = rate.bytesBefore();
    const std::vector<double> &started = group.startedBefore;
    const auto at = static_cast<std::size_t>(cell);
    const double least = before[at] - bytes; // whoever started when this much had passed is done just now
    const auto end = before.begin() + static_cast<qsizetype>(at) + 1;
    const auto above = std::upper_bound(before.begin(), end, least);
    if (above == before.begin())
        return started[at];
    if (above == end)
        return 0.0;
    const auto i = static_cast<std::size_t>(above - before.begin());
    const double into = (least - before[i - 1]) / (before[i] - before[i - 1]);
    return started[at] - (started[i - 1] + into * (started[i] - started[i - 1]));
}

} // namespace ccm
