// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

namespace ccm {

/// The difference in one sentence: "1 item changed: SCEPInstall.exe 4.2.223.0 -> 4.3.215.0, 25.6 MB to
/// download again on every client." Sizes count in millions of bytes.
[[nodiscard]] QString headlineOf(const ManifestDiff &diff);
/// Which clients fetch it again: "to download again on every client".
[[nodiscard]] QString reachText(DownloadReach reach);

/// The four conditions of automatic client upgrade, as Microsoft documents them ("Upgrade clients for
/// Windows computers"), as far as two manifests can tell.
[[nodiscard]] QList<UpgradeCondition> upgradeConditions(const ManifestDiff &diff, const Manifest &before,
                                                        const Manifest &after);
/// "The client version is lower than that of the hierarchy"
[[nodiscard]] QString conditionTitle(UpgradeCondition::Id id);
/// "met", "not met", "cannot be told from manifests"
[[nodiscard]] QString stateText(UpgradeCondition::State state);

} // namespace ccm
