// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "message  $$<COMPONENT><stamp><thread=N (0xHEX)>", the logs of site servers, in three generations:
//   12-06-2016 03:11:46.039+300                          now
//   Fri Sep 03 12:23:46.229 1999 Central Daylight Time   SMS 2.0; the zone is a name
//   Wed May 21 17:09:02 1997~                            SMS 1.2; the thread is hexadecimal without 0x
// The metadata stands on the last line of a message, and "~" at its ends marks line breaks of the writer.

#include "models/logs/cmtracegrammar.h"
#include "models/logs/linegrammars.h"
#include "models/logs/stampreader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestTail = 512; ///< "$$<...>"; CMTrace reads 100 characters of a component

struct SimpleTail
{
    qsizetype begin = 0; ///< of "$$<"
    QStringView component;
    LogTime time;
    QStringView thread; ///< "thread=4840 (0x12E8)"
};

/// What stands between '<' and '>' at the start of `text`; null where nothing does.
QStringView takeAngles(QStringView &text)
{
    const qsizetype end = text.indexOf(u'>');
    if (!text.startsWith(u'<') || end < 0)
        return {};
    const QStringView inside = text.sliced(1, end - 1);
    text = text.sliced(end + 1);
    return inside;
}

/// "Fri Sep 03 12:23:46.229 1999 Central Daylight Time" or "Wed May 21 17:09:02 1997~"
LogTime oldTime(QStringView text)
{
    constexpr std::array<QLatin1StringView, 12> Months{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1,
                                                       "May"_L1, "Jun"_L1, "Jul"_L1, "Aug"_L1,
                                                       "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    (void)takeWord(text);
    skipSpaces(text);
    const QStringView name = takeWord(text);
    const auto month =
        std::ranges::find_if(Months, [name](QLatin1StringView known) { return name == known; });
    skipSpaces(text);
    const int day = takeNumber(text, 2);
    skipSpaces(text);
    const QTime time = takeTimeOfDay(text);
    const int milliseconds = takeMark(text, u'.') ? takeMilliseconds(text) : 0;
    skipSpaces(text);
    const int year = takeNumber(text, 4);
    if (month == Months.end() || !time.isValid() || milliseconds < 0 || year < 1000)
        return {};
    const QDate date(year, static_cast<int>(month - Months.begin()) + 1, day);
    if (!date.isValid())
        return {};
    return {.written = QDateTime(date, time.addMSecs(milliseconds), Qt::UTC), .writer = TimeWriter::Native};
}

LogTime timeOf(QStringView stamp)
{
    if (stamp.isEmpty() || !isDigit(stamp[0]))
        return oldTime(stamp);
    const qsizetype space = stamp.indexOf(u' ');
    if (space < 0)
        return {};
    LogTime time = parseCmTraceTime(stamp.sliced(space + 1), stamp.first(space));
    time.writer = TimeWriter::Native;
    return time;
}

/// "thread=4840 (0x12E8)", or "thread=DB" where the number is hexadecimal; empty where it is neither.
QString threadOf(QStringView text)
{
    QStringView value = text.sliced(text.indexOf(u'=') + 1);
    const bool both = value.contains(u' ');
    bool isNumber = false;
    const uint number = takeWord(value).toUInt(&isNumber, both ? 10 : 16);
    return isNumber ? QString::number(number) : QString();
}

/// Of "$$<COMPONENT><stamp><thread=...>" with nothing behind it.
std::optional<SimpleTail> tailOf(QStringView text)
{
    text = text.sliced(2);
    const QStringView component = takeAngles(text);
    const LogTime time = timeOf(takeAngles(text));
    if (component.isEmpty() || !time.isValid())
        return {};
    SimpleTail tail{.component = component, .time = time};
    if (text.startsWith(u"<thread="))
        tail.thread = takeAngles(text);
    return text.isEmpty() ? std::optional(tail) : std::nullopt;
}

/// A message may hold "$$<" itself: the last one that is followed by metadata up to the end counts.
std::optional<SimpleTail> findTail(QStringView line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    const qsizetype least = std::max(qsizetype{0}, line.size() - LongestTail);
    for (qsizetype at = line.lastIndexOf(u"$$<"); at >= least; at = line.first(at).lastIndexOf(u"$$<")) {
        if (auto tail = tailOf(line.sliced(at))) {
            tail->begin = at;
            return tail;
        }
    }
    return {};
}

QStringView withoutBreakMarks(QStringView message)
{
    const auto isMark = [](QChar character) { return character == u'~' || character == u' '; };
    while (message.endsWith(u' '))
        message.chop(1);
    if (message.endsWith(u'~')) {
        while (!message.isEmpty() && isMark(message.back()))
            message.chop(1);
    }
    while (message.startsWith(u'~'))
        message = message.sliced(1);
    return message;
}

class SimpleGrammar final : public LineGrammar
{
public:
    Grammar grammar() const override { return Grammar::Simple; }

    LineRole roleOf(std::string_view line) const override
    {
        const std::size_t last = line.find_last_not_of(' ');
        if (last == std::string_view::npos || line[last] != '>')
            return LineRole::None;
        const std::size_t begin = last + 1 - std::min(last + 1, static_cast<std::size_t>(LongestTail));
        const std::string_view end = line.substr(begin, last + 1 - begin);
        if (end.rfind("$$<") == std::string_view::npos)
            return LineRole::None;
        const QString text = QString::fromLatin1(end.data(), static_cast<qsizetype>(end.size()));
        return findTail(text) ? LineRole::Ends : LineRole::None;
    }

    void parse(LogRecord &record, QStringView text, GrammarContext &) const override
    {
        const auto tail = findTail(text);
        if (!tail)
            return;
        record.time = tail->time;
        record.component = tail->component.toString();
        if (!tail->thread.isEmpty())
            record.thread = threadOf(tail->thread);
        record.message = withoutBreakMarks(text.first(tail->begin)).toString();
    }
};

} // namespace

const LineGrammar &simpleGrammar()
{
    static const SimpleGrammar grammar;
    return grammar;
}

} // namespace ccm
