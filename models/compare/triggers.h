// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/rules.h"

namespace ccm {

/// Which of the four documented reasons for an automatic upgrade hold between this site and this client, in
/// the order of the documentation. `comparison` has its items and steps. conditionTitle() has the words.
[[nodiscard]] QList<UpgradeCondition> triggersOf(const RuleInput &input, const Comparison &comparison);

} // namespace ccm
