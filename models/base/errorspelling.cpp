// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errorspelling.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype HResultDigits = 8;
constexpr qsizetype LongHexDigits = 16;
constexpr int HexBase = 16;

std::optional<quint32> narrowed(quint64 bits)
{
    constexpr quint64 NegativeHead = 0x1'FFFF'FFFFU; // the sign bit of 32 and all above it
    if (bits <= std::numeric_limits<quint32>::max() || (bits >> 31U) == NegativeHead)
        return static_cast<quint32>(bits);
    return std::nullopt;
}

bool isDecimalDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDecimalDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

std::optional<CodeShape> shapeOf(const QString &word, bool isAllThereIs)
{
    if (word.size() > 2 && word.startsWith("0x"_L1, Qt::CaseInsensitive)
        && std::ranges::all_of(word.sliced(2), isHexDigit))
        return CodeShape::Prefixed;
    if (word.size() > 1 && word.startsWith(u'-') && std::ranges::all_of(word.sliced(1), isDecimalDigit))
        return CodeShape::Negative;
    if (word.startsWith(u'-'))
        return std::nullopt;
    if (std::ranges::all_of(word, isDecimalDigit))
        return word.size() >= HResultDigits ? CodeShape::LongDigits : CodeShape::Digits;
    if (std::ranges::all_of(word, isHexDigit)) {
        // "decade" and "facade" are words unless they stand alone.
        const bool isLong = word.size() == HResultDigits || word.size() == LongHexDigits;
        if (isLong && std::ranges::any_of(word, isDecimalDigit))
            return CodeShape::LongHex;
        if (isAllThereIs)
            return CodeShape::ShortHex;
    }
    return errorSymbol(word) ? std::optional(CodeShape::Symbol) : std::nullopt;
}

} // namespace

QList<SpelledCode> spelledCodes(QStringView text)
{
    // A minus sign belongs to a number only where no word or number stands before it.
    static const QRegularExpression word(u"(?<![\\w-])[-+\u2212]?\\w+|\\w+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString cut = text.first(std::min(text.size(), LongestErrorInput)).trimmed().toString();
    QList<SpelledCode> codes;
    for (auto match = word.globalMatch(cut); match.hasNext();) {
        const QStringView found = match.next().capturedView();
        QString spelled = found.toString().replace(QChar(u'\u2212'), QChar(u'-'));
        if (spelled.startsWith(u'+'))
            spelled.remove(0, 1);
        const std::optional<CodeShape> shape = shapeOf(spelled, found.size() == cut.size());
        const bool isNew = std::ranges::find(codes, spelled, &SpelledCode::text) == codes.end();
        if (shape && isNew)
            codes.append({.shape = *shape, .text = spelled});
    }
    if (codes.isEmpty())
        return codes;
    const CodeShape best = std::ranges::min(codes, {}, &SpelledCode::shape).shape;
    codes.removeIf([best](const SpelledCode &code) { return code.shape != best; });
    return codes.first(std::min(codes.size(), qsizetype{MostCodesInInput}));
}

QList<SpelledValue> valuesOf(const SpelledCode &code)
{
    QList<SpelledValue> values;
    const auto add = [&values](std::optional<quint32> value, CodeSpelling spelling) {
        const bool isNew = value && std::ranges::find(values, *value, &SpelledValue::value) == values.end();
        if (isNew)
            values.append({.value = *value, .spelling = spelling});
    };
    switch (code.shape) {
    case CodeShape::Prefixed:
        add(hexValue(QStringView(code.text).sliced(2)), CodeSpelling::Hexadecimal);
        break;
    case CodeShape::Symbol:
        add(errorSymbol(code.text)->value, CodeSpelling::Symbol);
        break;
    case CodeShape::Negative:
        add(decimalValue(code.text), CodeSpelling::SignedDecimal);
        break;
    case CodeShape::LongHex:
    case CodeShape::ShortHex:
        add(hexValue(code.text), CodeSpelling::Hexadecimal);
        break;
    case CodeShape::LongDigits:
    case CodeShape::Digits:
        // Eight digits that begin with 8 have the looks of a failed HRESULT without its 0x.
        if (code.text.size() == HResultDigits && code.text.startsWith(u'8'))
            add(hexValue(code.text), CodeSpelling::Hexadecimal);
        add(decimalValue(code.text), CodeSpelling::Decimal);
        add(hexValue(code.text), CodeSpelling::Hexadecimal);
        break;
    }
    return values;
}

std::optional<quint32> hexValue(QStringView digits)
{
    bool ok = false;
    const quint64 bits = digits.toULongLong(&ok, HexBase);
    return ok ? narrowed(bits) : std::nullopt;
}

std::optional<quint32> decimalValue(QStringView digits)
{
    bool ok = false;
    if (digits.startsWith(u'-')) {
        const qint64 number = digits.toLongLong(&ok);
        return ok && number >= std::numeric_limits<qint32>::min()
            ? std::optional(static_cast<quint32>(number))
            : std::nullopt;
    }
    const quint64 bits = digits.toULongLong(&ok);
    return ok ? narrowed(bits) : std::nullopt;
}

} // namespace ccm
