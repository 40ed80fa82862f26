// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bookmarks of LogModel: they stand at records, whatever the rows are.

#include "models/logs/logmodel.h"

#include <algorithm>
#include <iterator>

namespace ccm {
namespace {

quint64 bookmarkKey(const RowRef &ref)
{
    return quint64{ref.log} << 32 | ref.number;
}

} // namespace

bool LogModel::isBookmarked(int row) const
{
    return !m_isPreview && m_bookmarks.contains(bookmarkKey(ref(row)));
}

QString LogModel::bookmarkNote(int row) const
{
    return m_isPreview ? QString() : m_bookmarks.value(bookmarkKey(ref(row)));
}

void LogModel::setBookmark(int row, const QString &note)
{
    if (m_isPreview)
        return;
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

QMap<quint32, QString> LogModel::bookmarksOf(int file) const
{
    QMap<quint32, QString> notes;
    for (const auto &[key, note] : m_bookmarks.asKeyValueRange()) {
        if (key >> 32 == static_cast<quint64>(file))
            notes.insert(static_cast<quint32>(key), note);
    }
    return notes;
}

void LogModel::setBookmarksOf(int file, const QMap<quint32, QString> &notes)
{
    const auto log = static_cast<quint16>(file);
    m_bookmarks.removeIf([log](const auto &at) { return at.key() >> 32 == log; });
    for (const auto &[number, note] : notes.asKeyValueRange())
        m_bookmarks.insert(bookmarkKey({.number = number, .log = log}), note);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT bookmarksChanged();
}

} // namespace ccm
