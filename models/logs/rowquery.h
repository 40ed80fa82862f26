// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/logs/compiledfilter.h"
#include "models/logs/roworder.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ccm {

/// Which records of which logs are to become rows.
struct RowQuery
{
    QList<LogSnapshot> logs;
    QStringList names; ///< of the logs, for conditions on them
    std::vector<bool> shown; ///< logs that are switched off give no rows
    std::vector<quint32> first; ///< per log: records before it are left out
    std::shared_ptr<const CompiledFilter> filter; ///< none: every record
    quint32 context = 0; ///< so many records of the log before and after one that passes
};

/// The rows in their order. May wait for a disk; cancelled by `stop`. `progress` is told how much of the
/// whole is done, from 0 to 1, on any thread.
[[nodiscard]] Result<std::vector<RowRef>> findRows(const RowQuery &query, const RowOrder &order,
                                                   const std::function<void(double)> &progress,
                                                   const std::stop_token &stop);

} // namespace ccm
