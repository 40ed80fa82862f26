// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace ccm {

/// What four numbers with dots are, where they stand.
enum class Quad : quint8 { None, Address, Version, Unclear, WellKnown };

/// The length of four numbers up to 255 at `at`, which a digit begins and nothing belongs to before; 0 for
/// anything else, for more numbers and for leading zeros.
[[nodiscard]] qsizetype quadLength(QStringView text, qsizetype at);
/// What it is by the text around it.
[[nodiscard]] Quad quadMeaning(QStringView text, qsizetype at, qsizetype length);
/// The length of an IPv6 address at `at`; 0 where there is none, or one of this computer.
[[nodiscard]] qsizetype longAddressLength(QStringView text, qsizetype at);
/// The length of the address of a network adapter at `at`, six pairs of hexadecimal digits with ':' or '-'; 0
/// where there is none, or one of all.
[[nodiscard]] qsizetype hardwareAddressLength(QStringView text, qsizetype at);
/// The length of pairs of hexadecimal digits at `at`, as many as a thumbprint has, with a blank, ':' or '-'
/// between them as the certificate manager copies them; 0 for any other number of them.
[[nodiscard]] qsizetype pairedThumbprintLength(QStringView text, qsizetype at);
/// The length of a SID of a domain (S-1-5-21-...) or of Entra ID (S-1-12-1-...) at `at`; 0 where there is
/// none.
[[nodiscard]] qsizetype sidLength(QStringView text, qsizetype at);
/// The length of the GUID that follows "GUID:" at `at`, as clients are called; 0 where there is none.
[[nodiscard]] qsizetype clientIdLength(QStringView text, qsizetype at);
/// The last word before `at`, within some distance, that `tells` says yes to; -1 for none, else its start.
[[nodiscard]] qsizetype nearestWord(QStringView text, qsizetype at, qsizetype distance,
                                    bool (*tells)(QStringView));

} // namespace ccm
