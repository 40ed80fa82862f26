// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the rows of LogModel come to be: at once for one whole log, else by a query on a thread of its own.

#include "models/logs/logmodel.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr std::size_t MostRuns = 32; ///< more separate insertions cost more than merging all
constexpr std::size_t MostAdded = 20'000; ///< more rows are put in order by the query

} // namespace

/// The one log that is shown; -1 where there are several or none.
int LogModel::onlyShown() const
{
    const auto isShown = [](const Log &file) { return file.isShown; };
    if (std::ranges::count_if(m_files, isShown) != 1)
        return -1;
    return static_cast<int>(std::ranges::find_if(m_files, isShown) - m_files.begin());
}

bool LogModel::showsEverything() const
{
    return !m_compiled && onlyShown() >= 0;
}

RowOrder LogModel::orderOf() const
{
    const auto shown = std::ranges::count_if(m_files, [](const Log &file) { return file.isShown; });
    return {snapshots(&Log::shown), shown > 1};
}

QList<LogSnapshot> LogModel::snapshots(LogSnapshot Log::*which) const
{
    QList<LogSnapshot> logs;
    for (const Log &file : m_files)
        logs.append(file.*which);
    return logs;
}

void LogModel::show(int number)
{
    Log &file = m_files[static_cast<std::size_t>(number)];
    if (!file.isShown) {
        file.shown = file.latest;
        return;
    }
    if (!showsEverything()) {
        continueQuery();
        return;
    }
    if (!file.latest.isCaughtUp && !file.latest.preview.isEmpty() && file.shown.index.isEmpty())
        showPreview(number);
    else
        showAll(number);
    m_order = orderOf();
}

/// The end of a large log, while the rest is being indexed.
void LogModel::showPreview(int number)
{
    Log &file = m_files[static_cast<std::size_t>(number)];
    const auto count = static_cast<quint32>(file.latest.preview.size());
    if (m_isPreview) {
        file.shown = file.latest;
        return;
    }
    beginResetModel();
    m_isPreview = true;
    file.shown = file.latest;
    m_rows = RowList::allOf(static_cast<quint16>(number), count);
    endResetModel();
}

void LogModel::showAll(int number)
{
    Log &file = m_files[static_cast<std::size_t>(number)];
    const auto log = static_cast<quint16>(number);
    if (m_isPreview) {
        // What the user sees stays where it is: the rest comes before it.
        const qint64 first = file.shown.preview.first().offset;
        const int part = static_cast<int>(file.latest.parts.size()) - 1;
        const quint32 before = file.latest.index.numberAt(part, first).value_or(file.latest.index.count());
        const auto preview = static_cast<quint32>(m_rows.size());
        if (before > 0)
            beginInsertRows({}, 0, static_cast<int>(before) - 1);
        m_isPreview = false;
        file.shown = file.latest;
        m_rows = RowList::allOf(log, before + preview);
        if (before > 0)
            endInsertRows();
    }
    const quint32 settled = file.shown.index.count();
    const auto had = static_cast<quint32>(m_rows.size());
    const quint32 count = file.latest.count();
    if (count > had)
        beginInsertRows({}, static_cast<int>(had), static_cast<int>(count) - 1);
    else if (count < had)
        beginRemoveRows({}, static_cast<int>(count), static_cast<int>(had) - 1);
    file.shown = file.latest;
    m_rows = RowList::allOf(log, count);
    if (count > had)
        endInsertRows();
    else if (count < had)
        endRemoveRows();
    // What was pending may have been completed.
    if (settled < std::min(had, count))
        Q_EMIT dataChanged(index(static_cast<int>(settled), 0),
                           index(static_cast<int>(std::min(had, count)) - 1, ColumnCount - 1));
}

void LogModel::restartQuery()
{
    m_query.cancel();
    m_isQueryDue = false;
    if (!showsEverything()) {
        startQuery(true);
        return;
    }
    m_isFiltering = false;
    const int only = onlyShown();
    beginResetModel();
    for (Log &file : m_files)
        file.shown = file.latest;
    const LogSnapshot &log = m_files[static_cast<std::size_t>(only)].shown;
    m_isPreview = !log.isCaughtUp && !log.preview.isEmpty();
    m_rows = RowList::allOf(static_cast<quint16>(only),
                            m_isPreview ? static_cast<quint32>(log.preview.size()) : log.count());
    m_order = orderOf();
    endResetModel();
    Q_EMIT filterFinished();
}

void LogModel::continueQuery()
{
    if (m_query.isRunning())
        m_isQueryDue = true;
    else
        startQuery(m_context > 0 && m_compiled);
}

void LogModel::startQuery(bool isAnew)
{
    RowQuery query{.logs = snapshots(&Log::latest),
                   .names = m_names,
                   .filter = m_compiled,
                   .context = static_cast<quint32>(m_context)};
    for (const Log &file : m_files) {
        query.shown.push_back(file.isShown);
        query.first.push_back(isAnew ? 0 : file.shown.index.count());
    }
    const auto shown = std::ranges::count(query.shown, true);
    const RowOrder order(query.logs, shown > 1);
    m_isQueryDue = false;
    m_isFiltering = m_isFiltering || isAnew;
    const auto progress = [this](double part) {
        QMetaObject::invokeMethod(
            this,
            [this, part] {
                if (m_isFiltering)
                    Q_EMIT filterProgress(static_cast<int>(part * 100));
            },
            Qt::QueuedConnection);
    };
    m_query.start([query, order,
                   progress](const std::stop_token &stop) { return findRows(query, order, progress, stop); },
                  [this, logs = query.logs, order, isAnew](Result<std::vector<RowRef>> rows) {
                      if (!rows) {
                          m_isFiltering = false;
                          Q_EMIT filterFailed(rows.error());
                          return;
                      }
                      takeRows(isAnew, logs, order, std::move(*rows));
                      if (m_isQueryDue)
                          startQuery(m_context > 0 && m_compiled);
                  });
}

void LogModel::takeRows(bool isAnew, const QList<LogSnapshot> &logs, const RowOrder &order,
                        std::vector<RowRef> rows)
{
    if (!isAnew && rows.size() > MostAdded && m_rows.size() > 0) {
        startQuery(true);
        return;
    }
    if (isAnew)
        beginResetModel();
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (!isAnew && m_files[file].isShown)
            removePending(static_cast<quint16>(file));
        m_files[file].shown = logs[static_cast<qsizetype>(file)];
    }
    m_order = order;
    if (!isAnew) {
        if (!rows.empty())
            addRows(rows);
        return;
    }
    m_isPreview = false;
    m_rows = RowList::of(std::move(rows));
    endResetModel();
    m_isFiltering = false;
    Q_EMIT filterFinished();
}

/// They stood in for what the new rows say better.
void LogModel::removePending(quint16 log)
{
    const LogSnapshot &shown = m_files[log].shown;
    for (quint32 number = shown.count(); number-- > shown.index.count();) {
        const std::size_t row = m_rows.find({.number = number, .log = log}, m_order);
        if (row == m_rows.size())
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.remove(row, 1);
        endRemoveRows();
    }
}

void LogModel::addRows(const std::vector<RowRef> &rows)
{
    std::vector<std::size_t> places; // where each run of rows belongs, front to back
    std::size_t i = 0;
    while (i < rows.size() && places.size() <= MostRuns) {
        const std::size_t place = m_rows.placeOf(rows[i], m_order);
        places.push_back(place);
        while (i < rows.size() && (place == m_rows.size() || m_order(rows[i], m_rows[place])))
            ++i;
    }
    if (places.size() <= MostRuns)
        insertRuns(rows, places);
    else
        mergeRows(rows);
}

void LogModel::insertRuns(const std::vector<RowRef> &rows, const std::vector<std::size_t> &places)
{
    std::size_t end = rows.size();
    for (std::size_t run = places.size(); run-- > 0;) {
        const std::size_t place = places[run];
        std::size_t begin = 0;
        if (run > 0)
            begin = static_cast<std::size_t>(std::ranges::lower_bound(rows, m_rows[place - 1], m_order)
                                             - rows.begin());
        const std::vector<RowRef> inserted(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                                           rows.begin() + static_cast<std::ptrdiff_t>(end));
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + end - begin - 1));
        m_rows.insert(place, inserted);
        endInsertRows();
        end = begin;
    }
}

/// All at the end first, then every row to its place: two changes, however many places there are.
void LogModel::mergeRows(const std::vector<RowRef> &rows)
{
    const std::size_t middle = m_rows.size();
    beginInsertRows({}, static_cast<int>(middle), static_cast<int>(middle + rows.size()) - 1);
    m_rows.insert(middle, rows);
    endInsertRows();

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList indexes = persistentIndexList();
    std::vector<RowRef> held;
    held.reserve(static_cast<std::size_t>(indexes.size()));
    for (const QModelIndex &index : indexes)
        held.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_rows.remove(middle, rows.size());
    m_rows.merge(m_rows.placeOf(rows.front(), m_order), rows, m_order);
    QModelIndexList moved;
    moved.reserve(indexes.size());
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const std::size_t now = m_rows.find(held[static_cast<std::size_t>(i)], m_order);
        moved.append(index(static_cast<int>(now), indexes[i].column()));
    }
    changePersistentIndexList(indexes, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LogModel::cancelFiltering()
{
    m_query.cancel();
    m_isFiltering = m_isQueryDue = false;
    Q_EMIT filterFinished();
}

} // namespace ccm
