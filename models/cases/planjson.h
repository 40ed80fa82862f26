// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"

#include <QJsonObject>

namespace ccm {

/// What --json plan prints. Times are UTC ("2026-11-29T23:00:00.000Z"), the answers English sentences with
/// times in the plan's zone. `completion` begins with the opening and goes on by the hour; it is empty where
/// the plan has no clients. It tells of clients that are done; `perHour` counts starts. With maintenance
/// windows these are downloads, and `installPerHour` counts installations; otherwise that is null.
/// `links` has the worst first, `smallestDays` is null where no number of days keeps their limits, or where
/// there are none: `smallestDaysReason` says so, and `tradeOff` has a figure for each of 1 to 31 days.
[[nodiscard]] QJsonObject planToJson(const Plan &plan, const Forecast &forecast);

} // namespace ccm
