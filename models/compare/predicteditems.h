// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientsnapshot.h"
#include "models/compare/logwriter.h"
#include "models/manifest/manifest.h"

namespace ccm {

// The lines about the items of a manifest, phase by phase, as the log of 2012 SP1 orders them.

/// Item by item in the manifest's order: what is looked for, found, and put on the pending list.
void writeDiscovery(const Comparison &comparison, const Manifest &site, const ClientSnapshot &client,
                    LogWriter &log);
/// Before the download ccmsetup looks once more at what lies in its folder, and deletes what differs.
void writeLookBeforeDownload(const Comparison &comparison, const Manifest &site, const ClientSnapshot &client,
                             LogWriter &log);
/// The download itself, and that each file of it is the manifest's.
void writeDownload(const Comparison &comparison, const Manifest &site, LogWriter &log);

} // namespace ccm
