// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/messagescan.h"

#include "models/logs/cmtracegrammar.h"
#include "models/logs/cmtracemarkers.h"
#include "models/logs/recordreader.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

namespace ccm {
namespace {

constexpr qint64 BlockSize = qint64{512} * 1024; ///< stays in the cache from reading to verifying
constexpr qint64 MostSkipped = qint64{32} * 1024; ///< reading on costs less than reading anew
constexpr std::size_t FloodsToLearnFrom = 3;
constexpr std::size_t HitsPerRecord = 8; ///< with more, each record is looked at by itself

bool hasZero(QByteArrayView bytes)
{
    return !bytes.isEmpty()
        && std::memchr(bytes.data(), 0, static_cast<std::size_t>(bytes.size())) != nullptr;
}

/// Whether the message stands in the record's bytes as it is shown, but for its encoding.
bool standsInBytes(const RecordTraits &traits)
{
    return traits.encoding == TextEncoding::Bytes && traits.kind != FrameKind::Zeros
        && (traits.grammar == Grammar::CmTrace || traits.grammar == Grammar::Plain);
}

/// Where the message of such a record is in its bytes.
QByteArrayView messageIn(QByteArrayView record, const RecordTraits &traits)
{
    if (traits.kind == FrameKind::Line)
        return recordBytes(record, traits.encoding);
    const QByteArrayView bytes = recordBytes(record, traits.encoding);
    const Frame frame{.kind = traits.kind, .length = bytes.size(), .damaged = traits.isDamaged};
    const qsizetype closer = closerIn(frame, bytes);
    const qsizetype opener = std::ssize(cmtrace::Opener);
    const qsizetype begin = traits.kind == FrameKind::HeadLost ? 0 : std::min(opener, bytes.size());
    return bytes.sliced(begin, (closer < 0 ? bytes.size() : closer) - begin);
}

quint64 from(std::size_t bit)
{
    return ~quint64{0} << bit;
}

/// The first bit at or behind `at` that is set; `end` where there is none before it.
std::size_t nextSet(std::span<const quint64> words, std::size_t at, std::size_t end)
{
    while (at < end) {
        const quint64 rest = words[at / 64] & from(at % 64);
        if (rest != 0)
            return std::min(end, at / 64 * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
        at = (at / 64 + 1) * 64;
    }
    return end;
}

} // namespace

Result<void> MessageScanner::scan(quint32 first, std::span<const quint64> wanted, std::span<PatternBits> hits,
                                  const std::stop_token &stop)
{
    const LogIndex &index = m_log.index;
    for (std::size_t at = nextSet(wanted, 0, hits.size()); at < hits.size();) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QString());
        const auto number = first + static_cast<quint32>(at);
        const LogIndex::Place place = index.place(number);
        const std::vector<LogEntry> &entries = place.segment->entries;
        const auto endOf = [&](std::size_t entry) {
            return entry + 1 == entries.size() ? place.segment->end - place.segment->offset
                                               : qint64{entries[entry + 1].offset};
        };
        const std::size_t last = std::min(hits.size(), at + entries.size() - place.index);
        const qint64 begin = entries[place.index].offset;
        std::size_t end = at + 1; // one past the last record of the block
        std::size_t next = nextSet(wanted, end, last);
        for (; next < last; next = nextSet(wanted, end, last)) {
            const std::size_t entry = place.index + (next - at);
            if (endOf(entry) - begin > BlockSize
                || entries[entry].offset - endOf(place.index + (end - at) - 1) > MostSkipped)
                break;
            end = next + 1;
        }
        const LogText &text = m_log.parts.at(place.segment->part).text;
        const Result<QByteArray> bytes =
            text.read(place.segment->offset + begin, endOf(place.index + (end - at) - 1) - begin);
        if (!bytes)
            return std::unexpected(bytes.error());
        Block block{.segment = place.segment,
                    .index = place.index,
                    .number = number,
                    .bytes = *bytes,
                    .hits = hits.subspan(at, end - at),
                    .wanted = wanted,
                    .firstBit = at};
        scanBlock(block, stop);
        at = nextSet(wanted, end, hits.size());
    }
    return {};
}

void MessageScanner::scanBlock(Block &block, const std::stop_token &stop)
{
    m_unsure.assign(block.count(), m_patterns.all());
    for (std::size_t record = 0; record < block.count(); ++record) {
        if (block.isWanted(record))
            block.hits[record] = 0;
    }
    const bool isWorthIt = m_patterns.blockwise() != 0 && m_floods < int{FloodsToLearnFrom};
    if (isWorthIt && isPlain(block) && !placeHits(block)) {
        ++m_floods;
        m_unsure.assign(block.count(), m_patterns.all());
    }
    for (std::size_t record = 0; record < block.count(); ++record) {
        const PatternBits unsure = m_unsure[record] & ~block.hits[record];
        if (unsure == 0 || !block.isWanted(record))
            continue;
        if (stop.stop_requested())
            return;
        block.hits[record] |= matches(block, record, unsure);
    }
}

/// The block can be searched as it is.
bool MessageScanner::isPlain(const Block &block) const
{
    std::optional<quint16> plain; // neighbours are much alike
    for (std::size_t record = 0; record < block.count(); ++record) {
        const quint16 traits = block.segment->entries[block.index + record].traits;
        if (traits == plain)
            continue;
        if (!standsInBytes(RecordTraits::unpacked(traits)))
            return false;
        plain = traits;
    }
    return !hasZero(block.bytes) && (!m_patterns.needsUtf8() || block.bytes.isValidUtf8());
}

/// Searches the block; false where that finds too much. What borders a damaged record may be anything,
/// so those are looked at again.
bool MessageScanner::placeHits(Block &block)
{
    if (!m_patterns.findHits(block.bytes, block.count() * HitsPerRecord + 1024, m_found))
        return false;
    const PatternBits others = m_patterns.all() & ~m_patterns.blockwise();
    std::optional<quint16> whole; // neighbours are much alike
    for (std::size_t record = 0; record < block.count(); ++record) {
        const quint16 traits = block.segment->entries[block.index + record].traits;
        if (traits != whole && !RecordTraits::unpacked(traits).isDamaged)
            whole = traits;
        m_unsure[record] = traits == whole ? others : m_patterns.all();
    }
    std::ranges::sort(m_found, {}, &PatternHit::end);
    std::size_t record = 0;
    for (const PatternHit &hit : m_found) {
        while (hit.end > block.end(record))
            ++record;
        const PatternBits bit = PatternBits{1} << hit.pattern;
        if (block.isWanted(record) && ((block.hits[record] | m_unsure[record]) & bit) == 0)
            placeHit(block, record, hit);
    }
    return true;
}

/// A hit that ends in a record, but perhaps not in its message.
void MessageScanner::placeHit(Block &block, std::size_t record, const PatternHit &hit)
{
    const QByteArrayView message = messageIn(block.record(record), block.traits(record));
    const qint64 begin = message.data() - block.bytes.data();
    const PatternSet::Width width = m_patterns.width(hit.pattern);
    if (hit.end > begin + message.size() || hit.end - begin < width.least)
        return;
    const PatternBits bit = PatternBits{1} << hit.pattern;
    if (!width.isWhole && hit.end - begin >= width.most && (m_patterns.needsUtf8() || message.isValidUtf8()))
        block.hits[record] |= bit;
    else
        m_unsure[record] |= bit;
}

PatternBits MessageScanner::matches(const Block &block, std::size_t record, PatternBits wanted)
{
    const RecordTraits traits = block.traits(record);
    if (standsInBytes(traits)) {
        const QByteArrayView message = messageIn(block.record(record), traits);
        if (message.isValidUtf8() && !hasZero(message))
            return m_patterns.matches(message, wanted);
        return m_patterns.matches(
            decodeText(message, traits.encoding, m_log.index.textSettings()).text.toUtf8(), wanted);
    }
    const auto number = block.number + static_cast<quint32>(record);
    return m_patterns.matches(parseIndexed(m_log.index, number, block.record(record)).message.toUtf8(),
                              wanted);
}

} // namespace ccm
