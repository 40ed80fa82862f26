// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecordtext.h"
#include "models/logs/logrows.h"
#include "models/logs/roworder.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace ccm {

/// Rows of a LogModel that are to be text: a value that a thread may work on.
struct RowsToCopy
{
    QList<LogSnapshot> logs;
    QStringList names; ///< of the logs
    std::vector<RowRef> rows; ///< in the order in which they are wanted
};

/// A row with its text.
struct CopiedRow
{
    LogRecord record;
    QString log; ///< its name, as shown
    QString file; ///< the log or the history file that the record stands in, as shown
    std::optional<qint64> time; ///< where it stands, in milliseconds; UTC where it is known
    int biasFactor = 1; ///< of its log
};

/// All of them. May wait for a disk. Cancelled by `stop`; where a text is gone or cannot be read, the
/// error says which file: nothing is left out in silence.
[[nodiscard]] Result<QList<CopiedRow>> readRows(const RowsToCopy &rows, const std::stop_token &stop);

/// The same some thousand at a time, in order, so that millions can be written to a file. An error that
/// `take` returns ends it.
[[nodiscard]] Result<void> readRows(const RowsToCopy &rows,
                                    const std::function<Result<void>(const QList<CopiedRow> &)> &take,
                                    const std::stop_token &stop);

/// How rows become tab separated text.
struct CellStyle
{
    QList<LogRows::Column> columns; ///< which; they are written in the order of LogRows::Column
    TimeDisplay times = TimeDisplay::AsWritten;
};

/// The titles, ended by a line feed.
[[nodiscard]] QString tabSeparatedHeader(const CellStyle &style);
/// One line a row, each ended by a line feed, with the whole message; see tabSeparatedCell(). The elapsed
/// time is that since the row before it among `rows`.
[[nodiscard]] QString tabSeparated(std::span<const CopiedRow> rows, const CellStyle &style, bool withHeader);

/// For spreadsheets: titles, and a line a row, as csvCell() writes cells; UTF-8 with a byte order mark.
/// Columns and elapsed times as in tabSeparated(). May wait for a disk.
[[nodiscard]] Result<QByteArray> recordsToCsv(const RowsToCopy &rows, const CellStyle &style,
                                              const std::stop_token &stop);
/// For scripts: an array of objects as appendJsonLine() writes them. May wait for a disk.
[[nodiscard]] Result<QByteArray> recordsToJson(const RowsToCopy &rows, const std::stop_token &stop);

/// JSON Lines, in UTF-8: as appendJsonLine() writes them.
[[nodiscard]] QByteArray jsonLines(std::span<const CopiedRow> rows);

} // namespace ccm
