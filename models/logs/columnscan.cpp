// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/columnscan.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ccm {
namespace {

using Kind = FilterNode::Kind;

constexpr quint8 Passes = 1;
constexpr quint8 PassesPerhaps = 2;
constexpr std::size_t TableSize = 1 << 16; ///< any NameId, any LogEntry::traits

/// The bits of the first `count` records.
ScanWords allOf(std::size_t count)
{
    ScanWords words{};
    for (std::size_t word = 0; word < count / 64; ++word)
        words[word] = ~quint64{0};
    if (count % 64 != 0)
        words[count / 64] = (quint64{1} << (count % 64)) - 1;
    return words;
}

/// Sets the bits from `bit` on, one for each entry, to what `test` says: in words as they are in memory.
template<typename Test>
void setBits(ScanWords &words, std::size_t bit, std::span<const LogEntry> entries, const Test &test)
{
    for (std::size_t i = 0; i < entries.size();) {
        const std::size_t at = bit + i;
        const std::size_t end = std::min(entries.size(), i + 64 - at % 64);
        quint64 word = 0;
        for (std::size_t shift = at % 64; i < end; ++i, ++shift)
            word |= quint64{test(entries[i]) ? 1U : 0U} << shift;
        words[at / 64] |= word;
    }
}

std::pair<qint64, qint64> spanOf(FilterComparison comparison, const NamedTime &time)
{
    constexpr qint64 Never = std::numeric_limits<qint64>::min();
    constexpr qint64 Forever = std::numeric_limits<qint64>::max();
    switch (comparison) {
    case FilterComparison::Equal:
        return {time.time, time.end()};
    case FilterComparison::Less:
        return {Never, time.time};
    case FilterComparison::LessOrEqual:
        return {Never, time.end()};
    case FilterComparison::Greater:
        return {time.end(), Forever};
    case FilterComparison::GreaterOrEqual:
        return {time.time, Forever};
    }
    Q_UNREACHABLE();
}

std::vector<quint8> severityTable(const CompiledNode &asked)
{
    std::vector<quint8> table(TableSize);
    for (std::size_t traits = 0; traits < TableSize; ++traits) {
        const Severity severity = RecordTraits::unpacked(static_cast<quint16>(traits)).severity;
        table[traits] = severityPasses(asked, severity) ? Passes : 0;
    }
    return table;
}

void negate(ScanAnswer &answer, const ScanWords &all)
{
    for (std::size_t word = 0; word < all.size(); ++word) {
        const quint64 surely = all[word] & ~answer.perhaps[word];
        answer.perhaps[word] = all[word] & ~answer.surely[word];
        answer.surely[word] = surely;
    }
}

void combine(ScanAnswer &answer, const ScanAnswer &other, Kind kind)
{
    for (std::size_t word = 0; word < answer.surely.size(); ++word) {
        if (kind == Kind::And) {
            answer.surely[word] &= other.surely[word];
            answer.perhaps[word] &= other.perhaps[word];
        } else {
            answer.surely[word] |= other.surely[word];
            answer.perhaps[word] |= other.perhaps[word];
        }
    }
}

} // namespace

std::optional<qint64> writtenStandingTime(const LogIndex &index, quint32 number)
{
    const LogIndex::Place place = index.place(number);
    if (!place.segment->hasTime)
        return {};
    return place.segment->time + place.entry().time;
}

ColumnScan::ColumnScan(const LogIndex &index, const CompiledFilter &filter, const QString &logName)
    : m_index(index)
    , m_filter(filter)
    , m_root(prepared(filter.root(), logName))
{
}

bool ColumnScan::lacksName(const LogEntry &entry) const
{
    return (m_asksComponents && entry.component == ManyNames) || (m_asksThreads && entry.thread == ManyNames)
        || (m_asksSources && entry.source == ManyNames);
}

ColumnScan::Node ColumnScan::prepared(const CompiledNode &asked, const QString &logName)
{
    Node node{.asked = &asked};
    for (const CompiledNode &operand : asked.operands)
        node.operands.push_back(prepared(operand, logName));
    if (asked.kind != Kind::Condition)
        return node;
    switch (asked.field) {
    case FilterField::Component:
        node.table = nameTable(m_index.components(), asked.pattern);
        m_asksComponents = true;
        break;
    case FilterField::Thread:
        node.table = nameTable(m_index.threads(), asked.pattern);
        m_asksThreads = true;
        break;
    case FilterField::Source:
        node.table = nameTable(m_index.sources(), asked.pattern);
        m_asksSources = true;
        break;
    case FilterField::Log:
        node.isTrue = m_filter.names().matches(logName.toUtf8(), PatternBits{1} << asked.pattern) != 0;
        break;
    case FilterField::Severity:
        node.table = severityTable(asked);
        break;
    case FilterField::Time:
        std::tie(node.from, node.end) = spanOf(asked.comparison, asked.time);
        break;
    case FilterField::AnyText:
    case FilterField::Message:
        break;
    }
    return node;
}

std::vector<quint8> ColumnScan::nameTable(const QStringList &names, int pattern) const
{
    std::vector<quint8> table(TableSize);
    for (qsizetype id = 0; id < names.size(); ++id) {
        if (m_filter.names().matches(names[id].toUtf8(), PatternBits{1} << pattern) != 0)
            table[static_cast<std::size_t>(id)] = Passes | PassesPerhaps;
    }
    table[ManyNames] = PassesPerhaps;
    return table;
}

/// Calls visit(bit, entries, segment) for each stretch of the records within one segment.
template<typename Visit>
void ColumnScan::forEachStretch(quint32 first, std::size_t count, const Visit &visit) const
{
    std::size_t segment = m_index.segmentOf(first);
    for (std::size_t bit = 0; bit < count; ++segment) {
        const LogSegment &found = *m_index.segments()[segment];
        const std::size_t index = first + bit - m_index.firstOf(segment);
        const std::size_t length = std::min(count - bit, found.entries.size() - index);
        visit(bit, std::span(found.entries).subspan(index, length), found);
        bit += length;
    }
}

ScanAnswer ColumnScan::answerOf(const Node &node, quint32 first, std::size_t count,
                                std::span<const PatternBits> hits) const
{
    const Kind kind = node.asked->kind;
    if (kind == Kind::Condition)
        return conditionAnswer(node, first, count, hits);
    const ScanWords all = allOf(count);
    if (kind == Kind::Not) {
        ScanAnswer answer = answerOf(node.operands.front(), first, count, hits);
        negate(answer, all);
        return answer;
    }
    ScanAnswer answer;
    if (kind == Kind::And)
        answer = {.surely = all, .perhaps = all};
    for (const Node &operand : node.operands)
        combine(answer, answerOf(operand, first, count, hits), kind);
    return answer;
}

template<NameId LogEntry::*Name>
ScanAnswer ColumnScan::nameAnswer(const Node &node, quint32 first, std::size_t count) const
{
    ScanAnswer answer;
    const quint8 *table = node.table.data();
    forEachStretch(first, count, [&](std::size_t bit, std::span<const LogEntry> entries, const LogSegment &) {
        setBits(answer.surely, bit, entries,
                [table](const LogEntry &entry) { return (table[entry.*Name] & Passes) != 0; });
        setBits(answer.perhaps, bit, entries,
                [table](const LogEntry &entry) { return (table[entry.*Name] & PassesPerhaps) != 0; });
    });
    return answer;
}

ScanAnswer ColumnScan::conditionAnswer(const Node &node, quint32 first, std::size_t count,
                                       std::span<const PatternBits> hits) const
{
    ScanAnswer answer;
    switch (node.asked->field) {
    case FilterField::Component:
        return nameAnswer<&LogEntry::component>(node, first, count);
    case FilterField::Thread:
        return nameAnswer<&LogEntry::thread>(node, first, count);
    case FilterField::Source:
        return nameAnswer<&LogEntry::source>(node, first, count);
    case FilterField::Log:
        answer.surely = node.isTrue ? allOf(count) : ScanWords{};
        break;
    case FilterField::Severity:
        forEachStretch(first, count,
                       [&](std::size_t bit, std::span<const LogEntry> entries, const LogSegment &) {
                           const quint8 *table = node.table.data();
                           setBits(answer.surely, bit, entries,
                                   [table](const LogEntry &entry) { return table[entry.traits] != 0; });
                       });
        break;
    case FilterField::Time:
        forEachStretch(
            first, count, [&](std::size_t bit, std::span<const LogEntry> entries, const LogSegment &segment) {
                if (!segment.hasTime)
                    return;
                setBits(answer.surely, bit, entries, [&node, start = segment.time](const LogEntry &entry) {
                    const qint64 time = start + entry.time;
                    return time >= node.from && time < node.end;
                });
            });
        break;
    case FilterField::AnyText:
    case FilterField::Message:
        for (std::size_t i = 0; i < hits.size(); ++i)
            answer.surely[i / 64] |= (hits[i] >> node.asked->pattern & 1U) << (i % 64);
        answer.perhaps = hits.empty() ? allOf(count) : answer.surely;
        return answer;
    }
    answer.perhaps = answer.surely;
    return answer;
}

} // namespace ccm
