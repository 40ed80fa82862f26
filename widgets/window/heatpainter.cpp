// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/heatpainter.h"

#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"
#include "widgets/window/charttimes.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct HeatText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::HeatMap)
};

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// Edges of equal parts without gaps, on whole pixels.
int edge(int start, int length, qsizetype part, qsizetype parts)
{
    return start + static_cast<int>(length * part / std::max<qsizetype>(parts, 1));
}

} // namespace

HeatPainter::HeatPainter(const HeatGrid &grid, const Forecast &forecast, Look look)
    : m_grid(grid)
    , m_forecast(forecast)
    , m_look(std::move(look))
    , m_metrics(m_look.font)
{
    for (qsizetype i = 0; i < m_grid.hours(); ++i)
        m_most = std::max(m_most, m_forecast.hours[i].starts.mean);
    const int line = m_metrics.height();
    const int margin = line / 2;
    const int left = margin + m_metrics.horizontalAdvance(u"00:00"_s) + line / 3;
    const int scaleText = m_metrics.horizontalAdvance(countText(m_most, m_look.locale)) + line / 3;
    const int scaleWidth = line;
    const int right = m_look.size.width() - 2 * margin - scaleText - scaleWidth;
    const int bottom = m_look.size.height() - margin - 2 * line - line / 3;
    m_area = QRect(QPoint(left, margin), QPoint(std::max(right, left), std::max(bottom, margin)));
    m_scale = QRect(m_area.right() + margin, margin + line, scaleWidth, m_area.height() - line);
    // One or two days are not stretched over the whole width.
    const int widest = line * 10 * static_cast<int>(std::max<qsizetype>(m_grid.days().size(), 1));
    m_area.setWidth(std::min(m_area.width(), widest));
    m_scale.moveLeft(m_area.right() + margin);
}

void HeatPainter::draw(QPainter &painter) const
{
    painter.setFont(m_look.font);
    painter.fillRect(QRect(QPoint(0, 0), m_look.size), m_look.palette.color(QPalette::Base));
    if (m_grid.days().isEmpty())
        return;
    drawCells(painter);
    drawSkipped(painter);
    drawHours(painter);
    drawDays(painter);
    drawKey(painter);
    drawDeadline(painter);
    drawScale(painter);
}

QRect HeatPainter::slot(qsizetype day, int hour) const
{
    const qsizetype days = m_grid.days().size();
    return {QPoint(edge(m_area.left(), m_area.width(), day, days),
                   edge(m_area.top(), m_area.height(), hour, HeatDay::Hours)),
            QPoint(edge(m_area.left(), m_area.width(), day + 1, days) - 1,
                   edge(m_area.top(), m_area.height(), hour + 1, HeatDay::Hours) - 1)};
}

QRect HeatPainter::cell(qsizetype hour) const
{
    const HeatPlace &place = m_grid.place(hour);
    const QRect whole = slot(place.day, place.hour);
    return {QPoint(edge(whole.left(), whole.width(), place.part, place.parts), whole.top()),
            QPoint(edge(whole.left(), whole.width(), place.part + 1, place.parts) - 1, whole.bottom())};
}

qsizetype HeatPainter::hourAt(const QPoint &point) const
{
    if (!m_area.contains(point) || m_grid.days().isEmpty())
        return -1;
    for (qsizetype hour = 0; hour < m_grid.hours(); ++hour) {
        if (cell(hour).contains(point))
            return hour;
    }
    return -1;
}

/// From the ground to one hue: the darker (on dark: the lighter), the more. That can be told without
/// seeing colours. Of nothing, nearly the ground itself.
QColor HeatPainter::color(double mean) const
{
    constexpr double Least = 0.06;
    const QColor ground = statusColors(Status::Muted, m_look.palette).background;
    if (mean <= 0.0 || m_most <= 0.0)
        return ground;
    const QColor most = isHighContrast(m_look.palette) ? m_look.palette.color(QPalette::Text)
                                                       : statusColors(Status::Notice, m_look.palette).text;
    return between(ground, most, Least + (1.0 - Least) * mean / m_most);
}

bool HeatPainter::showsNumbers() const
{
    const QRect first = slot(0, 0);
    return first.height() >= m_metrics.ascent() + m_metrics.descent() / 2
        && first.width()
        >= m_metrics.horizontalAdvance(countText(m_most, m_look.locale)) + m_metrics.height();
}

void HeatPainter::drawCells(QPainter &painter) const
{
    // One of these two can be read on any colour; of softer ones, none on those in between.
    const QColor light(Qt::white);
    const QColor dark(Qt::black);
    const bool hasNumbers = showsNumbers();
    for (qsizetype hour = 0; hour < m_grid.hours(); ++hour) {
        const double mean = m_forecast.hours[hour].starts.mean;
        const QColor ground = color(mean);
        const QRect room = cell(hour).adjusted(0, 0, -1, -1); // the rest is the line between cells
        painter.fillRect(room, ground);
        if (!hasNumbers || mean < 0.5 || m_grid.place(hour).parts > 1)
            continue;
        painter.setPen(contrastRatio(ground, light) > contrastRatio(ground, dark) ? light : dark);
        painter.drawText(room, Qt::AlignCenter, m_look.locale.toString(std::llround(mean)));
    }
}

void HeatPainter::drawSkipped(QPainter &painter) const
{
    painter.setPen(statusColors(Status::Muted, m_look.palette).text);
    for (qsizetype day = 0; day < m_grid.days().size(); ++day) {
        for (int hour = 0; hour < HeatDay::Hours; ++hour) {
            if (!m_grid.days()[day].isSkipped[static_cast<std::size_t>(hour)])
                continue;
            const QRect room = slot(day, hour).adjusted(0, 0, -2, -2);
            painter.drawLine(room.topLeft(), room.bottomRight());
            painter.drawLine(room.bottomLeft(), room.topRight());
        }
    }
}

void HeatPainter::drawHours(QPainter &painter) const
{
    painter.setPen(m_look.palette.color(QPalette::Text));
    const int gap = m_metrics.height() / 3;
    const int row = m_area.height() / HeatDay::Hours;
    const int step = row >= m_metrics.height() ? 1 : 3 * row >= m_metrics.height() ? 3 : 6;
    for (int hour = 0; hour < HeatDay::Hours; hour += step) {
        const QRect first = slot(0, hour);
        const QRect room(0, first.center().y() - m_metrics.height() / 2, m_area.left() - gap,
                         m_metrics.height());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                         m_look.locale.toString(QTime(hour, 0), u"HH:mm"_s));
    }
}

void HeatPainter::drawDays(QPainter &painter) const
{
    const int line = m_metrics.height();
    const int widest = m_metrics.horizontalAdvance(dayText(QDate(2026, 12, 30), m_look.locale)) + line / 2;
    const auto &days = m_grid.days();
    const int column = std::max(m_area.width() / static_cast<int>(days.size()), 1);
    int step = (widest + column - 1) / column;
    if (step > 1)
        step = (step + 6) / 7 * 7; // whole weeks, of which Mondays are told
    const QColor weekend = statusColors(Status::Muted, m_look.palette).text;
    for (qsizetype day = 0; day < days.size(); ++day) {
        const QRect last = slot(day, HeatDay::Hours - 1);
        if (days[day].day.dayOfWeek() >= Qt::Saturday) // a bar below the column
            painter.fillRect(last.left(), last.bottom() + line / 8, last.width(), markWidth(), weekend);
        // Julian day 0 was a Monday.
        if (days[day].day.toJulianDay() % step != 0)
            continue;
        const QString text = dayText(days[day].day, m_look.locale);
        const int left = step == 1 ? last.left() : std::min(last.left(), m_area.right() - widest + line / 2);
        const QRect room(left, last.bottom() + line / 3, step == 1 ? last.width() : widest, line);
        painter.setPen(m_look.palette.color(QPalette::Text));
        const Qt::Alignment alignment = (step == 1 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop;
        painter.drawText(room, static_cast<int>(alignment), text);
    }
}

/// Below the days: what the marks mean, and whose clock it is.
void HeatPainter::drawKey(QPainter &painter) const
{
    const int line = m_metrics.height();
    QRect room(m_area.left(), m_look.size.height() - line - line / 4, m_look.size.width() - m_area.left(),
               line);
    const auto add = [&](const QColor &color, int thickness, const QString &text) {
        if (thickness > 0)
            painter.fillRect(room.left(), room.center().y() - thickness / 2, line, thickness, color);
        painter.setPen(m_look.palette.color(QPalette::Text));
        room.adjust(thickness > 0 ? line + line / 3 : 0, 0, 0, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
        room.adjust(m_metrics.horizontalAdvance(text) + line, 0, 0, 0);
    };
    add({}, 0, HeatText::tr("Time in %1").arg(QString::fromLatin1(m_forecast.opening.timeZone().id())));
    add(statusColors(Status::Bad, m_look.palette).text, markWidth(), HeatText::tr("Deadline"));
    add(statusColors(Status::Muted, m_look.palette).text, markWidth(), HeatText::tr("Weekend"));
}

int HeatPainter::markWidth() const
{
    return std::max(m_metrics.height() / 6, 2);
}

/// Between the last hour before the deadline and the first one after it.
void HeatPainter::drawDeadline(QPainter &painter) const
{
    const int width = markWidth();
    painter.setPen(QPen(statusColors(Status::Bad, m_look.palette).text, width, Qt::SolidLine, Qt::FlatCap));
    const QDateTime deadline = m_forecast.deadline;
    for (qsizetype day = 0; day < m_grid.days().size(); ++day) {
        if (m_grid.days()[day].day != deadline.date())
            continue;
        const QRect at = slot(day, deadline.time().hour());
        const int y = at.top() + at.height() * deadline.time().minute() / 60 - 1;
        painter.drawLine(at.right(), m_area.top(), at.right(), y);
        painter.drawLine(at.left() - 1, y, at.right(), y);
        painter.drawLine(at.left() - 1, y, at.left() - 1, m_area.bottom());
    }
}

void HeatPainter::drawScale(QPainter &painter) const
{
    for (int y = m_scale.top(); y <= m_scale.bottom(); ++y) {
        const double share = static_cast<double>(m_scale.bottom() - y) / std::max(m_scale.height() - 1, 1);
        painter.fillRect(m_scale.left(), y, m_scale.width(), 1, color(share * m_most));
    }
    painter.setPen(statusColors(Status::Muted, m_look.palette).text);
    painter.drawRect(m_scale.adjusted(0, 0, -1, -1));
    painter.setPen(m_look.palette.color(QPalette::Text));
    const int gap = m_metrics.height() / 3;
    const auto label = [&](int y, double mean) {
        painter.drawText(
            QRect(m_scale.right() + gap, y - m_metrics.height() / 2, m_look.size.width(), m_metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, countText(mean, m_look.locale));
    };
    label(m_scale.top(), m_most);
    // Where whole clients start, half of the most is rounded: the room is for whole numbers.
    label(m_scale.center().y(), m_most < 4.0 ? m_most / 2.0 : std::round(m_most / 2.0));
    label(m_scale.bottom(), 0.0);
    painter.drawText(
        QRect(0, m_area.top() - m_metrics.height() / 2, m_look.size.width() - gap, m_metrics.height()),
        Qt::AlignRight, HeatText::tr("Starts"));
}

void HeatPainter::drawChoice(QPainter &painter, qsizetype hour) const
{
    const int width = std::max(m_metrics.height() / 8, 2);
    painter.setBrush(Qt::NoBrush);
    const QRect room = cell(hour).adjusted(-1, -1, 0, 0);
    painter.setPen(
        QPen(m_look.palette.color(QPalette::Base), 3 * width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(room);
    painter.setPen(
        QPen(m_look.palette.color(QPalette::Text), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(room);
}

} // namespace ccm
