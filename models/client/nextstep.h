// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

#include <QDateTime>

namespace ccm {

/// What the administrator does next, or waits for, in one sentence: what the first finding advises, else what
/// the state leads to. `now` is UTC and may be invalid.
[[nodiscard]] QString nextStep(const ClientState &state, const QDateTime &now);

} // namespace ccm
