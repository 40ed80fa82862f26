// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/itemstatusfilter.h"

#include "models/compare/comparisonmodel.h"

namespace ccm {

ItemStatusFilter::ItemStatusFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void ItemStatusFilter::setHidden(ItemStatus status, bool isHidden)
{
    if (isHidden)
        m_hidden.insert(status);
    else
        m_hidden.remove(status);
    invalidateFilter();
}

bool ItemStatusFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const ComparisonModel *>(sourceModel());
    return (!model || !m_hidden.contains(model->row(row).status))
        && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace ccm
