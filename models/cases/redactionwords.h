// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QStringView>

namespace ccm {

/// What a name stands for.
enum class RedactedKind : quint8 {
    Host,
    User,
    Domain, ///< "corp.example" or "CORP"
    Address, ///< IPv4 or IPv6
    Thumbprint, ///< of a certificate
    Sid, ///< of an account of a domain
    ClientId, ///< what follows "GUID:"
    Word, ///< the user named it
    Password, ///< in an address of the web, before the host
    Adapter, ///< its hardware address
    Organisation, ///< O or OU of a distinguished name
};

/// Qt has it for all enumerations from 6.5 on.
[[nodiscard]] inline std::size_t qHash(RedactedKind kind, std::size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(kind), seed);
}

// Words that are looked at without regard to case.

/// It stands in messages of ccmsetup, or names a program, folder or registry key of every client. A name that
/// reads so is replaced only where the text around it says that it is a name.
[[nodiscard]] bool isOrdinaryWord(QStringView word);
/// localhost, schemas.microsoft.com and other hosts that say nothing about a site. A tenant's own name below
/// onmicrosoft.com, or a service in cloudapp.net, is none of them.
[[nodiscard]] bool isWellKnownHost(QStringView host);
/// SYSTEM, Administrator, Public and the like.
[[nodiscard]] bool isWellKnownUser(QStringView user);
/// NT AUTHORITY, BUILTIN, HKLM, SOFTWARE, root and whatever else stands before a backslash and is no domain.
[[nodiscard]] bool isNoDomain(QStringView word);
/// The last label of a public name ("com", "de"), or one that is used within a company ("local", "corp").
/// Those that are endings of files as well (py, sh, ps) are none.
[[nodiscard]] bool isTopLevel(QStringView label);
[[nodiscard]] bool isInternalTopLevel(QStringView label);
/// An ending of files of Windows: "exe", "log".
[[nodiscard]] bool isFileEnding(QStringView ending);

/// "FSP", "SMSMP", "SourceHost" and the like: what follows it and a separator is a name of a kind. -1: none.
[[nodiscard]] int labelledKind(QStringView word);
/// It tells of a version ("FileVersion", "build") or of an address ("server", "IPAddress").
[[nodiscard]] bool isVersionWord(QStringView word);
[[nodiscard]] bool isAddressWord(QStringView word);
/// "Running as user", "account", "logon"
[[nodiscard]] bool isAccountWord(QStringView word);
/// "thumbprint", "certificate", "CCMCERTID"
[[nodiscard]] bool isCertificateWord(QStringView word);

} // namespace ccm
