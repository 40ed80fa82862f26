// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/savedbookmarks.h"

#include "models/logs/recordreader.h"
#include "models/logs/ruledocument.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct BookmarkTexts
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SavedBookmarks)
};

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

/// Invalid (its size is 0) where something is missing or makes no sense.
SavedBookmark bookmarkFrom(const QJsonValue &value)
{
    const SavedBookmark bookmark{.log = value[u"log"].toString(),
                                 .offset = value[u"offset"].toInteger(-1),
                                 .size = value[u"size"].toInteger(),
                                 .hash = QByteArray::fromHex(value[u"sha256"].toString().toLatin1()),
                                 .note = value[u"note"].toString()};
    const bool isRight = !bookmark.log.isEmpty() && bookmark.offset >= 0 && bookmark.size > 0
        && bookmark.size <= SavedBookmark::MostHashed
        && bookmark.hash.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    return isRight ? bookmark : SavedBookmark();
}

/// The record of a part that begins at `offset`.
std::optional<quint32> recordAt(const LogSnapshot &log, int part, qint64 offset)
{
    if (const auto number = log.index.numberAt(part, offset))
        return log.index.offset(*number) == offset ? number : std::nullopt;
    if (part + 1 < log.parts.size())
        return {};
    const auto pending = std::ranges::find(log.pending, offset, &LogRecord::offset);
    if (pending == log.pending.end())
        return {};
    return log.index.count() + static_cast<quint32>(pending - log.pending.begin());
}

} // namespace

QList<SavedBookmark> SavedBookmarks::of(const QString &log) const
{
    QList<SavedBookmark> found;
    std::ranges::copy_if(bookmarks, std::back_inserter(found),
                         [&log](const SavedBookmark &bookmark) { return bookmark.log == log; });
    return found;
}

qsizetype SavedBookmarks::replace(const QString &log, const QList<SavedBookmark> &with)
{
    bookmarks.removeIf([&log](const SavedBookmark &bookmark) { return bookmark.log == log; });
    QList<SavedBookmark> once;
    for (const SavedBookmark &bookmark : with) {
        if (std::ranges::find(once, bookmark.offset, &SavedBookmark::offset) == once.end())
            once.append(bookmark);
    }
    bookmarks = once + bookmarks;
    const qsizetype tooMany = std::max<qsizetype>(0, bookmarks.size() - MostBookmarks);
    bookmarks.resize(bookmarks.size() - tooMany);
    return tooMany;
}

QJsonArray bookmarksArray(const QList<SavedBookmark> &bookmarks)
{
    QJsonArray values;
    for (const SavedBookmark &bookmark : bookmarks)
        values.append(QJsonObject{{u"log"_s, bookmark.log},
                                  {u"offset"_s, bookmark.offset},
                                  {u"size"_s, bookmark.size},
                                  {u"sha256"_s, QString::fromLatin1(bookmark.hash.toHex())},
                                  {u"note"_s, bookmark.note}});
    return values;
}

Result<QList<SavedBookmark>> bookmarksFrom(const QJsonArray &array, const QString &source)
{
    QList<SavedBookmark> bookmarks;
    for (const QJsonValue &value : array) {
        bookmarks.append(bookmarkFrom(value));
        if (bookmarks.constLast().size == 0)
            return fail(ErrorCode::Malformed, source,
                        BookmarkTexts::tr("Bookmark %1 does not say at which record it is.")
                            .arg(QString::number(bookmarks.size())));
    }
    return bookmarks;
}

QByteArray savedBookmarksJson(const SavedBookmarks &saved)
{
    return ruleDocument(u"bookmarks"_s, bookmarksArray(saved.bookmarks));
}

Result<SavedBookmarks> parseSavedBookmarks(const QByteArray &json, const QString &source)
{
    const Result<QJsonArray> values = readRuleDocument(
        json, source, u"bookmarks"_s, SavedBookmarks::LargestFile, SavedBookmarks::MostBookmarks);
    if (!values)
        return std::unexpected(values.error());
    auto bookmarks = bookmarksFrom(*values, source);
    if (!bookmarks)
        return std::unexpected(bookmarks.error());
    return SavedBookmarks{.bookmarks = std::move(*bookmarks)};
}

Result<SavedBookmark> bookmarkOf(const LogSnapshot &log, quint32 number)
{
    const bool isSettled = number < log.index.count();
    if (number >= log.count())
        return fail(ErrorCode::NotFound, {});
    const LogRecord record = indexedRecord(log, number);
    const LogText &text =
        isSettled ? log.parts.at(log.index.place(number).segment->part).text : log.parts.constLast().text;
    const auto bytes = text.read(record.offset, std::min(record.length, SavedBookmark::MostHashed));
    if (!bytes)
        return std::unexpected(bytes.error());
    // Line ends may yet come to the last record.
    const QByteArrayView own =
        isSettled ? recordBytes(*bytes, log.index.traits(number).encoding) : QByteArrayView(*bytes);
    const QByteArrayView hashed = own.isEmpty() ? QByteArrayView(*bytes) : own;
    return SavedBookmark{
        .log = {}, .offset = record.offset, .size = hashed.size(), .hash = hashOf(hashed), .note = {}};
}

Result<std::optional<quint32>> bookmarkedRecord(const LogSnapshot &log, const SavedBookmark &bookmark)
{
    for (int part = static_cast<int>(log.parts.size()) - 1; part >= 0; --part) {
        const auto number = recordAt(log, part, bookmark.offset);
        const LogText &text = log.parts.at(part).text;
        if (!number || text.size() < bookmark.offset + bookmark.size)
            continue;
        const auto bytes = text.read(bookmark.offset, bookmark.size);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (hashOf(*bytes) == bookmark.hash)
            return number;
    }
    return std::optional<quint32>();
}

} // namespace ccm
