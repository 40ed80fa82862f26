// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/base/version.h"

#include <QMetaType>

#include <optional>
#include <stop_token>

namespace ccm {

class HashCache;

/// One file of a client's ccmsetup folder, read as far as it can be.
struct ClientFile
{
    QString name; ///< relative to the ccmsetup folder, with '/'
    QString shownAs; ///< the path the user knows it by
    qint64 sizeInBytes = 0;
    QString hash; ///< SHA-256 in upper case; empty when it could not be read
    std::optional<Version> version; ///< the fixed FileVersion of a PE file, or an MSI's ProductVersion
    /// The string FileVersion of a PE file, which may be padded differently; of an MSI the ProductVersion.
    QString versionText;
    QString productCode; ///< of an MSI
    QString upgradeCode; ///< of an MSI
    QString problem; ///< one sentence when something in it could not be read
    QStringList languages{}; ///< of an MSI: decimal language identifiers, "0" is neutral
    QString platform{}; ///< of an MSI: "x64", "Intel"

    bool operator==(const ClientFile &) const = default;
};

/// What lies on a client's disk, read from a `Windows` tree, admin$, a copy, or an archive of one.
struct ClientSnapshot
{
    QString source;
    bool isComplete = true; ///< false where some of what was opened could not be read
    bool hasSetupFolder = false; ///< a folder named ccmsetup was found
    QList<ClientFile> files; ///< of the ccmsetup folder, its logs left out
    QList<ClientFile> windowsFiles; ///< those asked for beside it; their names are relative to %windir%
    QStringList warnings; ///< whole sentences

    bool operator==(const ClientSnapshot &) const = default;
    /// The file whose bare name is this one, without regard to case; the one least deep wins.
    [[nodiscard]] const ClientFile *find(QStringView bareName) const;
    /// The file at this path below %windir%, with '/', without regard to case: "ccmsetup/SCEPInstall.exe".
    [[nodiscard]] const ClientFile *findInWindows(QStringView path) const;
};

/// Reads the ccmsetup folder of a set, however deep it lies and in whatever case it is written: sizes,
/// hashes, and the versions of what is a program or a package by its content. Where none has that name, it is
/// the folder that holds Logs/ccmsetup.log. `alsoRead` names further files below %windir%, for example
/// "system32/msi.dll".
/// What cannot be read of a file is told in it; a set without the folder is a snapshot without one. The
/// only error is Cancelled. Hashing uses a thread for each core and returns when they are done. `hashes`
/// may be null; it keeps what need not be read again.
[[nodiscard]] Result<ClientSnapshot> readSnapshot(const FileSet &files, const std::stop_token &stop = {},
                                                  const QStringList &alsoRead = {},
                                                  HashCache *hashes = nullptr);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ClientSnapshot)
