// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/setupfacts.h"
#include "models/client/setupprocess.h"

namespace ccm {

/// The products of Windows Installer that ccmsetup has looked for: the last record of each upgrade code,
/// in the order of their first ones.
[[nodiscard]] QList<SeenProduct> seenProducts(const QList<SetupRunRecords> &runs,
                                              const QList<SpokenRecord> &records);

/// Whether a client is installed, and which.
struct InstalledClient
{
    Fact<bool> isInstalled;
    Fact<Version> version;

    bool operator==(const InstalledClient &) const = default;
};

/// As the last record tells that names the client family's product or says that there is none: "Upgrade
/// code '{252DA259-..}': ...", "Couldn't find a product with ...", "No version of the client is currently
/// detected.", "Client (...) is installed and ..." or "Repairing version ...". Unknown where a run started
/// to install client.msi behind it, unless to repair that version. What other records of the same run say
/// otherwise disagrees; those of earlier runs are history.
[[nodiscard]] InstalledClient installedClient(const QList<SetupRunRecords> &runs,
                                              const QList<SpokenRecord> &records);

} // namespace ccm
