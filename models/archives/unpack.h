// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/archive.h"
#include "models/archives/cabinetfacts.h"
#include "models/base/fileset.h"

#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace ccm {

/// What an archive may cost, with all the archives within it. Enforced on the bytes that come out, not
/// on the sizes it claims.
struct UnpackLimits
{
    int entries = 100'000; ///< further ones are left out with a warning
    int depth = 3; ///< archives within archives: 1 leaves those within unopened, with a warning
    qint64 bytesPerEntry = qint64{1} << 30; ///< larger entries are left out with a warning
    qint64 bytesInAll = qint64{4} << 30;
    /// Bytes out for each byte in. Deflate makes no more than 1,032 of one (zlib's technical details), so
    /// that a zip of logs full of zeros, as a crash leaves them, opens. What needs more has archives within
    /// archives.
    qint64 ratio = 1'100;
    qint64 ratioFrom = qint64{64} << 20; ///< once this much has come out
    std::chrono::seconds time{300}; ///< by the clock on the wall
    QString workerProgram; ///< ccmscope-unpack; empty: the one beside this program

    /// What an archive of this size may unpack to in all.
    [[nodiscard]] qint64 bytesFor(qint64 archiveSize) const;
};

/// Unpacks the regular files of an archive into a private folder, under made-up names; the content
/// decides what kind of archive it is. Archives within are kept as files and opened as well: "in.cab"
/// and "in.cab/setup.xml". Folders, links and devices are left out; what is damaged, encrypted or too
/// large is left out with a warning that names the entry, and an archive within that cannot be opened
/// is a warning too. A stream that is cut is kept as far as it goes, with a warning. Errors: WrongKind
/// (no archive), TooLarge (more in all, or longer, than allowed), Cancelled, HelperFailed, and the
/// first entry's own error where none could be read. Blocks; for a worker thread.
///
/// `progress` counts bytes, of the archive read or of files written; `password` opens entries of a
/// zip.
[[nodiscard]] Result<FileSet> unpackArchive(const QString &path, const UnpackLimits &limits = {},
                                            const std::stop_token &stop = {}, Progress *progress = nullptr,
                                            const QString &password = {});

/// The bytes of one entry, found as FileSet::find() does: by the end of its name, without regard to
/// case. Only this entry is extracted from a cabinet or a zip; archives within are not searched. At
/// most `limit` bytes.
[[nodiscard]] Result<QByteArray> readEntry(const QString &path, QStringView name, qint64 limit,
                                           const std::stop_token &stop = {}, Progress *progress = nullptr,
                                           const QString &password = {});

/// What an archive says of itself.
struct ArchiveListing
{
    ArchiveKind kind{};
    QList<ArchiveEntry> entries; ///< folders and links too, where the kind tells; never what is within
    QStringList warnings; ///< whole sentences
    std::optional<CabinetFacts> cabinet; ///< of a cabinet file; not of one within a program
};

/// Lists an archive without writing its files anywhere. Errors as unpackArchive(), where they show.
[[nodiscard]] Result<ArchiveListing> listArchive(const QString &path, const std::stop_token &stop = {},
                                                 const UnpackLimits &limits = {});

} // namespace ccm
