// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the log pane does when it is asked to.

#include "models/base/errorlookup.h"
#include "models/logs/filterexpression.h"
#include "models/logs/logmodel.h"
#include "models/logs/logrecordtext.h"
#include "models/logs/logsearch.h"
#include "models/logs/recordexport.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/highlightdialog.h"
#include "widgets/logs/logactions.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logfilterbar.h"
#include "widgets/logs/logfindbar.h"
#include "widgets/logs/logheader.h"
#include "widgets/logs/logminimap.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// The field of a filter that a column is; none where a column cannot be filtered by its value.
std::optional<FilterField> fieldOf(int column)
{
    switch (column) {
    case LogModel::Component:
        return FilterField::Component;
    case LogModel::Thread:
        return FilterField::Thread;
    case LogModel::Source:
        return FilterField::Source;
    case LogModel::File:
        return FilterField::Log;
    case LogModel::Text:
        return FilterField::Message;
    default:
        return {};
    }
}

QString valueOf(const LogRecord &record, const QString &log, FilterField field)
{
    switch (field) {
    case FilterField::Component:
        return record.component;
    case FilterField::Thread:
        return record.thread;
    case FilterField::Source:
        return record.source;
    case FilterField::Log:
        return log;
    default:
        return record.message;
    }
}

/// Without what the user typed, which stands beside it.
QString sentenceOf(const Error &error)
{
    return error.detail.isEmpty() ? error.message() : error.detail;
}

/// Paints what is being looked for; nothing where there is nothing, or where it is wrong.
Highlighter marksOf(const LogFilter &pattern)
{
    constexpr int Yellow = 55;
    if (pattern.showsAll())
        return {};
    const HighlightRule rule{.pattern = pattern.root().condition.pattern, .hue = Yellow};
    return Highlighter::compile({.rules = {rule}}).value_or(Highlighter());
}

} // namespace

void LogPane::setPattern(const LogFilter &pattern)
{
    m_hitWanted.reset();
    m_findProblem.clear();
    m_model.setSearchMarks(marksOf(pattern));
    if (const auto result = m_search->setPattern(pattern); !result) {
        (void)m_search->setPattern({}); // what was found before is not what is typed
        m_findProblem = sentenceOf(result.error());
    }
    showFound();
}

void LogPane::openFind()
{
    if (m_stack->showsContent())
        m_find->open({});
}

void LogPane::setHighlightRules(const HighlightRules &rules)
{
    m_rules = rules;
    if (const auto highlighter = Highlighter::compile(rules))
        m_model.setHighlighter(*highlighter);
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

void LogPane::showRecord(const QString &file, qint64 offset)
{
    m_wanted = Wanted{.file = file, .offset = offset};
    goToWanted();
    const qsizetype number = m_model.files().indexOf(file);
    if (!m_wanted || number < 0)
        return;
    // Hidden by the filter, or not there yet.
    m_model.setFileShown(static_cast<int>(number), true);
    m_filter->clear();
    m_wanted = Wanted{.file = file, .offset = offset}; // another filter gives it up
    showChoices();
    goToWanted();
}

void LogPane::goToWanted()
{
    if (!m_wanted || m_model.isFiltering())
        return;
    const int row = m_model.rowOf(m_wanted->file, m_wanted->offset);
    if (row < 0)
        return;
    m_wanted.reset();
    m_view->showRow(row);
}

void LogPane::applyFilter()
{
    m_wanted.reset(); // the user has gone on to something else
    if (const auto result = m_model.setFilter(m_filter->filter()); !result)
        m_filter->reject(sentenceOf(result.error()));
    else
        m_filter->showRemark(m_model.filterRemark());
    showTally();
}

/// The record being read stays in sight, or what stands where it stood.
void LogPane::keepPlace()
{
    m_kept.reset();
    if (m_view->isFollowing() || m_model.isPreview() || m_model.rowCount() == 0)
        return;
    m_keptIsCurrent = m_view->currentRow() >= 0;
    m_kept = m_model.ref(m_keptIsCurrent ? m_view->currentRow() : m_view->topRow());
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
    showDetails();
}

void LogPane::goToProblem(bool forward)
{
    lead(m_model.nextRow(m_view->currentRow(), forward, Severity::Error),
         tr("None of the records shown is an error."));
}

void LogPane::lead(int row, const QString &sentenceIfNone)
{
    if (row < 0) {
        say(sentenceIfNone);
        return;
    }
    showFailures(); // what was said before is of no interest any longer
    m_view->showRow(row);
}

void LogPane::say(const QString &sentence)
{
    m_messages->showMessage(Status::Notice, sentence);
}

void LogPane::goToBookmark(bool forward)
{
    const int row = m_model.nextBookmark(m_view->currentRow(), forward);
    lead(row, tr("None of the records shown has a bookmark."));
}

void LogPane::goToHit(bool forward)
{
    if (m_find->isEmpty() || m_find->isHidden())
        openFind();
    if (m_find->isEmpty())
        return;
    const int row = m_search->nextHit(m_view->currentRow(), forward);
    if (row >= 0)
        m_view->showRow(row);
    else if (m_search->isSearching())
        m_hitWanted = forward;
    showFound();
}

void LogPane::showFound()
{
    if (m_hitWanted && !m_search->isSearching()) {
        const bool forward = *std::exchange(m_hitWanted, {});
        if (const int row = m_search->nextHit(m_view->currentRow(), forward); row >= 0)
            m_view->showRow(row);
    }
    if (m_find->isEmpty())
        m_find->showResult({});
    else if (!m_findProblem.isEmpty())
        m_find->showResult(m_findProblem);
    else if (m_search->isSearching())
        m_find->showResult(tr("Searching…"));
    else
        m_find->showResult(tr("%Ln record(s) found", nullptr, static_cast<int>(m_search->hitCount())));
    m_minimap->setHits(m_search->hitRows(m_minimap->height()));
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
    showDetails(); // its button shows what came of it
}

/// Of the record whose details are shown, wherever the list has gone meanwhile.
void LogPane::setNote(const QString &note)
{
    const int row = m_detailsOf ? m_model.rowOf(*m_detailsOf) : -1;
    if (row >= 0)
        m_model.setBookmark(row, note);
}

void LogPane::openMenuAt(int row, int column, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto field = fieldOf(column);
    if (row >= 0 && field && m_model.isLoaded(row)) {
        const QString value = valueOf(m_model.record(row), m_model.files().at(m_model.fileOf(row)), *field);
        const FilterCondition condition = fieldIs(*field, value);
        const QString shown =
            fontMetrics()
                .elidedText(firstLine(value), Qt::ElideRight, fontMetrics().averageCharWidth() * 40)
                .replace(u'&', u"&&"_s);
        menu->addAction(tr("Show only \"%1\"").arg(shown), this,
                        [this, condition] { m_filter->include(condition); });
        menu->addAction(tr("Hide \"%1\"").arg(shown), this,
                        [this, condition] { m_filter->exclude(condition); });
        menu->addSeparator();
    }
    for (QAction *action : m_view->actions())
        menu->addAction(action);
    menu->addActions({m_actions->copyWithHeader, m_actions->copyJson});
    menu->addSeparator();
    menu->addActions({m_actions->bookmark, m_actions->lookUpError, m_actions->highlights});
    menu->popup(globalPos);
}

/// Many rows, or texts that are on disk, are read beside the GUI thread.
void LogPane::copyRows(bool withHeader, bool asJson)
{
    // All of them are put together in memory before they can be pasted.
    constexpr qint64 MostCopied = 500'000;
    if (m_view->selectedRows().count() > MostCopied) {
        say(tr("More than %L1 records cannot be copied at once; a filter makes them fewer.").arg(MostCopied));
        return;
    }
    RowsToCopy rows{.names = m_model.files()};
    for (int file = 0; file < m_model.files().size(); ++file)
        rows.logs.append(readableLog(file));
    for (const RowRange &range : m_view->selectedRows().ranges()) {
        for (int row = range.first; row <= range.last; ++row)
            rows.rows.push_back(m_model.ref(row));
    }
    if (rows.rows.empty())
        return;
    CellStyle style{.times = m_model.timeDisplay()};
    const QHeaderView &header = m_view->header();
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            style.columns.append(static_cast<LogRows::Column>(column));
    }
    m_copyReader.start(
        [=](const std::stop_token &stop) -> Result<QString> {
            const auto copied = readRows(rows, stop);
            if (!copied)
                return std::unexpected(copied.error());
            return asJson ? QString::fromUtf8(jsonLines(*copied)) : tabSeparated(*copied, style, withHeader);
        },
        [this](const Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
            else
                m_messages->showMessage(Status::Warning, text.error().message());
        });
}

} // namespace ccm
