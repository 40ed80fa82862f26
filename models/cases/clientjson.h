// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/client/setupfacts.h"

#include <QDateTime>
#include <QJsonObject>

namespace ccm {

/// A client's state for `--json client`. Times of a run are the client's own, without a zone; a run
/// whose exit is not in the logs has no end. A switch without a value is true. `policy` is the last answer
/// of a management point, with every attribute as written beside those that are understood. `now` is UTC;
/// without it, what depends on it is null or left out.
[[nodiscard]] QJsonObject clientToJson(const ClientState &state,
                                       const std::optional<UpgradePolicy> &policy = {},
                                       const QDateTime &now = {});

} // namespace ccm
