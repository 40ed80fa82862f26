// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logindex.h"

#include <algorithm>

namespace ccm {
namespace {

/// Lowest bit and width of each field in LogEntry::traits.
struct Field
{
    int at;
    int width;
};
constexpr Field KindField{0, 3};
constexpr Field GrammarField{3, 4};
constexpr Field EncodingField{7, 2};
constexpr Field SeverityField{9, 2};
constexpr Field RuleField{11, 3};
constexpr Field DamagedField{14, 1};
constexpr Field TimedField{15, 1};

template<typename T>
T unpack(quint16 packed, Field field)
{
    return static_cast<T>((packed >> field.at) & ((1 << field.width) - 1));
}

template<typename T>
quint16 pack(T value, Field field)
{
    const int number = static_cast<int>(value);
    Q_ASSERT(number >= 0 && number < (1 << field.width));
    return static_cast<quint16>(number << field.at);
}

} // namespace

RecordTraits RecordTraits::unpacked(quint16 packed)
{
    return {.kind = unpack<FrameKind>(packed, KindField),
            .grammar = unpack<Grammar>(packed, GrammarField),
            .encoding = unpack<TextEncoding>(packed, EncodingField),
            .severity = unpack<Severity>(packed, SeverityField),
            .severityRule = unpack<SeverityRule>(packed, RuleField),
            .isDamaged = unpack<bool>(packed, DamagedField),
            .isTimed = unpack<bool>(packed, TimedField)};
}

quint16 RecordTraits::packed() const
{
    return static_cast<quint16>(pack(kind, KindField) | pack(grammar, GrammarField)
                                | pack(encoding, EncodingField) | pack(severity, SeverityField)
                                | pack(severityRule, RuleField) | pack(isDamaged, DamagedField)
                                | pack(isTimed, TimedField));
}

std::size_t LogIndex::segmentOf(quint32 number) const
{
    const auto behind = std::ranges::upper_bound(m_first, number);
    return static_cast<std::size_t>(behind - m_first.begin()) - 1;
}

LogIndex::Place LogIndex::place(quint32 number) const
{
    Q_ASSERT(number < m_count);
    const std::size_t segment = segmentOf(number);
    return {.segment = m_segments[segment].get(), .index = number - m_first[segment]};
}

RecordTraits LogIndex::traits(quint32 number) const
{
    return RecordTraits::unpacked(place(number).entry().traits);
}

qint64 LogIndex::offset(quint32 number) const
{
    const Place found = place(number);
    return found.segment->offset + found.entry().offset;
}

qint64 LogIndex::end(quint32 number) const
{
    const Place found = place(number);
    const bool isLast = found.index + 1 == found.segment->entries.size();
    return isLast ? found.segment->end
                  : found.segment->offset + found.segment->entries[found.index + 1].offset;
}

std::optional<qint64> LogIndex::writtenTime(quint32 number) const
{
    const Place found = place(number);
    if (!RecordTraits::unpacked(found.entry().traits).isTimed)
        return {};
    return found.segment->time + found.entry().time;
}

std::optional<qint64> LogIndex::standingTime(quint32 number, int biasFactor) const
{
    const Place found = place(number);
    if (!found.segment->hasTime)
        return {};
    constexpr qint64 MillisecondsPerMinute = 60'000;
    const int factor = hasKnownSign(found.segment->writer) ? 1 : biasFactor;
    const qint64 bias = qint64{found.segment->biasMinutes.value_or(0)} * factor * MillisecondsPerMinute;
    return found.segment->time + found.entry().time + bias;
}

std::optional<quint32> LogIndex::numberAt(int part, qint64 offset) const
{
    // Segments ascend by part and offset.
    const auto isBefore = [&](const std::shared_ptr<const LogSegment> &segment) {
        return segment->part < part || (segment->part == part && segment->offset <= offset);
    };
    const auto behind = std::ranges::partition_point(m_segments, isBefore);
    if (behind == m_segments.begin())
        return {};
    const LogSegment &segment = **std::prev(behind);
    if (segment.part != part || offset >= segment.end)
        return {};
    const auto next = std::ranges::upper_bound(segment.entries, static_cast<quint32>(offset - segment.offset),
                                               {}, &LogEntry::offset);
    const auto first = m_first[static_cast<std::size_t>(behind - m_segments.begin()) - 1];
    return first + static_cast<quint32>(next - segment.entries.begin()) - 1;
}

std::size_t LogIndex::memory() const
{
    std::size_t bytes =
        m_segments.size() * (sizeof(LogSegment) + sizeof(Segments::value_type) + sizeof(quint32));
    for (const auto &segment : m_segments)
        bytes += segment->entries.capacity() * sizeof(LogEntry);
    return bytes;
}

} // namespace ccm
