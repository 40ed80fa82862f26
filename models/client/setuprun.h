// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/client/setupprocess.h"
#include "models/client/spokenrecord.h"

namespace ccm {

/// One run from its records: what started it, what it decided, did and returned. See the members of
/// SetupRun for what each takes from the log; what no verified message tells stays unknown.
[[nodiscard]] SetupRun rebuildRun(const SetupRunRecords &run, const QList<SpokenRecord> &records);

/// The stretches of a run, in their order. A phase reaches from its first record to the first one of the
/// next phase, the last to its last record; a message of an earlier phase does not lead back. `run` are
/// indexes into `records`.
[[nodiscard]] QList<RunPhase> runPhases(const QList<qsizetype> &run, const QList<SpokenRecord> &records);

/// The items of the manifest that a run speaks of, in the order in which it names them first.
/// The size of a download is known from BITS only for the whole job: it is given to an item only if that
/// is the one file of its job.
[[nodiscard]] QList<RunItem> runItems(const QList<qsizetype> &run, const QList<SpokenRecord> &records);

/// Fills what each of these items went through in the run.
void tellStages(QList<RunItem> &items, const QList<qsizetype> &run, const QList<SpokenRecord> &records);

/// The downloads of a run, in their order. One without a record that begins it is left out.
[[nodiscard]] QList<RunDownload> runDownloads(const QList<qsizetype> &run,
                                              const QList<SpokenRecord> &records);

/// Fills what stands in the run beside its course: state messages, management point, content, properties of
/// the installation, versions, and the retry that is waited for.
void tellSetting(SetupRun &run, const QList<qsizetype> &numbers, const QList<SpokenRecord> &records);

} // namespace ccm
