// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/chain.h"

#include "models/base/hash.h"
#include "models/trust/certificatefacts.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace ccm {
namespace {

struct ChainText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Chain)
};

constexpr auto LifetimeSigning = "1.3.6.1.4.1.311.10.3.13";

/// One thing that OpenSSL has against a certificate of the chain.
struct Problem
{
    int code = X509_V_OK;
    CertificateFacts certificate;
};

/// Goes on after each problem, so that all are told.
int takeProblem(int isGood, X509_STORE_CTX *context)
{
    if (isGood)
        return 1;
    auto *problems = static_cast<QList<Problem> *>(X509_STORE_CTX_get_app_data(context));
    Problem problem{.code = X509_STORE_CTX_get_error(context)};
    if (const X509 *certificate = X509_STORE_CTX_get_current_cert(context))
        problem.certificate = factsOf(certificate);
    problems->append(problem);
    return 1;
}

QString unknownRoot(const CertificateFacts &root)
{
    return ChainText::tr(
               "The chain ends in the root “%1” (SHA-256 %2), which your store does not hold. The stores of "
               "Linux "
               "systems usually hold roots made for web sites, and lack those that sign code for Windows. If "
               "you have compared this fingerprint with one from a source you trust, add the root as a PEM "
               "file.")
        .arg(root.subject, root.fingerprint);
}

QString sentenceOf(const Problem &problem)
{
    const CertificateFacts &facts = problem.certificate;
    switch (problem.code) {
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return unknownRoot(facts);
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return ChainText::tr("The chain ends early: the certificate of “%1”, which issued that of “%2”, is "
                             "neither in the signature nor in your store.")
            .arg(facts.issuer, facts.subject);
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return ChainText::tr("The certificate of “%1” had expired by then: it was valid until %2.")
            .arg(facts.subject, timeText(facts.notAfter));
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ChainText::tr("The certificate of “%1” was not valid yet: it is from %2 on.")
            .arg(facts.subject, timeText(facts.notBefore));
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return ChainText::tr(
                   "The certificate of “%1” was not made by its issuer “%2”: its signature is wrong.")
            .arg(facts.subject, facts.issuer);
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return ChainText::tr("The certificate of “%1” may not be used where it stands in the chain.")
            .arg(facts.subject);
    default:
        return ChainText::tr("OpenSSL does not accept the certificate of “%1”: %2.")
            .arg(facts.subject, QString::fromLatin1(X509_verify_cert_error_string(problem.code)));
    }
}

bool isMadeFor(X509 *certificate, ChainUse use)
{
    const quint32 wanted = use == ChainUse::SigningCode ? XKU_CODE_SIGN : XKU_TIMESTAMP;
    return X509_get_extended_key_usage(certificate) & (wanted | XKU_ANYEKU);
}

/// OpenSSL 3.0 knows no purpose of signing code: the extended uses are looked at here, of each certificate
/// but the root, where Windows looks, too. A certificate without extended uses may do anything, but whoever
/// stamps times must say so (RFC 3161, 2.3).
QStringList useProblems(const STACK_OF(X509) * chain, ChainUse use)
{
    QStringList problems;
    const int count = sk_X509_num(chain);
    for (int i = 0; i < count && (i == 0 || i + 1 < count); ++i) {
        X509 *certificate = sk_X509_value(chain, i);
        const QString subject = nameText(X509_get_subject_name(certificate));
        const bool mustSay = i == 0 && use == ChainUse::StampingTimes;
        const bool says = X509_get_extension_flags(certificate) & EXFLAG_XKUSAGE;
        if (!isMadeFor(certificate, use) || (mustSay && !says))
            problems << (use == ChainUse::SigningCode
                             ? ChainText::tr("The certificate of “%1” is not made for signing code.")
                             : ChainText::tr("The certificate of “%1” is not made for stamping times."))
                            .arg(subject);
        if (i == 0 && !(X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)))
            problems
                << ChainText::tr("The key of the certificate of “%1” is not made for signing.").arg(subject);
    }
    return problems;
}

/// The same certificate may be reported for two reasons that are one sentence.
QStringList sentencesOf(const QList<Problem> &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences << sentenceOf(problem);
    sentences.removeDuplicates();
    return sentences;
}

} // namespace

RootStore::RootStore(const TrustStore &store) : m_store(X509_STORE_new())
{
    for (const TrustStore::Entry &entry : store.entries()) {
        const auto *at = reinterpret_cast<const unsigned char *>(entry.der.data());
        const openssl::Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(entry.der.size())));
        if (!certificate)
            continue;
        X509_STORE_add_cert(m_store.get(), certificate.get());
        m_origins.insert(sha256(entry.der), entry.origin);
    }
    ERR_clear_error();
}

QString RootStore::originText(const CertificateFacts &root) const
{
    const QString origin = m_origins.value(root.fingerprint);
    return origin.isEmpty()
        ? ChainText::tr("The chain ends in the root “%1” (SHA-256 %2), which the store of this system holds.")
              .arg(root.subject, root.fingerprint)
        : ChainText::tr("The chain ends in the root “%1” (SHA-256 %2), which you added from %3.")
              .arg(root.subject, root.fingerprint, origin);
}

Chain RootStore::chainOf(X509 *certificate, STACK_OF(X509) * others, const QDateTime &at, ChainUse use) const
{
    const openssl::StoreContext context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), m_store.get(), certificate, others);
    QList<Problem> problems;
    X509_STORE_CTX_set_app_data(context.get(), &problems);
    X509_STORE_CTX_set_verify_cb(context.get(), takeProblem);
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(at.toSecsSinceEpoch()));
    const bool finished = X509_verify_cert(context.get()) == 1;
    if (!finished && problems.isEmpty())
        problems.append(
            {.code = X509_STORE_CTX_get_error(context.get()), .certificate = factsOf(certificate)});
    ERR_clear_error();

    Chain result;
    const STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(chain); ++i)
        result.certificates.append(factsOf(sk_X509_value(chain, i)));
    const QStringList sentences = sentencesOf(problems) + useProblems(chain, use);
    const bool isTrusted = sentences.isEmpty() && !result.certificates.isEmpty();
    result.statement = {.answer = isTrusted ? Answer::Yes : Answer::No,
                        .sentence =
                            isTrusted ? originText(result.certificates.constLast()) : sentences.join(u' ')};
    return result;
}

bool isForLifetimeSigning(X509 *certificate)
{
    auto *uses =
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
    bool found = false;
    for (int i = 0; i < sk_ASN1_OBJECT_num(uses); ++i)
        found = found || isIdentifier(sk_ASN1_OBJECT_value(uses, i), LifetimeSigning);
    EXTENDED_KEY_USAGE_free(uses);
    ERR_clear_error();
    return found;
}

} // namespace ccm
