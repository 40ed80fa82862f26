// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/diffrows.h"

#include <QSortFilterProxyModel>

namespace ccm {

/// Lets through items that have one of the chosen kinds of difference and the text; their fields with them.
class DiffFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKinds(DiffKinds kinds);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DiffKinds m_kinds = DiffKinds::fromInt(~0U);
    QString m_text;
};

} // namespace ccm
