// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/rulesteps.h"

namespace ccm {

/// The verdict's sentence for a ticket, over the items as they were decided. An assumption that the user
/// made is part of it.
[[nodiscard]] QString verdictSentence(const ClientDecision &decision, const RuleInput &input,
                                      const QList<ItemComparison> &items);

} // namespace ccm
