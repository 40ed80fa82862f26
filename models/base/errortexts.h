// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <span>

namespace ccm {

/// A code that the setup of a client meets, and our words for it. The symbol is there for readers of the
/// table and for the test that compares it with the headers; null where no public header names the code.
struct ErrorTextRow
{
    quint32 value = 0;
    const char *symbol = nullptr;
    const char *text = nullptr; ///< a few words without a full stop, translated in ccm::ErrorText
};

/// Both ordered by value.
[[nodiscard]] std::span<const ErrorTextRow> win32TextRows(); ///< values below 65536
[[nodiscard]] std::span<const ErrorTextRow> hresultTextRows(); ///< HRESULT and NTSTATUS

/// What a code means, in a few words without a full stop; empty where we have no words for it.
[[nodiscard]] QString win32Text(quint32 code); ///< Win32, Windows Installer, WinHTTP
[[nodiscard]] QString hresultText(quint32 code); ///< only what is not a wrapped Win32 code
[[nodiscard]] QString httpStatusText(quint32 status); ///< the errors, 400 and above
/// As Microsoft's documentation of ccmsetup's return codes lists them (0, 6 to 10).
[[nodiscard]] QString setupExitText(quint32 code);

} // namespace ccm
