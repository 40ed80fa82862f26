// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/timechart.h"

#include "widgets/common/statusdelegate.h"
#include "widgets/window/timeplot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

namespace {

QDateTime utc(double second)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(second), Qt::UTC);
}

} // namespace

TimeChart::TimeChart(QWidget *parent) : Chart(parent)
{
    setWhatsThis(
        tr("Left and Right move from hour to hour, Page Up and Page Down from day to day. Plus and "
           "minus zoom, D shows the day, H the hour, Home the whole; Shift with Left and Right moves "
           "the view."));
}

void TimeChart::setPlot(TimePlot *plot)
{
    m_plot = plot;
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(frameMargins());
    room->addWidget(plot);
    connect(plot, &QCustomPlot::mouseMove, this, &TimeChart::showToolTip);
    connect(plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) { m_pressedAt = event->pos(); });
    connect(plot, &QCustomPlot::mouseRelease, this, &TimeChart::takeClick);
    connect(plot, &QCustomPlot::mouseDoubleClick, this, &TimeChart::showWhole);
}

QString TimeChart::textAt(const QDateTime &moment) const
{
    const qsizetype step = m_plot->stepAt(static_cast<double>(moment.toSecsSinceEpoch()));
    return step < 0 ? QString() : textOfStep(step);
}

std::pair<QDateTime, QDateTime> TimeChart::shownSpan() const
{
    const QCPRange range = m_plot->xAxis->range();
    return {utc(range.lower), utc(range.upper)};
}

void TimeChart::showWhole()
{
    m_plot->showWhole();
}

void TimeChart::showDay(const QDate &day)
{
    m_plot->showSpan({.start = day.startOfDay(m_plot->zone()).toSecsSinceEpoch(),
                      .end = day.addDays(1).startOfDay(m_plot->zone()).toSecsSinceEpoch()});
}

void TimeChart::showHoursAround(const QDateTime &moment)
{
    constexpr qint64 Around = 3 * HourSeconds;
    const qint64 middle = moment.toSecsSinceEpoch();
    m_plot->showSpan({.start = middle - Around, .end = middle + Around});
}

QDateTime TimeChart::currentMoment() const
{
    const qsizetype cursor = m_plot->cursor();
    return cursor < 0 ? QDateTime()
                      : QDateTime::fromSecsSinceEpoch(m_plot->steps()[cursor].start, m_plot->zone());
}

void TimeChart::setCurrentMoment(const QDateTime &moment)
{
    setCursor(moment.isValid() ? m_plot->stepAt(static_cast<double>(moment.toSecsSinceEpoch())) : -1);
}

void TimeChart::draw(QPaintDevice &device, const QSize &size, const QPalette &palette)
{
    m_plot->drawOn(device, size, palette);
}

void TimeChart::describeCursor()
{
    describe(m_plot->cursor() < 0 ? QString() : textOfStep(m_plot->cursor()));
}

void TimeChart::setCursor(qsizetype step)
{
    m_plot->setCursor(step);
    describeCursor();
}

void TimeChart::stepCursor(qsizetype steps)
{
    const qsizetype count = m_plot->steps().size();
    if (count == 0)
        return;
    if (m_plot->cursor() < 0) // begins where one looks
        return setCursor(std::max<qsizetype>(m_plot->stepAt(m_plot->xAxis->range().lower), 0));
    setCursor(std::clamp<qsizetype>(m_plot->cursor() + steps, 0, count - 1));
}

/// To the same hour of another day, by the clock.
void TimeChart::stepDay(int days)
{
    if (m_plot->cursor() < 0)
        return stepCursor(0);
    const QList<TimeSpan> &steps = m_plot->steps();
    const QDateTime there = currentMoment().addDays(days);
    const auto first = static_cast<double>(steps.first().start);
    const auto last = static_cast<double>(steps.last().end - 1);
    setCursor(m_plot->stepAt(std::clamp(static_cast<double>(there.toSecsSinceEpoch()), first, last)));
}

QDateTime TimeChart::lookedAt() const
{
    const QDateTime current = currentMoment();
    return current.isValid() ? current : utc(m_plot->xAxis->range().center()).toTimeZone(m_plot->zone());
}

bool TimeChart::moveCursor(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        stepCursor(-1);
        return true;
    case Qt::Key_Right:
        stepCursor(1);
        return true;
    case Qt::Key_PageUp:
        stepDay(-1);
        return true;
    case Qt::Key_PageDown:
        stepDay(1);
        return true;
    case Qt::Key_Escape:
        if (m_plot->cursor() < 0)
            return false;
        setCursor(-1);
        return true;
    default:
        return false;
    }
}

bool TimeChart::moveView(QKeyEvent *event)
{
    constexpr double Shift = 0.2;
    constexpr double Zoom = 0.7;
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isShifted)
            m_plot->look(event->key() == Qt::Key_Left ? -Shift : Shift, 1.0);
        return isShifted;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key on many keyboards
        m_plot->look(0.0, Zoom);
        return true;
    case Qt::Key_Minus:
        m_plot->look(0.0, 1.0 / Zoom);
        return true;
    case Qt::Key_Home:
        showWhole();
        return true;
    case Qt::Key_D:
        showDay(lookedAt().date());
        return true;
    case Qt::Key_H:
        showHoursAround(lookedAt().addSecs(HourSeconds / 2));
        return true;
    default:
        return false;
    }
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const auto others = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (others || !(moveView(event) || moveCursor(event)))
        Chart::keyPressEvent(event);
}

void TimeChart::showToolTip(QMouseEvent *event)
{
    if (event->buttons() != Qt::NoButton)
        return;
    const bool isInside = m_plot->axisRect()->rect().contains(event->pos());
    const qsizetype step = m_plot->stepAt(m_plot->xAxis->pixelToCoord(event->position().x()));
    QToolTip::showText(event->globalPosition().toPoint(),
                       isInside && step >= 0 ? plainToolTip(textOfStep(step)) : QString(), m_plot);
}

void TimeChart::takeClick(QMouseEvent *event)
{
    const bool isClick = (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (isClick && event->button() == Qt::LeftButton && m_plot->axisRect()->rect().contains(event->pos()))
        setCursor(m_plot->stepAt(m_plot->xAxis->pixelToCoord(event->position().x())));
}

} // namespace ccm
