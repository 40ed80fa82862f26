// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/base/progress.h"
#include "models/base/sharemap.h"

namespace ccm {

enum class InputKind : quint8 {
    Site, ///< a ccmsetup manifest, or a folder or archive that holds one
    Client, ///< a client's files and logs
    Logs, ///< one log, or a folder or archive of logs
    Plan, ///< a plan file of the upgrade window
    Case, ///< a case file; or a bundle, which is a zip with a case: then the set has no files
};

/// What the user pointed at, and the files in it.
struct Input
{
    InputKind kind = InputKind::Logs;
    FileSet files;
};

/// Whether a log may still have to be written: its file is empty or missing, its folder is there, and its
/// name ends like that of a log (.log, .lo_, .txt).
enum class LogsToCome : bool { AreErrors, AreLogs };

/// How an archive is opened.
struct ArchiveReading
{
    Progress *progress = nullptr; ///< in bytes
    QString password; ///< of an encrypted zip
};

/// A share's path becomes the folder where it is mounted; anything else, a local "//tmp" too, stays as it is.
[[nodiscard]] Result<QString> onThisComputer(const QString &path, const QList<ShareMapping> &shares);

/// Tells by content what a path is; a file's ending and a folder's name decide nothing, but for text that
/// is called a case file: it is one, damaged or not. A program with a cabinet in it is an archive.
/// A folder or archive with a ccmsetup or CCM folder, or with one Logs/ccmsetup.log, is a client; else with a
/// ccmsetup.cab or ccmsetup.xml a site; else with logs it is logs. Several clients in one folder are an error
/// that names them: nothing is mixed. A web address and a manifest in an archive
/// ("bundle.zip/in/ccmsetup.cab") are a site that is still to be read: its set has no files.
[[nodiscard]] Result<Input> recognise(const QString &path, const std::stop_token &stop = {},
                                      LogsToCome toCome = LogsToCome::AreErrors,
                                      const ArchiveReading &archives = {});
/// The same for what was opened in one go: one input of any kind, or several logs, which are then one
/// set. Anything else among several is an error that says so.
[[nodiscard]] Result<Input> recogniseAll(const QStringList &paths, const std::stop_token &stop = {},
                                         LogsToCome toCome = LogsToCome::AreErrors);
/// The logs among the files, by name (.log, .lo_) and, for a single file, whatever its name.
[[nodiscard]] QList<FileEntry> logsOf(const FileSet &files);

} // namespace ccm
