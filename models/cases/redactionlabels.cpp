// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionlabels.h"

#include "models/cases/distinguishedname.h"
#include "models/cases/redactioncharacters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype LongestSeparator = 32;

/// The length of a sign between a word and its value; 0 where none stands there.
qsizetype signLength(QStringView text, qsizetype at)
{
    constexpr std::array Signs{"="_L1,    ":"_L1,    ">"_L1,      "\""_L1,        "'"_L1,
                               "\\\""_L1, "&gt;"_L1, "&quot;"_L1, "is now = "_L1, "is '"_L1};
    if (!QStringView(u"=:>\"'\\&i").contains(charAt(text, at)))
        return 0;
    for (const QLatin1StringView sign : Signs) {
        if (text.sliced(at).startsWith(sign))
            return sign.size();
    }
    return 0;
}

/// Behind signs and blanks; `at` itself where there is no sign.
qsizetype endOfSeparator(QStringView text, qsizetype at)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    qsizetype end = endOfRun(text, at, isBlank);
    if (signLength(text, end) == 0)
        return at;
    for (qsizetype length = signLength(text, end); length > 0; length = signLength(text, end))
        end = endOfRun(text, end + length, isBlank);
    return end - at <= LongestSeparator ? end : at;
}

bool endsWithWords(QStringView text, QLatin1StringView words)
{
    return text.endsWith(words, Qt::CaseInsensitive);
}

/// What follows a name and says that it is something else.
bool isOther(QStringView text, qsizetype end)
{
    const QChar next = charAt(text, end);
    const bool isEscape = next == u'\\' && QStringView(u"\",").contains(charAt(text, end + 1));
    return (isSlash(next) && !isEscape && charAt(text, end + 1) != u'>') || next == u'@' || next == u'('
        || next == u'%' || (next == u':' && isSlash(charAt(text, end + 1)));
}

/// "Machine WKS-FIN-0001": no sign says that a name follows, so it must look like one that was numbered.
/// Where it begins; `end` itself where there is none.
qsizetype numberedName(QStringView text, qsizetype end)
{
    constexpr qsizetype Shortest = 4;
    constexpr qsizetype Longest = 15; // of NetBIOS
    const qsizetype start = end + 1;
    if (charAt(text, end) != u' ' || !isNameLetter(charAt(text, start)) || isDigit(text[start]))
        return end;
    const QStringView name = text.sliced(start, endOfRun(text, start, isUserLetter) - start);
    const QStringView word = name.endsWith(u'.') ? name.chopped(1) : name;
    const bool isHost = std::ranges::all_of(word, [](QChar c) { return isNameLetter(c) || c == u'-'; });
    const bool isNumbered = isDigit(word.back()) && (isInCapitals(word) || word.contains(u'-'));
    const bool isSid = word.startsWith("S-1-"_L1, Qt::CaseInsensitive);
    return isHost && isNumbered && !isSid && word.size() >= Shortest && word.size() <= Longest ? start : end;
}

/// "MP changed from <cm01> to <cm02>": where the name behind "from" or "to" begins; -1 for anything else.
qsizetype changedName(QStringView text, qsizetype start, qsizetype end)
{
    constexpr qsizetype Sight = 300;
    constexpr auto From = "MP changed from"_L1;
    if (!text.sliced(end).startsWith(" <"_L1))
        return -1;
    if (endsWithWords(text.first(end), From))
        return end + 2;
    const bool isTo = text.sliced(start, end - start).compare("to"_L1, Qt::CaseInsensitive) == 0;
    const QStringView before = text.first(start).last(std::min(start, Sight));
    const bool isBehindName = isTo && before.endsWith("> "_L1);
    const qsizetype name = isBehindName ? before.lastIndexOf(u'<') : -1;
    return name > 0 && endsWithWords(before.first(name - 1), From) ? end + 2 : -1;
}

/// Where the value that a word may announce begins; -1: it announces none.
qsizetype startOfValue(QStringView text, qsizetype start, qsizetype end)
{
    if (charAt(text, end) == u' ' && endsWithWords(text.first(end), "Only one MP"_L1))
        return end + 1;
    if (const qsizetype value = endOfSeparator(text, end); value != end)
        return value;
    if (const qsizetype value = numberedName(text, end); value != end)
        return value;
    return changedName(text, start, end);
}

/// The kind of the name that begins at `value`; -1: it is none.
int kindOfValue(QStringView text, qsizetype start, qsizetype end, qsizetype value)
{
    constexpr int Host = static_cast<int>(RedactedKind::Host);
    if (endsWithWords(text.first(end), "MP name retrieved"_L1) || value == changedName(text, start, end))
        return Host;
    const int kind = labelledKind(text.sliced(start, end - start));
    return value == numberedName(text, end) && kind != Host ? -1 : kind;
}

} // namespace

std::optional<NameSpan> labelledName(QStringView text, qsizetype start, qsizetype end)
{
    if (const auto part = organisation(text, start, end))
        return part;
    if (const auto person = personName(text, start, end))
        return person;
    const qsizetype value = startOfValue(text, start, end);
    const int kind = value < 0 ? -1 : kindOfValue(text, start, end, value);
    if (kind < 0)
        return {};
    const qsizetype last = endOfRun(text, value, isUserLetter);
    const QStringView first = text.sliced(value, endOfRun(text, value, isNameLetter) - value);
    // "User: none" tells of no user; "server.corp.example" is a host, whatever its first word.
    const bool isOneWord = last - value == first.size();
    if (first.size() < 2 || isOther(text, last) || (isOneWord && isOrdinaryWord(first)))
        return {};
    return NameSpan{.kind = static_cast<RedactedKind>(kind), .start = value, .length = last - value};
}

} // namespace ccm
