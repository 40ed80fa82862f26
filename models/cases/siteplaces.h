// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/cases/sitecase.h"

namespace ccm {

/// A path that leads into an archive.
struct EntryPath
{
    QString archive; ///< a file that exists
    QString entry; ///< what follows its name, with '/'
};

/// "bundle.zip/inner/ccmsetup.cab" taken apart at the first part that is a file; empty where none is.
[[nodiscard]] std::optional<EntryPath> entryPathOf(const QString &path);

/// The manifest of a folder: its ccmsetup.cab, else its ccmsetup.xml, or that of a folder in it named Client
/// (as in SMS_<site code>), ccmsetup, i386 or x64. Empty where there is none.
[[nodiscard]] QString manifestOfFolder(const QString &folder);

/// The files of a set that are manifests: by name, or because they are a cabinet with ccmsetup.xml in it or
/// XML that begins like one. A cabinet stands for what was unpacked from it.
[[nodiscard]] QList<FileEntry> manifestsIn(const FileSet &files, const std::stop_token &stop);
/// The same by name only, where the files may lie on a slow share; a cabinet stands for the XML beside it.
[[nodiscard]] QList<FileEntry> manifestsByName(const FileSet &files);

/// A cabinet, or a program with one in it, that holds ccmsetup.xml. What is called a cabinet and cannot be
/// opened is a damaged one.
[[nodiscard]] bool holdsManifest(const QString &file, const std::stop_token &stop);
/// Some of its entries could not be read without a password, and could with the right one.
[[nodiscard]] bool takesPassword(const QString &archive, const std::stop_token &stop);

/// An entry of a set is what the user named: "inner/ccmsetup.cab", the archive or folder it lies in, or the
/// ccmsetup.xml within it.
[[nodiscard]] bool isNamed(const FileEntry &entry, const QString &name);

} // namespace ccm
