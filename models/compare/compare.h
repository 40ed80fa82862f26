// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/client/setupfacts.h"
#include "models/compare/comparison.h"
#include "models/manifest/manifest.h"

namespace ccm {

/// What is known of a site's package beside its manifest, for example from the site's folder.
struct SitePackage
{
    FileSizes sizes; ///< of files that items name
    /// Whether x64/ClientPatch, x64/LanguagePack and x64/ClientUpdate hold anything. Unset: not known.
    std::optional<bool> hasPatches{};
    std::optional<bool> hasLanguagePacks{};
    std::optional<bool> hasUpdates{};

    bool operator==(const SitePackage &) const = default;
};

/// What ccmsetup would do on this client with this manifest, item by item and about the client itself.
/// The rules are those that logs of ccmsetup show; what files and logs do not tell stays unknown.
/// Leaves Comparison::predicted and ::alignment empty.
[[nodiscard]] Comparison compare(const Manifest &site, const ClientSnapshot &client, const SetupFacts &facts,
                                 const Question &question, const SitePackage &package = {});

/// The files outside the ccmsetup folder that the manifest looks for, relative to %windir% with '/':
/// what readSnapshot() is asked to read as well.
[[nodiscard]] QStringList filesBesideSetup(const Manifest &site);

} // namespace ccm
