// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TimelineView: which entry is current, and how to get from one to the next.

#include "widgets/client/timelineview.h"
#include "widgets/client/timelineviewaccessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <tuple>

namespace ccm {

using namespace Qt::StringLiterals;

TimelinePlace TimelineView::findAgain(const TimelineEntry &entry, TimelineTrackKind track) const
{
    const QList<TimelineTrack> &tracks = m_layout.timeline().tracks;
    const auto found = std::ranges::find(tracks, track, &TimelineTrack::kind);
    if (found == tracks.end())
        return {};
    // One that goes on has grown, and what it has come to may be known by now.
    const auto same = std::ranges::find_if(found->entries, [&entry](const TimelineEntry &each) {
        return each.kind == entry.kind && each.start == entry.start && each.evidence == entry.evidence;
    });
    if (same == found->entries.end())
        return {};
    return {.track = found - tracks.begin(), .entry = same - found->entries.begin()};
}

TimelinePlace TimelineView::placeOfRun(qsizetype run) const
{
    const QList<TimelineTrack> &tracks = m_layout.timeline().tracks;
    if (tracks.isEmpty() || tracks.first().kind != TimelineTrackKind::Runs)
        return {};
    const auto found = std::ranges::find(tracks.first().entries, run, &TimelineEntry::run);
    return found == tracks.first().entries.end()
        ? TimelinePlace()
        : TimelinePlace{.track = 0, .entry = found - tracks.first().entries.begin()};
}

TimelinePlace TimelineView::lastRun() const
{
    const QList<TimelineTrack> &tracks = m_layout.timeline().tracks;
    if (tracks.isEmpty() || tracks.first().kind != TimelineTrackKind::Runs)
        return {};
    return {.track = 0, .entry = tracks.first().entries.size() - 1};
}

void TimelineView::setCurrent(TimelinePlace place)
{
    const TimelineEntry *entry = m_layout.entry(place);
    if (!entry || place == m_current)
        return;
    m_current = place;
    m_anchor = place;
    describe();
    announceTimelineEntry(*this);
    viewport()->update();
    if (entry->run < 0 || entry->run == m_run)
        return;
    m_run = entry->run;
    Q_EMIT runSelected(m_run);
}

void TimelineView::goTo(TimelinePlace place)
{
    if (!place.isValid())
        return;
    setCurrent(place);
    bringIntoSight(place);
}

void TimelineView::bringIntoSight(TimelinePlace place)
{
    constexpr double Inset = 0.1; // of what is in sight: not right at its edge
    const TimelineScale &scale = m_layout.scale();
    const QRectF rect = m_layout.entryRect(place);
    if (rect.right() < scale.left() || rect.left() > scale.right()) {
        const auto start = static_cast<double>(m_layout.entry(place)->start);
        pan(start - Inset * scale.span() - scale.from());
    }
    const QRect tracks = m_layout.tracksRect();
    const auto over = static_cast<int>(rect.top()) - m_layout.padding() - tracks.top();
    const auto under = static_cast<int>(rect.bottom()) + m_layout.padding() - tracks.bottom();
    if (over < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + over);
    else if (under > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + under);
}

void TimelineView::moveBy(int entries)
{
    if (!m_layout.entry(m_current)) {
        goTo(m_layout.timeline().isEmpty() ? TimelinePlace() : TimelinePlace{.track = 0, .entry = 0});
        return;
    }
    const qsizetype last = m_layout.timeline().tracks[m_current.track].entries.size() - 1;
    goTo({.track = m_current.track, .entry = std::clamp<qsizetype>(m_current.entry + entries, 0, last)});
}

/// To what the next track tells about the same moment: what covers it, before what is near; of the same
/// run, before that of another. The moment is that of the entry from which the way began: a track that has
/// nothing near it must not lead astray.
void TimelineView::moveToTrack(int by)
{
    const TimelinePlace anchor = m_layout.entry(m_anchor) ? m_anchor : m_current;
    const TimelineEntry *from = m_layout.entry(anchor);
    if (!from)
        return moveBy(0);
    const qsizetype track = m_current.track + by;
    if (track < 0 || track >= m_layout.timeline().tracks.size())
        return;
    const auto rank = [from, this](const TimelineEntry &entry) {
        const qint64 before = std::max<qint64>(0, entry.start - from->start);
        const qint64 behind = std::max<qint64>(0, from->start - m_layout.endOf(entry));
        return std::tuple(std::max(before, behind), entry.run != from->run, -entry.start);
    };
    const QList<TimelineEntry> &entries = m_layout.timeline().tracks[track].entries;
    const auto nearest = std::ranges::min_element(entries, {}, rank);
    goTo({.track = track, .entry = nearest - entries.begin()});
    m_anchor = anchor;
}

void TimelineView::moveToRun(int by)
{
    const TimelinePlace last = lastRun();
    if (!last.isValid())
        return;
    TimelinePlace run = placeOfRun(m_run);
    if (run.isValid())
        run.entry = std::clamp<qsizetype>(run.entry + by, 0, last.entry);
    else
        run = last;
    goTo(run);
    fit(run);
}

void TimelineView::describe()
{
    const TimelineEntry *entry = m_layout.entry(m_current);
    const QString text = entry
        ? tr("%1: %2").arg(m_layout.timeline().tracks[m_current.track].title(), entry->detail)
        : tr("Nothing in the logs of this client has a time that could be shown here.");
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void TimelineView::showRecord(TimelinePlace place)
{
    const TimelineEntry *entry = m_layout.entry(place);
    if (entry && !entry->evidence.isEmpty())
        Q_EMIT evidenceActivated(entry->evidence);
}

void TimelineView::copyText() const
{
    if (const TimelineEntry *entry = m_layout.entry(m_current))
        QGuiApplication::clipboard()->setText(entry->detail);
}

} // namespace ccm
