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

std::optional<qint64> standingTime(const LogTime &time, int biasFactor, const LocalBias &localBias)
{
    if (!time.isValid())
        return {};
    constexpr qint64 MillisecondsPerMinute = 60'000;
    const qint64 written = time.written.toMSecsSinceEpoch();
    const int factor = hasKnownSign(time.writer) ? 1 : biasFactor;
    if (!time.biasMinutes || factor == 0)
        return localBias.moved(written);
    return written + qint64{*time.biasMinutes} * factor * MillisecondsPerMinute;
}

namespace {

std::optional<qint64> settledTime(const LogSnapshot &log, quint32 number)
{
    const LogIndex::Place place = log.index.place(number);
    const LogSegment &segment = *place.segment;
    const bool isKnown = segment.biasMinutes && (hasKnownSign(segment.writer) || log.biasFactor != 0);
    if (isKnown || !segment.hasTime || log.localBias.steps.isEmpty())
        return log.index.standingTime(number, log.biasFactor);
    return log.localBias.moved(segment.time + place.entry().time);
}

} // namespace

std::optional<qint64> standingTime(const LogSnapshot &log, quint32 number)
{
    const quint32 settled = log.index.count();
    if (number < settled)
        return settledTime(log, number);
    // One that is being written, or one before it that has a time.
    for (qsizetype i = std::min<qsizetype>(number - settled, log.pending.size() - 1); i >= 0; --i) {
        if (const auto time = standingTime(log.pending[i].time, log.biasFactor, log.localBias))
            return time;
    }
    if (settled == 0)
        return {};
    return settledTime(log, settled - 1);
}

} // namespace ccm
