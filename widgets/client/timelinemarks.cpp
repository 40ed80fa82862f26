// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TimelinePainter: marks, and what they say beside them.

#include "widgets/client/timelinepainter.h"
#include "widgets/client/timelineview.h"

#include <algorithm>

namespace ccm {

void TimelinePainter::take(QList<Cluster> &clusters, const TimelineEntry &entry, const QRectF &rect)
{
    const bool joins = !clusters.isEmpty() && rect.top() == clusters.constLast().rect.top()
        && rect.left() < clusters.constLast().rect.right();
    if (!joins) {
        clusters.append({.rect = rect, .worst = &entry, .count = 1});
        return;
    }
    Cluster &last = clusters.last();
    ++last.count;
    if (worse(last.worst->status, entry.status) != last.worst->status)
        last.worst = &entry;
}

void TimelinePainter::paintMarks(const QList<Cluster> &clusters)
{
    double free = m_layout.scale().left(); // where what is said may begin
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const Cluster &cluster = clusters[i];
        paintShape(cluster);
        const bool isLast = i + 1 == clusters.size();
        const double until = isLast ? m_layout.scale().right() : clusters[i + 1].rect.left();
        free = paintLabel(cluster, free, until);
    }
}

void TimelinePainter::paintShape(const Cluster &cluster)
{
    const Status status = cluster.worst->status;
    const QIcon &icon = m_look.iconOf(status);
    if (!icon.isNull()) {
        icon.paint(&m_painter, cluster.rect.toRect());
        return;
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_look.colorsOf(status).mark, 1.5));
    m_painter.setBrush(m_look.palette().color(QPalette::Base));
    const double inset = cluster.rect.width() / 4;
    m_painter.drawEllipse(cluster.rect.adjusted(inset, inset, -inset, -inset));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setBrush(Qt::NoBrush);
}

void TimelinePainter::paintWhereabouts(qsizetype track)
{
    const QList<TimelineEntry> &entries = m_layout.timeline().tracks[track].entries;
    const QRect tracks = m_layout.tracksRect();
    const QRectF row(tracks.left(), m_layout.trackRect(track).top() + m_layout.padding(), tracks.width(),
                     m_layout.rowHeight());
    m_painter.setPen(m_look.colorsOf(Status::Muted).text);
    const auto say = [&](const QString &text, Qt::Alignment alignment) {
        m_painter.drawText(row.adjusted(m_layout.padding(), 0, -m_layout.padding(), 0),
                           static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    };
    if (static_cast<double>(entries.first().start) < m_layout.scale().from())
        say(TimelineView::tr("◂ earlier"), Qt::AlignLeft);
    if (static_cast<double>(entries.last().start) > m_layout.scale().to())
        say(TimelineView::tr("later ▸"), Qt::AlignRight);
}

/// On the right; where that is too narrow, on the left, if there is room for all of it. Returns where it
/// ends.
double TimelinePainter::paintLabel(const Cluster &cluster, double free, double until)
{
    const QString text = cluster.count == 1
        ? cluster.worst->label
        : TimelineView::tr("%1 (and %n more)", nullptr, cluster.count - 1).arg(cluster.worst->label);
    const QColor color = m_look.colorsOf(cluster.worst->status).text;
    const int gap = m_layout.padding();
    const double needed = m_metrics.horizontalAdvance(text) + 1;
    const QRectF right(cluster.rect.right() + gap, cluster.rect.top(), until - cluster.rect.right() - 2 * gap,
                       cluster.rect.height());
    // What stands on a bar is said by the bar as well.
    const bool isOnBar = cluster.worst->kind == TimelineEntryKind::ScheduledMoment;
    if (isOnBar && right.width() < needed)
        return cluster.rect.right();
    const double room = cluster.rect.left() - free - 4 * gap;
    if (right.width() >= needed || room < needed) {
        paintText(right, text, color);
        return right.left() + std::min(needed, std::max(0.0, right.width()));
    }
    paintText({cluster.rect.left() - gap - needed, cluster.rect.top(), needed, cluster.rect.height()}, text,
              color);
    return cluster.rect.right();
}

} // namespace ccm
