// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"

#include <QLatin1StringView>
#include <QString>

namespace ccm {

/// Whether the condition of a rule holds. Unknown: what was opened does not tell.
enum class Firing : quint8 { No, Yes, Unknown };

/// One step of a decision: a rule, whether its condition holds, and why.
struct RuleOutcome
{
    QLatin1StringView ruleId; ///< stable: "gate.stamped", "discovery.hash"; ruleName() has the words
    Firing fires = Firing::Unknown;
    QString sentence; ///< a whole sentence with the values that decided
    Evidence evidence{}; ///< the file or record that tells; empty where it is the manifest alone
    /// Where the step is unknown and the decision goes on all the same: what it then takes for granted.
    QString assumption{};
    qsizetype item = -1; ///< index into Comparison::items; -1 where it is about the client

    bool operator==(const RuleOutcome &) const = default;
};

} // namespace ccm
