// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logwatcher.h"

#include <QFileInfo>

#include <utility>

namespace ccm {

using namespace std::chrono_literals;

LogWatcher::LogWatcher(QObject *parent) : QObject(parent)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(5ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LogWatcher::note);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LogWatcher::note);
    connect(&m_gather, &QTimer::timeout, this, &LogWatcher::tell);
}

void LogWatcher::watch(const QString &path)
{
    if (!m_paths.contains(path))
        m_paths.append(path);
    const QFileInfo info(path);
    // What was written between the reading and now made no sound: once more, then.
    if (info.isFile() && !m_watcher.files().contains(path) && m_watcher.addPath(path))
        note(path);
    // A file that is created or renamed is seen in its folder.
    const QString folder = info.absolutePath();
    if (QFileInfo(folder).isDir() && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

void LogWatcher::clear()
{
    m_paths.clear();
    m_noted.clear();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
}

void LogWatcher::note(const QString &path)
{
    m_noted.insert(path);
    if (!m_gather.isActive())
        m_gather.start();
}

void LogWatcher::tell()
{
    const QSet<QString> noted = std::exchange(m_noted, {});
    const QStringList paths = m_paths;
    for (const QString &path : paths) {
        if (!noted.contains(path) && !noted.contains(QFileInfo(path).absolutePath()))
            continue;
        watch(path);
        Q_EMIT changed(path);
    }
}

} // namespace ccm
