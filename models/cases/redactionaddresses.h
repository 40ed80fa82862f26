// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace ccm {

/// Letters of ASCII, digits, and whatever is not ASCII: names of users may hold it.
[[nodiscard]] constexpr bool isNameLetter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
        || code >= 0x80;
}

[[nodiscard]] constexpr bool isHexDigit(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f') || (code >= u'A' && code <= u'F');
}

[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What four numbers with dots are, where they stand.
enum class Quad : quint8 { None, Address, Version, Unclear, WellKnown };

/// The length of four numbers up to 255 at `at`, which a digit begins and nothing belongs to before; 0 for
/// anything else, for more numbers and for leading zeros.
[[nodiscard]] qsizetype quadLength(QStringView text, qsizetype at);
/// What it is by the text around it.
[[nodiscard]] Quad quadMeaning(QStringView text, qsizetype at, qsizetype length);
/// The length of an IPv6 address at `at`; 0 where there is none, or one of this computer.
[[nodiscard]] qsizetype longAddressLength(QStringView text, qsizetype at);
/// The last word before `at`, within some distance, that `tells` says yes to; -1 for none, else its start.
[[nodiscard]] qsizetype nearestWord(QStringView text, qsizetype at, qsizetype distance,
                                    bool (*tells)(QStringView));

} // namespace ccm
