// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/redactionwords.h"

#include <QList>
#include <QSet>
#include <QString>

namespace ccm {

/// A name in a line.
struct NameSpan
{
    RedactedKind kind = RedactedKind::Host;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const NameSpan &) const = default;
};

/// What all that was read so far tells; it decides where a line alone does not.
struct NameKnowledge
{
    QSet<QString> versions; ///< of four small numbers, seen where the line says that they are one
    QSet<QString> domains; ///< in lower case: "corp.example", "corp"
};

/// The names that the text around them gives away, from left to right, without overlaps:
///
/// - hosts and domains: in URLs, behind "\\", behind words such as FSP, MP, SourceHost and a separator,
///   before " Running on" in brackets; dotted names below a domain that is known, of three parts below a
///   public top-level domain, or of two below one that companies use inside
/// - users: "DOMAIN\user" where the domain is known or in capitals, or the text speaks of an account;
///   "user@domain"; the folder below Users; "SCClient_DOMAIN@user_1"
/// - IPv6 addresses; IPv4 addresses, which four numbers up to 255 are unless they have leading zeros, stand
///   in a path, the nearest word before them that tells speaks of a version, or, where there is none, they
///   are known as a version
/// - addresses of network adapters; names and passwords before the host of a URL
/// - thumbprints: 40 or 64 hexadecimal digits, also in pairs, where the text before speaks of a certificate;
///   never a hash of a file
/// - organisations and their units in distinguished names: "O=Contoso Ltd", never Microsoft
/// - SIDs of domains (S-1-5-21, S-1-12-1) and client ids ("GUID:..."); never a product code
///
/// Well-known names are not among them. `isAccount`: the text is an account, whatever its letters.
[[nodiscard]] QList<NameSpan> findNames(QStringView line, const NameKnowledge &known, bool isAccount = false);
/// Versions of four small numbers in a line that says so are added to what is known.
void learnVersions(QStringView line, NameKnowledge &known);

/// The part of a line that may be changed: messages, and of what follows them the account and the file.
/// Markers, times, components, types and threads of CMTrace and server logs are left as they are.
struct OpenPart
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isAccount = false;
};
[[nodiscard]] QList<OpenPart> openParts(QStringView line);

} // namespace ccm
