// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "models/window/reality.h"
#include "widgets/window/charttimes.h"

#include <QLocale>

#include <optional>

namespace ccm {

/// One hour or day of the chart of starts.
struct StartsBar
{
    TimeSpan span;
    ClientCount starts;
    double startedShare = 0.0; ///< by its end
    ClientCount installs; ///< of a day, only the mean is known
    double installedShare = 0.0;
    std::optional<qint64> completed; ///< seen; unset where nobody has looked yet
};

[[nodiscard]] QList<StartsBar> barsByHour(const Forecast &forecast);
[[nodiscard]] QList<StartsBar> barsByDay(const Forecast &forecast);
/// Counts what was seen into the bars.
void countCompleted(QList<StartsBar> &bars, const Actuals &actuals);

/// "1,000 starts expected, 948 to 1,052 in 9 of 10 cases; 34.5 % started in all".
[[nodiscard]] QString barText(const StartsBar &bar, bool hasInstalls, const QLocale &locale);

} // namespace ccm
