// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelinepainter.h"

#include "models/base/moment.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr double Told = 3; ///< pixels: what is narrower cannot be told apart from its neighbours

QColor veiled(QColor color, float share)
{
    color.setAlphaF(share);
    return color;
}

} // namespace

void TimelinePainter::paint(TimelinePlace current, bool hasFocus)
{
    const QPalette &palette = m_look.palette();
    m_painter.fillRect(m_painter.viewport(), palette.color(QPalette::Base));
    paintOverview();
    m_painter.save();
    m_painter.setClipRect(m_layout.tracksRect() | m_layout.titlesRect());
    paintBands();
    m_painter.restore();
    paintAxis();
    m_painter.save();
    m_painter.setClipRect(m_layout.tracksRect());
    paintGuides();
    for (qsizetype track = 0; track < m_layout.timeline().tracks.size(); ++track) {
        if (m_layout.trackRect(track).intersects(m_layout.tracksRect()))
            paintTrack(track);
    }
    paintCurrent(current, hasFocus);
    m_painter.restore();
    paintTitles();
}

void TimelinePainter::paintBands()
{
    const QColor other = m_look.palette().color(QPalette::AlternateBase);
    for (qsizetype track = 1; track < m_layout.timeline().tracks.size(); track += 2)
        m_painter.fillRect(m_layout.trackRect(track), other);
}

void TimelinePainter::paintTitles()
{
    m_painter.save();
    const QRect titles = m_layout.titlesRect();
    m_painter.setClipRect(titles);
    m_painter.setPen(m_look.palette().color(QPalette::Text));
    for (qsizetype track = 0; track < m_layout.timeline().tracks.size(); ++track) {
        QRect rect = m_layout.trackRect(track);
        rect.setWidth(titles.width());
        rect.adjust(m_layout.padding(), m_layout.padding(), -2 * m_layout.padding(), 0);
        rect.setHeight(m_layout.rowHeight());
        m_painter.drawText(
            rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            m_metrics.elidedText(m_layout.timeline().tracks[track].title(), Qt::ElideRight, rect.width()));
    }
    m_painter.restore();
    m_painter.setPen(veiled(m_look.palette().color(QPalette::Text), 0.3F));
    m_painter.drawLine(titles.topRight(), titles.bottomRight());
}

void TimelinePainter::paintAxis()
{
    const QRect axis = m_layout.axisRect();
    const QRect tracks = m_layout.tracksRect();
    const TimelineScale &scale = m_layout.scale();
    const QColor text = m_look.palette().color(QPalette::Text);
    m_painter.setPen(text);
    // What the labels leave out: the day on the left.
    const QString day = dateText(timelineTime(static_cast<qint64>(scale.from())).date());
    const QRect corner(m_layout.padding(), axis.top(), tracks.left() - 2 * m_layout.padding(), axis.height());
    m_painter.drawText(corner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                       m_metrics.elidedText(day, Qt::ElideRight, corner.width()));
    m_painter.drawLine(axis.bottomLeft(), axis.bottomRight());
    const auto widthOf = [this](const QString &label) { return m_metrics.horizontalAdvance(label); };
    for (const TimelineTick &tick : timelineTicks(scale, widthOf)) {
        const double x = scale.x(static_cast<double>(tick.time));
        const double half = widthOf(tick.text) / 2.0;
        m_painter.setPen(text);
        m_painter.drawLine(QLineF(x, axis.bottom() - m_layout.padding(), x, axis.bottom()));
        if (x - half >= scale.left() && x + half <= scale.right())
            m_painter.drawText(QPointF(x - half, axis.top() + m_metrics.ascent()), tick.text);
        m_painter.setPen(veiled(text, 0.12F));
        m_painter.drawLine(QLineF(x, tracks.top(), x, tracks.bottom()));
    }
}

void TimelinePainter::paintTrack(qsizetype track)
{
    std::vector<Crumbs> crumbs(MostTimelineLanes + 1);
    QList<Cluster> clusters;
    bool isEmpty = true;
    const QList<TimelineEntry> &entries = m_layout.timeline().tracks[track].entries;
    const auto [first, last] = m_layout.inSight(track);
    for (qsizetype i = first; i < last; ++i) {
        const TimelineEntry &entry = entries[i];
        const QRectF rect = m_layout.entryRect(track, entry);
        isEmpty =
            isEmpty && (rect.right() < m_layout.scale().left() || rect.left() > m_layout.scale().right());
        if (isMark(entry.kind)) {
            take(clusters, entry, rect);
            continue;
        }
        Crumbs &lane = crumbs.at(static_cast<std::size_t>(entry.lane));
        const bool joins = lane.rect.isValid() && rect.left() <= lane.rect.right() + 0.5;
        if (!joins || rect.width() > Told)
            flush(lane);
        if (rect.width() > Told) {
            paintBar(entry, rect);
            continue;
        }
        if (!lane.rect.isValid() || worse(lane.status, entry.status) != lane.status)
            lane.color = m_look.colorsOf(entry).mark;
        lane.status = lane.rect.isValid() ? worse(lane.status, entry.status) : entry.status;
        lane.rect = lane.rect.isValid() ? lane.rect.united(rect) : rect;
    }
    for (Crumbs &lane : crumbs)
        flush(lane);
    paintMarks(clusters);
    if (isEmpty)
        paintWhereabouts(track);
}

void TimelinePainter::flush(Crumbs &crumbs)
{
    if (crumbs.rect.isValid())
        m_painter.fillRect(crumbs.rect, crumbs.color);
    crumbs = {};
}

void TimelinePainter::paintBar(const TimelineEntry &entry, const QRectF &rect)
{
    const TimelineLook::Colors colors = m_look.colorsOf(entry);
    // A bar may be millions of pixels wide: only what is in sight is drawn.
    const double left = std::max(rect.left(), m_layout.scale().left() - 2);
    const double right = std::min(rect.right(), m_layout.scale().right() + 2);
    const QRectF shown(left, rect.top(), right - left, rect.height());
    const double told = m_layout.scale().x(static_cast<double>(entry.end));
    m_painter.fillRect(shown, colors.fill);
    if (told < right) { // what is not in the logs yet
        m_painter.fillRect(QRectF(QPointF(std::max(left, told), rect.top()), shown.bottomRight()),
                           QBrush(veiled(colors.text, 0.5F), Qt::BDiagPattern));
    }
    paintEdges(entry, shown, colors.mark);
    double textLeft = shown.left() + m_layout.padding();
    const QIcon &icon = m_look.iconOf(entry.status);
    const bool isTelling = entry.status == Status::Bad || entry.status == Status::Warning;
    const double size = m_layout.markSize();
    if (isTelling && !icon.isNull() && shown.width() > size + 2 * m_layout.padding()) {
        icon.paint(&m_painter, QRectF(textLeft, rect.center().y() - size / 2, size, size).toRect());
        textLeft += size + m_layout.padding();
    }
    paintText({textLeft, rect.top(), shown.right() - textLeft - 1, rect.height()}, entry.label, colors.text);
}

void TimelinePainter::paintEdges(const TimelineEntry &entry, const QRectF &rect, const QColor &color)
{
    const QRectF edge = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const QPen whole(color, 1);
    const QPen open(color, 1, Qt::DotLine); // of what the logs do not tell
    m_painter.setPen(whole);
    m_painter.drawLine(edge.topLeft(), edge.topRight());
    m_painter.drawLine(edge.bottomLeft(), edge.bottomRight());
    m_painter.setPen(entry.startIsUnknown ? open : whole);
    m_painter.drawLine(edge.topLeft(), edge.bottomLeft());
    m_painter.setPen(entry.endIsOpen ? open : whole);
    m_painter.drawLine(edge.topRight(), edge.bottomRight());
}

void TimelinePainter::paintText(const QRectF &rect, const QString &text, const QColor &color)
{
    if (rect.width() < 2 * m_metrics.averageCharWidth())
        return;
    const QString shown = m_metrics.elidedText(text, Qt::ElideRight, static_cast<int>(rect.width()));
    if (shown.size() < 2) // an ellipsis alone tells nothing
        return;
    m_painter.setPen(color);
    m_painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

void TimelinePainter::paintCurrent(TimelinePlace current, bool hasFocus)
{
    if (!m_layout.entry(current))
        return;
    const QRectF all = m_layout.entryRect(current);
    const TimelineScale &scale = m_layout.scale();
    if (all.right() < scale.left() || all.left() > scale.right())
        return;
    const double left = std::max(all.left(), scale.left());
    const double right = std::min(all.right(), scale.right());
    const QPalette &palette = m_look.palette();
    constexpr double Out = 1.5; // outside of it, so that small ones stay visible
    m_painter.setPen(hasFocus ? QPen(palette.color(QPalette::Highlight), 3)
                              : QPen(palette.color(QPalette::Text), 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(left, all.top(), right - left, all.height()).adjusted(-Out, 0, Out, 0));
}

} // namespace ccm
