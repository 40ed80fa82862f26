// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>
#include <string_view>

namespace ccm {

/// Readers that take what they know from the front of `text` and leave the rest. Only ASCII digits count:
/// a stamp holds no others.

[[nodiscard]] bool isDigit(QChar character);
/// The digits at the start, at least one and at most `most` (up to 9); -1 where there are none.
int takeNumber(QStringView &text, qsizetype most);
bool takeMark(QStringView &text, QChar mark);
/// Milliseconds of a fraction with 1 to 7 digits; -1 where there is none.
int takeMilliseconds(QStringView &text);
/// H:M:S with one mark between the numbers; invalid where it is none.
[[nodiscard]] QTime takeTimeOfDay(QStringView &text, QChar mark = u':');
/// Y-M-D with one mark between the numbers and four digits of year; invalid where it is none.
[[nodiscard]] QDate takeYearFirst(QStringView &text, QChar mark);
/// All of `text`: a sign and 1 to 4 digits, at most a day (cmtrace::LargestBias).
[[nodiscard]] std::optional<int> biasOf(QStringView text);
void skipSpaces(QStringView &text);
/// Up to the next space or tab.
[[nodiscard]] QStringView takeWord(QStringView &text);

/// A date whose order the writer's locale decides: three numbers with one of / . - between them.
/// Known where the year stands first, a number above 12 tells, or day and month are the same.
[[nodiscard]] QDate dateOfUnknownOrder(QStringView text);

/// Whether `line` begins with `shape`: '0' stands for a digit, anything else for itself.
[[nodiscard]] constexpr bool startsWithShape(std::string_view line, std::string_view shape)
{
    if (line.size() < shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool fits = shape[i] == '0' ? line[i] >= '0' && line[i] <= '9' : line[i] == shape[i];
        if (!fits)
            return false;
    }
    return true;
}

} // namespace ccm
