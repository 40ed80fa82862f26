// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"
#include "models/client/clientstate.h"

#include <QString>

/// How the values of a client's state are worded for the user, in one place. Unknown is said as such.
namespace ccm::clienttext {

[[nodiscard]] QString trigger(RunTrigger trigger);
[[nodiscard]] QString decision(RunDecision decision);
[[nodiscard]] QString outcome(ItemOutcome outcome);
[[nodiscard]] QString progress(UpgradeProgress progress);
/// "0: success", "0x80190194: HTTP status 404", or that the end is not in the logs.
[[nodiscard]] QString exitOf(const SetupRun &run);
/// The name of a phase, from its word for scripts.
[[nodiscard]] QString phase(const QString &name);
/// What a phase has come to; a state id with its meaning.
[[nodiscard]] QString phaseOutcome(const RunPhase &phase);
/// "2013-09-09 09:15:13", the client's own time; says so where it is unknown.
[[nodiscard]] QString time(const LogTime &time);
[[nodiscard]] QString time(const QDateTime &time);
/// "1 min 28 s"; empty where one of the two is unknown or the clock was set back.
[[nodiscard]] QString duration(const LogTime &start, const LogTime &end);
/// "ccmsetup.log, line 12", with the bare name of the file; empty where there is none.
[[nodiscard]] QString place(const Evidence &evidence);

/// "3 of 195 messages are not known to Ccmscope.", or that all are.
[[nodiscard]] QString unknownMessages(const ClientState &state);
/// What the management point answered: "Automatic upgrade is on, spread over 7 days, servers excluded, this
/// client not excluded." What it does not tell is left out.
[[nodiscard]] QString policy(const UpgradePolicy &policy);

[[nodiscard]] Status statusOf(const SetupRun &run);
[[nodiscard]] Status statusOf(UpgradeProgress progress);
[[nodiscard]] Status statusOf(ItemOutcome outcome);

} // namespace ccm::clienttext
