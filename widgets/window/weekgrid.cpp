// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/weekgrid.h"

#include "models/window/weektext.h"
#include "widgets/common/accessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 7;
constexpr int Hours = 24;

QString clock(int hour)
{
    return u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0'));
}

} // namespace

WeekGrid::WeekGrid(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    moveCursor(m_day, m_hour);
}

void WeekGrid::setWeek(const QList<WeeklySpan> &week)
{
    m_week = week;
    moveCursor(m_day, m_hour);
}

int WeekGrid::nameWidth() const
{
    int width = 0;
    for (int day = 1; day <= Days; ++day)
        width = std::max(width, fontMetrics().horizontalAdvance(locale().dayName(day, QLocale::ShortFormat)));
    return width + fontMetrics().averageCharWidth();
}

QSize WeekGrid::minimumSizeHint() const
{
    return {nameWidth() + Hours * fontMetrics().averageCharWidth(), (Days + 1) * fontMetrics().height()};
}

QSize WeekGrid::sizeHint() const
{
    return {nameWidth() + Hours * fontMetrics().averageCharWidth() * 3 / 2, minimumSizeHint().height()};
}

QRectF WeekGrid::cell(int day, int hour) const
{
    const double left = nameWidth();
    const double wide = (width() - left - 1.0) / Hours;
    const double high = (height() - 1.0) / (Days + 1);
    return {left + hour * wide, day * high, wide, high};
}

std::optional<QPoint> WeekGrid::cellAt(const QPoint &place) const
{
    const QRectF first = cell(1, 0);
    const int hour = static_cast<int>((place.x() - first.left()) / first.width());
    const int day = static_cast<int>(place.y() / first.height());
    if (place.x() < first.left() || hour >= Hours || day < 1 || day > Days)
        return {};
    return QPoint(hour, day);
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintNames(painter);
    const QColor on =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    QColor grid = palette().color(QPalette::Mid);
    for (int day = 1; day <= Days; ++day) {
        for (int hour = 0; hour < Hours; ++hour) {
            const QRectF place = cell(day, hour);
            const HourUse use = hourUse(m_week, day, hour);
            painter.fillRect(place, palette().color(QPalette::Base));
            if (use == HourUse::On)
                painter.fillRect(place, on);
            else if (use == HourUse::Partly)
                painter.fillRect(place, QBrush(on, Qt::Dense4Pattern));
            painter.setPen(grid);
            painter.drawRect(place);
        }
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawRect(cell(m_day, m_hour));
}

void WeekGrid::paintNames(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::WindowText));
    for (int day = 1; day <= Days; ++day) {
        const QRectF row = cell(day, 0);
        painter.drawText(QRectF(0, row.top(), row.left(), row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         locale().dayName(day, QLocale::ShortFormat));
    }
    for (int hour = 0; hour < Hours; hour += 6) {
        const QRectF column = cell(1, hour);
        painter.drawText(QRectF(column.left(), 0, 6 * column.width(), column.top()),
                         Qt::AlignVCenter | Qt::AlignLeft, QString::number(hour));
    }
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    const auto at = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !at)
        return;
    m_drag = hourUse(m_week, at->y(), at->x()) != HourUse::On;
    moveCursor(at->y(), at->x());
    switchHour(at->y(), at->x(), *m_drag);
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = cellAt(event->position().toPoint());
    if (!m_drag || !at || (at->x() == m_hour && at->y() == m_day))
        return;
    moveCursor(at->y(), at->x());
    switchHour(at->y(), at->x(), *m_drag);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_drag.reset();
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    int day = m_day;
    int hour = m_hour;
    switch (event->key()) {
    case Qt::Key_Left:
        hour = std::max(hour - 1, 0);
        break;
    case Qt::Key_Right:
        hour = std::min(hour + 1, Hours - 1);
        break;
    case Qt::Key_Up:
        day = std::max(day - 1, 1);
        break;
    case Qt::Key_Down:
        day = std::min(day + 1, Days);
        break;
    case Qt::Key_Home:
        hour = 0;
        break;
    case Qt::Key_End:
        hour = Hours - 1;
        break;
    case Qt::Key_Space:
        switchHour(m_day, m_hour, hourUse(m_week, m_day, m_hour) != HourUse::On);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isOn = hourUse(m_week, m_day, m_hour) == HourUse::On;
    moveCursor(day, hour);
    if ((event->modifiers() & Qt::ShiftModifier) != 0)
        switchHour(day, hour, isOn);
}

void WeekGrid::switchHour(int day, int hour, bool isOn)
{
    if ((hourUse(m_week, day, hour) == HourUse::On) == isOn && hourUse(m_week, day, hour) != HourUse::Partly)
        return;
    setWeek(withHour(m_week, day, hour, isOn));
    Q_EMIT edited(m_week);
}

void WeekGrid::moveCursor(int day, int hour)
{
    m_day = day;
    m_hour = hour;
    setAccessibleDescription(currentText());
    update();
}

QString WeekGrid::currentText() const
{
    const HourUse use = hourUse(m_week, m_day, m_hour);
    const QString word = use == HourUse::On ? tr("on")
        : use == HourUse::Partly            ? tr("on for a part of it")
                                            : tr("off");
    return tr("%1 %2 to %3: %4")
        .arg(locale().dayName(m_day), clock(m_hour), clock((m_hour + 1) % Hours), word);
}

} // namespace ccm
