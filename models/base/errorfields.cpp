// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errorlookup.h"
#include "models/base/hresult.h"

#include <QCoreApplication>
#include <QStringList>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ErrorReading)

public:
    static QString of(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::SetupExit:
            return tr("exit code of ccmsetup");
        case ErrorKind::Win32:
            return tr("Win32 code");
        case ErrorKind::HttpStatus:
            return tr("HTTP status");
        case ErrorKind::HResult:
            return tr("HRESULT");
        case ErrorKind::NtStatus:
            return tr("NTSTATUS");
        }
        Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
    }

    static QString of(CodeSpelling spelling)
    {
        switch (spelling) {
        case CodeSpelling::Hexadecimal:
            return tr("read as hexadecimal");
        case CodeSpelling::Decimal:
            return tr("read as decimal");
        case CodeSpelling::SignedDecimal:
            return tr("read as signed decimal");
        case CodeSpelling::Symbol:
            return tr("found by its name");
        }
        Q_UNREACHABLE();
    }

    static ErrorField meaning(const ErrorReading &reading)
    {
        const QString text = !reading.isKnown() ? tr("not known")
            : reading.isDerived                 ? tr("%1 (only the name in words)").arg(reading.text)
                                                : reading.text;
        return {.title = tr("Meaning"), .text = text};
    }

    static ErrorField symbols(const QList<ErrorSymbol> &symbols)
    {
        QStringList names;
        for (const ErrorSymbol &symbol : symbols)
            names.append(tr("%1 (%2)", "symbol (header)").arg(symbol.name, symbol.header));
        return {.title = tr("Name"), .text = names.join(", "_L1)};
    }

    static QList<ErrorField> numbers(const ErrorReading &reading)
    {
        return {{.title = tr("Hexadecimal"), .text = reading.hexText()},
                {.title = tr("Signed decimal"), .text = reading.signedText()},
                {.title = tr("Unsigned decimal"), .text = reading.unsignedText()}};
    }

    static QList<ErrorField> parts(const ErrorReading &reading)
    {
        const HResult parts{reading.value};
        QList<ErrorField> fields{
            {.title = tr("Severity"), .text = parts.isFailure() ? tr("failure") : tr("success")},
            {.title = tr("Facility"), .text = facilityText(parts.facility())},
            {.title = tr("Code"), .text = QString::number(parts.code())}};
        if (reading.win32Code)
            fields.last() = {.title = tr("Win32 code"), .text = QString::number(*reading.win32Code)};
        if (reading.httpStatus)
            fields.last() = {.title = tr("HTTP status"), .text = QString::number(*reading.httpStatus)};
        return fields;
    }

    static QString summary(const QString &code, const ErrorReading &reading)
    {
        const QString text = reading.isKnown() ? reading.text : tr("the meaning is not known");
        if (reading.symbols.isEmpty())
            return tr("%1: %2", "code: meaning").arg(code, text);
        return tr("%1, %2: %3", "code, symbol: meaning").arg(code, reading.symbols.first().name, text);
    }
};

} // namespace

QString ErrorReading::hexText() const
{
    constexpr int Digits = 8;
    constexpr int HexBase = 16;
    return "0x"_L1 + QString::number(value, HexBase).toUpper().rightJustified(Digits, u'0');
}

QString ErrorReading::signedText() const
{
    return QString::number(static_cast<qint32>(value));
}

QString ErrorReading::unsignedText() const
{
    return QString::number(value);
}

QString ErrorReading::kindText() const
{
    return FieldText::of(kind);
}

QString ErrorReading::spellingText() const
{
    return FieldText::of(spelling);
}

QString ErrorReading::summary() const
{
    const bool isSmall = kind != ErrorKind::HResult && kind != ErrorKind::NtStatus;
    return FieldText::summary(isSmall ? unsignedText() : hexText(), *this);
}

QList<ErrorField> errorFields(const ErrorReading &reading)
{
    QList<ErrorField> fields{FieldText::meaning(reading)};
    if (!reading.symbols.isEmpty())
        fields += FieldText::symbols(reading.symbols);
    fields += FieldText::numbers(reading);
    if (reading.kind == ErrorKind::HResult)
        fields += FieldText::parts(reading);
    return fields;
}

} // namespace ccm
