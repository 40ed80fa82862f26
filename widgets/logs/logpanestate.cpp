// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the log pane shows of the state of the model.

#include "models/logs/logmodel.h"
#include "models/logs/logrecordtext.h"
#include "models/logs/logsummary.h"
#include "models/logs/recordreader.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/logactions.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logfilterbar.h"
#include "widgets/logs/logheader.h"
#include "widgets/logs/loghistogram.h"
#include "widgets/logs/logminimap.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

void LogPane::showDetails()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model.rowCount()) {
        noteOtherDetails({});
        m_details->clear();
        return;
    }
    noteOtherDetails(m_model.ref(row));
    const LogSnapshot &log = m_model.shownSnapshot(m_model.fileOf(row));
    m_details->showRecord({.record = m_model.record(row),
                           .log = m_model.files().at(m_model.fileOf(row)),
                           .line = m_currentLine,
                           .biasFactor = log.biasFactor,
                           .biasReason = log.biasReason,
                           .bookmarkNote = m_model.bookmarkNote(row),
                           .isBookmarked = m_model.isBookmarked(row),
                           .isLoaded = m_model.isLoaded(row)});
    if (!m_currentLine && !m_lineReader.isRunning())
        readLineOfCurrent();
}

/// What is being read for the details of another record must not come to these.
void LogPane::noteOtherDetails(const std::optional<RowRef> &ref)
{
    if (m_detailsOf == ref)
        return;
    m_detailsOf = ref;
    m_currentLine.reset();
    m_isLineUnknown = false;
    m_lineReader.cancel();
    m_rawReader.cancel();
}

/// The log for who reads from it: the rows of a preview count its records, which stand where otherwise
/// those do that are being written.
LogSnapshot LogPane::readableLog(int file) const
{
    LogSnapshot log = m_model.shownSnapshot(file);
    if (m_model.isPreview()) {
        log.index = {};
        log.pending = log.preview;
    }
    return log;
}

/// Counting lines takes the text of a whole stretch of the log.
void LogPane::readLineOfCurrent()
{
    if (m_isLineUnknown || m_model.isPreview())
        return;
    const RowRef ref = m_model.ref(m_view->currentRow());
    m_lineReader.start([log = m_model.shownSnapshot(ref.log),
                        ref](const std::stop_token &) -> Result<qint64> { return readLine(log, ref.number); },
                       [this](const Result<qint64> &line) {
                           m_isLineUnknown = !line; // asked for once, not with each change of the log
                           if (!line)
                               return;
                           m_currentLine = *line;
                           showDetails();
                       });
}

void LogPane::readRawOfCurrent()
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    const RowRef ref = m_model.ref(row);
    m_rawReader.start(
        [log = readableLog(ref.log), ref](const std::stop_token &) -> Result<QString> {
            return readRawText(log, ref.number);
        },
        [this](const Result<QString> &raw) { m_details->showRaw(raw); });
}

/// Other logs: nothing of those before is to be seen or waited for.
void LogPane::forgetLogs()
{
    m_isCancelled = false;
    m_wanted.reset();
    m_kept.reset();
    m_copyReader.cancel();
    noteOtherDetails({});
    m_details->clear();
    m_messages->clear();
    m_failures.clear();
    m_histogram->clearSelection();
    m_filter->setTimeRange({}, {}); // of the logs before
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
    const QStringList &files = m_model.files();
    for (int file = 0; file < files.size(); ++file) {
        QString text = files[file];
        QAction *action = m_filesMenu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_model.isFileShown(file));
        connect(action, &QAction::toggled, this, [this, file](bool shown) {
            m_model.setFileShown(file, shown);
            showTally();
        });
    }
    m_files->setText(tr("Logs: %1").arg(files.size()));
    m_filesAction->setVisible(files.size() > 1);
    m_view->header().showColumn(LogModel::File, files.size() > 1);
    m_view->setStripesShown(files.size() > 1);
}

/// What is checked in the menus, also where filtering was cancelled.
void LogPane::showChoices()
{
    const QList<QAction *> files = m_filesMenu->actions();
    for (int file = 0; file < files.size(); ++file) {
        const QSignalBlocker blocker(files[file]);
        files[file]->setChecked(m_model.isFileShown(file));
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

/// Logs that cannot be read, and how far reading is.
void LogPane::showProgress()
{
    QStringList sentences;
    qint64 read = 0;
    qint64 total = 0;
    for (int file = 0; file < m_model.files().size(); ++file) {
        const LogSnapshot &log = m_model.snapshot(file);
        if (log.failure && !isToCome(file))
            sentences.append(log.failure->message());
        else if (log.failure && m_model.tally().records > 0) // without any record the pane itself says it
            sentences.append(toComeText(file));
        read += log.isCaughtUp ? log.bytesTotal : log.bytesRead;
        total += log.bytesTotal;
    }
    if (sentences != m_failures) {
        m_failures = sentences;
        showFailures();
    }
    const bool isReading = read < total;
    const bool isFiltering = m_model.isFiltering();
    if (isReading && !isFiltering)
        m_progress->setValue(static_cast<int>(read * 100 / total));
    else if (isFiltering && m_cancel->isHidden())
        m_progress->setValue(0);
    m_progress->setVisible((isReading && !m_isCancelled) || isFiltering);
    m_cancel->setVisible(isFiltering);
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

/// How many records there are, as far as that is known.
QString LogPane::tallyText() const
{
    if (m_model.isPreview() && m_isCancelled)
        return tr("Reading was cancelled. These are the last %Ln record(s).", nullptr, m_model.rowCount());
    if (m_model.isPreview())
        return tr("The log is being read. These are its last %Ln record(s).", nullptr, m_model.rowCount());
    const LogTally tally = m_model.tally();
    if (m_isCancelled && tally.records == 0)
        return tr("Reading was cancelled.");
    const QString records = tr("%Ln record(s)", nullptr, static_cast<int>(tally.records));
    const QString logs = tr("%n log(s)", nullptr, static_cast<int>(m_model.files().size()));
    const QString errors = tr("%Ln error(s)", nullptr, static_cast<int>(tally.errors));
    const QString warnings = tr("%Ln warning(s)", nullptr, static_cast<int>(tally.warnings));
    //: "195 records in 3 logs, 1 error, 2 warnings"
    const QString text = tr("%1 in %2, %3, %4").arg(records, logs, errors, warnings);
    return m_isCancelled ? tr("Reading was cancelled. So far: %1").arg(text) : text;
}

void LogPane::showTally()
{
    const LogTally tally = m_model.tally();
    if ((tally.records > 0 || m_model.rowCount() > 0) && !m_stack->showsContent())
        m_stack->showContent();
    QString text = tallyText();
    if (m_model.isFiltering())
        text = tr("%1 Filtering…").arg(text.endsWith(u'.') ? text : text + u'.');
    else if (!m_model.isPreview() && m_model.rowCount() < tally.records)
        text = tr("%1. %2").arg(text, tr("%Ln record(s) shown", nullptr, m_model.rowCount()));
    m_status->setText(text);
    m_status->setToolTip(text.toHtmlEscaped());
    showNothingPasses();
    showProgress();
}

/// Why the list is empty although there are records.
void LogPane::showNothingPasses()
{
    const bool isNonePassing = m_model.rowCount() == 0 && m_model.tally().records > 0
        && !m_model.isFiltering() && !m_model.filter().showsAll();
    QStringList lines;
    if (isNonePassing) {
        lines.append(tr("No record passes the filter. Press Esc in the filter line to show all records."));
        if (m_filter->looksLikeExpression())
            lines.append(tr("Name:value, AND and OR are read as such in the mode \"Expression\" only."));
    }
    m_view->setEmptyText(lines.join(u'\n'));
}

void LogPane::showCancelled()
{
    m_isCancelled = true;
    if (m_model.rowCount() == 0 && m_model.tally().records == 0)
        m_stack->showEmpty(tr("Reading was cancelled"), tr("Press F5 to read the log again."));
    else
        m_stack->showContent();
    showTally();
    showFailures();
}

/// Between the first and the last selected record.
void LogPane::showElapsed()
{
    const auto &ranges = m_view->selectedRows().ranges();
    m_elapsed->clear();
    if (ranges.isEmpty() || ranges.constFirst().first == ranges.constLast().last
        || ranges.constLast().last >= m_model.rowCount())
        return;
    const auto begin = m_model.timeOf(ranges.constFirst().first);
    const auto end = m_model.timeOf(ranges.constLast().last);
    if (begin && end)
        m_elapsed->setText(tr("Between the selected records: %1").arg(elapsedText(*end - *begin)));
}

void LogPane::showUnseen(int rows)
{
    m_unseen->setText(tr("%Ln new record(s)", nullptr, rows));
    m_unseen->setVisible(rows > 0);
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
    m_histogram->setBuckets(line.buckets, qMax<qint64>(line.width, 1));
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
