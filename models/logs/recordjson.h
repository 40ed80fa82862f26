// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QByteArray>

namespace ccm {

/// One record as the headless contract has it, as a line of JSON Lines with its line feed; `file` is its
/// log's name.
/// {file, offset, length, time, timeText, utc, bias, type, severity, severityRule, component, thread,
///  source, message, grammar, flags: []}
/// timeText: what stands in the place of a time that cannot be read;
/// severity: verbose | info | warning | error;
/// severityRule: type | text | failedSetup | success | returnValue | none;
/// grammar: cmtrace | simple | pasted | msi | dated | windowsupdate | psadt | plain;
/// flags: damaged, pending, undecodable. Unknown is null; a message is not.
void appendJsonLine(QByteArray &json, const LogRecord &record, const QString &file, BiasSign sign);

} // namespace ccm
