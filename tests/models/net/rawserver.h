// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

/// Answers with exactly these bytes, what no sound server would send. Each connection lives until its answer
/// is null; on a thread of its own.
class RawServer
{
public:
    /// From a request's head to the answer; null closes the connection.
    using Answer = std::function<QByteArray(const QByteArray &head)>;

    explicit RawServer(Answer answer, bool closesAfterAnswer);
    ~RawServer();
    Q_DISABLE_COPY_MOVE(RawServer)

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QList<QByteArray> heads() const;

private:
    void serve(const std::stop_token &stop);

    Answer m_answer;
    bool m_closes;
    std::atomic<int> m_port = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_heads;
    std::jthread m_thread;
};
