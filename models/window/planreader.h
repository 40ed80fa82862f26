// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/window/plan.h"

#include <QByteArray>

namespace ccm {

/// Named limits of a plan file.
struct PlanFileLimits
{
    static constexpr qint64 Bytes = 1'048'576;
    static constexpr int Schema = 1;
    static constexpr int UsualDays = 31; ///< more are read, with a warning: no limit is documented
    static constexpr int Days = 366;
    static constexpr double EarliestStartHours = 366.0 * 24.0;
    static constexpr int PolicyPollMinutes = 10'080; ///< a week
    static constexpr int Classes = 200;
    static constexpr qint64 ClientsPerClass = 100'000'000;
    static constexpr int SpansPerWeek = 100;
    static constexpr int Sites = 1'000;
    static constexpr int MaintenanceWindows = 100;
    static constexpr int NameLength = 200;
    static constexpr int DistributionPoints = 1'000;
    static constexpr double LinkMbit = 1e6;
    static constexpr double LeastClientMbit = 0.001;
    static constexpr double BitsKbit = 1e9;
    static constexpr qint64 BytesPerClient = 1'000'000'000'000;
    static constexpr double LeastWindowHours = 0.1;
    static constexpr double WindowHours = 24.0;
    static constexpr double LeastLinkShare = 0.01;
    static constexpr double LeastProbability = 0.5;
    static constexpr double MostProbability = 0.9999;
    static constexpr int Warnings = 100;
};

/// A plan from the JSON of a plan file (schema 1). `source` names it in errors.
///
/// Strict: a value of the wrong type or out of range is an Error that names the key and the value; a syntax
/// error has its place. A key that is not known, a site that is not listed and a window of unusual length
/// become Plan::warnings.
///
///     opening             "2026-11-30T00:00:00", the wall clock of `timeZone`, without a zone of its own
///     days                1 to 366
///     fleet               [{name, count, availability, timeZone, site, excluded}]
///     fleet[].excluded    "servers", "collection" or "inactive": counted, and never upgraded
///     availability        "always", "office8x5", "office10x5", "laptop", "vdi" (always where it is missing),
///                         {"weekly": [["mon", "08:00", "20:00"]], "chanceOnPerDay": 0.9}, or one of the
///                         names with a chance: {"pattern": "office8x5", "chanceOnPerDay": 0.9}. An end of
///                         "24:00" is midnight, an end before the start is on the day after
///     bytesPerClient      60 MiB where it is missing; bytesFrom: "comparison" where it is the sum of the
///     files
///                         that differ or miss on a client
///     clientMbitPerSecond what one client takes where BITS is not limited
///     bits                {start: "09:00", end: "17:00", kbitPerSecond, kbitPerSecondOutside}: the client
///                         setting that limits BITS, daily; outside it is not limited where that is missing
///     sites               [{name, linkMbitPerSecond, distributionPoint}]
///     distributionPoints  [{name, mbitPerSecond}]
///     maintenanceWindows  [{day, start, hours}]; wakeForMaintenance: true wakes clients for them
[[nodiscard]] Result<Plan> parsePlan(const QByteArray &json, const QString &source);

} // namespace ccm
