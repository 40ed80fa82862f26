// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/client/diagnosis/runcase.h"

#include <QDateTime>

namespace ccm {

/// What went wrong in one run, the first cause first:
///
/// 1. A cause, which a record tells, comes before a symptom, of which only the end is told, and that
///    before what is only waited for.
/// 2. Among those of one rank the earlier record comes first: what failed first has made the rest fail.
/// 3. Where both stand in one record, the rule that is nearer to the root comes first, in the order in
///    which setup gets there: exclusion, write filter, network, location, download, hash, Windows
///    Installer, prerequisite, client.msi, restart.
///
/// A run that ended well has no causes; it may still ask for a restart or be excluded. One that stepped
/// back for another (exit code 8) has nothing to tell.
[[nodiscard]] QList<Finding> diagnoseRun(const diagnosis::RunCase &run);

/// What is wrong with the client now: the findings of the run that its state speaks of, and what only the
/// whole tells, in the same order. `now` is UTC; where it is invalid, what depends on it is not told.
[[nodiscard]] QList<Finding> diagnose(const ClientState &state, const QDateTime &now);

} // namespace ccm
