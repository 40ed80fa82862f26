// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

#include <QFlags>

namespace ccm {

/// What happened to an item; several things may.
enum class DiffKind : quint8 {
    Added = 1,
    Removed = 2,
    Changed = 4,
    Moved = 8,
    Order = 16, ///< another place in the file, or another installation order
    Renamed = 32, ///< an attribute has another name: information only
};
Q_DECLARE_FLAGS(DiffKinds, DiffKind)

/// One field with both values, as it is shown.
struct DiffLine
{
    QString label;
    QString before; ///< empty: absent
    QString after;

    bool operator==(const DiffLine &) const = default;
};

/// All that differs in one item, or in the manifest as a whole, which has no file name and no place.
struct DiffRow
{
    QString fileName;
    DiffKinds kinds;
    int beforePlace = -1;
    int afterPlace = -1;
    QList<DiffLine> lines;

    bool operator==(const DiffRow &) const = default;
};

/// The difference item by item: the manifest first, then items in the order of the later side, then those
/// that are gone.
[[nodiscard]] QList<DiffRow> diffRows(const ManifestDiff &diff);
/// "changed, moved"
[[nodiscard]] QString kindText(DiffKinds kinds);
/// The file name, or words for the manifest as a whole or for an item without a name.
[[nodiscard]] QString rowTitle(const DiffRow &row);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::DiffKinds)
