// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/statusdelegate.h"

namespace ccm {

/// Draws the load of a link, hour by hour, before the text of its cell: LinkTableModel::HourlyRole, with
/// LimitRole as a line and what is above it marked. The text is at the end then, as in
/// LinkTableModel::BusiestHour or Mean. Cells without those roles look as StatusDelegate draws them.
class SparklineDelegate final : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    /// Only the first hours are drawn, as charts do: see shownHours(). 0 draws all.
    void setShownHours(qsizetype hours) { m_shownHours = hours; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawLine(QPainter &painter, const QRect &room, const QStyleOptionViewItem &cell,
                  const QModelIndex &index) const;

    qsizetype m_shownHours = 0;
};

} // namespace ccm
