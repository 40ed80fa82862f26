// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/window/completions.h"
#include "models/window/reality.h"

#include <optional>

namespace ccm {

/// What one client's logs tell of a roll-out.
struct SeenClient
{
    QString name;
    std::optional<ScheduledMoment> moment; ///< the last that it drew
    QDateTime completed; ///< UTC; when a run that did something ended with 0; invalid where none did
    QDateTime until; ///< UTC; of the last record that bears on it; invalid where no time is known

    bool operator==(const SeenClient &) const = default;
};

[[nodiscard]] SeenClient seenOf(const QString &name, const ClientState &state);

/// What was seen as far as it belongs to the window of a plan.
struct GatheredActuals
{
    Actuals actuals;
    qint64 leftOut = 0; ///< moments and completions of other times: long before the opening or after the end

    bool operator==(const GatheredActuals &) const = default;
};

/// From opened clients, and from a report of completions of all clients of the plan (empty: there is none).
/// Each client counts once, by its name whatever its case; a completion without a name is one of its own.
[[nodiscard]] GatheredActuals gatherActuals(const Plan &plan, const QList<SeenClient> &clients,
                                            const QList<Completion> &report);

/// Whether a moment can be one of this roll-out: from a month before the opening, for a plan may have been
/// put off, to the end of the longest tail that a forecast looks at.
[[nodiscard]] bool belongsTo(const Plan &plan, const QDateTime &moment);

} // namespace ccm
