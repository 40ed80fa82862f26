// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace ccm {

class TemporaryFolder;

/// One file of a set: what it is called, and where its bytes lie.
struct FileEntry
{
    QString name; ///< relative, with '/'; as it stands in the folder or the archive
    QString path; ///< the readable file; in a private folder with a made-up name if it was unpacked
    qint64 sizeInBytes = 0;
    QDateTime modified; ///< UTC; invalid when unknown
    QString shownAs; ///< what the user is shown, where the set's source does not tell
};

/// The files of a folder or of an unpacked archive, alike for all who look for something in them.
struct FileSet
{
    QString source; ///< the folder, archive or file the user named
    QList<FileEntry> files; ///< sorted by name without regard to case
    QStringList warnings; ///< whole sentences: what was left out, and why
    std::shared_ptr<TemporaryFolder> unpacked; ///< keeps unpacked files until the last user is gone

    /// The file whose name is `tail` or ends with '/' + `tail`, without regard to case as on Windows.
    /// The shortest such name wins.
    [[nodiscard]] const FileEntry *find(QStringView tail) const;
    /// What the user is shown for an entry: the source and the entry's name.
    [[nodiscard]] QString displayName(const FileEntry &entry) const;
};

/// Named limits of a folder that is read as a set.
struct FileSetLimits
{
    int depth = 12;
    int files = 20'000;
};

/// The regular files below a folder. Links are not followed; a folder without any file is an error.
[[nodiscard]] Result<FileSet> readFolder(const QString &path, const FileSetLimits &limits = {},
                                         const std::stop_token &stop = {});
/// A set of this one file.
[[nodiscard]] Result<FileSet> singleFile(const QString &path);

} // namespace ccm
