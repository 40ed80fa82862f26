// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"

#include <span>
#include <stop_token>
#include <vector>

namespace ccm {

/// A settled record of which a view wants the text.
struct RecordText
{
    quint32 number = 0;
    LogRecord record; ///< where it cannot be read, the message says why
    bool isUnreadable = false;
};

/// The records with these numbers, which ascend, with their text; pending ones too. What stands close
/// together is read at once. May wait for a disk. Cancelled by `stop`; where a text is gone or cannot be
/// read, the error says which file.
[[nodiscard]] Result<QList<LogRecord>> readRecordsAt(const LogSnapshot &log, std::span<const quint32> numbers,
                                                     const std::stop_token &stop);

/// The file that the record stands in, as it is shown: the log or one of its history. Empty where nothing
/// tells.
[[nodiscard]] QString fileOf(const LogSnapshot &log, quint32 number);

/// What a painting asks for, in any order, and what the user scrolls to next. Only settled records.
/// One that cannot be read does not keep the others from being read.
[[nodiscard]] Result<QList<RecordText>> readTexts(const LogSnapshot &log, std::vector<quint32> numbers,
                                                  const std::stop_token &stop);

} // namespace ccm
