// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

#include <QByteArray>
#include <QDateTime>

namespace ccm {

/// For a ticket, as plain text: the headline, versions, the first cause with the text of its sentence and its
/// place, the next step, the phases of the last run, the schedule, and how many messages are not known.
/// Foreign text is put on one line each. `now` is UTC and may be invalid.
[[nodiscard]] QString ticketText(const ClientState &state, const QDateTime &now = {});
/// The ticket and all that the pane shows, as plain text or as one HTML page that loads nothing.
[[nodiscard]] QString clientToText(const ClientState &state, const QDateTime &now = {});
[[nodiscard]] QString clientToHtml(const ClientState &state, const QDateTime &now = {});
/// The phases of all runs, a line each, for a spreadsheet.
[[nodiscard]] QByteArray phasesToCsv(const ClientState &state);

} // namespace ccm
