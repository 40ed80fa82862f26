// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

namespace ccm {

/// A log to read and follow.
struct LogSource
{
    QString path;
    QString shownAs; ///< as the user knows it; for an unpacked file not its path

    bool operator==(const LogSource &) const = default;
};

/// What was added to one log. The records from `settled` on stand in for what is still being written:
/// the next batch of that log takes their place, even if it is empty.
struct LogBatch
{
    int file = 0; ///< index into the list of logs that is followed
    QList<LogRecord> records;
    qsizetype settled = 0;

    bool operator==(const LogBatch &) const = default;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::LogBatch)
