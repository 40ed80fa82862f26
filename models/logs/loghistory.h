// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsource.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace ccm {

/// A client that keeps more history files of a log than this is not known; older ones are left out.
inline constexpr qsizetype MostHistory = 32;

/// A file in the folder of a log.
struct FolderEntry
{
    QString name;
    QDateTime modified; ///< invalid where it is not known
};

/// The names of the files that `logName` was rolled over to, oldest first.
///
/// For "x.log" those are "x.lo_" (a client that keeps one) and "x-YYYYMMDD-HHMMSS.log" (one that keeps
/// more, and the Intune extension), as ConfigMgr's page on log files and Intune's own logs name them.
/// "x_1.log" is the log of a user, no history. The stamp is the writer's local time of the roll-over;
/// "x.lo_" has none and stands before the first one that was written to after it.
[[nodiscard]] QStringList historyNames(const QString &logName, const QList<FolderEntry> &folder);

/// The paths of the history files beside the log, oldest first; empty where the folder cannot be listed.
/// May wait for a disk or a host.
[[nodiscard]] QStringList historyPaths(const QString &logPath);

/// The name or path of the log that one of this name or path is a history file of: "x.log" of "x.lo_"; empty
/// where it is none.
[[nodiscard]] QString logOfHistory(const QString &name);

/// Without those that are read with another one of them, as its history: followed on its own as well, a
/// history file would show at each roll-over what its log has shown before. Files beyond MostHistory stay,
/// the oldest of a log.
[[nodiscard]] QList<LogSource> withoutHistory(const QList<LogSource> &logs);

/// How the user knows a file that lies beside the one known as `shownAs`.
[[nodiscard]] QString shownBeside(const QString &shownAs, const QString &path);

} // namespace ccm
