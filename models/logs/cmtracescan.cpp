// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/cmtracescan.h"

#include "models/logs/cmtracemarkers.h"

#include <QDate>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstring>

namespace ccm {
namespace {

using namespace std::string_view_literals;
using cmtrace::Closer;
using cmtrace::isDigit;
using cmtrace::isLineEnd;
using cmtrace::Opener;

constexpr std::size_t NotFound = std::string_view::npos;

template<typename Word>
Word load(const char *at)
{
    Word word = 0;
    std::memcpy(&word, at, sizeof(word));
    return word;
}

/// Whether the same `Size` bytes stand at both places: a few loads, where memcmp() is a call for most
/// sizes, and there are eight texts to compare in each record.
template<std::size_t Size>
bool isSame(const char *a, const char *b)
{
    static_assert(Size >= 2);
    if constexpr (Size >= 8) {
        for (std::size_t at = 0; at + 8 < Size; at += 8) {
            if (load<quint64>(a + at) != load<quint64>(b + at))
                return false;
        }
        return load<quint64>(a + Size - 8) == load<quint64>(b + Size - 8);
    } else if constexpr (Size >= 4) {
        return load<quint32>(a) == load<quint32>(b)
            && load<quint32>(a + Size - 4) == load<quint32>(b + Size - 4);
    } else {
        return load<quint16>(a) == load<quint16>(b) && a[Size - 1] == b[Size - 1];
    }
}

constexpr auto MayStandInValue = [] {
    std::array<bool, 256> may{};
    for (std::size_t character = ' '; character < 0x7F; ++character)
        may[character] = character != '"' && character != '<' && character != '>';
    return may;
}();

/// What is left to read of a record's attributes.
struct Rest
{
    const char *at;
    const char *end;

    template<std::size_t SizeWithZero>
    [[nodiscard]] bool take(const char (&text)[SizeWithZero])
    {
        constexpr std::size_t Size = SizeWithZero - 1;
        if (end - at < static_cast<std::ptrdiff_t>(Size))
            return false;
        if constexpr (Size == 1) {
            if (*at != text[0])
                return false;
        } else if (!isSame<Size>(at, text)) {
            return false;
        }
        at += Size;
        return true;
    }

    /// Exactly `digits` digits; -1 where they are not there.
    [[nodiscard]] int takeNumber(int digits)
    {
        if (end - at < digits)
            return -1;
        int number = 0;
        for (int i = 0; i < digits; ++i, ++at) {
            if (!isDigit(*at))
                return -1;
            number = number * 10 + (*at - '0');
        }
        return number;
    }

    /// Up to the next quote, which is passed. Only plain ASCII without line ends and brackets.
    [[nodiscard]] std::optional<std::string_view> takeValue()
    {
        const char *begin = at;
        while (at != end && MayStandInValue[static_cast<unsigned char>(*at)])
            ++at;
        if (at == end || *at != '"')
            return {};
        return std::string_view(begin, static_cast<std::size_t>(at++ - begin));
    }
};

/// Milliseconds of the day; -1 where it is none. The bias is left.
qint64 takeTimeOfDay(Rest &rest)
{
    const int hour = rest.takeNumber(2);
    const bool first = rest.take(":");
    const int minute = rest.takeNumber(2);
    const bool second = rest.take(":");
    const int seconds = rest.takeNumber(2);
    const bool point = rest.take(".");
    const int milliseconds = rest.takeNumber(3);
    if (!first || !second || !point || hour < 0 || hour > 23 || minute < 0 || minute > 59 || seconds < 0
        || seconds > 59 || milliseconds < 0)
        return -1;
    return ((hour * 60LL + minute) * 60 + seconds) * 1000 + milliseconds;
}

/// A sign and 1 to 4 digits up to the quote; see biasOf().
std::optional<int> takeBias(Rest &rest)
{
    if (rest.at == rest.end || (*rest.at != '+' && *rest.at != '-'))
        return {};
    const bool negative = *rest.at++ == '-';
    int minutes = 0;
    int digits = 0;
    for (; rest.at != rest.end && isDigit(*rest.at) && digits < 4; ++rest.at, ++digits)
        minutes = minutes * 10 + (*rest.at - '0');
    if (digits == 0 || minutes > cmtrace::LargestBias)
        return {};
    return negative ? -minutes : minutes;
}

/// The first closer, if no other marker stands between `begin` and it.
std::size_t endOfMessage(std::string_view bytes, std::size_t begin)
{
    // A closer ends with '>', an opener begins with '<': both are rare in messages.
    std::size_t at = begin;
    for (;;) {
        at = bytes.find('>', at);
        if (at == NotFound)
            return NotFound;
        const std::size_t closer = at + 1 - Closer.size();
        if (at + 1 >= begin + Closer.size() && isSame<Closer.size()>(bytes.data() + closer, Closer.data())) {
            const std::string_view message = bytes.substr(begin, closer - begin);
            for (std::size_t bracket = message.find('<'); bracket != NotFound;
                 bracket = message.find('<', bracket + 1)) {
                // What follows a message is longer than an opener.
                if (isSame<Opener.size()>(message.data() + bracket, Opener.data()))
                    return NotFound;
            }
            return closer;
        }
        ++at;
    }
}

/// ccmsetup logs its failure as information: severityOf() looks at the words.
bool mayBeFailedSetup(std::string_view message)
{
    constexpr std::string_view Name = "ccmsetup"sv;
    return message.size() >= Name.size()
        && std::ranges::equal(message.substr(0, Name.size()), Name, {},
                              [](char letter) { return static_cast<char>(letter | 0x20); });
}

} // namespace

bool CmTraceScanner::readDate(std::string_view text)
{
    if (text == m_date)
        return true;
    Rest rest{text.data(), text.data() + text.size()};
    const int month = rest.takeNumber(2);
    const bool first = rest.take("-");
    const int day = rest.takeNumber(2);
    const bool second = rest.take("-");
    const int year = rest.takeNumber(4);
    const QDate date(year, month, day);
    if (!first || !second || month < 0 || day < 0 || year < 0 || rest.at != rest.end || !date.isValid())
        return false;
    m_date = text;
    m_dateMs = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    return true;
}

std::optional<ScannedRecord> CmTraceScanner::scan(std::string_view bytes, std::size_t at)
{
    const std::size_t message = at + Opener.size();
    const std::size_t closer = endOfMessage(bytes, message);
    if (closer == NotFound)
        return {};
    Rest rest{bytes.data() + closer + Closer.size(), bytes.data() + bytes.size()};
    if (!rest.take("<time=\""))
        return {};
    const qint64 timeOfDay = takeTimeOfDay(rest);
    ScannedRecord record{.biasMinutes = takeBias(rest)};
    if (timeOfDay < 0 || !record.biasMinutes || !rest.take("\" date=\""))
        return {};
    const auto date = rest.takeValue();
    if (!date || !readDate(*date) || !rest.take(" component=\""))
        return {};
    record.time = m_dateMs + timeOfDay;

    const auto component = rest.takeValue();
    // Native writers leave the context empty.
    if (!component || !rest.take(" context=\"\" type=\""))
        return {};
    const int type = rest.takeNumber(1);
    constexpr std::array Severities{Severity::Verbose, Severity::Info, Severity::Warning, Severity::Error};
    if (type < 0 || type > 3 || !rest.take("\" thread=\""))
        return {};
    const auto thread = rest.takeValue();
    if (!thread || !std::ranges::all_of(*thread, isDigit) || !rest.take(" file=\""))
        return {};
    const auto source = rest.takeValue();
    if (!source || !cmtrace::isNativeSource(*source) || !rest.take(">"))
        return {};
    // Of the PowerShell App Deployment Toolkit 0 is "success": its components are looked at with care.
    if (type == 0 && component->find("ADT"sv) != NotFound)
        return {};
    if (type == 1 && mayBeFailedSetup(bytes.substr(message, closer - message)))
        return {};

    record.component = *component;
    record.thread = *thread;
    record.source = *source;
    record.severity = Severities.at(static_cast<std::size_t>(type));
    record.end = static_cast<std::size_t>(rest.at - bytes.data());
    record.next = record.end;
    while (record.next < bytes.size() && isLineEnd(bytes[record.next]))
        ++record.next;
    const bool endsLine = record.next > record.end || record.next == bytes.size();
    const bool opens = record.next == bytes.size()
        || (bytes.size() - record.next >= Opener.size()
            && isSame<Opener.size()>(bytes.data() + record.next, Opener.data()));
    if (!endsLine || !opens)
        return {};
    return record;
}

std::size_t findRecordStart(std::string_view bytes, std::size_t from)
{
    for (std::size_t at = bytes.find(Opener, from); at != NotFound; at = bytes.find(Opener, at + 1)) {
        if (at == 0 || isLineEnd(bytes[at - 1]))
            return at;
    }
    return NotFound;
}

} // namespace ccm
