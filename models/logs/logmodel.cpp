// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logmodel.h"

#include "models/logs/logrecordtext.h"
#include "models/logs/logtail.h"
#include "models/logs/recordreader.h"
#include "models/logs/severity.h"

#include <algorithm>
#include <array>

namespace ccm {
namespace {

constexpr std::array<const char *, LogModel::ColumnCount> Titles{
    QT_TRANSLATE_NOOP("ccm::LogModel", "Log text"),  QT_TRANSLATE_NOOP("ccm::LogModel", "Component"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Date/Time"), QT_TRANSLATE_NOOP("ccm::LogModel", "Thread"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Source"),    QT_TRANSLATE_NOOP("ccm::LogModel", "Log"),
    QT_TRANSLATE_NOOP("ccm::LogModel", "Severity"),  QT_TRANSLATE_NOOP("ccm::LogModel", "Elapsed")};

constexpr quint32 ReadAhead = 64; ///< records around one that is asked for: the user scrolls on

Status statusOf(Severity severity, RecordFlags flags)
{
    if (severity == Severity::Error)
        return Status::Bad;
    if (severity == Severity::Warning)
        return Status::Warning;
    const bool fades = severity == Severity::Verbose || flags.testFlag(RecordFlag::Pending);
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

quint64 bookmarkKey(const RowRef &ref)
{
    return quint64{ref.log} << 32 | ref.number;
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
    m_names = names;
    m_files = std::vector<Log>(count);
    m_wanted = std::vector<std::vector<quint32>>(count);
    m_readers.clear();
    for (std::size_t file = 0; file < count; ++file)
        m_readers.push_back(std::make_unique<Loader<QList<LogRecord>>>(this));
    m_cache.clear();
    m_bookmarks.clear();
    m_rows = {};
    m_isPreview = false;
    m_order = orderOf();
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
    const bool rolledOver = file.latest.isCaughtUp && file.latest.parts.size() < snapshot.parts.size();
    file.latest = snapshot;
    const auto log = static_cast<quint16>(number);
    if (m_hasUnreadable)
        m_cache.clear();
    m_hasUnreadable = false;
    const quint32 first = snapshot.index.count() - static_cast<quint32>(snapshot.last.size());
    for (qsizetype i = 0; i < snapshot.last.size(); ++i)
        m_cache.insert(log, first + static_cast<quint32>(i), shownRecord(snapshot.last[i]));

    if (isOtherZone && m_order.isMerged())
        restartQuery();
    else
        show(number);
    Q_EMIT tallyChanged();
    Q_EMIT progressChanged();
    if (rolledOver)
        Q_EMIT fileRolledOver(number);
}

const LogSnapshot &LogModel::snapshot(int file) const
{
    return m_files.at(static_cast<std::size_t>(file)).latest;
}

bool LogModel::isFileShown(int file) const
{
    return m_files.at(static_cast<std::size_t>(file)).isShown;
}

void LogModel::setFileShown(int number, bool shown)
{
    Log &file = m_files.at(static_cast<std::size_t>(number));
    if (file.isShown == shown)
        return;
    file.isShown = shown;
    restartQuery();
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
    if (m_filter == filter)
        return {};
    std::shared_ptr<const CompiledFilter> compiled;
    if (!filter.showsAll()) {
        auto result = CompiledFilter::compile(filter);
        if (!result)
            return std::unexpected(result.error());
        compiled = std::make_shared<const CompiledFilter>(std::move(*result));
    }
    m_filter = filter;
    m_compiled = std::move(compiled);
    restartQuery();
    return {};
}

void LogModel::setContext(int records)
{
    if (m_context == records)
        return;
    m_context = records;
    if (m_compiled)
        restartQuery();
}

QString LogModel::filterRemark() const
{
    return m_compiled ? m_compiled->fallbackText() : QString();
}

void LogModel::setTimeDisplay(TimeDisplay display)
{
    if (m_timeDisplay == display)
        return;
    m_timeDisplay = display;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

LogRecord LogModel::record(int row) const
{
    const RowRef at = ref(row);
    const LogSnapshot &log = m_files[at.log].shown;
    if (m_isPreview)
        return log.preview[at.number];
    if (at.number >= log.count())
        return {};
    if (at.number >= log.index.count())
        return log.pending[at.number - log.index.count()];
    if (const ShownRecord *shown = find(at))
        return shown->record;
    want(at);
    return indexedRecord(log, at.number);
}

bool LogModel::isLoaded(int row) const
{
    const RowRef at = ref(row);
    return m_isPreview || at.number >= m_files[at.log].shown.index.count() || find(at) != nullptr;
}

int LogModel::rowOf(const QString &name, qint64 offset) const
{
    const qsizetype number = m_names.indexOf(name);
    if (number < 0)
        return -1;
    const LogSnapshot &log = m_files[static_cast<std::size_t>(number)].shown;
    const auto logNumber = static_cast<quint16>(number);
    for (qsizetype i = 0; i < log.pending.size(); ++i) {
        const LogRecord &record = log.pending[i];
        if (offset >= record.offset && offset <= record.offset + record.length)
            return rowOf(RowRef{.number = log.index.count() + static_cast<quint32>(i), .log = logNumber});
    }
    for (qsizetype part = log.parts.size(); part-- > 0;) {
        if (const auto found = log.index.numberAt(static_cast<int>(part), offset))
            return rowOf(RowRef{.number = *found, .log = logNumber});
    }
    return -1;
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
    if (m_isPreview || wanted.number >= m_files.at(wanted.log).shown.count())
        return rowCount() - 1;
    return std::min(static_cast<int>(m_rows.placeOf(wanted, m_order)), rowCount() - 1);
}

int LogModel::nextRow(int from, bool forward, Severity atLeast) const
{
    const int size = rowCount();
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
    if (m_isPreview || at.number >= log.count())
        return {};
    return standingTime(log, at.number);
}

bool LogModel::isBookmarked(int row) const
{
    return m_bookmarks.contains(bookmarkKey(ref(row)));
}

QString LogModel::bookmarkNote(int row) const
{
    return m_bookmarks.value(bookmarkKey(ref(row)));
}

void LogModel::setBookmark(int row, const QString &note)
{
    m_bookmarks.insert(bookmarkKey(ref(row)), note);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT bookmarksChanged();
}

void LogModel::removeBookmark(int row)
{
    if (m_bookmarks.remove(bookmarkKey(ref(row))) == 0)
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT bookmarksChanged();
}

QList<int> LogModel::bookmarkedRows() const
{
    QList<int> rows;
    for (auto at = m_bookmarks.keyBegin(); at != m_bookmarks.keyEnd(); ++at) {
        const int row =
            rowOf(RowRef{.number = static_cast<quint32>(*at), .log = static_cast<quint16>(*at >> 32)});
        if (row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

int LogModel::nextBookmark(int from, bool forward) const
{
    const QList<int> rows = bookmarkedRows();
    if (rows.isEmpty())
        return -1;
    if (forward) {
        const auto next = std::ranges::upper_bound(rows, from);
        return next == rows.end() ? rows.first() : *next;
    }
    const auto here = std::ranges::lower_bound(rows, from);
    return here == rows.begin() ? rows.last() : *std::prev(here);
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

LogRowContent LogModel::content(int row) const
{
    const RowRef at = ref(row);
    const LogRecord shown = record(row);
    LogRowContent content{.message = shown.message,
                          .component = shown.component,
                          .time = timeText(at, shown.time),
                          .thread = threadText(shown.thread),
                          .source = shown.source,
                          .file = m_names[at.log].section(u'/', -1).section(u'\\', -1),
                          .level = levelText(shown),
                          .severity = shown.severity,
                          .flags = shown.flags,
                          .fileNumber = at.log,
                          .seam = seamText(at),
                          .note = m_bookmarks.value(bookmarkKey(at)),
                          .isBookmarked = m_bookmarks.contains(bookmarkKey(at)),
                          .isLoaded = isLoaded(row),
                          .isContext = at.isContext};
    if (const auto time = timeOf(row); time && row > 0) {
        if (const auto before = timeOf(row - 1))
            content.elapsed = elapsedText(*time - *before);
    }
    const ShownRecord marked = content.isLoaded && !m_isPreview && find(at) ? *find(at) : shownRecord(shown);
    content.hue = marked.hue;
    content.spans = marked.spans;
    return content;
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
        return QVariant::fromValue(m_order.time(ref(row)));
    case StatusRole:
        return QVariant::fromValue(statusOf(severity(row), record(row).flags));
    case RecordRole:
        return QVariant::fromValue(record(row));
    case FileRole:
        return m_names.at(fileOf(row));
    case Qt::ToolTipRole: {
        if (index.column() == File)
            return m_names.at(fileOf(row));
        const QString flags = flagsText(record(row).flags);
        return flags.isEmpty() ? QVariant() : flags;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Leading);
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

ShownRecord LogModel::shownRecord(LogRecord record) const
{
    ShownRecord shown{.record = std::move(record)};
    return shown;
}

const ShownRecord *LogModel::find(const RowRef &at) const
{
    const LogSnapshot &log = m_files[at.log].shown;
    if (at.number >= log.index.count())
        return nullptr;
    if (const ShownRecord *known = m_cache.find(at.log, at.number))
        return known;
    if (auto record = keptRecord(log, at.number))
        return m_cache.insert(at.log, at.number, shownRecord(std::move(*record)));
    return nullptr;
}

void LogModel::want(const RowRef &at) const
{
    m_wanted[at.log].push_back(at.number);
    if (!m_soon.isActive())
        m_soon.start();
}

void LogModel::readWanted()
{
    for (std::size_t log = 0; log < m_wanted.size(); ++log) {
        if (!m_wanted[log].empty() && !m_readers[log]->isRunning())
            readWanted(static_cast<quint16>(log), std::exchange(m_wanted[log], {}));
    }
}

/// One stretch around what is wanted: what is painted together stands together.
void LogModel::readWanted(quint16 log, std::vector<quint32> numbers)
{
    const auto [least, greatest] = std::ranges::minmax(numbers);
    const LogSnapshot snapshot = m_files[log].shown;
    const quint32 first = least - std::min(least, ReadAhead);
    constexpr quint32 MostAtOnce = 1000;
    const quint32 count = std::min(greatest - first + ReadAhead, MostAtOnce);
    // In a list that leaves most records out, what is painted together stands far apart.
    const bool isDense = greatest - least < MostAtOnce;
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    m_readers[log]->start(
        [=](const std::stop_token &stop) -> Result<QList<LogRecord>> {
            if (isDense)
                return readRecords(snapshot, first, count);
            QList<LogRecord> records;
            for (const quint32 number : numbers) {
                auto one = readRecords(snapshot, number, 1);
                if (!one || stop.stop_requested())
                    return one;
                records.append(*one);
            }
            return records;
        },
        [=, this](const Result<QList<LogRecord>> &records) {
            for (std::size_t i = 0; i < numbers.size() && !records; ++i) {
                LogRecord unread = indexedRecord(snapshot, numbers[i]);
                unread.message = records.error().message();
                m_cache.insert(log, numbers[i], {.record = std::move(unread)});
                m_hasUnreadable = true;
            }
            for (qsizetype i = 0; records && i < records->size(); ++i) {
                const quint32 number =
                    isDense ? first + static_cast<quint32>(i) : numbers[static_cast<std::size_t>(i)];
                if (number < snapshot.index.count())
                    m_cache.insert(log, number, shownRecord(records->at(i)));
            }
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            readWanted();
        });
}

QString LogModel::timeText(const RowRef &at, const LogTime &time) const
{
    const int factor = m_files[at.log].shown.biasFactor;
    if (m_timeDisplay == TimeDisplay::AsWritten || !time.isValid())
        return writtenTimeText(time);
    if (!time.biasMinutes || factor == 0)
        return tr("%1 (as written)").arg(writtenTimeText(time));
    QDateTime utc = time.written.addSecs(qint64{*time.biasMinutes} * factor * 60);
    if (m_timeDisplay == TimeDisplay::Local)
        utc = utc.toLocalTime();
    return writtenTimeText({.written = utc});
}

QString LogModel::seamText(const RowRef &at) const
{
    const LogSnapshot &log = m_files[at.log].shown;
    if (m_isPreview || log.parts.size() < 2 || at.number == 0 || at.number > log.index.count())
        return {};
    // What is pending is of the live file.
    const int before = log.index.place(at.number - 1).segment->part;
    const int part = at.number < log.index.count() ? log.index.place(at.number).segment->part
                                                   : static_cast<int>(log.parts.size()) - 1;
    if (part == before)
        return {};
    const QDateTime seam = log.parts[part].seam;
    return seam.isValid() ? tr("Rolled over at %1").arg(writtenTimeText({.written = seam.toLocalTime()}))
                          : tr("Rolled over: a new file begins here");
}

} // namespace ccm
