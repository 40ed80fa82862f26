// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/archive.h"

namespace ccm {

/// Runs the program ccmscope-unpack, which may crash or hang without harm to this one, and returns
/// what it wrote to its standard output. What it says and what it wrote are to be checked like any
/// other input.
///
/// Its arguments: 7z|tar|compressed list|unpack ARCHIVE FOLDER ENTRIES BYTES-PER-ENTRY BYTES-IN-ALL
/// SECONDS. It writes regular files 0001, 0002, ... into FOLDER (none that stays there for a list) and
/// one JSON object a line to its standard output, in UTF-8:
///     {"file": "0001", "name": "...", "size": N, "modified": SECONDS}   an entry; modified is optional
///     {..., "partial": CODE}                                            and the archive ends within it
///     {"entry": true, "name": "...", "size": N, "modified": SECONDS}    an entry of a list
///     {"problem": CODE, "name": "...", "claimed": N, "size": N}         an entry that was left out
///     {"warning": "noEndMark"|"tooManyEntries"}                         about the archive
///     {"progress": N, "total": N}                                       bytes; the total may be 0
///     {"error": CODE, "text": "..."}                                    nothing more can be read
///     {"done": true}                                                    always the last line
/// CODE: truncated malformed tooLarge allTooLarge encrypted unsupported cannotWrite.
[[nodiscard]] Result<QByteArray> runWorker(const QString &path, ArchiveKind kind,
                                           const ArchiveOptions &options, const QString &folder);

} // namespace ccm
