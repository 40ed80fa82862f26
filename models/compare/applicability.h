// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/compare.h"

namespace ccm {

/// Whether an item is meant for this client, as its Applicability elements say literally.
struct Applicability
{
    std::optional<bool> applies; ///< unset: not known
    QString reason; ///< one sentence unless it applies
    Evidence evidence;
};

/// `ALL` applies to each platform; `X64` on X64 only, and so on. Only ALL has been seen for an OS: an
/// item that names another is not known to apply.
[[nodiscard]] Applicability applicabilityOf(const ManifestItem &item, const ClientFacts &facts);

} // namespace ccm
