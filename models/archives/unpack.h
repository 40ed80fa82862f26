// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/base/result.h"

#include <QString>

#include <chrono>
#include <stop_token>

namespace ccm {

/// What an archive may cost. Enforced on the bytes that come out, not on the sizes it claims.
struct UnpackLimits
{
    int entries = 20'000; ///< further ones are left out with a warning
    qint64 bytesPerEntry = qint64{1} << 30; ///< larger entries are left out with a warning
    qint64 bytesInAll = qint64{4} << 30;
    qint64 ratio = 1'000; ///< bytes out for each byte in,
    qint64 ratioFrom = qint64{64} << 20; ///< once this much has come out
    std::chrono::seconds workerTime{120}; ///< by the clock on the wall
    QString workerProgram; ///< ccmscope-unpack; empty: the one beside this program

    /// What an archive of this size may unpack to in all.
    [[nodiscard]] qint64 bytesFor(qint64 archiveSize) const;
};

/// Unpacks the regular files of an archive into a private folder, under made-up names; the content
/// decides what kind of archive it is. Folders, links and devices are left out; what is damaged,
/// encrypted or too large is left out with a warning that names the entry. Errors: WrongKind (no
/// archive), TooLarge (more in all than allowed), Cancelled, HelperFailed, and the first entry's own
/// error where none could be read. Blocks; for a worker thread.
[[nodiscard]] Result<FileSet> unpackArchive(const QString &path, const UnpackLimits &limits = {},
                                            const std::stop_token &stop = {});

/// The bytes of one entry, found as FileSet::find() does: by the end of its name, without regard to
/// case. Only this entry is extracted from a cabinet or a zip. At most `limit` bytes.
[[nodiscard]] Result<QByteArray> readEntry(const QString &path, QStringView name, qint64 limit,
                                           const std::stop_token &stop = {});

} // namespace ccm
