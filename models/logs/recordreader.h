// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"

#include <optional>

namespace ccm {

/// The records `first` to `first + count - 1` of a log with their text; pending ones too. May wait for
/// a disk. Where the text is gone or cannot be read, the error says which file. `line` is 0 in settled
/// ones: readLine() tells it.
[[nodiscard]] Result<QList<LogRecord>> readRecords(const LogSnapshot &log, quint32 first, quint32 count);

/// The same without ever waiting; empty where the text is not in memory.
[[nodiscard]] std::optional<LogRecord> keptRecord(const LogSnapshot &log, quint32 number);

/// The 1-based line on which a record begins. Reads the text of its segment: ask for one at a time.
[[nodiscard]] Result<qint64> readLine(const LogSnapshot &log, quint32 number);

/// All text of a record as it is in the file, decoded, with its markers and attributes.
[[nodiscard]] Result<QString> readRawText(const LogSnapshot &log, quint32 number);

/// What the index alone tells about a record: everything but message, type and line.
[[nodiscard]] LogRecord indexedRecord(const LogSnapshot &log, quint32 number);

/// The bytes of a record without the line ends and byte order marks that stand between it and the next.
[[nodiscard]] QByteArrayView recordBytes(QByteArrayView bytes, TextEncoding encoding);

/// A settled record in its bytes, which reach to the next one. What the index knows better comes from
/// there: where it stands and in which order.
[[nodiscard]] LogRecord parseIndexed(const LogIndex &index, quint32 number, QByteArrayView bytes);

} // namespace ccm
