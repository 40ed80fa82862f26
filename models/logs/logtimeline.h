// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"

#include <QList>

namespace ccm {

enum class TimeBasis : quint8 {
    Written, ///< as written
    Utc, ///< by each log's bias where it is known, else as written
};

/// How many records fall into a stretch of time. `records` counts warnings and errors as well.
struct TimelineBucket
{
    qint64 start = 0; ///< ms since 1970 of the time as written, taken as UTC
    quint32 records = 0;
    quint32 warnings = 0;
    quint32 errors = 0;

    bool operator==(const TimelineBucket &) const = default;
};

/// Settled records over time. A record without a time counts where the index lets it stand.
struct LogTimeline
{
    qint64 width = 0; ///< of each bucket in milliseconds; 0 where no record has a time
    quint32 outside = 0; ///< records left out, as their times lie too far off
    QList<TimelineBucket> buckets; ///< one after the other; each start is a multiple of `width`

    bool operator==(const LogTimeline &) const = default;
};

/// At most `mostBuckets` (at least 2) of the smallest width out of 1, 2, 5 ... milliseconds, seconds,
/// minutes, hours, days or years that is enough. Nothing but the index is looked at.
/// One wild date (1601, 9999) must not flatten all others: stretches of the index that begin more than
/// ten years from the median record's are left out, and counted in `outside`. A stretch holds no times
/// farther than 25 days from its begin.
[[nodiscard]] LogTimeline timeline(const QList<LogSnapshot> &logs, int mostBuckets,
                                   TimeBasis basis = TimeBasis::Written);

} // namespace ccm
