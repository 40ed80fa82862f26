// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/webcache.h"

#include "models/base/hash.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView Magic("ccmscope web file 1\n");
constexpr qint64 MaximumHeader = 16'384;
constexpr qint64 BlockSize = 1 << 18;

/// Copies the rest of `from`; its SHA-256 in upper case, or empty where a side failed.
QString copyRest(QIODevice &from, QIODevice &to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!from.atEnd()) {
        const QByteArray block = from.read(BlockSize);
        if (block.isEmpty() || to.write(block) != block.size())
            return {};
        hash.addData(block);
    }
    return QString::fromLatin1(hash.result().toHex()).toUpper();
}

} // namespace

WebCache::WebCache(QString folder, const WebCacheLimits &limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
}

QString WebCache::fileOf(const QUrl &url) const
{
    return QDir(m_folder).filePath(sha256(url.toEncoded()).toLower() + ".web"_L1);
}

std::optional<Validators> WebCache::takeOut(const QUrl &url, QIODevice &sink) const
{
    QFile file(fileOf(url));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.read(Magic.size()) != Magic)
        return {};
    const QJsonObject facts = QJsonDocument::fromJson(file.readLine(MaximumHeader)).object();
    const auto text = [&facts](QLatin1StringView key) { return facts.value(key).toString(); };
    if (text("url"_L1) != QString::fromLatin1(url.toEncoded()))
        return {};
    const QString hash = copyRest(file, sink);
    if (hash.isEmpty() || hash != text("sha256"_L1))
        return {};
    return Validators{.eTag = text("eTag"_L1).toLatin1(), .lastModified = text("lastModified"_L1).toLatin1()};
}

void WebCache::keep(const QUrl &url, const Validators &validators, const QString &path) const
{
    QFile body(path);
    if (m_folder.isEmpty() || validators.isEmpty() || body.size() > m_limits.bytesPerFile
        || !body.open(QIODevice::ReadOnly) || !QDir().mkpath(m_folder))
        return;
    const auto hash = sha256OfFile(path);
    if (!hash)
        return;
    const QJsonObject facts{{u"url"_s, QString::fromLatin1(url.toEncoded())},
                            {u"eTag"_s, QString::fromLatin1(validators.eTag)},
                            {u"lastModified"_s, QString::fromLatin1(validators.lastModified)},
                            {u"sha256"_s, *hash}};
    QSaveFile file(fileOf(url));
    if (!file.open(QIODevice::WriteOnly))
        return;
    // It may have needed a password: it is nobody else's.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(Magic.data(), Magic.size());
    file.write(QJsonDocument(facts).toJson(QJsonDocument::Compact) + '\n');
    if (copyRest(body, file) == *hash && file.commit())
        removeOldest();
}

void WebCache::removeOldest() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.web"_s}, QDir::Files, QDir::Time)) {
        bytes += file.size();
        if (bytes > m_limits.bytesInAll)
            QFile::remove(file.filePath());
    }
}

} // namespace ccm
