// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QByteArray>

namespace ccm {

/// The plan file (schema 1) of a plan: parsePlan() gives the same plan again, but for its warnings. Keys
/// stand in alphabetical order; what has its default is written too, except for what a plan does not use at
/// all.
[[nodiscard]] QByteArray writePlan(const Plan &plan);

} // namespace ccm
