// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/compare/comparison.h"
#include "models/manifest/manifest.h"

namespace ccm {

/// What a client's logs add to its files. Unset: nothing tells.
struct ClientFacts
{
    std::optional<QString> platform; ///< "X86", "X64": as in "Running on platform X64"
    Evidence platformEvidence;
    std::optional<bool> clientInstalled; ///< false only where something says that there is none
    std::optional<Version> installedClientVersion;
    Evidence installedClientVersionEvidence;
    /// The version is that of client.msi on the client's disk: nothing tells what is installed.
    bool installedClientVersionIsOfPackage = false;
    /// Stamped with /AlwaysExcludeUpgrade, or excluded by its policy (IsExcludedFromUpgrade).
    std::optional<bool> excludedFromUpgrade;

    bool operator==(const ClientFacts &) const = default;
};

/// What ccmsetup would do on this client with this manifest, item by item and about the client itself.
/// The rules are those that logs of ccmsetup show; what files and logs do not tell stays unknown.
[[nodiscard]] Comparison compare(const Manifest &site, const ClientSnapshot &client, const ClientFacts &facts,
                                 RunKind run);

/// The files outside the ccmsetup folder that the manifest looks for, relative to %windir% with '/':
/// what readSnapshot() is asked to read as well.
[[nodiscard]] QStringList filesBesideSetup(const Manifest &site);

} // namespace ccm
