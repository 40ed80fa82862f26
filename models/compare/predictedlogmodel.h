// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/compare/comparison.h"

namespace ccm {

/// A line of the predicted log beside its counterpart in the real one.
struct PredictedRow
{
    QString predicted; ///< empty where only the log has it
    QString logged; ///< empty where the log is silent, or there is no log of such a run
    std::optional<AlignedLine::Kind> kind; ///< unset where nothing was compared
    LineSureness sure = LineSureness::Verified;
    bool isFirstDivergence = false;
    Evidence evidence; ///< of the record
};

/// Every predicted line in its order, and between them the decisions of the log that were not predicted.
[[nodiscard]] QList<PredictedRow> predictedRows(const Comparison &comparison);

/// Prediction and log side by side, a line each. EvidenceRole holds the Evidence of the record.
class PredictedLogModel final : public TableModel<PredictedRow>
{
    Q_OBJECT

public:
    enum Column : int { Stands, Predicted, Logged, Sureness, ColumnCount };
    enum Role : int { EvidenceRole = FirstOwnRole };

    explicit PredictedLogModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const PredictedRow &row, int column, int role) const override;
};

} // namespace ccm
