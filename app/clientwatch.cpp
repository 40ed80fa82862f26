// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clientwatch.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// After a notification, and while something changes.
constexpr std::chrono::milliseconds ShortPause = 300ms;
/// ccmsetup makes one or two folders of its own; a copy that holds more is looked at in part.
constexpr qsizetype MaximumFolders = 64;

bool isLogFolder(const QString &folder)
{
    return folder.endsWith("/Logs"_L1, Qt::CaseInsensitive);
}

/// Where the files lie that a comparison looks at: each folder at or below one named ccmsetup, and the one
/// that was opened, in which such a folder may appear.
QStringList watchedFolders(const FileSet &files)
{
    QStringList folders{files.source};
    for (const FileEntry &file : files.files) {
        const QString folder = QFileInfo(file.path).path();
        const bool isOfSetup = folder.endsWith("/ccmsetup"_L1, Qt::CaseInsensitive)
            || folder.contains("/ccmsetup/"_L1, Qt::CaseInsensitive);
        if (isOfSetup && !isLogFolder(folder) && !folders.contains(folder) && folders.size() < MaximumFolders)
            folders.append(folder);
    }
    return folders;
}

} // namespace

ClientWatch::ClientWatch(QObject *parent, std::chrono::milliseconds interval)
    : QObject(parent)
    , m_interval(interval)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ClientWatch::lookAgain);
    connect(&m_notifier, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_looking.isRunning())
            m_tick.start(std::min(ShortPause, m_interval));
    });
}

void ClientWatch::watch(const FileSet &files)
{
    stop();
    if (files.unpacked || !QFileInfo(files.source).isDir())
        return;
    m_folders = watchedFolders(files);
    m_notifier.addPaths(m_folders);
    lookAgain();
}

void ClientWatch::stop()
{
    m_tick.stop();
    m_looking.cancel();
    if (!m_notifier.directories().isEmpty())
        m_notifier.removePaths(m_notifier.directories());
    m_folders.clear();
    m_known.reset();
    m_lastSeen.clear();
}

ClientWatch::Stamps ClientWatch::look(const QStringList &folders, const std::stop_token &stop)
{
    Stamps stamps;
    for (const QString &folder : folders) {
        const QFileInfoList entries =
            QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (stop.stop_requested())
            break;
        for (const QFileInfo &entry : entries) {
            // A folder is told by its name alone: its time changes with each log that rolls.
            if (entry.isDir())
                stamps.append({.path = entry.filePath()});
            else if (!entry.fileName().endsWith(".log"_L1, Qt::CaseInsensitive))
                stamps.append({.path = entry.filePath(),
                               .sizeInBytes = entry.size(),
                               .modified = entry.lastModified().toMSecsSinceEpoch()});
        }
    }
    return stamps;
}

void ClientWatch::lookAgain()
{
    m_looking.start(
        [folders = m_folders](const std::stop_token &stop) -> Result<Stamps> { return look(folders, stop); },
        [this](Result<Stamps> seen) { take(std::move(*seen)); });
}

void ClientWatch::take(Stamps seen)
{
    if (!m_known)
        m_known = seen;
    const bool isAtRest = std::exchange(m_lastSeen, seen) == seen;
    m_tick.start(isAtRest ? m_interval : std::min(ShortPause, m_interval));
    Q_EMIT looked();
    if (seen == *m_known || !isAtRest)
        return;
    m_known = std::move(seen);
    Q_EMIT changed();
}

} // namespace ccm
