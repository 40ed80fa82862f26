// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/compare/comparison.h"

namespace ccm {

/// The items of a comparison, one a row, in the manifest's order. The whole hash is the tool tip.
class ComparisonModel final : public TableModel<ItemComparison>
{
    Q_OBJECT

public:
    enum Column : int {
        File,
        StatusWord,
        Action,
        SiteVersion,
        ClientVersion,
        SiteHash,
        ClientHash,
        Reason,
        ColumnCount
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Replaces everything; modelReset follows when the whole comparison can be asked for.
    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const ItemComparison &row, int column, int role) const override;

private:
    Comparison m_comparison;
};

/// The word for a status and for an action, as the table and the detail show them.
[[nodiscard]] QString statusWord(ItemStatus status);
[[nodiscard]] QString actionWord(ItemAction action);
/// How a status stands for the eye.
[[nodiscard]] Status statusOf(ItemStatus status);

} // namespace ccm
