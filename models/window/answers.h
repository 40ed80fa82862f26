// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"
#include "models/window/figures.h"
#include "models/window/forecast.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace ccm {

/// One thing that a forecast says, as a sentence.
struct PlanAnswer
{
    Status status = Status::Neutral;
    QString text;

    bool operator==(const PlanAnswer &) const = default;
};

/// Something the forecast rests on.
struct Assumption
{
    QString id; ///< stable, for scripts: "oneDraw", "uniform", "redraw", ...
    bool documented = false; ///< by the vendor; otherwise it is the model's own
    QString text;
    QString source; ///< of a fact: what says so. Of an assumption: whose it is, and why

    bool operator==(const Assumption &) const = default;
};

/// What an administrator wants to know of a plan: when most have started, the busiest hour, who misses the
/// deadline. The most important first. Times are in the plan's zone; `locale` writes numbers and days.
[[nodiscard]] QList<PlanAnswer> answers(const Plan &plan, const Forecast &forecast, const QLocale &locale);
/// What the search for the smallest number of days found, as a sentence.
[[nodiscard]] PlanAnswer daysAnswer(const Plan &plan, const SmallestDays &smallest, const QLocale &locale);
/// How many days have most of the clients done by the deadline, as a sentence: the fewest that reach 95 %, or
/// else the best, and the best within a week.
[[nodiscard]] PlanAnswer doneAnswer(const SmallestDays &smallest, const QLocale &locale);
/// What is documented and what this model adds to it.
[[nodiscard]] QList<Assumption> assumptions(const Plan &plan);

} // namespace ccm
