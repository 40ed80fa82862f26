// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/loghits.h"

#include "models/logs/recordtexts.h"
#include "models/logs/rowquery.h"

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

LogFilter withEachWord(const QStringList &words)
{
    std::vector<FilterNode> nodes;
    for (const QString &word : words)
        nodes.push_back(LogFilter(word).root());
    return LogFilter(FilterNode::all(std::move(nodes)));
}

} // namespace

Result<LogHits> newestHits(const QList<LogSnapshot> &logs, const QStringList &names, const QString &typed,
                           std::size_t most, const std::stop_token &stop)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    auto filter = CompiledFilter::compile(withEachWord(words));
    if (!filter)
        return std::unexpected(filter.error());
    const auto logCount = static_cast<std::size_t>(logs.size());
    const RowQuery query{.logs = logs,
                         .names = names,
                         .shown = std::vector<bool>(logCount, true),
                         .first = std::vector<quint32>(logCount),
                         .filter = std::make_shared<const CompiledFilter>(std::move(*filter))};
    const auto rows = findRows(query, RowOrder(logs, logs.size() > 1), [](double) { }, stop);
    if (!rows)
        return std::unexpected(rows.error());

    LogHits hits{.count = static_cast<qsizetype>(rows->size())};
    for (const RowRef &row : *rows | std::views::reverse | std::views::take(most)) {
        const LogSnapshot &log = logs.at(row.log);
        auto record = readRecordsAt(log, std::span(&row.number, 1), stop);
        if (!record)
            return std::unexpected(record.error());
        const QString file = fileOf(log, row.number);
        const Evidence place{.file = file.isEmpty() ? names.at(row.log) : file,
                             .offset = record->first().offset};
        hits.newest.append({.place = place, .record = std::move(record->first())});
    }
    return hits;
}

} // namespace ccm
