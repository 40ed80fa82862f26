// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/client/setupfacts.h"
#include "models/client/spokenrecord.h"

namespace ccm {

/// What a client's logs and files tell of the facts that a comparison asks for; pure. `snapshot` may be
/// null, `logs` may be any logs in any order. What nothing tells stays unset.
///
/// Where sources disagree:
/// - platform: any other that a record names;
/// - system: an earlier record that names another product type or a higher version. A lower one is history,
///   Windows was upgraded since;
/// - installed client: see installedClient(); the package on disk is never one of its sources;
/// - package on disk: further files of that name;
/// - site code: what is given on the command line, where there is any, counts; the last "SiteCode:" or
///   answer of a management point that says otherwise disagrees;
/// - site version: other records since the same process of ccmsetup began;
/// - Endpoint Protection's installer: the agent's last reading, where the file on disk says otherwise;
/// - stamped as excluded: a run that went on to look at items behind the record that says so, without
///   /IgnoreSkipUpgrade, leaves the fact unset and keeps the record as one that disagrees.
///
/// An answer of a management point that cannot be read makes the policy unknown, because it would have
/// replaced the one before; a warning names its place.
[[nodiscard]] SetupFacts gatherFacts(const ClientSnapshot *snapshot, const QList<LogDocument> &logs);
/// The same from what the logs say. Warnings of `logs` are not among those of the facts.
[[nodiscard]] SetupFacts setupFactsOf(const ClientSnapshot *snapshot, const SpokenLogs &logs);

} // namespace ccm
