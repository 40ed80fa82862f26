// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/highlighter.h"
#include "models/logs/logfilter.h"
#include "models/logs/logrecordtext.h"
#include "models/logs/logrows.h"
#include "models/logs/logsnapshot.h"
#include "models/logs/recordcache.h"
#include "models/logs/recordtexts.h"
#include "models/logs/rowlist.h"
#include "models/logs/rowquery.h"

#include <QHash>
#include <QMap>
#include <QTimer>

namespace ccm {

class LogTail;

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
    void update(int number, const LogSnapshot &snapshot);

    [[nodiscard]] const QStringList &files() const { return m_names; }
    [[nodiscard]] const LogSnapshot &snapshot(int file) const;
    /// The state that the rows are of; snapshot() may be further on.
    [[nodiscard]] const LogSnapshot &shownSnapshot(int file) const;
    /// The same for who reads the text of rows: those of a preview count its records, which stand where
    /// otherwise those do that are being written.
    [[nodiscard]] LogSnapshot readableSnapshot(int file) const;
    [[nodiscard]] bool isFileShown(int file) const;
    void setFileShown(int number, bool shown);
    [[nodiscard]] LogTally tally(int file) const;
    /// Of all logs, shown or not.
    [[nodiscard]] LogTally tally() const;

    [[nodiscard]] const LogFilter &filter() const { return m_choice.filter; }
    /// An error where the filter cannot be used; the one before stays then.
    [[nodiscard]] Result<void> setFilter(const LogFilter &filter);
    [[nodiscard]] int context() const { return m_choice.context; }
    void setContext(int records);
    /// The rows of another filter, context or choice of logs are being found; those before stay until then.
    [[nodiscard]] bool isFiltering() const { return m_isFiltering; }
    /// The rows stay as they are, and with them the filter, the context and the logs that they are of.
    void cancelFiltering();
    /// A sentence where a pattern takes the slow way; empty otherwise.
    [[nodiscard]] QString filterRemark() const;

    /// What is painted of the records.
    void setHighlighter(const Highlighter &highlighter);
    [[nodiscard]] const Highlighter &highlighter() const { return m_highlighter; }
    /// What is being looked for is painted over what the rules say.
    void setSearchMarks(const Highlighter &marks);
    /// The rows are the end of a large log, until it is indexed; their ref() is no number in it.
    [[nodiscard]] bool isPreview() const { return m_isPreview; }

    [[nodiscard]] TimeDisplay timeDisplay() const { return m_timeDisplay; }
    void setTimeDisplay(TimeDisplay display);

    [[nodiscard]] const RowList &rows() const { return m_rows; }
    [[nodiscard]] RowRef ref(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int fileOf(int row) const { return ref(row).log; }
    /// Without its message while isLoaded() is false.
    [[nodiscard]] LogRecord record(int row) const;
    /// The file of the log that the record stands in: the log or one of its history.
    [[nodiscard]] QString placeName(int row) const;
    [[nodiscard]] bool isLoaded(int row) const;
    /// The number of the log of this name, or of the one that it is a history file of; -1 where there is
    /// none.
    [[nodiscard]] int logNamed(const QString &name) const;
    /// The row of the record that holds the byte at `offset` of a log or of a history file, or -1. After a
    /// rollover the newest file of that name is meant.
    [[nodiscard]] int rowOf(const QString &name, qint64 offset) const;
    [[nodiscard]] int rowOf(const RowRef &wanted) const;
    /// The row that stands where `ref` stands or would stand; -1 where there are no rows.
    [[nodiscard]] int rowNear(const RowRef &wanted) const;
    /// The next row at least as serious, beginning again at the other end; -1 where there is none.
    /// `from` -1 stands before the first row and behind the last.
    [[nodiscard]] int nextRow(int from, bool forward, Severity atLeast) const;
    /// Where a row stands in time (milliseconds since 1970, UTC where it is known); empty where unknown.
    [[nodiscard]] std::optional<qint64> timeOf(int row) const;

    [[nodiscard]] bool isBookmarked(int row) const;
    [[nodiscard]] QString bookmarkNote(int row) const;
    /// Without effect while the rows are the preview of a log: they have no numbers yet.
    void setBookmark(int row, const QString &note);
    void removeBookmark(int row);
    [[nodiscard]] int nextBookmark(int from, bool forward) const;
    [[nodiscard]] QList<int> bookmarkedRows() const;
    /// Notes by number, of the records of a log that have a bookmark, rows or not.
    [[nodiscard]] QMap<quint32, QString> bookmarksOf(int file) const;
    /// In the place of all that the log has.
    void setBookmarksOf(int file, const QMap<quint32, QString> &notes);

    /// Of a column, as headerData() says it.
    [[nodiscard]] static QString titleOf(int column);

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
    /// The rows could not be found. All is as before, as after cancelFiltering().
    void filterFailed(const ccm::Error &error);
    void filterProgress(int percent);
    void bookmarksChanged();
    void highlighterChanged();

private:
    struct Log
    {
        LogSnapshot shown; ///< what the rows are of
        LogSnapshot latest;
    };
    /// What decides which records are rows.
    struct Choice
    {
        LogFilter filter;
        std::shared_ptr<const CompiledFilter> compiled; ///< none where the filter shows all
        int context = 0;
        std::vector<bool> isShown; ///< per log

        bool operator==(const Choice &other) const
        {
            return filter == other.filter && context == other.context && isShown == other.isShown;
        }
    };
    using Rows = std::vector<RowRef>;

    [[nodiscard]] int onlyShown() const;
    [[nodiscard]] bool showsEverything() const;
    [[nodiscard]] bool isOtherOrder(const RowQuery &query) const;
    void changeChoice(Choice choice);
    void keepRows();
    void show(int number);
    void showPreview(int number);
    void leavePreview(int number);
    void showAll(int number);
    void restartQuery();
    void continueQuery();
    void startQuery(bool isAnew);
    void finishQuery(bool isAnew, const RowQuery &query, const RowOrder &order, Result<Rows> rows);
    void takeAll(const RowQuery &query, const RowOrder &order, Rows rows);
    void takeMore(const RowQuery &query, const RowOrder &order, Rows rows);
    [[nodiscard]] Rows dropRows(quint16 log, quint32 first, const RowOrder &order, Rows &rows);
    void addRows(const Rows &rows);
    void insertRuns(const Rows &rows, const std::vector<std::size_t> &places);
    void mergeRows(const Rows &rows);
    [[nodiscard]] ShownRecord shownRecord(LogRecord record) const;
    [[nodiscard]] const ShownRecord *find(const RowRef &at) const;
    void want(const RowRef &at) const;
    void readWanted();
    void readWanted(quint16 log, const std::vector<quint32> &numbers);
    [[nodiscard]] QString seamText(const RowRef &at) const;

    QStringList m_names;
    std::vector<Log> m_files;
    RowList m_rows;
    RowOrder m_order; ///< of m_rows, where they are not all of one log
    bool m_isPreview = false; ///< the rows are the preview of the only log shown

    Choice m_choice;
    Choice m_shownChoice; ///< what the rows are of
    bool m_isFiltering = false;
    bool m_isQueryDue = false; ///< more has come since the query began
    Loader<std::vector<RowRef>> m_query{this};

    TimeDisplay m_timeDisplay = TimeDisplay::AsWritten;
    Highlighter m_highlighter;
    Highlighter m_searchMarks;
    QHash<quint64, QString> m_bookmarks; ///< notes by log and number
    mutable RecordCache m_cache;
    bool m_hasUnreadable = false; ///< in the cache stands why a text cannot be read
    mutable std::vector<std::vector<quint32>> m_wanted; ///< per log
    mutable QTimer m_soon; ///< gathers what one painting asks for
    /// One per log, or more: a reading from a host that does not answer is not waited for.
    std::vector<std::unique_ptr<Loader<QList<RecordText>>>> m_readers;
};

} // namespace ccm
