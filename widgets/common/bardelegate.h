// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ccm {

/// Draws a share as a bar before its text, so that a column of a table is its own chart. SortRole must
/// be a number from 0 to 1, for a bar of no width to one that leaves
/// room for the text alone. For columns whose text is at the end.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ccm
