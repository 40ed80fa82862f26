// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

#include <QJsonObject>

namespace ccm {

/// A client's state for `--json client`. Times of a run are the client's own, without a zone; a run
/// whose exit is not in the logs has no end. A switch without a value is true.
[[nodiscard]] QJsonObject clientToJson(const ClientState &state);

} // namespace ccm
