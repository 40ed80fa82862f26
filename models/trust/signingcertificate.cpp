// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/signingcertificate.h"

#include "models/trust/certificatefacts.h"
#include "models/trust/derelement.h"
#include "models/trust/signeddata.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace ccm {
namespace {

struct SigningCertificateText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SigningCertificate)
};

constexpr auto SigningCertificate = "1.2.840.113549.1.9.16.2.12";
constexpr auto SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

/// The algorithm of an ESSCertIDv2, which may leave it out; null when it is not known.
const EVP_MD *algorithmOf(QByteArrayView identifier)
{
    const auto *at = reinterpret_cast<const unsigned char *>(identifier.data());
    X509_ALGOR *algorithm = d2i_X509_ALGOR(nullptr, &at, static_cast<long>(identifier.size()));
    const EVP_MD *digest = algorithm ? EVP_get_digestbyobj(algorithm->algorithm) : nullptr;
    X509_ALGOR_free(algorithm);
    ERR_clear_error();
    return digest;
}

/// Whether the first identifier of the attribute's value, which names the signer's own certificate, fits.
bool names(QByteArrayView value, const X509 *certificate, const EVP_MD *digest)
{
    const DerElement list = firstElement(firstElement(value).content); // certs of SigningCertificate
    const DerElement identifier = firstElement(list.content); // the first ESSCertID
    DerElement hash = firstElement(identifier.content);
    if (hash.tag == V_ASN1_SEQUENCE) {
        digest = algorithmOf(identifier.content);
        hash = firstElement(hash.rest);
    }
    if (!digest || hash.tag != V_ASN1_OCTET_STRING)
        return false;
    QByteArray expected(EVP_MD_get_size(digest), Qt::Uninitialized);
    return X509_digest(certificate, digest, reinterpret_cast<unsigned char *>(expected.data()), nullptr) == 1
        && hash.content == expected;
}

} // namespace

std::optional<QString> signingCertificateFlaw(const PKCS7_SIGNER_INFO *signer, const X509 *certificate)
{
    const auto fits = [&](const char *attribute, const EVP_MD *digest) {
        const QList<QByteArray> values = attributeValues(signer->auth_attr, attribute, 1);
        return values.isEmpty() || names(values.constFirst(), certificate, digest);
    };
    if (fits(SigningCertificate, EVP_sha1()) && fits(SigningCertificateV2, EVP_sha256()))
        return std::nullopt;
    return SigningCertificateText::tr("it says that another certificate made it");
}

} // namespace ccm
