// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/signeddata.h"

#include "models/trust/certificatefacts.h"
#include "models/trust/derelement.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace ccm {
namespace {

struct SignedDataText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SignedData)
};

constexpr auto IndirectDataType = "1.3.6.1.4.1.311.2.1.4"; // SPC_INDIRECT_DATA_OBJID
// The identifiers of page hashes with SHA-1 and SHA-256, 1.3.6.1.4.1.311.2.3.1 and .2, as encoded.
constexpr QByteArrayView PageHashes = "\x06\x0A\x2B\x06\x01\x04\x01\x82\x37\x02\x03";

/// The digest covers the content without its outer tag and length (RFC 2315, 9.3).
std::optional<QByteArray> contentOf(PKCS7 *contents)
{
    if (!contents)
        return std::nullopt;
    if (PKCS7_type_is_data(contents))
        return contents->d.data ? std::optional(bytesOf(contents->d.data).toByteArray()) : std::nullopt;
    const ASN1_TYPE *other = PKCS7_type_is_other(contents) ? contents->d.other : nullptr;
    if (!other)
        return std::nullopt;
    if (other->type == V_ASN1_OCTET_STRING)
        return bytesOf(other->value.octet_string).toByteArray();
    if (other->type != V_ASN1_SEQUENCE)
        return std::nullopt;
    const DerElement sequence = firstElement(bytesOf(other->value.sequence));
    return sequence.tag == V_ASN1_SEQUENCE ? std::optional(sequence.content.toByteArray()) : std::nullopt;
}

std::unexpected<Error> damaged(const QString &source, const QString &detail)
{
    ERR_clear_error();
    return fail(ErrorCode::Malformed, source, detail);
}

} // namespace

Result<SignedData> parseSignedData(QByteArrayView der, const QString &source)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *begin = at;
    SignedData data{.message =
                        openssl::SignedMessage(d2i_PKCS7(nullptr, &at, static_cast<long>(der.size())))};
    if (!data.message)
        return damaged(source, SignedDataText::tr("Its signature is damaged or cut: it cannot be decoded."));
    data.size = static_cast<qsizetype>(at - begin);
    if (!PKCS7_type_is_signed(data.message.get()) || !data.message->d.sign)
        return damaged(source, SignedDataText::tr("What stands in place of its signature is not one."));
    if (sk_X509_num(data.certificates()) > trustlimits::Certificates)
        return fail(ErrorCode::TooLarge, source,
                    SignedDataText::tr("Its signature holds more than %n certificate(s).", nullptr,
                                       static_cast<int>(trustlimits::Certificates)));
    const STACK_OF(PKCS7_SIGNER_INFO) *signers = data.message->d.sign->signer_info;
    data.signers = sk_PKCS7_SIGNER_INFO_num(signers);
    if (data.signers < 1)
        return damaged(source, SignedDataText::tr("Its signature has no signer."));
    if (data.signers > trustlimits::Signers)
        return fail(ErrorCode::TooLarge, source,
                    SignedDataText::tr("Its signature has more than %n signer(s).", nullptr,
                                       static_cast<int>(trustlimits::Signers)));
    data.signer = sk_PKCS7_SIGNER_INFO_value(signers, 0);
    auto content = contentOf(data.message->d.sign->contents);
    if (!content)
        return damaged(source, SignedDataText::tr("Its signature signs nothing that can be read."));
    data.content = std::move(*content);
    ERR_clear_error();
    return data;
}

std::optional<IndirectData> indirectDataOf(const SignedData &data)
{
    if (!isIdentifier(data.contentType(), IndirectDataType))
        return std::nullopt;
    const DerElement about = firstElement(data.content); // SpcAttributeTypeAndOptionalValue
    if (about.tag != V_ASN1_SEQUENCE)
        return std::nullopt;
    const auto *at = reinterpret_cast<const unsigned char *>(about.rest.data());
    const openssl::DigestInfo info(d2i_X509_SIG(nullptr, &at, static_cast<long>(about.rest.size())));
    ERR_clear_error();
    if (!info)
        return std::nullopt;
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *digest = nullptr;
    X509_SIG_get0(info.get(), &algorithm, &digest);
    return IndirectData{.algorithm = EVP_get_digestbyobj(algorithm->algorithm),
                        .algorithmName = digestName(algorithm->algorithm),
                        .isWeak = isWeakDigest(algorithm->algorithm),
                        .digest = bytesOf(digest).toByteArray(),
                        .hasPageHashes = about.content.contains(PageHashes)};
}

X509 *certificateOf(const PKCS7_SIGNER_INFO *signer, STACK_OF(X509) * certificates)
{
    const PKCS7_ISSUER_AND_SERIAL *named = signer->issuer_and_serial;
    return certificates ? X509_find_by_issuer_and_serial(certificates, named->issuer, named->serial)
                        : nullptr;
}

std::optional<QString> flawOf(PKCS7 *message, PKCS7_SIGNER_INFO *signer, X509 *certificate,
                              QByteArrayView content, const ASN1_OBJECT *contentType)
{
    const ASN1_OBJECT *algorithm = signer->digest_alg->algorithm;
    const EVP_MD *digest = EVP_get_digestbyobj(algorithm);
    if (!digest)
        return SignedDataText::tr("its digest algorithm %1 is not known").arg(digestName(algorithm));
    if (!PKCS7_get_signed_attribute(signer, NID_pkcs9_messageDigest))
        return SignedDataText::tr("it does not say which digest it signs");
    const ASN1_TYPE *type = PKCS7_get_signed_attribute(signer, NID_pkcs9_contentType);
    if (!type || type->type != V_ASN1_OBJECT || OBJ_cmp(type->value.object, contentType) != 0)
        return SignedDataText::tr("it does not name the kind of content that it signs");

    const openssl::Bio bio(BIO_new(BIO_f_md()));
    BIO_set_md(bio.get(), digest);
    BIO_push(bio.get(), BIO_new(BIO_s_null()));
    BIO_write(bio.get(), content.data(), static_cast<int>(content.size()));
    ERR_clear_error();
    const bool isValid = PKCS7_signatureVerify(bio.get(), message, signer, certificate) == 1;
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    ERR_clear_error();
    if (isValid)
        return std::nullopt;
    return reason == PKCS7_R_DIGEST_FAILURE ? SignedDataText::tr("what it signs was changed afterwards")
                                            : SignedDataText::tr("the certificate's key did not make it");
}

QStringList unreadAttributes(const PKCS7_SIGNER_INFO *signer)
{
    using namespace unsignedattributes;
    QStringList unread;
    for (int i = 0; i < sk_X509_ATTRIBUTE_num(signer->unauth_attr); ++i) {
        const ASN1_OBJECT *identifier =
            X509_ATTRIBUTE_get0_object(sk_X509_ATTRIBUTE_value(signer->unauth_attr, i));
        const bool isRead = isIdentifier(identifier, NestedSignature)
            || isIdentifier(identifier, TimestampToken) || isIdentifier(identifier, Pkcs9Countersignature);
        if (!isRead)
            unread.append(identifierText(identifier));
    }
    unread.removeDuplicates();
    return unread;
}

QList<QByteArray> attributeValues(const STACK_OF(X509_ATTRIBUTE) * attributes, const char *dotted,
                                  qsizetype limit)
{
    QList<QByteArray> values;
    for (int i = 0; i < sk_X509_ATTRIBUTE_num(attributes); ++i) {
        X509_ATTRIBUTE *attribute = sk_X509_ATTRIBUTE_value(attributes, i);
        if (!isIdentifier(X509_ATTRIBUTE_get0_object(attribute), dotted))
            continue;
        for (int n = 0; n < X509_ATTRIBUTE_count(attribute) && values.size() < limit; ++n) {
            const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(attribute, n);
            if (value && value->type == V_ASN1_SEQUENCE)
                values.append(bytesOf(value->value.sequence).toByteArray());
        }
    }
    return values;
}

} // namespace ccm
