// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace ccm {

/// The name that a Windows header gives to a value.
struct ErrorSymbol
{
    quint32 value = 0;
    QString name; ///< "ERROR_INSTALL_FAILURE"
    QString header; ///< "winerror.h"

    bool operator==(const ErrorSymbol &) const = default;
};

/// All symbols of one value, the one that names an error before those that mark a range (..._FIRST,
/// ..._LAST). From errorcodes.tsv: winerror.h, bitsmsg.h, wuerror.h, winhttp.h, wbemcli.h as the mingw-w64
/// headers have them, and a few of winsock2.h and ntstatus.h. Facilities and severities are left out.
[[nodiscard]] QList<ErrorSymbol> errorSymbols(quint32 value);
/// The symbol of that name, in any case ("e_fail").
[[nodiscard]] std::optional<ErrorSymbol> errorSymbol(QStringView name);
/// Every symbol there is, ordered by value.
[[nodiscard]] QList<ErrorSymbol> allErrorSymbols();

/// What the name itself says, in lower-case words: "file not found" of ERROR_FILE_NOT_FOUND.
[[nodiscard]] QString wordsOfSymbol(QStringView name);

} // namespace ccm
