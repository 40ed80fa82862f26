// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/sitecase.h"

namespace ccm {

/// The regular files of one folder, not of those below; without `exceptName`.
[[nodiscard]] QList<OtherFile> filesOfFolder(const QString &folder, const QString &exceptName);
/// The sizes of the files that items name, as they lie below the folder. Names are compared without regard to
/// case, as on Windows; a name that leads out of the folder is not looked for.
[[nodiscard]] FileSizes sizesBelow(const QString &folder, const QList<ManifestItem> &items,
                                   const std::stop_token &stop = {});

/// The file of this name as it lies below the folder, found likewise; empty where there is none.
[[nodiscard]] QString fileBelow(const QString &folder, const QString &name);

} // namespace ccm
