// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ccm {

/// Whether a file system of this type, as the system names it ("cifs", "fuse.sshfs"), is another host's.
[[nodiscard]] bool isRemoteFileSystem(const QByteArray &type);

/// Whether the file lies on another host. May wait for that host.
[[nodiscard]] bool isRemoteFile(const QString &path);

} // namespace ccm
