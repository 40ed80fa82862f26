// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/certificatefacts.h"

#include "models/base/hash.h"
#include "models/base/moment.h"
#include "models/trust/opensslhandles.h"

#include <array>
#include <ctime>
#include <openssl/objects.h>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QString::fromUtf8(bytes, static_cast<qsizetype>(size));
}

QString serialText(const X509 *certificate)
{
    const openssl::Serial number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    if (!number)
        return {};
    char *hex = BN_bn2hex(number.get());
    const QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text;
}

QString keyText(const X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return {};
    return u"%1 %2"_s.arg(QString::fromLatin1(OBJ_nid2sn(EVP_PKEY_get_base_id(key)))
                              .replace(u"rsaEncryption"_s, u"RSA"_s)
                              .replace(u"id-ecPublicKey"_s, u"EC"_s),
                          QString::number(EVP_PKEY_get_bits(key)));
}

} // namespace

QString nameText(const X509_NAME *name)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long Form = (ASN1_STRFLGS_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) | XN_FLAG_SEP_CPLUS_SPC
        | XN_FLAG_DN_REV | XN_FLAG_FN_SN;
    X509_NAME_print_ex(bio.get(), name, 0, Form);
    QString text = contentOf(bio.get());
    if (text.size() > trustlimits::NameLength)
        text = text.first(trustlimits::NameLength) + u'…';
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString timeText(const QDateTime &time)
{
    return utcText(time, MomentPrecision::Second);
}

QString identifierText(const ASN1_OBJECT *object)
{
    std::array<char, 128> text{};
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    return QString::fromLatin1(text.data());
}

bool isIdentifier(const ASN1_OBJECT *object, const char *dotted)
{
    return object && identifierText(object) == QLatin1String(dotted);
}

QString digestName(const ASN1_OBJECT *algorithm)
{
    switch (OBJ_obj2nid(algorithm)) {
    case NID_md5:
        return u"MD5"_s;
    case NID_sha1:
        return u"SHA-1"_s;
    case NID_sha224:
        return u"SHA-224"_s;
    case NID_sha256:
        return u"SHA-256"_s;
    case NID_sha384:
        return u"SHA-384"_s;
    case NID_sha512:
        return u"SHA-512"_s;
    default:
        return identifierText(algorithm);
    }
}

bool isWeakDigest(const ASN1_OBJECT *algorithm)
{
    const int nid = OBJ_obj2nid(algorithm);
    return nid == NID_md2 || nid == NID_md4 || nid == NID_md5 || nid == NID_sha1;
}

QString hexText(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex().toUpper());
}

QByteArrayView bytesOf(const ASN1_STRING *string)
{
    return {ASN1_STRING_get0_data(string), ASN1_STRING_length(string)};
}

CertificateFacts factsOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    const int algorithm = X509_get_signature_nid(certificate);
    return {.subject = nameText(X509_get_subject_name(certificate)),
            .issuer = nameText(X509_get_issuer_name(certificate)),
            .serial = serialText(certificate),
            .fingerprint = hexText({digest.data(), static_cast<qsizetype>(size)}),
            .signatureAlgorithm =
                algorithm == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2ln(algorithm)),
            .key = keyText(certificate),
            .notBefore = timeOf(X509_get0_notBefore(certificate)),
            .notAfter = timeOf(X509_get0_notAfter(certificate))};
}

} // namespace ccm
