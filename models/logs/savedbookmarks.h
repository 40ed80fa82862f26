// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace ccm {

/// A bookmark that outlives the program: where its record is, and how to know that it is still that one.
struct SavedBookmark
{
    static constexpr qint64 MostHashed = 1024;

    QString log; ///< its path, or "archive: entry"
    qint64 offset = 0; ///< of the record in its file, in bytes
    qint64 size = 0; ///< so many bytes of the record, from its first, are hashed; at most MostHashed
    QByteArray hash; ///< SHA-256 of them
    QString note;

    bool operator==(const SavedBookmark &) const = default;
};

/// Those of several logs, the log that was changed last first.
struct SavedBookmarks
{
    static constexpr qsizetype MostBookmarks = 5'000;
    static constexpr qsizetype LargestFile = qsizetype{64} * 1024 * 1024; ///< in bytes

    QList<SavedBookmark> bookmarks;

    bool operator==(const SavedBookmarks &) const = default;
    [[nodiscard]] QList<SavedBookmark> of(const QString &log) const;
    /// In the place of those of a log; of two at one offset the first. Beyond the limit the logs that were
    /// changed longest ago lose theirs; returns how many.
    qsizetype replace(const QString &log, const QList<SavedBookmark> &bookmarks);
};

/// {"schema": 1, "bookmarks": [{"log": "...", "offset": 0, "size": 100, "sha256": "...", "note": "..."}]}
[[nodiscard]] QByteArray savedBookmarksJson(const SavedBookmarks &saved);
/// `source` names the file in errors, which say where it is wrong.
[[nodiscard]] Result<SavedBookmarks> parseSavedBookmarks(const QByteArray &json, const QString &source);

/// The list in it, for a document that holds more.
[[nodiscard]] QJsonArray bookmarksArray(const QList<SavedBookmark> &bookmarks);
[[nodiscard]] Result<QList<SavedBookmark>> bookmarksFrom(const QJsonArray &array, const QString &source);

/// Reads the record: may wait for a disk.
[[nodiscard]] Result<SavedBookmark> bookmarkOf(const LogSnapshot &log, quint32 number);
/// The record that was bookmarked, in the live file or in one that it has become since; none where other
/// bytes stand there now. An error where that cannot be read. May wait for a disk.
[[nodiscard]] Result<std::optional<quint32>> bookmarkedRecord(const LogSnapshot &log,
                                                              const SavedBookmark &bookmark);

} // namespace ccm
