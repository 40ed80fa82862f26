// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

namespace ccm {

/// An item with which something else would happen on a client if the site had the other manifest.
struct OutcomeChange
{
    QString fileName;
    std::optional<ItemComparison> before; ///< unset: only the other manifest has it
    std::optional<ItemComparison> after; ///< unset: only the first manifest has it
    QString sentence;

    bool operator==(const OutcomeChange &) const = default;
};

struct OutcomeDifference
{
    QList<OutcomeChange> items; ///< in the order of `after`, then what it lacks
    bool verdictDiffers = false;
    QString sentence; ///< one sentence about all of it

    bool operator==(const OutcomeDifference &) const = default;
};

/// Two comparisons of the same client: what would change for it. Items are matched by file name without
/// regard to case; an item counts where its status or action is another.
[[nodiscard]] OutcomeDifference outcomeDifference(const Comparison &before, const Comparison &after);

} // namespace ccm
