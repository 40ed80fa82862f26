// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <optional>

namespace ccm {

/// A record and what is known of it beside its own text.
struct RecordDetails
{
    LogRecord record; ///< without its message where isLoaded is false; its line is not looked at
    QString log; ///< as shown to the user
    std::optional<qint64> line; ///< 1-based, on which the record starts; none where it is not known yet
    int biasFactor = 1; ///< UTC = written + factor * bias; 0 where it is not known
    QString biasReason; ///< why it is read so, as a whole sentence
    QString bookmarkNote;
    bool isBookmarked = false;
    bool isLoaded = true;

    bool operator==(const RecordDetails &) const = default;
};

} // namespace ccm
