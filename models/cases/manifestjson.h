// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"
#include "models/manifest/otherfile.h"
#include "models/trust/trust.h"

#include <QJsonObject>

namespace ccm {

/// What `--json manifest` prints. `signature` is that of the cabinet, as trustToJson() writes it; one that
/// cannot be read is null and a warning. `otherFiles` is null where it is not known what lies beside the
/// manifest.
[[nodiscard]] QJsonObject manifestToJson(const Manifest &manifest,
                                         const std::optional<QList<OtherFile>> &otherFiles = std::nullopt,
                                         const std::optional<Result<TrustReport>> &signature = std::nullopt);

/// One element of its `items`.
[[nodiscard]] QJsonObject manifestItemToJson(const ManifestItem &item);

} // namespace ccm
