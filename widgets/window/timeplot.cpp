// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/timeplot.h"

#include "widgets/window/spanmarks.h"
#include "widgets/window/wallclockticker.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct TimePlotText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::TimeChart)
};

constexpr double LeastView = 6.0 * HourSeconds;

} // namespace

TimePlot::TimePlot(QWidget *parent) : ChartPlot(parent), m_ticker(QSharedPointer<WallClockTicker>::create())
{
    buildAxes();
    buildMarks();
}

void TimePlot::buildAxes()
{
    xAxis->setTicker(m_ticker);
    xAxis->grid()->setSubGridVisible(false);
    showPlainNumbers(*yAxis);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    connect(xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, &TimePlot::keepInside);
}

void TimePlot::buildMarks()
{
    addLayer(u"shades"_s, layer(u"background"_s), limAbove);
    m_weekends = new SpanMarks(this);
    m_weekends->setLayer(u"shades"_s);
    m_deadline = new QCPItemStraightLine(this);
    m_deadlineText = new QCPItemText(this);
    m_deadlineText->setText(TimePlotText::tr("Deadline"));
    m_deadlineText->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    m_deadlineText->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_deadlineText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cursorMark = new QCPItemRect(this);
    m_cursorMark->setLayer(u"overlay"_s);
    m_cursorMark->setVisible(false);
    for (QCPItemPosition *corner : {m_cursorMark->topLeft, m_cursorMark->bottomRight})
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

void TimePlot::setSteps(const Forecast &forecast, const QList<TimeSpan> &steps)
{
    const TimeSpan window{.start = forecast.opening.toSecsSinceEpoch(),
                          .end = forecast.deadline.toSecsSinceEpoch()};
    const bool sameView = window == m_window && steps.size() == m_steps.size()
        && (steps.isEmpty() || steps.first() == m_steps.first());
    const qint64 cursor = m_cursor >= 0 ? m_steps[m_cursor].start : 0;
    m_window = window;
    m_steps = steps;
    m_zone = forecast.opening.timeZone();
    m_shownUntil = shownUntil(forecast).toSecsSinceEpoch();
    placeMarks(forecast);
    if (m_cursor >= 0)
        m_cursor = stepAt(static_cast<double>(cursor));
    placeCursor();
    if (!sameView)
        showWhole();
    for (QCPLayerable *part :
         {static_cast<QCPLayerable *>(xAxis), static_cast<QCPLayerable *>(yAxis),
          static_cast<QCPLayerable *>(m_deadline), static_cast<QCPLayerable *>(m_deadlineText)})
        part->setVisible(!steps.isEmpty());
    showNotice(steps.isEmpty() ? TimePlotText::tr("There is nothing to show here.") : QString());
    replot(rpQueuedReplot);
}

qsizetype TimePlot::stepAt(double second) const
{
    const auto after = std::ranges::upper_bound(
        m_steps, second, {}, [](const TimeSpan &s) { return static_cast<double>(s.start); });
    if (after == m_steps.begin())
        return -1;
    const qsizetype step = std::distance(m_steps.begin(), after) - 1;
    return second < static_cast<double>(m_steps[step].end) ? step : -1;
}

QCPRange TimePlot::whole() const
{
    return {static_cast<double>(m_steps.first().start), static_cast<double>(m_steps.last().end)};
}

void TimePlot::showWhole()
{
    if (m_steps.isEmpty())
        return;
    xAxis->setRange(whole().lower, std::min(static_cast<double>(m_shownUntil), whole().upper));
    replot(rpQueuedReplot);
}

void TimePlot::showSpan(const TimeSpan &span)
{
    xAxis->setRange(static_cast<double>(span.start), static_cast<double>(span.end));
    replot(rpQueuedReplot);
}

void TimePlot::look(double shift, double zoom)
{
    const QCPRange range = xAxis->range();
    xAxis->setRange(range.lower + shift * range.size(), range.upper + shift * range.size());
    double center = xAxis->range().center();
    if (m_cursor >= 0 && range.contains(static_cast<double>(m_steps[m_cursor].start)))
        center = static_cast<double>(m_steps[m_cursor].start + m_steps[m_cursor].end) / 2.0;
    if (zoom != 1.0)
        xAxis->scaleRange(zoom, center);
    replot(rpQueuedReplot);
}

void TimePlot::setCursor(qsizetype step)
{
    m_cursor = step >= 0 && step < m_steps.size() ? step : -1;
    placeCursor();
    replot(rpQueuedReplot);
    if (m_cursor < 0)
        return;
    const QCPRange range = xAxis->range();
    const TimeSpan at = m_steps[m_cursor];
    const double before = range.lower - static_cast<double>(at.start);
    const double behind = static_cast<double>(at.end) - range.upper;
    if (before > 0.0 || behind > 0.0)
        xAxis->moveRange(before > 0.0 ? -before : std::min(behind, -before));
}

void TimePlot::placeMarks(const Forecast &forecast)
{
    m_ticker->setZone(m_zone);
    xAxis->setLabel(TimePlotText::tr("Time in %1").arg(QString::fromLatin1(m_zone.id())));
    m_weekends->setSpans(weekendSpans(forecast));
    const auto deadline = static_cast<double>(m_window.end);
    m_deadline->point1->setCoords(deadline, 0.0);
    m_deadline->point2->setCoords(deadline, 1.0);
    m_deadlineText->position->setCoords(deadline, 0.0);
}

void TimePlot::placeCursor()
{
    m_cursorMark->setVisible(m_cursor >= 0);
    if (m_cursor < 0)
        return;
    m_cursorMark->topLeft->setCoords(static_cast<double>(m_steps[m_cursor].start), 0.0);
    m_cursorMark->bottomRight->setCoords(static_cast<double>(m_steps[m_cursor].end), 1.0);
}

void TimePlot::keepInside(const QCPRange &range)
{
    if (m_steps.isEmpty())
        return;
    const double size = std::clamp(range.size(), std::min(LeastView, whole().size()), whole().size());
    const double lower = std::clamp(range.lower, whole().lower, whole().upper - size);
    const QCPRange wanted(lower, lower + size);
    if (wanted != range)
        xAxis->setRange(wanted);
}

void TimePlot::fitTo(const QSize &size)
{
    // As many dates below the axis as fit without touching.
    const QString widest = dayText(QDate(2026, 12, 30), locale());
    const int label = fontMetrics().horizontalAdvance(widest) + 2 * fontMetrics().averageCharWidth();
    m_ticker->setTickCount(std::max(size.width() / label - 1, 2));
    ChartPlot::fitTo(size);
}

void TimePlot::drawColors()
{
    const QColor deadline = color(Status::Bad);
    m_deadline->setPen(QPen(deadline, lineWidth()));
    m_deadline->setAntialiased(false);
    m_deadlineText->setColor(deadline);
    m_deadlineText->setFont(font());
    const int gap = fontMetrics().height() / 4;
    m_deadlineText->setPadding(QMargins(gap, 2 * gap, gap, 0));
    m_weekends->setShade(faint(Status::Muted));
    QColor shade = colors().color(QPalette::Text);
    m_cursorMark->setPen(QPen(shade));
    shade.setAlphaF(0.12F);
    m_cursorMark->setBrush(shade);
}

} // namespace ccm
