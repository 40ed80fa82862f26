// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/difffilter.h"

#include "models/manifest/diffmodel.h"

namespace ccm {

void DiffFilter::setKinds(DiffKinds kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

void DiffFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool DiffFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0);
    const auto kinds = index.data(DiffModel::KindsRole).value<DiffKinds>();
    return (kinds & m_kinds).toInt() != 0
        && index.data(DiffModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace ccm
