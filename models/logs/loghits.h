// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/logs/logsnapshot.h"

#include <QStringList>

#include <stop_token>

namespace ccm {

/// Some of the records that were looked for, to be listed.
struct LogHits
{
    struct Hit
    {
        Evidence place;
        LogRecord record;
    };

    QList<Hit> newest; ///< the last in the order of RowOrder, the very last first
    qsizetype count = 0; ///< of all there are
};

/// The records of all `logs` in which each word of `typed` stands, in any case: in the message, the component
/// or the source. No more than `most` of them with their text; none where nothing is typed. `names` are those
/// of the logs.
///
/// May wait for a disk. Cancelled by `stop`; where text is gone or cannot be read, the error says which file.
[[nodiscard]] Result<LogHits> newestHits(const QList<LogSnapshot> &logs, const QStringList &names,
                                         const QString &typed, std::size_t most, const std::stop_token &stop);

} // namespace ccm
