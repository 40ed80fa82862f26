// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>

namespace ccm {

[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] constexpr bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Letters of ASCII, digits, and whatever is not ASCII: names of users may hold it.
[[nodiscard]] constexpr bool isNameLetter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c >= u'\x80';
}

[[nodiscard]] constexpr bool isHostLetter(QChar c)
{
    return isNameLetter(c) || c == u'-' || c == u'_';
}

/// What may stand in the name of a user: dots, the '$' of a computer, and what hosts have.
[[nodiscard]] constexpr bool isUserLetter(QChar c)
{
    return isHostLetter(c) || c == u'.' || c == u'$' || c == u'+';
}

[[nodiscard]] constexpr bool isSlash(QChar c)
{
    return c == u'/' || c == u'\\';
}

[[nodiscard]] inline bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return isNameLetter(c) && !isDigit(c); });
}

[[nodiscard]] inline bool isInCapitals(QStringView text)
{
    return hasLetter(text) && std::ranges::none_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// A zero where there is none.
[[nodiscard]] constexpr QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar(u'\0');
}

template<typename Test>
[[nodiscard]] constexpr qsizetype endOfRun(QStringView text, qsizetype start, Test test)
{
    while (start < text.size() && test(text[start]))
        ++start;
    return start;
}

} // namespace ccm
