// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/opensslhandles.h"
#include "models/trust/trust.h"

namespace ccm {

/// A signed message (SignedData of RFC 2315) with one signer that counts.
struct SignedData
{
    openssl::SignedMessage message;
    PKCS7_SIGNER_INFO *signer = nullptr; ///< in `message`
    int signers = 1;
    QByteArray content; ///< the bytes that the signer's digest covers
    qsizetype size = 0; ///< of the message; what follows belongs to nothing

    [[nodiscard]] STACK_OF(X509) * certificates() const { return message->d.sign->cert; }
    [[nodiscard]] const ASN1_OBJECT *contentType() const { return message->d.sign->contents->type; }
};

/// Takes a message apart. Limits as trustlimits says.
[[nodiscard]] Result<SignedData> parseSignedData(QByteArrayView der, const QString &source);

/// What a signature says about the file: SpcIndirectDataContent.
struct IndirectData
{
    const EVP_MD *algorithm = nullptr; ///< null: not one that OpenSSL computes
    QString algorithmName;
    bool isWeak = false;
    QByteArray digest;
    bool hasPageHashes = false;
};

/// Nothing when the message is no Authenticode signature or does not hold together.
[[nodiscard]] std::optional<IndirectData> indirectDataOf(const SignedData &data);

/// The certificate that a signer names, among those given; null when it is not there.
[[nodiscard]] X509 *certificateOf(const PKCS7_SIGNER_INFO *signer, STACK_OF(X509) * certificates);

/// Why a signer's signature is not valid; nothing when it is.
/// The signer signs attributes, which hold the digest and the type of the content (RFC 5652, 5.4).
[[nodiscard]] std::optional<QString> flawOf(PKCS7 *message, PKCS7_SIGNER_INFO *signer, X509 *certificate,
                                            QByteArrayView content, const ASN1_OBJECT *contentType);

/// Attributes that a signature carries without signing them, and that Ccmscope reads.
namespace unsignedattributes {
constexpr auto NestedSignature = "1.3.6.1.4.1.311.2.4.1"; // SPC_NESTED_SIGNATURE_OBJID
constexpr auto TimestampToken = "1.3.6.1.4.1.311.3.3.1"; // szOID_RFC3161_counterSign
constexpr auto Pkcs9Countersignature = "1.2.840.113549.1.9.6";
} // namespace unsignedattributes

/// The identifiers of the attributes that are not signed and not read.
[[nodiscard]] QStringList unreadAttributes(const PKCS7_SIGNER_INFO *signer);

/// All values of an attribute, encoded. At most `limit`.
[[nodiscard]] QList<QByteArray> attributeValues(const STACK_OF(X509_ATTRIBUTE) * attributes,
                                                const char *dotted, qsizetype limit);

} // namespace ccm
