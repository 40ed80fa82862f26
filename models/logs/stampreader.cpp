// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/stampreader.h"

#include "models/logs/cmtracemarkers.h"

#include <array>

namespace ccm {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

int takeNumber(QStringView &text, qsizetype most)
{
    int value = 0;
    qsizetype count = 0;
    while (count < text.size() && count < most && isDigit(text[count]))
        value = value * 10 + text[count++].digitValue();
    text = text.sliced(count);
    return count == 0 ? -1 : value;
}

bool takeMark(QStringView &text, QChar mark)
{
    if (!text.startsWith(mark))
        return false;
    text = text.sliced(1);
    return true;
}

int takeMilliseconds(QStringView &text)
{
    constexpr std::array<int, 4> ToMilliseconds{0, 100, 10, 1};
    const qsizetype before = text.size();
    const int first = takeNumber(text, 3);
    if (first < 0)
        return -1;
    const qsizetype digits = before - text.size();
    takeNumber(text, 4);
    return first * ToMilliseconds.at(static_cast<std::size_t>(digits));
}

QTime takeTimeOfDay(QStringView &text, QChar mark)
{
    const int hour = takeNumber(text, 2);
    const bool first = takeMark(text, mark);
    const int minute = takeNumber(text, 2);
    const bool second = takeMark(text, mark);
    const int seconds = takeNumber(text, 2);
    return first && second && QTime::isValid(hour, minute, seconds) ? QTime(hour, minute, seconds) : QTime();
}

QDate takeYearFirst(QStringView &text, QChar mark)
{
    const qsizetype before = text.size();
    const int year = takeNumber(text, 4);
    const bool fourDigits = before - text.size() == 4;
    const bool first = takeMark(text, mark);
    const int month = takeNumber(text, 2);
    const bool second = takeMark(text, mark);
    const int day = takeNumber(text, 2);
    return fourDigits && first && second ? QDate(year, month, day) : QDate();
}

std::optional<int> biasOf(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (!negative && !text.startsWith(u'+'))
        return {};
    text = text.sliced(1);
    const int minutes = takeNumber(text, 4);
    if (minutes < 0 || minutes > cmtrace::LargestBias || !text.isEmpty())
        return {};
    return negative ? -minutes : minutes;
}

void skipSpaces(QStringView &text)
{
    while (text.startsWith(u' ') || text.startsWith(u'\t'))
        text = text.sliced(1);
}

QStringView takeWord(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] != u' ' && text[end] != u'\t')
        ++end;
    const QStringView word = text.first(end);
    text = text.sliced(end);
    return word;
}

QDate dateOfUnknownOrder(QStringView text)
{
    const qsizetype firstMark = text.indexOf(u'/') >= 0 ? text.indexOf(u'/')
        : text.indexOf(u'.') >= 0                       ? text.indexOf(u'.')
                                                        : text.indexOf(u'-');
    if (firstMark < 0)
        return {};
    const QChar mark = text[firstMark];
    if (firstMark == 4) {
        const QDate date = takeYearFirst(text, mark);
        return text.isEmpty() ? date : QDate();
    }
    const int one = takeNumber(text, 2);
    const bool first = takeMark(text, mark);
    const int two = takeNumber(text, 2);
    const bool second = takeMark(text, mark);
    const qsizetype yearDigits = text.size();
    const int year = takeNumber(text, 4);
    if (!first || !second || yearDigits != 4 || !text.isEmpty())
        return {};
    if (one > 12 || one == two)
        return {year, two, one};
    return two > 12 ? QDate(year, one, two) : QDate();
}

} // namespace ccm
