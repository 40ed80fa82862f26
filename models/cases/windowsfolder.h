// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"

#include <optional>

namespace ccm {

/// The Windows folder of this computer, as %windir% names it; nothing where it does not run Windows.
[[nodiscard]] std::optional<QString> liveWindowsFolder();

/// Where below `path` a whole Windows folder lies that is or was in use: "" for the folder itself (a
/// computer's admin$), "Windows/" for one directly in it (a disk). It holds System32 and a client's ccmsetup
/// or CCM, beside it or in it.
/// Nothing where there is none: a copy of parts is read as any folder is.
[[nodiscard]] std::optional<QString> findWindowsFolder(const QString &path);

/// The files of such a folder that tell of its client: all of ccmsetup and CCM, and what lies directly in
/// the folder, its System32 and its SysWOW64, where a manifest may look for files; logs there are not the
/// client's. The rest, a hundred thousand files, is not looked at. Names are relative to `path`, as
/// readFolder() gives them; `windows` is what findWindowsFolder() told.
[[nodiscard]] Result<FileSet> readWindowsFolder(const QString &path, const QString &windows,
                                                const FileSetLimits &limits = {},
                                                const std::stop_token &stop = {});

} // namespace ccm
