// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/evidence.h"
#include "models/base/loader.h"
#include "models/logs/filterset.h"
#include "models/logs/highlighter.h"
#include "models/logs/highlightrules.h"
#include "models/logs/logrecord.h"
#include "models/logs/roworder.h"
#include "widgets/logs/logchoices.h"
#include "widgets/logs/logplace.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QToolBar;
class QToolButton;

namespace ccm {

class CheckMenu;
class DetailsFeed;
class ErrorLookupDialog;
class FilterSetMenu;
class LogActions;
class LogDetails;
class LogFilterBar;
class LogFindBar;
class LogFinder;
class LogHistogram;
class LogMinimap;
class LogModel;
class LogStatusLine;
class LogSummary;
class LogView;
class MessageBar;
class PaneStack;
class RowCopier;
class RowSaver;

/// The records of one or several logs, as they are written: filter, find, follow, and one record in full.
/// Shows its content by itself as soon as the model has records.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(LogModel &model, QWidget *parent = nullptr);
    ~LogPane() override;

    void showEmpty();
    void showLoading(const QString &text);
    void showError(const Error &error);
    /// All there is has been read: without any record the pane says why it stays empty.
    void showLoaded();
    /// Reading ended before the end of the logs: what is shown is not all, until other logs are set.
    void showCancelled();
    /// Leads to the record at `offset` of a log, even if the filter hides it. Waits for a record that has
    /// not been read yet.
    void showRecord(const QString &file, qint64 offset);
    [[nodiscard]] LogPlace place() const;
    /// What was looked at, with the filter of then. Records that are not there any more change nothing.
    void goTo(const LogPlace &place);
    /// The record that is shown in full; empty and -1 where there is none.
    [[nodiscard]] QString currentFile() const;
    [[nodiscard]] qint64 currentOffset() const;
    /// What the current record belongs to, in words that lead there; empty: nothing is known.
    void setPlace(const QString &text);
    /// The keys move in the records from now on.
    void focusRecords();
    /// Asks where to save the records that are shown, as CSV or JSON.
    void saveRecords();
    /// Where a text to find is typed.
    void openFind(const QString &text = {});
    /// Without a text: the code that the clipboard holds, if it looks like one.
    void lookUpError(const QString &text);

    [[nodiscard]] const HighlightRules &highlightRules() const { return m_rules; }
    /// Rules that cannot be compiled are left out of account.
    void setHighlightRules(const HighlightRules &rules);
    /// The user's own filters that have a name.
    void setFilterSet(const FilterSet &filters);
    /// Which records are shown, as an expression; empty: all of them.
    [[nodiscard]] QString filterExpression() const;
    /// What filterExpression() said, or somebody wrote: one that cannot be read is told beside the line.
    void useFilter(const QString &expression);
    /// The logs that are switched off, by their names.
    [[nodiscard]] QStringList hiddenLogs() const;
    /// Switches these off, as far as they are there, and the others on.
    void hideLogs(const QStringList &names);
    /// Columns, wrapping, and which parts are shown how large.
    [[nodiscard]] QByteArray viewState() const;
    /// One of another version changes nothing.
    void restoreViewState(const QByteArray &state);
    [[nodiscard]] LogChoices choices() const;
    /// As if the user chose what differs; its signals tell.
    void setChoices(const LogChoices &choices);

Q_SIGNALS:
    void logsWanted(); ///< some are to be opened
    void clientWanted();
    /// The user opened a record (double click, Enter).
    void recordActivated(const ccm::LogRecord &record, const QString &file);
    /// Another record is shown in full, or none.
    void currentRecordChanged();
    void filterChanged(); ///< by whomever; or which logs are switched off
    void leaving(); ///< a link within the pane is about to be followed, and where it was is still shown
    void arrived(); ///< where that led
    void placeActivated(); ///< the user wants to go to what setPlace() told
    void pauseToggled(bool isPaused);
    void intervalChosen(int milliseconds);
    void codePageChosen(int number);
    void textPasted(const QString &text);
    void choicesChanged(); ///< any of choices(), by the user or by setChoices()
    /// The user changed them.
    void highlightRulesChanged(const ccm::HighlightRules &rules);
    void filterSetChanged(const ccm::FilterSet &filters);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr quint32 StateMark = 0x4c500001; ///< "LP", version 1

    struct Wanted
    {
        QString file;
        qint64 offset = 0;
        bool isToBeCurrent = true; ///< if not, it comes to the top of what is in view
    };

    [[nodiscard]] QToolBar *buildTools();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildRows(QWidget *parent);
    void connectModel();
    void connectView();
    void connectActions();
    void connectParts();
    void connectChoices();
    void connectFilterSets();

    void applyFilter();
    void keepPlace();
    void finishFilter();
    void goToProblem(bool forward);
    void goToBookmark(bool forward);
    void goToWanted();
    void say(const QString &sentence);
    void lead(int row, const QString &sentenceIfNone);
    void toggleBookmark();
    void editHighlights();
    void openMenuAt(int row, int column, const QPoint &globalPos);

    void forgetLogs();
    void fillFiles();
    void showFileCount();
    void showOnly(bool areAllShown);
    void showChoices();
    void noteFailures();
    void showFailures();
    void showNothingPasses();
    [[nodiscard]] bool isToCome(int file) const;
    [[nodiscard]] QString toComeText(int file) const;
    void showTally();
    void showSummary();
    void showVisibleRange();

    LogModel &m_model;
    LogSummary *m_summary;
    LogActions *m_actions;
    LogFilterBar *m_filter = nullptr;
    LogFindBar *m_findBar = nullptr;
    LogFinder *m_finder = nullptr;
    DetailsFeed *m_feed = nullptr;
    RowCopier *m_copier = nullptr;
    RowSaver *m_saver = nullptr;
    LogStatusLine *m_statusLine = nullptr;
    QSplitter *m_splitter = nullptr;
    FilterSetMenu *m_filterSets = nullptr;
    QToolButton *m_files = nullptr;
    QAction *m_filesAction = nullptr; ///< shows and hides m_files in the tool bar
    CheckMenu *m_filesMenu = nullptr;
    QList<QAction *> m_fileActions; ///< by log
    MessageBar *m_messages = nullptr;
    LogView *m_view = nullptr;
    LogMinimap *m_minimap = nullptr;
    LogHistogram *m_histogram = nullptr;
    LogDetails *m_details = nullptr;
    ErrorLookupDialog *m_lookup = nullptr; ///< made when first wanted
    PaneStack *m_stack = nullptr;
    HighlightRules m_rules;
    Loader<Highlighter> m_compiling{this}; ///< of the rules: it takes longer than all else at the start
    std::optional<Wanted> m_wanted; ///< shown as soon as it is there
    std::optional<RowRef> m_kept; ///< where the user was, so that a filter does not lose the place
    Wanted m_keptPlace; ///< that of m_kept, for when the logs are read again
    QStringList m_names; ///< of the logs
    bool m_isCancelled = false; ///< the reading of the logs
    bool m_keptIsCurrent = false; ///< if not, it was only the top of what is in view
    QStringList m_failures; ///< of the logs
};

} // namespace ccm
