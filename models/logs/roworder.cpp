// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/roworder.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ccm {

bool RowOrder::operator()(const RowRef &a, const RowRef &b) const
{
    if (!m_isMerged)
        return std::tie(a.log, a.number) < std::tie(b.log, b.number);
    return std::tuple(time(a), a.log, a.number) < std::tuple(time(b), b.log, b.number);
}

qint64 RowOrder::time(const RowRef &row) const
{
    return standingTime(m_logs[row.log], row.number).value_or(std::numeric_limits<qint64>::min());
}

std::optional<qint64> standingTime(const LogTime &time, int biasFactor)
{
    if (!time.isValid())
        return {};
    constexpr qint64 MillisecondsPerMinute = 60'000;
    const int factor = time.writer == TimeWriter::Native ? 1 : biasFactor;
    return time.written.toMSecsSinceEpoch()
        + qint64{time.biasMinutes.value_or(0)} * factor * MillisecondsPerMinute;
}

std::optional<qint64> standingTime(const LogSnapshot &log, quint32 number)
{
    const quint32 settled = log.index.count();
    if (number < settled)
        return log.index.standingTime(number, log.biasFactor);
    // One that is being written, or one before it that has a time.
    for (qsizetype i = std::min<qsizetype>(number - settled, log.pending.size() - 1); i >= 0; --i) {
        if (const auto time = standingTime(log.pending[i].time, log.biasFactor))
            return time;
    }
    if (settled == 0)
        return {};
    return log.index.standingTime(settled - 1, log.biasFactor);
}

} // namespace ccm
