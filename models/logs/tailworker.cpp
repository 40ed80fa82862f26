// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/tailworker.h"

#include <QFileInfo>

namespace ccm {

using namespace std::chrono_literals;

bool DeliveryWindow::enter(const std::stop_token &stop)
{
    constexpr int LookEveryMs = 50;
    while (!stop.stop_requested()) {
        if (m_free.tryAcquire(1, LookEveryMs))
            return true;
    }
    return false;
}

TailWorker::TailWorker(const QList<LogSource> &sources, std::chrono::milliseconds interval,
                       std::stop_token stop, std::shared_ptr<DeliveryWindow> window)
    : m_interval(interval)
    , m_stop(std::move(stop))
    , m_window(std::move(window))
    , m_timer(new QTimer(this))
    , m_soon(new QTimer(this))
{
    for (const LogSource &source : sources)
        m_followers.emplace_back(source.path, source.shownAs);
}

void TailWorker::start()
{
    // A watcher belongs to the thread that it is made on.
    constexpr auto Gathered = 5ms;
    m_watcher = new QFileSystemWatcher(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(Gathered);
    const auto soon = [this] {
        if (!m_soon->isActive())
            m_soon->start();
    };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(m_soon, &QTimer::timeout, this, &TailWorker::poll);
    connect(m_timer, &QTimer::timeout, this, &TailWorker::poll);
    m_timer->start(m_interval);
    poll();
}

void TailWorker::poll()
{
    watch();
    for (std::size_t i = 0; i < m_followers.size() && !m_stop.stop_requested(); ++i)
        m_followers[i].poll(sinkOf(static_cast<int>(i)), m_stop);
    if (m_delivered && !m_stop.stop_requested()) {
        m_delivered = false;
        Q_EMIT caughtUp();
    }
}

/// A watch ends when its file is renamed or deleted: whatever is missing is added again.
void TailWorker::watch()
{
    QStringList missing;
    const QStringList files = m_watcher->files();
    const QStringList folders = m_watcher->directories();
    for (const LogFollower &follower : m_followers) {
        const QFileInfo info(follower.path());
        if (!files.contains(follower.path()) && info.isFile())
            missing.append(follower.path());
        const QString folder = info.absolutePath();
        if (!folders.contains(folder) && !missing.contains(folder) && QFileInfo(folder).isDir())
            missing.append(folder);
    }
    if (!missing.isEmpty())
        m_watcher->addPaths(missing);
}

LogFollower::Sink TailWorker::sinkOf(int file)
{
    return {.appended =
                [this, file](const QList<LogRecord> &records, qsizetype settled) {
                    if (!m_window->enter(m_stop))
                        return;
                    m_delivered = true;
                    Q_EMIT appended({.file = file, .records = records, .settled = settled});
                },
            .rolledOver =
                [this, file] {
                    m_delivered = true;
                    Q_EMIT rolledOver(file);
                },
            .failed =
                [this, file](const Error &error) {
                    m_delivered = true;
                    Q_EMIT failed(file, error);
                }};
}

} // namespace ccm
