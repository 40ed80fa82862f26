// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/logs/logbatch.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <vector>

namespace ccm {

class TailWorker;

/// Reads logs and follows what is added to them, on a worker thread; the signals come on the thread
/// of this object. Change notifications make it quick, polling makes it sure: a share or a writer
/// that keeps its file open may not notify.
///
/// At most a few batches wait for delivery, so a slow receiver slows the reading, not the program.
class LogTail final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultInterval{500};

    explicit LogTail(std::chrono::milliseconds interval = DefaultInterval, QObject *parent = nullptr);
    /// Cancels and joins.
    ~LogTail() override;

    /// Follows these instead of those before, from their start. Does not wait for a stalled read.
    void follow(const QList<LogSource> &sources);
    /// Nothing is delivered after it. Does not wait either.
    void stop();

Q_SIGNALS:
    void recordsAppended(const ccm::LogBatch &batch);
    /// A new file took the place of this one, or it began anew. Records so far stay; what comes next
    /// is of the new file, whose offsets begin at 0.
    void rolledOver(int file);
    /// It cannot be read, or does not exist yet; it goes on being tried. Any later batch of the file
    /// says that it can be read again.
    void failed(int file, const ccm::Error &error);
    /// All there is has been delivered: once after the first pass over all files, then whenever more
    /// was delivered.
    void caughtUp();

private:
    struct Job;

    void connectWorker(TailWorker *worker);
    void retire();

    std::chrono::milliseconds m_interval;
    std::unique_ptr<Job> m_job;
    std::vector<std::unique_ptr<Job>> m_retired; ///< stopped, perhaps still inside a read
};

} // namespace ccm
