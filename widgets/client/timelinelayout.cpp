// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelinelayout.h"

#include "widgets/client/timelineview.h"

#include <algorithm>
#include <limits>

namespace ccm {
namespace {

constexpr double LeastBarWidth = 3; ///< to be seen
constexpr double Reach = 3; ///< to be hit by a mouse

} // namespace

void TimelineLayout::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    m_latestEnds.clear();
    for (const TimelineTrack &track : m_timeline.tracks) {
        QList<qint64> ends;
        ends.reserve(track.entries.size());
        qint64 latest = std::numeric_limits<qint64>::min();
        for (const TimelineEntry &entry : track.entries) {
            latest = std::max(latest, entry.goesOn ? std::numeric_limits<qint64>::max() : entry.end);
            ends.append(latest);
        }
        m_latestEnds.append(ends);
    }
    setSize(m_size, m_metrics);
}

void TimelineLayout::setNow(std::optional<qint64> now)
{
    m_now = now;
    placeWhole();
}

void TimelineLayout::setSize(QSize size, const QFontMetrics &metrics)
{
    constexpr int LeastShare = 4; // of the width for the titles
    m_size = size;
    m_metrics = metrics;
    m_textHeight = metrics.height();
    m_titleWidth = m_metrics.horizontalAdvance(wholeTitle()) + 4 * padding();
    m_tops = {padding()};
    for (const TimelineTrack &track : std::as_const(m_timeline.tracks)) {
        m_titleWidth = std::max(m_titleWidth, m_metrics.horizontalAdvance(track.title()) + 4 * padding());
        m_tops.append(m_tops.constLast() + track.lanes * rowHeight() + 2 * padding());
    }
    m_titleWidth = std::min(m_titleWidth, m_size.width() / LeastShare);
    m_scale.setPixels(m_titleWidth, m_size.width() - m_titleWidth);
    placeWhole();
}

void TimelineLayout::placeWhole()
{
    constexpr double Margin = 0.01;
    const auto [start, end] = story();
    const double more = std::max(1.0, Margin * static_cast<double>(end - start));
    m_whole.setPixels(m_titleWidth, m_size.width() - m_titleWidth);
    m_whole.show(static_cast<double>(start) - more, static_cast<double>(end) + more);
}

std::pair<qint64, qint64> TimelineLayout::story() const
{
    return {m_timeline.start, std::max(m_timeline.end, m_now.value_or(m_timeline.end))};
}

qint64 TimelineLayout::present() const
{
    return m_now.value_or(m_timeline.recordsEnd);
}

QString TimelineLayout::wholeTitle()
{
    return TimelineView::tr("Whole story");
}

QRect TimelineLayout::overviewRect() const
{
    return {m_titleWidth, padding(), m_size.width() - m_titleWidth, m_textHeight};
}

QRect TimelineLayout::axisRect() const
{
    return {0, overviewRect().bottom() + 1 + padding(), m_size.width(), m_textHeight + 2 * padding()};
}

QRect TimelineLayout::tracksRect() const
{
    const int top = axisRect().bottom() + 1;
    return {m_titleWidth, top, m_size.width() - m_titleWidth, m_size.height() - top};
}

QRect TimelineLayout::titlesRect() const
{
    const QRect tracks = tracksRect();
    return {0, tracks.top(), m_titleWidth, tracks.height()};
}

QRect TimelineLayout::trackRect(qsizetype track) const
{
    const int top = tracksRect().top() + m_tops[track] - m_scrolled;
    return {0, top, m_size.width(), m_tops[track + 1] - m_tops[track]};
}

int TimelineLayout::tracksHeight() const
{
    return m_tops.isEmpty() ? 0 : m_tops.constLast();
}

const TimelineEntry *TimelineLayout::entry(TimelinePlace place) const
{
    if (place.track < 0 || place.track >= m_timeline.tracks.size())
        return nullptr;
    const QList<TimelineEntry> &entries = m_timeline.tracks[place.track].entries;
    return place.entry >= 0 && place.entry < entries.size() ? &entries[place.entry] : nullptr;
}

qint64 TimelineLayout::endOf(const TimelineEntry &entry) const
{
    return entry.goesOn && m_now ? std::max(entry.end, *m_now) : entry.end;
}

QRectF TimelineLayout::entryRect(TimelinePlace place) const
{
    const TimelineEntry *found = entry(place);
    return found ? entryRect(place.track, *found) : QRectF();
}

QRectF TimelineLayout::entryRect(qsizetype track, const TimelineEntry &entry) const
{
    const double top = trackRect(track).top() + padding() + entry.lane * rowHeight();
    const double start = m_scale.x(static_cast<double>(entry.start));
    if (isMark(entry.kind))
        return {start - markSize() / 2.0, top + (rowHeight() - markSize()) / 2.0,
                static_cast<double>(markSize()), static_cast<double>(markSize())};
    const double end = m_scale.x(static_cast<double>(endOf(entry)));
    return {start, top + 1, std::max(LeastBarWidth, end - start), rowHeight() - 2.0};
}

std::pair<qsizetype, qsizetype> TimelineLayout::inSight(qsizetype track) const
{
    // A mark or a small bar reaches beyond its moment.
    const double more = markSize() * m_scale.span() / std::max(1.0, m_scale.right() - m_scale.left());
    const double from = m_scale.from() - more;
    const double to = m_scale.to() + more;
    const QList<qint64> &ends = m_latestEnds[track];
    const QList<TimelineEntry> &entries = m_timeline.tracks[track].entries;
    const auto first =
        std::ranges::partition_point(ends, [from](qint64 end) { return static_cast<double>(end) < from; });
    const auto last = std::ranges::partition_point(
        entries, [to](const TimelineEntry &entry) { return static_cast<double>(entry.start) <= to; });
    const qsizetype begin = first - ends.begin();
    return {begin, std::max<qsizetype>(begin, last - entries.begin())};
}

TimelinePlace TimelineLayout::placeAt(QPointF position) const
{
    if (!tracksRect().contains(position.toPoint()))
        return {};
    TimelinePlace best;
    double bestWidth = std::numeric_limits<double>::max();
    for (qsizetype track = 0; track < m_timeline.tracks.size(); ++track) {
        if (!trackRect(track).contains(position.toPoint()))
            continue;
        const auto [first, last] = inSight(track);
        for (qsizetype i = first; i < last; ++i) {
            const TimelineEntry &each = m_timeline.tracks[track].entries[i];
            const QRectF rect = entryRect(track, each).adjusted(-Reach, 0, Reach, 0);
            const double width = isMark(each.kind) ? 0 : rect.width();
            if (rect.contains(position) && width <= bestWidth) {
                best = {.track = track, .entry = i};
                bestWidth = width;
            }
        }
    }
    return best;
}

} // namespace ccm
