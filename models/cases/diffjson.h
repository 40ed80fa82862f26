// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

#include <QJsonObject>

namespace ccm {

/// What --json diff prints.
[[nodiscard]] QJsonObject diffToJson(const ManifestDiff &diff);

} // namespace ccm
