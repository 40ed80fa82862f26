// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <vector>

/// The reference process played client by client with random numbers. Written from the description of the
/// process, sharing nothing with the forecast but the plan.
struct SimulatedRollOut
{
    std::vector<qint64> startsPerHour; ///< hours from `origin` on
    std::vector<qint64> installsPerHour; ///< likewise; where there are no maintenance windows, the starts
    qint64 startsBeforeDeadline = 0;
    qint64 installsBeforeDeadline = 0;
    qint64 clients = 0;
};

/// `origin` is where the first hour begins. All times of the plan must be multiples of five minutes. The
/// counts of the plan's classes are those that are played; excluded classes are left out.
SimulatedRollOut simulate(const ccm::Plan &plan, const QDateTime &origin, int hours, unsigned seed);

/// Seconds from `origin` to the starts of `count` clients of one class; infinite where there is none.
std::vector<double> playStarts(const ccm::Plan &plan, const ccm::ClientClass &clientClass,
                               const QDateTime &origin, int hours, qint64 count, unsigned seed);
