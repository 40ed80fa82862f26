// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"
#include "models/logs/textdecoding.h"

#include <QStringView>

namespace ccm {

struct Frame;

/// What stands in "<time=... date=... component=... context=... type=... thread=... file=...>".
/// Empty where an attribute is missing, empty or cannot be read.
struct CmTraceAttributes
{
    LogTime time;
    QString component;
    QString type;
    QString thread;
    QString source;

    bool operator==(const CmTraceAttributes &) const = default;
};

/// Attributes in any order; unknown ones are passed over, and the first of two with one name counts.
/// A value that lost its quotes (`file=x.log""`) is taken up to the next space.
[[nodiscard]] CmTraceAttributes parseCmTraceAttributes(QStringView tail);

/// `time` is H:M:S.fraction[bias], or H.M.S.fraction, with 1 to 7 digits of fraction (milliseconds are kept)
/// and a signed bias of 1 to 4 digits in minutes; `date` is M-D-YYYY. Invalid when one of them cannot be
/// read. The bias alone is unknown where it is not written, not in that form
/// ("+-420", "+01:00") or beyond a day ("+9999").
[[nodiscard]] LogTime parseCmTraceTime(QStringView time, QStringView date);

/// The record in the bytes of a frame of a CMTrace record: kind Record, HeadLost or TailLost.
[[nodiscard]] LogRecord parseCmTraceRecord(const Frame &frame, QByteArrayView bytes,
                                           const TextSettings &settings = {});

/// Where the "]LOG]!>" of such a frame stands, in bytes from its start: the first one that attributes
/// follow, or nothing. -1 where there is none.
[[nodiscard]] qsizetype closerIn(const Frame &frame, QByteArrayView bytes);

} // namespace ccm
