// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/manifest/otherfile.h"

namespace ccm {

/// What lies beside a manifest, and which of its items do not.
class OtherFileModel final : public TableModel<FileBeside>
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Size,
        Modified,
        Items, ///< the items that name it, or that it lies elsewhere
        ColumnCount,
    };

    explicit OtherFileModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const FileBeside &row, int column, int role) const override;
};

} // namespace ccm
