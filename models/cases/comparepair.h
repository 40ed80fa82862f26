// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/clientcase.h"
#include "models/cases/sitecase.h"

#include <stop_token>

namespace ccm {

/// The manifest of a site, and that from before its update where there is one, against a client. The question
/// says which of the two is asked about; what the other one would change is told with it.
[[nodiscard]] Result<Comparison> comparePair(const SiteCase &site, const std::optional<SiteCase> &earlier,
                                             const ClientCase &client, const Question &question,
                                             const std::stop_token &stop = {}, HashCache *hashes = nullptr);

} // namespace ccm
