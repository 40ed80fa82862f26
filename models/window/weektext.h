// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/window/plan.h"

#include <QLocale>

namespace ccm {

constexpr qsizetype LongestWeekText = 2'000; ///< characters

/// A week as somebody types it: "Mon-Fri 08:00-18:00; Sat 09:00-13:00". Days that are alike are joined.
[[nodiscard]] QString weekText(const QList<WeeklySpan> &week, const QLocale &locale);

/// The same back. Takes days in English and in `locale`, "daily", lists and ranges of days, "8-18" for
/// "08:00-18:00", several spans for the same days, and an end at or before the start as that of the day
/// after. The Error's detail is a sentence that names what cannot be read; its source is empty.
[[nodiscard]] Result<QList<WeeklySpan>> parseWeek(const QString &text, const QLocale &locale);

/// Whether clients are on in the whole of an hour, in a part of it, or not at all. A span that runs over
/// midnight counts for the day after, too.
enum class HourUse : quint8 { Off, Partly, On };
[[nodiscard]] HourUse hourUse(const QList<WeeklySpan> &week, int day, int hour);
/// The week with that hour switched on or off: spans are joined or cut, all other minutes stay as they are.
[[nodiscard]] QList<WeeklySpan> withHour(const QList<WeeklySpan> &week, int day, int hour, bool isOn);

} // namespace ccm
