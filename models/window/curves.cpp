// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/curves.h"

#include "models/window/onspans.h"

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

qsizetype roundToCells(double seconds)
{
    return static_cast<qsizetype>(std::llround(seconds / static_cast<double>(CellSeconds)));
}

std::vector<OnCells> onCells(const Availability &availability, const QTimeZone &zone, const CurveGrid &grid)
{
    std::vector<OnCells> cells;
    const qint64 origin = grid.origin.toSecsSinceEpoch();
    for (const OnSpan &span : onSpans(availability, zone, grid.origin, grid.time(grid.cells))) {
        const qsizetype least = cells.empty() ? 0 : cells.back().end;
        const qsizetype begin = std::max(roundToCells(static_cast<double>(span.start - origin)), least);
        const qsizetype end = std::max(roundToCells(static_cast<double>(span.end - origin)), begin + 1);
        cells.push_back({.begin = begin, .end = std::min(end, grid.cells), .day = span.day});
    }
    return cells;
}

/// The windows of a plan by the clock of a zone; those that overlap or touch are one.
std::vector<OnCells> windowCells(const Plan &plan, const QTimeZone &zone, const CurveGrid &grid)
{
    Availability pattern{.kind = Availability::Kind::Weekly};
    for (const MaintenanceWindow &window : plan.maintenanceWindows)
        pattern.weekly.append({.day = window.day,
                               .startMinute = window.startMinute,
                               .endMinute = window.startMinute
                                   + std::max(static_cast<int>(std::lround(window.hours * 60)), 1)});
    std::vector<OnCells> windows;
    for (const OnCells &window : onCells(pattern, zone, grid)) {
        if (!windows.empty() && windows.back().end >= window.begin)
            windows.back().end = std::max(windows.back().end, window.end);
        else
            windows.push_back(window);
    }
    return windows;
}

/// When clients that are on in these spans see the windows: each once. A window that reaches over spans of
/// two days counts on the first of them, also for clients that are used on the second day only.
std::vector<Sighting> sightings(const std::vector<OnCells> &windows, const std::vector<OnCells> &on,
                                bool wake)
{
    std::vector<Sighting> result;
    auto span = on.begin();
    for (const OnCells &window : windows) {
        if (wake) {
            result.push_back({.cell = window.begin, .byAll = true});
            continue;
        }
        while (span != on.end() && span->end <= window.begin)
            ++span;
        if (span != on.end() && span->begin < window.end)
            result.push_back({.cell = std::max(span->begin, window.begin)});
    }
    return result;
}

std::vector<double> sums(const std::vector<double> &shares)
{
    std::vector<double> before(shares.empty() ? 0 : shares.size() + 1);
    for (std::size_t i = 0; i < shares.size(); ++i)
        before[i + 1] = std::min(before[i] + shares[i], 1.0);
    return before;
}

void solve(GroupCurves &group, const Plan &plan, const CurveGrid &grid)
{
    const QTimeZone zone(group.zone);
    CurveInput input{
        .cells = grid.cells,
        .opening = grid.opening,
        .deadline = grid.deadline,
        .earliest = roundToCells(plan.earliestStartHours * 3'600.0),
        .policyPollMinutes = static_cast<double>(plan.policyPollMinutes),
        .redraw = plan.redraw,
        .randomise = plan.randomise,
        .chanceOnPerDay =
            group.availability.kind == Availability::Kind::Always ? 1.0 : group.availability.chanceOnPerDay,
        .on = onCells(group.availability, zone, grid),
    };
    input.windows = sightings(windowCells(plan, zone, grid), input.on, plan.wakeForMaintenance);
    const StartCurves curves = startCurves(input);
    group.startedBefore = sums(curves.starts);
    group.firstDrawBefore = sums(curves.firstDraws);
    group.seesWindows = !input.windows.empty();
    group.installedBefore = sums(curves.installs);
    if (group.installedBefore.empty() && !plan.maintenanceWindows.isEmpty())
        group.installedBefore.resize(group.startedBefore.size());
}

/// Classes that differ in nothing that matters here share a group.
void addClass(PlanCurves &curves, const Plan &plan, const ClientClass &clientClass)
{
    const bool starts = clientClass.count > 0 && clientClass.exclusion == Exclusion::None
        && !clientClass.availability.isNever();
    if (!starts) {
        curves.groupOfClass.push_back(-1);
        return;
    }
    const QByteArray zone = plan.zoneOf(clientClass).id();
    auto same = std::ranges::find_if(curves.groups, [&](const GroupCurves &group) {
        return group.zone == zone && group.availability == clientClass.availability;
    });
    if (same == curves.groups.end())
        same = curves.groups.insert(
            same, GroupCurves{.availability = clientClass.availability, .zone = zone, .clients = 0.0});
    same->clients += static_cast<double>(clientClass.count);
    curves.groupOfClass.push_back(static_cast<int>(same - curves.groups.begin()));
}

/// Whether so many of those who will ever be done are done by the end of the grid.
bool reachesNearlyAll(const PlanCurves &curves)
{
    double clients = 0.0;
    double done = 0.0;
    for (const GroupCurves &group : curves.groups) {
        const bool neverInstalls = !group.installedBefore.empty() && !group.seesWindows;
        clients += group.clients;
        done += group.clients * (neverInstalls ? group.startedBefore : group.doneBefore()).back();
    }
    return done >= PlanCurves::NearlyAll * clients;
}

} // namespace

CurveGrid::CurveGrid(const Plan &plan, int tailDays)
{
    const QDateTime start = plan.opening();
    const qint64 intoHour = start.time().minute() * 60 + start.time().second();
    origin = start.addSecs(-intoHour);
    opening = static_cast<qsizetype>(intoHour / CellSeconds);
    deadline = opening + plan.days * CellsPerDay;
    const qsizetype hours = (deadline + tailDays * CellsPerDay + CellsPerHour - 1) / CellsPerHour;
    cells = hours * CellsPerHour;
}

PlanCurves solvePlan(const Plan &plan)
{
    PlanCurves curves;
    for (const ClientClass &clientClass : plan.fleet)
        addClass(curves, plan, clientClass);
    for (const int tailDays : {PlanCurves::TailDays, PlanCurves::MiddleTailDays, PlanCurves::LongTailDays}) {
        curves.grid = CurveGrid(plan, tailDays);
        for (GroupCurves &group : curves.groups)
            solve(group, plan, curves.grid);
        if (reachesNearlyAll(curves))
            break;
    }
    return curves;
}

} // namespace ccm
