// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/timeline.h"
#include "widgets/client/timelinescale.h"

#include <QFontMetrics>
#include <QRect>

#include <optional>
#include <utility>

namespace ccm {

/// One entry of a timeline, by its place in it.
struct TimelinePlace
{
    qsizetype track = -1;
    qsizetype entry = -1;

    bool operator==(const TimelinePlace &) const = default;
    [[nodiscard]] bool isValid() const { return track >= 0; }
};

/// Where everything of a timeline stands: an overview of the whole on top, the axis below it, and the
/// tracks, which can be scrolled; their titles stand on the left. In pixels of the viewport. Time runs
/// from left to right in every language.
class TimelineLayout
{
public:
    explicit TimelineLayout(const QFontMetrics &metrics) : m_metrics(metrics), m_textHeight(metrics.height())
    {
    }

    void setTimeline(const Timeline &timeline);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /// The present, as a time of an entry.
    void setNow(std::optional<qint64> now);
    [[nodiscard]] std::optional<qint64> now() const { return m_now; }
    void setSize(QSize size, const QFontMetrics &metrics);
    void setScrolled(int pixels) { m_scrolled = pixels; }

    [[nodiscard]] TimelineScale &scale() { return m_scale; }
    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }
    /// Of the overview: the whole story.
    [[nodiscard]] const TimelineScale &wholeScale() const { return m_whole; }
    /// Where the story begins and ends, with the present.
    [[nodiscard]] std::pair<qint64, qint64> story() const;
    /// The present, or where the records end.
    [[nodiscard]] qint64 present() const;

    [[nodiscard]] static QString wholeTitle(); ///< of the overview
    [[nodiscard]] QRect overviewRect() const;
    [[nodiscard]] QRect axisRect() const;
    [[nodiscard]] QRect tracksRect() const; ///< in sight, without the titles
    [[nodiscard]] QRect titlesRect() const;
    [[nodiscard]] QRect trackRect(qsizetype track) const; ///< over the whole width
    [[nodiscard]] int tracksHeight() const; ///< of all, in sight or not
    [[nodiscard]] int rowHeight() const { return m_textHeight + 2 * padding(); } ///< of a lane
    [[nodiscard]] int padding() const { return m_textHeight / 4; }
    [[nodiscard]] int markSize() const { return m_textHeight; }

    [[nodiscard]] const TimelineEntry *entry(TimelinePlace place) const;
    /// What goes on ends now.
    [[nodiscard]] qint64 endOf(const TimelineEntry &entry) const;
    /// Of a bar at least as wide as it must be to be seen and hit; of a mark the square around it.
    [[nodiscard]] QRectF entryRect(TimelinePlace place) const;
    [[nodiscard]] QRectF entryRect(qsizetype track, const TimelineEntry &entry) const;
    /// The entries from the first to before the second may be in sight; those of the rest are not.
    [[nodiscard]] std::pair<qsizetype, qsizetype> inSight(qsizetype track) const;
    /// Marks come before the bars that they stand on, small before long.
    [[nodiscard]] TimelinePlace placeAt(QPointF position) const;

private:
    void placeWhole();

    Timeline m_timeline;
    QList<QList<qint64>> m_latestEnds; ///< of each entry of each track and all before it
    QList<int> m_tops; ///< of the tracks; one more than there are
    std::optional<qint64> m_now;
    TimelineScale m_scale;
    TimelineScale m_whole;
    QFontMetrics m_metrics;
    int m_textHeight; ///< asked for at every entry
    QSize m_size;
    int m_titleWidth = 0;
    int m_scrolled = 0;
};

} // namespace ccm
