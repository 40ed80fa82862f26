// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/truststore.h"

#include "models/base/files.h"
#include "models/trust/opensslhandles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace ccm {
namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::TrustStore)
};

QByteArray derOf(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

} // namespace

Result<int> TrustStore::addPem(QByteArrayView pem, const QString &origin)
{
    if (pem.size() > truststorelimits::FileBytes)
        return fail(ErrorCode::TooLarge, origin);
    QSet<QByteArray> known;
    for (const Entry &entry : std::as_const(m_entries))
        known.insert(entry.der);
    QList<Entry> added;
    const openssl::Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    bool any = false;
    ERR_clear_error();
    while (
        const openssl::Certificate certificate{PEM_read_bio_X509_AUX(bio.get(), nullptr, nullptr, nullptr)}) {
        any = true;
        const QByteArray der = derOf(certificate.get());
        if (der.isEmpty() || known.contains(der))
            continue;
        known.insert(der);
        added.append({.der = der, .origin = origin});
        if (m_entries.size() + added.size() > truststorelimits::Certificates)
            return fail(ErrorCode::TooLarge, origin,
                        StoreText::tr("The store would hold more than %n certificate(s).", nullptr,
                                      static_cast<int>(truststorelimits::Certificates)));
    }
    // The end of a PEM text is an error of this one kind; every other means a damaged certificate.
    const unsigned long error = ERR_peek_last_error();
    const bool ended = ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (!ended)
        return fail(ErrorCode::Malformed, origin, StoreText::tr("A certificate in it is damaged."));
    if (!any)
        return fail(ErrorCode::WrongKind, origin, StoreText::tr("It holds no certificate in PEM form."));
    m_entries += added;
    return static_cast<int>(added.size());
}

Result<int> TrustStore::addPemFile(const QString &path)
{
    const auto bytes = readFile(path, truststorelimits::FileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return addPem(*bytes, path);
}

/// The system's files are not the user's doing: one that cannot be read is left out, as OpenSSL does.
void TrustStore::takeSystemFile(const QString &path)
{
    if (const auto bytes = readFile(path, truststorelimits::FileBytes))
        std::ignore = addPem(*bytes, {});
}

TrustStore TrustStore::ofSystem()
{
    TrustStore store;
    const auto place = [](const char *variable, const char *otherwise) {
        const QString named = qEnvironmentVariable(variable);
        return named.isEmpty() ? QFile::decodeName(otherwise) : named;
    };
    store.takeSystemFile(place(X509_get_default_cert_file_env(), X509_get_default_cert_file()));
    const QDir folder(place(X509_get_default_cert_dir_env(), X509_get_default_cert_dir()));
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    QSet<QString> seen; // most names are links to the others
    for (const QFileInfo &file : files) {
        const QString target = file.canonicalFilePath();
        if (seen.contains(target) || seen.size() >= truststorelimits::Certificates)
            continue;
        seen.insert(target);
        store.takeSystemFile(target);
    }
    return store;
}

} // namespace ccm
