// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errormentions.h"

#include "models/base/bringforward.h"
#include "models/base/errorspelling.h"

#include <QRegularExpression>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// Either a number that is a code by its looks, or a number after a word that says so.
const QRegularExpression &mention()
{
    static const QRegularExpression expression(
        uR"re((?<![\w-])(?<looks>0x[0-9a-f]{8}(?:[0-9a-f]{8})?|-\d{9,10})(?![\w-]))re"
        uR"re(|(?<![\w-])(?:(?<http>(?:http|status)[ _]?(?:status|code)))re"
        uR"re(|(?<exit>(?:exit|return)[ _]?code|return(?:ed|ing)(?:[ ]code)?))re"
        uR"re(|(?:last)?error(?:[ _]?(?:code|number|status))?|code|hr|hresult))re"
        uR"re((?:[ ](?:is|was|of))?[ ]{0,3}[:=]?[ ]{0,3}["'(\[]?)re"
        uR"re((?<named>0x[0-9a-f]{1,8}|-?\d{1,10})(?![\w%:-]|\.[\d]|\.[ ]{1,3}\w))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

bool isFailedStatus(quint32 value)
{
    return (value >> 31U) != 0;
}

/// Of the negative numbers of a log only those in the form of Microsoft's HRESULT or of an NTSTATUS.
bool looksLikeAStatus(const SpelledValue &code)
{
    constexpr quint32 HResultHead = 0x8;
    constexpr quint32 NtStatusHead = 0xC;
    const quint32 head = code.value >> 28U;
    return code.spelling == CodeSpelling::Hexadecimal ? isFailedStatus(code.value)
                                                      : head == HResultHead || head == NtStatusHead;
}

std::optional<SpelledValue> valueOf(QStringView number)
{
    if (number.startsWith("0x"_L1, Qt::CaseInsensitive)) {
        const std::optional<quint32> value = hexValue(number.sliced(2));
        return value ? std::optional(SpelledValue{*value, CodeSpelling::Hexadecimal}) : std::nullopt;
    }
    const std::optional<quint32> value = decimalValue(number);
    const CodeSpelling spelling =
        number.startsWith(u'-') ? CodeSpelling::SignedDecimal : CodeSpelling::Decimal;
    return value ? std::optional(SpelledValue{*value, spelling}) : std::nullopt;
}

QList<ErrorReading> readingsIn(const QRegularExpressionMatch &match, const SpelledValue &code)
{
    QList<ErrorReading> readings = readingsOf(code.value, code.spelling);
    if (isFailedStatus(code.value))
        return readings;
    readings.removeIf([](const ErrorReading &reading) { return !reading.isKnown(); });
    if (match.hasCaptured(u"http"_s))
        readings.removeIf([](const ErrorReading &reading) { return reading.kind != ErrorKind::HttpStatus; });
    else if (!match.hasCaptured(u"exit"_s))
        bringForward(readings,
                     [](const ErrorReading &reading) { return reading.kind != ErrorKind::SetupExit; });
    return readings;
}

} // namespace

QList<ErrorMention> errorCodesIn(QStringView text)
{
    QList<ErrorMention> mentions;
    QList<quint32> values;
    const QString scanned = text.first(std::min(text.size(), LongestScannedText)).toString();
    for (auto matches = mention().globalMatch(scanned);
         matches.hasNext() && mentions.size() < MostMentions;) {
        const QRegularExpressionMatch match = matches.next();
        const QString group = match.hasCaptured(u"looks"_s) ? u"looks"_s : u"named"_s;
        const std::optional<SpelledValue> code = valueOf(match.capturedView(group));
        if (!code || code->value == 0 || values.contains(code->value)
            || (group == "looks"_L1 && !looksLikeAStatus(*code)))
            continue;
        const QList<ErrorReading> readings = readingsIn(match, *code);
        if (readings.isEmpty())
            continue;
        values.append(code->value);
        mentions.append({.start = match.capturedStart(group),
                         .length = match.capturedLength(group),
                         .readings = readings});
    }
    return mentions;
}

} // namespace ccm
