// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/trust.h"

#include "models/trust/certificatefacts.h"
#include "models/trust/signaturereport.h"
#include "models/trust/signedcontent.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace ccm {
namespace {

struct TrustText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Trust)
};

Result<SignedContent> takeApart(QIODevice &device, const QString &source)
{
    ByteReader in(device, source);
    const auto head = in.read(0, qMin(in.size(), qint64{8}));
    if (!head)
        return std::unexpected(head.error());
    if (head->isEmpty())
        return fail(ErrorCode::Empty, source);
    if (head->startsWith("MSCF"))
        return takeApartCabinet(device, source);
    if (head->startsWith("MZ"))
        return takeApartProgram(device, source);
    if (looksLikeCompoundFile(*head))
        return takeApartPackage(device, source);
    return fail(ErrorCode::WrongKind, source,
                TrustText::tr("It is no cabinet, program, library or Windows Installer package."));
}

/// Takes apart a signature and those inside it. Inside one that can be read, damage is a fact.
class Finder
{
public:
    Finder(const QString &source, QStringList &facts) : m_source(source), m_facts(facts) { }

    Result<void> add(QByteArrayView der, int nesting);
    std::vector<FoundSignature> found;

private:
    void addNested(const SignedData &data, int nesting);

    const QString &m_source;
    QStringList &m_facts;
};

Result<void> Finder::add(QByteArrayView der, int nesting)
{
    auto data = parseSignedData(der, m_source);
    if (!data)
        return std::unexpected(data.error());
    QByteArray after = der.sliced(data->size).toByteArray();
    auto indirect = indirectDataOf(*data);
    const STACK_OF(X509_ATTRIBUTE) *attributes = data->signer->unauth_attr;
    const QList<QByteArray> nested =
        attributeValues(attributes, unsignedattributes::NestedSignature, trustlimits::Signatures);
    found.push_back({.data = std::move(*data),
                     .indirect = std::move(indirect),
                     .nesting = nesting,
                     .after = std::move(after)});
    for (const QByteArray &inner : nested) {
        if (nesting + 1 >= trustlimits::Nesting
            || found.size() >= static_cast<std::size_t>(trustlimits::Signatures)) {
            m_facts << TrustText::tr("There are more signatures inside signatures than Ccmscope reads.");
            return {};
        }
        if (const Result<void> done = add(inner, nesting + 1); !done)
            m_facts << TrustText::tr("A further signature, inside the first, cannot be read: %1")
                           .arg(done.error().reason());
    }
    return {};
}

Result<std::vector<FoundSignature>> findSignatures(const SignedContent &content, const QString &source,
                                                   QStringList &facts)
{
    Finder finder(source, facts);
    for (const QByteArray &der : content.signatures) {
        const Result<void> done = finder.add(der, 0);
        if (done)
            continue;
        if (finder.found.empty())
            return std::unexpected(done.error());
        facts << TrustText::tr("A further signature cannot be read: %1").arg(done.error().reason());
    }
    return std::move(finder.found);
}

QString summaryOf(const SignatureReport &first)
{
    if (first.digest.answer == Answer::No)
        return TrustText::tr("The file is signed, but it is not as it was signed.");
    if (first.signer.answer == Answer::No)
        return TrustText::tr("The file is signed, but the signature is not valid.");
    if (first.digest.answer == Answer::Unknown || first.signer.answer == Answer::Unknown)
        return TrustText::tr("The file is signed, but whether the signature is good cannot be told.");
    if (first.chain.answer != Answer::Yes)
        return TrustText::tr("The file is as it was signed, but the chain from the signer's certificate to a "
                             "root that you trust does not hold.");
    return TrustText::tr("The file is as it was signed, and the chain from the signer's certificate, which "
                         "names “%1”, ends in a root that you trust.")
        .arg(first.certificate->subject);
}

/// The digests of the file that the signatures ask for, each computed once.
Result<QList<QByteArray>> wantedDigests(const std::vector<FoundSignature> &signatures, QIODevice &device,
                                        const QString &source, const SignedContent &content,
                                        const std::stop_token &stop, Progress *progress)
{
    QList<const EVP_MD *> algorithms;
    for (const FoundSignature &signature : signatures) {
        const EVP_MD *algorithm = signature.indirect ? signature.indirect->algorithm : nullptr;
        if (algorithm && !algorithms.contains(algorithm))
            algorithms.append(algorithm);
    }
    const auto digests = digestsOf(device, source, content, algorithms, stop, progress);
    if (!digests)
        return digests;
    QList<QByteArray> wanted;
    for (const FoundSignature &signature : signatures) {
        const qsizetype at = signature.indirect ? algorithms.indexOf(signature.indirect->algorithm) : -1;
        wanted.append(at < 0 ? QByteArray() : digests->at(at));
    }
    return wanted;
}

} // namespace

Result<TrustReport> checkTrust(QIODevice &device, const QString &source, const TrustStore &store,
                               const QDateTime &at, const std::stop_token &stop, Progress *progress)
{
    const auto content = takeApart(device, source);
    if (!content)
        return std::unexpected(content.error());
    TrustReport report{.kind = content->kind, .facts = content->facts};
    if (content->signatures.isEmpty()) {
        report.summary = TrustText::tr("The file is not signed.");
        return report;
    }
    const auto signatures = findSignatures(*content, source, report.facts);
    if (!signatures)
        return std::unexpected(signatures.error());
    const auto digests = wantedDigests(*signatures, device, source, *content, stop, progress);
    if (!digests)
        return std::unexpected(digests.error());
    const RootStore roots(store);
    for (std::size_t i = 0; i < signatures->size(); ++i) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, source);
        report.signatures.append(reportOf((*signatures)[i], digests->at(static_cast<qsizetype>(i)),
                                          content->gap, roots, at, source));
    }
    report.summary = summaryOf(report.signatures.constFirst());
    report.facts << TrustText::tr("Whether a certificate was revoked was not checked: Ccmscope asks nobody.");
    return report;
}

Result<TrustReport> checkTrust(const QString &path, const TrustStore &store, const QDateTime &at,
                               const std::stop_token &stop, Progress *progress)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::WrongKind, path, TrustText::tr("It is not a regular file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, path, file.errorString());
    return checkTrust(file, path, store, at, stop, progress);
}

TrustWord trustWord(const TrustReport &report)
{
    if (report.signatures.isEmpty())
        return {.status = Status::Notice, .text = TrustText::tr("not signed")};
    const SignatureReport &first = report.signatures.constFirst();
    const StatementStatuses statuses = statusesOf(first);
    if (first.digest.answer == Answer::No)
        return {.status = statuses.digest, .text = TrustText::tr("file changed")};
    if (first.signer.answer == Answer::No)
        return {.status = statuses.signer, .text = TrustText::tr("not valid")};
    if (first.digest.answer == Answer::Unknown || first.signer.answer == Answer::Unknown)
        return {.status = Status::Muted, .text = TrustText::tr("cannot be told")};
    if (first.chain.answer != Answer::Yes)
        return {.status = statuses.chain, .text = TrustText::tr("chain does not hold")};
    return {.status = statuses.chain, .text = TrustText::tr("chain holds")};
}

QString kindName(SignedKind kind)
{
    switch (kind) {
    case SignedKind::Cabinet:
        return TrustText::tr("Cabinet");
    case SignedKind::Program:
        return TrustText::tr("Program or library");
    case SignedKind::InstallerPackage:
        return TrustText::tr("Windows Installer package");
    }
    Q_UNREACHABLE();
}

StatementStatuses statusesOf(const SignatureReport &report)
{
    const auto status = [](const Statement &statement, Status no) {
        return statement.answer == Answer::Yes ? Status::Good
            : statement.answer == Answer::No   ? no
                                               : Status::Muted;
    };
    const auto &stamp = report.countersignature;
    Status countersigned = Status::Notice;
    if (stamp && stamp->valid.answer != Answer::Yes)
        countersigned = status(stamp->valid, Status::Bad);
    else if (stamp)
        countersigned = status(stamp->chain, Status::Warning);
    return {.digest = status(report.digest, Status::Bad),
            .signer = status(report.signer, Status::Bad),
            .chain = status(report.chain, Status::Warning),
            .countersigned = countersigned};
}

} // namespace ccm
