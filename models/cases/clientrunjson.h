// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

#include <QJsonArray>
#include <QJsonValue>

namespace ccm {

/// The runs of a client for `--json client`, oldest first; see clientToJson().
[[nodiscard]] QJsonArray runsToJson(const ClientState &state);
/// What a state message means, in words; null where it is not known.
[[nodiscard]] QJsonValue stateMeaningToJson(int topic, int id);

} // namespace ccm
