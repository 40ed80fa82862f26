// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logbatch.h"
#include "models/logs/logfollower.h"

#include <QFileSystemWatcher>
#include <QSemaphore>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>

namespace ccm {

/// Places for batches on their way to the receiver's thread.
class DeliveryWindow
{
public:
    /// Waits for a place; false once stopped.
    [[nodiscard]] bool enter(const std::stop_token &stop);
    void leave() { m_free.release(); }

private:
    static constexpr int Places = 4;
    QSemaphore m_free{Places};
};

/// The part of LogTail that lives on the worker thread.
class TailWorker final : public QObject
{
    Q_OBJECT

public:
    TailWorker(const QList<LogSource> &sources, std::chrono::milliseconds interval, std::stop_token stop,
               std::shared_ptr<DeliveryWindow> window);

    /// Called once, on the worker thread.
    void start();

Q_SIGNALS:
    void appended(const ccm::LogBatch &batch); ///< the receiver calls DeliveryWindow::leave()
    void rolledOver(int file);
    void failed(int file, const ccm::Error &error);
    void caughtUp();

private:
    void poll();
    void watch();
    [[nodiscard]] LogFollower::Sink sinkOf(int file);

    std::vector<LogFollower> m_followers;
    std::chrono::milliseconds m_interval;
    std::stop_token m_stop;
    std::shared_ptr<DeliveryWindow> m_window;
    QTimer *m_timer; ///< polls
    QTimer *m_soon; ///< gathers notifications that come together
    QFileSystemWatcher *m_watcher = nullptr;
    bool m_delivered = true; ///< since the last caughtUp(); the first pass always says so
};

} // namespace ccm
