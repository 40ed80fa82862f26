// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/client/clientstate.h"

namespace ccm {

/// The runs of ccmsetup, oldest first.
class RunModel final : public TableModel<SetupRun>
{
    Q_OBJECT

public:
    enum Column { Start, End, Duration, Trigger, Decision, Exit, ColumnCount };
    enum Role { EvidenceRole = FirstOwnRole }; ///< of the decision, the exit or the run, by column

    explicit RunModel(QObject *parent = nullptr);

    void setState(const ClientState &state) { setRows(state.runs); }

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const SetupRun &run, int column, int role) const override;
};

} // namespace ccm
