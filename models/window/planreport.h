// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/answers.h"

#include <QByteArray>

#include <optional>

namespace ccm {

/// A plan with its forecast, to be handed on.
struct PlanReport
{
    Plan plan;
    Forecast forecast;
    std::optional<SmallestDays> smallestDays;
    QStringList seen; ///< sentences about what was seen of the roll-out
    std::optional<Plan> otherPlan; ///< that it is compared with
    Forecast otherForecast; ///< of that
};

/// Answers, inputs, days and links, and a last part with what all this rests on.
[[nodiscard]] QString planReportToText(const PlanReport &report, const QLocale &locale);
/// The same as a page that needs no other file. `chartPng` is a picture of the starts; may be empty.
[[nodiscard]] QString planReportToHtml(const PlanReport &report, const QByteArray &chartPng,
                                       const QLocale &locale);

} // namespace ccm
