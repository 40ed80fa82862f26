// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/curves.h"
#include "models/window/load.h"

namespace ccm {

/// The load of each link and distribution point of a plan over so many hours of the grid, worst first.
[[nodiscard]] QList<LinkLoad> linkLoads(const Plan &plan, const PlanCurves &curves, qsizetype hours);

} // namespace ccm
