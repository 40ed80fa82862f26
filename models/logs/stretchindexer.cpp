// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/stretchindexer.h"

#include "models/logs/linecount.h"
#include "models/logs/parserecord.h"
#include "models/logs/recordsplitter.h"

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

constexpr std::string_view::size_type OpenerLength = 7;

/// What `names` has and `known` has not; both begin alike.
QStringList takeNew(const QStringList &names, QStringList &known)
{
    const qsizetype before = qMax(known.size(), qsizetype{1}); // the first is the empty name
    if (names.size() == before)
        return {};
    known = names;
    return names.sliced(before);
}

} // namespace

/// Line ends before a place; places ascend.
class StretchIndexer::LineCounter
{
public:
    explicit LineCounter(std::string_view bytes) : m_bytes(bytes) { }

    [[nodiscard]] qint64 before(std::size_t at)
    {
        m_lines += countLineEnds(m_bytes.substr(m_counted, at - m_counted));
        m_counted = at;
        return m_lines;
    }

private:
    std::string_view m_bytes;
    std::size_t m_counted = 0;
    qint64 m_lines = 0;
};

IndexedStretch StretchIndexer::index(std::string_view bytes, qint64 offset)
{
    m_offset = offset;
    m_hasChanged = false; // between two stretches a segment ends in any case
    LineCounter lines(bytes);
    IndexedStretch result;
    std::size_t at = 0;
    while (at < bytes.size() && !result.isBroken) {
        if (const auto record = m_scanner.scan(bytes, at)) {
            addScanned(*record, at, lines);
            at = record->next;
            continue;
        }
        const std::size_t next = std::min(findRecordStart(bytes, at + OpenerLength), bytes.size());
        result.isBroken = !addCarefully(bytes, at, next, lines);
        at = next;
    }
    result.segments = m_writer.take();
    result.newNames = takeNewNames();
    result.lines = lines.before(bytes.size());
    return result;
}

void StretchIndexer::addScanned(const ScannedRecord &record, std::size_t at, LineCounter &lines)
{
    m_writer.write({.offset = m_offset + static_cast<qint64>(at),
                    .end = m_offset + static_cast<qint64>(record.end),
                    .time = record.time,
                    .biasMinutes = record.biasMinutes,
                    .writer = TimeWriter::Native,
                    .component = record.component,
                    .thread = record.thread,
                    .source = record.source,
                    .traits = {.kind = FrameKind::Record,
                               .grammar = Grammar::CmTrace,
                               .severity = record.severity,
                               .severityRule = SeverityRule::Type},
                    .afterChange = std::exchange(m_hasChanged, false)},
                   [&] { return lines.before(at); });
}

bool StretchIndexer::addCarefully(std::string_view bytes, std::size_t from, std::size_t to,
                                  LineCounter &lines)
{
    const qint64 end = m_offset + static_cast<qint64>(to);
    bool isWhole = false;
    GrammarContext context;
    const auto add = [&](const RecordSpan &span, QByteArrayView text) {
        // The opener behind the stretch is there only to end what stands before it.
        if (span.frame.offset >= end) {
            isWhole = span.frame.offset == end && span.frame.encoding == TextEncoding::Bytes;
            m_hasChanged = span.frame.afterChange;
            return;
        }
        const LogRecord record = parseRecord(span, text, context, m_settings);
        const auto at = static_cast<std::size_t>(record.offset - m_offset);
        RecordFacts facts = factsOf(record, span, m_names);
        facts.afterChange |= std::exchange(m_hasChanged, false);
        m_writer.write(facts, [&] { return lines.before(at); });
    };
    RecordSplitter splitter;
    splitter.startAt(m_offset + static_cast<qint64>(from), 1);
    const std::string_view stretch = bytes.substr(from, to - from);
    splitter.feed(QByteArrayView(stretch.data(), static_cast<qsizetype>(stretch.size())), add);
    splitter.feed("<![LOG[", add);
    splitter.finish(add);
    return isWhole;
}

NewNames StretchIndexer::takeNewNames()
{
    return {.components = takeNew(m_names.components.names(), m_known.components),
            .threads = takeNew(m_names.threads.names(), m_known.threads),
            .sources = takeNew(m_names.sources.names(), m_known.sources)};
}

} // namespace ccm
