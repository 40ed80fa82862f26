// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logmodel.h"

#include "models/logs/loghistory.h"
#include "models/logs/logtail.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>

namespace ccm {
namespace {

constexpr std::array<const char *, LogModel::ColumnCount> Titles{
    QT_TRANSLATE_NOOP("ccm::LogModel", "Log text"),  QT_TRANSLATE_NOOP("ccm::LogModel", "Component"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Date/Time"), QT_TRANSLATE_NOOP("ccm::LogModel", "Thread"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Source"),    QT_TRANSLATE_NOOP("ccm::LogModel", "Log"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Severity"),  QT_TRANSLATE_NOOP("ccm::LogModel", "Elapsed")};

Status statusOf(Severity severity, RecordFlags flags)
{
    if (severity == Severity::Error)
        return Status::Bad;
    if (severity == Severity::Warning)
        return Status::Warning;
    const bool fades = severity == Severity::Verbose || flags.testFlag(RecordFlag::Pending);
    return fades ? Status::Muted : Status::Neutral;
}

void add(LogTally &tally, const LogSnapshot &log)
{
    tally.records += log.count();
    tally.errors += log.index.tally().errors;
    tally.warnings += log.index.tally().warnings;
    for (const LogRecord &record : log.pending) {
        tally.errors += record.severity == Severity::Error;
        tally.warnings += record.severity == Severity::Warning;
    }
}

} // namespace

LogModel::LogModel(QObject *parent) : LogRows(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, qOverload<>(&LogModel::readWanted));
}

void LogModel::setFiles(const QStringList &names)
{
    beginResetModel();
    m_query.cancel();
    m_isFiltering = m_isQueryDue = false;
    const auto count = static_cast<std::size_t>(names.size());
    // The same logs read again have the same records: what the user noted stays with them.
    const bool isReloaded = names == m_names;
    m_names = names;
    m_files = std::vector<Log>(count);
    m_choice.isShown = std::vector<bool>(count, true);
    m_shownChoice = m_choice;
    m_wanted = std::vector<std::vector<quint32>>(count);
    for (const auto &reader : m_readers)
        reader->cancel();
    while (m_readers.size() < count)
        m_readers.push_back(std::make_unique<Loader<QList<RecordText>>>(this));
    m_cache.clear();
    m_hasUnreadable = false;
    if (!isReloaded)
        m_bookmarks.clear();
    m_rows = {};
    m_isPreview = false;
    m_order = {};
    endResetModel();
    Q_EMIT filesChanged();
    Q_EMIT progressChanged();
    Q_EMIT tallyChanged();
    Q_EMIT bookmarksChanged();
}

void LogModel::feedFrom(const LogTail &tail)
{
    connect(&tail, &LogTail::updated, this, &LogModel::update);
}

void LogModel::update(int number, const LogSnapshot &snapshot)
{
    Log &file = m_files.at(static_cast<std::size_t>(number));
    const bool isOtherZone = file.latest.biasFactor != snapshot.biasFactor;
    file.latest = snapshot;
    const auto log = static_cast<quint16>(number);
    if (m_hasUnreadable)
        m_cache.clear();
    m_hasUnreadable = false;
    const quint32 first = snapshot.index.count() - static_cast<quint32>(snapshot.last.size());
    for (qsizetype i = 0; i < snapshot.last.size(); ++i)
        m_cache.insert(log, first + static_cast<quint32>(i), shownRecord(snapshot.last[i]));

    show(number);
    if (isOtherZone && m_timeDisplay != TimeDisplay::AsWritten && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
    Q_EMIT tallyChanged();
    Q_EMIT progressChanged();
}

const LogSnapshot &LogModel::snapshot(int file) const
{
    return m_files.at(static_cast<std::size_t>(file)).latest;
}

const LogSnapshot &LogModel::shownSnapshot(int file) const
{
    return m_files.at(static_cast<std::size_t>(file)).shown;
}

LogSnapshot LogModel::readableSnapshot(int file) const
{
    LogSnapshot log = shownSnapshot(file);
    if (m_isPreview) {
        log.index = {};
        log.pending = log.preview;
    }
    return log;
}

bool LogModel::isFileShown(int file) const
{
    return m_choice.isShown.at(static_cast<std::size_t>(file));
}

void LogModel::setFileShown(int number, bool shown)
{
    Choice choice = m_choice;
    choice.isShown.at(static_cast<std::size_t>(number)) = shown;
    changeChoice(std::move(choice));
}

LogTally LogModel::tally(int file) const
{
    LogTally tally;
    add(tally, snapshot(file));
    return tally;
}

LogTally LogModel::tally() const
{
    LogTally sum;
    for (const Log &file : m_files)
        add(sum, file.latest);
    return sum;
}

Result<void> LogModel::setFilter(const LogFilter &filter)
{
    Choice choice = m_choice;
    choice.filter = filter;
    choice.compiled = nullptr;
    if (!filter.showsAll()) {
        auto result = CompiledFilter::compile(filter);
        if (!result)
            return std::unexpected(result.error());
        choice.compiled = std::make_shared<const CompiledFilter>(std::move(*result));
    }
    changeChoice(std::move(choice));
    return {};
}

void LogModel::setContext(int records)
{
    Choice choice = m_choice;
    choice.context = std::max(records, 0);
    changeChoice(std::move(choice));
}

QString LogModel::filterRemark() const
{
    return m_choice.compiled ? m_choice.compiled->fallbackText() : QString();
}

void LogModel::setHighlighter(const Highlighter &highlighter)
{
    m_highlighter = highlighter;
    m_cache.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT highlighterChanged();
}

void LogModel::setSearchMarks(const Highlighter &marks)
{
    m_searchMarks = marks;
    m_cache.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LogModel::setTimeDisplay(TimeDisplay display)
{
    if (m_timeDisplay == display)
        return;
    m_timeDisplay = display;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

int LogModel::logNamed(const QString &name) const
{
    const qsizetype number = m_names.indexOf(name);
    const QString log = number < 0 ? logOfHistory(name) : QString();
    if (log.isEmpty())
        return static_cast<int>(number);
    const auto isIt = [&log](const QString &other) { return other.compare(log, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(m_names, isIt);
    return found == m_names.end() ? -1 : static_cast<int>(found - m_names.begin());
}

int LogModel::rowOf(const QString &name, qint64 offset) const
{
    const int number = logNamed(name);
    if (number < 0)
        return -1;
    const LogSnapshot &log = m_files[static_cast<std::size_t>(number)].shown;
    const auto logNumber = static_cast<quint16>(number);
    const bool isLog = m_names.at(number) == name;
    for (qsizetype i = 0; isLog && i < log.pending.size(); ++i) {
        const LogRecord &record = log.pending[i];
        if (offset >= record.offset && offset < record.offset + std::max<qint64>(record.length, 1))
            return rowOf(RowRef{.number = log.index.count() + static_cast<quint32>(i), .log = logNumber});
    }
    std::optional<quint32> older; // in a file that had the log's name when `offset` was noted
    for (qsizetype part = log.parts.size(); part-- > 0;) {
        const auto found = log.index.numberAt(static_cast<int>(part), offset);
        if (found && log.parts.at(part).text.shownAs() == name)
            return rowOf(RowRef{.number = *found, .log = logNumber});
        if (isLog && !older)
            older = found;
    }
    return older ? rowOf(RowRef{.number = *older, .log = logNumber}) : -1;
}

int LogModel::rowOf(const RowRef &wanted) const
{
    if (m_isPreview || wanted.number >= m_files.at(wanted.log).shown.count())
        return -1;
    const std::size_t row = m_rows.find(wanted, m_order);
    return row == m_rows.size() ? -1 : static_cast<int>(row);
}

int LogModel::rowNear(const RowRef &wanted) const
{
    const LogSnapshot &log = m_files.at(wanted.log).shown;
    if (m_isPreview || wanted.number >= log.count())
        return rowCount() - 1;
    std::size_t row = m_rows.placeOf(wanted, m_order);
    if (m_rows.isAll() && m_rows[0].log != wanted.log) {
        // A log that does not take part: only time tells.
        const auto time = standingTime(log, wanted.number);
        const auto numbers = std::views::iota(0, rowCount());
        row = static_cast<std::size_t>(
            *std::ranges::partition_point(numbers, [&](int other) { return timeOf(other) < time; }));
    }
    return std::min(static_cast<int>(row), rowCount() - 1);
}

int LogModel::nextRow(int from, bool forward, Severity atLeast) const
{
    const int size = rowCount();
    const LogTally all = tally();
    const qsizetype serious = all.errors + (atLeast == Severity::Error ? 0 : all.warnings);
    if (!m_isPreview && atLeast >= Severity::Warning && serious == 0)
        return -1;
    if (from < 0)
        from = forward ? -1 : size;
    // In a whole log, segments without anything serious are passed over at once.
    const bool mayPass = m_rows.isAll() && !m_isPreview && atLeast >= Severity::Warning;
    for (int step = 1; step <= size; ++step) {
        const int row = ((forward ? from + step : from - step) % size + size) % size;
        if (severity(row) >= atLeast)
            return row;
        const LogIndex &index = m_files[ref(row).log].shown.index;
        if (!mayPass || static_cast<quint32>(row) >= index.count())
            continue;
        const std::size_t at = index.segmentOf(static_cast<quint32>(row));
        const LogSegment &segment = *index.segments()[at];
        if (segment.errors + (atLeast == Severity::Warning ? segment.warnings : 0) > 0)
            continue;
        const int first = static_cast<int>(index.firstOf(at));
        step += forward ? first + static_cast<int>(segment.entries.size()) - 1 - row : row - first;
    }
    return -1;
}

std::optional<qint64> LogModel::timeOf(int row) const
{
    const RowRef at = ref(row);
    const LogSnapshot &log = m_files[at.log].shown;
    if (m_isPreview)
        return standingTime(log.preview[at.number].time, log.biasFactor);
    if (at.number >= log.count())
        return {};
    return standingTime(log, at.number);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Severity LogModel::severity(int row) const
{
    const RowRef at = ref(row);
    const LogSnapshot &log = m_files[at.log].shown;
    if (m_isPreview)
        return log.preview[at.number].severity;
    if (at.number < log.index.count())
        return log.index.traits(at.number).severity;
    return at.number < log.count() ? log.pending[at.number - log.index.count()].severity : Severity::Info;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: {
        const LogRowContent shown = content(row);
        const std::array texts{firstLine(shown.message),
                               shown.component,
                               shown.time,
                               shown.thread,
                               shown.source,
                               shown.file,
                               shown.level,
                               shown.elapsed};
        return texts.at(static_cast<std::size_t>(index.column()));
    }
    case SortRole:
        return QVariant::fromValue(timeOf(row).value_or(std::numeric_limits<qint64>::min()));
    case StatusRole:
        return QVariant::fromValue(statusOf(severity(row), record(row).flags));
    case RecordRole:
        return QVariant::fromValue(record(row));
    case FileRole:
        return m_names.at(fileOf(row));
    case Qt::ToolTipRole: {
        if (index.column() == File)
            return m_names.at(fileOf(row));
        if (const QString hint = unreadTimeHint(record(row).time); index.column() == Time && !hint.isEmpty())
            return hint;
        const QString flags = flagsText(record(row).flags);
        return flags.isEmpty() ? QVariant() : flags;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Leading);
    default:
        return {};
    }
}

QString LogModel::titleOf(int column)
{
    return tr(Titles.at(static_cast<std::size_t>(column)));
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Leading);
    default:
        return {};
    }
}

} // namespace ccm
