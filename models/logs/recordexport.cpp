// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordexport.h"

#include "models/base/tabseparated.h"
#include "models/logs/biassign.h"
#include "models/logs/logmodel.h"
#include "models/logs/recordjson.h"
#include "models/logs/recordtexts.h"

#include <algorithm>
#include <numeric>

namespace ccm {
namespace {

constexpr std::size_t RowsAtOnce = 4096;

/// The log or the history file that a record stands in, which its offset is of.
QString fileOf(const LogSnapshot &log, quint32 number, const QString &logName)
{
    if (number >= log.index.count())
        return logName;
    const QString &name = log.parts.at(log.index.place(number).segment->part).text.shownAs();
    return name.isEmpty() ? logName : name;
}

/// Reads rows of any logs: those of one log together, each then goes to its place.
Result<QList<CopiedRow>> readSome(const RowsToCopy &from, std::span<const RowRef> rows,
                                  const std::stop_token &stop)
{
    const auto placeIn = [](const RowRef &ref) { return std::pair(ref.log, ref.number); };
    std::vector<std::size_t> byLog(rows.size());
    std::iota(byLog.begin(), byLog.end(), std::size_t{0});
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
        for (qsizetype i = 0; i < records->size(); ++i) {
            const std::size_t at = *begin++;
            copied[static_cast<qsizetype>(at)] = {.record = records->at(i),
                                                  .log = from.names.at(log),
                                                  .file =
                                                      fileOf(snapshot, rows[at].number, from.names.at(log)),
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

QByteArray jsonLines(std::span<const CopiedRow> rows)
{
    QByteArray lines;
    for (const CopiedRow &row : rows)
        appendJsonLine(lines, row.record, row.file, biasSign(row.biasFactor));
    return lines;
}

} // namespace ccm
