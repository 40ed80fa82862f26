// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/sitecase.h"

#include <QJsonObject>

namespace ccm {

/// What `--json manifest` prints: the manifest, what lies beside it, and how it was found. Each item has the
/// `size` of its file where that lies beside the manifest; `cabinet` is null for a bare XML, `fetched`
/// for what came from no server; `status` is "fetched" or, where the bytes are those kept from an earlier
/// time, "unchanged".
[[nodiscard]] QJsonObject siteToJson(const SiteCase &site);

} // namespace ccm
