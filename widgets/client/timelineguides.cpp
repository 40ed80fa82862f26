// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TimelinePainter: the overview, and the lines across all tracks.

#include "widgets/client/timelinepainter.h"
#include "widgets/client/timelineview.h"

#include <algorithm>

namespace ccm {
namespace {

/// The line of a mark across all tracks; none where it is of no use there.
Qt::PenStyle guideOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntryKind::Finding:
        return Qt::SolidLine;
    case TimelineEntryKind::Seam:
        return Qt::DotLine;
    case TimelineEntryKind::ScheduledMoment:
        return entry.status == Status::Muted ? Qt::NoPen : Qt::DashDotLine;
    default:
        return Qt::NoPen;
    }
}

} // namespace

void TimelinePainter::paintGuides()
{
    const TimelineScale &scale = m_layout.scale();
    const QRect tracks = m_layout.tracksRect();
    const auto line = [&](qint64 time) {
        const double x = scale.x(static_cast<double>(time));
        m_painter.drawLine(QLineF(x, tracks.top(), x, tracks.bottom()));
    };
    for (qsizetype track = 0; track < m_layout.timeline().tracks.size(); ++track) {
        const TimelineTrackKind kind = m_layout.timeline().tracks[track].kind;
        if (kind != TimelineTrackKind::Events && kind != TimelineTrackKind::Schedule)
            continue;
        const auto [first, last] = m_layout.inSight(track);
        double drawn = scale.left() - 2; // those of one pixel are one
        for (qsizetype i = first; i < last; ++i) {
            const TimelineEntry &entry = m_layout.timeline().tracks[track].entries[i];
            const double x = scale.x(static_cast<double>(entry.start));
            const Qt::PenStyle style = guideOf(entry);
            if (style == Qt::NoPen || x < drawn + 1)
                continue;
            QColor color = m_look.colorsOf(entry.status).mark;
            color.setAlphaF(0.6F);
            m_painter.setPen(QPen(color, 1, style));
            line(entry.start);
            drawn = x;
        }
    }
    if (m_layout.now()) {
        m_painter.setPen(QPen(m_look.palette().color(QPalette::Highlight), 2));
        line(*m_layout.now());
        const double x = scale.x(static_cast<double>(*m_layout.now()));
        m_painter.setPen(m_look.palette().color(QPalette::Text));
        m_painter.drawText(QPointF(x + 4, tracks.bottom() - m_metrics.descent()), TimelineView::tr("now"));
    }
}

void TimelinePainter::paintOverview()
{
    const QRect area = m_layout.overviewRect();
    const QPalette &palette = m_look.palette();
    m_painter.save();
    m_painter.fillRect(area, palette.color(QPalette::AlternateBase));
    m_painter.setClipRect(area.adjusted(0, -2, 0, 2));
    const TimelineScale &whole = m_layout.wholeScale();
    const auto stripe = [&](qint64 start, qint64 end, const QColor &color, int inset) {
        constexpr double Least = 2;
        const double left = whole.x(static_cast<double>(start));
        const double width = std::max(Least, whole.x(static_cast<double>(end)) - left);
        m_painter.fillRect(QRectF(left, area.top() + inset, width, area.height() - 2 * inset), color);
    };
    for (const TimelineTrack &track : m_layout.timeline().tracks) {
        if (track.kind != TimelineTrackKind::Runs && track.kind != TimelineTrackKind::Protection
            && track.kind != TimelineTrackKind::Schedule)
            continue;
        for (const TimelineEntry &entry : track.entries) {
            const QColor mark = m_look.colorsOf(entry.status).mark;
            const bool isMoment = entry.kind == TimelineEntryKind::ScheduledMoment;
            if (entry.kind == TimelineEntryKind::Run)
                stripe(entry.start, m_layout.endOf(entry), mark, m_layout.padding());
            else if (isMoment || entry.kind == TimelineEntryKind::ProtectionInstallation)
                stripe(entry.start, entry.end, mark, 2 * m_layout.padding() - 1);
        }
    }
    const QColor highlight = palette.color(QPalette::Highlight);
    if (m_layout.now())
        stripe(*m_layout.now(), *m_layout.now(), highlight, 0);
    // What is in sight below; never so narrow that it cannot be seen.
    constexpr double Least = 6;
    const TimelineScale &scale = m_layout.scale();
    const double left = std::max(whole.x(scale.from()), whole.left());
    const double right = std::min(whole.x(scale.to()), whole.right());
    QRectF sight(left, area.top(), std::max(Least, right - left), area.height());
    if (right - left < Least)
        sight.moveCenter({(left + right) / 2, sight.center().y()});
    QColor veil = highlight;
    veil.setAlphaF(0.25F);
    m_painter.fillRect(sight, veil);
    m_painter.setPen(QPen(highlight, 1));
    m_painter.drawRect(sight.adjusted(0.5, 0.5, -0.5, -0.5));
    m_painter.restore();
    m_painter.setPen(palette.color(QPalette::Text));
    const QRect title(m_layout.padding(), area.top(), area.left() - 2 * m_layout.padding(), area.height());
    m_painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                       m_metrics.elidedText(TimelineLayout::wholeTitle(), Qt::ElideRight, title.width()));
}

} // namespace ccm
