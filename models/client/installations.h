// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

namespace ccm {

/// The installations of the client's package that any of these logs tells, the file with the oldest first.
/// A file whose installations another one has, too, is a copy and is left out.
[[nodiscard]] QList<MsiInstallation> clientInstallations(const QList<LogDocument> &logs);

/// Gives each run its installation: the last one that begins while the run installs, give or take two
/// minutes. Where the log of Windows Installer has no readable date, only if there is one of each.
void joinInstallations(QList<SetupRun> &runs, const QList<MsiInstallation> &installations);

} // namespace ccm
