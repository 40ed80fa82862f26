// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

namespace ccm {

/// Where the client is in its upgrade: by its schedule if no run came after it, else by its last run
/// that did not step back for another one (exit code 8).
/// `hasSetupRecords`: ccmsetup has written anything. `scheduleIsNewer`: no run starts behind the record
/// that tells the schedule.
[[nodiscard]] UpgradeProgress upgradeProgress(const ClientState &state, bool hasSetupRecords,
                                              bool scheduleIsNewer);

/// One sentence for a ticket. Times are the client's own.
[[nodiscard]] QString clientHeadline(const ClientState &state);

/// The run that the state and the headline speak of, or null.
[[nodiscard]] const SetupRun *decidingRun(const QList<SetupRun> &runs);

} // namespace ccm
