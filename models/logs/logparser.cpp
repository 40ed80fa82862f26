// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logparser.h"

#include "models/logs/cmtracegrammar.h"
#include "models/logs/severity.h"

namespace ccm {
namespace {

constexpr qsizetype MostShared = 10'000; ///< texts; a log with more different ones gains nothing

LogRecord parseLine(const Frame &frame, QByteArrayView bytes)
{
    const DecodedText text = decodeText(bytes, frame.encoding);
    LogRecord record{.message = text.text, .grammar = Grammar::Plain};
    const SeverityDecision decision = severityOfText(record.message);
    record.severity = decision.severity;
    record.severityRule = decision.rule;
    record.flags.setFlag(RecordFlag::Undecodable, text.undecodable);
    return record;
}

LogRecord parseFrame(const Frame &frame, QByteArrayView bytes)
{
    switch (frame.kind) {
    case FrameKind::Record:
    case FrameKind::HeadLost:
    case FrameKind::TailLost:
        return parseCmTraceRecord(frame, bytes);
    case FrameKind::Line:
        return parseLine(frame, bytes);
    case FrameKind::Zeros:
        return {.message = zeroBytesText(frame.length), .grammar = Grammar::Plain};
    }
    Q_UNREACHABLE();
}

} // namespace

LogParser::LogParser(const FramingLimits &limits) : m_framer(limits) { }

QList<LogRecord> LogParser::feed(QByteArrayView block)
{
    QList<LogRecord> records;
    m_framer.feed(block,
                  [&](const Frame &frame, QByteArrayView bytes) { records.append(recordOf(frame, bytes)); });
    return records;
}

QList<LogRecord> LogParser::rest()
{
    QList<LogRecord> records;
    m_framer.finish(
        [&](const Frame &frame, QByteArrayView bytes) { records.append(recordOf(frame, bytes)); });
    return records;
}

LogRecord LogParser::recordOf(const Frame &frame, QByteArrayView bytes)
{
    LogRecord record = parseFrame(frame, bytes);
    record.offset = frame.offset;
    record.length = frame.length;
    record.line = frame.line;
    record.flags.setFlag(RecordFlag::Damaged, frame.damaged);
    record.flags.setFlag(RecordFlag::Pending, frame.pending);
    share(record.type);
    share(record.component);
    share(record.thread);
    share(record.source);
    return record;
}

void LogParser::share(QString &text)
{
    const auto known = m_shared.constFind(text);
    if (known != m_shared.constEnd())
        text = *known;
    else if (m_shared.size() < MostShared)
        m_shared.insert(text);
}

LogDocument parseLog(QByteArrayView bytes, const QString &shownAs)
{
    LogParser parser;
    LogDocument document{.file = shownAs, .records = parser.feed(bytes)};
    document.records.append(parser.rest());
    return document;
}

} // namespace ccm
