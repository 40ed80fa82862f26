// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace ccm {

/// How many records fall into a stretch of time. `records` counts warnings and errors as well.
struct TimelineBucket
{
    qint64 start = 0; ///< ms since 1970 of the time as written, taken as UTC
    quint32 records = 0;
    quint32 warnings = 0;
    quint32 errors = 0;

    bool operator==(const TimelineBucket &) const = default;
};

} // namespace ccm
