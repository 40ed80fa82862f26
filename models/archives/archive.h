// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <stop_token>

class QIODevice;

namespace ccm {

/// One entry as the archive lists it. All of it is a claim until the entry has been read.
struct ArchiveEntry
{
    QString name; ///< made harmless
    qint64 claimedSize = 0;
    QDateTime modified; ///< UTC; invalid where the archive gives a time without a zone
    bool isFile = true; ///< not a folder, link or device
    bool isEncrypted = false;
};

/// An archive whose entries can be read one by one. It is read in the thread that made it.
class Archive
{
public:
    virtual ~Archive() = default;

    /// What the archive lists, in its order; never more than it was opened for.
    [[nodiscard]] const QList<ArchiveEntry> &entries() const { return m_entries; }
    /// Whole sentences about the archive itself.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    /// Writes the bytes of an entry to `sink`, which may refuse them and so end the reading.
    [[nodiscard]] virtual Result<void> read(qsizetype index, QIODevice &sink) = 0;

protected:
    QList<ArchiveEntry> m_entries;
    QStringList m_warnings;
};

using OpenedArchive = Result<std::unique_ptr<Archive>>;

[[nodiscard]] OpenedArchive openCabinet(const QString &path, int maximumEntries, const std::stop_token &stop);
[[nodiscard]] OpenedArchive openZip(const QString &path, int maximumEntries, const std::stop_token &stop);

} // namespace ccm
