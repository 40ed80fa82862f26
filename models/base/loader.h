// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/result.h"

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <thread>
#include <utility>

namespace ccm {

/// Runs one kind of reading on a thread of its own and hands the result over on the owner's thread.
///
/// A new start supersedes the old one, whose result is dropped; its thread is asked to stop but not
/// waited for, because a read from a host that does not answer may hang. The destructor waits.
template<typename T>
class Loader
{
public:
    using Work = std::function<Result<T>(const std::stop_token &)>;
    using Done = std::function<void(Result<T>)>;

    /// `owner` has this loader as a member: results are delivered on its thread, while it lives.
    explicit Loader(QObject *owner) : m_owner(owner) { }

    void start(Work work, Done done)
    {
        cancel();
        m_done = std::move(done);
        m_current = &m_threads.emplace_back();
        *m_current =
            std::jthread([this, id = m_current, work = std::move(work)](const std::stop_token &stop) {
                stepBackForTheWindow();
                auto result = std::make_shared<Result<T>>(work(stop));
                QMetaObject::invokeMethod(
                    m_owner, [this, id, result] { finish(id, std::move(*result)); }, Qt::QueuedConnection);
            });
    }

    /// No result will come from what was started. The thread ends when it next looks.
    void cancel()
    {
        if (m_current)
            m_current->request_stop();
        m_current = nullptr;
    }

    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

private:
    void finish(const std::jthread *id, Result<T> result)
    {
        const bool isWanted = id == m_current;
        m_threads.remove_if([id](const std::jthread &thread) { return &thread == id; });
        if (!isWanted)
            return;
        m_current = nullptr;
        // What is done may start the next reading, which brings its own function.
        const Done done = std::exchange(m_done, {});
        done(std::move(result));
    }

    QObject *m_owner;
    Done m_done;
    std::jthread *m_current = nullptr;
    std::list<std::jthread> m_threads;
};

} // namespace ccm
