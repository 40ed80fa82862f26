// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"

#include <optional>

namespace ccm {

/// The records `first` to `first + count - 1` of a log with their text; pending ones too. May wait for
/// a disk. Where the text is gone or cannot be read, the error says which file.
[[nodiscard]] Result<QList<LogRecord>> readRecords(const LogSnapshot &log, quint32 first, quint32 count);

/// The same without ever waiting; empty where the text is not in memory.
[[nodiscard]] std::optional<LogRecord> keptRecord(const LogSnapshot &log, quint32 number);

/// What the index alone tells about a record: everything but the message. `line` is 0: counting lines
/// takes the text.
[[nodiscard]] LogRecord indexedRecord(const LogSnapshot &log, quint32 number);

} // namespace ccm
