// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/archivekind.h"
#include "models/archives/worklimit.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

class QIODevice;

namespace ccm {

/// One entry as the archive lists it. All of it is a claim until the entry has been read.
struct ArchiveEntry
{
    QString name; ///< made harmless
    qint64 claimedSize = 0; ///< in bytes
    QDateTime modified; ///< UTC; invalid where the archive gives a time without a zone
    QDateTime clockTime; ///< what the clock on the packer's wall showed; its zone is not known
    bool isFile = true; ///< not a folder, link or device
    bool isEncrypted = false;
    bool takesPassword = false; ///< it is encrypted, and a password is enough to read it here
    bool isPartial = false; ///< the archive ends within it: read() gives what there is
};

/// An archive whose entries can be read one by one. It is read in the thread that made it.
class Archive
{
public:
    Archive() = default;
    virtual ~Archive() = default;
    Q_DISABLE_COPY_MOVE(Archive)

    /// What the archive lists, in its order; never more than it was opened for.
    [[nodiscard]] const QList<ArchiveEntry> &entries() const { return m_entries; }
    /// Whole sentences about the archive itself.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    /// The files that the archive lies in: more than one for a set of cabinets.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Writes the bytes of an entry to `sink`, which may refuse them and so end the reading.
    [[nodiscard]] virtual Result<void> read(qsizetype index, QIODevice &sink) = 0;
    /// A private file that holds the whole entry already and may be moved away; empty if there is none.
    [[nodiscard]] virtual QString unpackedFile(qsizetype) const { return {}; }

protected:
    QList<ArchiveEntry> m_entries;
    QStringList m_warnings;
    QStringList m_paths;
};

using OpenedArchive = Result<std::unique_ptr<Archive>>;
/// Where the cabinet of this name, which another one of its set gave, lies; empty if it is missing.
using FindPart = std::function<QString(const QString &name)>;

/// What opening an archive may cost, and what it needs.
struct ArchiveOptions
{
    int entries = 100'000;
    qint64 bytesPerEntry = std::numeric_limits<qint64>::max(); ///< these two matter to the worker only:
    qint64 bytesInAll = std::numeric_limits<qint64>::max(); ///< the others are limited by their sink
    bool isForListing = false; ///< read() will not be called
    QString password; ///< of a zip
    QString workerProgram; ///< empty: the one beside this program
    FindPart findPart; ///< empty: beside the cabinet
    WorkLimit work;
    Progress *progress = nullptr; ///< of what takes its time already when it is opened
};

/// A cabinet, all of its set as far as it is there, or all the cabinets within a program. No cabinet
/// is WrongKind.
[[nodiscard]] OpenedArchive openCabinet(const QString &path, int maximumEntries, const WorkLimit &work,
                                        const FindPart &findPart = {});
/// `password` opens entries of the old kind of encryption; the AES kind cannot be read.
[[nodiscard]] OpenedArchive openZip(const QString &path, int maximumEntries, const WorkLimit &work,
                                    const QString &password = {});
/// A 7z, a tar or something compressed, by the worker.
[[nodiscard]] OpenedArchive openByWorker(const QString &path, ArchiveKind kind,
                                         const ArchiveOptions &options);
[[nodiscard]] OpenedArchive openArchive(const QString &path, ArchiveKind kind, const ArchiveOptions &options);

/// What kind of archive a file is, by its content; nothing where it is none. A program that holds a
/// cabinet is a cabinet.
[[nodiscard]] Result<std::optional<ArchiveKind>> archiveKindOf(const QString &path,
                                                               const WorkLimit &work = {});

} // namespace ccm
