// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LogView: mouse, wheel and keys.

#include "widgets/common/statusdelegate.h"
#include "widgets/logs/logheader.h"
#include "widgets/logs/logview.h"
#include "widgets/logs/rowpainter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace ccm {

/// By the user: without Shift and Ctrl the row alone is selected, with Shift all from the anchor on;
/// with Ctrl alone only the current row moves.
void LogView::goTo(int row, Qt::KeyboardModifiers modifiers)
{
    if (rowCount() == 0)
        return;
    row = std::clamp(row, 0, rowCount() - 1);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        extendTo(row, modifiers.testFlag(Qt::ControlModifier));
    } else {
        setCurrentRow(row);
        m_anchor = row;
        if (!modifiers.testFlag(Qt::ControlModifier)) {
            RowSelection one;
            one.select({row, row});
            setSelectedRows(one);
        }
    }
    // Whoever reads a record does not want it to run away.
    if (row < rowCount() - 1)
        setFollowing(false);
    ensureVisible(row);
}

void LogView::extendTo(int row, bool keepOthers)
{
    if (row < 0)
        return;
    const int anchor = m_anchor >= 0 ? m_anchor : row;
    RowSelection selection = keepOthers ? m_selection : RowSelection();
    selection.select({std::min(anchor, row), std::max(anchor, row)});
    setCurrentRow(row);
    m_anchor = anchor;
    setSelectedRows(selection);
}

void LogView::goByPage(bool down, Qt::KeyboardModifiers modifiers)
{
    layOut();
    const int height = viewport()->height();
    const QRect current = rowRect(m_current);
    // A wrapped record may be taller than the view: first to its other end.
    const bool goesOn = down ? current.bottom() > height : current.top() < 0;
    if (!current.isEmpty() && current.height() > height && goesOn) {
        scrollByPixels(down ? height - rowHeight() : rowHeight() - height);
        return;
    }
    const int page = std::max(1, static_cast<int>(m_visible.size()) - 2);
    const int from = m_current >= 0 ? m_current : m_top.row;
    // Not beyond the ends: from + page may overflow only where there are that many rows.
    goTo(down ? std::min(rowCount() - 1, from + page) : std::max(0, from - page), modifiers);
}

bool LogView::handleMoveKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        goTo(m_current >= 0 ? m_current - 1 : visibleRows().last, modifiers);
        return true;
    case Qt::Key_Down:
        goTo(m_current >= 0 ? m_current + 1 : visibleRows().first, modifiers);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        goByPage(event->key() == Qt::Key_PageDown, modifiers);
        return true;
    case Qt::Key_Home:
        goTo(0, modifiers);
        return true;
    case Qt::Key_End:
        goTo(rowCount() - 1, modifiers);
        setFollowing(true);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = (event->key() == Qt::Key_Right) != isRightToLeft();
        horizontalScrollBar()->triggerAction(forward ? QAbstractSlider::SliderSingleStepAdd
                                                     : QAbstractSlider::SliderSingleStepSub);
        return true;
    }
    default:
        return false;
    }
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (handleMoveKey(event))
        return;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (event->key() == Qt::Key_F && isPlain) {
        setFollowing(!m_following);
    } else if (event->key() == Qt::Key_Space && m_current >= 0) {
        RowSelection selection = m_selection;
        if (event->modifiers().testFlag(Qt::ControlModifier))
            selection.toggle(m_current);
        else
            selection.select({m_current, m_current});
        setSelectedRows(selection);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain
               && m_current >= 0) {
        Q_EMIT rowActivated(m_current);
    } else {
        // Not the scroll area's: it would scroll by keys that are ours, and type-ahead search would look
        // at every row.
        event->ignore();
    }
}

void LogView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    constexpr double Notch = 120.0;
    const bool isPrecise = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    const double lines = QApplication::wheelScrollLines();
    QPointF pixels = event->pixelDelta();
    if (!isPrecise)
        pixels = QPointF(event->angleDelta()) / Notch * lines * rowHeight();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        pixels = {pixels.x() + pixels.y(), 0};
    if (const int dx = qRound(pixels.x()); dx != 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - dx);
    if (const int dy = qRound(pixels.y()); dy != 0)
        scrollByPixels(-dy);
    event->accept();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::RightButton) {
        if (row >= 0 && !m_selection.contains(row))
            goTo(row, Qt::NoModifier);
        else if (row >= 0)
            setCurrentRow(row);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (row < 0) {
        if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            setSelectedRows({});
        return;
    }
    goTo(row, event->modifiers());
    if (event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        RowSelection selection = m_selection;
        selection.toggle(row);
        setSelectedRows(selection);
        return;
    }
    m_dragging = true;
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    m_dragPosition = event->position().toPoint();
    if (m_dragPosition.y() < 0 || m_dragPosition.y() >= viewport()->height()) {
        if (!m_dragScroll.isActive())
            m_dragScroll.start();
        return;
    }
    m_dragScroll.stop();
    const int row = rowAt(m_dragPosition);
    if (row >= 0 && row != m_current)
        extendTo(row, event->modifiers().testFlag(Qt::ControlModifier));
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_dragging = false;
    m_dragScroll.stop();
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowActivated(row);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        ensureVisible(m_current);
        const QRect row = rowRect(m_current);
        const QPoint below = row.isEmpty() ? QPoint() : QPoint(m_look->gutter, row.bottom());
        Q_EMIT contextMenuRequested(m_current, m_current >= 0 ? LogRows::Text : -1,
                                    viewport()->mapToGlobal(below));
        return;
    }
    const QPoint position = event->pos();
    Q_EMIT contextMenuRequested(rowAt(position), columnAt(position.x()), event->globalPos());
}

int LogView::columnAt(int x) const
{
    return m_header->logicalIndexAt(x + viewport()->x() - m_header->x());
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LogView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    const int row = rowAt(position);
    QString text;
    if (row >= 0) {
        const LaidRow &shown = laid(row);
        const int column = columnAt(position.x());
        const QRect columns = m_header->geometry().translated(-viewport()->pos());
        const bool isInGutter = position.x() < columns.left() || position.x() > columns.right();
        if (isInGutter)
            text = shown.content.note;
        else if (column == LogRows::Time && !shown.content.timeHint.isEmpty())
            text = shown.content.time + u'\n' + shown.content.timeHint;
        else if (column >= 0 && shown.cells.at(static_cast<std::size_t>(column)).isElided)
            text = cellText(shown.content, column);
        else if (column == LogRows::Text && !m_wrapped && shown.line != shown.content.message)
            text = shown.content.message; // of several lines
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, plainToolTip(text), viewport());
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeHeader();
    invalidate();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        renewLook();
        break;
    case QEvent::ActivationChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ccm
