// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <vector>

/// When one client starts its upgrade: the reference process, solved on a grid of cells.
///
/// Policy reaches the client at the first moment from the opening on at which it is on, plus a delay uniform
/// in [0, policyPollMinutes). It then draws a moment, uniform from earliestStartHours after that to the
/// deadline. On at that moment, it starts. Off, it draws again when it next comes on, after another policy
/// delay, as Plan::redraw says; a draw made after the deadline is uniform in the 24 hours after it.
/// Where earliestStartHours leaves nothing of the window, it draws in the 24 hours after them.
/// With Plan::randomise off, the moment is the one at which policy arrives.
///
/// With maintenance windows, the start is a download. A client sees a window when it is on as the window
/// opens, or comes on within it. It installs as it sees the first one that opens after its download, but not
/// the first one since its first policy: in that one it fetches ccmsetup.
///
/// The grid is exact, not an approximation, where all wall-clock times, delays and hours are multiples of
/// five minutes: draws then are spread evenly within cells, and what they give is integrated in closed form.
/// Other times are rounded to the grid, and a delay below five minutes counts as five.
namespace ccm {

constexpr qint64 CellSeconds = 300;

/// A span of cells in which clients are on.
struct OnCells
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past the last
    qint64 day = 0; ///< spans of one day are on or off together, see Availability::chanceOnPerDay

    bool operator==(const OnCells &) const = default;
};

/// A maintenance window as clients of a class see it.
struct Sighting
{
    qsizetype cell = 0; ///< in which it opens, or in which they come on within it
    bool byAll = false; ///< whoever is off is woken for it

    bool operator==(const Sighting &) const = default;
};

struct CurveInput
{
    qsizetype cells = 0; ///< how far to look
    qsizetype opening = 0; ///< the cell that begins with the opening
    qsizetype deadline = 0;
    qsizetype earliest = 0; ///< earliestStartHours, in cells
    double policyPollMinutes = 60.0;
    Plan::Redraw redraw = Plan::Redraw::Remaining;
    bool randomise = true;
    double chanceOnPerDay = 1.0;
    std::vector<OnCells> on; ///< in order, without overlap
    std::vector<Sighting> windows{}; ///< in order, one for each window
};

/// For each cell, how likely it is that one client does something in it. Sums to at most 1; what is missing
/// happens after the last cell or never.
struct StartCurves
{
    std::vector<double> starts;
    std::vector<double> installs; ///< empty where there are no windows
    std::vector<double> firstDraws; ///< the moments drawn first, whether clients are on or off then
};

/// Time and memory grow with the number of cells, not with their square.
[[nodiscard]] StartCurves startCurves(const CurveInput &input);

} // namespace ccm
