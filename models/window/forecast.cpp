// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecast.h"

#include "models/window/binomialsum.h"
#include "models/window/onspans.h"
#include "models/window/startcurve.h"

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

constexpr qsizetype CellsPerHour = 3'600 / CellSeconds;
constexpr qsizetype CellsPerDay = 24 * CellsPerHour;

/// Clients that behave alike, whatever their class and site.
struct Group
{
    Availability availability;
    QByteArray zone;
    double clients = 0.0;
    std::vector<double> startedBefore; ///< for each cell boundary, from 0 at the first
};

qsizetype roundToCells(double seconds)
{
    return static_cast<qsizetype>(std::llround(seconds / static_cast<double>(CellSeconds)));
}

/// The grid of a forecast: cells from the full hour, as the plan's clock shows it, before the opening.
struct Grid
{
    QDateTime origin;
    qsizetype opening = 0;
    qsizetype deadline = 0;
    qsizetype cells = 0;

    Grid(const Plan &plan, int tailDays)
    {
        const QDateTime start = plan.opening();
        const qint64 intoHour = start.time().minute() * 60 + start.time().second();
        origin = start.addSecs(-intoHour);
        opening = static_cast<qsizetype>(intoHour / CellSeconds);
        deadline = opening + plan.days * CellsPerDay;
        const qsizetype hours = (deadline + tailDays * CellsPerDay + CellsPerHour - 1) / CellsPerHour;
        cells = hours * CellsPerHour;
    }

    [[nodiscard]] QDateTime time(qsizetype cell) const { return origin.addSecs(cell * CellSeconds); }
};

std::vector<OnCells> onCells(const Group &group, const Grid &grid)
{
    std::vector<OnCells> cells;
    const qint64 origin = grid.origin.toSecsSinceEpoch();
    for (const OnSpan &span :
         onSpans(group.availability, QTimeZone(group.zone), grid.origin, grid.time(grid.cells))) {
        const qsizetype least = cells.empty() ? 0 : cells.back().end;
        const qsizetype begin = std::max(roundToCells(static_cast<double>(span.start - origin)), least);
        const qsizetype end = std::max(roundToCells(static_cast<double>(span.end - origin)), begin + 1);
        cells.push_back({.begin = begin, .end = std::min(end, grid.cells), .day = span.day});
    }
    return cells;
}

std::vector<double> startedBefore(const Plan &plan, const Group &group, const Grid &grid)
{
    const std::vector<double> starts = startCurve({
        .cells = grid.cells,
        .opening = grid.opening,
        .deadline = grid.deadline,
        .earliest = roundToCells(plan.earliestStartHours * 3'600.0),
        .policyPollMinutes = static_cast<double>(plan.policyPollMinutes),
        .redraw = plan.redraw,
        .randomise = plan.randomise,
        .chanceOnPerDay = group.availability.chanceOnPerDay,
        .on = onCells(group, grid),
    });
    std::vector<double> sums(starts.size() + 1);
    for (std::size_t i = 0; i < starts.size(); ++i)
        sums[i + 1] = std::min(sums[i] + starts[i], 1.0);
    return sums;
}

std::vector<Group> groupsOf(const Plan &plan)
{
    std::vector<Group> groups;
    for (const ClientClass &clientClass : plan.fleet) {
        if (clientClass.count <= 0 || clientClass.availability.isNever())
            continue;
        const QByteArray zone = plan.zoneOf(clientClass).id();
        const auto same = std::ranges::find_if(groups, [&](const Group &group) {
            return group.zone == zone && group.availability == clientClass.availability;
        });
        if (same == groups.end())
            groups.push_back({.availability = clientClass.availability,
                              .zone = zone,
                              .clients = static_cast<double>(clientClass.count)});
        else
            same->clients += static_cast<double>(clientClass.count);
    }
    return groups;
}

/// Turns the curves of the groups into what is shown.
class Summary
{
public:
    Summary(const std::vector<Group> &groups, const Grid &grid, double clients)
        : m_groups(groups)
        , m_grid(grid)
        , m_clients(clients)
    {
    }

    [[nodiscard]] double startedShare(qsizetype cell) const
    {
        double sum = 0.0;
        for (const Group &group : m_groups)
            sum += group.clients * group.startedBefore[static_cast<std::size_t>(cell)];
        return m_clients > 0.0 ? sum / m_clients : 0.0;
    }

    /// Starts in the cells [begin, end).
    [[nodiscard]] ClientCount count(qsizetype begin, qsizetype end) const
    {
        BinomialSum sum;
        for (const Group &group : m_groups)
            sum.add(group.clients,
                    group.startedBefore[static_cast<std::size_t>(end)]
                        - group.startedBefore[static_cast<std::size_t>(begin)]);
        return {.mean = sum.mean(),
                .p05 = sum.quantile(0.05),
                .p50 = sum.quantile(0.50),
                .p95 = sum.quantile(0.95)};
    }

    /// The end of the first cell by which this share has started.
    [[nodiscard]] std::optional<qsizetype> reached(double share) const
    {
        qsizetype low = 0;
        qsizetype high = m_grid.cells;
        if (m_clients <= 0.0 || startedShare(high) < share)
            return {};
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            if (startedShare(middle) >= share)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    [[nodiscard]] QDateTime timeOf(double share) const
    {
        const std::optional<qsizetype> cell = reached(share);
        return cell ? m_grid.time(*cell) : QDateTime();
    }

    /// How many cells to show: the tail, and on to where nearly all have started.
    [[nodiscard]] qsizetype shownCells() const
    {
        const qsizetype tail = m_grid.deadline + Forecast::TailDays * CellsPerDay;
        const qsizetype needed = std::max(tail, reached(Forecast::NearlyAll).value_or(m_grid.cells));
        return std::min((needed + CellsPerHour - 1) / CellsPerHour * CellsPerHour, m_grid.cells);
    }

    [[nodiscard]] QList<HourForecast> hours(qsizetype cells) const
    {
        QList<HourForecast> hours;
        hours.reserve(cells / CellsPerHour);
        for (qsizetype cell = 0; cell < cells; cell += CellsPerHour)
            hours.append({.start = m_grid.time(cell),
                          .starts = count(cell, cell + CellsPerHour),
                          .startedShare = startedShare(cell + CellsPerHour)});
        return hours;
    }

    [[nodiscard]] QList<DayForecast> days(qsizetype cells) const
    {
        QList<DayForecast> days;
        const QTimeZone zone = m_grid.origin.timeZone();
        for (qsizetype begin = 0; begin < cells;) {
            const QDate day = m_grid.time(begin).date();
            const qint64 next = QDateTime(day.addDays(1), QTime(0, 0), zone).toSecsSinceEpoch();
            const auto far = static_cast<qsizetype>((next - m_grid.origin.toSecsSinceEpoch()) / CellSeconds);
            const qsizetype end = std::clamp(far, begin + 1, cells);
            days.append({.day = day, .starts = count(begin, end), .startedShare = startedShare(end)});
            begin = end;
        }
        return days;
    }

private:
    const std::vector<Group> &m_groups;
    const Grid &m_grid;
    double m_clients;
};

/// The first whose mean is the highest but for rounding errors: where all are alike, none of them at random.
template<typename T>
std::optional<T> busiest(const QList<T> &forecasts)
{
    constexpr double RoundingError = 1e-9;
    const auto mean = [](const T &forecast) { return forecast.starts.mean; };
    const auto most = std::ranges::max_element(forecasts, {}, mean);
    if (most == forecasts.end() || mean(*most) <= 0.0)
        return {};
    const double least = mean(*most) * (1.0 - RoundingError);
    return *std::ranges::find_if(forecasts, [&](const T &forecast) { return mean(forecast) >= least; });
}

int equallyBusy(const QList<HourForecast> &hours, double mean)
{
    constexpr double Alike = 0.999;
    const auto alike = [&](const HourForecast &hour) { return hour.starts.mean >= Alike * mean; };
    return static_cast<int>(std::ranges::count_if(hours, alike)) - 1;
}

void solve(std::vector<Group> &groups, const Plan &plan, const Grid &grid)
{
    for (Group &group : groups)
        group.startedBefore = startedBefore(plan, group, grid);
}

} // namespace

Forecast forecast(const Plan &plan)
{
    const auto clients = static_cast<double>(plan.clients());
    std::vector<Group> groups = groupsOf(plan);
    Grid grid(plan, Forecast::TailDays);
    solve(groups, plan, grid);
    if (!groups.empty() && Summary(groups, grid, clients).startedShare(grid.cells) < Forecast::NearlyAll) {
        grid = Grid(plan, Forecast::LongTailDays);
        solve(groups, plan, grid);
    }

    const Summary summary(groups, grid, clients);
    const qsizetype cells = summary.shownCells();
    Forecast result{
        .opening = grid.time(grid.opening),
        .deadline = grid.time(grid.deadline),
        .clients = plan.clients(),
        .hours = summary.hours(cells),
        .days = summary.days(cells),
        .startedByDeadline = summary.count(0, grid.deadline),
        .halfStarted = summary.timeOf(0.5),
        .mostStarted = summary.timeOf(0.95),
        .nearlyAllStarted = summary.timeOf(Forecast::NearlyAll),
    };
    result.busiestHour = busiest(result.hours);
    result.busiestDay = busiest(result.days);
    if (result.busiestHour)
        result.equallyBusyHours = equallyBusy(result.hours, result.busiestHour->starts.mean);
    for (const ClientClass &clientClass : plan.fleet)
        result.neverOn += clientClass.availability.isNever() ? clientClass.count : 0;
    return result;
}

} // namespace ccm
