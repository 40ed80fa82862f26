// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/markdelegate.h"

#include "models/manifest/diffmodel.h"
#include "models/manifest/worddiff.h"
#include "widgets/manifest/diffcolors.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace ccm {
namespace {

QList<QTextLayout::FormatRange> formatsOf(const QList<TextRange> &ranges, qsizetype length,
                                          const QTextCharFormat &format)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : ranges) {
        if (range.start < length)
            formats.append({.start = static_cast<int>(range.start),
                            .length = static_cast<int>(qMin(range.length, length - range.start)),
                            .format = format});
    }
    return formats;
}

} // namespace

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto ranges = index.data(DiffModel::MarksRole).value<QList<TextRange>>();
    if (ranges.isEmpty()) {
        StatusDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QString text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width() - 2 * margin);
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const DiffSide side = index.column() == DiffModel::Before ? DiffSide::Before : DiffSide::After;
    QTextCharFormat format = markFormat(side, cell.palette);
    if (isSelected) { // the selection has colours of its own
        format.clearBackground();
        format.clearForeground();
    }
    QTextLayout layout(text, cell.font);
    layout.setFormats(formatsOf(ranges, text.size(), format));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left() + margin, room.center().y() - line.height() / 2));
    painter->restore();
}

} // namespace ccm
