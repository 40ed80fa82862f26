// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/trust.h"

#include <openssl/x509.h>

namespace ccm {

[[nodiscard]] CertificateFacts factsOf(const X509 *certificate);
/// The whole name, most specific part first; letters that steer the direction of text are replaced.
[[nodiscard]] QString nameText(const X509_NAME *name);
/// In UTC; invalid when the encoded time is none.
[[nodiscard]] QDateTime timeOf(const ASN1_TIME *time);
/// "2026-11-22 20:16:47 UTC"
[[nodiscard]] QString timeText(const QDateTime &time);
/// "SHA-256"; of an algorithm that OpenSSL does not know its object identifier.
[[nodiscard]] QString digestName(const ASN1_OBJECT *algorithm);
/// MD2, MD4, MD5 and SHA-1: files can be made to fit a digest of theirs.
[[nodiscard]] bool isWeakDigest(const ASN1_OBJECT *algorithm);
/// "1.3.6.1.4.1.311.2.1.4"
[[nodiscard]] QString identifierText(const ASN1_OBJECT *object);
[[nodiscard]] bool isIdentifier(const ASN1_OBJECT *object, const char *dotted);
[[nodiscard]] QString hexText(QByteArrayView bytes);
[[nodiscard]] QByteArrayView bytesOf(const ASN1_STRING *string);

} // namespace ccm
