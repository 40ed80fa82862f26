// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace ccm {

/// The items of a ComparisonModel that stand in one of some ways and hold some text.
class ItemStatusFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ItemStatusFilter(QObject *parent = nullptr);

    /// Items of this status are hidden.
    void setHidden(ItemStatus status, bool isHidden);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<ItemStatus> m_hidden;
};

} // namespace ccm
