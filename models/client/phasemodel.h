// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/client/clientstate.h"

namespace ccm {

/// A phase of a run and how it stands.
struct PhaseRow
{
    RunPhase phase;
    Status status = Status::Neutral;

    bool operator==(const PhaseRow &) const = default;
};

/// The phases of a run in their order.
[[nodiscard]] QList<PhaseRow> phaseRows(const SetupRun &run);

/// What one run did, phase by phase.
class PhaseModel final : public TableModel<PhaseRow>
{
    Q_OBJECT

public:
    enum Column { Phase, Start, Duration, Records, Outcome, ColumnCount };
    /// A ccm::Evidence: of the outcome in its column, else the first record; invalid where there is none.
    enum Role { EvidenceRole = FirstOwnRole };

    explicit PhaseModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const PhaseRow &row, int column, int role) const override;
};

} // namespace ccm
