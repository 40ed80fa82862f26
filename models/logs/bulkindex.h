// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfile.h"
#include "models/logs/stretchindexer.h"

#include <functional>
#include <stop_token>

namespace ccm {

/// How far the bulk index came.
struct BulkEnd
{
    qint64 offset = 0; ///< a record begins there, in byte encoding
    qint64 line = 1; ///< 1-based
};

/// Indexes [from, to) of `file` with all cores and adds it to `builder`; at both ends an opener of a
/// CMTrace record stands at the start of a line. Ends before `to` where `stop` is requested, where the
/// file cannot be read, or where it goes on in a way that only reading it in order can follow.
[[nodiscard]] BulkEnd indexInBulk(const LogFile &file, BulkEnd from, qint64 to, const TextSettings &settings,
                                  LogIndexBuilder &builder, const std::function<void(qint64 bytes)> &progress,
                                  const std::stop_token &stop);

} // namespace ccm
