// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/status.h"
#include "models/client/clientstate.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ccm {

/// Something that a client's logs say, as the user reads it, and the record that says it.
struct Statement
{
    QString what; ///< a few words
    QString says;
    QDateTime time; ///< of the record, the client's own; invalid where it is not known
    Status status = Status::Neutral;
    Evidence evidence;

    bool operator==(const Statement &) const = default;
};

/// Each stage of an item's life in a run, from the manifest to the installation.
[[nodiscard]] QList<Statement> itemStatements(const RunItem &item);
/// The client's package as Windows Installer tells of it: each installation, the first "Return value 3", the
/// custom action before it, and the errors. Nothing where no log of Windows Installer is there.
[[nodiscard]] QList<Statement> installationStatements(const QList<MsiInstallation> &installations);
/// Versions and the result, then what the agent did, step by step.
[[nodiscard]] QList<Statement> protectionStatements(const std::optional<EndpointProtection> &protection);
/// The moments that were drawn and what has become of the last, then the management point's answer. `now` is
/// UTC and may be invalid.
[[nodiscard]] QList<Statement> scheduleStatements(const ClientState &state, const QDateTime &now);
/// The state messages of all runs, oldest first, then the one of Endpoint Protection.
[[nodiscard]] QList<Statement> stateStatements(const ClientState &state);
/// Examples of messages whose wording is not known, and how often they come.
[[nodiscard]] QList<Statement> unknownStatements(const ClientState &state);

} // namespace ccm
