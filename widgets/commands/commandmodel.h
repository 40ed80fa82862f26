// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "widgets/commands/command.h"

namespace ccm {

/// Commands with where they are and their keys.
class CommandModel final : public TableModel<Command>
{
    Q_OBJECT

public:
    enum Column : int { Name, Where, Keys, ColumnCount };

    explicit CommandModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const Command &row, int column, int role) const override;
};

} // namespace ccm
