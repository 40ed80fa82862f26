// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/client/timelinelayout.h"
#include "widgets/client/timelinelook.h"

#include <QLineF>
#include <QPainter>

#include <vector>

namespace ccm {

/// Paints what of a timeline is in sight. Of bars that are narrower than can be told apart, those beside
/// each other are drawn as one, in the colour of what stands out among them; so are marks.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineLayout &layout, const TimelineLook &look)
        : m_painter(painter)
        , m_layout(layout)
        , m_look(look)
        , m_metrics(painter.fontMetrics())
    {
    }

    /// `current` may be invalid.
    void paint(TimelinePlace current, bool hasFocus);

private:
    /// Bars too small to tell apart, of one lane, while they are gathered.
    struct Crumbs
    {
        QRectF rect;
        QColor color;
        Status status = Status::Muted;
    };
    /// Marks that would cover each other.
    struct Cluster
    {
        QRectF rect;
        const TimelineEntry *worst = nullptr;
        int count = 0;
    };

    void paintOverview();
    void paintAxis();
    void paintBands();
    void paintTitles();
    void paintTrack(qsizetype track);
    void paintBar(const TimelineEntry &entry, const QRectF &rect);
    void paintEdges(const TimelineEntry &entry, const QRectF &rect, const QColor &color);
    void paintText(const QRectF &rect, const QString &text, const QColor &color);
    void flush(Crumbs &crumbs);
    static void take(QList<Cluster> &clusters, const TimelineEntry &entry, const QRectF &rect);
    void paintMarks(const QList<Cluster> &clusters);
    void paintShape(const Cluster &cluster);
    /// Where to look for what a track has, if nothing of it is in sight.
    void paintWhereabouts(qsizetype track);
    double paintLabel(const Cluster &cluster, double free, double until);
    void paintGuides();
    void paintCurrent(TimelinePlace current, bool hasFocus);

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const TimelineLook &m_look;
    QFontMetrics m_metrics;
};

} // namespace ccm
