// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/errorlookup.h"

#include <QList>
#include <QStringView>

namespace ccm {

/// A code that a text speaks of.
struct ErrorMention
{
    qsizetype start = 0; ///< in characters (UTF-16), of the number itself
    qsizetype length = 0;
    QList<ErrorReading> readings; ///< at least one; most likely first
};

constexpr qsizetype LongestScannedText = 100'000; ///< characters
constexpr int MostMentions = 20;

/// The codes that a log message mentions, each value once, in the order of the text:
/// - a number with 0x or a signed decimal that is a failed HRESULT or NTSTATUS, known or not;
/// - any other number but 0 that a word before it calls a code ("error 1603", "exit code 7", "hr=0x1",
///   "StatusCode=404"), if its meaning is known.
/// "return value 3" of Windows Installer says how an action ended and is none; nor is "Error 1722. There
/// is ..." whose number counts the messages of Windows Installer, not of Windows.
[[nodiscard]] QList<ErrorMention> errorCodesIn(QStringView text);

} // namespace ccm
