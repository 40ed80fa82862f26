// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrows.h"

#include <QTextLayout>

#include <array>
#include <memory>

namespace ccm {

class LogLook;

/// The texts of one row, cut to the columns and measured: what has to be done once when a row comes
/// into view, and not again while it stays.
struct LaidRow
{
    struct Cell
    {
        QString text; ///< with "…" where it does not fit
        int width = 0; ///< of text, in pixels
        bool isElided = false;
    };

    LogRowContent content;
    std::array<Cell, LogRows::ColumnCount> cells;
    QString line; ///< the message as one line, or as wrapped
    int lineWidth = 0; ///< how wide the whole of it is; a good guess where it is very long
    qsizetype lineStart = 0; ///< where it starts in the message: spans count from there
    std::unique_ptr<QTextLayout> layout; ///< where it is wrapped, marked or scrolled sideways
    int seamHeight = 0; ///< above the row proper
    int height = 0; ///< with the seam
};

/// How rows are to be laid out.
struct RowMeasures
{
    std::array<int, LogRows::ColumnCount> widths{}; ///< 0 for a hidden column
    bool isWrapped = false;
};

/// A message is wrapped up to here, and shown as one line up to here; the rest follows where one record
/// is shown in full. Real logs hold single messages of a megabyte.
constexpr qsizetype MaximumWrappedLength = 16'384;
constexpr int MaximumWrappedLines = 200;
constexpr qsizetype MaximumLineLength = 32'768;

[[nodiscard]] LaidRow layRow(LogRowContent content, const RowMeasures &measures, const LogLook &look);
/// A layout of LaidRow::line on one line, with its marks; made when it is needed.
void makeLineLayout(LaidRow &row, const LogLook &look);
/// A cell as text, not cut; of the text column the whole message.
[[nodiscard]] QString cellText(const LogRowContent &content, int column);

} // namespace ccm
