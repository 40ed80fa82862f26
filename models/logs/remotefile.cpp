// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/remotefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace ccm {

using namespace Qt::StringLiterals;

bool isRemoteFileSystem(const QByteArray &type)
{
    // As Linux names them in /proc/mounts. 9p and virtiofs are folders of a virtual machine's host.
    static constexpr std::array Types{"nfs",   "nfs4",     "cifs",   "smb3",      "smbfs",
                                      "ncpfs", "afs",      "ceph",   "coda",      "9p",
                                      "davfs", "virtiofs", "vboxsf", "glusterfs", "autofs"};
    // Which file systems in user space are remote is not known by name; all are taken for it but those
    // of disks.
    if (type.startsWith("fuse."))
        return true;
    return std::ranges::any_of(Types, [&type](const char *remote) { return type == remote; });
}

bool isRemoteFile(const QString &path)
{
    if (QDir::fromNativeSeparators(path).startsWith("//"_L1))
        return true;
    const QString full = QFileInfo(path).absoluteFilePath();
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(full.first(qMin(full.size(), qsizetype{3})));
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    return isRemoteFileSystem(QStorageInfo(QFileInfo(full).absolutePath()).fileSystemType());
#endif
}

} // namespace ccm
