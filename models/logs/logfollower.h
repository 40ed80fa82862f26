// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logassembly.h"
#include "models/logs/logsource.h"

#include <QSet>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace ccm {

/// Where LogFollower takes its files from, and how.
struct FollowOptions
{
    LogOpener open = &LogFile::open;
    TextSettings text; ///< how text that is not Unicode is read
    /// Paths that are shown on their own: as history they are not put before this log as well. Shared by all
    /// logs that are followed together; may hold the log itself.
    std::shared_ptr<const QSet<QString>> apart;
    /// Whether the file is kept open between two polls; where unset, unless it lies on a remote host.
    std::optional<bool> keepsOpen;
};

/// For FollowOptions.
[[nodiscard]] std::shared_ptr<const QSet<QString>> pathsApart(const QStringList &paths);

/// Reads one log from poll to poll: its history, what was added, and what took its place.
///
/// The name may come to stand for another file (renamed and created again, deleted and created again)
/// or the file may begin anew (copied and truncated); the new one may already be longer than the old.
/// Told by the file's identity and by its bytes: the first, and those before the place read up to. The
/// rest of the old file comes from its open handle, or from the history file that holds its bytes now;
/// files that came and went between two polls are looked for among the history files too.
///
/// A log may be copied over an older file, and that is seen half done. So a new part is begun of a file
/// only while nothing can be copied there (it has the log's name, or none at all), and of a history file
/// only where it still is what was listed: neither the log nor a copy of it that is being made.
///
/// Nothing is locked, and nothing asks for the right to write. Used on one thread; a poll costs as much
/// as there are new bytes.
class LogFollower
{
public:
    /// Receives the states in between while much is read. May be called on the thread of poll() only.
    using Publish = std::function<void(const LogSnapshot &log)>;
    struct Round
    {
        QDateTime now; ///< UTC
        std::stop_token stop;
        Publish publish;
    };

    explicit LogFollower(LogSource source, FollowOptions options = {});

    /// Reads what there is. True where snapshot() changed.
    bool poll(const Round &round);
    [[nodiscard]] const LogSnapshot &snapshot() const { return m_log; }
    /// Known after the first poll that could open the file: whether it may be watched without harm.
    [[nodiscard]] bool isLocal() const { return m_keepsOpen.value_or(false); }

private:
    [[nodiscard]] bool isApart(const QString &path) const;
    using Outcome = LogAssembly::Outcome;
    struct HistoryFile
    {
        QString path;
        LogFile file;
        std::optional<LogFingerprint> listed; ///< what it was then; unset where that could not be read
    };
    struct Unread
    {
        std::vector<HistoryFile> files; ///< oldest first
        bool hasLive = false; ///< the live file is among the history by now
        bool isReplaced = false; ///< and another one has the log's name
        qsizetype leftOut = 0; ///< so many older ones were not looked at
    };

    bool pollNamed(LogFile named, const Round &round);
    bool pollMissing(const Error &error, const Round &round);
    void lookFirst(const LogFile &live, const Round &round);
    [[nodiscard]] Result<Outcome> readAll(const LogFile &live, const Round &round);
    [[nodiscard]] Result<bool> stillHolds(const LogFile &live);
    [[nodiscard]] Result<Outcome> begin(const LogFile &live, const Round &round);
    [[nodiscard]] Result<Outcome> readUnread(const Unread &unread, const Round &round);
    [[nodiscard]] Result<Outcome> readHistory(const HistoryFile &history, const Round &round);
    [[nodiscard]] QString nameOf(const HistoryFile &history) const;
    [[nodiscard]] Result<Outcome> readRestFromHistory(const LogFile *live, const Round &round);
    [[nodiscard]] Unread unreadHistory(const LogFile *live);
    [[nodiscard]] Unread listUnread(const LogFile *live) const;
    [[nodiscard]] LogAssembly::Progress progressOf(const LogFile &live, const Round &round) const;
    bool finish(const std::optional<Error> &failure, bool isCaughtUp);

    LogSource m_source;
    FollowOptions m_options;
    std::optional<bool> m_keepsOpen;
    std::optional<LogFile> m_file; ///< the live file, where it is kept open
    LogAssembly m_assembly;
    bool m_isLive = false; ///< the last part of the assembly is not at its end: the live file, as a rule
    bool m_isBegun = false; ///< the live file was seen: what takes its place leaves a seam
    int m_missed = 0; ///< so many polls in a row found no file
    LogSnapshot m_log;
    std::optional<quint64> m_revision; ///< of the assembly, that m_log shows
    qsizetype m_partCount = 0; ///< for so many it is known where their text is
};

} // namespace ccm
