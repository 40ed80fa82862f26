// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelineview.h"

#include "widgets/client/timelinepainter.h"
#include "widgets/client/timelineviewaccessible.h"
#include "widgets/common/statuscolors.h"

#include <QEvent>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr double Margin = 0.05; ///< of a span, on both sides of what is fitted

double asTime(qint64 milliseconds)
{
    return static_cast<double>(milliseconds);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout(fontMetrics())
    , m_look(palette())
{
    installTimelineAccessibility();
    setObjectName(u"clientTimeline"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe();
}

QSize TimelineView::sizeHint() const
{
    const int rows = std::max(8 * m_layout.rowHeight(), m_layout.tracksHeight());
    return {80 * fontMetrics().averageCharWidth(), m_layout.axisRect().bottom() + rows + 2 * frameWidth()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), m_layout.axisRect().bottom() + 3 * m_layout.rowHeight()};
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    const Timeline before = m_layout.timeline();
    if (timeline == before)
        return;
    const bool isGrown = !before.isEmpty() && timeline.source == before.source;
    const qint64 presentBefore = m_layout.present();
    const TimelineEntry *entry = m_layout.entry(m_current);
    const TimelineEntry kept = entry ? *entry : TimelineEntry();
    const TimelineTrackKind track = entry ? before.tracks[m_current.track].kind : TimelineTrackKind::Runs;
    m_layout.setTimeline(timeline);
    m_look.nameHues(timeline);
    m_current = isGrown && entry ? findAgain(kept, track) : TimelinePlace();
    if (!m_current.isValid())
        m_current = lastRun();
    m_anchor = m_current;
    const TimelineEntry *now = m_layout.entry(m_current);
    m_run = now ? now->run : -1;
    setNow(std::exchange(m_utc, {})); // the offset of the client's clock may be another one
    if (isGrown && !m_isUntouched) {
        follow(presentBefore, before.recordsEnd);
        m_layout.scale().keepWithin(asTime(m_layout.story().first), asTime(m_layout.story().second));
    } else {
        showOpening(); // a run that grows stays in sight as a whole
    }
    forgetTimelineEntries(*this);
    updateGeometries();
    describe();
}

void TimelineView::setNow(const QDateTime &utc)
{
    if (utc == m_utc && utc.isValid())
        return;
    m_utc = utc;
    std::optional<qint64> now;
    if (utc.isValid() && m_layout.timeline().offsetMs)
        now = utc.toMSecsSinceEpoch() + *m_layout.timeline().offsetMs;
    const auto before = m_layout.now();
    m_layout.setNow(now);
    if (now && m_isUntouched)
        showOpening();
    else if (now && before)
        follow(*before, m_layout.timeline().recordsEnd);
    viewport()->update();
}

void TimelineView::selectRun(qsizetype run)
{
    const TimelinePlace place = placeOfRun(run);
    if (!place.isValid() || m_run == run) // what is current may be a phase of it
        return;
    m_current = place;
    m_anchor = place;
    m_run = run;
    // Shown well enough: wholly in sight and not as a crumb.
    constexpr double LeastShare = 0.1;
    const QRectF rect = m_layout.entryRect(place);
    const TimelineScale &scale = m_layout.scale();
    const bool isInSight = rect.left() >= scale.left() && rect.right() <= scale.right();
    if (!isInSight || rect.width() < LeastShare * (scale.right() - scale.left())) {
        const bool wasUntouched = m_isUntouched;
        fit(place);
        m_isUntouched = wasUntouched && place == lastRun(); // nobody zoomed: a new run has begun
    }
    bringIntoSight(place);
    describe();
    viewport()->update();
}

std::pair<double, double> TimelineView::range() const
{
    return {m_layout.scale().from(), m_layout.scale().to()};
}

void TimelineView::showRange(double from, double to)
{
    m_layout.scale().show(from, to);
    rangeChanged();
}

void TimelineView::showOpening()
{
    constexpr double LeastShare = 0.1; // of the whole: less cannot be made out in it
    const TimelineEntry *run = m_layout.entry(lastRun());
    const auto [start, end] = m_layout.story();
    if (!run || asTime(m_layout.endOf(*run) - run->start) >= LeastShare * asTime(end - start))
        showWhole();
    else
        fit(lastRun());
    m_isUntouched = true;
}

void TimelineView::showWhole()
{
    const auto [start, end] = m_layout.story();
    const double more = std::max(1000.0, Margin * asTime(end - start));
    showRange(asTime(start) - more, asTime(end) + more);
}

void TimelineView::fit(TimelinePlace place)
{
    const TimelineEntry *entry = m_layout.entry(place);
    if (!entry)
        return;
    const double start = asTime(entry->start);
    const double end = asTime(m_layout.endOf(*entry));
    const double least = isMark(entry->kind) ? 1000 : 50; // a mark is looked for with what is around it
    const double more = std::max(least, Margin * (end - start));
    showRange(start - more, end + more);
}

/// Where the present or the last record was in sight and no longer is, the view goes with it.
void TimelineView::follow(qint64 presentBefore, qint64 recordsBefore)
{
    const TimelineScale &scale = m_layout.scale();
    const auto wasInSight = [&scale](qint64 time) {
        return asTime(time) >= scale.from() && asTime(time) <= scale.to();
    };
    double last = scale.to();
    if (wasInSight(presentBefore))
        last = std::max(last, asTime(m_layout.present()));
    if (wasInSight(recordsBefore))
        last = std::max(last, asTime(m_layout.timeline().recordsEnd));
    if (last > scale.to())
        m_layout.scale().pan(last - scale.to() + Margin * scale.span());
    viewport()->update();
}

void TimelineView::zoom(double factor, double time)
{
    m_layout.scale().zoom(factor, time);
    rangeChanged();
}

void TimelineView::pan(double milliseconds)
{
    m_layout.scale().pan(milliseconds);
    rangeChanged();
}

void TimelineView::rangeChanged()
{
    const auto [start, end] = m_layout.story();
    m_layout.scale().keepWithin(asTime(start), asTime(end));
    m_isUntouched = false;
    viewport()->update();
}

void TimelineView::updateGeometries()
{
    m_layout.setSize(viewport()->size(), fontMetrics());
    const int page = m_layout.tracksRect().height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_layout.rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.tracksHeight() - page));
    m_layout.setScrolled(verticalScrollBar()->value());
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs; a text keeps its own direction
    if (!m_layout.timeline().isEmpty()) {
        TimelinePainter(painter, m_layout, m_look).paint(m_current, hasFocus());
        return;
    }
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setPen(statusColors(Status::Muted, palette()).text);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Nothing in the logs of this client has a time that could be shown here."));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometries();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    m_layout.setScrolled(verticalScrollBar()->value());
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_look = TimelineLook(palette());
        m_look.nameHues(m_layout.timeline());
        viewport()->update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometries();
    }
}

} // namespace ccm
