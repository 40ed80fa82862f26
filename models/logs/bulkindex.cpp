// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/bulkindex.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <thread>

namespace ccm {
namespace {

constexpr std::size_t NotFound = std::string_view::npos;
constexpr unsigned MostWorkers = 16;
constexpr qint64 StretchSize = qint64{1024} * 1024; ///< of bytes: about what stays in a core's cache
constexpr qint64 LookAhead = qint64{4} * 1024; ///< longer than most records; grows where one is longer
constexpr qint64 LongestRecord = qint64{64} * 1024 * 1024; ///< what is longer is read in order

/// One stretch, by which worker, ready to be added.
struct Finished
{
    std::size_t worker = 0;
    IndexedStretch stretch;
    qint64 end = 0; ///< in the file
};

/// Reads stretch after stretch and cuts it at the openers nearest to its ends.
class StretchReader
{
public:
    StretchReader(const LogFile &file, qint64 from, qint64 to) : m_file(file), m_from(from), m_to(to) { }

    [[nodiscard]] qint64 count() const { return (m_to - m_from + StretchSize - 1) / StretchSize; }

    struct Bytes
    {
        std::string_view text; ///< valid until the next read; empty where no record begins
        qint64 offset = 0;
    };
    /// Nothing where it cannot be read, or no end of the stretch is in sight.
    [[nodiscard]] std::optional<Bytes> read(qint64 number)
    {
        const qint64 begin = m_from + number * StretchSize;
        const qint64 end = std::min(begin + StretchSize, m_to);
        // The byte before tells whether a line starts here.
        m_offset = std::max(begin - 1, m_from);
        m_size = 0;
        if (!extend(end + LookAhead))
            return {};
        const std::size_t first = findRecordStart(view(), static_cast<std::size_t>(begin - m_offset));
        if (first == NotFound || m_offset + static_cast<qint64>(first) >= end)
            return Bytes{.offset = end};
        const auto last = findEnd(static_cast<std::size_t>(end - m_offset));
        if (!last)
            return {};
        return Bytes{.text = view().substr(first, *last - first),
                     .offset = m_offset + static_cast<qint64>(first)};
    }

private:
    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] bool isAtEnd() const { return m_offset + static_cast<qint64>(m_size) >= m_to; }

    /// The first opener at the start of a line from `at` on; reads on as far as it takes.
    [[nodiscard]] std::optional<std::size_t> findEnd(std::size_t at)
    {
        for (qint64 ahead = 16 * LookAhead;; ahead *= 4) {
            if (const std::size_t found = findRecordStart(view(), at); found != NotFound)
                return found;
            if (isAtEnd())
                return m_size;
            // The last bytes may hold the first half of an opener.
            at = std::max(at, m_size - std::min(m_size, std::size_t{8}));
            const auto size = static_cast<qint64>(m_size);
            if (size > LongestRecord || !extend(m_offset + size + ahead))
                return {};
        }
    }

    /// Reads on up to `to` or the end.
    [[nodiscard]] bool extend(qint64 to)
    {
        const auto size = static_cast<std::size_t>(std::min(to, m_to) - m_offset);
        if (size > m_capacity) {
            // Not a vector, which would clear what is about to be read into.
            auto larger = std::make_unique_for_overwrite<char[]>(size);
            std::copy_n(m_bytes.get(), m_size, larger.get());
            m_bytes = std::move(larger);
            m_capacity = size;
        }
        const std::span wanted(m_bytes.get() + m_size, size - m_size);
        const auto got = m_file.readInto(m_offset + static_cast<qint64>(m_size), wanted);
        m_size = size;
        return got && *got == std::ssize(wanted);
    }

    const LogFile &m_file;
    qint64 m_from;
    qint64 m_to;
    qint64 m_offset = 0;
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Stretches as the workers finish them, taken in the order of the file.
class FinishedStretches
{
public:
    void put(qint64 number, Finished finished)
    {
        const std::scoped_lock lock(m_mutex);
        m_finished.emplace(number, std::move(finished));
        m_changed.notify_one();
    }

    [[nodiscard]] Finished take(qint64 number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_finished.contains(number); });
        return std::move(m_finished.extract(number).mapped());
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qint64, Finished> m_finished;
};

} // namespace

BulkEnd indexInBulk(const LogFile &file, BulkEnd from, qint64 to, const TextSettings &settings,
                    LogIndexBuilder &builder, const std::function<void(qint64)> &progress,
                    const std::stop_token &stop)
{
    const qint64 count = StretchReader(file, from.offset, to).count();
    const std::size_t workers = std::clamp(std::thread::hardware_concurrency(), 1U, MostWorkers);
    std::atomic<qint64> next = 0;
    std::atomic<bool> ends = false;
    FinishedStretches finished;
    const auto work = [&](std::size_t worker) {
        StretchReader reader(file, from.offset, to);
        StretchIndexer indexer(settings);
        for (qint64 number = next++; number < count; number = next++) {
            Finished result{.worker = worker, .stretch = {.isBroken = true}};
            if (!ends && !stop.stop_requested()) {
                if (const auto bytes = reader.read(number)) {
                    result.stretch = indexer.index(bytes->text, bytes->offset);
                    result.end = bytes->offset + static_cast<qint64>(bytes->text.size());
                }
            }
            finished.put(number, std::move(result));
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t worker = 0; worker < workers; ++worker)
        threads.emplace_back(work, worker);

    std::vector<NameMaps> maps(workers);
    BulkEnd reached = from;
    for (qint64 number = 0; number < count; ++number) {
        Finished result = finished.take(number);
        IndexedStretch &stretch = result.stretch;
        if (stretch.isBroken)
            break;
        if (stretch.segments.empty())
            continue;
        builder.append(std::move(stretch.segments), stretch.newNames, maps[result.worker], reached.line);
        reached = {.offset = result.end, .line = reached.line + stretch.lines};
        progress(reached.offset);
    }
    ends = true;
    return reached;
}

} // namespace ccm
