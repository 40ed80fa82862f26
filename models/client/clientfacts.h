// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"
#include "models/client/clientstate.h"

#include <QList>
#include <QString>

namespace ccm {

/// One line of what is known of a client, as the user reads it.
struct ClientFact
{
    QString what;
    QString value;
    QString from; ///< where the value comes from, in words; empty where nothing tells it
    Status status = Status::Neutral;
    Evidence evidence; ///< where the user can be led to; may be empty

    bool operator==(const ClientFact &) const = default;
};

/// What is known, in the order of the questions that an administrator asks; what is not known has its
/// row, too, and says so.
[[nodiscard]] QList<ClientFact> clientFacts(const ClientState &state);

} // namespace ccm
