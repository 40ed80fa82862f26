// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordexport.h"

#include "models/base/csv.h"
#include "models/base/tabseparated.h"
#include "models/logs/biassign.h"
#include "models/logs/logmodel.h"
#include "models/logs/recordjson.h"
#include "models/logs/recordtexts.h"

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t RowsAtOnce = 4096;

/// Reads rows of any logs: those of one log together, each then goes to its place.
Result<QList<CopiedRow>> readSome(const RowsToCopy &from, std::span<const RowRef> rows,
                                  const std::stop_token &stop)
{
    const auto placeIn = [](const RowRef &ref) { return std::pair(ref.log, ref.number); };
    std::vector<std::size_t> byLog;
    byLog.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        byLog.push_back(i);
    std::ranges::sort(byLog, {}, [&](std::size_t i) { return placeIn(rows[i]); });
    QList<CopiedRow> copied(static_cast<qsizetype>(rows.size()));
    for (auto begin = byLog.begin(); begin != byLog.end();) {
        const quint16 log = rows[*begin].log;
        const LogSnapshot &snapshot = from.logs.at(log);
        const auto end = std::find_if(begin, byLog.end(), [&](std::size_t i) { return rows[i].log != log; });
        std::vector<quint32> numbers;
        std::transform(begin, end, std::back_inserter(numbers),
                       [&](std::size_t i) { return rows[i].number; });
        const auto records = readRecordsAt(snapshot, numbers, stop);
        if (!records)
            return std::unexpected(records.error());
        for (const LogRecord &record : *records) {
            const std::size_t at = *begin++;
            const QString file = fileOf(snapshot, rows[at].number);
            copied[static_cast<qsizetype>(at)] = {.record = record,
                                                  .log = from.names.at(log),
                                                  .file = file.isEmpty() ? from.names.at(log) : file,
                                                  .time = standingTime(snapshot, rows[at].number),
                                                  .biasFactor = snapshot.biasFactor};
        }
    }
    return copied;
}

/// However the columns of a view stand: pastedGrammar() reads the text again by their order.
QList<LogRows::Column> inOrder(QList<LogRows::Column> columns)
{
    std::ranges::sort(columns);
    return columns;
}

QString cellOf(const CopiedRow &row, const CopiedRow *before, LogRows::Column column, TimeDisplay times)
{
    switch (column) {
    case LogRows::Text:
        return row.record.message;
    case LogRows::Component:
        return row.record.component;
    case LogRows::Time:
        return shownTimeText(row.record.time, times, row.biasFactor);
    case LogRows::Thread:
        return threadText(row.record.thread);
    case LogRows::Source:
        return row.record.source;
    case LogRows::File:
        return shortLogName(row.log);
    case LogRows::Level:
        return levelText(row.record);
    case LogRows::Elapsed:
        return row.time && before && before->time ? elapsedText(*row.time - *before->time) : QString();
    case LogRows::ColumnCount:
        break;
    }
    return {};
}

} // namespace

Result<QList<CopiedRow>> readRows(const RowsToCopy &rows, const std::stop_token &stop)
{
    QList<CopiedRow> all;
    const auto take = [&all](const QList<CopiedRow> &some) -> Result<void> {
        all.append(some);
        return {};
    };
    if (Result<void> result = readRows(rows, take, stop); !result)
        return std::unexpected(result.error());
    return all;
}

Result<void> readRows(const RowsToCopy &rows,
                      const std::function<Result<void>(const QList<CopiedRow> &)> &take,
                      const std::stop_token &stop)
{
    for (auto left = std::span(rows.rows); !left.empty();) {
        const auto some = left.first(std::min(left.size(), RowsAtOnce));
        const auto copied = readSome(rows, some, stop);
        if (!copied)
            return std::unexpected(copied.error());
        if (Result<void> result = take(*copied); !result)
            return result;
        left = left.subspan(some.size());
    }
    return {};
}

QString tabSeparatedHeader(const CellStyle &style)
{
    QStringList titles;
    for (const LogRows::Column column : inOrder(style.columns))
        titles.append(tabSeparatedCell(LogModel::titleOf(column)));
    return titles.join(u'\t') + u'\n';
}

QString tabSeparated(std::span<const CopiedRow> rows, const CellStyle &style, bool withHeader)
{
    QString text = withHeader ? tabSeparatedHeader(style) : QString();
    const QList<LogRows::Column> columns = inOrder(style.columns);
    const CopiedRow *before = nullptr;
    for (const CopiedRow &row : rows) {
        QStringList cells;
        for (const LogRows::Column column : columns)
            cells.append(tabSeparatedCell(cellOf(row, before, column, style.times)));
        text += cells.join(u'\t') + u'\n';
        before = &row;
    }
    return text;
}

Result<QByteArray> recordsToCsv(const RowsToCopy &rows, const CellStyle &style, const std::stop_token &stop)
{
    const QList<LogRows::Column> columns = inOrder(style.columns);
    const auto line = [&columns](const auto &cell) {
        QStringList cells;
        for (const LogRows::Column column : columns)
            cells.append(csvCell(cell(column)));
        return (cells.join(u',') + u"\r\n"_s).toUtf8();
    };
    QByteArray csv = "\xEF\xBB\xBF" + line(&LogModel::titleOf);
    std::optional<CopiedRow> before;
    const auto take = [&](const QList<CopiedRow> &some) -> Result<void> {
        for (const CopiedRow &row : some) {
            csv += line([&](LogRows::Column column) {
                return cellOf(row, before ? &*before : nullptr, column, style.times);
            });
            before = row;
        }
        return {};
    };
    if (const auto read = readRows(rows, take, stop); !read)
        return std::unexpected(read.error());
    return csv;
}

Result<QByteArray> recordsToJson(const RowsToCopy &rows, const std::stop_token &stop)
{
    QByteArray json;
    const auto take = [&json](const QList<CopiedRow> &some) -> Result<void> {
        for (const CopiedRow &row : some) {
            json += json.isEmpty() ? "[\n" : ",\n";
            appendJsonLine(json, row.record, row.file, biasSign(row.biasFactor));
            json.chop(1); // the line feed
        }
        return {};
    };
    if (const auto read = readRows(rows, take, stop); !read)
        return std::unexpected(read.error());
    return json.isEmpty() ? "[]\n"_ba : json + "\n]\n";
}

QByteArray jsonLines(std::span<const CopiedRow> rows)
{
    QByteArray lines;
    for (const CopiedRow &row : rows)
        appendJsonLine(lines, row.record, row.file, biasSign(row.biasFactor));
    return lines;
}

} // namespace ccm
