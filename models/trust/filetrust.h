// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/trust.h"

namespace ccm {

/// How signatures are to be checked.
struct TrustRequest
{
    QDateTime at; ///< the time for which chains are checked, as for checkTrust()
    QStringList rootFiles; ///< PEM files of roots that signers may have besides those of the system

    bool operator==(const TrustRequest &) const = default;
};

/// checkTrust() with the system's roots and those of the files. A file of roots that cannot be read is a
/// warning of the report. Blocks; for a worker thread.
[[nodiscard]] Result<TrustReport> checkFile(const QString &path, const TrustRequest &request,
                                            const std::stop_token &stop = {}, Progress *progress = nullptr);

/// The certificates in a PEM file, to be shown before they are believed. Errors as of TrustStore::addPem().
[[nodiscard]] Result<QList<CertificateFacts>> certificatesIn(const QString &pemFile);

} // namespace ccm
