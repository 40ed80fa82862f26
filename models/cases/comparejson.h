// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QJsonObject>

namespace ccm {

/// What `--json compare` prints. The words are part of the contract; sentences are for people.
[[nodiscard]] QJsonObject compareToJson(const Comparison &comparison);

} // namespace ccm
