// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/manifest/manifest.h"

namespace ccm {

/// How sure an item's place among the installations is.
enum class StepPlace : quint8 {
    Exact, ///< no other item has its order
    Shared, ///< others have the same order: which of them comes first is not said
    NotSaid, ///< its installation has no order, or it has no installation
};

/// One item in the order in which ccmsetup installs, as far as the manifest says.
struct InstallationStep
{
    int number = 0; ///< of the item in the file, from 1
    StepPlace place = StepPlace::NotSaid;
    bool isOnlyPlaced = false; ///< InstallationType NONE: copied into the ccmsetup folder and not run
    ManifestItem item;
};

/// By Installation@Order; items that share one, and those without one at the end, in file order.
[[nodiscard]] QList<InstallationStep> installationOrder(const Manifest &manifest);

/// The installation order as a table.
class InstallationOrderModel final : public TableModel<InstallationStep>
{
    Q_OBJECT

public:
    enum Column : int {
        Order,
        File,
        Action, ///< what happens with the file
        Parameters,
        Platform,
        Number, ///< in the file
        Remark, ///< ties and missing orders
        ColumnCount,
    };

    explicit InstallationOrderModel(QObject *parent = nullptr);

    void setManifest(const Manifest &manifest);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const InstallationStep &row, int column, int role) const override;
};

} // namespace ccm
