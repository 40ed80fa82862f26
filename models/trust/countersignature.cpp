// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/countersignature.h"

#include "models/trust/certificatefacts.h"
#include "models/trust/signingcertificate.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/objects.h>

namespace ccm {
namespace {

struct CountersignatureText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Countersignature)
};

constexpr auto TimestampContent = "1.2.840.113549.1.9.16.1.4"; // id-ct-TSTInfo

Countersignature unreadable(Countersignature::Form form, const QString &sentence)
{
    ERR_clear_error();
    return {.form = form, .valid = {.answer = Answer::No, .sentence = sentence}};
}

/// Says whether it is valid and whose it is; the chain is looked at for the time that it tells.
void judge(Countersignature &stamp, const std::optional<QString> &flaw, X509 *certificate,
           STACK_OF(X509) * certificates, const RootStore &roots)
{
    if (!certificate) {
        stamp.valid.sentence = CountersignatureText::tr(
            "There is a countersignature, but not the certificate of whoever made it: whether it is valid "
            "cannot be told.");
        return;
    }
    stamp.signer = factsOf(certificate);
    const QString time = timeText(stamp.time);
    if (flaw) {
        stamp.valid = {.answer = Answer::No,
                       .sentence = CountersignatureText::tr("There is a countersignature, and it is not "
                                                            "valid: %1. Its time says nothing.")
                                       .arg(*flaw)};
        return;
    }
    stamp.valid = {.answer = Answer::Yes,
                   .sentence = CountersignatureText::tr(
                                   "The countersignature says that the signature existed at %1. It is valid "
                                   "for this signature, and its certificate names “%2”.")
                                   .arg(time, stamp.signer->subject)};
    stamp.chain = roots.chainOf(certificate, certificates, stamp.time, ChainUse::StampingTimes).statement;
}

/// Whether a token stamps this signature: it holds the digest of the signature's bytes.
std::optional<QString> imprintFlaw(TS_TST_INFO *info, const PKCS7_SIGNER_INFO *signer)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT *algorithm = TS_MSG_IMPRINT_get_algo(imprint)->algorithm;
    const EVP_MD *digest = EVP_get_digestbyobj(algorithm);
    if (!digest)
        return CountersignatureText::tr("its digest algorithm %1 is not known").arg(digestName(algorithm));
    QByteArray expected(EVP_MD_get_size(digest), Qt::Uninitialized);
    const QByteArrayView bytes = bytesOf(signer->enc_digest);
    EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
               reinterpret_cast<unsigned char *>(expected.data()), nullptr, digest, nullptr);
    if (bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) != expected)
        return CountersignatureText::tr("it was made for another signature");
    return std::nullopt;
}

Countersignature tokenOf(const QByteArray &der, const SignedData &signature, const RootStore &roots,
                         const QString &source)
{
    constexpr auto Form = Countersignature::Form::TimestampToken;
    const auto token = parseSignedData(der, source);
    if (!token || !isIdentifier(token->contentType(), TimestampContent))
        return unreadable(Form, CountersignatureText::tr("There is a time stamp, but it cannot be decoded."));
    const openssl::TimestampInfo info(PKCS7_to_TS_TST_INFO(token->message.get()));
    if (!info)
        return unreadable(Form, CountersignatureText::tr("There is a time stamp without a time."));

    Countersignature stamp{.form = Form,
                           .time = timeOf(TS_TST_INFO_get_time(info.get())),
                           .digestAlgorithm = digestName(token->signer->digest_alg->algorithm)};
    X509 *certificate = certificateOf(token->signer, token->certificates());
    STACK_OF(X509) *certificates = certificate ? token->certificates() : signature.certificates();
    if (!certificate)
        certificate = certificateOf(token->signer, certificates);
    std::optional<QString> flaw = imprintFlaw(info.get(), signature.signer);
    if (!flaw && certificate)
        flaw = flawOf(token->message.get(), token->signer, certificate, token->content, token->contentType());
    if (!flaw && certificate)
        flaw = signingCertificateFlaw(token->signer, certificate);
    if (!flaw && !stamp.time.isValid())
        flaw = CountersignatureText::tr("it does not tell a time");
    judge(stamp, flaw, certificate, certificates, roots);
    return stamp;
}

/// A signer of the signature's bytes, whose certificate is among those of the signature.
Countersignature pkcs9Of(const QByteArray &der, const SignedData &signature, const RootStore &roots)
{
    constexpr auto Form = Countersignature::Form::Pkcs9;
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const openssl::SignerInfo signer(d2i_PKCS7_SIGNER_INFO(nullptr, &at, static_cast<long>(der.size())));
    if (!signer)
        return unreadable(Form,
                          CountersignatureText::tr("There is a countersignature, but it cannot be decoded."));
    Countersignature stamp{.form = Form, .digestAlgorithm = digestName(signer->digest_alg->algorithm)};
    const ASN1_TYPE *time = PKCS7_get_signed_attribute(signer.get(), NID_pkcs9_signingTime);
    if (time && (time->type == V_ASN1_UTCTIME || time->type == V_ASN1_GENERALIZEDTIME))
        stamp.time = timeOf(time->value.asn1_string);
    X509 *certificate = certificateOf(signer.get(), signature.certificates());
    std::optional<QString> flaw;
    if (certificate)
        flaw = flawOf(signature.message.get(), signer.get(), certificate,
                      bytesOf(signature.signer->enc_digest), OBJ_nid2obj(NID_pkcs7_data));
    if (!flaw && !stamp.time.isValid())
        flaw = CountersignatureText::tr("it does not tell a time");
    judge(stamp, flaw, certificate, signature.certificates(), roots);
    return stamp;
}

} // namespace

QList<Countersignature> countersignaturesOf(const SignedData &data, const RootStore &roots,
                                            const QString &source)
{
    const STACK_OF(X509_ATTRIBUTE) *attributes = data.signer->unauth_attr;
    QList<Countersignature> stamps;
    for (const QByteArray &der :
         attributeValues(attributes, unsignedattributes::TimestampToken, trustlimits::Countersignatures))
        stamps.append(tokenOf(der, data, roots, source));
    const qsizetype left = trustlimits::Countersignatures - stamps.size();
    for (const QByteArray &der : attributeValues(attributes, unsignedattributes::Pkcs9Countersignature, left))
        stamps.append(pkcs9Of(der, data, roots));
    return stamps;
}

} // namespace ccm
