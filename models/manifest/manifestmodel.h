// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/manifest/manifest.h"

namespace ccm {

/// An item and its place in the file, which is part of what the manifest says.
struct ManifestRow
{
    int number = 0; ///< from 1, in file order
    ManifestItem item;
};

/// The items of one manifest, in file order.
class ManifestModel final : public TableModel<ManifestRow>
{
    Q_OBJECT

public:
    enum Column : int {
        Number,
        File,
        RequiredVersion, ///< of the discovery
        Platform,
        System,
        DiscoveryType,
        InstallationType,
        Order,
        Hash,
        ColumnCount,
    };

    enum Role : int {
        /// Everything a filter line looks in: file, hash, discovery, parameters, unknown parts.
        FilterRole = FirstOwnRole,
    };

    explicit ManifestModel(QObject *parent = nullptr);

    void setManifest(const Manifest &manifest);
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    [[nodiscard]] const ManifestItem &item(int row) const { return this->row(row).item; }

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const ManifestRow &row, int column, int role) const override;

private:
    Manifest m_manifest;
};

} // namespace ccm
