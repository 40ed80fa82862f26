// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"

namespace ccm {

/// The places of one item in the lists of both sides.
struct ItemPair
{
    int before = -1;
    int after = -1;

    bool operator==(const ItemPair &) const = default;
};

/// Which items of two manifests are the same ones, by the rule at ManifestDiff, in the order of the later.
[[nodiscard]] QList<ItemPair> pairItems(const QList<ManifestItem> &before, const QList<ManifestItem> &after);

/// The fewest pairs without which the others come in the same order on both sides. Of several such sets
/// always the same one is told. Pairs are in the order of the later side.
[[nodiscard]] QList<ItemPair> reorderedPairs(const QList<ItemPair> &pairs);

} // namespace ccm
