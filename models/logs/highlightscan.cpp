// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/chunkrun.h"
#include "models/logs/columnscan.h"
#include "models/logs/highlighter.h"
#include "models/logs/messagescan.h"
#include "models/logs/recordreader.h"

#include <algorithm>
#include <bit>

namespace ccm {
namespace {

/// The rules that each name matches, by NameId.
std::vector<PatternBits> tableOf(const Highlighter &rules, HighlightScope column, const QStringList &names)
{
    std::vector<PatternBits> table(std::size_t{1} << 16);
    if (rules.rulesOf(column) == 0)
        return table;
    for (qsizetype id = 0; id < names.size(); ++id)
        table[static_cast<std::size_t>(id)] =
            rules.patterns().matches(names[id].toUtf8(), rules.rulesOf(column));
    return table;
}

struct Tables
{
    std::vector<PatternBits> components;
    std::vector<PatternBits> threads;
    std::vector<PatternBits> sources;
};

/// What one thread works with.
class HighlightWorker
{
public:
    HighlightWorker(const Highlighter &rules, const LogSnapshot &log, const Tables &tables)
        : m_rules(rules)
        , m_log(log)
        , m_tables(tables)
        , m_messages(rules.patterns(), log)
    {
    }

    /// Sets the rules that match each of the records from `first` on.
    Result<void> scan(quint32 first, std::span<PatternBits> hits, const std::stop_token &stop)
    {
        const PatternBits inMessages = m_rules.rulesOf(HighlightScope::Message);
        std::ranges::fill(hits, 0);
        if (inMessages != 0) {
            ScanWords all;
            all.fill(~quint64{0});
            if (Result<void> result = m_messages.scan(first, all, hits, stop); !result)
                return result;
        }
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const auto number = first + static_cast<quint32>(i);
            const LogEntry &entry = m_log.index.place(number).entry();
            hits[i] = (hits[i] & inMessages) | m_tables.components[entry.component]
                | m_tables.threads[entry.thread] | m_tables.sources[entry.source];
            if (entry.component == ManyNames || entry.thread == ManyNames || entry.source == ManyNames) {
                const Result<QList<LogRecord>> records = readRecords(m_log, number, 1);
                if (!records)
                    return std::unexpected(records.error());
                hits[i] = m_rules.hits(records->front());
            }
        }
        return {};
    }

private:
    const Highlighter &m_rules;
    const LogSnapshot &m_log;
    const Tables &m_tables;
    MessageScanner m_messages;
};

} // namespace

Result<std::vector<quint16>> scanHighlights(const Highlighter &rules, const LogSnapshot &log, quint32 first,
                                            quint32 count, int buckets, const std::stop_token &stop)
{
    first = std::min(first, log.index.count());
    count = std::min(count, log.index.count() - first);
    const std::size_t wanted = std::min(static_cast<std::size_t>(std::max(buckets, 0)), std::size_t{count});
    std::vector<quint16> hues(wanted, NoHue);
    if (wanted == 0 || rules.isEmpty())
        return hues;
    const Tables tables{.components = tableOf(rules, HighlightScope::Component, log.index.components()),
                        .threads = tableOf(rules, HighlightScope::Thread, log.index.threads()),
                        .sources = tableOf(rules, HighlightScope::Source, log.index.sources())};
    constexpr int NoRule = 64;
    std::vector<int> firstRules(wanted, NoRule);
    std::mutex mutex;
    const auto makeWorker = [&] {
        return [&, worker = HighlightWorker(rules, log, tables)](std::size_t chunk) mutable -> Result<void> {
            const std::size_t begin = chunk * ScanRecords;
            std::array<PatternBits, ScanRecords> bits{};
            const auto hits = std::span(bits).first(std::min(ScanRecords, count - begin));
            if (Result<void> result = worker.scan(first + static_cast<quint32>(begin), hits, stop); !result)
                return result;
            const std::scoped_lock lock(mutex); // two chunks may share a bucket
            for (std::size_t i = 0; i < hits.size(); ++i) {
                int &rule = firstRules[(begin + i) * wanted / count];
                rule = std::min(rule, std::countr_zero(hits[i]));
            }
            return {};
        };
    };
    const std::size_t chunks = (std::size_t{count} + ScanRecords - 1) / ScanRecords;
    if (Result<void> result = runChunks(chunks, makeWorker, {}, stop); !result)
        return std::unexpected(result.error());
    for (std::size_t bucket = 0; bucket < wanted; ++bucket) {
        if (firstRules[bucket] != NoRule)
            hues[bucket] = static_cast<quint16>(rules.hueOf(firstRules[bucket]));
    }
    return hues;
}

} // namespace ccm
