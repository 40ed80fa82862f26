// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QList>

namespace ccm {

/// Limits of the store of certificates.
namespace truststorelimits {
constexpr qint64 FileBytes = 8 << 20; ///< of one PEM file
constexpr qsizetype Certificates = 10'000;
} // namespace truststorelimits

/// The certificates that the user believes: those of the system, and those from PEM files that the user
/// adds. A value; reading the system's store is the one thing here that touches the disk by itself.
class TrustStore
{
public:
    /// A certificate, and where it came from.
    struct Entry
    {
        QByteArray der;
        QString origin; ///< the PEM file as the user knows it; empty: the system's store

        bool operator==(const Entry &) const = default;
    };

    /// What lies at the places that OpenSSL was built with (on Debian /etc/ssl/certs), or that the
    /// environment variables SSL_CERT_FILE and SSL_CERT_DIR name. Empty where there is nothing.
    [[nodiscard]] static TrustStore ofSystem();

    /// Adds every certificate of a PEM text and says how many were new. None at all is WrongKind, a damaged
    /// one Malformed; then nothing is added.
    Result<int> addPem(QByteArrayView pem, const QString &origin);
    Result<int> addPemFile(const QString &path);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

    bool operator==(const TrustStore &) const = default;

private:
    void takeSystemFile(const QString &path);

    QList<Entry> m_entries;
};

} // namespace ccm
