// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>

#include <algorithm>
#include <stop_token>
#include <utility>

namespace ccm {

/// When to give a piece of work up: the user no longer wants it, or it takes too long.
class WorkLimit
{
public:
    WorkLimit(std::stop_token stop = {}, QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
        : m_stop(std::move(stop))
        , m_deadline(deadline)
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool isOverdue() const { return m_deadline.hasExpired(); }
    [[nodiscard]] bool isOver() const { return isCancelled() || isOverdue(); }
    /// Until it is overdue; at least 1.
    [[nodiscard]] qint64 secondsLeft(qint64 atMost) const
    {
        return m_deadline.isForever() ? atMost
                                      : std::clamp<qint64>(m_deadline.remainingTime() / 1000, 1, atMost);
    }

private:
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
};

} // namespace ccm
