// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/client/clientstate.h"
#include "models/client/spokenrecord.h"

namespace ccm {

/// Endpoint Protection as the records of EndpointProtectionAgent.log tell, as worded in 2013; nothing
/// when neither the log nor the snapshot (which may be null) knows anything of it.
///
/// "Installed EP client successfully." does not name a version. The version after it is that of a later
/// "EP version ... is already installed.", else that of the installer which the agent named before.
/// It failed if the installer's HRESULT is a failure or a state message of topic 2001 says state 4.
[[nodiscard]] std::optional<EndpointProtection> endpointProtection(const QList<SpokenRecord> &records,
                                                                   const ClientSnapshot *snapshot);
/// The version that is installed as far as is known: after an installation, or at the last look if no
/// installation was started since.
[[nodiscard]] std::optional<Version> currentVersion(const EndpointProtection &protection);

/// The last run that downloaded SCEPInstall.exe before the agent's result, or before now without one.
[[nodiscard]] std::optional<qsizetype> bringingRun(const EndpointProtection &protection,
                                                   const QList<SetupRun> &runs);

} // namespace ccm
