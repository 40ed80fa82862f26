// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trust/trustdetails.h"

#include "models/base/moment.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct DetailsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::TrustDetails)
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? utcText(time, MomentPrecision::Second) : DetailsText::tr("not known");
}

/// The lines of one block; values that are not known are left out.
class Lines
{
public:
    void title(const QString &text)
    {
        if (!m_lines.isEmpty())
            m_lines.append(QString());
        m_lines.append(text);
    }
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(DetailsText::tr("  %1: %2").arg(name, value));
    }
    void add(const CertificateFacts &facts)
    {
        add(DetailsText::tr("Subject"), facts.subject);
        add(DetailsText::tr("Issuer"), facts.issuer);
        add(DetailsText::tr("Serial number"), facts.serial);
        add(DetailsText::tr("SHA-256 fingerprint"), facts.fingerprint);
        add(DetailsText::tr("Valid from"), timeText(facts.notBefore));
        add(DetailsText::tr("Valid until"), timeText(facts.notAfter));
        add(DetailsText::tr("Key"), facts.key);
        add(DetailsText::tr("Signed with"), facts.signatureAlgorithm);
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace

QString trustDetails(const SignatureReport &signature)
{
    Lines lines;
    lines.title(DetailsText::tr("Digest of the file"));
    lines.add(DetailsText::tr("Algorithm"), signature.digestAlgorithm);
    lines.add(DetailsText::tr("In the signature"), signature.digestInSignature);
    lines.add(DetailsText::tr("Of the file"), signature.digestOfFile);
    lines.add(DetailsText::tr("Digest that the signer signed"), signature.signerDigestAlgorithm);
    qsizetype number = 0;
    QList<CertificateFacts> certificates = signature.certificates;
    if (certificates.isEmpty() && signature.certificate)
        certificates.append(*signature.certificate);
    for (const CertificateFacts &facts : certificates) {
        lines.title(number == 0 ? DetailsText::tr("Certificate of the signer")
                                : DetailsText::tr("Certificate %1 of the chain").arg(number + 1));
        lines.add(facts);
        ++number;
    }
    if (const auto &stamp = signature.countersignature) {
        lines.title(stamp->form == Countersignature::Form::TimestampToken
                        ? DetailsText::tr("Countersignature (time-stamp token, RFC 3161)")
                        : DetailsText::tr("Countersignature (PKCS #9)"));
        lines.add(DetailsText::tr("Time"), timeText(stamp->time));
        lines.add(DetailsText::tr("Digest algorithm"), stamp->digestAlgorithm);
        if (stamp->signer)
            lines.add(*stamp->signer);
    }
    return lines.text();
}

QString trustText(const TrustReport &report)
{
    QStringList parts{report.summary};
    for (const SignatureReport &signature : report.signatures)
        parts << signature.digest.sentence << signature.signer.sentence << signature.chain.sentence
              << signature.countersigned.sentence << signature.facts << trustDetails(signature);
    return (parts + report.facts + report.warnings).join(u'\n');
}

} // namespace ccm
