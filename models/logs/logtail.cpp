// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logtail.h"

#include "models/logs/logwatcher.h"

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

/// The logs of one follow(), to the next or to the end.
struct LogTail::Job
{
    struct Log
    {
        LogSource source;
        bool isPassed = false; ///< its first pass is over
        bool isHeld = false; ///< its state came while paused
    };
    std::vector<Log> logs;
    bool isCaughtUp = false; ///< caughtUp() was said once
    std::unique_ptr<TailEngine> engine;
};

LogTail::LogTail(std::chrono::milliseconds interval, QObject *parent)
    : LogTail(TailOptions{.interval = interval}, parent)
{
}

LogTail::LogTail(TailOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_watcher(new LogWatcher)
{
    qRegisterMetaType<LogSnapshot>();
    m_watcher->moveToThread(&m_watchThread);
    connect(&m_watchThread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &LogWatcher::changed, this, &LogTail::wake);
    m_watchThread.setObjectName(u"log watcher"_s);
    m_watchThread.start();
}

LogTail::~LogTail()
{
    retire();
    m_retired.clear();
    m_watchThread.quit();
    m_watchThread.wait();
}

void LogTail::follow(const QList<LogSource> &sources)
{
    retire();
    if (sources.isEmpty())
        return;
    m_job = std::make_unique<Job>();
    for (const LogSource &source : sources)
        m_job->logs.push_back({.source = source});
    const auto ready = [this, job = ++m_jobNumber](int file) {
        QMetaObject::invokeMethod(this, [this, job, file] { deliver(job, file); }, Qt::QueuedConnection);
    };
    m_job->engine = std::make_unique<TailEngine>(sources, m_options, ready);
    if (m_isPaused)
        m_job->engine->pause();
}

void LogTail::stop()
{
    retire();
}

void LogTail::setInterval(std::chrono::milliseconds interval)
{
    m_options.interval = interval;
    if (m_job)
        m_job->engine->setInterval(interval);
}

void LogTail::setTextSettings(const TextSettings &settings)
{
    if (m_options.text == settings)
        return;
    m_options.text = settings;
    QList<LogSource> sources;
    for (std::size_t i = 0; m_job && i < m_job->logs.size(); ++i)
        sources.append(m_job->logs[i].source);
    if (!sources.isEmpty())
        follow(sources);
}

void LogTail::pause()
{
    m_isPaused = true;
    if (m_job)
        m_job->engine->pause();
}

void LogTail::resume()
{
    m_isPaused = false;
    if (!m_job)
        return;
    m_job->engine->resume();
    const quint64 job = m_jobNumber;
    for (std::size_t i = 0; m_job && m_jobNumber == job && i < m_job->logs.size(); ++i) {
        if (std::exchange(m_job->logs[i].isHeld, false))
            deliver(job, static_cast<int>(i));
    }
}

/// A job that was superseded may still announce: each announcement knows its job.
void LogTail::deliver(quint64 job, int file)
{
    if (!m_job || job != m_jobNumber)
        return;
    if (m_isPaused) {
        m_job->logs[static_cast<std::size_t>(file)].isHeld = true;
        return;
    }
    const auto snapshot = m_job->engine->take(file);
    if (!snapshot)
        return;
    watch(file);
    Q_EMIT updated(file, *snapshot);
    // A receiver may have called follow() or stop().
    if (m_job && job == m_jobNumber)
        noteDelivered(file, *snapshot);
}

void LogTail::noteDelivered(int file, const LogSnapshot &snapshot)
{
    const bool isPass = snapshot.isCaughtUp || snapshot.failure;
    if (!isPass)
        return;
    m_job->logs[static_cast<std::size_t>(file)].isPassed = true;
    if (!m_job->isCaughtUp && !std::ranges::all_of(m_job->logs, &Job::Log::isPassed))
        return;
    m_job->isCaughtUp = true;
    Q_EMIT caughtUp();
}

/// On its own thread, and only files of this computer: a watch on a dead share hangs.
void LogTail::watch(int file)
{
    if (!m_job->engine->isLocal(file))
        return;
    const QString path = m_job->logs[static_cast<std::size_t>(file)].source.path;
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, path] { watcher->watch(path); });
}

void LogTail::wake(const QString &path)
{
    for (std::size_t i = 0; m_job && i < m_job->logs.size(); ++i) {
        if (m_job->logs[i].source.path == path)
            m_job->engine->wake(static_cast<int>(i));
    }
}

/// A read that stalls (a share that went away) is not waited for while the window is up.
void LogTail::retire()
{
    std::erase_if(m_retired, [](const std::unique_ptr<Job> &job) { return job->engine->isFinished(); });
    QMetaObject::invokeMethod(m_watcher, &LogWatcher::clear);
    if (!m_job)
        return;
    m_job->engine->requestStop();
    m_retired.push_back(std::move(m_job));
}

} // namespace ccm
