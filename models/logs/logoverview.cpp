// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logoverview.h"

#include "models/logs/highlighter.h"

#include <algorithm>

namespace ccm {
namespace {

Severity severityOf(const LogSnapshot &log, quint32 number)
{
    if (number < log.index.count())
        return log.index.traits(number).severity;
    const quint32 pending = number - log.index.count();
    return pending < log.pending.size() ? log.pending[pending].severity : Severity::Verbose;
}

void addRow(OverviewBucket &bucket, Severity severity, quint16 hue)
{
    ++bucket.rows;
    bucket.errors += severity == Severity::Error ? 1 : 0;
    bucket.warnings += severity == Severity::Warning ? 1 : 0;
    if (hue == NoHue)
        return;
    if (bucket.highlighted++ == 0)
        bucket.hue = hue;
}

} // namespace

Result<QList<OverviewBucket>> overviewOf(const OverviewInput &input, const RecordHues &hues, int buckets,
                                         const std::stop_token &stop)
{
    const std::size_t rows = input.rows.size();
    const std::size_t count = std::min(rows, static_cast<std::size_t>(std::max(buckets, 0)));
    QList<OverviewBucket> found(static_cast<qsizetype>(count));
    if (count == 0)
        return found;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % 100'000 == 0 && stop.stop_requested())
            return fail(ErrorCode::Cancelled, {});
        const RowRef ref = input.rows[row];
        const LogSnapshot &log = input.logs[ref.log];
        OverviewBucket &bucket = found[static_cast<qsizetype>(row * count / rows)];
        if (input.isPreview) {
            addRow(bucket, log.preview[ref.number].severity, NoHue);
            continue;
        }
        const bool isLookedFor = ref.log < hues.size() && ref.number < hues[ref.log].size();
        addRow(bucket, severityOf(log, ref.number), isLookedFor ? hues[ref.log][ref.number] : NoHue);
    }
    return found;
}

} // namespace ccm
