// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

namespace ccm {

/// "5.00.7711.0000 before, 5.00.7804.1000 now": the client's version before and after the run that the state
/// speaks of. Empty where neither is known; what is not known of the two is left out.
[[nodiscard]] QString versionStanding(const ClientState &state);
/// "Done since 2013-09-09 09:17:41 (client's time)". Empty where no time tells.
[[nodiscard]] QString sinceWhen(const ClientState &state);

} // namespace ccm
