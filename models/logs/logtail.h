// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"
#include "models/logs/logsource.h"
#include "models/logs/tailengine.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <vector>

namespace ccm {

class LogWatcher;

/// Reads logs and follows what is added to them; the signals come on the thread of this object. Change
/// notifications make it quick, polling makes it sure: a share, or a writer that keeps its file open,
/// may not notify.
///
/// Of each log only the latest state waits for delivery, however slow the receiver is.
class LogTail final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultInterval{500};

    explicit LogTail(std::chrono::milliseconds interval = DefaultInterval, QObject *parent = nullptr);
    explicit LogTail(TailOptions options, QObject *parent = nullptr);
    /// Stops, and waits for reads under way.
    ~LogTail() override;

    /// Follows these instead of those before, from their start. Does not wait for a stalled read.
    void follow(const QList<LogSource> &sources);
    /// Nothing is delivered after it. Does not wait either.
    void stop();

    [[nodiscard]] std::chrono::milliseconds interval() const { return m_options.interval; }
    void setInterval(std::chrono::milliseconds interval);
    /// Reads the logs anew where the settings differ from those before.
    void setTextSettings(const TextSettings &settings);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Nothing is looked at or delivered until resume(), which loses nothing.
    void pause();
    void resume();

Q_SIGNALS:
    /// `file` is the log's place in the list given to follow(). A log that cannot be read, or does not
    /// exist yet, is delivered too, with its failure; it goes on being tried.
    void updated(int file, const ccm::LogSnapshot &snapshot);
    /// All there is has been delivered: once after the first pass over all logs, then whenever more was.
    void caughtUp();

private:
    struct Job;

    void deliver(quint64 job, int file);
    void noteDelivered(int file, const LogSnapshot &snapshot);
    void watch(int file);
    void wake(const QString &path);
    void retire();

    TailOptions m_options;
    bool m_isPaused = false;
    quint64 m_jobNumber = 0;
    std::unique_ptr<Job> m_job;
    std::vector<std::unique_ptr<Job>> m_retired; ///< stopped, perhaps still inside a read
    QThread m_watchThread;
    LogWatcher *m_watcher; ///< on m_watchThread
};

} // namespace ccm
