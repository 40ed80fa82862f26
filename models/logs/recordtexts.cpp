// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordtexts.h"

#include "models/logs/recordreader.h"

#include <algorithm>
#include <numeric>

namespace ccm {
namespace {

constexpr qint64 MostGap = qint64{64} * 1024; ///< reading so many bytes costs less than another read
constexpr qint64 MostBytes = qint64{4} * 1024 * 1024; ///< at once
constexpr quint32 ReadAhead = 64; ///< records around what is asked for: the user scrolls on
constexpr quint32 MostDense = 1000; ///< rows on one screen stand closer, unless a filter hides much

int partOf(const LogSnapshot &log, quint32 number)
{
    return log.index.place(number).segment->part;
}

/// How many of `numbers`, all settled, are read at once: those that stand close to the first.
std::size_t stretchOf(const LogSnapshot &log, std::span<const quint32> numbers)
{
    const qint64 begin = log.index.offset(numbers.front());
    const int part = partOf(log, numbers.front());
    std::size_t count = 1;
    while (count < numbers.size() && partOf(log, numbers[count]) == part
           && log.index.offset(numbers[count]) - log.index.end(numbers[count - 1]) <= MostGap
           && log.index.end(numbers[count]) - begin <= MostBytes)
        ++count;
    return count;
}

/// With those around them, where all stand close together.
std::vector<quint32> withNeighbours(const LogSnapshot &log, std::vector<quint32> numbers)
{
    const quint32 first = numbers.front() - std::min(numbers.front(), ReadAhead);
    const quint32 last = std::min(numbers.back() + ReadAhead, log.index.count() - 1);
    if (numbers.back() - numbers.front() >= MostDense)
        return numbers;
    if (partOf(log, first) == partOf(log, last) && log.index.end(last) - log.index.offset(first) > MostBytes)
        return numbers;
    std::vector<quint32> all(last - first + 1);
    std::iota(all.begin(), all.end(), first);
    return all;
}

RecordText readText(const LogSnapshot &log, quint32 number, const std::stop_token &stop)
{
    auto record = readRecordsAt(log, std::span(&number, 1), stop);
    if (record)
        return {.number = number, .record = std::move(record->front())};
    RecordText text{.number = number, .record = indexedRecord(log, number), .isUnreadable = true};
    text.record.message = record.error().message();
    return text;
}

} // namespace

QString fileOf(const LogSnapshot &log, quint32 number)
{
    return number < log.index.count() ? log.parts.at(partOf(log, number)).text.shownAs() : QString();
}

Result<QList<LogRecord>> readRecordsAt(const LogSnapshot &log, std::span<const quint32> numbers,
                                       const std::stop_token &stop)
{
    QList<LogRecord> records;
    records.reserve(static_cast<qsizetype>(numbers.size()));
    const auto pending = std::ranges::lower_bound(numbers, log.index.count());
    auto settled = numbers.first(static_cast<std::size_t>(pending - numbers.begin()));
    while (!settled.empty()) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QString());
        const auto stretch = settled.first(stretchOf(log, settled));
        const qint64 begin = log.index.offset(stretch.front());
        const LogText &text = log.parts.at(partOf(log, stretch.front())).text;
        const auto bytes = text.read(begin, log.index.end(stretch.back()) - begin);
        if (!bytes)
            return std::unexpected(bytes.error());
        for (const quint32 number : stretch) {
            const qint64 at = log.index.offset(number);
            records.append(parseIndexed(
                log.index, number, QByteArrayView(*bytes).sliced(at - begin, log.index.end(number) - at)));
        }
        settled = settled.subspan(stretch.size());
    }
    for (const quint32 number : numbers.subspan(static_cast<std::size_t>(records.size())))
        records.append(log.pending.at(number - log.index.count()));
    return records;
}

Result<QList<RecordText>> readTexts(const LogSnapshot &log, std::vector<quint32> numbers,
                                    const std::stop_token &stop)
{
    std::ranges::sort(numbers);
    const auto [first, last] = std::ranges::unique(numbers);
    numbers.erase(first, last);
    std::erase_if(numbers, [&log](quint32 number) { return number >= log.index.count(); });
    QList<RecordText> texts;
    if (numbers.empty())
        return texts;
    const std::vector<quint32> all = withNeighbours(log, numbers);
    if (auto records = readRecordsAt(log, all, stop)) {
        for (std::size_t i = 0; i < all.size(); ++i)
            texts.append({.number = all[i], .record = std::move((*records)[static_cast<qsizetype>(i)])});
        return texts;
    }
    for (const quint32 number : numbers) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QString());
        texts.append(readText(log, number, stop));
    }
    return texts;
}

} // namespace ccm
