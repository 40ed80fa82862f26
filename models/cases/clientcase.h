// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/client/clientsnapshot.h"
#include "models/client/clientstate.h"
#include "models/client/setupfacts.h"
#include "models/compare/compare.h"
#include "models/compare/loggedrun.h"
#include "models/compare/toldrun.h"
#include "models/logs/logsource.h"
#include "models/manifest/manifest.h"

#include <QMap>
#include <QMetaType>

namespace ccm {

class HashCache;

/// What ccmsetup wrote in the last run of each kind, where there was one.
using LastRuns = QMap<RunKind, LoggedRun>;

/// Everything that a client's folder, copy, archive or logs tell.
struct ClientCase
{
    FileSet files;
    ClientSnapshot snapshot;
    ClientState state;
    SetupFacts facts; ///< of the same logs; the state has their warnings
    LastRuns lastRuns; ///< likewise of the same logs
    QList<LogSource> logs;
};

/// What the logs of a client tell, from one reading of them.
struct ClientReading
{
    ClientState state;
    SetupFacts facts;
    LastRuns lastRuns;
};

/// So many logs are followed at a time: each has a thread of its own.
inline constexpr qsizetype MostLogs = 1'000;

/// The logs among the files, to be read and followed; of more than MostLogs those that were changed last.
[[nodiscard]] QList<LogSource> logSourcesOf(const FileSet &files);
/// Reads the files, hashes what lies in the ccmsetup folder and rebuilds the state from the logs.
/// A log that cannot be read becomes a warning of the state; the rest goes on. So does one that is too large,
/// if its name says that it tells of setup. `hashes` may be null; it keeps what need not be hashed again.
[[nodiscard]] Result<ClientCase> readClient(FileSet files, const std::stop_token &stop = {},
                                            HashCache *hashes = nullptr);
/// State and facts anew after its logs grew; the files are those of `client`.
[[nodiscard]] Result<ClientReading> readLogsOf(const ClientCase &client, const std::stop_token &stop = {});
/// The runs of a client, in the order of its state's, to be laid beside one another.
[[nodiscard]] Result<QList<ToldRun>> readRunsOf(const ClientCase &client, const std::stop_token &stop = {});
/// The site's manifest against this client, with what its logs tell about it, the predicted log, and that
/// beside the last run of the same kind. Reads the files beside the ccmsetup folder that the manifest looks
/// for, where they were opened. `hashes` as for readClient().
[[nodiscard]] Result<Comparison> compareWithSite(const Manifest &site, const ClientCase &client,
                                                 const Question &question, const SitePackage &package = {},
                                                 const std::stop_token &stop = {},
                                                 HashCache *hashes = nullptr);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ClientCase)
