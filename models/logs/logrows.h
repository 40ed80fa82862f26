// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/logs/logrecord.h"

#include <QAbstractTableModel>

namespace ccm {

/// A stretch of a cell's text that a highlight rule marks.
struct HighlightSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    int hue = 0; ///< 0 to 359

    bool operator==(const HighlightSpan &) const = default;
};

/// What a view paints of one row. Texts are as shown; the message is whole, line breaks and all.
struct LogRowContent
{
    QString message; ///< empty while it is not loaded
    QString component;
    QString time;
    QString timeHint; ///< why the time is none; empty almost everywhere
    QString thread;
    QString source;
    QString file;
    QString level; ///< "Error", "Info, damaged"
    QString elapsed; ///< since the row before; empty where it is not known
    Severity severity = Severity::Info;
    RecordFlags flags;
    int fileNumber = 0; ///< chooses the colour of the log's stripe
    int hue = -1; ///< of the highlight rule that colours the whole row; -1: none
    QList<HighlightSpan> spans; ///< in the message
    QString seam; ///< "Rolled over at ..."; stands above the row. Empty almost everywhere
    QString note; ///< of its bookmark
    bool isBookmarked = false;
    bool isLoaded = true; ///< the text is there; if not, it was asked for, and dataChanged() follows
    bool isContext = false; ///< shown only because a row near it passes the filter
};

/// The rows of a log view: a table model that also tells what a row looks like at once, because asking
/// an item model cell by cell and role by role costs more than painting. Rows may be added anywhere,
/// mostly at the end; there may be tens of millions.
class LogRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Text, Component, Time, Thread, Source, File, Level, Elapsed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Never waits: what is not in memory is asked for.
    [[nodiscard]] virtual LogRowContent content(int row) const = 0;
    /// Cheaper than content() where only this counts.
    [[nodiscard]] virtual Severity severity(int row) const = 0;
};

} // namespace ccm
