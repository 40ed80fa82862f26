// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/client/clientstate.h"

namespace ccm {

/// The items of the manifest that a run speaks of, and how far each has come.
class RunItemModel final : public TableModel<RunItem>
{
    Q_OBJECT

public:
    /// From Manifest to Install the stages of an item's life, each with the last that was told of it.
    enum Column { Name, Outcome, Manifest, Discovery, Download, Validation, Install, Size, ColumnCount };
    /// A ccm::Evidence: of the stage in its column, else the first record; invalid where there is none.
    enum Role { EvidenceRole = FirstOwnRole };

    explicit RunItemModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const RunItem &item, int column, int role) const override;
};

} // namespace ccm
