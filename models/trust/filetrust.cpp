// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/filetrust.h"

#include "models/trust/certificatefacts.h"
#include "models/trust/opensslhandles.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct FileTrustText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::FileTrust)
};

} // namespace

Result<TrustReport> checkFile(const QString &path, const TrustRequest &request, const std::stop_token &stop,
                              Progress *progress)
{
    TrustStore store = TrustStore::ofSystem();
    QStringList warnings;
    for (const QString &file : request.rootFiles) {
        if (const auto added = store.addPemFile(file); !added)
            warnings << FileTrustText::tr("A file of roots that you added is not used. %1")
                            .arg(added.error().message());
    }
    auto report = checkTrust(path, store, request.at, stop, progress);
    if (report)
        report->warnings += warnings;
    return report;
}

Result<QList<CertificateFacts>> certificatesIn(const QString &pemFile)
{
    TrustStore store;
    if (const auto added = store.addPemFile(pemFile); !added)
        return std::unexpected(added.error());
    QList<CertificateFacts> certificates;
    for (const TrustStore::Entry &entry : store.entries()) {
        const auto *at = reinterpret_cast<const unsigned char *>(entry.der.data());
        const openssl::Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(entry.der.size())));
        if (certificate)
            certificates.append(factsOf(certificate.get()));
    }
    return certificates;
}

} // namespace ccm
