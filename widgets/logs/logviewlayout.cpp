// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LogView: what is in view, and painting it.

#include "widgets/logs/logheader.h"
#include "widgets/logs/logview.h"
#include "widgets/logs/rowpainter.h"

#include <QApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace ccm {

LaidRow &LogView::laid(int row)
{
    auto found = m_laid.find(row);
    if (found == m_laid.end()) {
        found = m_laid.emplace(row, layRow(m_model.content(row), measures(), *m_look)).first;
        m_widestText = std::max(m_widestText, found->second.lineWidth);
    }
    return found->second;
}

RowMeasures LogView::measures() const
{
    RowMeasures measures{.isWrapped = m_wrapped};
    for (int column = 0; column < LogRows::ColumnCount; ++column)
        measures.widths.at(static_cast<std::size_t>(column)) = m_header->sectionSize(column);
    return measures;
}

void LogView::invalidate()
{
    m_laid.clear();
    m_maximumTop = -1;
    m_toEnd = m_toEnd || m_following;
    touch();
}

void LogView::touch()
{
    m_isLaidOut = false;
    m_soon.start();
    viewport()->update();
}

LogView::Place LogView::placeEndingWith(int row)
{
    const int height = viewport()->height();
    int sum = 0;
    for (; row >= 0; --row) {
        sum += laid(row).height;
        if (sum >= height)
            return {.row = row, .offset = sum - height};
    }
    return {};
}

LogView::Place LogView::placeInTheMiddle(int row)
{
    const int room = std::max(0, (viewport()->height() - laid(row).height) / 2);
    Place place{.row = row};
    int above = 0;
    while (place.row > 0 && above < room)
        above += laid(--place.row).height;
    place.offset = std::max(0, above - room);
    return place;
}

int LogView::maximumTop()
{
    if (m_maximumTop >= 0)
        return m_maximumTop;
    if (m_wrapped) {
        const Place last = placeEndingWith(rowCount() - 1);
        m_maximumTop = last.row + (last.offset > 0 ? 1 : 0);
    } else {
        // Seams are rare: a row or two of difference is made up for at the end.
        m_maximumTop = std::max(0, rowCount() - viewport()->height() / rowHeight());
    }
    return m_maximumTop;
}

void LogView::layOut()
{
    if (m_isLaidOut)
        return;
    m_isLaidOut = true;
    m_top.row = std::clamp(m_top.row, 0, std::max(0, rowCount() - 1));
    if (m_toEnd)
        m_top = placeEndingWith(rowCount() - 1);
    else if (m_toMiddle && m_current >= 0)
        m_top = placeInTheMiddle(m_current);
    m_toEnd = false;
    fillView();
    const bool leavesRoom = m_visible.empty()
        || (m_visible.back().row == rowCount() - 1
            && m_visible.back().y + laid(m_visible.back().row).height < viewport()->height());
    if (leavesRoom && (m_top.row > 0 || m_top.offset > 0)) {
        m_top = placeEndingWith(rowCount() - 1);
        fillView();
    }
    updateBars();
    forgetHiddenRows();
    const RowRange shown =
        m_visible.empty() ? RowRange{} : RowRange{m_visible.front().row, m_visible.back().row};
    if (shown != m_announced) {
        m_announced = shown;
        Q_EMIT visibleRowsChanged(shown.first, shown.last);
    }
}

void LogView::fillView()
{
    m_visible.clear();
    if (rowCount() > 0)
        m_top.offset = std::clamp(m_top.offset, 0, laid(m_top.row).height - 1);
    int y = -m_top.offset;
    for (int row = m_top.row; row < rowCount() && y < viewport()->height(); ++row) {
        m_visible.push_back({.row = row, .y = y});
        y += laid(row).height;
    }
}

void LogView::forgetHiddenRows()
{
    if (m_visible.empty()) {
        m_laid.clear();
        return;
    }
    const int first = m_visible.front().row;
    const int last = m_visible.back().row;
    std::erase_if(m_laid, [=](const auto &laid) { return laid.first < first || laid.first > last; });
}

void LogView::updateBars()
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    QScrollBar *bar = verticalScrollBar();
    const int maximum = maximumTop();
    bar->setRange(0, maximum);
    bar->setPageStep(std::max(1, static_cast<int>(m_visible.size()) - 1));
    if (!bar->isSliderDown())
        bar->setValue(isAtEnd() ? maximum : std::min(m_top.row, std::max(0, maximum - 1)));
    const bool isWider = !m_wrapped && m_widestText > 0;
    if (isWider && horizontalScrollBar()->maximum() == 0)
        m_soon.start();
}

void LogView::updateSideways()
{
    const int columns = std::max(0, m_header->length() - m_header->width());
    const int text = m_header->sectionSize(LogRows::Text) - 2 * m_look->margin;
    const int beyond = m_wrapped ? 0 : std::max(0, m_widestText - text);
    QScrollBar *bar = horizontalScrollBar();
    bar->setRange(0, columns + beyond);
    bar->setPageStep(std::max(1, m_header->width()));
    scrollContentsBy(1, 0);
}

bool LogView::isAtEnd()
{
    if (m_visible.empty())
        return true;
    const Visible &last = m_visible.back();
    return last.row == rowCount() - 1 && last.y + laid(last.row).height <= viewport()->height();
}

bool LogView::canScroll()
{
    layOut();
    return m_top.row > 0 || m_top.offset > 0 || !isAtEnd();
}

void LogView::moveTo(Place place)
{
    m_top = place;
    m_toEnd = false;
    m_toMiddle = false;
    m_isLaidOut = false;
    layOut();
    viewport()->update();
}

void LogView::scrollByPixels(int dy)
{
    layOut();
    Place place = m_top;
    place.offset += dy;
    while (place.offset < 0 && place.row > 0)
        place.offset += laid(--place.row).height;
    place.offset = std::max(0, place.offset);
    while (place.row < rowCount() - 1 && place.offset >= laid(place.row).height)
        place.offset -= laid(place.row++).height;
    moveTo(place);
    noteScrolledByUser();
}

void LogView::noteScrolledByUser()
{
    if (canScroll())
        setFollowing(isAtEnd());
}

/// The bars moved. The vertical one counts rows, the horizontal one pixels: first of the columns that
/// do not fit, then of the text within its column, so that the columns beside it stay in view.
void LogView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0) {
        const int columns = std::max(0, m_header->length() - m_header->width());
        const int value = horizontalScrollBar()->value();
        m_header->setOffset(std::min(value, columns));
        m_textShift = m_wrapped ? 0 : std::max(0, value - columns);
        viewport()->update();
    }
    if (dy == 0 || m_adjusting)
        return;
    const int value = verticalScrollBar()->value();
    moveTo(value >= verticalScrollBar()->maximum() ? placeEndingWith(rowCount() - 1) : Place{.row = value});
    noteScrolledByUser();
}

void LogView::ensureVisible(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    layOut();
    const int height = laid(row).height;
    const auto found = std::ranges::find(m_visible, row, &Visible::row);
    const bool isIn = found != m_visible.end();
    if (isIn
        && ((found->y >= 0 && found->y + height <= viewport()->height()) || height > viewport()->height()))
        return;
    const bool isAbove = isIn ? found->y < 0 : row < m_top.row;
    moveTo(isAbove || height > viewport()->height() ? Place{.row = row} : placeEndingWith(row));
}

void LogView::setTopRow(int row)
{
    setFollowing(false);
    moveTo({.row = row});
}

RowRange LogView::visibleRows()
{
    layOut();
    return m_visible.empty() ? RowRange{} : RowRange{m_visible.front().row, m_visible.back().row};
}

void LogView::showRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    setFollowing(false);
    moveTo(placeInTheMiddle(row));
    RowSelection one;
    one.select({row, row});
    setCurrentRow(row);
    setSelectedRows(one);
    m_toMiddle = !isVisible(); // it has not its size yet
}

int LogView::rowAt(const QPoint &viewportPoint)
{
    layOut();
    for (const Visible &visible : m_visible) {
        if (viewportPoint.y() >= visible.y && viewportPoint.y() < visible.y + laid(visible.row).height)
            return visible.row;
    }
    return -1;
}

QRect LogView::rowRect(int row)
{
    layOut();
    const auto found = std::ranges::find(m_visible, row, &Visible::row);
    if (found == m_visible.end())
        return {};
    const LaidRow &shown = laid(row);
    return {0, found->y + shown.seamHeight, viewport()->width(), shown.height - shown.seamHeight};
}

QRect LogView::cellRect(int row, int column)
{
    const QRect whole = rowRect(row);
    if (whole.isEmpty() || m_header->isSectionHidden(column))
        return {};
    const int left = m_header->x() - viewport()->x() + m_header->sectionViewportPosition(column);
    return {left, whole.top(), m_header->sectionSize(column), whole.height()};
}

RowPlace LogView::placeOf(const Visible &visible) const
{
    RowPlace place{.row = QRect(0, visible.y, viewport()->width(), m_laid.at(visible.row).height),
                   .textShift = m_textShift,
                   .isWrapped = m_wrapped,
                   .isSelected = m_selection.contains(visible.row),
                   .isActive = isActiveWindow(),
                   .hasFocusFrame = visible.row == m_current && hasFocus(),
                   .hasStripe = m_stripesShown,
                   .isRightToLeft = isRightToLeft()};
    const int left = m_header->x() - viewport()->x();
    for (int column = 0; column < LogRows::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        place.widths.at(at) = m_header->sectionSize(column);
        place.columns.at(at) = left + m_header->sectionViewportPosition(column);
    }
    return place;
}

void LogView::paintEvent(QPaintEvent *event)
{
    layOut();
    m_toMiddle = false;
    QPainter painter(viewport());
    int end = 0;
    for (const Visible &visible : m_visible) {
        LaidRow &row = laid(visible.row);
        end = visible.y + row.height;
        if (end > event->rect().top() && visible.y <= event->rect().bottom())
            paintRow(painter, row, placeOf(visible), *m_look);
    }
    if (end < viewport()->height())
        painter.fillRect(QRect(0, end, viewport()->width(), viewport()->height() - end),
                         palette().color(QPalette::Base));
    if (rowCount() == 0 && !m_emptyText.isEmpty()) {
        const int margin = 2 * m_look->line;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

} // namespace ccm
