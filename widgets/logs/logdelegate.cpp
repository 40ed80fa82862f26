// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logdelegate.h"

#include "models/logs/logmodel.h"
#include "widgets/common/statuscolors.h"

#include <QPainter>
#include <QTableView>

namespace ccm {
namespace {

bool stands(Status status)
{
    return status == Status::Bad || status == Status::Warning;
}

} // namespace

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    StatusDelegate::initStyleOption(option, index);
    const auto status = index.data(StatusRole).value<Status>();
    if (index.column() != LogModel::Level) {
        option->icon = QIcon();
        option->features &= ~QStyleOptionViewItem::HasDecoration;
    }
    if (stands(status))
        option->backgroundBrush = statusColors(status, option->palette).background;
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    StatusDelegate::paint(painter, option, index);
    // Severity is the first column to the eye, wherever it stands in the model.
    const auto status = index.data(StatusRole).value<Status>();
    if (index.column() != LogModel::Level || !stands(status))
        return;
    QRect bar = option.rect;
    bar.setWidth(qMax(2, option.fontMetrics.averageCharWidth() / 2));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.right());
    painter->fillRect(bar, statusColors(status, option.palette).text);
}

} // namespace ccm
