// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/signaturereport.h"

#include "models/trust/certificatefacts.h"
#include "models/trust/countersignature.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {
namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SignatureReport)
};

constexpr qsizetype ShownAttributes = 8;

QString weakness(const QString &algorithm)
{
    return ReportText::tr("%1 is weak: other content can be made to fit such a digest.").arg(algorithm);
}

void judgeDigest(SignatureReport &report, const FoundSignature &signature, const QByteArray &digestOfFile,
                 const QString &gap)
{
    if (!signature.indirect) {
        report.digest.sentence =
            ReportText::tr("The signature does not say which digest the file should have, so whether it "
                           "belongs to this file cannot be told.");
        return;
    }
    const IndirectData &indirect = *signature.indirect;
    report.digestAlgorithm = indirect.algorithmName;
    report.digestInSignature = hexText(indirect.digest);
    report.digestOfFile = hexText(digestOfFile);
    QStringList sentences;
    if (digestOfFile.isEmpty()) {
        sentences << ReportText::tr("The digest algorithm %1 is not known, so whether the signature belongs "
                                    "to this file cannot be told.")
                         .arg(indirect.algorithmName);
    } else if (digestOfFile != indirect.digest) {
        report.digest.answer = Answer::No;
        sentences << ReportText::tr("The file is not the one that was signed: its %1 digest is not the one "
                                    "in the signature.")
                         .arg(indirect.algorithmName);
    } else {
        report.digest.answer = gap.isEmpty() ? Answer::Yes : Answer::No;
        sentences << ReportText::tr("The %1 digest of the file is the one in the signature.")
                         .arg(indirect.algorithmName);
    }
    if (!gap.isEmpty())
        sentences << gap;
    if (indirect.isWeak)
        sentences << weakness(indirect.algorithmName);
    report.digest.sentence = sentences.join(u' ');
}

void judgeSigner(SignatureReport &report, const FoundSignature &signature, X509 *certificate)
{
    const SignedData &data = signature.data;
    const ASN1_OBJECT *algorithm = data.signer->digest_alg->algorithm;
    report.signerDigestAlgorithm = digestName(algorithm);
    if (!certificate) {
        report.signer.sentence = ReportText::tr("The signature does not hold the certificate of its signer, "
                                                "so whether it is valid cannot be told.");
        return;
    }
    report.certificate = factsOf(certificate);
    const auto flaw = flawOf(data.message.get(), data.signer, certificate, data.content, data.contentType());
    report.signer.answer = flaw ? Answer::No : Answer::Yes;
    report.signer.sentence = flaw
        ? ReportText::tr("The signature is not valid: %1. The certificate it brings along names “%2”.")
              .arg(*flaw, report.certificate->subject)
        : ReportText::tr("The signature was made with the key of a certificate that names “%1”, over a %2 "
                         "digest. A name alone proves nothing: it is worth what the chain is worth.")
              .arg(report.certificate->subject, report.signerDigestAlgorithm);
    if (isWeakDigest(algorithm))
        report.signer.sentence += u' ' + weakness(report.signerDigestAlgorithm);
}

/// One that is valid and whose chain holds, else one that is valid, else the first.
std::optional<Countersignature> bestOf(const QList<Countersignature> &stamps)
{
    if (stamps.isEmpty())
        return std::nullopt;
    const auto worth = [](const Countersignature &stamp) {
        return (stamp.valid.answer == Answer::Yes ? 2 : 0) + (stamp.chain.answer == Answer::Yes ? 1 : 0);
    };
    return *std::ranges::max_element(stamps, {}, worth);
}

void judgeCountersignature(SignatureReport &report, const QList<Countersignature> &stamps)
{
    report.countersignature = bestOf(stamps);
    if (!report.countersignature) {
        report.countersigned = {.answer = Answer::No,
                                .sentence = ReportText::tr("There is no countersignature: nobody else says "
                                                           "when the signature was made, and it ends with "
                                                           "the signer's certificate.")};
        return;
    }
    const Countersignature &stamp = *report.countersignature;
    report.countersigned = stamp.valid;
    if (!stamp.chain.sentence.isEmpty())
        report.countersigned.sentence += u' ' + stamp.chain.sentence;
    if (stamps.size() > 1)
        report.facts << ReportText::tr("The signature has %n countersignature(s); one of them is told.",
                                       nullptr, static_cast<int>(stamps.size()));
}

/// A countersignature counts when it is valid and its own chain holds: else anybody could turn back the
/// clock for a certificate that has expired.
void judgeChain(SignatureReport &report, const SignedData &data, X509 *certificate, const RootStore &roots,
                const QDateTime &at)
{
    report.checkedAt = at.toUTC();
    if (!certificate) {
        report.chain.sentence =
            ReportText::tr("Without the signer's certificate there is no chain to look at.");
        return;
    }
    QString when = ReportText::tr("It was checked for %1, the time asked for.");
    if (const auto &stamp = report.countersignature; stamp && stamp->valid.answer == Answer::Yes) {
        if (stamp->chain.answer != Answer::Yes) {
            when =
                ReportText::tr("It was checked for %1, the time asked for; the countersignature's time does "
                               "not count, as its own chain does not hold.");
        } else if (isForLifetimeSigning(certificate)) {
            when = ReportText::tr("It was checked for %1, the time asked for, as the certificate says that "
                                  "its signatures end with it.");
        } else {
            report.checkedAt = stamp->time;
            when = ReportText::tr("It was checked for %1, the time of the countersignature.");
        }
    }
    const Chain chain =
        roots.chainOf(certificate, data.certificates(), report.checkedAt, ChainUse::SigningCode);
    report.chain = chain.statement;
    report.chain.sentence += u' ' + when.arg(timeText(report.checkedAt));
    report.certificates = chain.certificates;
}

void addFacts(SignatureReport &report, const FoundSignature &signature)
{
    if (signature.indirect && signature.indirect->hasPageHashes)
        report.facts << ReportText::tr("The signature holds digests of the file's pages, too; these were not "
                                       "compared.");
    if (signature.data.signers > 1)
        report.facts << ReportText::tr("The signature has %n signer(s); only the first was looked at.",
                                       nullptr, signature.data.signers);
    const PKCS7_SIGNER_INFO *signer = signature.data.signer;
    if (signature.indirect && signature.indirect->algorithm
        && report.digestAlgorithm != report.signerDigestAlgorithm)
        report.facts << ReportText::tr("The file's digest is a %1 digest, but the signer's a %2 digest; "
                                       "Authenticode wants the same for both.")
                            .arg(report.digestAlgorithm, report.signerDigestAlgorithm);
    if (const QStringList unread = unreadAttributes(signer); !unread.isEmpty())
        report.facts << ReportText::tr("The signature carries what it does not sign and Ccmscope does not "
                                       "read: %1.")
                            .arg(unread.mid(0, ShownAttributes).join(u", "));
    // Up to seven zeros fill the signature up to a multiple of 8 bytes.
    const QByteArray &after = signature.after;
    if (after.size() >= 8 || std::ranges::any_of(after, [](char c) { return c != 0; }))
        report.facts << ReportText::tr("%n byte(s) stand behind the signature in its own place, where no "
                                       "digest covers them.",
                                       nullptr, static_cast<int>(after.size()));
}

} // namespace

SignatureReport reportOf(const FoundSignature &signature, const QByteArray &digestOfFile, const QString &gap,
                         const RootStore &roots, const QDateTime &at, const QString &source)
{
    SignatureReport report{.nesting = signature.nesting};
    X509 *certificate = certificateOf(signature.data.signer, signature.data.certificates());
    judgeDigest(report, signature, digestOfFile, gap);
    judgeSigner(report, signature, certificate);
    judgeCountersignature(report, countersignaturesOf(signature.data, roots, source));
    judgeChain(report, signature.data, certificate, roots, at);
    addFacts(report, signature);
    return report;
}

} // namespace ccm
