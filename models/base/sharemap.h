// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QList>

namespace ccm {

/// Where a Windows share, or a folder of one, is mounted on this computer.
struct ShareMapping
{
    QString share; ///< as the user wrote it: \\server\share, //server/share or smb://server/share
    QString folder; ///< an absolute path of this computer

    bool operator==(const ShareMapping &) const = default;
};

/// \\server\share..., //server/share... or smb://server/share..., complete or not.
[[nodiscard]] bool isSharePath(QStringView text);
/// "//server/share/folder/file" of any of these spellings; empty where server or share is missing or a part
/// is "..".
[[nodiscard]] QString plainSharePath(const QString &text);
/// A path of this computer for one on a share, by the longest mapping that fits, without regard to case.
/// Any other path stays as it is. No file is looked at. WrongKind: no path on a share; NotFound: no mapping,
/// with how to add one. Windows reads shares itself: there an unmapped path is passed on.
[[nodiscard]] Result<QString> localPathOf(const QString &path, const QList<ShareMapping> &shares);
/// The rows that make sense, or the sentence about the first that does not.
[[nodiscard]] Result<void> checkShares(const QList<ShareMapping> &shares);

} // namespace ccm
