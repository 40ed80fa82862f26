// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"

namespace ccm {

/// Which record a row shows.
struct RowRef
{
    quint32 number = 0; ///< of the record in its log
    quint16 log = 0;
    bool isContext = false; ///< it does not pass the filter, but one near it does

    bool operator==(const RowRef &) const = default;
};

/// In which order the records of several logs stand: by time in UTC where it is known, else by the local time
/// of their computer as far as that is known (LocalBias), else as written;
/// at the same time by the order of the logs, then by their place in the log. A record without a time
/// stays with the one before it. The records of a single log stay as they are in it: its writer knows
/// better than its clock.
class RowOrder
{
public:
    RowOrder() = default;
    RowOrder(const QList<LogSnapshot> &logs, bool isMerged) : m_logs(logs), m_isMerged(isMerged) { }

    [[nodiscard]] bool operator()(const RowRef &a, const RowRef &b) const;
    /// Milliseconds; the least number there is where no time is known.
    [[nodiscard]] qint64 time(const RowRef &row) const;
    [[nodiscard]] bool isMerged() const { return m_isMerged; }

private:
    QList<LogSnapshot> m_logs;
    bool m_isMerged = false;
};

/// Where a record stands in time, in UTC where that is known; empty where nothing tells.
[[nodiscard]] std::optional<qint64> standingTime(const LogSnapshot &log, quint32 number);
/// The same of a time by itself; empty where it is none.
[[nodiscard]] std::optional<qint64> standingTime(const LogTime &time, int biasFactor,
                                                 const LocalBias &localBias = {});

} // namespace ccm
