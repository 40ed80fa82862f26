// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/compare/comparison.h"
#include "models/logs/logsource.h"

#include <QList>

#include <stop_token>

namespace ccm {

/// The prediction of a comparison beside the last run of the same kind in the client's ccmsetup logs.
/// Nothing where they have no such run or cannot be read; the only error is Cancelled.
[[nodiscard]] Result<std::optional<LogAlignment>>
alignWithLogs(const Comparison &comparison, const QList<LogSource> &logs, const std::stop_token &stop = {});

} // namespace ccm
