// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"
#include "models/client/clientstate.h"
#include "models/client/statemeaning.h"

#include <QString>

/// How what a run did is worded for the user, beside clienttext.h.
namespace ccm::clienttext {

[[nodiscard]] QString stageKind(ItemStage::Kind kind);
/// "There already", "Differs from the manifest: EEBF...": with what the log adds.
[[nodiscard]] QString stageOutcome(const ItemStage &stage);
[[nodiscard]] QString downloadOutcome(const RunDownload &download);
/// "25,591,432" when it is completed, else "2,567,210 of 25,591,432"; empty where nothing tells.
[[nodiscard]] QString downloadSize(const RunDownload &download);
/// "6.0 MiB/s"; empty where it is not known.
[[nodiscard]] QString downloadRate(const RunDownload &download);
/// "2013-09-09 09:15:13": when it began, else when its first known record was written.
[[nodiscard]] QString runName(const SetupRun &run);
/// "Run of 2013-09-09 09:15:13, phase Looking for items".
[[nodiscard]] QString place(const SetupRun &run, const RunPhase &phase);
/// How an installation of Windows Installer stands: its result, or how far it is.
[[nodiscard]] QString installationResult(const MsiInstallation &installation);

[[nodiscard]] Status statusOf(const ItemStage &stage);
[[nodiscard]] Status statusOf(const RunDownload &download);
[[nodiscard]] Status statusOf(StateMeaning::Kind kind);
[[nodiscard]] Status statusOf(const MsiInstallation &installation);

} // namespace ccm::clienttext
