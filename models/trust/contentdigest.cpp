// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/progress.h"
#include "models/trust/opensslhandles.h"
#include "models/trust/signedcontent.h"

#include <QCoreApplication>

#include <vector>

namespace ccm {
namespace {

constexpr qint64 BlockSize = 1 << 20;

void add(EVP_MD_CTX *digest, QByteArrayView bytes)
{
    EVP_DigestUpdate(digest, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray finished(EVP_MD_CTX *digest)
{
    QByteArray bytes(EVP_MD_CTX_get_size(digest), Qt::Uninitialized);
    EVP_DigestFinal_ex(digest, reinterpret_cast<unsigned char *>(bytes.data()), nullptr);
    return bytes;
}

openssl::DigestContext begun(const EVP_MD *algorithm)
{
    openssl::DigestContext digest(EVP_MD_CTX_new());
    EVP_DigestInit_ex(digest.get(), algorithm, nullptr);
    return digest;
}

/// The digest of the metadata comes first where there is one.
std::vector<openssl::DigestContext> beginAll(const SignedContent &content,
                                             const QList<const EVP_MD *> &algorithms)
{
    std::vector<openssl::DigestContext> digests;
    for (const EVP_MD *algorithm : algorithms) {
        digests.push_back(begun(algorithm));
        if (content.metadata.isEmpty())
            continue;
        const openssl::DigestContext metadata = begun(algorithm);
        add(metadata.get(), content.metadata);
        add(digests.back().get(), finished(metadata.get()));
    }
    return digests;
}

} // namespace

Result<QList<QByteArray>> digestsOf(QIODevice &device, const QString &source, const SignedContent &content,
                                    const QList<const EVP_MD *> &algorithms, const std::stop_token &stop,
                                    Progress *progress)
{
    qint64 total = 0;
    for (const DigestPiece &piece : content.pieces)
        total += piece.range.size;
    qint64 done = 0;
    ByteReader in(device, source);
    const auto digests = beginAll(content, algorithms);
    const auto addToAll = [&](QByteArrayView bytes) {
        for (const openssl::DigestContext &digest : digests)
            add(digest.get(), bytes);
    };
    for (const DigestPiece &piece : content.pieces) {
        addToAll(piece.bytes);
        for (qint64 at = 0; piece.bytes.isEmpty() && at < piece.range.size; at += BlockSize) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, source);
            const auto block = in.read(piece.range.offset + at, qMin(BlockSize, piece.range.size - at));
            if (!block)
                return std::unexpected(block.error());
            addToAll(*block);
            done += block->size();
            if (progress)
                progress->report(done, total);
        }
    }
    QList<QByteArray> results;
    for (const openssl::DigestContext &digest : digests)
        results.append(finished(digest.get()));
    return results;
}

} // namespace ccm
