// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/bardelegate.h"

#include "models/base/tablemodel.h"
#include "widgets/common/statuscolors.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ccm {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    // The text has its own room, so that the bar can have a colour that is seen.
    const int gap = cell.fontMetrics.height() / 6;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 2 * gap;
    const int textWidth = cell.fontMetrics.horizontalAdvance(cell.text) + 2 * margin;
    const double share = std::clamp(index.data(SortRole).toDouble(), 0.0, 1.0);
    QRect bar = cell.rect.adjusted(gap, gap, -textWidth, -gap);
    bar.setWidth(static_cast<int>(bar.width() * share));
    if (cell.direction == Qt::RightToLeft)
        bar.moveRight(cell.rect.right() - gap);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor textColor = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->fillRect(bar, isSelected ? textColor : statusColors(Status::Notice, cell.palette).text);

    painter->setFont(cell.font);
    painter->setPen(textColor);
    painter->drawText(cell.rect.adjusted(margin, 0, -margin, 0),
                      static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine, cell.text);
}

} // namespace ccm
