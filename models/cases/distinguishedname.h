// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/redactionfinder.h"

#include <optional>

namespace ccm {

/// Where the value of a part of a distinguished name stands, without its quotes.
struct PartValue
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The value behind the sign of equality, to the sign that ends the part: as RFC 4514 writes it, with escaped
/// signs; as Windows does, in quotes in which quotes are doubled; as OpenSSL does, with slashes between
/// parts.
[[nodiscard]] PartValue partValue(QStringView text, qsizetype equals);

/// The organisation or unit that the word from `start` to `end` announces: "O=Contoso Ltd", "OU = Field",
/// organizationName, or their object identifiers. O and OU are such only where the line has another part of a
/// name, or speaks of a certificate. Never Microsoft.
[[nodiscard]] std::optional<NameSpan> organisation(QStringView text, qsizetype start, qsizetype end);

/// "CN=Doe\, John": a person, as Active Directory names one. Nothing where no sign is escaped.
[[nodiscard]] std::optional<NameSpan> personName(QStringView text, qsizetype start, qsizetype end);

} // namespace ccm
