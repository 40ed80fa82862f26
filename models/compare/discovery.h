// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/manifest/manifest.h"

#include <optional>

namespace ccm {

/// Whether a version fulfils `op` (">=", ">", "=", "==", "<=", "<") against another; unset for another
/// operator. Compared as numbers, so 4.3.0215.0000 fulfils "= 4.3.215.0".
[[nodiscard]] std::optional<bool> fulfils(const Version &version, QStringView op, const Version &wanted);

/// A path of a discovery relative to %windir%, with '/'; unset when it does not begin there.
[[nodiscard]] std::optional<QString> pathInWindows(const QString &identifier);

/// Whether a file has the hash that the manifest names; unset where one of the two is not known.
[[nodiscard]] std::optional<bool> hasHashOf(const ManifestItem &item, const ClientFile &file);

/// client.msi has rules of its own in ccmsetup.
[[nodiscard]] bool isClientPackage(const ManifestItem &item);
/// The client.msi of the snapshot that the item means: one with its hash, else any; null for none.
[[nodiscard]] const ClientFile *clientPackageFile(const ManifestItem &item, const ClientSnapshot &client);

/// The file that decides about an item: its client.msi, or what its File discovery names. Null for none.
[[nodiscard]] const ClientFile *fileOf(const ManifestItem &item, const ClientSnapshot &client);

/// Whether the file has the item's own name: another file's hash says nothing about the item.
[[nodiscard]] bool isFileOfItem(const ManifestItem &item, const ClientFile &file);

/// The version as it is shown: a text that is a version, such as 4.3.0215.0000, or else the numbers.
[[nodiscard]] QString shownVersion(const ClientFile &file);

} // namespace ccm
