// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/cmtracescan.h"

#include "models/logs/bytemasks.h"
#include "models/logs/cmtracemarkers.h"

#include <QDate>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <bit>
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

/// The first closer, if no opener stands between `begin` and it. Looks no further than the last 64 bytes:
/// attributes are longer.
std::size_t endOfMessage(std::string_view bytes, std::size_t begin)
{
    // A closer ends with '>', an opener begins with '<': both are rare in messages.
    for (std::size_t block = begin; block + 64 <= bytes.size(); block += 64) {
        for (quint64 marks = bracketsIn64(bytes.data() + block); marks != 0; marks &= marks - 1) {
            const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(marks));
            if (bytes[at] == '<') {
                if (bytes.substr(at).starts_with(Opener))
                    return NotFound;
                continue;
            }
            const std::size_t closer = at + 1 - Closer.size();
            if (at + 1 >= begin + Closer.size()
                && isSame<Closer.size()>(bytes.data() + closer, Closer.data()))
                return closer;
        }
    }
    return NotFound;
}

/// ccmsetup logs its failure as information: severityOf() looks at the words.
bool mayBeFailedSetup(std::string_view message)
{
    constexpr std::string_view Name = "ccmsetup"sv;
    return message.size() >= Name.size()
        && std::ranges::equal(message.substr(0, Name.size()), Name, {},
                              [](char letter) { return static_cast<char>(letter | 0x20); });
}

/// The value of an attribute, which becomes a name of the log once the whole record is known to be good.
struct Name
{
    std::string_view text;
    bool isShort = false; ///< a window of KnownNames stands at its begin
    std::optional<NameId> id; ///< it was good before
};

template<typename IsGood>
bool takeName(Rest &rest, const KnownNames &known, Name &name, const IsGood &isGood)
{
    const bool hasWindow = rest.end - rest.at >= std::ptrdiff_t{KnownNames::Window};
    if (const quint32 quotes = hasWindow ? quotesIn32(rest.at) : 0; quotes != 0) {
        const auto length = static_cast<std::size_t>(std::countr_zero(quotes));
        name.isShort = true;
        name.id = known.idOf(KnownNames::keyOf(rest.at, length));
        if (name.id) {
            name.text = {rest.at, length};
            rest.at += length + 1;
            return true;
        }
    }
    const auto value = rest.takeValue();
    if (!value || !isGood(*value))
        return false;
    name.text = *value;
    return true;
}

NameId idOf(const Name &name, KnownNames &known, NameTable &table)
{
    if (name.id)
        return *name.id;
    const NameId id = table.idOf(name.text);
    if (name.isShort)
        known.add(KnownNames::keyOf(name.text.data(), name.text.size()), id);
    return id;
}

} // namespace

/// Bias and date, up to the quote behind it.
std::optional<CmTraceScanner::Stamp> CmTraceScanner::readStamp(std::string_view text)
{
    if (m_last && text.size() >= StampShape.size()
        && isSame<StampShape.size()>(text.data(), m_lastText.data()))
        return m_last;
    Rest rest{text.data(), text.data() + text.size()};
    const auto bias = takeBias(rest);
    if (!bias || !rest.take("\" date=\""))
        return {};
    const int month = rest.takeNumber(2);
    const bool first = rest.take("-");
    const int day = rest.takeNumber(2);
    const bool second = rest.take("-");
    const int year = rest.takeNumber(4);
    const QDate date(year, month, day);
    if (!first || !second || month < 0 || day < 0 || year < 0 || !rest.take("\"") || !date.isValid())
        return {};
    const Stamp stamp{.length = static_cast<std::size_t>(rest.at - text.data()),
                      .biasMinutes = *bias,
                      .dateMs = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
    if (stamp.length == StampShape.size()) {
        std::ranges::copy(text.substr(0, stamp.length), m_lastText.begin());
        m_last = stamp;
    }
    return stamp;
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
    if (timeOfDay < 0)
        return {};
    const auto stamp = readStamp({rest.at, rest.end});
    if (!stamp)
        return {};
    rest.at += stamp->length;
    if (!rest.take(" component=\""))
        return {};

    Name component;
    // Native writers leave the context empty.
    if (!takeName(rest, m_components, component, [](std::string_view) { return true; })
        || !rest.take(" context=\"\" type=\""))
        return {};
    const int type = rest.takeNumber(1);
    constexpr std::array Severities{Severity::Verbose, Severity::Info, Severity::Warning, Severity::Error};
    if (type < 0 || type > 3 || !rest.take("\" thread=\""))
        return {};
    Name thread;
    const auto isNumber = [](std::string_view text) { return std::ranges::all_of(text, isDigit); };
    if (!takeName(rest, m_threads, thread, isNumber) || !rest.take(" file=\""))
        return {};
    Name source;
    if (!takeName(rest, m_sources, source, cmtrace::isNativeSource<char>) || !rest.take(">"))
        return {};
    // Of the PowerShell App Deployment Toolkit 0 is "success": its components are looked at with care.
    if (type == 0 && component.text.find("ADT"sv) != NotFound)
        return {};
    if (type == 1 && mayBeFailedSetup(bytes.substr(message, closer - message)))
        return {};

    const auto end = static_cast<std::size_t>(rest.at - bytes.data());
    std::size_t next = end;
    while (next < bytes.size() && isLineEnd(bytes[next]))
        ++next;
    const bool endsLine = next > end || next == bytes.size();
    const bool opens = next == bytes.size() || bytes.substr(next).starts_with(Opener);
    if (!endsLine || !opens)
        return {};
    return ScannedRecord{.end = end,
                         .next = next,
                         .time = stamp->dateMs + timeOfDay,
                         .biasMinutes = stamp->biasMinutes,
                         .component = idOf(component, m_components, m_names.components),
                         .thread = idOf(thread, m_threads, m_names.threads),
                         .source = idOf(source, m_sources, m_names.sources),
                         .severity = Severities.at(static_cast<std::size_t>(type))};
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
