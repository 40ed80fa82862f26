// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the bytes and however they come in blocks: the same records, each byte in at most one, what lies
// between them line ends, marks and halves of characters only, and each record the same when read alone.

#include "models/logs/linegrammars.h"
#include "models/logs/logparser.h"
#include "models/logs/parserecord.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace ccm;

namespace {

// Small limits, so that they are reached.
constexpr FramingLimits Limits{.record = 512, .attributes = 128, .heldText = 256, .group = 200};

std::vector<RecordSpan> spansOf(QByteArrayView bytes, qsizetype blockSize)
{
    RecordSplitter splitter(Limits);
    std::vector<RecordSpan> spans;
    const auto sink = [&](const RecordSpan &span, QByteArrayView view) {
        if (view != bytes.sliced(span.frame.offset, span.frame.length))
            std::abort();
        spans.push_back(span);
    };
    for (qsizetype at = 0; at < bytes.size(); at += blockSize)
        splitter.feed(bytes.sliced(at, std::min(blockSize, bytes.size() - at)), sink);
    splitter.finish(sink);
    return spans;
}

bool mayLieBetween(char byte)
{
    return byte == '\r' || byte == '\n' || byte == '\0' || byte == '\xEF' || byte == '\xBB' || byte == '\xBF'
        || byte == '\xFE' || byte == '\xFF';
}

void checkCoverage(QByteArrayView bytes, const std::vector<RecordSpan> &spans)
{
    qint64 at = 0;
    const auto checkGap = [&](qint64 end) {
        if (end < at || end > bytes.size() || !std::ranges::all_of(bytes.sliced(at, end - at), mayLieBetween))
            std::abort();
    };
    for (const RecordSpan &span : spans) {
        checkGap(span.frame.offset);
        if (span.frame.length <= 0)
            std::abort();
        at = span.frame.offset + span.frame.length;
    }
    checkGap(bytes.size());
}

void checkRecords(QByteArrayView bytes, const std::vector<RecordSpan> &spans)
{
    LogParser parser(Limits);
    QList<LogRecord> records = parser.feed(bytes);
    records += parser.rest();
    if (records.size() != static_cast<qsizetype>(spans.size()))
        std::abort();
    GrammarContext context;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const RecordSpan &span = spans[static_cast<std::size_t>(i)];
        const QByteArray alone = bytes.sliced(span.frame.offset, span.frame.length).toByteArray();
        if (parseRecord(span, alone, context) != records[i])
            std::abort();
    }
}

/// A grammar is asked for lines of any kind, and to read text that it never claimed.
void askGrammars(QByteArrayView bytes)
{
    const QString text = QString::fromLatin1(bytes);
    const std::string_view line(bytes.data(), static_cast<std::size_t>(bytes.size()));
    for (const LineGrammar *grammar : lineGrammars()) {
        if (!line.empty()) {
            (void)grammar->roleOf(line);
            (void)grammar->isContinuedBy(line);
        }
        GrammarContext context;
        LogRecord record{.message = text, .grammar = grammar->grammar()};
        grammar->parse(record, text, context);
        grammar->parse(record, text, context);
    }
    (void)recognise(line);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const std::vector<RecordSpan> spans = spansOf(bytes, bytes.size() + 1);
    if (spansOf(bytes, 1) != spans || spansOf(bytes, 7) != spans)
        std::abort();
    checkCoverage(bytes, spans);
    checkRecords(bytes, spans);
    askGrammars(bytes);
    for (const AnsiCodePage page : ansiCodePages())
        (void)decodeAnsi(bytes, page);
    return 0;
}
