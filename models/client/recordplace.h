// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

namespace ccm {

/// Where a record stands in the story of a client.
struct RecordPlace
{
    qsizetype run = 0; ///< of ClientState::runs
    qsizetype phase = 0; ///< of its phases

    bool operator==(const RecordPlace &) const = default;
};

/// The run and the phase of a record of ccmsetup's log. Nothing where it is of none, or where the runs of
/// several processes interleave so that it may be of two.
[[nodiscard]] std::optional<RecordPlace> recordPlace(const ClientState &state, const QString &file,
                                                     qint64 offset);

} // namespace ccm
