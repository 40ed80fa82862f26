// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logsearch.h"

#include "models/logs/filterscan.h"
#include "models/logs/logmodel.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr quint32 RowsAtOnce = 100'000; ///< a millisecond or two
constexpr quint32 FewRecords = 1000;

/// The first `size` bits of `bits`, of which those behind `kept` are 0.
RecordBits resized(const RecordBits &bits, quint32 size, quint32 kept)
{
    RecordBits result(size);
    kept = std::min({kept, size, bits.size()});
    const std::size_t whole = kept / RecordBits::PerWord;
    std::copy_n(bits.words().begin(), whole, result.words().begin());
    if (const quint32 rest = kept % RecordBits::PerWord; rest > 0)
        result.words()[whole] = bits.words()[whole] & ((quint64{1} << rest) - 1);
    return result;
}

/// The first bit that is set, from `begin` on; size() where there is none.
quint32 firstFrom(const RecordBits &bits, quint32 begin)
{
    if (begin >= bits.size())
        return bits.size();
    std::size_t word = begin / RecordBits::PerWord;
    quint64 value = bits.words()[word] & (~quint64{0} << (begin % RecordBits::PerWord));
    while (value == 0) {
        if (++word == bits.words().size())
            return bits.size();
        value = bits.words()[word];
    }
    return static_cast<quint32>(word * RecordBits::PerWord) + static_cast<quint32>(std::countr_zero(value));
}

/// The last bit that is set before `end`; size() where there is none.
quint32 lastBefore(const RecordBits &bits, quint32 end)
{
    std::size_t word = end / RecordBits::PerWord;
    const quint32 rest = end % RecordBits::PerWord;
    quint64 value = rest > 0 ? bits.words()[word] & ((quint64{1} << rest) - 1) : 0;
    while (value == 0) {
        if (word == 0)
            return bits.size();
        value = bits.words()[--word];
    }
    return static_cast<quint32>(word * RecordBits::PerWord) + RecordBits::PerWord - 1
        - static_cast<quint32>(std::countl_zero(value));
}

} // namespace

LogSearch::LogSearch(const LogModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &LogSearch::lookAtRows);
    connectModel();
    forget();
}

void LogSearch::connectModel()
{
    connect(&m_model, &LogModel::filesChanged, this, [this] {
        forget();
        searchOn();
    });
    connect(&m_model, &LogModel::tallyChanged, this, &LogSearch::searchOn);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { lookAtRowsFrom(0); });
    // Of a log that was hidden. Later, because the files may be others now.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogSearch::searchOn, Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this] { lookAtRowsFrom(0); });
    const auto fromRow = [this](const QModelIndex &, int first) { lookAtRowsFrom(first); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, fromRow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, fromRow);
}

Result<void> LogSearch::setPattern(const LogFilter &pattern)
{
    if (pattern == m_pattern)
        return {};
    std::shared_ptr<const CompiledFilter> compiled;
    if (!pattern.showsAll()) {
        auto result = CompiledFilter::compile(pattern);
        if (!result)
            return std::unexpected(result.error());
        compiled = std::make_shared<const CompiledFilter>(std::move(*result));
    }
    m_pattern = pattern;
    m_compiled = std::move(compiled);
    forget();
    searchOn();
    if (!m_compiled)
        Q_EMIT searchFinished();
    return {};
}

void LogSearch::cancel()
{
    m_scan.cancel();
    m_isDue = false;
}

void LogSearch::forget()
{
    cancel();
    m_logs = std::vector<Log>(static_cast<std::size_t>(m_model.files().size()));
    m_rows = {};
    m_looked = 0;
    m_hitCount = 0;
    m_step.stop();
}

void LogSearch::searchOn()
{
    if (!m_compiled)
        return;
    if (m_scan.isRunning()) {
        m_isDue = true;
        return;
    }
    m_isDue = false;
    struct Part
    {
        LogSnapshot log;
        QString name;
        quint16 number = 0;
        quint32 first = 0;
    };
    std::vector<Part> parts;
    for (std::size_t i = 0; i < m_logs.size(); ++i) {
        const auto number = static_cast<quint16>(i);
        const LogSnapshot &log = m_model.snapshot(number);
        const Log &known = m_logs[i];
        const bool isKnown =
            known.settled == log.index.count() && log.pending.isEmpty() && known.hits.size() == known.settled;
        if (!m_model.isFileShown(number) || isKnown)
            continue;
        const quint32 first = known.settled - known.settled % RecordBits::PerWord;
        parts.push_back({.log = log, .name = m_model.files().at(number), .number = number, .first = first});
    }
    if (parts.empty()) {
        finishIfDone();
        return;
    }
    m_scan.start(
        [parts, filter = m_compiled](const std::stop_token &stop) -> Result<std::vector<Found>> {
            std::vector<Found> found;
            for (const Part &part : parts) {
                auto hits =
                    scan(*filter, part.log, part.first, part.log.count() - part.first, part.name, {}, stop);
                if (!hits)
                    return std::unexpected(hits.error());
                found.push_back({.log = part.number,
                                 .first = part.first,
                                 .settled = part.log.index.count(),
                                 .hits = std::move(*hits)});
            }
            return found;
        },
        [this](const Result<std::vector<Found>> &found) {
            if (found)
                take(*found);
            else
                Q_EMIT searchFailed(found.error());
            if (found && m_isDue)
                searchOn();
        });
}

void LogSearch::take(const std::vector<Found> &found)
{
    int from = m_model.rowCount();
    for (const Found &part : found) {
        Log &log = m_logs[part.log];
        const quint32 size = part.first + part.hits.size();
        const quint32 before = std::min(log.settled, size);
        log.hits = resized(log.hits, size, part.first);
        std::ranges::copy(part.hits.words(), log.hits.words().begin() + part.first / RecordBits::PerWord);
        log.settled = part.settled;
        // The rows that show what is new.
        if (size - before > FewRecords)
            from = 0;
        for (quint32 number = before; from > 0 && number < size; ++number) {
            const int row = m_model.rowOf(RowRef{.number = number, .log = part.log});
            if (row >= 0)
                from = std::min(from, row);
        }
    }
    lookAtRowsFrom(from);
    m_step.start();
}

/// The rows from `row` on are not what they were.
void LogSearch::lookAtRowsFrom(int row)
{
    if (!m_compiled)
        return;
    m_looked = std::min(m_looked, static_cast<quint32>(std::max(row, 0)));
    m_rows = resized(m_rows, static_cast<quint32>(m_model.rowCount()), m_looked);
    m_hitCount = m_rows.count();
    m_step.start();
}

void LogSearch::lookAtRows()
{
    const auto count = static_cast<quint32>(m_model.rowCount());
    const quint32 end = std::min(m_looked + RowsAtOnce, count);
    for (; m_looked < end; ++m_looked) {
        if (!isHit(static_cast<int>(m_looked)))
            continue;
        m_rows.set(m_looked);
        ++m_hitCount;
    }
    if (m_looked < count)
        return;
    m_step.stop();
    finishIfDone();
}

void LogSearch::finishIfDone()
{
    if (!isSearching() && !m_isDue)
        Q_EMIT searchFinished();
}

bool LogSearch::isHit(int row) const
{
    if (m_model.isPreview())
        return false;
    const RowRef ref = m_model.ref(row);
    const RecordBits &hits = m_logs[ref.log].hits;
    return ref.number < hits.size() && hits.test(ref.number);
}

int LogSearch::nextHit(int from, bool forward) const
{
    const quint32 size = m_rows.size();
    if (m_hitCount == 0)
        return -1;
    quint32 row = size;
    if (forward) {
        row = firstFrom(m_rows, static_cast<quint32>(from + 1));
        if (row == size)
            row = firstFrom(m_rows, 0);
    } else {
        row = lastBefore(m_rows, from < 0 ? size : std::min(static_cast<quint32>(from), size));
        if (row == size)
            row = lastBefore(m_rows, size);
    }
    return row == size ? -1 : static_cast<int>(row);
}

QList<double> LogSearch::hitRows(int most) const
{
    QList<double> rows;
    const quint32 size = m_rows.size();
    const auto count = static_cast<quint64>(std::max(most, 0));
    for (quint32 hit = count > 0 ? firstFrom(m_rows, 0) : size; hit < size;) {
        rows.append(double(hit) / size);
        // The first row of the next of `most` equal stretches.
        const quint64 stretch = hit * count / size;
        hit = firstFrom(m_rows, static_cast<quint32>(((stretch + 1) * size + count - 1) / count));
    }
    return rows;
}

} // namespace ccm
