// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"

namespace ccm {

/// One field of an item that is not the same on both sides, as written. The names are stable words for
/// scripts: hash, version, keepAfterExit, platforms, os, discovery, installation, unknown.
struct FieldChange
{
    QString name;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct ItemChange
{
    QString fileName;
    QList<FieldChange> fields;

    bool operator==(const ItemChange &) const = default;
};

/// What differs between two manifests. Items are the same item when they have the same file name
/// without regard to case; versions are compared as numbers, hashes without regard to case.
struct ManifestDiff
{
    QStringList added; ///< file names, in the order of the later manifest
    QStringList removed; ///< file names, in the order of the earlier manifest
    QList<ItemChange> changed; ///< in the order of the later manifest
    bool reordered = false; ///< the items that both have do not come in the same order
    QString headline; ///< one sentence

    bool operator==(const ManifestDiff &) const = default;
};

[[nodiscard]] ManifestDiff diffManifests(const Manifest &before, const Manifest &after);

} // namespace ccm
