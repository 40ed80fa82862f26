// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientfacts.h"
#include "models/client/setupfacts.h"

namespace ccm {

/// The facts that a comparison asks for, each with its source, as the user reads them. A source that
/// disagrees has a row of its own behind the one that counts, with Status::Warning. What nothing tells has
/// its row, too, where the rules ask for it.
[[nodiscard]] QList<ClientFact> knownFacts(const SetupFacts &facts);

} // namespace ccm
