// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/logs/logsnapshot.h"
#include "models/logs/textdecoding.h"

#include <stop_token>

namespace ccm {

/// All records of a log of any kind, as it stands now. An empty file is a document without records;
/// a missing or unreadable file, a folder and a device are errors.
[[nodiscard]] Result<LogDocument> readLog(const QString &path, const QString &shownAs,
                                          const std::stop_token &stop = {},
                                          const TextSettings &settings = {});

/// The index of a log as it stands now, its text left on disk; without its history. Errors as readLog().
[[nodiscard]] Result<LogSnapshot> indexLog(const QString &path, const QString &shownAs,
                                           const std::stop_token &stop = {});

} // namespace ccm
