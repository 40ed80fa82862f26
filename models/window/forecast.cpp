// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecast.h"

#include "models/window/binomialsum.h"
#include "models/window/curves.h"
#include "models/window/linkloads.h"
#include "models/window/maxcount.h"

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

/// Turns one of the curves of the groups into what is shown.
class Summary
{
public:
    using Curve = const std::vector<double> &(*)(const GroupCurves &);

    Summary(const PlanCurves &curves, double clients, Curve curve)
        : m_curves(curves)
        , m_grid(curves.grid)
        , m_clients(clients)
        , m_curve(curve)
    {
    }

    [[nodiscard]] double share(qsizetype cell) const
    {
        double sum = 0.0;
        for (const GroupCurves &group : m_curves.groups)
            sum += group.clients * m_curve(group)[static_cast<std::size_t>(cell)];
        return m_clients > 0.0 ? sum / m_clients : 0.0;
    }

    /// How many in the cells [begin, end).
    [[nodiscard]] ClientCount count(qsizetype begin, qsizetype end) const
    {
        BinomialSum sum;
        for (const GroupCurves &group : m_curves.groups)
            sum.add(group.clients,
                    m_curve(group)[static_cast<std::size_t>(end)]
                        - m_curve(group)[static_cast<std::size_t>(begin)]);
        return {.mean = sum.mean(),
                .p05 = sum.quantile(0.05),
                .p50 = sum.quantile(0.50),
                .p95 = sum.quantile(0.95)};
    }

    /// The end of the first cell by which this share is reached.
    [[nodiscard]] std::optional<qsizetype> reached(double wanted) const
    {
        qsizetype low = 0;
        qsizetype high = m_grid.cells;
        if (m_clients <= 0.0 || share(high) < wanted)
            return {};
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            if (share(middle) >= wanted)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    [[nodiscard]] QDateTime timeOf(double wanted) const
    {
        const std::optional<qsizetype> cell = reached(wanted);
        return cell ? m_grid.time(*cell) : QDateTime();
    }

    [[nodiscard]] QList<HourForecast> hours(qsizetype cells) const
    {
        QList<HourForecast> hours;
        hours.reserve(cells / CellsPerHour);
        for (qsizetype cell = 0; cell < cells; cell += CellsPerHour)
            hours.append({.start = m_grid.time(cell),
                          .starts = count(cell, cell + CellsPerHour),
                          .startedShare = share(cell + CellsPerHour)});
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
            days.append({.day = day, .starts = count(begin, end), .startedShare = share(end)});
            begin = end;
        }
        return days;
    }

    [[nodiscard]] QList<double> shares(qsizetype cells) const
    {
        QList<double> result;
        result.reserve(cells + 1);
        for (qsizetype cell = 0; cell <= cells; ++cell)
            result.append(share(cell));
        return result;
    }

    /// In the busiest hour of one roll-out. What many small groups do is taken as one's that does the same on
    /// average.
    [[nodiscard]] ClientCount mostInAnHour(qsizetype cells) const
    {
        constexpr std::size_t OwnParts = 6;
        std::vector<const GroupCurves *> groups;
        for (const GroupCurves &group : m_curves.groups)
            groups.push_back(&group);
        std::ranges::sort(groups, std::greater(), &GroupCurves::clients);
        MaxCount most;
        for (std::size_t i = 0; i < std::min(OwnParts, groups.size()); ++i)
            most.add(groups[i]->clients, hourlyChances({groups[i]}, cells));
        if (groups.size() > OwnParts) {
            const std::vector<const GroupCurves *> others(groups.begin() + OwnParts, groups.end());
            double clients = 0.0;
            for (const GroupCurves *group : others)
                clients += group->clients;
            most.add(clients, hourlyChances(others, cells));
        }
        return {.p05 = most.quantile(0.05), .p50 = most.quantile(0.50), .p95 = most.quantile(0.95)};
    }

    /// How many cells to show: the tail, and on to where nearly all are done.
    [[nodiscard]] qsizetype shownCells() const
    {
        const qsizetype tail = m_grid.deadline + Forecast::TailDays * CellsPerDay;
        const qsizetype needed = std::max(tail, reached(Forecast::NearlyAll).value_or(m_grid.cells));
        return std::min((needed + CellsPerHour - 1) / CellsPerHour * CellsPerHour, m_grid.cells);
    }

private:
    [[nodiscard]] std::vector<double> hourlyChances(const std::vector<const GroupCurves *> &groups,
                                                    qsizetype cells) const
    {
        double clients = 0.0;
        std::vector<double> chances(static_cast<std::size_t>(cells / CellsPerHour));
        for (const GroupCurves *group : groups) {
            const std::vector<double> &before = m_curve(*group);
            clients += group->clients;
            for (std::size_t hour = 0; hour < chances.size(); ++hour)
                chances[hour] +=
                    group->clients * (before[(hour + 1) * CellsPerHour] - before[hour * CellsPerHour]);
        }
        for (double &chance : chances)
            chance /= clients;
        return chances;
    }

    const PlanCurves &m_curves;
    const CurveGrid &m_grid;
    double m_clients;
    Curve m_curve;
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

const std::vector<double> &startCurve(const GroupCurves &group)
{
    return group.startedBefore;
}

const std::vector<double> &doneCurve(const GroupCurves &group)
{
    return group.doneBefore();
}

void addStarts(Forecast &result, const Summary &starts, const CurveGrid &grid, qsizetype cells)
{
    result.hours = starts.hours(cells);
    result.days = starts.days(cells);
    result.startedByDeadline = starts.count(0, grid.deadline);
    result.halfStarted = starts.timeOf(0.5);
    result.mostStarted = starts.timeOf(0.95);
    result.nearlyAllStarted = starts.timeOf(Forecast::NearlyAll);
    result.startedBefore = starts.shares(cells);
    result.mostInAnHour = starts.mostInAnHour(cells);
    result.busiestHour = busiest(result.hours);
    result.busiestDay = busiest(result.days);
    if (result.busiestHour)
        result.equallyBusyHours = equallyBusy(result.hours, result.busiestHour->starts.mean);
}

void addDone(Forecast &result, const Summary &done, const CurveGrid &grid, qsizetype cells)
{
    if (!result.hasInstallCurve) {
        result.doneByDeadline = result.startedByDeadline;
        result.halfDone = result.halfStarted;
        result.mostDone = result.mostStarted;
        result.doneBefore = result.startedBefore;
        return;
    }
    result.installs = done.hours(cells);
    result.doneByDeadline = done.count(0, grid.deadline);
    result.halfDone = done.timeOf(0.5);
    result.mostDone = done.timeOf(0.95);
    result.doneBefore = done.shares(cells);
}

} // namespace

Forecast forecast(const Plan &plan)
{
    const auto clients = static_cast<double>(plan.clients());
    const PlanCurves curves = solvePlan(plan);
    const Summary starts(curves, clients, startCurve);
    const Summary done(curves, clients, doneCurve);
    const qsizetype cells = done.shownCells();

    Forecast result{
        .opening = curves.grid.time(curves.grid.opening),
        .deadline = curves.grid.time(curves.grid.deadline),
        .clients = plan.clients(),
        .excluded = plan.excluded(),
        .hasInstallCurve = !plan.maintenanceWindows.isEmpty(),
        .origin = curves.grid.origin,
    };
    addStarts(result, starts, curves.grid, cells);
    addDone(result, done, curves.grid, cells);
    result.links = linkLoads(plan, curves, cells / CellsPerHour);
    for (const ClientClass &clientClass : plan.fleet) {
        if (clientClass.exclusion == Exclusion::None && clientClass.availability.isNever())
            result.neverOn += clientClass.count;
    }
    for (const GroupCurves &group : curves.groups) {
        if (result.hasInstallCurve && !group.seesWindows)
            result.noWindow += static_cast<qint64>(group.clients);
    }
    return result;
}

} // namespace ccm
