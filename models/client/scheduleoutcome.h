// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

#include <QDateTime>

namespace ccm {

/// What has become of the moment that was drawn last.
struct ScheduleOutcome
{
    std::optional<bool> passed; ///< unknown where the time is not known
    int runsSinceDrawn = 0; ///< runs that start after the moment was drawn
    std::optional<qsizetype> ran; ///< the first run that starts at the moment or after it
    /// The logs have a record at the moment or after it. If not, that no run is in them says nothing.
    bool isInLogs = false;
    qsizetype drawnAgain = 0; ///< how often another moment had been drawn before

    bool operator==(const ScheduleOutcome &) const = default;
};

/// Nothing without a schedule. `now` is UTC. A run may start up to a minute before the moment: the task is
/// started by a clock that knows minutes.
[[nodiscard]] std::optional<ScheduleOutcome> scheduleOutcome(const ClientState &state, const QDateTime &now);

} // namespace ccm
