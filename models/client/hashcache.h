// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QMutex>

#include <stop_token>

namespace ccm {

/// Limits of a HashCache.
namespace hashcachelimits {
constexpr qsizetype Entries = 100'000; ///< some tens of megabytes; at one more it starts anew
/// A file that changed so shortly before it was read may change again without its time telling: two
/// seconds are the coarsest time that a file system keeps (FAT).
constexpr qint64 FreshMs = 2'000;
} // namespace hashcachelimits

/// SHA-256 of files, read anew only where path, size or time of modification have changed. Any thread may
/// ask at any time; the owner keeps it as long as it likes.
class HashCache
{
public:
    /// As sha256OfFile().
    [[nodiscard]] Result<QString> hashOf(const QString &path, const std::stop_token &stop = {});

    [[nodiscard]] qsizetype count() const;
    /// How many hashes were asked for and known.
    [[nodiscard]] qint64 hits() const;

private:
    struct Stamp
    {
        qint64 sizeInBytes = -1;
        qint64 modifiedMs = -1; ///< since 1970, UTC

        bool operator==(const Stamp &) const = default;
        static Stamp of(const QString &path);
    };
    struct Entry
    {
        Stamp stamp;
        QString hash;
    };

    mutable QMutex m_mutex;
    QHash<QString, Entry> m_entries; ///< by path
    qint64 m_hits = 0;
};

} // namespace ccm
