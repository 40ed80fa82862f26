// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/archivekind.h"
#include "models/archives/unpack.h"

namespace ccm {

/// Unpacks by the program ccmscope-unpack, which may crash or hang without harm to this one.
/// What it says and what it wrote are checked like any other input.
///
/// Its arguments: 7z|tar|compressed ARCHIVE FOLDER ENTRIES BYTES-PER-ENTRY BYTES-IN-ALL SECONDS.
/// It writes regular files 0001, 0002, ... into FOLDER and one JSON object a line to its standard
/// output, in UTF-8:
///     {"file": "0001", "name": "...", "size": N, "modified": SECONDS}   an entry; modified is optional
///     {"problem": CODE, "name": "...", "claimed": N, "size": N}         an entry that was left out
///     {"warning": "noEndMark"|"tooManyEntries"}                         about the archive
///     {"error": CODE, "text": "..."}                                    nothing more can be read
///     {"done": true}                                                    always the last line
/// CODE: truncated malformed tooLarge allTooLarge encrypted unsupported cannotWrite.
[[nodiscard]] Result<FileSet> unpackByWorker(const QString &path, ArchiveKind kind,
                                             const UnpackLimits &limits, const std::stop_token &stop);

} // namespace ccm
