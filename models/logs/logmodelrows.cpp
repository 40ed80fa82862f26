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
    const std::vector<bool> &isShown = m_choice.isShown;
    if (std::ranges::count(isShown, true) != 1)
        return -1;
    return static_cast<int>(std::ranges::find(isShown, true) - isShown.begin());
}

bool LogModel::showsEverything() const
{
    return !m_choice.compiled && onlyShown() >= 0;
}

void LogModel::show(int number)
{
    const auto at = static_cast<std::size_t>(number);
    Log &file = m_files[at];
    if (!m_choice.isShown[at] && !m_shownChoice.isShown[at]) {
        file.shown = file.latest;
        return;
    }
    if (!showsEverything()) {
        continueQuery();
        return;
    }
    const bool isEarly = m_isPreview || m_rows.size() == 0;
    if (isEarly && !file.latest.isCaughtUp && !file.latest.preview.isEmpty())
        showPreview(number);
    else
        showAll(number);
}

/// The end of a large log, while the rest is being indexed.
void LogModel::showPreview(int number)
{
    Log &file = m_files[static_cast<std::size_t>(number)];
    if (m_isPreview) {
        const QList<LogRecord> preview = file.shown.preview;
        file.shown = file.latest;
        file.shown.preview = preview;
        return;
    }
    beginResetModel();
    m_isPreview = true;
    file.shown = file.latest;
    m_rows = RowList::allOf(static_cast<quint16>(number), static_cast<quint32>(file.latest.preview.size()));
    endResetModel();
}

/// The index takes over from the preview. What the user sees stays where it is: the rest comes before it.
void LogModel::leavePreview(int number)
{
    Log &file = m_files[static_cast<std::size_t>(number)];
    const int part = static_cast<int>(file.latest.parts.size()) - 1;
    const auto found = file.latest.index.numberAt(part, file.shown.preview.first().offset);
    const auto preview = static_cast<quint32>(m_rows.size());
    const quint32 before = found.value_or(0);
    if (!found || before + preview > file.latest.count()) {
        // The file is not what it was when its end was read.
        beginResetModel();
        m_isPreview = false;
        file.shown = file.latest;
        m_rows = RowList::allOf(static_cast<quint16>(number), file.latest.count());
        endResetModel();
        return;
    }
    if (before > 0)
        beginInsertRows({}, 0, static_cast<int>(before) - 1);
    m_isPreview = false;
    file.shown = file.latest;
    m_rows = RowList::allOf(static_cast<quint16>(number), before + preview);
    if (before > 0)
        endInsertRows();
}

void LogModel::showAll(int number)
{
    Log &file = m_files[static_cast<std::size_t>(number)];
    quint32 settled = file.shown.index.count();
    if (m_isPreview) {
        leavePreview(number);
        settled = 0; // also what was in the preview may say more now
    }
    const auto had = static_cast<quint32>(m_rows.size());
    const quint32 count = file.latest.count();
    if (count > had)
        beginInsertRows({}, static_cast<int>(had), static_cast<int>(count) - 1);
    else if (count < had)
        beginRemoveRows({}, static_cast<int>(count), static_cast<int>(had) - 1);
    file.shown = file.latest;
    m_rows = RowList::allOf(static_cast<quint16>(number), count);
    if (count > had)
        endInsertRows();
    else if (count < had)
        endRemoveRows();
    // What was pending may have been completed.
    if (settled < std::min(had, count))
        Q_EMIT dataChanged(index(static_cast<int>(settled), 0),
                           index(static_cast<int>(std::min(had, count)) - 1, ColumnCount - 1));
}

void LogModel::changeChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    const bool isSame = !choice.compiled && !m_choice.compiled && choice.isShown == m_choice.isShown;
    m_choice = std::move(choice);
    if (isSame)
        m_shownChoice = m_choice; // only the context, of which nothing is to be seen
    else
        restartQuery();
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
    m_order = {};
    m_shownChoice = m_choice;
    endResetModel();
    Q_EMIT filterFinished();
}

void LogModel::cancelFiltering()
{
    if (!m_isFiltering)
        return;
    keepRows();
    Q_EMIT filterFinished();
}

void LogModel::keepRows()
{
    m_query.cancel();
    m_isFiltering = m_isQueryDue = false;
    m_choice = m_shownChoice;
    // What came meanwhile.
    if (showsEverything())
        show(onlyShown());
    else
        continueQuery();
}

void LogModel::continueQuery()
{
    if (m_query.isRunning())
        m_isQueryDue = true;
    else
        startQuery(false);
}

/// Rows that stand already would stand elsewhere.
bool LogModel::isOtherOrder(const RowQuery &query) const
{
    if (std::ranges::count(query.shown, true) < 2)
        return false;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const LogSnapshot &shown = m_files[i].shown;
        const LogSnapshot &next = query.logs[static_cast<qsizetype>(i)];
        if (shown.index.isEmpty())
            continue;
        // Records before the first that has a time stand with it, once there is one.
        if (shown.biasFactor != next.biasFactor || shown.localBias.steps != next.localBias.steps
            || standingTime(shown, 0) != standingTime(next, 0))
            return true;
    }
    return false;
}

void LogModel::startQuery(bool isAnew)
{
    const auto context = static_cast<quint32>(m_choice.compiled ? m_choice.context : 0);
    RowQuery query{
        .names = m_names, .shown = m_choice.isShown, .filter = m_choice.compiled, .context = context};
    for (const Log &file : m_files)
        query.logs.append(file.latest);
    setLocalBiases(query.logs, m_names);
    isAnew = isAnew || isOtherOrder(query);
    for (const Log &file : m_files) {
        const quint32 settled = file.shown.index.count();
        query.first.push_back(isAnew ? 0 : settled - std::min(settled, context));
    }
    const RowOrder order(query.logs, std::ranges::count(query.shown, true) > 1);
    m_isQueryDue = false;
    m_isFiltering = m_choice != m_shownChoice;
    const auto progress = [this](double part) {
        const auto tell = [this, part] {
            if (m_isFiltering)
                Q_EMIT filterProgress(static_cast<int>(part * 100));
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    m_query.start([=](const std::stop_token &stop) { return findRows(query, order, progress, stop); },
                  [=, this](Result<Rows> rows) { finishQuery(isAnew, query, order, std::move(rows)); });
}

void LogModel::finishQuery(bool isAnew, const RowQuery &query, const RowOrder &order, Result<Rows> rows)
{
    if (!rows) {
        if (m_isFiltering)
            keepRows();
        Q_EMIT filterFailed(rows.error());
        return;
    }
    if (!isAnew && rows->size() > MostAdded && m_rows.size() > 0) {
        startQuery(true);
        return;
    }
    if (isAnew)
        takeAll(query, order, std::move(*rows));
    else
        takeMore(query, order, std::move(*rows));
    // Whoever was told of it may have started another.
    if (m_isQueryDue && !m_query.isRunning())
        startQuery(false);
}

void LogModel::takeAll(const RowQuery &query, const RowOrder &order, Rows rows)
{
    beginResetModel();
    for (std::size_t file = 0; file < m_files.size(); ++file)
        m_files[file].shown = query.logs[static_cast<qsizetype>(file)];
    m_order = order;
    m_isPreview = false;
    m_rows = RowList::of(std::move(rows));
    m_shownChoice = m_choice;
    m_isFiltering = false;
    endResetModel();
    Q_EMIT filterFinished();
}

void LogModel::takeMore(const RowQuery &query, const RowOrder &order, Rows rows)
{
    Rows kept;
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (query.shown[file]) {
            const Rows more = dropRows(static_cast<quint16>(file), query.first[file], order, rows);
            kept.insert(kept.end(), more.begin(), more.end());
        }
    }
    for (std::size_t file = 0; file < m_files.size(); ++file)
        m_files[file].shown = query.logs[static_cast<qsizetype>(file)];
    m_order = order;
    for (const RowRef &ref : kept) {
        const int row = static_cast<int>(m_rows.find(ref, m_order));
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (!rows.empty())
        addRows(rows);
}

/// The rows of a log from its record `first` on give way to `rows`, which are found by `order`. Those
/// that stay where they are leave `rows`; of them, those that may say something else are returned.
LogModel::Rows LogModel::dropRows(quint16 log, quint32 first, const RowOrder &order, Rows &rows)
{
    const LogSnapshot &shown = m_files[log].shown;
    Rows kept;
    for (quint32 number = shown.count(); number-- > first;) {
        const RowRef old{.number = number, .log = log};
        const std::size_t row = m_rows.find(old, m_order);
        if (row == m_rows.size())
            continue;
        const bool isSettled = number < shown.index.count();
        // A time of its own that a record now has takes it elsewhere.
        const bool isPlaced = isSettled || !order.isMerged() || order.time(old) == m_order.time(old);
        const auto found = std::ranges::lower_bound(rows, old, order);
        if (isPlaced && found != rows.end() && found->log == log && found->number == number) {
            if (!isSettled)
                kept.push_back(*found);
            m_rows.replace(row, *found);
            rows.erase(found);
            continue;
        }
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.remove(row, 1);
        endRemoveRows();
    }
    return kept;
}

void LogModel::addRows(const Rows &rows)
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

void LogModel::insertRuns(const Rows &rows, const std::vector<std::size_t> &places)
{
    std::size_t end = rows.size();
    for (std::size_t run = places.size(); run-- > 0;) {
        const std::size_t place = places[run];
        std::size_t begin = 0;
        if (run > 0)
            begin = static_cast<std::size_t>(std::ranges::lower_bound(rows, m_rows[place - 1], m_order)
                                             - rows.begin());
        const Rows inserted(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                            rows.begin() + static_cast<std::ptrdiff_t>(end));
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + end - begin - 1));
        m_rows.insert(place, inserted);
        endInsertRows();
        end = begin;
    }
}

/// All at the end first, then every row to its place: two changes, however many places there are.
void LogModel::mergeRows(const Rows &rows)
{
    const std::size_t middle = m_rows.size();
    beginInsertRows({}, static_cast<int>(middle), static_cast<int>(middle + rows.size()) - 1);
    m_rows.insert(middle, rows);
    endInsertRows();

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList indexes = persistentIndexList();
    Rows held;
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

} // namespace ccm
