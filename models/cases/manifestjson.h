// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"

#include <QJsonObject>

namespace ccm {

/// What `--json manifest` prints. `signature` is null: it is not looked at yet.
[[nodiscard]] QJsonObject manifestToJson(const Manifest &manifest);

/// One element of its `items`.
[[nodiscard]] QJsonObject manifestItemToJson(const ManifestItem &item);

} // namespace ccm
