// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/report.h"
#include "models/window/answers.h"

#include <QLatin1StringView>

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

/// The name of a picture of the starts, among the pictures of a report.
inline constexpr QLatin1StringView StartsPicture{"starts"};

/// Answers, a picture of the starts, inputs, days and links, and a last part with what all this rests on.
[[nodiscard]] Report planReport(const PlanReport &report, const QLocale &locale);
// Pieces of it, for a report about more.
[[nodiscard]] QStringList planAnswers(const PlanReport &report, const QLocale &locale);
[[nodiscard]] QList<ReportPart> planParts(const PlanReport &report, const QLocale &locale);
[[nodiscard]] ReportPart startsPart(const QString &heading);

} // namespace ccm
