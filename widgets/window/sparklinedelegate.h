// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/statusdelegate.h"

namespace ccm {

/// Draws the load of a link, hour by hour, before the text of its cell: LinkTableModel::HourlyRole, with
/// LimitRole as a line. For a column whose text is at the end, as LinkTableModel::BusiestHour or Mean.
/// Cells without those roles look as StatusDelegate draws them.
class SparklineDelegate final : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ccm
