// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterscan.h"

#include "models/logs/chunkrun.h"
#include "models/logs/columnscan.h"
#include "models/logs/messagescan.h"
#include "models/logs/recordreader.h"

#include <algorithm>
#include <bit>

namespace ccm {
namespace {

/// What all threads share.
struct Scan
{
    const CompiledFilter &filter;
    const LogSnapshot &log;
    const ColumnScan &columns;
    const QString &logName;
    const std::stop_token &stop;
};

/// What one thread works with.
class ScanWorker
{
public:
    explicit ScanWorker(const Scan &scan) : m_scan(scan), m_messages(scan.filter.messages(), scan.log) { }

    /// Writes the words of the settled records `first` to `first + count - 1`.
    Result<void> scan(quint32 first, std::size_t count, std::span<quint64> words)
    {
        const ScanAnswer answer = m_scan.columns.answer(first, count);
        ScanWords open{};
        bool isOpen = false;
        for (std::size_t word = 0; word < words.size(); ++word) {
            words[word] = answer.surely[word];
            open[word] = answer.perhaps[word] & ~answer.surely[word];
            isOpen |= open[word] != 0;
        }
        return isOpen ? readText(first, count, open, words) : Result<void>();
    }

private:
    /// Decides what is still open.
    Result<void> readText(quint32 first, std::size_t count, const ScanWords &open, std::span<quint64> words)
    {
        m_hits.assign(count, 0);
        if (Result<void> result = m_messages.scan(first, open, m_hits, m_scan.stop); !result)
            return result;
        const ScanAnswer answer = m_scan.columns.answer(first, m_hits);
        for (std::size_t word = 0; word < words.size(); ++word) {
            words[word] |= open[word] & answer.surely[word];
            // The index did not tell a name.
            for (quint64 rest = open[word] & answer.perhaps[word] & ~answer.surely[word]; rest != 0;
                 rest &= rest - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
                const Result<bool> shown = isShown(first + static_cast<quint32>(word * 64 + bit));
                if (!shown)
                    return std::unexpected(shown.error());
                words[word] |= quint64{*shown ? 1U : 0U} << bit;
            }
        }
        return {};
    }

    [[nodiscard]] Result<bool> isShown(quint32 number) const
    {
        if (m_scan.stop.stop_requested())
            return fail(ErrorCode::Cancelled, QString());
        const Result<QList<LogRecord>> records = readRecords(m_scan.log, number, 1);
        if (!records)
            return std::unexpected(records.error());
        return passes(m_scan.filter, records->front(), m_scan.logName,
                      writtenStandingTime(m_scan.log.index, number));
    }

    const Scan &m_scan;
    MessageScanner m_messages;
    std::vector<PatternBits> m_hits;
};

void scanPending(const Scan &scan, quint32 first, RecordBits &bits)
{
    const quint32 settled = scan.log.index.count();
    std::optional<qint64> time;
    if (settled > 0)
        time = writtenStandingTime(scan.log.index, settled - 1);
    for (quint32 number = settled; number < first + bits.size(); ++number) {
        const LogRecord &record = scan.log.pending.at(number - settled);
        if (record.time.isValid())
            time = record.time.written.toMSecsSinceEpoch();
        if (number >= first && passes(scan.filter, record, scan.logName, time))
            bits.set(number - first);
    }
}

} // namespace

Result<RecordBits> scan(const CompiledFilter &filter, const LogSnapshot &log, quint32 first, quint32 count,
                        const QString &logName, const ScanProgress &progress, const std::stop_token &stop)
{
    first = std::min(first, log.count());
    count = std::min(count, log.count() - first);
    const quint32 settled = std::min(count, log.index.count() - std::min(first, log.index.count()));
    RecordBits bits(count);
    const ColumnScan columns(log.index, filter, logName);
    const Scan shared{.filter = filter, .log = log, .columns = columns, .logName = logName, .stop = stop};
    const auto makeWorker = [&] {
        return [&, worker = ScanWorker(shared)](std::size_t chunk) mutable {
            const std::size_t begin = chunk * ScanRecords;
            const std::size_t length = std::min(ScanRecords, settled - begin);
            const auto words = std::span(bits.words()).subspan(begin / 64, (length + 63) / 64);
            return worker.scan(first + static_cast<quint32>(begin), length, words);
        };
    };
    const auto report = [&](std::size_t done) {
        if (progress)
            progress(static_cast<quint32>(std::min(std::size_t{settled}, done * ScanRecords)));
    };
    const std::size_t chunks = (std::size_t{settled} + ScanRecords - 1) / ScanRecords;
    if (Result<void> result = runChunks(chunks, makeWorker, report, stop); !result)
        return std::unexpected(result.error());
    scanPending(shared, first, bits);
    return bits;
}

} // namespace ccm
