// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/report.h"
#include "models/client/clientstate.h"

#include <QByteArray>
#include <QDateTime>

namespace ccm {

/// For a ticket, as plain text: the headline, versions, the first cause with the text of its sentence and its
/// place, the next step, the phases of the last run, the schedule, and how many messages are not known.
/// Foreign text is put on one line each. `now` is UTC and may be invalid.
[[nodiscard]] QString ticketText(const ClientState &state, const QDateTime &now = {});
/// All that the pane shows: headline, standing and next step, findings, facts, runs, statements.
[[nodiscard]] Report clientReport(const ClientState &state, const QDateTime &now = {});
// Pieces of it, for a report about more than the client. Parts without a line are left out or empty.
[[nodiscard]] QStringList standingLines(const ClientState &state, const QDateTime &now);
[[nodiscard]] ReportPart runsPart(const ClientState &state);
[[nodiscard]] QList<ReportPart> runParts(const SetupRun &run); ///< phases, items and downloads
[[nodiscard]] QList<ReportPart> statementParts(const ClientState &state, const QDateTime &now);
/// The phases of all runs, a line each, for a spreadsheet.
[[nodiscard]] QByteArray phasesToCsv(const ClientState &state);

} // namespace ccm
