// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLocale>

namespace ccm {

// Dates and times as the user writes them: as his locale has them in short, but with all digits of the year,
// because 10/09/13 has three meanings. ISO 8601 where the locale is that of C, which has no dates of its own.
// Times of records in the log stay ISO 8601 everywhere: the filter takes them so.

enum class MomentPrecision : quint8 { Day, Minute, Second };

/// For QLocale::toString() and editors: "M/d/yyyy h:mm:ss AP"
[[nodiscard]] QString momentFormat(MomentPrecision precision, const QLocale &locale = {});

/// Empty for what is invalid. No zone is told: it stands where the moment is spoken of.
[[nodiscard]] QString momentText(const QDateTime &moment, MomentPrecision precision,
                                 const QLocale &locale = {});
[[nodiscard]] QString dateText(const QDate &day, const QLocale &locale = {});
/// With the zone: "9/11/2013 3:04:03 AM UTC". The moment may be of any.
[[nodiscard]] QString utcText(const QDateTime &moment, MomentPrecision precision, const QLocale &locale = {});

/// With the name of the day: "Tue 9/10/2013 10:00 PM"
[[nodiscard]] QString weekdayFormat(MomentPrecision precision, const QLocale &locale = {});
[[nodiscard]] QString weekdayText(const QDateTime &moment, const QLocale &locale = {});
[[nodiscard]] QString weekdayText(const QDate &day, const QLocale &locale = {});

} // namespace ccm
