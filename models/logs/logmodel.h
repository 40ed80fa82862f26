// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/logfilter.h"
#include "models/logs/logrows.h"
#include "models/logs/logsnapshot.h"
#include "models/logs/recordcache.h"
#include "models/logs/rowlist.h"
#include "models/logs/rowquery.h"

#include <QHash>
#include <QTimer>

namespace ccm {

class LogTail;

/// How times are shown.
enum class TimeDisplay : quint8 { AsWritten, Utc, Local };

/// The records of several logs in one list (RowOrder tells in which order), those that pass the filter.
///
/// The text of most records is on disk: rows are found and texts are read on threads of their own, and
/// what is not there yet is shown as soon as it comes. Used on the thread of the GUI.
class LogModel final : public LogRows
{
    Q_OBJECT

public:
    enum Role : int {
        RecordRole = FirstOwnRole, ///< ccm::LogRecord
        FileRole, ///< the log's name, as shown
    };

    explicit LogModel(QObject *parent = nullptr);

    /// Forgets everything; what is updated from now on is of these logs.
    void setFiles(const QStringList &names);
    /// Connects the signals of a tail that follows the same logs in the same order.
    void feedFrom(const LogTail &tail);
    void update(int file, const LogSnapshot &snapshot);

    [[nodiscard]] const QStringList &files() const { return m_names; }
    [[nodiscard]] const LogSnapshot &snapshot(int file) const;
    [[nodiscard]] bool isFileShown(int file) const;
    void setFileShown(int file, bool shown);
    [[nodiscard]] LogTally tally(int file) const;
    /// Of all logs, shown or not.
    [[nodiscard]] LogTally tally() const;

    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    /// An error where the filter cannot be used; the one before stays then.
    [[nodiscard]] Result<void> setFilter(const LogFilter &filter);
    [[nodiscard]] int context() const { return m_context; }
    void setContext(int records);
    /// Rows are being found anew; those before stay until then.
    [[nodiscard]] bool isFiltering() const { return m_isFiltering; }
    void cancelFiltering();
    /// A sentence where a pattern takes the slow way; empty otherwise.
    [[nodiscard]] QString filterRemark() const;

    [[nodiscard]] TimeDisplay timeDisplay() const { return m_timeDisplay; }
    void setTimeDisplay(TimeDisplay display);

    [[nodiscard]] RowRef ref(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int fileOf(int row) const { return ref(row).log; }
    /// Without its message while isLoaded() is false.
    [[nodiscard]] LogRecord record(int row) const;
    [[nodiscard]] bool isLoaded(int row) const;
    /// The row of the record that holds the byte at `offset` of a log, or -1. After a rollover the newest
    /// file of that name is meant.
    [[nodiscard]] int rowOf(const QString &file, qint64 offset) const;
    [[nodiscard]] int rowOf(const RowRef &ref) const;
    /// The row that stands where `ref` stands or would stand; -1 where there are no rows.
    [[nodiscard]] int rowNear(const RowRef &ref) const;
    /// The next row at least as serious, beginning again at the other end; -1 where there is none.
    [[nodiscard]] int nextRow(int from, bool forward, Severity atLeast) const;
    /// Where a row stands in time (milliseconds since 1970, UTC where it is known); empty where unknown.
    [[nodiscard]] std::optional<qint64> timeOf(int row) const;

    [[nodiscard]] bool isBookmarked(int row) const;
    [[nodiscard]] QString bookmarkNote(int row) const;
    void setBookmark(int row, const QString &note);
    void removeBookmark(int row);
    [[nodiscard]] int nextBookmark(int from, bool forward) const;
    [[nodiscard]] QList<int> bookmarkedRows() const;

    [[nodiscard]] LogRowContent content(int row) const override;
    [[nodiscard]] Severity severity(int row) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filesChanged();
    void tallyChanged();
    void progressChanged(); ///< of reading, or a log can be read again or no longer
    void filterFinished();
    void filterFailed(const ccm::Error &error);
    void filterProgress(int percent);
    void fileRolledOver(int file);
    void bookmarksChanged();

private:
    struct Log
    {
        LogSnapshot shown; ///< what the rows are of
        LogSnapshot latest;
        bool isShown = true;
    };

    [[nodiscard]] int onlyShown() const;
    [[nodiscard]] bool showsEverything() const;
    void show(int file);
    void showPreview(int file);
    void showAll(int file);
    void restartQuery();
    void continueQuery();
    void startQuery(bool isAnew);
    void takeRows(bool isAnew, const QList<LogSnapshot> &logs, const RowOrder &order,
                  std::vector<RowRef> rows);
    void addRows(const std::vector<RowRef> &rows);
    void removePending(quint16 log);
    void insertRuns(const std::vector<RowRef> &rows, const std::vector<std::size_t> &places);
    void mergeRows(const std::vector<RowRef> &rows);
    [[nodiscard]] RowOrder orderOf() const;
    [[nodiscard]] QList<LogSnapshot> snapshots(LogSnapshot Log::*which) const;
    [[nodiscard]] ShownRecord shownRecord(LogRecord record) const;
    [[nodiscard]] const ShownRecord *find(const RowRef &ref) const;
    void want(const RowRef &ref) const;
    void readWanted();
    void readWanted(quint16 log, std::vector<quint32> numbers);
    [[nodiscard]] QString timeText(const RowRef &ref, const LogTime &time) const;
    [[nodiscard]] QString seamText(const RowRef &ref) const;

    QStringList m_names;
    std::vector<Log> m_files;
    RowList m_rows;
    RowOrder m_order;
    bool m_isPreview = false; ///< the rows are the preview of the only log shown

    LogFilter m_filter;
    std::shared_ptr<const CompiledFilter> m_compiled; ///< none where the filter shows all
    int m_context = 0;
    bool m_isFiltering = false;
    bool m_isQueryDue = false; ///< more has come since the query began
    Loader<std::vector<RowRef>> m_query{this};

    TimeDisplay m_timeDisplay = TimeDisplay::AsWritten;
    QHash<quint64, QString> m_bookmarks; ///< notes by log and number
    mutable RecordCache m_cache;
    bool m_hasUnreadable = false; ///< in the cache stands why a text cannot be read
    mutable std::vector<std::vector<quint32>> m_wanted; ///< per log
    mutable QTimer m_soon; ///< gathers what one painting asks for
    std::vector<std::unique_ptr<Loader<QList<LogRecord>>>> m_readers; ///< one per log
};

} // namespace ccm
