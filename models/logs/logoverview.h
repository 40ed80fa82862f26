// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logindex.h"

#include <vector>

namespace ccm {

/// The worst severity in each of `buckets` stretches of nearly equal length of the records `first` to
/// `first + count - 1`, which are settled. Where there are fewer records than buckets, one for each record.
[[nodiscard]] std::vector<Severity> overview(const LogIndex &index, quint32 first, quint32 count,
                                             int buckets);

} // namespace ccm
