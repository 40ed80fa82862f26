// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the log pane leads to records, and keeps and tells where the user is.

#include "models/logs/logmodel.h"
#include "widgets/logs/logfilterbar.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"

namespace ccm {

QString LogPane::currentFile() const
{
    const int row = m_view->currentRow();
    return row < 0 || row >= m_model.rowCount() ? QString() : m_model.placeName(row);
}

qint64 LogPane::currentOffset() const
{
    const int row = m_view->currentRow();
    return row < 0 || row >= m_model.rowCount() ? -1 : m_model.record(row).offset;
}

LogPlace LogPane::place() const
{
    LogPlace place{.filter = filterExpression(), .isFollowing = m_view->isFollowing()};
    const auto recordAt = [this](int row) {
        const bool isThere = row >= 0 && row < m_model.rowCount();
        return isThere ? Evidence{.file = m_model.placeName(row), .offset = m_model.record(row).offset}
                       : Evidence();
    };
    const bool isOnItsWay = m_wanted && m_wanted->isToBeCurrent;
    place.record = isOnItsWay ? Evidence{.file = m_wanted->file, .offset = m_wanted->offset}
                              : recordAt(m_view->currentRow());
    if (place.record.isEmpty() && !place.isFollowing)
        place.top = recordAt(m_view->topRow());
    return place;
}

void LogPane::goTo(const LogPlace &place)
{
    const bool isCurrent = place.record.isRecord();
    const Evidence &record = isCurrent ? place.record : place.top;
    if (place.filter != filterExpression())
        useFilter(place.filter);
    if (!isCurrent)
        m_view->setCurrentRow(-1);
    // The record passes this filter: where it is not among the rows yet, it is waited for.
    if (const int log = m_model.logNamed(record.file); log >= 0) {
        if (isCurrent)
            m_model.setFileShown(log, true);
        showChoices();
        m_wanted = Wanted{.file = record.file, .offset = record.offset, .isToBeCurrent = isCurrent};
        goToWanted();
    }
    if (place.isFollowing)
        m_view->setFollowing(true);
}

void LogPane::showRecord(const QString &file, qint64 offset)
{
    m_wanted = Wanted{.file = file, .offset = offset};
    goToWanted();
    const int number = m_model.logNamed(file);
    if (!m_wanted || number < 0)
        return;
    // Hidden by the filter, or not there yet.
    m_model.setFileShown(number, true);
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
    const bool isToBeCurrent = m_wanted->isToBeCurrent;
    m_wanted.reset();
    if (isToBeCurrent)
        m_view->showRow(row);
    else
        m_view->setTopRow(row);
}

/// The record being read stays in sight, or what stands where it stood.
void LogPane::keepPlace()
{
    m_kept.reset();
    if (m_view->isFollowing() || m_model.isPreview() || m_model.rowCount() == 0)
        return;
    m_keptIsCurrent = m_view->currentRow() >= 0;
    const int row = m_keptIsCurrent ? m_view->currentRow() : m_view->topRow();
    m_kept = m_model.ref(row);
    m_keptPlace = {.file = m_model.placeName(row),
                   .offset = m_model.record(row).offset,
                   .isToBeCurrent = m_keptIsCurrent};
}

void LogPane::goToProblem(bool forward)
{
    const int before = m_view->currentRow();
    const int row = m_model.nextRow(before, forward, Severity::Error);
    lead(row, tr("None of the records shown is an error."));
    if (row < 0 || before < 0)
        return;
    if (row == before)
        say(tr("No other record shown is an error."));
    else if (forward && row < before)
        say(tr("There is no error further down: this is the first one, from the top."));
    else if (!forward && row > before)
        say(tr("There is no error further up: this is the last one, from the bottom."));
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

/// A bookmark is a place that somebody has chosen: going there is following a link.
void LogPane::goToBookmark(bool forward)
{
    Q_EMIT leaving();
    const int row = m_model.nextBookmark(m_view->currentRow(), forward);
    lead(row, tr("None of the records shown has a bookmark."));
    Q_EMIT arrived();
}

} // namespace ccm
