// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/bytereader.h"
#include "models/base/compoundfile.h"
#include "models/trust/trust.h"

#include <optional>
#include <stop_token>

struct evp_md_st;

namespace ccm {

/// A piece of what a digest covers: a run of the file, or bytes that are derived from it.
struct DigestPiece
{
    ByteRange range;
    QByteArray bytes; ///< taken instead of the range when not empty
};

/// A file taken apart: what its digest covers, and its signatures.
struct SignedContent
{
    SignedKind kind = SignedKind::Cabinet;
    QList<DigestPiece> pieces; ///< in the order of the digest; empty when the file is not signed
    /// Of a package with \5MsiDigitalSignatureEx: what is hashed first, and whose digest begins the digest.
    QByteArray metadata;
    QByteArray metadataDigest; ///< what that stream holds
    QList<QByteArray> signatures; ///< SignedData in DER, with what follows each
    QString gap; ///< why a digest that matches would not cover the whole file; empty: it does
    QStringList facts;
};

[[nodiscard]] Result<SignedContent> takeApartCabinet(QIODevice &device, const QString &source);
[[nodiscard]] Result<SignedContent> takeApartProgram(QIODevice &device, const QString &source);
[[nodiscard]] Result<SignedContent> takeApartPackage(QIODevice &device, const QString &source);

/// The digests of the content, one for each algorithm, from one reading of the file.
[[nodiscard]] Result<QList<QByteArray>> digestsOf(QIODevice &device, const QString &source,
                                                  const SignedContent &content,
                                                  const QList<const evp_md_st *> &algorithms,
                                                  const std::stop_token &stop, Progress *progress);

} // namespace ccm
