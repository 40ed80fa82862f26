// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

namespace ccm {

/// Where the client is in one stable word, finer than its progress: "none", "unknown", "scheduled"; while a
/// run goes on the phase that it is in ("start", "locate", "manifest", "discovery", "download", "decision",
/// "install", "state", "exit") or "waiting" (for a retry); "restart"; "done", "failed".
[[nodiscard]] QString upgradeStage(const ClientState &state);

} // namespace ccm
