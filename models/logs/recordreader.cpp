// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordreader.h"

#include "models/logs/linecount.h"
#include "models/logs/parserecord.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ccm {

using namespace std::string_view_literals;

namespace {

const LogText &textOf(const LogSnapshot &log, quint32 number)
{
    return log.parts.at(log.index.place(number).segment->part).text;
}

/// Line ends before `offset` in the segment that holds the record.
qint64 lineOf(const LogIndex::Place &place, qint64 offset, QByteArrayView fromSegmentStart)
{
    const auto bytes = fromSegmentStart.first(offset - place.segment->offset);
    return place.segment->line + countLineEnds({bytes.data(), static_cast<std::size_t>(bytes.size())});
}

/// Without what stands between them and the next record; half a line end of UTF-16 is a zero as well.
QByteArrayView zerosOf(QByteArrayView bytes, TextEncoding encoding)
{
    const auto end = std::ranges::find_if(bytes, [](char byte) { return byte != '\0'; }) - bytes.begin();
    return bytes.first(encoding == TextEncoding::Bytes ? end : end - end % 2);
}

} // namespace

QByteArrayView recordBytes(QByteArrayView bytes, TextEncoding encoding)
{
    constexpr std::array ByteEnds{"\n"sv, "\r"sv, "\xEF\xBB\xBF"sv};
    constexpr std::array LittleEnds{"\n\0"sv, "\r\0"sv, "\xFF\xFE"sv};
    constexpr std::array BigEnds{"\0\n"sv, "\0\r"sv, "\xFE\xFF"sv};
    const auto cut = [&bytes](const auto &ends) {
        for (bool again = true; again;) {
            again = false;
            for (const std::string_view end : ends) {
                if (bytes.endsWith(QByteArrayView(end.data(), std::ssize(end)))) {
                    bytes.chop(std::ssize(end));
                    again = true;
                }
            }
        }
    };
    if (encoding == TextEncoding::Bytes)
        cut(ByteEnds);
    else if (encoding == TextEncoding::Utf16Le)
        cut(LittleEnds);
    else
        cut(BigEnds);
    return bytes;
}

LogRecord parseIndexed(const LogIndex &index, quint32 number, QByteArrayView bytes)
{
    const RecordTraits traits = index.traits(number);
    const QByteArrayView text = traits.kind == FrameKind::Zeros ? zerosOf(bytes, traits.encoding)
                                                                : recordBytes(bytes, traits.encoding);
    const RecordSpan span{.frame = {.kind = traits.kind,
                                    .offset = index.offset(number),
                                    .length = text.size(),
                                    .line = 0,
                                    .encoding = traits.encoding,
                                    .damaged = traits.isDamaged},
                          .grammar = traits.grammar};
    GrammarContext context;
    LogRecord record = parseRecord(span, text, context, index.textSettings());
    // The date of a Windows Installer record stands in the header of its log.
    if (const auto time = index.writtenTime(number); time && !record.time.isValid())
        record.time = {.written = QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC),
                       .writer = record.time.writer};
    return record;
}

Result<QList<LogRecord>> readRecords(const LogSnapshot &log, quint32 first, quint32 count)
{
    QList<LogRecord> records;
    const quint32 settled = log.index.count();
    const quint32 end = std::min(first + count, log.count());
    for (quint32 number = first; number < std::min(end, settled);) {
        // All records of one segment are read at once.
        const std::size_t segment = log.index.segmentOf(number);
        const quint32 behind =
            log.index.firstOf(segment) + static_cast<quint32>(log.index.segments()[segment]->entries.size());
        const quint32 stop = std::min({end, settled, behind});
        const qint64 offset = log.index.offset(number);
        const auto bytes = textOf(log, number).read(offset, log.index.end(stop - 1) - offset);
        if (!bytes)
            return std::unexpected(bytes.error());
        for (; number < stop; ++number) {
            const qint64 at = log.index.offset(number);
            records.append(parseIndexed(
                log.index, number, QByteArrayView(*bytes).sliced(at - offset, log.index.end(number) - at)));
        }
    }
    for (quint32 number = std::max(first, settled); number < end; ++number)
        records.append(log.pending.at(number - settled));
    return records;
}

std::optional<LogRecord> keptRecord(const LogSnapshot &log, quint32 number)
{
    const quint32 settled = log.index.count();
    if (number >= log.count())
        return {};
    if (number >= settled)
        return log.pending.at(number - settled);
    const qint64 offset = log.index.offset(number);
    const auto bytes = textOf(log, number).kept(offset, log.index.end(number) - offset);
    if (!bytes)
        return {};
    return parseIndexed(log.index, number, *bytes);
}

LogRecord indexedRecord(const LogSnapshot &log, quint32 number)
{
    const quint32 settled = log.index.count();
    if (number >= log.count())
        return {};
    if (number >= settled)
        return log.pending.at(number - settled);
    const LogIndex &index = log.index;
    const LogIndex::Place place = index.place(number);
    const LogEntry &entry = place.entry();
    const RecordTraits traits = RecordTraits::unpacked(entry.traits);
    const auto nameOf = [](const QStringList &names, NameId id) {
        return id == ManyNames ? QString() : names.at(id);
    };
    LogRecord record{.offset = index.offset(number),
                     .length = index.end(number) - index.offset(number),
                     .severity = traits.severity,
                     .severityRule = traits.severityRule,
                     .component = nameOf(index.components(), entry.component),
                     .thread = nameOf(index.threads(), entry.thread),
                     .source = nameOf(index.sources(), entry.source),
                     .grammar = traits.grammar};
    record.flags.setFlag(RecordFlag::Damaged, traits.isDamaged);
    if (const auto time = index.writtenTime(number)) {
        record.time.written = QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC);
        record.time.biasMinutes = place.segment->biasMinutes;
        record.time.writer = place.segment->writer;
    }
    return record;
}

Result<qint64> readLine(const LogSnapshot &log, quint32 number)
{
    const quint32 settled = log.index.count();
    if (number >= log.count())
        return fail(ErrorCode::NotFound, log.parts.isEmpty() ? QString() : log.parts.last().text.shownAs());
    if (number >= settled)
        return log.pending.at(number - settled).line;
    const LogIndex::Place place = log.index.place(number);
    const qint64 offset = log.index.offset(number);
    const auto bytes = textOf(log, number).read(place.segment->offset, offset - place.segment->offset);
    if (!bytes)
        return std::unexpected(bytes.error());
    return lineOf(place, offset, *bytes);
}

Result<QString> readRawText(const LogSnapshot &log, quint32 number)
{
    const quint32 settled = log.index.count();
    if (number < settled) {
        const qint64 offset = log.index.offset(number);
        const auto bytes = textOf(log, number).read(offset, log.index.end(number) - offset);
        if (!bytes)
            return std::unexpected(bytes.error());
        const TextEncoding encoding = log.index.traits(number).encoding;
        return decodeText(recordBytes(*bytes, encoding), encoding, log.index.textSettings()).text;
    }
    if (number >= log.count())
        return fail(ErrorCode::NotFound, log.parts.isEmpty() ? QString() : log.parts.last().text.shownAs());
    const LogRecord &record = log.pending.at(number - settled);
    const auto bytes = log.parts.last().text.read(record.offset, record.length);
    if (!bytes)
        return std::unexpected(bytes.error());
    // Of what is being written the index knows no encoding yet.
    return decodeText(*bytes, bytes->contains('\0') ? TextEncoding::Utf16Le : TextEncoding::Bytes,
                      log.index.textSettings())
        .text;
}

} // namespace ccm
