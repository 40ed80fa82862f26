// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logmodel.h"

#include "models/logs/logrecordtext.h"
#include "models/logs/logtail.h"
#include "models/logs/severity.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t RowsPerSlice = 10'000;
constexpr std::size_t MostRuns = 32; ///< more separate insertions cost more than merging all

constexpr std::array<const char *, LogModel::ColumnCount> Titles{
    QT_TRANSLATE_NOOP("ccm::LogModel", "Log text"),  QT_TRANSLATE_NOOP("ccm::LogModel", "Component"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Date/Time"), QT_TRANSLATE_NOOP("ccm::LogModel", "Thread"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Source"),    QT_TRANSLATE_NOOP("ccm::LogModel", "Log"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Severity")};

Status statusOf(const LogRecord &record)
{
    if (record.severity == Severity::Error)
        return Status::Bad;
    if (record.severity == Severity::Warning)
        return Status::Warning;
    const bool fades = record.severity == Severity::Verbose || record.flags.testFlag(RecordFlag::Pending);
    return fades ? Status::Muted : Status::Neutral;
}

/// What is wrong with a record stands in words beside its severity.
QString levelText(const LogRecord &record)
{
    const QString severity = severityText(record.severity);
    if (record.flags.testFlag(RecordFlag::Damaged))
        return LogModel::tr("%1, damaged").arg(severity);
    if (record.flags.testFlag(RecordFlag::Pending))
        return LogModel::tr("%1, unfinished").arg(severity);
    return severity;
}

void count(LogTally &tally, const LogRecord &record, int step)
{
    tally.records += step;
    tally.errors += record.severity == Severity::Error ? step : 0;
    tally.warnings += record.severity == Severity::Warning ? step : 0;
}

std::optional<qint64> timeOf(const LogRecord &record)
{
    if (!record.time.isValid())
        return {};
    const QDateTime utc = record.time.utc();
    return (utc.isValid() ? utc : record.time.written).toMSecsSinceEpoch();
}

} // namespace

LogModel::LogModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_scan.setInterval(0);
    connect(&m_scan, &QTimer::timeout, this, &LogModel::scanOn);
}

void LogModel::setFiles(const QStringList &files)
{
    beginResetModel();
    m_scan.stop();
    m_names = files;
    m_all.clear();
    m_shown.clear();
    m_scanned = 0;
    m_files = std::vector<LogFileState>(static_cast<std::size_t>(files.size()));
    endResetModel();
    Q_EMIT filesChanged();
    Q_EMIT failuresChanged();
    Q_EMIT tallyChanged();
}

void LogModel::feedFrom(const LogTail &tail)
{
    connect(&tail, &LogTail::recordsAppended, this, &LogModel::append);
    connect(&tail, &LogTail::rolledOver, this, &LogModel::rollOver);
    connect(&tail, &LogTail::failed, this, &LogModel::setFailure);
}

void LogModel::append(const LogBatch &batch)
{
    LogFileState &state = m_files.at(static_cast<std::size_t>(batch.file));
    const qsizetype kept = keepUnchanged(state, batch);
    if (kept < batch.records.size())
        insert(addRecords(batch, kept));
    if (state.failure) {
        state.failure.reset();
        Q_EMIT failuresChanged();
    }
    Q_EMIT tallyChanged();
}

/// The stand-ins that the batch repeats stay where they are, and stay selected; the others go.
qsizetype LogModel::keepUnchanged(LogFileState &state, const LogBatch &batch)
{
    Rows &provisional = state.provisional;
    const qsizetype most = qMin(std::ssize(provisional), batch.records.size());
    qsizetype kept = 0;
    while (kept < most && *provisional[static_cast<std::size_t>(kept)].record == batch.records[kept])
        ++kept;
    while (std::ssize(provisional) > kept) {
        removeRow(provisional.back());
        count(state.tally, state.records.back(), -1);
        state.records.pop_back();
        --state.serial;
        provisional.pop_back();
    }
    const qsizetype settled = qMin(kept, batch.settled);
    if (settled > 0)
        state.time = provisional[static_cast<std::size_t>(settled - 1)].time;
    provisional.erase(provisional.begin(), provisional.begin() + settled);
    return kept;
}

LogModel::Rows LogModel::addRecords(const LogBatch &batch, qsizetype from)
{
    LogFileState &state = m_files.at(static_cast<std::size_t>(batch.file));
    qint64 time = state.provisional.empty() ? state.time : state.provisional.back().time;
    if (time == NoTime) {
        // Text before the first record of a log goes with that record.
        const auto first = std::find_if(batch.records.begin() + from, batch.records.end(),
                                        [](const LogRecord &record) { return timeOf(record).has_value(); });
        time = first == batch.records.end() ? NoTime : *timeOf(*first);
    }
    Rows rows;
    rows.reserve(static_cast<std::size_t>(batch.records.size() - from));
    for (qsizetype i = from; i < batch.records.size(); ++i) {
        state.records.push_back(batch.records[i]);
        const LogRecord &record = state.records.back();
        count(state.tally, record, 1);
        time = timeOf(record).value_or(time);
        rows.push_back({.time = time,
                        .file = static_cast<quint32>(batch.file),
                        .serial = state.serial++,
                        .record = &record});
        if (i < batch.settled)
            state.time = time;
        else
            state.provisional.push_back(rows.back());
    }
    std::ranges::sort(rows, before);
    return rows;
}

bool LogModel::before(const Row &a, const Row &b)
{
    return std::tie(a.time, a.file, a.serial) < std::tie(b.time, b.file, b.serial);
}

/// What lies behind the first of them moves; nothing does where they belong at the end.
void LogModel::merge(Rows &rows, const Rows &added)
{
    const auto place = std::ranges::upper_bound(rows, added.front(), before);
    const Rows displaced(place, rows.end());
    rows.erase(place, rows.end());
    std::ranges::merge(displaced, added, std::back_inserter(rows), before);
}

void LogModel::removeRow(const Row &row)
{
    const auto all = std::ranges::lower_bound(m_all, row, before);
    const auto place = static_cast<std::size_t>(all - m_all.begin());
    m_all.erase(all);
    if (place < m_scanned)
        --m_scanned;

    const auto shown = std::ranges::lower_bound(m_shown, row, before);
    if (shown == m_shown.end() || shown->record != row.record)
        return;
    const int number = static_cast<int>(shown - m_shown.begin());
    beginRemoveRows({}, number, number);
    m_shown.erase(shown);
    endRemoveRows();
}

void LogModel::insert(const Rows &rows)
{
    // While a filter is being applied, it will come to the rows behind the place it has reached.
    const bool scanning = m_scan.isActive();
    auto seen = rows.end();
    if (scanning)
        seen = m_scanned == 0 ? rows.begin() : std::ranges::lower_bound(rows, m_all[m_scanned - 1], before);
    Rows shown;
    std::copy_if(rows.begin(), seen, std::back_inserter(shown),
                 [this](const Row &row) { return passes(row); });
    m_scanned += static_cast<std::size_t>(seen - rows.begin());

    merge(m_all, rows);
    if (!shown.empty())
        insertShown(shown);
}

void LogModel::insertShown(const Rows &rows)
{
    std::vector<std::size_t> places; // where each run of rows belongs, front to back
    std::size_t i = 0;
    while (i < rows.size() && places.size() <= MostRuns) {
        const auto place = std::ranges::upper_bound(m_shown, rows[i], before);
        places.push_back(static_cast<std::size_t>(place - m_shown.begin()));
        while (i < rows.size() && (place == m_shown.end() || before(rows[i], *place)))
            ++i;
    }
    if (places.size() <= MostRuns)
        insertRuns(rows, places);
    else
        mergeShown(rows);
}

void LogModel::insertRuns(const Rows &rows, const std::vector<std::size_t> &places)
{
    std::size_t end = rows.size();
    for (std::size_t run = places.size(); run-- > 0;) {
        const std::size_t place = places[run];
        std::size_t begin = 0;
        if (run > 0)
            begin = static_cast<std::size_t>(std::ranges::lower_bound(rows, m_shown[places[run] - 1], before)
                                             - rows.begin());
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + end - begin - 1));
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(place),
                       rows.begin() + static_cast<std::ptrdiff_t>(begin),
                       rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        end = begin;
    }
}

/// All at the end first, then every row to its place: two changes, however many places there are.
void LogModel::mergeShown(const Rows &rows)
{
    const auto middle = std::ssize(m_shown);
    beginInsertRows({}, static_cast<int>(middle), static_cast<int>(middle + std::ssize(rows) - 1));
    m_shown.insert(m_shown.end(), rows.begin(), rows.end());
    endInsertRows();

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList indexes = persistentIndexList();
    Rows held;
    held.reserve(static_cast<std::size_t>(indexes.size()));
    for (const QModelIndex &index : indexes)
        held.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    m_shown.resize(static_cast<std::size_t>(middle));
    merge(m_shown, rows);
    QModelIndexList moved;
    moved.reserve(indexes.size());
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const auto now = std::ranges::lower_bound(m_shown, held[static_cast<std::size_t>(i)], before);
        moved.append(index(static_cast<int>(now - m_shown.begin()), indexes[i].column()));
    }
    changePersistentIndexList(indexes, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LogModel::rollOver(int file)
{
    // What stood in for unfinished records of the old file is all that there will be of them.
    LogFileState &state = m_files.at(static_cast<std::size_t>(file));
    if (!state.provisional.empty())
        state.time = state.provisional.back().time;
    state.provisional.clear();
    Q_EMIT fileRolledOver(file);
}

void LogModel::setFailure(int file, const Error &error)
{
    m_files.at(static_cast<std::size_t>(file)).failure = error;
    Q_EMIT failuresChanged();
}

bool LogModel::isFileShown(int file) const
{
    return m_files.at(static_cast<std::size_t>(file)).shown;
}

void LogModel::setFileShown(int file, bool shown)
{
    LogFileState &state = m_files.at(static_cast<std::size_t>(file));
    if (state.shown == shown)
        return;
    state.shown = shown;
    restartFilter();
}

const std::optional<Error> &LogModel::failure(int file) const
{
    return m_files.at(static_cast<std::size_t>(file)).failure;
}

LogTally LogModel::tally(int file) const
{
    return m_files.at(static_cast<std::size_t>(file)).tally;
}

LogTally LogModel::tally() const
{
    LogTally sum;
    for (const LogFileState &file : m_files) {
        sum.records += file.tally.records;
        sum.errors += file.tally.errors;
        sum.warnings += file.tally.warnings;
    }
    return sum;
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (m_filter == filter)
        return;
    Result<CompiledFilter> compiled = CompiledFilter::compile(filter);
    if (!compiled)
        return;
    m_filter = filter;
    m_compiled = *std::move(compiled);
    restartFilter();
}

bool LogModel::passes(const Row &row) const
{
    return m_files[row.file].shown && ccm::passes(m_compiled, *row.record, m_names.at(row.file));
}

void LogModel::restartFilter()
{
    beginResetModel();
    m_scanned = 0;
    m_shown = scanSlice();
    endResetModel();
    if (m_scanned < m_all.size()) {
        m_scan.start();
    } else {
        m_scan.stop();
        Q_EMIT filterFinished();
    }
}

void LogModel::scanOn()
{
    const Rows rows = scanSlice();
    if (!rows.empty())
        insertShown(rows);
    if (m_scanned == m_all.size()) {
        m_scan.stop();
        Q_EMIT filterFinished();
    }
}

LogModel::Rows LogModel::scanSlice()
{
    const std::size_t end = std::min(m_all.size(), m_scanned + RowsPerSlice);
    Rows rows;
    for (; m_scanned < end; ++m_scanned) {
        if (passes(m_all[m_scanned]))
            rows.push_back(m_all[m_scanned]);
    }
    return rows;
}

const LogRecord &LogModel::record(int row) const
{
    return *m_shown.at(static_cast<std::size_t>(row)).record;
}

int LogModel::fileOf(int row) const
{
    return static_cast<int>(m_shown.at(static_cast<std::size_t>(row)).file);
}

int LogModel::rowOf(const QString &file, qint64 offset) const
{
    const qsizetype number = m_names.indexOf(file);
    int found = -1;
    quint32 newest = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Row &row = m_shown[i];
        const bool holds = offset >= row.record->offset
            && (offset < row.record->offset + row.record->length || offset == row.record->offset);
        if (row.file == static_cast<quint32>(number) && holds && (found < 0 || row.serial > newest)) {
            found = static_cast<int>(i);
            newest = row.serial;
        }
    }
    return number < 0 ? -1 : found;
}

int LogModel::nextRow(int from, bool forward, Severity atLeast) const
{
    const int size = rowCount();
    for (int step = 1; step <= size; ++step) {
        const int row = ((forward ? from + step : from - step) % size + size) % size;
        if (record(row).severity >= atLeast)
            return row;
    }
    return -1;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogRecord &shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index.row(), index.column());
    case SortRole:
        return m_shown[static_cast<std::size_t>(index.row())].time;
    case StatusRole:
        return QVariant::fromValue(statusOf(shown));
    case RecordRole:
        return QVariant::fromValue(shown);
    case FileRole:
        return m_names.at(fileOf(index.row()));
    case Qt::ToolTipRole:
        if (index.column() == File)
            return m_names.at(fileOf(index.row()));
        return shown.flags ? QVariant(flagsText(shown.flags)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Leading);
    default:
        return {};
    }
}

QString LogModel::displayText(int row, int column) const
{
    const LogRecord &shown = record(row);
    switch (column) {
    case Text:
        return firstLine(shown.message);
    case Component:
        return shown.component;
    case Time:
        return writtenTimeText(shown.time);
    case Thread:
        return threadText(shown.thread);
    case Source:
        return shown.source;
    case File: { // the tool tip has the whole name
        const QString &name = m_names.at(fileOf(row));
        return name.sliced(name.lastIndexOf(u'/') + 1);
    }
    case Level:
        return levelText(shown);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(Titles.at(static_cast<std::size_t>(section)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Leading);
    default:
        return {};
    }
}

} // namespace ccm
