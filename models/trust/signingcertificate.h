// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/opensslhandles.h"

#include <QString>

#include <optional>

namespace ccm {

/// Why the certificate is not the one that the signer signed with, as its attribute signingCertificate
/// (RFC 2634, 5.4) or signingCertificateV2 (RFC 5035) says; nothing when it is, and when the signer has
/// neither attribute. RFC 3161 wants one of them in every token, but this is no place to insist on it: who
/// leaves it out is the stamper, and the attributes are signed.
[[nodiscard]] std::optional<QString> signingCertificateFlaw(const PKCS7_SIGNER_INFO *signer,
                                                            const X509 *certificate);

} // namespace ccm
