// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/client/setupfacts.h"
#include "models/client/spokenrecord.h"

namespace ccm {

/// The version of Endpoint Protection that is installed: "EP version ... is already installed." or, after
/// "Installed EP client successfully.", that of the installer as the agent read it before. Unknown once the
/// agent has started the installer, until it says how that ended.
[[nodiscard]] Fact<Version> installedProtection(const QList<SpokenRecord> &records);
/// The version of SCEPInstall.exe: on disk, else as the agent read it last. `snapshot` may be null. Where
/// both are known and differ, the agent's reading disagrees.
[[nodiscard]] Fact<Version> protectionInstaller(const QList<SpokenRecord> &records,
                                                const ClientSnapshot *snapshot);

} // namespace ccm
