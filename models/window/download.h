// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/curves.h"

#include <vector>

namespace ccm {

/// How much of its bytes a client of a group asks for in each hour: moments over all clients of the group.
struct HourlyShares
{
    std::vector<double> share;
    std::vector<double> square; ///< mean of the squares
    std::vector<double> cube;
    bool isWhole = true; ///< a client asks for all of it in one hour: the three are the same
};

/// How fast a client of a group may download, cell by cell, without a look at the link.
class DownloadRate
{
public:
    /// `mostMbit` bounds it further; a negative one does not.
    DownloadRate(const Plan &plan, const GroupCurves &group, const CurveGrid &grid, double mostMbit = -1.0);

    /// Bytes that a client could have got from the origin of the grid to a cell boundary.
    [[nodiscard]] const std::vector<double> &bytesBefore() const { return m_before; }
    /// Whether a download of so many bytes fits into any one cell.
    [[nodiscard]] bool fitsIntoCell(double bytes) const { return bytes <= m_leastPerCell; }

private:
    std::vector<double> m_before;
    double m_leastPerCell = 0.0;
};

/// `bytes` is what a client gets over the link.
[[nodiscard]] HourlyShares hourlyShares(const GroupCurves &group, const DownloadRate &rate, double bytes,
                                        qsizetype hours);

/// The chance that a client is downloading at a cell boundary.
[[nodiscard]] double downloadingAt(const GroupCurves &group, const DownloadRate &rate, double bytes,
                                   qsizetype cell);

} // namespace ccm
