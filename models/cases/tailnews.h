// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/status.h"
#include "models/client/clientstate.h"
#include "models/logs/logsnapshot.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace ccm {

/// Something that happened in logs that are followed, for somebody who looks elsewhere.
struct TailNotice
{
    QString title; ///< a few words
    QString text; ///< plain; may come from a log. One line, at most LongestText characters
    Status status = Status::Neutral;
    Evidence record; ///< to lead to

    static constexpr qsizetype LongestText = 200;

    bool operator==(const TailNotice &) const = default;
};

/// Tells what is news while logs are followed: the first error of each log since it was first read to its
/// end, and the end of each run of ccmsetup. What was there before is none, and nothing is told twice.
class TailNews
{
public:
    /// These logs are followed from now on, under these names; what was told of others is forgotten.
    void follow(const QStringList &logs);
    /// The state of a log, by its place among them.
    [[nodiscard]] std::optional<TailNotice> logGrew(int log, const LogSnapshot &snapshot);
    /// What is told of runs that ended before is no news.
    void clientRead(const ClientState &state);
    /// Of several runs that ended at once, the last one.
    [[nodiscard]] std::optional<TailNotice> clientChanged(const ClientState &state);

private:
    struct Log
    {
        QString name;
        std::optional<quint32> known; ///< so many records are no news; nothing: not read to its end yet
        quint32 settled = 0; ///< when it was looked at last; fewer than before: it was begun anew
        bool isTold = false;
    };

    std::vector<Log> m_logs;
    QSet<QString> m_endedRuns;
};

} // namespace ccm
