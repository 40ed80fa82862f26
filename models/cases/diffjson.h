// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

#include <QJsonObject>

namespace ccm {

/// What --json diff prints. Places count from 1; a condition is met, not met, or null where manifests cannot
/// tell.
[[nodiscard]] QJsonObject diffToJson(const ManifestDiff &diff);

} // namespace ccm
