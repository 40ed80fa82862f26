// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/client/clientsnapshot.h"
#include "models/client/clientstate.h"
#include "models/compare/compare.h"
#include "models/logs/logsource.h"
#include "models/manifest/manifest.h"

#include <QMetaType>

namespace ccm {

/// Everything that a client's folder, copy, archive or logs tell.
struct ClientCase
{
    FileSet files;
    ClientSnapshot snapshot;
    ClientState state;
    QList<LogSource> logs;
};

/// The logs among the files, to be read and followed.
[[nodiscard]] QList<LogSource> logSourcesOf(const FileSet &files);
/// Reads the files, hashes what lies in the ccmsetup folder and rebuilds the state from the logs.
/// A log that cannot be read becomes a warning of the state; the rest goes on. So does one that is too large,
/// if its name says that it tells of setup.
[[nodiscard]] Result<ClientCase> readClient(FileSet files, const std::stop_token &stop = {});
/// The state anew after its logs grew; the files are those of `client`.
[[nodiscard]] Result<ClientState> readState(const ClientCase &client, const std::stop_token &stop = {});
/// The site's manifest against this client, with what its logs tell about it. Reads the files beside
/// the ccmsetup folder that the manifest looks for, where they were opened.
[[nodiscard]] Result<Comparison> compareWithSite(const Manifest &site, const ClientCase &client,
                                                 const Question &question, const std::stop_token &stop = {},
                                                 const SitePackage &package = {});
/// The same, with nothing supposed.
[[nodiscard]] Result<Comparison> compareWithSite(const Manifest &site, const ClientCase &client, RunKind run,
                                                 const std::stop_token &stop = {});

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ClientCase)
