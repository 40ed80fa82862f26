// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/errorlookup.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace ccm {

/// How much a word looks like an error code; the order is that of preference.
enum class CodeShape : quint8 {
    Prefixed, ///< 0x80070643
    Symbol, ///< E_FAIL
    Negative, ///< -2147023293
    LongHex, ///< 8 or 16 hexadecimal digits that are not all decimal ones: 8007064C
    LongDigits, ///< 8 or more decimal digits: 80070643 or 2147944003
    Digits, ///< 1603
    ShortHex, ///< 64C; only where it is all there is
};

struct SpelledCode
{
    CodeShape shape = CodeShape::Digits;
    QString text; ///< without a plus sign; U+2212 is a minus
};

struct SpelledValue
{
    quint32 value = 0;
    CodeSpelling spelling = CodeSpelling::Hexadecimal;

    bool operator==(const SpelledValue &) const = default;
};

/// The words of a text that can be a code, of the most code-like shape there is, at most MostCodesInInput.
[[nodiscard]] QList<SpelledCode> spelledCodes(QStringView text);

/// The values a word can stand for, the likelier first; none where it has more than 32 bits.
[[nodiscard]] QList<SpelledValue> valuesOf(const SpelledCode &code);

/// Hexadecimal digits: up to 32 bits, or a negative number sign-extended to 64.
[[nodiscard]] std::optional<quint32> hexValue(QStringView digits);
/// -2147483648 to 4294967295, or 64 bits that are a sign-extended negative number.
[[nodiscard]] std::optional<quint32> decimalValue(QStringView digits);

} // namespace ccm
