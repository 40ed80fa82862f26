// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/client/clientstate.h"
#include "models/client/spokenrecord.h"
#include "models/logs/logrecord.h"

namespace ccm {

/// A client's state from its files and logs; pure. `snapshot` may be null, `logs` may be any logs, in
/// any order: only those of ccmsetup and of the Endpoint Protection agent tell something.
///
/// Client version: the last record that names what is installed (the product of the client's upgrade
/// code, or the version that is repaired), unless the run it stands in went on to install or upgrade;
/// else the ProductVersion of client.msi in the snapshot; else unknown.
/// Site: the last SMSSITECODE on a command line that is not AUTO, else the last "SiteCode:".
[[nodiscard]] ClientState rebuildClient(const QString &source, const ClientSnapshot *snapshot,
                                        const QList<LogDocument> &logs);
/// The same from what the logs say.
[[nodiscard]] ClientState clientStateOf(const QString &source, const ClientSnapshot *snapshot,
                                        const SpokenLogs &logs);

} // namespace ccm
