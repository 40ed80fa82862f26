// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/opensslhandles.h"
#include "models/trust/trust.h"

#include <QHash>

namespace ccm {

enum class ChainUse : quint8 { SigningCode, StampingTimes };

/// What was found when looking for a root.
struct Chain
{
    Statement statement;
    QList<CertificateFacts> certificates; ///< the one asked about first
};

/// A TrustStore as OpenSSL searches it.
class RootStore
{
public:
    explicit RootStore(const TrustStore &store);

    /// Whether the chain ends in a root that the store holds, at this time and for this use. Every problem
    /// is told. Asks nobody: neither revocation lists nor OCSP.
    [[nodiscard]] Chain chainOf(X509 *certificate, STACK_OF(X509) * others, const QDateTime &at,
                                ChainUse use) const;

private:
    [[nodiscard]] QString originText(const CertificateFacts &root) const;

    openssl::CertificateStore m_store;
    QHash<QString, QString> m_origins; ///< fingerprint -> origin
};

/// Whether the certificate says that a signature ends with it, whatever a countersignature says: the
/// extended use "lifetime signing", 1.3.6.1.4.1.311.10.3.13.
[[nodiscard]] bool isForLifetimeSigning(X509 *certificate);

} // namespace ccm
