// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

namespace ccm {

/// How far a run is that has not ended, as its logs tell. There is a total only where a log names one.
struct RunProgress
{
    QString text; ///< one sentence
    std::optional<qint64> done{}; ///< bytes
    std::optional<qint64> total{};
    Evidence evidence; ///< the last record that tells

    bool operator==(const RunProgress &) const = default;
};

/// Of the run that the state speaks of. Nothing unless that run goes on.
[[nodiscard]] std::optional<RunProgress> runProgress(const ClientState &state);

} // namespace ccm
