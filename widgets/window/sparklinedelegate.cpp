// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/sparklinedelegate.h"

#include "models/window/plantablemodels.h"
#include "widgets/common/statuscolors.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ccm {

namespace {

constexpr int LineHeights = 6; ///< how wide a line is at least, in heights of the text

/// The most of each part: an hour's peak must not get lost between pixels.
QList<double> peaks(const QList<double> &hours, qsizetype count, int width)
{
    QList<double> result(width);
    for (int x = 0; x < width; ++x) {
        const qsizetype first = count * x / width;
        const qsizetype last = std::max(count * (x + 1) / width, first + 1);
        for (qsizetype i = first; i < last && i < count; ++i)
            result[x] = std::max(result[x], hours[i]);
    }
    return result;
}

} // namespace

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (!index.data(LinkTableModel::HourlyRole).isValid())
        return StatusDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const int gap = cell.fontMetrics.height() / 6;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 2 * gap;
    const int textWidth = cell.fontMetrics.horizontalAdvance(cell.text) + 2 * margin;
    QRect room = cell.rect.adjusted(gap, gap, -textWidth, -gap);
    if (cell.direction == Qt::RightToLeft)
        room.moveRight(cell.rect.right() - gap);
    if (room.width() > cell.fontMetrics.height())
        drawLine(*painter, room, cell, index);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const auto alignment = QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(cell.rect.adjusted(margin, 0, -margin, 0),
                      static_cast<int>(alignment) | Qt::TextSingleLine, cell.text);
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = StatusDelegate::sizeHint(option, index);
    if (index.data(LinkTableModel::HourlyRole).isValid())
        size.rwidth() += option.fontMetrics.height() * LineHeights;
    return size;
}

/// Time always runs from left to right. The scale is that of the row, with its limit in it.
void SparklineDelegate::drawLine(QPainter &painter, const QRect &room, const QStyleOptionViewItem &cell,
                                 const QModelIndex &index) const
{
    const auto hours = index.data(LinkTableModel::HourlyRole).value<QList<double>>();
    const double limit = index.data(LinkTableModel::LimitRole).toDouble();
    const qsizetype count = m_shownHours > 0 ? std::min(m_shownHours, hours.size()) : hours.size();
    const QList<double> values = peaks(hours, count, room.width());
    const double most = std::max({*std::ranges::max_element(values), limit, 1e-9});
    const auto height = [&](double mbit) { return qRound(mbit / most * (room.height() - 1)); };

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor text = cell.palette.color(QPalette::HighlightedText);
    const QColor load = isSelected ? text : statusColors(Status::Notice, cell.palette).text;
    const QColor above = isSelected ? text : statusColors(Status::Bad, cell.palette).text;
    const QColor line = isSelected ? text : statusColors(Status::Warning, cell.palette).text;
    for (int x = 0; x < room.width(); ++x) {
        const int bar = height(values[x]);
        const int within = std::min(bar, height(limit));
        if (values[x] <= 0.0)
            continue;
        painter.fillRect(room.left() + x, room.bottom() - within, 1, within + 1, load);
        painter.fillRect(room.left() + x, room.bottom() - bar, 1, bar - within, above);
    }
    painter.setPen(QPen(line, 1, Qt::DotLine));
    painter.drawLine(room.left(), room.bottom() - height(limit), room.right(), room.bottom() - height(limit));
}

} // namespace ccm
