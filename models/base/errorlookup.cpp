// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errorlookup.h"

#include "models/base/bringforward.h"
#include "models/base/errorspelling.h"
#include "models/base/errortexts.h"
#include "models/base/hresult.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 LastWin32Code = 0xFFFF;
constexpr quint32 FirstSetupFailure = 6;

struct LookupText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ErrorLookup)

public:
    static QString noCode()
    {
        return tr("Write a number, such as 1603, -2147023293 or 0x80070643, or a name, such as E_FAIL.");
    }
    static QString tooLarge() { return tr("An error code has at most 32 bits, this number has more."); }
    static QString httpStatus(quint32 status, const QString &text)
    {
        return text.isEmpty() ? tr("HTTP status %1").arg(status)
                              : tr("HTTP status %1, %2").arg(QString::number(status), text);
    }
};

/// Our own words, else those of the first symbol.
void setText(ErrorReading &reading, const QString &own)
{
    reading.text = own;
    if (!own.isEmpty() || reading.symbols.isEmpty())
        return;
    reading.text = wordsOfSymbol(reading.symbols.first().name);
    reading.isDerived = true;
}

ErrorReading hresultReading(quint32 value, CodeSpelling spelling)
{
    const HResult parts{value};
    ErrorReading reading{.value = value,
                         .kind = ErrorKind::HResult,
                         .spelling = spelling,
                         .symbols = errorSymbols(value),
                         .win32Code = parts.win32Code(),
                         .httpStatus = parts.httpStatus()};
    QString own = hresultText(value);
    if (reading.win32Code) {
        reading.symbols += errorSymbols(*reading.win32Code);
        own = win32Text(*reading.win32Code);
    } else if (reading.httpStatus) {
        own = LookupText::httpStatus(*reading.httpStatus, httpStatusText(*reading.httpStatus));
    } else if (isNtStatus(value)) {
        reading.kind = ErrorKind::NtStatus;
    }
    setText(reading, own);
    return reading;
}

ErrorReading win32Reading(quint32 value, CodeSpelling spelling)
{
    ErrorReading reading{
        .value = value, .kind = ErrorKind::Win32, .spelling = spelling, .symbols = errorSymbols(value)};
    setText(reading, win32Text(value));
    return reading;
}

} // namespace

QList<ErrorReading> readingsOf(quint32 value, CodeSpelling spelling)
{
    if (value > LastWin32Code)
        return {hresultReading(value, spelling)};
    QList<ErrorReading> readings;
    // Zero is success for everybody.
    if (const QString text = setupExitText(value); value >= FirstSetupFailure && !text.isEmpty())
        readings.append({.value = value, .kind = ErrorKind::SetupExit, .spelling = spelling, .text = text});
    readings.append(win32Reading(value, spelling));
    if (const QString text = httpStatusText(value); !text.isEmpty())
        readings.append({.value = value,
                         .kind = ErrorKind::HttpStatus,
                         .spelling = spelling,
                         .httpStatus = value,
                         .text = LookupText::httpStatus(value, text)});
    bringForward(readings, &ErrorReading::isKnown);
    return readings;
}

Result<QList<ErrorReading>> lookUpError(QStringView input)
{
    if (input.trimmed().isEmpty())
        return fail(ErrorCode::Empty, {}, LookupText::noCode());
    const QList<SpelledCode> codes = spelledCodes(input);
    QList<ErrorReading> readings;
    for (const SpelledCode &code : codes) {
        QList<ErrorReading> own;
        for (const SpelledValue &value : valuesOf(code))
            own += readingsOf(value.value, value.spelling);
        bringForward(own, &ErrorReading::isKnown);
        readings += own;
    }
    if (readings.isEmpty())
        return fail(ErrorCode::Malformed, {},
                    codes.isEmpty() ? LookupText::noCode() : LookupText::tooLarge());
    return readings;
}

QString likelyErrorCode(QStringView text)
{
    const QList<SpelledCode> codes = spelledCodes(text);
    if (codes.isEmpty() || valuesOf(codes.first()).isEmpty())
        return {};
    const SpelledCode &code = codes.first();
    if (code.shape < CodeShape::LongDigits)
        return code.text;
    // Quotes and brackets around the digits do not count, other words and numbers do.
    const bool isAlone =
        std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); }) == code.text.size();
    return isAlone ? code.text : QString();
}

} // namespace ccm
