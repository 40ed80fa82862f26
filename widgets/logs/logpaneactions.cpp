// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the log pane does when it is asked to, and what it shows of the state of the model.

#include "models/base/errorlookup.h"
#include "models/base/turns.h"
#include "models/logs/logmodel.h"
#include "models/logs/logrecordtext.h"
#include "models/logs/logsummary.h"
#include "widgets/common/checkmenu.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/detailsfeed.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/highlightdialog.h"
#include "widgets/logs/logactions.h"
#include "widgets/logs/logfilterbar.h"
#include "widgets/logs/logfinder.h"
#include "widgets/logs/logheader.h"
#include "widgets/logs/loghistogram.h"
#include "widgets/logs/logminimap.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logstatusline.h"
#include "widgets/logs/logview.h"
#include "widgets/logs/rowcopier.h"
#include "widgets/logs/rowmenu.h"
#include "widgets/logs/rowsaver.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// Without what the user typed, which stands beside it.
QString sentenceOf(const Error &error)
{
    return error.detail.isEmpty() ? error.message() : error.detail;
}

} // namespace

void LogPane::openFind(const QString &text)
{
    if (m_stack->showsContent())
        m_finder->open(text);
}

void LogPane::setHighlightRules(const HighlightRules &rules)
{
    m_rules = rules;
    m_compiling.start([rules](const std::stop_token &) { return Highlighter::compile(rules); },
                      [this](const Result<Highlighter> &highlighter) {
                          if (highlighter)
                              m_model.setHighlighter(*highlighter);
                      });
}

void LogPane::editHighlights()
{
    auto *dialog = findChild<HighlightDialog *>();
    if (!dialog) {
        dialog = new HighlightDialog(this);
        dialog->setRules(m_rules);
        connect(dialog, &HighlightDialog::rulesChanged, this, [this](const HighlightRules &rules) {
            setHighlightRules(rules);
            Q_EMIT highlightRulesChanged(rules);
        });
    }
    if (const int row = m_view->currentRow(); row >= 0)
        dialog->setSample(m_model.record(row));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void LogPane::lookUpError(const QString &text)
{
    if (!m_lookup)
        m_lookup = new ErrorLookupDialog(this);
    m_lookup->lookUp(text.isEmpty() ? likelyErrorCode(QGuiApplication::clipboard()->text()) : text);
    m_lookup->show();
    m_lookup->raise();
    m_lookup->activateWindow();
}

void LogPane::applyFilter()
{
    m_wanted.reset(); // the user has gone on to something else
    if (const auto result = m_model.setFilter(m_filter->filter()); !result)
        m_filter->reject(LogFilterBar::stillShown(sentenceOf(result.error())));
    else
        m_filter->showRemark(m_model.filterRemark());
    showTally();
    Q_EMIT filterChanged();
}

void LogPane::finishFilter()
{
    if (const auto kept = std::exchange(m_kept, {}); kept && !m_wanted) {
        const int row = m_keptIsCurrent ? m_model.rowOf(*kept) : -1;
        if (row >= 0)
            m_view->showRow(row);
        else if (const int near = m_model.rowNear(*kept); near >= 0)
            m_view->setTopRow(near);
    }
    if (m_model.filter() != m_filter->filter() && !m_filter->isRejected())
        m_filter->reject(tr("Cancelled: the records shown are still those of the filter before. "
                            "Press Enter to filter after all."));
    showChoices();
    goToWanted();
    showTally();
    m_feed->refresh();
}

void LogPane::say(const QString &sentence)
{
    m_messages->showMessage(Status::Notice, sentence);
}

void LogPane::toggleBookmark()
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    if (m_model.isPreview())
        say(tr("Bookmarks can be set as soon as the whole log has been read."));
    else if (m_model.isBookmarked(row))
        m_model.removeBookmark(row);
    else
        m_model.setBookmark(row, {});
    m_feed->refresh(); // its button shows what came of it
}

void LogPane::openMenuAt(int row, int column, const QPoint &globalPos)
{
    auto *menu = new RowMenu(m_model, row, column, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &RowMenu::included, m_filter, &LogFilterBar::include);
    connect(menu, &RowMenu::excluded, m_filter, &LogFilterBar::exclude);
    for (QAction *action : m_view->actions())
        menu->addAction(action);
    menu->addActions({m_actions->copyWithHeader, m_actions->copyJson, m_actions->saveRows});
    menu->addSeparator();
    menu->addActions({m_actions->bookmark, m_actions->lookUpError, m_actions->highlights});
    menu->popup(globalPos);
}

/// Other logs: nothing of those before is to be seen or waited for.
void LogPane::forgetLogs()
{
    m_isCancelled = false;
    m_statusLine->setCancelled(false);
    const bool isReloaded = m_names == m_model.files();
    m_names = m_model.files();
    const bool hasPlace = std::exchange(m_kept, {}).has_value();
    m_wanted.reset();
    m_copier->cancel();
    m_feed->forget();
    m_messages->clear();
    m_failures.clear();
    m_histogram->clearSelection();
    m_filter->setTimeRange({}, {}); // of the logs before
    // Read again, a log is shown where the user was; another one from its end.
    if (!isReloaded)
        m_view->setFollowing(true);
    else if (hasPlace)
        m_wanted = m_keptPlace;
    fillFiles();
    if (m_model.files().isEmpty())
        showEmpty();
    else if (m_model.tally().records == 0)
        showLoading(tr("Reading the log…"));
    showTally();
}

void LogPane::fillFiles()
{
    m_filesMenu->clear();
    m_fileActions.clear();
    const QStringList &files = m_model.files();
    //: in the list of logs: all of them are shown
    connect(m_filesMenu->addStaying(tr("All logs")), &QAction::triggered, this, [this] { showOnly(true); });
    //: in the list of logs: none of them is shown, until some are chosen
    connect(m_filesMenu->addStaying(tr("No log")), &QAction::triggered, this, [this] { showOnly(false); });
    m_filesMenu->addSeparator();
    QHash<QString, int> named;
    for (const QString &file : files)
        ++named[shortLogName(file)];
    for (int file = 0; file < files.size(); ++file) {
        // The folder only where it tells two logs apart.
        const QString name = shortLogName(files[file]);
        QString text = withTurnsShown(named.value(name) > 1 ? files[file] : name);
        QAction *action = m_filesMenu->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(withTurnsShown(files[file]).toHtmlEscaped());
        m_fileActions.append(action);
        action->setCheckable(true);
        action->setChecked(m_model.isFileShown(file));
        connect(action, &QAction::toggled, this, [this, file](bool shown) {
            m_model.setFileShown(file, shown);
            showFileCount();
            showTally();
            Q_EMIT filterChanged();
        });
    }
    showFileCount();
    m_filesAction->setVisible(files.size() > 1);
    m_view->header().showColumn(LogModel::File, files.size() > 1);
    m_view->setStripesShown(files.size() > 1);
}

void LogPane::focusRecords()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void LogPane::saveRecords()
{
    m_saver->askWhereTo();
}

QStringList LogPane::hiddenLogs() const
{
    QStringList hidden;
    const QStringList &files = m_model.files();
    for (int file = 0; file < files.size(); ++file) {
        if (!m_model.isFileShown(file))
            hidden.append(files[file]);
    }
    return hidden;
}

void LogPane::hideLogs(const QStringList &names)
{
    const QStringList files = m_model.files();
    for (int file = 0; file < files.size(); ++file)
        m_model.setFileShown(file, !names.contains(files[file]));
    showChoices();
    showTally();
}

void LogPane::showOnly(bool areAllShown)
{
    hideLogs(areAllShown ? QStringList() : m_model.files());
    Q_EMIT filterChanged();
}

void LogPane::showFileCount()
{
    const qsizetype all = m_model.files().size();
    const qsizetype hidden = hiddenLogs().size();
    //: a button that lists the logs: so many of them are shown
    m_files->setText(hidden > 0 ? tr("Logs: %1 of %2").arg(all - hidden).arg(all) : tr("Logs: %1").arg(all));
}

/// What is checked in the menus, also where filtering was cancelled.
void LogPane::showChoices()
{
    showFileCount();
    for (int file = 0; file < m_fileActions.size(); ++file) {
        const QSignalBlocker blocker(m_fileActions[file]);
        m_fileActions[file]->setChecked(m_model.isFileShown(file));
    }
    for (QAction *context : m_actions->contexts->actions())
        context->setChecked(context->data().toInt() == m_model.context());
}

/// It was never there while it was looked for.
bool LogPane::isToCome(int file) const
{
    const LogSnapshot &log = m_model.snapshot(file);
    return log.failure && log.failure->code == ErrorCode::NotFound && log.parts.isEmpty();
}

QString LogPane::toComeText(int file) const
{
    return tr("%1 does not exist yet. Its records are shown as soon as they are written.")
        .arg(m_model.files().at(file));
}

/// Logs that cannot be read.
void LogPane::noteFailures()
{
    QStringList sentences;
    for (int file = 0; file < m_model.files().size(); ++file) {
        const LogSnapshot &log = m_model.snapshot(file);
        if (log.failure && !isToCome(file))
            sentences.append(log.failure->message());
        else if (log.failure && m_model.tally().records > 0) // without any record the pane itself says it
            sentences.append(toComeText(file));
    }
    if (sentences == m_failures)
        return;
    m_failures = sentences;
    showFailures();
}

void LogPane::showFailures()
{
    constexpr qsizetype MostShown = 4; // so many that a message leaves room for the records
    if (m_failures.isEmpty() && !m_isCancelled) {
        m_messages->clear();
        return;
    }
    QStringList lines = m_failures.first(std::min(m_failures.size(), MostShown));
    if (m_isCancelled)
        lines.prepend(
            tr("Reading was cancelled. What is shown is not all of it. Press F5 to read it again."));
    if (const auto more = m_failures.size() - lines.size(); more > 0)
        lines.append(tr("And %n more log(s) cannot be read.", nullptr, static_cast<int>(more)));
    m_messages->showMessage(Status::Warning, lines.join(u'\n'));
}

void LogPane::showTally()
{
    if ((m_model.tally().records > 0 || m_model.rowCount() > 0) && !m_stack->showsContent())
        m_stack->showContent();
    m_statusLine->refresh();
    showNothingPasses();
    noteFailures();
}

/// Why the list is empty although there are records.
void LogPane::showNothingPasses()
{
    const bool isNonePassing = m_model.rowCount() == 0 && m_model.tally().records > 0
        && !m_model.isFiltering() && !m_model.filter().showsAll();
    QStringList lines;
    if (isNonePassing && m_filter->isWrong()) {
        lines.append(
            tr("What is typed cannot be used as a filter. No record passes the filter before it, which "
               "is still in use."));
    } else if (isNonePassing) {
        lines.append(tr("No record passes the filter. Press Esc in the filter line to show all records."));
        if (m_filter->looksLikeExpression())
            lines.append(tr("Name:value, AND and OR are read as such in the mode \"Expression\" only."));
    }
    if (m_model.tally().records > 0 && hiddenLogs().size() == m_model.files().size())
        lines = {tr("All logs are switched off. The button Logs switches them on.")};
    m_view->setEmptyText(lines.join(u'\n'));
}

void LogPane::showCancelled()
{
    m_isCancelled = true;
    m_statusLine->setCancelled(true);
    if (m_model.rowCount() == 0 && m_model.tally().records == 0)
        m_stack->showEmpty(tr("Reading was cancelled"), tr("Press F5 to read the log again."));
    else
        m_stack->showContent();
    showTally();
    showFailures();
}

void LogPane::showSummary()
{
    m_minimap->setBuckets(m_summary->overview());
    QList<double> bookmarks;
    for (const int row : m_model.bookmarkedRows())
        bookmarks.append(double(row) / m_model.rowCount());
    m_minimap->setBookmarks(bookmarks);
    const LogTally tally = m_model.tally();
    m_minimap->setTally(tally.errors, tally.warnings);
    const LogTimeline &line = m_summary->timeline();
    m_histogram->setBuckets(line.buckets, qMax<qint64>(line.width, 1), line.outside);
    m_histogram->setVisible(m_actions->histogram->isChecked() && !line.buckets.isEmpty());
    showVisibleRange();
}

void LogPane::showVisibleRange()
{
    const int count = qMax(m_model.rowCount(), 1);
    const RowRange visible = m_view->visibleRows();
    m_minimap->setVisibleRange(double(visible.first) / count, double(visible.last + 1) / count);
}

} // namespace ccm
