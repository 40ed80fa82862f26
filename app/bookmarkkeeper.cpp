// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookmarkkeeper.h"

#include "models/base/files.h"
#include "models/base/savefile.h"
#include "models/logs/logmodel.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An unpacked file has a made-up name; what the user knows it by tells which it is.
QString nameOf(const LogSource &log)
{
    const QFileInfo file(log.path);
    return log.shownAs.endsWith(file.fileName()) ? file.absoluteFilePath() : log.shownAs;
}

/// A name beside `file` that is not taken.
QString asideOf(const QString &file)
{
    QString name = file + u".damaged"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = file + u".damaged-%1"_s.arg(number);
    return name;
}

} // namespace

BookmarkKeeper::BookmarkKeeper(LogModel &model, QString file, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_file(std::move(file))
{
    constexpr auto Pause = 500ms; // a note is written letter by letter
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(Pause);
    connect(&m_saveSoon, &QTimer::timeout, this, &BookmarkKeeper::save);
    connect(&model, &LogModel::progressChanged, this, &BookmarkKeeper::restoreNext);
    connect(&model, &LogModel::bookmarksChanged, this, [this] {
        if (!m_logs.empty())
            m_saveSoon.start();
    });
}

BookmarkKeeper::~BookmarkKeeper() = default;

void BookmarkKeeper::setLogs(const QList<LogSource> &logs)
{
    flush();
    m_restoring.cancel();
    m_logs.clear();
    // Read anew, their records may be others: only those found again keep their bookmark.
    for (int file = 0; !logs.isEmpty() && file < m_model.files().size(); ++file)
        m_model.setBookmarksOf(file, {});
    for (const LogSource &log : logs)
        m_logs.push_back({.name = nameOf(log)});
}

/// One log after the other, each as soon as it is known which records it has.
void BookmarkKeeper::restoreNext()
{
    if (m_restoring.isRunning() || m_model.files().size() != std::ssize(m_logs))
        return;
    for (int file = 0; file < std::ssize(m_logs); ++file) {
        Log &log = m_logs[static_cast<std::size_t>(file)];
        const LogSnapshot &snapshot = m_model.snapshot(file);
        if (log.isRestored || !snapshot.isCaughtUp || snapshot.parts.isEmpty())
            continue;
        m_restoring.start(
            [path = m_file, name = log.name, adopted = m_adopted.of(log.name), snapshot,
             access = m_fileAccess](const std::stop_token &) -> Result<Restored> {
                const std::scoped_lock lock(*access);
                return find(path, name, adopted, snapshot);
            },
            [this, file](const Result<Restored> &found) {
                Log &restored = m_logs.at(static_cast<std::size_t>(file));
                restored.isRestored = true;
                restored.unreadable = found->unreadable;
                // What the user has set meanwhile says more.
                QMap<quint32, QString> notes = found->notes;
                notes.insert(m_model.bookmarksOf(file));
                m_adopted.replace(restored.name, {});
                Q_EMIT this->restored(restored.name, found->bookmarks);
                if (!notes.isEmpty())
                    m_model.setBookmarksOf(file, notes);
                if (!found->remark.isEmpty())
                    Q_EMIT failed(found->remark);
                restoreNext();
            });
        return;
    }
}

QList<BookmarkKeeper::Work> BookmarkKeeper::work() const
{
    QList<Work> all;
    for (int file = 0; file < std::ssize(m_logs) && file < m_model.files().size(); ++file) {
        const Log &log = m_logs[static_cast<std::size_t>(file)];
        all.append({.name = log.name,
                    .isRestored = log.isRestored,
                    .log = m_model.snapshot(file),
                    .notes = m_model.bookmarksOf(file),
                    .unreadable = log.unreadable});
    }
    return all;
}

void BookmarkKeeper::save()
{
    m_saving.start(
        [path = m_file, all = work(), access = m_fileAccess](const std::stop_token &stop) -> Result<Written> {
            const std::scoped_lock lock(*access);
            return stop.stop_requested() ? Written() : write(path, all);
        },
        [this](const Result<Written> &written) { tell(*written); });
}

void BookmarkKeeper::tell(const Written &written)
{
    if (!written.remark.isEmpty())
        Q_EMIT failed(written.remark);
    for (const auto &[log, bookmarks] : written.bookmarks)
        Q_EMIT kept(log, bookmarks);
}

void BookmarkKeeper::adopt(const QList<SavedBookmark> &bookmarks)
{
    m_adopted.bookmarks = bookmarks;
}

void BookmarkKeeper::flush()
{
    if (!m_saveSoon.isActive() && !m_saving.isRunning())
        return;
    m_saveSoon.stop();
    m_saving.cancel();
    const std::scoped_lock lock(*m_fileAccess);
    tell(write(m_file, work()));
}

/// What cannot be understood is kept under another name, so that saving does not destroy it.
SavedBookmarks BookmarkKeeper::readOrPutAside(const QString &file, QString &remark)
{
    if (!QFileInfo::exists(file))
        return {};
    const auto json = readFile(file, SavedBookmarks::LargestFile);
    auto saved = json ? parseSavedBookmarks(*json, QDir::toNativeSeparators(file))
                      : Result<SavedBookmarks>(std::unexpected(json.error()));
    if (saved)
        return std::move(*saved);
    const QString aside = asideOf(file);
    remark = saved.error().message() + u' ';
    remark += QFile::rename(file, aside) ? tr("The saved bookmarks are not shown; the file is kept as %1.")
                                               .arg(QDir::toNativeSeparators(aside))
                                         : tr("The saved bookmarks are not shown.");
    return {};
}

BookmarkKeeper::Restored BookmarkKeeper::find(const QString &file, const QString &name,
                                              const QList<SavedBookmark> &adopted, const LogSnapshot &log)
{
    Restored found;
    SavedBookmarks all;
    all.replace(name, adopted + readOrPutAside(file, found.remark).of(name)); // of two the first
    for (const SavedBookmark &bookmark : std::as_const(all.bookmarks)) {
        const auto number = bookmarkedRecord(log, bookmark);
        if (!number)
            found.unreadable.append(bookmark);
        else if (*number)
            found.notes.insert(**number, bookmark.note);
        if (!number || *number)
            found.bookmarks.append(bookmark);
    }
    return found;
}

BookmarkKeeper::Written BookmarkKeeper::write(const QString &file, const QList<Work> &work)
{
    Written written;
    QString &remark = written.remark;
    SavedBookmarks saved = readOrPutAside(file, remark);
    if (QFileInfo::exists(file) && !remark.isEmpty())
        return written; // it could not be put aside: better no bookmarks saved than these lost
    const SavedBookmarks before = saved;
    qsizetype lost = 0;
    for (const Work &log : work) {
        QList<SavedBookmark> bookmarks;
        for (const auto &[number, note] : log.notes.asKeyValueRange()) {
            auto bookmark = bookmarkOf(log.log, number);
            if (!bookmark)
                return {.remark = bookmark.error().message(), .bookmarks = {}};
            bookmark->log = log.name;
            bookmark->note = note;
            bookmarks.append(*bookmark);
        }
        bookmarks += log.isRestored ? log.unreadable : saved.of(log.name);
        if (bookmarks != saved.of(log.name))
            lost += saved.replace(log.name, bookmarks);
        if (log.isRestored)
            written.bookmarks.emplace_back(log.name, bookmarks);
    }
    if (saved == before)
        return written;
    const QByteArray json = savedBookmarksJson(saved);
    SaveFile target(file);
    if (!QDir().mkpath(QFileInfo(file).path()) || !target.openUnbuffered()
        || target.write(json) != json.size() || !target.commit())
        remark = tr("The bookmarks cannot be saved in %1: %2")
                     .arg(QDir::toNativeSeparators(file), target.errorString());
    else if (lost > 0)
        remark = tr("No more than %L1 bookmarks are saved; those of logs that were changed longest ago are "
                    "not any longer.")
                     .arg(SavedBookmarks::MostBookmarks);
    return written;
}

} // namespace ccm
