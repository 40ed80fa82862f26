// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/client/messages.h"
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
    QString unknown; ///< the message, where it is not recognised; shared with the log
};

/// The records of those documents in which `speaker` speaks, the file with the oldest time first.
///
/// ccmsetup-ccmeval.log is left out: it is written by ccmsetup, but for the health check, which
/// installs nothing. A file whose records another one starts with is an older copy of that one and is
/// left out. Files that overlap in time are no parts of one log; a warning says so.
[[nodiscard]] QList<SpokenRecord> spokenRecords(MessageSpeaker speaker, const QList<LogDocument> &logs,
                                                QStringList &warnings);

} // namespace ccm
