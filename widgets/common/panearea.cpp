// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/panearea.h"

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>

namespace ccm {
namespace {

/// Of the pane in front: those behind it do not matter.
QSize leastSize(const QStackedWidget &stack)
{
    const QWidget *pane = stack.currentWidget();
    return pane ? pane->minimumSizeHint().expandedTo(pane->minimumSize()) : QSize();
}

} // namespace

PaneArea::PaneArea(QStackedWidget *stack, QWidget *parent) : QScrollArea(parent), m_stack(stack)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what has it is brought into sight
    setWidget(stack);
    stack->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    stack->installEventFilter(this);
    connect(stack, &QStackedWidget::currentChanged, this, &PaneArea::fit);
}

QSize PaneArea::minimumSizeHint() const
{
    constexpr int Lines = 8;
    return QSize(fontMetrics().averageCharWidth() * Lines * 4, fontMetrics().height() * Lines);
}

/// QScrollArea would do so itself, but gives what wraps lines the height that it prefers, not what it needs.
void PaneArea::fit()
{
    const QSize least = leastSize(*m_stack);
    QSize room = maximumViewportSize();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const bool isTooLow = least.height() > room.height();
    if (isTooLow)
        room.rwidth() -= bar;
    if (least.width() > room.width()) {
        room.rheight() -= bar;
        if (!isTooLow && least.height() > room.height())
            room.rwidth() -= bar;
    }
    m_stack->resize(room.expandedTo(least));
}

void PaneArea::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool PaneArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ccm
