// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/statusdelegate.h"

namespace ccm {

/// Paints a log's rows: the shape of the severity beside its word, a bar at the left edge and a faint
/// tint for errors and warnings. Colour is never the only sign.
class LogDelegate final : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ccm
