// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/client/messages.h"
#include "models/client/msilog.h"
#include "models/logs/logrecord.h"

#include <QLatin1StringView>
#include <QList>

namespace ccm {

/// A record and what it says, in the order of the log; rolled files are joined into one.
struct SpokenRecord
{
    Evidence evidence;
    LogTime time;
    QString thread;
    MessageKind kind = MessageKind::Other;
    MessagePhase phase = MessagePhase::None;
    QLatin1StringView id; ///< of the wording; empty where it is not recognised
    bool recognised = false; ///< its wording is verified; a recalled one counts as not recognised
    QStringList fields;
    QString
        message; ///< as it is written, where it is not recognised or tells a decision; shared with the log
};

/// What a client's logs say, each speaker for itself.
struct SpokenLogs
{
    QList<SpokenRecord> setup;
    QList<SpokenRecord> protection;
    QList<MsiInstallation> installations; ///< of the client's package, from the logs of Windows Installer
    QStringList warnings; ///< whole sentences
};

/// The records of those documents in which `speaker` speaks, the file with the oldest time first.
///
/// ccmsetup-ccmeval.log is left out: it is written by ccmsetup, but for the health check, which
/// installs nothing. Of a damaged record only the reply of a management point is kept, as ReplyReceived:
/// its XML tells by itself whether all of it is there. A file whose records another one starts with is an
/// older copy of that one and is left out. Files that overlap in time are no parts of one log; a warning says
/// so.
[[nodiscard]] QList<SpokenRecord> spokenRecords(MessageSpeaker speaker, const QList<LogDocument> &logs,
                                                QStringList &warnings);
/// Those of both speakers, each file read once.
[[nodiscard]] SpokenLogs spokenLogs(const QList<LogDocument> &logs);

} // namespace ccm
