// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/hashcache.h"

#include "models/base/hash.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMutexLocker>

namespace ccm {

HashCache::Stamp HashCache::Stamp::of(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {.sizeInBytes = info.size(), .modifiedMs = info.lastModified().toMSecsSinceEpoch()};
}

Result<QString> HashCache::hashOf(const QString &path, const std::stop_token &stop)
{
    const Stamp before = Stamp::of(path);
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_entries.constFind(path);
        if (known != m_entries.cend() && known->stamp == before) {
            ++m_hits;
            return known->hash;
        }
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto hash = sha256OfFile(path, stop);
    // One that changed while it was read, or may have, is read again next time.
    const bool isSettled = before.modifiedMs < now - hashcachelimits::FreshMs && Stamp::of(path) == before;
    if (!hash || !isSettled)
        return hash;
    const QMutexLocker lock(&m_mutex);
    if (m_entries.size() >= hashcachelimits::Entries && !m_entries.contains(path))
        m_entries.clear();
    m_entries.insert(path, {.stamp = before, .hash = *hash});
    return hash;
}

qsizetype HashCache::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.size();
}

qint64 HashCache::hits() const
{
    const QMutexLocker lock(&m_mutex);
    return m_hits;
}

} // namespace ccm
