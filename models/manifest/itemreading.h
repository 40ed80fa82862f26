// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"

#include <QString>

namespace ccm {

/// What an item says, in one or two sentences for somebody who does not read XML: "Only placed in the
/// ccmsetup folder, on every platform, if %windir%\ccmsetup\SCEPInstall.exe is missing, older than
/// 4.3.215.0, or differs in hash." Nothing is added that the manifest does not say, except where
/// ccmsetup places files.
[[nodiscard]] QString describeItem(const ManifestItem &item);

/// What has to be found for the item to count as there already; empty without a discovery.
[[nodiscard]] QString describeDiscovery(const ManifestItem &item);

/// "every platform", or the platforms as written, joined.
[[nodiscard]] QString platformText(const ManifestItem &item);
/// "every system", or the operating systems as written, joined.
[[nodiscard]] QString systemText(const ManifestItem &item);

} // namespace ccm
