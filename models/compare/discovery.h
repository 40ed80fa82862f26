// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/compare/comparison.h"
#include "models/manifest/manifest.h"

namespace ccm {

/// What looking for an item on the client found.
struct Finding
{
    ItemStatus status = ItemStatus::Unknown;
    QString reason; ///< one or more sentences
    const ClientFile *file = nullptr; ///< what decided; lives in the snapshot
};

/// Whether a version fulfils `op` (">=", ">", "=", "==", "<=", "<") against another; unset for another
/// operator. Compared as numbers, so 4.3.0215.0000 fulfils "= 4.3.215.0".
[[nodiscard]] std::optional<bool> fulfils(const Version &version, QStringView op, const Version &wanted);

/// A path of a discovery relative to %windir%, with '/'; unset when it does not begin there.
[[nodiscard]] std::optional<QString> pathInWindows(const QString &identifier);

/// Looks for an item as its Discovery element says. Registry and MSI are unknown from files alone.
[[nodiscard]] Finding discover(const ManifestItem &item, const ClientSnapshot &client);

/// client.msi has rules of its own in ccmsetup; this says whether the manifest's package lies there.
[[nodiscard]] bool isClientPackage(const ManifestItem &item);
[[nodiscard]] Finding discoverClientPackage(const ManifestItem &item, const ClientSnapshot &client);

} // namespace ccm
