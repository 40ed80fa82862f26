// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QByteArray>

namespace ccm {

/// JSON Lines: one object a record, in file order, each line ended by a line feed.
/// As appendJsonLine() writes them.
[[nodiscard]] QByteArray logToJsonLines(const LogDocument &document, BiasSign sign);

} // namespace ccm
