// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/heatmap.h"

#include "widgets/common/statusdelegate.h"
#include "widgets/window/charttimes.h"
#include "widgets/window/heatpainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

HeatMap::HeatMap(QWidget *parent) : Chart(parent)
{
    setObjectName(u"heatMap"_s);
    setAccessibleName(tr("Starts by day and hour; the table shows the same numbers"));
    setWhatsThis(tr("Up and Down move from hour to hour, Left and Right from day to day, Home to the busiest "
                    "hour; Enter shows the hour in the chart."));
    setMouseTracking(true);
}

void HeatMap::showForecast(const Forecast &forecast)
{
    const QDateTime current = currentHour();
    m_forecast = forecast;
    m_grid = HeatGrid(forecast);
    m_current = hourNumber(current);
    describe(textOf(m_current));
    const bool hasHours = m_grid.hours() > 0;
    //: of a chart as a whole: the busiest hour and what is expected in it
    setSummary(hasHours ? tr("Busiest: %1").arg(textOf(neighbour(Qt::Key_Home))) : QString());
    update();
}

QDateTime HeatMap::currentHour() const
{
    return m_current < 0 ? QDateTime() : m_forecast.hours[m_current].start;
}

void HeatMap::setCurrentHour(const QDateTime &hour)
{
    choose(hourNumber(hour));
}

QString HeatMap::textAt(const QDateTime &moment) const
{
    return textOf(hourNumber(moment));
}

QRect HeatMap::cellOf(const QDateTime &hour) const
{
    const qsizetype number = hourNumber(hour);
    return number < 0 ? QRect() : painter(size(), palette()).cell(number);
}

void HeatMap::draw(QPaintDevice &device, const QSize &size, const QPalette &palette)
{
    QPainter onDevice(&device);
    painter(size, palette).draw(onDevice);
}

QSize HeatMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28};
}

QSize HeatMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 12};
}

void HeatMap::paintEvent(QPaintEvent *event)
{
    QPainter onWidget(this);
    const HeatPainter map = painter(size(), palette());
    map.draw(onWidget);
    if (m_current >= 0)
        map.drawChoice(onWidget, m_current);
    onWidget.end();
    Chart::paintEvent(event);
}

HeatPainter HeatMap::painter(const QSize &size, const QPalette &palette) const
{
    return {m_grid, m_forecast, {.size = size, .font = font(), .palette = palette, .locale = locale()}};
}

qsizetype HeatMap::hourNumber(const QDateTime &moment) const
{
    if (!moment.isValid() || m_forecast.hours.isEmpty())
        return -1;
    const qint64 seconds = m_forecast.hours.first().start.secsTo(moment);
    return seconds < 0 || seconds >= m_grid.hours() * HourSeconds ? -1 : seconds / HourSeconds;
}

QString HeatMap::textOf(qsizetype hour) const
{
    if (hour < 0)
        return {};
    const HourForecast &at = m_forecast.hours[hour];
    return tr("%1: %2 starts, %3 to %4 in 9 of 10 cases", "a time: what is expected then")
        .arg(hourText(at.start, locale()), countText(at.starts.mean, locale()),
             locale().toString(at.starts.p05), locale().toString(at.starts.p95));
}

void HeatMap::choose(qsizetype hour)
{
    m_current = hour;
    describe(textOf(hour));
    update();
}

/// The hour beside the current one; the current one at the edge. A day begins where the one before ends.
qsizetype HeatMap::neighbour(int key) const
{
    if (key == Qt::Key_Home || m_current < 0) {
        const auto busier = [](const HourForecast &a, const HourForecast &b) {
            return a.starts.mean < b.starts.mean;
        };
        const auto end = m_forecast.hours.begin() + m_grid.hours();
        return std::distance(m_forecast.hours.begin(),
                             std::max_element(m_forecast.hours.begin(), end, busier));
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return std::clamp<qsizetype>(m_current + (key == Qt::Key_Up ? -1 : 1), 0, m_grid.hours() - 1);
    const HeatPlace &place = m_grid.place(m_current);
    const int days = key == Qt::Key_Left ? -1 : 1;
    if (place.part + days >= 0 && place.part + days < place.parts)
        return m_grid.hourAt(place.day, place.hour, place.part + days);
    for (qsizetype day = place.day + days; day >= 0 && day < m_grid.days().size(); day += days) {
        const qsizetype there = m_grid.hourAt(day, place.hour, days > 0 ? 0 : 1);
        if (there >= 0) // else that day has no such hour
            return there;
    }
    return m_current;
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
        if (m_grid.hours() > 0)
            choose(neighbour(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT hourActivated(currentHour());
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(painter(size(), palette()).hourAt(event->pos()));
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const QString text = textOf(painter(size(), palette()).hourAt(event->pos()));
    QToolTip::showText(event->globalPosition().toPoint(), text.isEmpty() ? text : plainToolTip(text), this);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_current >= 0)
        Q_EMIT hourActivated(currentHour());
}

} // namespace ccm
