// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/chart.h"

#include "widgets/common/accessible.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace ccm {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
}

void Chart::describe(const QString &text)
{
    if (text == m_described)
        return;
    m_described = text;
    tell();
    Q_EMIT described(text);
}

void Chart::setSummary(const QString &text)
{
    m_summary = text;
    tell();
}

void Chart::tell()
{
    const QString &text = m_described.isEmpty() ? m_summary : m_described;
    if (text != accessibleDescription())
        setAccessibleDescription(text); // tells screen readers, too
}

QMargins Chart::frameMargins() const
{
    const int width = std::max(fontMetrics().height() / 8, 1);
    return {width, width, width, width};
}

void Chart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    const int width = frameMargins().left();
    QPainter painter(this);
    painter.setPen(
        QPen(palette().color(QPalette::Highlight), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ccm
