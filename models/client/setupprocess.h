// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/spokenrecord.h"

#include <QList>
#include <QStringList>

namespace ccm {

/// One process of ccmsetup. Records are given as indexes into the list they come from.
struct SetupProcess
{
    bool hasStart = false; ///< its start line is in the log
    QString startThread; ///< the thread that wrote the start line
    QString processId; ///< of the start line, as written
    bool isService = false; ///< it has said "In ServiceMain"
    bool hasStartedService = false; ///< it created or started the service from its start thread
    qsizetype exitRecord = -1; ///< the last record that tells an exit code or a failure
    QList<qsizetype> records;

    bool operator==(const SetupProcess &) const = default;
    [[nodiscard]] bool isOver() const { return exitRecord >= 0; }
};

/// One run as the user means it: a process, or a launcher and the service that it has started.
struct SetupRunRecords
{
    QList<SetupProcess> processes; ///< one, or the launcher and then its service
    QList<qsizetype> records; ///< of all, in the order of the log

    bool operator==(const SetupRunRecords &) const = default;
    /// The process whose end is the end of the run, or none: a launcher's own exit code says nothing
    /// about an installation that it has handed to a service.
    [[nodiscard]] const SetupProcess *deciding() const;
};

/// The runs of a ccmsetup log, oldest first. A record names its thread but not its process, and the
/// launcher, its service and other processes write into one file at a time. The rules:
///
/// 1. A process begins with "ccmsetup started in process N", and the thread of that record is its.
/// 2. "In ServiceMain" is said by the service's second thread: it belongs to the youngest process that
///    has not ended, is not known as a service yet, and has started no service itself.
/// 3. Any other record of a thread that was not seen before belongs to the youngest process that has
///    not ended, services first. It stays with it until another process starts on that thread, or
///    starts after its process has ended.
/// 4. An exit record ends the process of its thread. On an unknown thread it ends a process only when
///    a single one is open; else nobody's exit is known, and a warning says so.
/// 5. A launcher and the next service are one run if the launcher has said on its own start thread
///    that it created or started the service, and no other launcher said so in between. Without that
///    they stay two runs.
/// 6. Records before any start line are a run only if one of them tells a command line of ccmsetup, a
///    decision, an installation or an exit; its start is then unknown.
/// 7. At most 32 processes count as open; one that is older and never ended was killed.
[[nodiscard]] QList<SetupRunRecords> setupRuns(const QList<SpokenRecord> &records, QStringList &warnings);

} // namespace ccm
