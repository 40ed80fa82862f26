// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QByteArray>

namespace ccm {

/// JSON Lines: one object a record, in file order, each line ended by a line feed.
/// {file, offset, length, time, utc, bias, type, severity, severityRule, component, thread, source,
///  message, grammar, flags: []}
/// severity: verbose | info | warning | error; severityRule: type | text | failedSetup | none;
/// grammar: cmtrace | plain; flags: damaged, pending, undecodable. Unknown is null; a message is not.
[[nodiscard]] QByteArray logToJsonLines(const LogDocument &document);

} // namespace ccm
