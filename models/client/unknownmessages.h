// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/client/spokenrecord.h"

namespace ccm {

/// The messages that are not recognised: each text once, those that come first, with how often it comes.
[[nodiscard]] QList<UnknownMessage> unknownMessages(const QList<SpokenRecord> &records);

} // namespace ccm
