// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/rules.h"

namespace ccm {

/// The version that is installed, as the question supposes or as the logs tell; never the package's.
[[nodiscard]] std::optional<Version> installedClient(const RuleInput &input);
[[nodiscard]] Evidence installedEvidence(const RuleInput &input);
/// One sentence, also where nothing tells.
[[nodiscard]] QString installedReason(const RuleInput &input);

/// From 2012 R2 SP1 CU1 on automatic client upgrade delivers updates of a build, too.
[[nodiscard]] Version updatesDeliveredSince();

/// The manifest's own word, or the ProductVersion of a client.msi whose hash is the manifest's: the same
/// bytes are the same version.
[[nodiscard]] SiteClientVersion siteClientVersion(const RuleInput &input);

/// The platform of the one client.msi of the manifest that lies on the client. Nothing where none does, or
/// those of two platforms do.
[[nodiscard]] std::optional<Said<QString>> platformOfPackage(const RuleInput &input);

/// Both versions with the names of their releases, and for an update whether automatic client upgrade
/// delivers it. Empty where one is not known.
[[nodiscard]] QString releaseSentence(const RuleInput &input);

} // namespace ccm
