// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/certificates.h"

#include "models/base/files.h"
#include "models/base/moment.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Certificate)
};

constexpr qint64 MaximumPem = 1 << 20;

/// "CN=..., O=..., ..." in the order of the certificate, without what is empty.
QString nameText(const QSslCertificate &certificate, bool isIssuer)
{
    QStringList parts;
    const QList<QByteArray> attributes =
        isIssuer ? certificate.issuerInfoAttributes() : certificate.subjectInfoAttributes();
    for (const QByteArray &attribute : attributes) {
        const QStringList values =
            isIssuer ? certificate.issuerInfo(attribute) : certificate.subjectInfo(attribute);
        for (const QString &value : values)
            parts.append(QString::fromLatin1(attribute) + u'=' + value);
    }
    parts.sort();
    return parts.join(u", "_s).simplified();
}

QString sentenceOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return CertificateText::tr("The certificate is signed by itself, by nobody this computer knows.");
    case QSslError::SelfSignedCertificateInChain:
        return CertificateText::tr("The authority at the root of its chain is not trusted on this computer.");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateText::tr(
            "The authority that issued the certificate is not trusted on this computer.");
    case QSslError::CertificateExpired:
        return CertificateText::tr("The certificate has expired.");
    case QSslError::CertificateNotYetValid:
        return CertificateText::tr("The certificate is not valid yet.");
    case QSslError::HostNameMismatch:
        return CertificateText::tr("The certificate is for another host.");
    default:
        return error.errorString();
    }
}

} // namespace

QString certificateFingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

UntrustedCertificate describeCertificate(const QString &host, const QSslCertificate &certificate,
                                         const QList<QSslError> &errors)
{
    UntrustedCertificate described{.host = host,
                                   .subject = nameText(certificate, false),
                                   .issuer = nameText(certificate, true),
                                   .fingerprint = certificateFingerprint(certificate),
                                   .validFrom = certificate.effectiveDate().toUTC(),
                                   .validTo = certificate.expiryDate().toUTC()};
    const auto names = certificate.subjectAlternativeNames();
    for (const QString &name : names)
        described.names.append(name);
    for (const QSslError &error : errors) {
        const QString sentence = sentenceOf(error);
        if (!described.problems.contains(sentence))
            described.problems.append(sentence);
    }
    return described;
}

QString certificateText(const UntrustedCertificate &certificate)
{
    return CertificateText::tr("Its certificate is for %1, issued by %2, valid from %3 to %4, SHA-256 %5.")
        .arg(certificate.subject, certificate.issuer, utcText(certificate.validFrom, MomentPrecision::Second),
             utcText(certificate.validTo, MomentPrecision::Second), certificate.fingerprint);
}

Result<QList<QSslCertificate>> readCertificates(const QStringList &files)
{
    QList<QSslCertificate> all;
    for (const QString &file : files) {
        const auto bytes = readFile(file, MaximumPem);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
        if (certificates.isEmpty())
            return fail(ErrorCode::WrongKind, file,
                        CertificateText::tr("It holds no certificate in PEM form."));
        all += certificates;
    }
    return all;
}

} // namespace ccm
