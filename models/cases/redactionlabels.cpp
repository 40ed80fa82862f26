// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionlabels.h"

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
    const bool isEscapedQuote = next == u'\\' && charAt(text, end + 1) == u'"';
    return (isSlash(next) && !isEscapedQuote && charAt(text, end + 1) != u'>') || next == u'@' || next == u'('
        || next == u'%' || (next == u':' && isSlash(charAt(text, end + 1)));
}

} // namespace

std::optional<NameSpan> labelledName(QStringView text, qsizetype start, qsizetype end)
{
    const bool isOnlyOne = charAt(text, end) == u' ' && endsWithWords(text.first(end), "Only one MP"_L1);
    const qsizetype value = isOnlyOne ? end + 1 : endOfSeparator(text, end);
    if (value == end)
        return {};
    const bool isRetrieved = endsWithWords(text.first(end), "MP name retrieved"_L1);
    const int kind =
        isRetrieved ? static_cast<int>(RedactedKind::Host) : labelledKind(text.sliced(start, end - start));
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
