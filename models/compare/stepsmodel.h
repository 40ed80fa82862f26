// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/compare/comparison.h"

namespace ccm {

/// One step of a decision, and what it is about.
struct DecisionStep
{
    RuleOutcome outcome;
    QString about; ///< the item's file name; empty where it is about the client
};

/// The steps of a comparison in the order in which the rules were asked. EvidenceRole holds the Evidence.
class StepsModel final : public TableModel<DecisionStep>
{
    Q_OBJECT

public:
    enum Column : int { About, Rule, Holds, Why, ColumnCount };
    enum Role : int { EvidenceRole = FirstOwnRole };

    explicit StepsModel(QObject *parent = nullptr);

    void setComparison(const Comparison &comparison);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const DecisionStep &row, int column, int role) const override;
};

} // namespace ccm
