// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/errorsymbols.h"
#include "models/base/result.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <optional>

namespace ccm {

/// What a number is taken for.
enum class ErrorKind : quint8 {
    SetupExit, ///< an exit code of ccmsetup.exe
    Win32, ///< with Windows Installer and WinHTTP
    HttpStatus,
    HResult,
    NtStatus, ///< 0xCnnnnnnn
};

/// How the number was spelled.
enum class CodeSpelling : quint8 { Hexadecimal, Decimal, SignedDecimal, Symbol };

/// One way to read a code, and what it means that way.
struct ErrorReading
{
    quint32 value = 0;
    ErrorKind kind = ErrorKind::HResult;
    CodeSpelling spelling = CodeSpelling::Hexadecimal;
    /// Of the value, then of the Win32 code inside it. None where no header that we know names it.
    QList<ErrorSymbol> symbols;
    std::optional<quint32> win32Code; ///< inside 0x8007nnnn
    std::optional<quint32> httpStatus; ///< inside 0x8019nnnn
    /// A few words without a full stop; empty where the meaning is not known.
    QString text;
    bool isDerived = false; ///< the text is no more than the symbol in words

    bool operator==(const ErrorReading &) const = default;

    [[nodiscard]] bool isKnown() const { return !text.isEmpty(); }
    [[nodiscard]] QString hexText() const; ///< "0x80070643"
    [[nodiscard]] QString signedText() const; ///< "-2147023293"
    [[nodiscard]] QString unsignedText() const; ///< "2147944003"
    /// "a Win32 error", as part of a sentence or after a colon.
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString spellingText() const; ///< "read as hexadecimal"
    /// "0x80070643, ERROR_INSTALL_FAILURE: the installation failed, see client.msi.log", for a line.
    [[nodiscard]] QString summary() const;
};

/// A line of what there is to say of a reading: "Signed" and "-2147023293". All plain text.
struct ErrorField
{
    QString title;
    QString text;
};

/// Numbers, symbols with their headers, severity, facility and meaning, in the order to show them.
[[nodiscard]] QList<ErrorField> errorFields(const ErrorReading &reading);

/// What a value can mean: one reading, or several for a small number that ccmsetup, Win32 and HTTP share;
/// those with a known meaning first.
[[nodiscard]] QList<ErrorReading> readingsOf(quint32 value, CodeSpelling spelling);

constexpr qsizetype LongestErrorInput = 1'000; ///< characters; what a clipboard holds may be a whole log
constexpr int MostCodesInInput = 4;

/// Every reading of what the user typed or pasted, most likely first: signed and unsigned decimal,
/// hexadecimal with or without 0x, up to 32 bits or sign-extended to 64, or a symbol, in any surroundings.
/// Digits alone are read as decimal and as hexadecimal. Fails with a sentence where there is no code.
[[nodiscard]] Result<QList<ErrorReading>> lookUpError(QStringView input);

/// The code in a selection or in the clipboard, spelled as it is there; empty where it does not look like
/// one. Digits alone count only where they are all there is.
[[nodiscard]] QString likelyErrorCode(QStringView text);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ErrorReading)
