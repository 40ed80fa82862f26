// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/window/completions.h"
#include "models/window/plan.h"

namespace ccm {

/// Reads and parses a plan file.
[[nodiscard]] Result<Plan> readPlan(const QString &path);
/// Writes a plan file: the whole of it or, with an Error (CannotWrite), nothing.
[[nodiscard]] Result<void> savePlan(const QString &path, const Plan &plan);
/// Reads and parses a list of completions; times without an offset are by the clock of `zone`.
[[nodiscard]] Result<Completions> readCompletions(const QString &path, const QTimeZone &zone);

} // namespace ccm
