// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <vector>

namespace ccm {

/// A stretch of time in which the clients of a class are on (or may be, see Availability).
struct OnSpan
{
    qint64 start = 0; ///< seconds since 1970 in UTC
    qint64 end = 0; ///< the first second that does not belong to it
    qint64 day = 0; ///< Julian day of the local day on which it starts

    bool operator==(const OnSpan &) const = default;
};

/// The spans of `availability` that touch [from, to), whole, in order and without overlap. The pattern is
/// one of wall clocks: 09:00 stays 09:00 when summer time begins.
[[nodiscard]] std::vector<OnSpan> onSpans(const Availability &availability, const QTimeZone &zone,
                                          const QDateTime &from, const QDateTime &to);

} // namespace ccm
