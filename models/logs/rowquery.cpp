// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/rowquery.h"

#include "models/logs/filterscan.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace ccm {
namespace {

/// A row with the time at which it stands, so that it is looked up once.
struct TimedRow
{
    qint64 time = 0;
    RowRef row;
};

bool before(const TimedRow &a, const TimedRow &b)
{
    return std::tie(a.time, a.row.log, a.row.number) < std::tie(b.time, b.row.log, b.row.number);
}

/// The rows of one log, in its order.
Result<std::vector<RowRef>> rowsOf(const RowQuery &query, quint16 log,
                                   const std::function<void(double)> &progress, const std::stop_token &stop)
{
    const LogSnapshot &snapshot = query.logs[log];
    const quint32 first = std::min(query.first[log], snapshot.count());
    const quint32 count = snapshot.count() - first;
    std::vector<RowRef> rows;
    if (!query.filter) {
        rows.reserve(count);
        for (quint32 i = 0; i < count; ++i)
            rows.push_back({.number = first + i, .log = log});
        return rows;
    }
    const auto report = [&](quint32 records) { progress(double(records) / std::max(count, 1U)); };
    // The first ones may stand near one before them that passes.
    const quint32 ahead = std::min(first, query.context);
    const auto hits =
        scan(*query.filter, snapshot, first - ahead, count + ahead, query.names[log], report, stop);
    if (!hits)
        return std::unexpected(hits.error());
    const RecordBits around = query.context > 0 ? withContext(*hits, query.context) : *hits;
    rows.reserve(around.count());
    around.forEach([&](quint32 record) {
        if (record >= ahead)
            rows.push_back({.number = first - ahead + record, .log = log, .isContext = !hits->test(record)});
    });
    return rows;
}

/// Two neighbours at a time, so that each row is moved about as often as a logarithm of the logs says.
void mergeSorted(std::vector<TimedRow> &rows, std::vector<std::size_t> ends)
{
    std::vector<TimedRow> merged;
    while (ends.size() > 2) {
        std::vector<std::size_t> fewer{0};
        merged.clear();
        merged.reserve(rows.size());
        for (std::size_t i = 2; i < ends.size(); i += 2) {
            const auto at = [&rows](std::size_t place) {
                return rows.begin() + static_cast<std::ptrdiff_t>(place);
            };
            std::merge(at(ends[i - 2]), at(ends[i - 1]), at(ends[i - 1]), at(ends[i]),
                       std::back_inserter(merged), before);
            fewer.push_back(ends[i]);
        }
        if (ends.size() % 2 == 0) {
            const auto odd = rows.begin() + static_cast<std::ptrdiff_t>(ends[ends.size() - 2]);
            merged.insert(merged.end(), odd, rows.end());
            fewer.push_back(ends.back());
        }
        rows.swap(merged);
        ends = std::move(fewer);
    }
}

} // namespace

Result<std::vector<RowRef>> findRows(const RowQuery &query, const RowOrder &order,
                                     const std::function<void(double)> &progress, const std::stop_token &stop)
{
    std::vector<RowRef> found;
    std::vector<TimedRow> timed;
    std::vector<std::size_t> ends{0};
    const double share = 1.0 / static_cast<double>(std::max<qsizetype>(query.logs.size(), 1));
    for (qsizetype i = 0; i < query.logs.size(); ++i) {
        const auto log = static_cast<quint16>(i);
        if (!query.shown[log])
            continue;
        auto rows = rowsOf(query, log, [&](double part) { progress((double(i) + part) * share); }, stop);
        if (!rows)
            return std::unexpected(rows.error());
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, query.names[i]);
        if (!order.isMerged()) {
            found.insert(found.end(), rows->begin(), rows->end());
            continue;
        }
        for (const RowRef &row : *rows)
            timed.push_back({.time = order.time(row), .row = row});
        const auto begin = timed.begin() + static_cast<std::ptrdiff_t>(ends.back());
        // Most logs are in order already.
        if (!std::is_sorted(begin, timed.end(), before))
            std::sort(begin, timed.end(), before);
        ends.push_back(timed.size());
    }
    mergeSorted(timed, ends);
    found.reserve(found.size() + timed.size());
    for (const TimedRow &row : timed)
        found.push_back(row.row);
    return found;
}

} // namespace ccm
