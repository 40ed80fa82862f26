// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/tablemodel.h"
#include "models/logs/compiledfilter.h"
#include "models/logs/logbatch.h"
#include "models/logs/logfilter.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>
#include <limits>
#include <optional>
#include <vector>

namespace ccm {

class LogTail;

/// How many records there are, and of which kind.
struct LogTally
{
    qsizetype records = 0;
    qsizetype errors = 0;
    qsizetype warnings = 0;

    bool operator==(const LogTally &) const = default;
};

/// The records of several logs in one list, by time: in UTC where the bias is known, else as written;
/// at the same time by the order of the logs, then by their place in it. A record without a time
/// stays with the one before it.
///
/// Only the records that pass the filter are rows. A new filter is applied in slices, so that the
/// program stays responsive; filterFinished() tells when all rows are there.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Text, Component, Time, Thread, Source, File, Level, ColumnCount };
    enum Role : int {
        RecordRole = FirstOwnRole, ///< ccm::LogRecord
        FileRole, ///< the log's name, as shown
    };

    explicit LogModel(QObject *parent = nullptr);

    /// Forgets all records; what is appended from now on is of these logs.
    void setFiles(const QStringList &files);
    /// Connects the signals of a tail that follows the same logs in the same order.
    void feedFrom(const LogTail &tail);
    void append(const LogBatch &batch);
    void rollOver(int file);
    void setFailure(int file, const Error &error);

    [[nodiscard]] const QStringList &files() const { return m_names; }
    [[nodiscard]] bool isFileShown(int file) const;
    void setFileShown(int file, bool shown);
    [[nodiscard]] const std::optional<Error> &failure(int file) const;
    [[nodiscard]] LogTally tally(int file) const;
    /// Of all logs, shown or not.
    [[nodiscard]] LogTally tally() const;

    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    /// One that cannot be compiled changes nothing.
    void setFilter(const LogFilter &filter);
    [[nodiscard]] bool isFiltering() const { return m_scan.isActive(); }

    [[nodiscard]] const LogRecord &record(int row) const;
    [[nodiscard]] int fileOf(int row) const;
    /// The row of the record that holds the byte at `offset` of a log, or -1. After a rollover the
    /// newest file of that name is meant.
    [[nodiscard]] int rowOf(const QString &file, qint64 offset) const;
    /// The next row at least as serious, beginning again at the other end; -1 where there is none.
    [[nodiscard]] int nextRow(int from, bool forward, Severity atLeast) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filesChanged();
    void tallyChanged();
    void filterFinished();
    void fileRolledOver(int file);
    void failuresChanged();

private:
    /// Orders a record among all; its place in its log is `serial`, which goes on after a rollover.
    struct Row
    {
        qint64 time = 0;
        quint32 file = 0;
        quint32 serial = 0;
        const LogRecord *record = nullptr;
    };
    using Rows = std::vector<Row>;
    struct LogFileState
    {
        std::deque<LogRecord> records; ///< never moves what it holds
        Rows provisional; ///< the last ones, which the next batch replaces
        qint64 time = NoTime; ///< of the last settled record
        quint32 serial = 0; ///< of the next record
        bool shown = true;
        LogTally tally;
        std::optional<Error> failure;
    };

    static constexpr qint64 NoTime = std::numeric_limits<qint64>::min();

    [[nodiscard]] static bool before(const Row &a, const Row &b);
    static void merge(Rows &rows, const Rows &added);
    [[nodiscard]] qsizetype keepUnchanged(LogFileState &state, const LogBatch &batch);
    [[nodiscard]] Rows addRecords(const LogBatch &batch, qsizetype from);
    void removeRow(const Row &row);
    void insert(const Rows &rows);
    void insertShown(const Rows &rows);
    void insertRuns(const Rows &rows, const std::vector<std::size_t> &places);
    void mergeShown(const Rows &rows);
    [[nodiscard]] bool passes(const Row &row) const;
    void restartFilter();
    void scanOn();
    [[nodiscard]] Rows scanSlice();
    [[nodiscard]] QString displayText(int row, int column) const;

    QStringList m_names;
    std::vector<LogFileState> m_files;
    Rows m_all;
    Rows m_shown;
    LogFilter m_filter;
    CompiledFilter m_compiled;
    std::size_t m_scanned = 0; ///< of m_all, how many have been filtered
    QTimer m_scan;
};

} // namespace ccm
