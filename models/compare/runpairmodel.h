// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/compare/runalignment.h"

namespace ccm {

/// A line of each of two runs, side by side.
struct RunPairRow
{
    RunPair::Kind kind = RunPair::Kind::Same;
    std::optional<ToldLine> left{};
    std::optional<ToldLine> right{};
    bool isFirstDifference = false;

    bool operator==(const RunPairRow &) const = default;
};

[[nodiscard]] QList<RunPairRow> runPairRows(const RunAlignment &alignment, const ToldRun &left,
                                            const ToldRun &right);

/// Two runs side by side, a message each.
class RunPairModel final : public TableModel<RunPairRow>
{
    Q_OBJECT

public:
    enum Column { Stands, Phase, Left, Right, ColumnCount };
    /// A ccm::Evidence: in the column Right that of the right run, else of the left one where it has the
    /// line.
    enum Role { EvidenceRole = FirstOwnRole, IsRightRole };

    explicit RunPairModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const RunPairRow &row, int column, int role) const override;
};

} // namespace ccm
