// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logindexbuilder.h"

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

bool isTimed(const LogEntry &entry)
{
    return RecordTraits::unpacked(entry.traits).isTimed;
}

} // namespace

void NameMap::add(const QStringList &names, NameTable &table)
{
    for (const QString &name : names) {
        const QByteArray utf8 = name.toUtf8();
        m_ids.push_back(table.idOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
        m_isIdentity = m_isIdentity && m_ids.back() == m_ids.size() - 1;
    }
}

LogIndexBuilder::LogIndexBuilder(const TextSettings &settings)
{
    m_index.m_textSettings = settings;
}

void LogIndexBuilder::append(std::vector<LogSegment> segments, const NewNames &names, NameMaps &maps,
                             qint64 firstLine)
{
    seal();
    maps.components.add(names.components, m_names.components);
    maps.threads.add(names.threads, m_names.threads);
    maps.sources.add(names.sources, m_names.sources);
    const bool same = maps.components.isIdentity() && maps.threads.isIdentity() && maps.sources.isIdentity();
    for (LogSegment &segment : segments) {
        segment.part = m_part;
        segment.line += firstLine;
        for (LogEntry &entry : segment.entries) {
            if (same)
                break;
            entry.component = maps.components(entry.component);
            entry.thread = maps.threads(entry.thread);
            entry.source = maps.sources(entry.source);
        }
        adopt(std::move(segment), false);
    }
}

void LogIndexBuilder::beginPart()
{
    seal();
    m_writer = SegmentWriter(++m_part);
}

LogIndex LogIndexBuilder::index()
{
    seal();
    m_index.m_components = m_names.components.names();
    m_index.m_threads = m_names.threads.names();
    m_index.m_sources = m_names.sources.names();
    return m_index;
}

void LogIndexBuilder::goBackTo(const LogIndex &before)
{
    m_writer = SegmentWriter(m_part);
    m_index = before;
}

void LogIndexBuilder::seal()
{
    for (LogSegment &segment : m_writer.take())
        adopt(std::move(segment), true);
}

void LogIndexBuilder::adopt(LogSegment segment, bool compact)
{
    continueTime(segment);
    m_index.m_tally.records += std::ssize(segment.entries);
    m_index.m_tally.errors += segment.errors;
    m_index.m_tally.warnings += segment.warnings;
    m_index.m_count += static_cast<quint32>(segment.entries.size());
    // A log that grows record by record would end as a segment for each: join small ones, so that
    // every record is moved a few times at most.
    while (compact && canJoin(segment))
        segment = joinedWithLast(std::move(segment));
    m_index.m_first.push_back(m_index.m_count - static_cast<quint32>(segment.entries.size()));
    m_index.m_segments.push_back(std::make_shared<const LogSegment>(std::move(segment)));
}

/// Records without a time stand at that of the one before them.
void LogIndexBuilder::continueTime(LogSegment &segment) const
{
    if (m_index.m_segments.empty() || !m_index.m_segments.back()->hasTime)
        return;
    const LogSegment &last = *m_index.m_segments.back();
    const qint64 time = last.time + last.entries.back().time;
    if (!segment.hasTime) {
        segment.time = time;
        segment.biasMinutes = last.biasMinutes;
        segment.writer = last.writer;
        segment.hasTime = true;
        return;
    }
    const qint64 delta = time - segment.time;
    if (!std::in_range<qint32>(delta))
        return;
    for (auto entry = segment.entries.begin(); entry != segment.entries.end() && !isTimed(*entry); ++entry)
        entry->time = static_cast<qint32>(delta);
}

bool LogIndexBuilder::canJoin(const LogSegment &segment) const
{
    if (m_index.m_segments.empty())
        return false;
    const LogSegment &last = *m_index.m_segments.back();
    const std::size_t size = last.entries.size();
    if (last.part != segment.part || segment.afterChange || size >= 2 * segment.entries.size()
        || size + segment.entries.size() > LogSegment::MostRecords || last.hasTime != segment.hasTime
        || last.biasMinutes != segment.biasMinutes || last.writer != segment.writer)
        return false;
    const qint64 shift = segment.time - last.time;
    const bool timesFit = std::ranges::all_of(segment.entries, [shift](const LogEntry &entry) {
        return std::in_range<qint32>(shift + entry.time);
    });
    return timesFit && std::in_range<quint32>(segment.end - last.offset);
}

LogSegment LogIndexBuilder::joinedWithLast(LogSegment segment)
{
    LogSegment joined = *m_index.m_segments.back();
    m_index.m_segments.pop_back();
    m_index.m_first.pop_back();
    const auto offsetShift = static_cast<quint32>(segment.offset - joined.offset);
    const auto timeShift = static_cast<qint32>(segment.time - joined.time);
    joined.entries.reserve(joined.entries.size() + segment.entries.size());
    for (LogEntry entry : segment.entries) {
        entry.offset += offsetShift;
        entry.time += timeShift;
        joined.entries.push_back(entry);
    }
    joined.end = segment.end;
    joined.errors += segment.errors;
    joined.warnings += segment.warnings;
    return joined;
}

} // namespace ccm
