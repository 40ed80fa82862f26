// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfollower.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ccm {

struct TailOptions
{
    std::chrono::milliseconds interval{500}; ///< between two looks at a log that nothing tells of
    LogOpener open = &LogFile::open;
    TextSettings text; ///< how text that is not Unicode is read
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

/// Follows logs, each on a thread of its own: a host that does not answer stalls its own log only.
/// Needs no event loop. All functions may be called on any thread, and none waits for a read.
///
/// Of each log only the latest state waits to be taken, so that a slow receiver neither makes anything
/// grow nor slows the reading.
class TailEngine
{
public:
    /// The state of log `file` waits to be taken. Called on the thread of that log, and not again before
    /// take().
    using Ready = std::function<void(int file)>;

    TailEngine(const QList<LogSource> &sources, TailOptions options, Ready ready);
    TailEngine(const TailEngine &) = delete;
    TailEngine &operator=(const TailEngine &) = delete;
    /// Stops, and waits for reads under way.
    ~TailEngine();

    [[nodiscard]] int count() const { return static_cast<int>(m_logs.size()); }
    /// The latest state of a log; empty where nothing changed since it was taken last.
    [[nodiscard]] std::optional<LogSnapshot> take(int file);
    /// Whether the log is known to lie on this computer.
    [[nodiscard]] bool isLocal(int file) const;

    /// Something happened to the log: look at once.
    void wake(int file);
    void setInterval(std::chrono::milliseconds interval);
    /// No log is looked at until resume().
    void pause();
    void resume();

    /// Does not wait; Ready may be called until isFinished().
    void requestStop();
    [[nodiscard]] bool isFinished() const;

private:
    struct Log
    {
        Log(LogSource source, FollowOptions options) : follower(std::move(source), std::move(options)) { }

        LogFollower follower; ///< used on the log's thread only
        std::atomic_bool isLocal = false;
        std::atomic_bool isFinished = false;
        std::mutex mutex; ///< of what follows
        std::condition_variable_any changed;
        bool isWoken = false;
        bool isAnnounced = false; ///< Ready was called, and nobody came yet
        std::optional<LogSnapshot> waiting;
        std::jthread thread; ///< the last member: it ends before the others do
    };

    void run(int file, const std::stop_token &stop);
    void publish(int file, const LogSnapshot &snapshot);
    void waitForMore(Log &log, const std::stop_token &stop);

    TailOptions m_options;
    Ready m_ready;
    std::atomic<std::chrono::milliseconds> m_interval;
    std::atomic_bool m_isPaused = false;
    std::vector<std::unique_ptr<Log>> m_logs;
};

} // namespace ccm
