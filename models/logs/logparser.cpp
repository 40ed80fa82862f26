// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logparser.h"

#include "models/logs/parserecord.h"

namespace ccm {
namespace {

constexpr qsizetype MostShared = 10'000; ///< texts; a log with more different ones gains nothing

} // namespace

LogParser::LogParser(const FramingLimits &limits, const TextSettings &settings)
    : m_splitter(limits)
    , m_settings(settings)
{
}

QList<LogRecord> LogParser::feed(QByteArrayView block)
{
    QList<LogRecord> records;
    m_splitter.feed(block, [&](const RecordSpan &span, QByteArrayView bytes) {
        records.append(shared(parseRecord(span, bytes, m_context, m_settings)));
    });
    return records;
}

QList<LogRecord> LogParser::rest()
{
    QList<LogRecord> records;
    GrammarContext context = m_context; // the records come again, with what follows
    m_splitter.finish([&](const RecordSpan &span, QByteArrayView bytes) {
        records.append(shared(parseRecord(span, bytes, context, m_settings)));
    });
    return records;
}

LogRecord LogParser::shared(LogRecord record)
{
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

LogDocument parseLog(QByteArrayView bytes, const QString &shownAs, const TextSettings &settings)
{
    LogParser parser({}, settings);
    LogDocument document{.file = shownAs, .records = parser.feed(bytes)};
    document.records.append(parser.rest());
    return document;
}

} // namespace ccm
