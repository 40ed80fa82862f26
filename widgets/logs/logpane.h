// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/loader.h"
#include "models/logs/filterset.h"
#include "models/logs/highlightrules.h"
#include "models/logs/logrecord.h"
#include "models/logs/logsnapshot.h"
#include "models/logs/roworder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QProgressBar;
class QToolBar;
class QToolButton;

namespace ccm {

class ErrorLookupDialog;
class FilterSetMenu;
class LogActions;
class LogDetails;
class LogFilter;
class LogFilterBar;
class LogFindBar;
class LogHistogram;
class LogMinimap;
class LogModel;
class LogSearch;
class LogSummary;
class LogView;
class MessageBar;
class PaneStack;

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
    /// Where a text to find is typed.
    void openFind();

    [[nodiscard]] const HighlightRules &highlightRules() const { return m_rules; }
    /// Rules that cannot be compiled are left out of account.
    void setHighlightRules(const HighlightRules &rules);
    /// The user's own filters that have a name.
    void setFilterSet(const FilterSet &filters);
    [[nodiscard]] QByteArray viewState() const;
    void restoreViewState(const QByteArray &state);

Q_SIGNALS:
    /// The user opened a record (double click, Enter).
    void recordActivated(const ccm::LogRecord &record, const QString &file);
    void pauseToggled(bool isPaused);
    void intervalChosen(int milliseconds);
    void codePageChosen(int number);
    void textPasted(const QString &text);
    /// The user changed them.
    void highlightRulesChanged(const ccm::HighlightRules &rules);
    void filterSetChanged(const ccm::FilterSet &filters);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Wanted
    {
        QString file;
        qint64 offset = 0;
    };

    [[nodiscard]] QToolBar *buildTools();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildRows(QWidget *parent);
    [[nodiscard]] QWidget *buildStatusLine();
    void connectModel();
    void connectView();
    void connectActions();
    void connectFind();
    void connectDetails();
    void connectChoices();
    void connectFilterSets();

    void applyFilter();
    void keepPlace();
    void finishFilter();
    void goToProblem(bool forward);
    void goToBookmark(bool forward);
    void goToHit(bool forward);
    void setPattern(const LogFilter &pattern);
    void goToWanted();
    void say(const QString &sentence);
    void lead(int row, const QString &sentenceIfNone);
    void toggleBookmark();
    void setNote(const QString &note);
    void lookUpError(const QString &text);
    void editHighlights();
    void openMenuAt(int row, int column, const QPoint &globalPos);
    void copyRows(bool withHeader, bool asJson);
    void readLineOfCurrent();
    void readRawOfCurrent();
    [[nodiscard]] LogSnapshot readableLog(int file) const;

    void showDetails();
    void noteOtherDetails(const std::optional<RowRef> &ref);
    void forgetLogs();
    void fillFiles();
    void showChoices();
    void showFailures();
    void showNothingPasses();
    [[nodiscard]] bool isToCome(int file) const;
    [[nodiscard]] QString toComeText(int file) const;
    [[nodiscard]] QString tallyText() const;
    void showProgress();
    void showTally();
    void showElapsed();
    void showUnseen(int rows);
    void showSummary();
    void showVisibleRange();
    void showFound();

    LogModel &m_model;
    LogSearch *m_search;
    LogSummary *m_summary;
    LogActions *m_actions;
    LogFilterBar *m_filter = nullptr;
    LogFindBar *m_find = nullptr;
    FilterSetMenu *m_filterSets = nullptr;
    QToolButton *m_files = nullptr;
    QAction *m_filesAction = nullptr; ///< shows and hides m_files in the tool bar
    QMenu *m_filesMenu = nullptr;
    MessageBar *m_messages = nullptr;
    LogView *m_view = nullptr;
    LogMinimap *m_minimap = nullptr;
    LogHistogram *m_histogram = nullptr;
    LogDetails *m_details = nullptr;
    ErrorLookupDialog *m_lookup = nullptr; ///< made when first wanted
    QLabel *m_status = nullptr;
    QLabel *m_elapsed = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_unseen = nullptr;
    PaneStack *m_stack = nullptr;
    HighlightRules m_rules;
    std::optional<Wanted> m_wanted; ///< shown as soon as it is there
    std::optional<RowRef> m_kept; ///< where the user was, so that a filter does not lose the place
    bool m_isCancelled = false; ///< the reading of the logs
    bool m_keptIsCurrent = false; ///< if not, it was only the top of what is in view
    std::optional<bool> m_hitWanted; ///< forward or not: shown as soon as one is found
    QString m_findProblem; ///< why what is typed cannot be looked for
    std::optional<RowRef> m_detailsOf; ///< whose details are shown
    std::optional<qint64> m_currentLine; ///< of m_detailsOf, as soon as it is counted
    bool m_isLineUnknown = false; ///< it could not be counted
    QStringList m_failures; ///< of the logs
    Loader<qint64> m_lineReader{this};
    Loader<QString> m_rawReader{this};
    Loader<QString> m_copyReader{this};
};

} // namespace ccm
