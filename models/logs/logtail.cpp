// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logtail.h"

#include "models/logs/tailworker.h"

#include <stop_token>

namespace ccm {

/// One worker and its thread, from follow() to the next or to the end.
struct LogTail::Job
{
    std::stop_source stop;
    std::shared_ptr<DeliveryWindow> window = std::make_shared<DeliveryWindow>();
    QThread thread;
};

LogTail::LogTail(std::chrono::milliseconds interval, QObject *parent) : QObject(parent), m_interval(interval)
{
    qRegisterMetaType<LogBatch>();
    qRegisterMetaType<Error>();
}

LogTail::~LogTail()
{
    retire();
    for (const std::unique_ptr<Job> &job : m_retired)
        job->thread.wait();
}

void LogTail::follow(const QList<LogSource> &sources)
{
    retire();
    if (sources.isEmpty())
        return;
    m_job = std::make_unique<Job>();
    auto *worker = new TailWorker(sources, m_interval, m_job->stop.get_token(), m_job->window);
    connectWorker(worker);
    worker->moveToThread(&m_job->thread);
    connect(&m_job->thread, &QThread::started, worker, &TailWorker::start);
    connect(&m_job->thread, &QThread::finished, worker, &QObject::deleteLater);
    m_job->thread.setObjectName(QStringLiteral("log tail"));
    m_job->thread.start();
}

void LogTail::stop()
{
    retire();
}

/// Batches of a job that was superseded may still be under way: each knows its job.
void LogTail::connectWorker(TailWorker *worker)
{
    const Job *job = m_job.get();
    const auto isCurrent = [this, job] { return m_job.get() == job; };
    connect(worker, &TailWorker::appended, this,
            [this, isCurrent, window = m_job->window](const LogBatch &batch) {
                if (isCurrent())
                    Q_EMIT recordsAppended(batch);
                window->leave();
            });
    connect(worker, &TailWorker::rolledOver, this, [this, isCurrent](int file) {
        if (isCurrent())
            Q_EMIT rolledOver(file);
    });
    connect(worker, &TailWorker::failed, this, [this, isCurrent](int file, const Error &error) {
        if (isCurrent())
            Q_EMIT failed(file, error);
    });
    connect(worker, &TailWorker::caughtUp, this, [this, isCurrent] {
        if (isCurrent())
            Q_EMIT caughtUp();
    });
}

/// A read that stalls (a share that went away) is not waited for while the window is up.
void LogTail::retire()
{
    std::erase_if(m_retired, [](const std::unique_ptr<Job> &job) { return job->thread.isFinished(); });
    if (!m_job)
        return;
    m_job->stop.request_stop();
    m_job->thread.quit();
    m_retired.push_back(std::move(m_job));
}

} // namespace ccm
