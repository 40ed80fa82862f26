// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/tailengine.h"

#include "models/base/background.h"

#include <algorithm>

namespace ccm {

using namespace std::chrono_literals;

namespace {

/// A writer may notify for every record: so long the notifications are gathered.
constexpr auto Gathered = 5ms;

} // namespace

TailEngine::TailEngine(const QList<LogSource> &sources, TailOptions options, Ready ready)
    : m_options(std::move(options))
    , m_ready(std::move(ready))
    , m_interval(m_options.interval)
{
    QStringList paths;
    for (const LogSource &source : sources)
        paths.append(source.path);
    const auto apart = sources.size() > 1 ? pathsApart(paths) : nullptr;
    for (const LogSource &source : sources)
        m_logs.push_back(std::make_unique<Log>(
            source, FollowOptions{.open = m_options.open, .text = m_options.text, .apart = apart}));
    // Only now: the threads use the list.
    for (int i = 0; i < count(); ++i)
        m_logs[static_cast<std::size_t>(i)]->thread = std::jthread([this, i](const std::stop_token &stop) {
            stepBackForTheWindow();
            run(i, stop);
        });
}

TailEngine::~TailEngine()
{
    requestStop();
    for (const auto &log : m_logs)
        log->thread.join();
}

std::optional<LogSnapshot> TailEngine::take(int file)
{
    Log &log = *m_logs[static_cast<std::size_t>(file)];
    const std::scoped_lock lock(log.mutex);
    log.isAnnounced = false;
    return std::exchange(log.waiting, std::nullopt);
}

bool TailEngine::isLocal(int file) const
{
    return m_logs[static_cast<std::size_t>(file)]->isLocal;
}

void TailEngine::wake(int file)
{
    Log &log = *m_logs[static_cast<std::size_t>(file)];
    const std::scoped_lock lock(log.mutex);
    log.isWoken = true;
    log.changed.notify_all();
}

void TailEngine::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    for (int i = 0; i < count(); ++i)
        wake(i);
}

void TailEngine::pause()
{
    m_isPaused = true;
}

void TailEngine::resume()
{
    m_isPaused = false;
    for (int i = 0; i < count(); ++i)
        wake(i);
}

void TailEngine::requestStop()
{
    for (const auto &log : m_logs)
        log->thread.request_stop();
}

bool TailEngine::isFinished() const
{
    return std::ranges::all_of(m_logs, [](const auto &log) { return log->isFinished.load(); });
}

void TailEngine::run(int file, const std::stop_token &stop)
{
    Log &log = *m_logs[static_cast<std::size_t>(file)];
    while (!stop.stop_requested()) {
        const auto inBetween = [this, file](const LogSnapshot &snapshot) { publish(file, snapshot); };
        const bool isNew = log.follower.poll({.now = m_options.now(), .stop = stop, .publish = inBetween});
        log.isLocal = log.follower.isLocal();
        if (stop.stop_requested())
            break;
        if (isNew)
            publish(file, log.follower.snapshot());
        waitForMore(log, stop);
    }
    log.isFinished = true;
}

void TailEngine::publish(int file, const LogSnapshot &snapshot)
{
    Log &log = *m_logs[static_cast<std::size_t>(file)];
    {
        const std::scoped_lock lock(log.mutex);
        log.waiting = snapshot;
        if (std::exchange(log.isAnnounced, true))
            return;
    }
    m_ready(file);
}

/// Who wakes it while it reads is heard afterwards: what he speaks of may have come too late for that
/// reading.
void TailEngine::waitForMore(Log &log, const std::stop_token &stop)
{
    std::unique_lock lock(log.mutex);
    const auto isWoken = [&log] { return log.isWoken; };
    log.changed.wait_for(lock, stop, Gathered, [] { return false; });
    while (m_isPaused && !stop.stop_requested()) {
        log.isWoken = false;
        log.changed.wait(lock, stop, isWoken);
    }
    log.changed.wait_for(lock, stop, m_interval.load(), isWoken);
    log.isWoken = false;
}

} // namespace ccm
