// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/client/statement.h"

namespace ccm {

/// What is said, when, and where it stands.
class StatementModel final : public TableModel<Statement>
{
    Q_OBJECT

public:
    enum Column { What, Time, Place, Says, ColumnCount };
    enum Role { EvidenceRole = FirstOwnRole }; ///< a ccm::Evidence; invalid where there is none

    explicit StatementModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const Statement &statement, int column, int role) const override;
};

} // namespace ccm
