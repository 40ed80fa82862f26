// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/parserecord.h"

#include "models/logs/cmtracegrammar.h"
#include "models/logs/linegrammars.h"
#include "models/logs/severity.h"

namespace ccm {
namespace {

LogRecord parseLines(const RecordSpan &span, QByteArrayView bytes, GrammarContext &context,
                     const TextSettings &settings)
{
    const DecodedText text = decodeText(bytes, span.frame.encoding, settings);
    LogRecord record{.message = text.text, .grammar = span.grammar};
    record.flags.setFlag(RecordFlag::Undecodable, text.undecodable);
    if (const LineGrammar *grammar = lineGrammarOf(span.grammar))
        grammar->parse(record, text.text, context);
    if (record.severityRule == SeverityRule::None && record.severity == Severity::Info) {
        const SeverityDecision decision = severityOfText(record.message);
        record.severity = decision.severity;
        record.severityRule = decision.rule;
    }
    return record;
}

LogRecord parseFrame(const RecordSpan &span, QByteArrayView bytes, GrammarContext &context,
                     const TextSettings &settings)
{
    switch (span.frame.kind) {
    case FrameKind::Record:
    case FrameKind::HeadLost:
    case FrameKind::TailLost:
        context = {}; // what it stands between has nothing in common any more
        return parseCmTraceRecord(span.frame, bytes, settings);
    case FrameKind::Line:
        return parseLines(span, bytes, context, settings);
    case FrameKind::Zeros:
        return {.message = zeroBytesText(span.frame.length), .grammar = Grammar::Plain};
    }
    Q_UNREACHABLE();
}

} // namespace

LogRecord parseRecord(const RecordSpan &span, QByteArrayView bytes, GrammarContext &context,
                      const TextSettings &settings)
{
    LogRecord record = parseFrame(span, bytes, context, settings);
    record.offset = span.frame.offset;
    record.length = span.frame.length;
    record.line = span.frame.line;
    record.flags.setFlag(RecordFlag::Damaged, span.frame.damaged);
    record.flags.setFlag(RecordFlag::Pending, span.frame.pending);
    return record;
}

} // namespace ccm
