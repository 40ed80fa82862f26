// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/segmentwriter.h"

#include "models/logs/recordsplitter.h"

#include <utility>

namespace ccm {

bool SegmentWriter::fits(const RecordFacts &facts) const
{
    if (m_segments.empty() || facts.afterChange)
        return false;
    const LogSegment &segment = m_segments.back();
    if (segment.entries.size() == LogSegment::MostRecords
        || facts.offset - segment.offset > std::numeric_limits<quint32>::max())
        return false;
    if (!facts.time)
        return true;
    if (m_hasBias && (segment.biasMinutes != facts.biasMinutes || segment.writer != facts.writer))
        return false;
    return !segment.hasTime || std::in_range<qint32>(*facts.time - segment.time);
}

void SegmentWriter::open(const RecordFacts &facts, qint64 line)
{
    if (!m_segments.empty())
        m_segments.back().entries.shrink_to_fit();
    m_segments.push_back(
        {.part = m_part, .offset = facts.offset, .line = line, .afterChange = facts.afterChange});
    m_lastTime = 0;
    m_hasBias = false;
}

void SegmentWriter::add(const RecordFacts &facts)
{
    LogSegment &segment = m_segments.back();
    RecordTraits traits = facts.traits;
    traits.isTimed = facts.time.has_value();
    if (facts.time) {
        if (!segment.hasTime)
            segment.time = *facts.time;
        segment.hasTime = true;
        segment.biasMinutes = facts.biasMinutes;
        segment.writer = facts.writer;
        m_hasBias = true;
        m_lastTime = static_cast<qint32>(*facts.time - segment.time);
    }
    segment.entries.push_back({.offset = static_cast<quint32>(facts.offset - segment.offset),
                               .time = m_lastTime,
                               .component = facts.component,
                               .thread = facts.thread,
                               .source = facts.source,
                               .traits = traits.packed()});
    segment.end = facts.end;
    segment.errors += traits.severity == Severity::Error;
    segment.warnings += traits.severity == Severity::Warning;
}

std::vector<LogSegment> SegmentWriter::take()
{
    if (!m_segments.empty())
        m_segments.back().entries.shrink_to_fit();
    return std::exchange(m_segments, {});
}

RecordFacts factsOf(const LogRecord &record, const RecordSpan &span, LogNames &names)
{
    const auto idOf = [](NameTable &table, const QString &name) {
        const QByteArray utf8 = name.toUtf8();
        return table.idOf({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    };
    RecordFacts facts{.offset = record.offset,
                      .end = record.offset + record.length,
                      .component = idOf(names.components, record.component),
                      .thread = idOf(names.threads, record.thread),
                      .source = idOf(names.sources, record.source),
                      .traits = {.kind = span.frame.kind,
                                 .grammar = record.grammar,
                                 .encoding = span.frame.encoding,
                                 .severity = record.severity,
                                 .severityRule = record.severityRule,
                                 .isDamaged = record.flags.testFlag(RecordFlag::Damaged)},
                      .afterChange = span.frame.afterChange};
    if (record.time.isValid()) {
        facts.time = record.time.written.toMSecsSinceEpoch();
        facts.biasMinutes = record.time.biasMinutes;
        facts.writer = record.time.writer;
    }
    return facts;
}

} // namespace ccm
