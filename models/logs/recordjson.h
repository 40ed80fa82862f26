// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QJsonObject>

namespace ccm {

/// One record as the headless contract has it; `file` is its log's name.
/// {file, offset, length, time, utc, bias, type, severity, severityRule, component, thread, source,
///  message, grammar, flags: []}
/// severity: verbose | info | warning | error;
/// severityRule: type | text | failedSetup | success | returnValue | none;
/// grammar: cmtrace | simple | pasted | msi | dated | windowsupdate | psadt | plain;
/// flags: damaged, pending, undecodable. Unknown is null; a message is not.
[[nodiscard]] QJsonObject recordToJson(const LogRecord &record, const QString &file, BiasSign sign);

} // namespace ccm
