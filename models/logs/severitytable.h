// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logindex.h"

#include <array>

namespace ccm {

/// The severity by LogEntry::traits, for loops over millions of records.
using SeverityTable = std::array<Severity, 1 << 16>;

[[nodiscard]] const SeverityTable &severityTable();

} // namespace ccm
