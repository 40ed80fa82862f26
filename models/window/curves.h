// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"
#include "models/window/startcurve.h"

#include <QDateTime>

#include <vector>

namespace ccm {

constexpr qsizetype CellsPerHour = 3'600 / CellSeconds;
constexpr qsizetype CellsPerDay = 24 * CellsPerHour;

/// The grid of a forecast: cells from the full hour, as the plan's clock shows it, before the opening.
struct CurveGrid
{
    QDateTime origin;
    qsizetype opening = 0;
    qsizetype deadline = 0;
    qsizetype cells = 0; ///< whole hours

    CurveGrid() = default;
    CurveGrid(const Plan &plan, int tailDays);

    [[nodiscard]] QDateTime time(qsizetype cell) const { return origin.addSecs(cell * CellSeconds); }
};

/// Clients that behave alike, whatever their class and site, and what one of them does by each cell boundary.
struct GroupCurves
{
    Availability availability;
    QByteArray zone;
    double clients = 0.0;
    bool seesWindows = false; ///< there are maintenance windows, and they are on in one now and then
    std::vector<double> startedBefore; ///< chance to have started, from 0 at the first boundary
    std::vector<double> installedBefore; ///< empty where the plan has no maintenance windows
    std::vector<double> firstDrawBefore; ///< chance that the moment drawn first is before

    [[nodiscard]] const std::vector<double> &doneBefore() const
    {
        return installedBefore.empty() ? startedBefore : installedBefore;
    }
};

/// The reference process, solved for all clients of a plan.
struct PlanCurves
{
    static constexpr double NearlyAll = 0.999;
    static constexpr int TailDays = 14;
    // Longer ones where fewer than NearlyAll of those who can are done by then.
    static constexpr int MiddleTailDays = 30;
    static constexpr int LongTailDays = 90;

    CurveGrid grid;
    std::vector<GroupCurves> groups;
    std::vector<int> groupOfClass; ///< for each class of the plan; -1 for those that never start
};

[[nodiscard]] PlanCurves solvePlan(const Plan &plan);

} // namespace ccm
