// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/worklimit.h"
#include "models/base/fileset.h"

namespace ccm {

/// A set without files yet, with the private folder that will hold them.
[[nodiscard]] Result<FileSet> emptySet(const QString &path);
/// By name without regard to case, as FileSet promises.
void sortFiles(FileSet &set);
/// 0001, 0002, ...: what an unpacked entry is called on the disk.
[[nodiscard]] QString madeUpName(qsizetype number);

/// An entry's name made harmless to show and to search: '/' between its parts, no drive, no leading
/// slash, no "." or "..", no control characters. It is never used as a path all the same.
[[nodiscard]] QString harmlessName(const QString &name);

/// A warning, or the last one that says there are more: a hostile archive has millions.
void addWarning(QStringList &warnings, const QString &text);
/// The warning about an entry that could not be read.
[[nodiscard]] QString leftOutText(const QString &name, const Error &error);
/// The warning about a list that goes on after the last entry looked at.
[[nodiscard]] QString tooManyEntriesText(int maximumEntries);

/// The error of work that is over, cancelled or overdue.
[[nodiscard]] std::unexpected<Error> stopped(const WorkLimit &work, const QString &source);

} // namespace ccm
