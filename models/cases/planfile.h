// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/window/plan.h"

namespace ccm {

/// Reads and parses a plan file.
[[nodiscard]] Result<Plan> readPlan(const QString &path);

} // namespace ccm
