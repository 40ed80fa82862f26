// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/compare/comparison.h"

namespace ccm {

/// One step of a comparison with the file name of its item.
struct ComparisonStep
{
    RuleOutcome outcome;
    QString item; ///< empty where it is about the client

    bool operator==(const ComparisonStep &) const = default;
};

/// The steps that led to a verdict, one rule a row, in the order in which they were asked.
class ComparisonStepsModel final : public TableModel<ComparisonStep>
{
    Q_OBJECT

public:
    enum Column : int { Item, Condition, Answer, Why, Assumption, ColumnCount };

    explicit ComparisonStepsModel(QObject *parent = nullptr);

    /// All steps of a comparison; with an item's index only those about it, with -1 only the client's.
    void setComparison(const Comparison &comparison, std::optional<qsizetype> item = {});

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const ComparisonStep &row, int column, int role) const override;
};

/// The word for an answer, as the table shows it.
[[nodiscard]] QString answerWord(Firing fires);

} // namespace ccm
