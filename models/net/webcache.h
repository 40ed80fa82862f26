// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

class QIODevice;

namespace ccm {

/// What makes a request conditional, as the server sent it.
struct Validators
{
    QByteArray eTag;
    QByteArray lastModified;

    [[nodiscard]] bool isEmpty() const { return eTag.isEmpty() && lastModified.isEmpty(); }
};

/// Named limits of the files kept from servers.
struct WebCacheLimits
{
    qint64 bytesPerFile = qint64{64} << 20; ///< larger ones are not kept
    qint64 bytesInAll = qint64{256} << 20; ///< beyond, the oldest go
};

/// Files as they came from servers, one file an address, named by its hash. Written atomically; what is
/// damaged or of another address counts as absent. Several programs may use one folder at a time.
class WebCache
{
public:
    /// An empty folder name: nothing is kept.
    explicit WebCache(QString folder, const WebCacheLimits &limits = {});

    /// Writes the kept bytes to `sink`, which is to be empty. Nothing where none are kept whole.
    [[nodiscard]] std::optional<Validators> takeOut(const QUrl &url, QIODevice &sink) const;
    /// Keeps the file if it has a validator. Failing to is no error: it will be fetched again.
    void keep(const QUrl &url, const Validators &validators, const QString &path) const;

private:
    [[nodiscard]] QString fileOf(const QUrl &url) const;
    void removeOldest() const;

    QString m_folder;
    WebCacheLimits m_limits;
};

} // namespace ccm
