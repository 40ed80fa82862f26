// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QList>
#include <QString>

namespace ccm {

/// What is wrong with one input of a plan.
struct FieldProblem
{
    QString field; ///< as in a plan file: "days", "fleet[2].count", "sites[0].linkMbitPerSecond"
    QString sentence; ///< to stand beside the field
    bool isImpossible = true; ///< otherwise it is only odd, and the forecast holds

    bool operator==(const FieldProblem &) const = default;
};

/// All that is impossible or odd in a plan, in the order of the fields; empty where nothing is. A plan with
/// an impossible value is not for forecast(). parsePlan() returns no such plan.
[[nodiscard]] QList<FieldProblem> checkPlan(const Plan &plan);

} // namespace ccm
