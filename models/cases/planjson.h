// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"

#include <QJsonObject>

namespace ccm {

/// What --json plan prints. Times are UTC ("2026-11-29T23:00:00.000Z"), the answers English sentences with
/// times in the plan's zone. `completion` begins with the opening and goes on by the hour; it is empty where
/// the plan has no clients. `links` and `smallestDays` are not computed yet: an empty list and null.
[[nodiscard]] QJsonObject planToJson(const Plan &plan, const Forecast &forecast);

} // namespace ccm
