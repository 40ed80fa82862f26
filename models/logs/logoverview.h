// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logsnapshot.h"
#include "models/logs/rowlist.h"

#include <stop_token>
#include <vector>

namespace ccm {

/// An equal share of the rows of a log, and how many of them are of interest.
struct OverviewBucket
{
    quint32 rows = 0;
    quint32 errors = 0;
    quint32 warnings = 0;
    quint32 highlighted = 0; ///< painted by a highlight rule
    int hue = -1; ///< of the first highlighted row; -1: none

    bool operator==(const OverviewBucket &) const = default;
};

/// What an overview is made of.
struct OverviewInput
{
    QList<LogSnapshot> logs;
    RowList rows;
    bool isPreview = false; ///< the rows count the records of the preview
};

/// Per log, the hue of each settled record (NoHue: none) as far as it was looked for.
using RecordHues = std::vector<std::vector<quint16>>;

/// `buckets` stretches of nearly equal length, from the first row to the last. Where there are fewer rows
/// than that, one for each row.
[[nodiscard]] Result<QList<OverviewBucket>> overviewOf(const OverviewInput &input, const RecordHues &hues,
                                                       int buckets, const std::stop_token &stop = {});

} // namespace ccm
