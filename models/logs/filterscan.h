// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/compiledfilter.h"
#include "models/logs/logsnapshot.h"
#include "models/logs/recordbits.h"

#include <functional>
#include <stop_token>

namespace ccm {

/// So many records are done. Called on the thread that scans, now and then.
using ScanProgress = std::function<void(quint32 records)>;

/// Which of the records `first` to `first + count - 1` of a log a filter shows, pending ones too; bit 0
/// is that of `first`. Uses all cores, and reads text only of records that the index leaves open.
/// `logName` is what "log:" is compared with.
///
/// May wait for a disk. Cancelled where `stop` was requested; where text is gone or cannot be read, the
/// error says which file.
[[nodiscard]] Result<RecordBits> scan(const CompiledFilter &filter, const LogSnapshot &log, quint32 first,
                                      quint32 count, const QString &logName,
                                      const ScanProgress &progress = {}, const std::stop_token &stop = {});

} // namespace ccm
