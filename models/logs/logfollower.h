// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfile.h"
#include "models/logs/logparser.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace ccm {

/// Reads one log file from poll to poll: what was added, and what took its place.
///
/// The name may come to stand for another file (renamed and created again, deleted and created again)
/// or the file may begin anew (copied and truncated); a new file may already be longer than the old.
/// Told by the file's identity, its size, its first bytes, and the bytes before the place read up to.
/// Used on one thread. One poll costs as much as the file has new bytes.
class LogFollower
{
public:
    /// Receives what a poll finds, in order. Each call may wait; a poll looks at `stop` between calls.
    struct Sink
    {
        /// `records` follow those of earlier calls; the last ones, from `settled` on, stand in for
        /// what is still being written and are replaced by the next call.
        std::function<void(const QList<LogRecord> &records, qsizetype settled)> appended;
        std::function<void()> rolledOver; ///< what follows is of a new file; earlier records stay
        std::function<void(const Error &error)> failed; ///< once, until it can be read again
    };

    LogFollower(QString path, QString shownAs);

    [[nodiscard]] const QString &path() const { return m_path; }
    void poll(const Sink &sink, const std::stop_token &stop);

private:
    void readNew(const Sink &sink, const std::stop_token &stop);
    void startAnew(const Sink &sink);
    void reportUnopened(const Error &error, const Sink &sink);
    void report(const Error &error, const Sink &sink);
    void recover(const Sink &sink);
    [[nodiscard]] bool beganAnew() const;
    [[nodiscard]] bool stillHolds(qint64 offset, const QByteArray &bytes) const;
    void remember(const QByteArray &block);

    QString m_path;
    QString m_shownAs;
    std::optional<LogFile> m_file;
    LogParser m_parser;
    qint64 m_position = 0;
    QByteArray m_head; ///< the first bytes
    QByteArray m_last; ///< the bytes before m_position
    bool m_wasMissing = false; ///< at the last poll
    std::optional<Error> m_failure;
};

} // namespace ccm
