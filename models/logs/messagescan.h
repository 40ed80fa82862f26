// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"
#include "models/logs/textpattern.h"

#include <span>
#include <stop_token>

namespace ccm {

/// Looks for patterns in the messages of a log's settled records, in large blocks of text as they stand
/// in the file. A match counts only where it lies within one message, so each one is looked at again.
///
/// One for each thread; the log and the patterns must outlive it.
class MessageScanner
{
public:
    MessageScanner(const PatternSet &patterns, const LogSnapshot &log) : m_patterns(patterns), m_log(log) { }

    /// Sets hits[i] for each record first + i that is `wanted` (bit i); the others are left alone.
    /// May wait for a disk. Where text is gone or cannot be read, the error says which file.
    [[nodiscard]] Result<void> scan(quint32 first, std::span<const quint64> wanted,
                                    std::span<PatternBits> hits, const std::stop_token &stop);

private:
    /// Neighbours in one segment, read at once. Records are counted from the block's first.
    struct Block
    {
        const LogSegment *segment = nullptr;
        std::size_t index = 0; ///< of the first record, in the segment
        quint32 number = 0; ///< of the first record, in the log
        QByteArrayView bytes;
        std::span<PatternBits> hits;
        std::span<const quint64> wanted;
        std::size_t firstBit = 0; ///< in `wanted`

        [[nodiscard]] std::size_t count() const { return hits.size(); }
        [[nodiscard]] bool isWanted(std::size_t record) const
        {
            const std::size_t bit = firstBit + record;
            return (wanted[bit / 64] >> (bit % 64) & 1U) != 0;
        }
        [[nodiscard]] RecordTraits traits(std::size_t record) const
        {
            return RecordTraits::unpacked(segment->entries[index + record].traits);
        }
        [[nodiscard]] qint64 begin(std::size_t record) const
        {
            return qint64{segment->entries[index + record].offset} - segment->entries[index].offset;
        }
        [[nodiscard]] qint64 end(std::size_t record) const
        {
            return record + 1 == count() ? bytes.size() : begin(record + 1);
        }
        [[nodiscard]] QByteArrayView record(std::size_t which) const
        {
            return bytes.sliced(begin(which), end(which) - begin(which));
        }
    };

    void scanBlock(Block &block, const std::stop_token &stop);
    [[nodiscard]] bool isPlain(const Block &block) const;
    [[nodiscard]] bool placeHits(Block &block);
    void placeHit(Block &block, std::size_t record, const PatternHit &hit);
    [[nodiscard]] PatternBits matches(const Block &block, std::size_t record, PatternBits wanted);

    const PatternSet &m_patterns;
    const LogSnapshot &m_log;
    int m_floods = 0; ///< blocks with so many hits that looking record by record was quicker
    std::vector<PatternHit> m_found;
    std::vector<PatternBits> m_unsure; ///< by record of the block: what has to be looked at again
};

} // namespace ccm
