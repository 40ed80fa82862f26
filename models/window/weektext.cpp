// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/weektext.h"

#include "models/window/planreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct WeekWords
{
    Q_DECLARE_TR_FUNCTIONS(ccm::WeekText)
};

constexpr int MinutesPerDay = 1'440;
constexpr int MinutesPerWeek = 7 * MinutesPerDay;
constexpr int DaysPerWeek = 7;

QString clock(int minute)
{
    const int shown = minute > MinutesPerDay ? minute - MinutesPerDay : minute;
    return u"%1:%2"_s.arg(shown / 60, 2, 10, QLatin1Char('0')).arg(shown % 60, 2, 10, QLatin1Char('0'));
}

QString spansOf(const QList<WeeklySpan> &week, int day)
{
    QStringList spans;
    for (const WeeklySpan &span : week) {
        if (span.day == day)
            spans.append(clock(span.startMinute) + u'-' + clock(span.endMinute));
    }
    spans.sort();
    return spans.join(u' ');
}

std::unexpected<Error> unread(const QString &sentence)
{
    return fail(ErrorCode::Malformed, {}, sentence);
}

/// Reads the words one by one: days, then the spans of these days.
class WeekParser
{
public:
    explicit WeekParser(const QLocale &locale) : m_locale(locale) { }

    Result<QList<WeeklySpan>> parse(const QString &text)
    {
        if (text.size() > LongestWeekText)
            return fail(ErrorCode::TooLarge, {});
        for (const QString &word : words(text)) {
            const bool isRead = word.front().isDigit() ? takeSpan(word) : takeDays(word);
            if (!isRead)
                return unread(
                    WeekWords::tr("“%1” is neither a day nor a time such as 08:00-18:00.").arg(word));
            if (m_spans.size() > PlanFileLimits::SpansPerWeek)
                return fail(
                    ErrorCode::TooLarge, {},
                    WeekWords::tr("A week has at most %n span(s).", nullptr, PlanFileLimits::SpansPerWeek));
        }
        if (!m_days.isEmpty() && !m_hasTimes)
            return unread(WeekWords::tr("After the days, a time such as 08:00-18:00 is missing."));
        return m_spans;
    }

private:
    /// "Mon – Fri 8 to 18" becomes "mon-fri", "8-18".
    QStringList words(QString text) const
    {
        text = text.toLower().replace(u'–', u'-');
        //: Between two days or two times that a user types: "Mon to Fri 8 to 18". One word.
        const QString word = QRegularExpression::escape(WeekWords::tr("to"));
        const QRegularExpression to(u"\\s*(-|〜|～|\\bto\\b|\\b%1\\b)\\s*"_s.arg(word),
                                    QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression gaps(u"[\\s,;]+"_s);
        return text.replace(to, u"-"_s).split(gaps, Qt::SkipEmptyParts);
    }

    int dayNumber(const QString &name) const
    {
        static constexpr std::array English{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                            "friday"_L1, "saturday"_L1, "sunday"_L1};
        const auto stem = name.endsWith(u'.') ? name.chopped(1) : name;
        for (int day = 1; day <= DaysPerWeek; ++day) {
            if (m_locale.dayName(day, QLocale::ShortFormat).toLower() == stem) // one character in Japanese
                return day;
            if (stem.size() < 2)
                continue;
            if (QString(English[static_cast<std::size_t>(day - 1)]).startsWith(stem)
                || m_locale.dayName(day).toLower().startsWith(stem)
                || m_locale.dayName(day, QLocale::ShortFormat).toLower().startsWith(stem))
                return day;
        }
        return 0;
    }

    bool takeDays(const QString &word)
    {
        if (m_hasTimes)
            m_days.clear();
        m_hasTimes = false;
        if (word == "daily"_L1 || word == WeekWords::tr("daily")) {
            m_days = {1, 2, 3, 4, 5, 6, 7};
            return true;
        }
        const QStringList ends = word.split(u'-');
        const int first = dayNumber(ends.first());
        const int last = dayNumber(ends.last());
        if (first == 0 || last == 0 || ends.size() > 2)
            return false;
        for (int day = first;; day = day % DaysPerWeek + 1) { // "Fri-Mon" runs over the weekend
            m_days.append(day);
            if (day == last)
                return true;
        }
    }

    static int minuteOf(const QString &time)
    {
        static const QRegularExpression form(u"^(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
        const auto match = form.match(time);
        const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        return match.hasMatch() && match.captured(2).toInt() < 60 && minute <= MinutesPerDay ? minute : -1;
    }

    bool takeSpan(const QString &word)
    {
        const QStringList ends = word.split(u'-');
        const int start = minuteOf(ends.first());
        int end = minuteOf(ends.last());
        if (ends.size() != 2 || start < 0 || start == MinutesPerDay || end < 0 || m_days.isEmpty())
            return false;
        if (end <= start)
            end += MinutesPerDay;
        for (const int day : std::as_const(m_days))
            m_spans.append({.day = day, .startMinute = start, .endMinute = end});
        m_hasTimes = true;
        return true;
    }

    QLocale m_locale;
    QList<int> m_days;
    bool m_hasTimes = false;
    QList<WeeklySpan> m_spans;
};

} // namespace

QString weekText(const QList<WeeklySpan> &week, const QLocale &locale)
{
    const auto name = [&locale](int day) { return locale.dayName(day, QLocale::ShortFormat); };
    QStringList parts;
    for (int day = 1; day <= DaysPerWeek;) {
        const QString spans = spansOf(week, day);
        int last = day;
        while (last < DaysPerWeek && spansOf(week, last + 1) == spans)
            ++last;
        if (!spans.isEmpty())
            parts.append((last == day ? name(day) : name(day) + u'-' + name(last)) + u' ' + spans);
        day = last + 1;
    }
    return parts.join(u"; "_s);
}

Result<QList<WeeklySpan>> parseWeek(const QString &text, const QLocale &locale)
{
    return WeekParser(locale).parse(text);
}

HourUse hourUse(const QList<WeeklySpan> &week, int day, int hour)
{
    const int begin = (day - 1) * MinutesPerDay + hour * 60;
    std::array<bool, 60> on{};
    for (const WeeklySpan &span : week) {
        const int start = (span.day - 1) * MinutesPerDay + span.startMinute;
        for (int i = 0; i < 60; ++i) {
            const int after = (begin + i - start + MinutesPerWeek) % MinutesPerWeek;
            on[static_cast<std::size_t>(i)] |= after < span.endMinute - span.startMinute;
        }
    }
    const auto minutes = std::ranges::count(on, true);
    return minutes == 0 ? HourUse::Off : minutes == 60 ? HourUse::On : HourUse::Partly;
}

QList<WeeklySpan> withHour(const QList<WeeklySpan> &week, int day, int hour, bool isOn)
{
    const int begin = hour * 60;
    const int end = begin + 60;
    QList<WeeklySpan> result;
    WeeklySpan added{.day = day, .startMinute = begin, .endMinute = end};
    for (const WeeklySpan &span : week) {
        // The hour as the span's day counts it: that of the day after lies beyond midnight.
        const int shift = span.day == day ? 0 : span.day % DaysPerWeek + 1 == day ? MinutesPerDay : -1;
        const bool touches = shift >= 0 && span.startMinute <= end + shift && span.endMinute >= begin + shift;
        if (!touches) {
            result.append(span);
        } else if (isOn && shift == 0) {
            added.startMinute = std::min(added.startMinute, span.startMinute);
            added.endMinute = std::max(added.endMinute, span.endMinute);
        } else if (isOn) {
            result.append(span);
        } else {
            if (span.startMinute < begin + shift)
                result.append({span.day, span.startMinute, std::min(span.endMinute, begin + shift)});
            if (span.endMinute > end + shift)
                result.append({span.day, std::max(span.startMinute, end + shift), span.endMinute});
        }
    }
    if (isOn)
        result.append(added);
    // A span starts on its own day; what is left of it beyond midnight is one of the day after.
    for (WeeklySpan &span : result) {
        if (span.startMinute >= MinutesPerDay)
            span = {span.day % DaysPerWeek + 1, span.startMinute - MinutesPerDay,
                    span.endMinute - MinutesPerDay};
    }
    std::ranges::sort(result, {}, [](const WeeklySpan &s) { return std::pair(s.day, s.startMinute); });
    return result;
}

} // namespace ccm
