// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/client/diagnosis/runcase.h"

#include <QDateTime>

#include <optional>

/// What is known to go wrong with an upgrade, a file each. A rule looks at one run, or at the client as a
/// whole, and says nothing where its records are not there. Only verified wordings count.
namespace ccm::diagnosis {

// Of one run, in the order in which setup gets there: the earlier, the nearer to the root.

/// "Client is stamped with /alwaysexcludeupgrade. Stop proceeding."
[[nodiscard]] std::optional<Finding> excluded(const RunCase &run);
/// State 304: a write filter protects the system drive.
[[nodiscard]] std::optional<Finding> writeFilter(const RunCase &run);
/// State 329: the network is metered.
[[nodiscard]] std::optional<Finding> meteredNetwork(const RunCase &run);
/// 0x87d00215 for the locations of the client's package.
[[nodiscard]] std::optional<Finding> noDistributionPoint(const RunCase &run);
/// 0x80190194 of a download: the web server knows no such file.
[[nodiscard]] std::optional<Finding> bitsNotFound(const RunCase &run);
/// Exit code 10, state 325, or a downloaded file whose hash is not the manifest's.
[[nodiscard]] std::optional<Finding> hashValidation(const RunCase &run);
/// Windows Installer says 1618: another installation is under way.
[[nodiscard]] std::optional<Finding> installerBusy(const RunCase &run);
/// Exit code 9, or the installer of a prerequisite has failed.
[[nodiscard]] std::optional<Finding> prerequisite(const RunCase &run);
/// Windows Installer says 1603 of client.msi; with the failing custom action where its log is there.
[[nodiscard]] std::optional<Finding> installerFailed(const RunCase &run);
/// Exit codes 7, 1641 and 3010, states 317 and 401.
[[nodiscard]] std::optional<Finding> restartNeeded(const RunCase &run);
/// State 103 before anything was downloaded: a maintenance window is waited for.
[[nodiscard]] std::optional<Finding> maintenanceWindow(const RunCase &run);
/// State 103 after the download: the installation needs a second window.
[[nodiscard]] std::optional<Finding> secondWindow(const RunCase &run);

// Of the client. `now` is UTC; where it is invalid, what depends on it is not told.

/// ccmsetup has installed the client every five hours, three times or more, up to the last run, as the
/// retry task does that versions up to 1602 made in the wrong folder (KB4018655).
[[nodiscard]] std::optional<Finding> reinstallLoop(const ClientState &state, const QDateTime &now);
/// The management point says that the client is excluded, and the last run is one of the automatic upgrade.
[[nodiscard]] std::optional<Finding> excludedByCollection(const ClientState &state, const QDateTime &now);
/// The moment that was drawn for the upgrade lies ahead.
[[nodiscard]] std::optional<Finding> momentNotReached(const ClientState &state, const QDateTime &now);
/// It has passed, and no run follows it.
[[nodiscard]] std::optional<Finding> momentMissed(const ClientState &state, const QDateTime &now);

} // namespace ccm::diagnosis
