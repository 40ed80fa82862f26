// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/chart.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace ccm {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Chart::describe(const QString &text)
{
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text); // tells screen readers, too
    Q_EMIT described(text);
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
