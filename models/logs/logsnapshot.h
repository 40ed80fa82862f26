// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/logs/localbias.h"
#include "models/logs/logindex.h"
#include "models/logs/logtext.h"

#include <QDateTime>

namespace ccm {

/// One of the files that make up a log: its history first, the live file last.
struct LogPart
{
    LogText text;
    /// When it was seen to take the place of the one before (UTC). Invalid for the first, and where that
    /// had happened before anybody looked.
    QDateTime seam;
};

/// A log as it stands at one moment: a value that any thread may read. The numbers of settled records
/// never change from one snapshot of a log to the next.
struct LogSnapshot
{
    LogIndex index;
    /// What stands in for the bytes behind the last settled record: the record being written, and
    /// lines that a torn record may yet claim. Their numbers follow those of the index.
    QList<LogRecord> pending;
    QList<LogPart> parts;
    /// The text of the last settled records, so that what was appended can be shown at once.
    QList<LogRecord> last;
    /// What the end of a large file says, until the file is indexed: shown while !isCaughtUp. Their lines
    /// are not known (0).
    QList<LogRecord> preview;
    /// Of records that are not native: UTC = written + factor * bias; 0 where it is not known.
    int biasFactor = 1;
    /// How records whose UTC is not known stand among those of other logs; see setLocalBiases().
    LocalBias localBias;
    QString biasReason; ///< a sentence; empty where no record has a bias
    std::optional<Error> failure; ///< it cannot be read just now; what was read stays
    qsizetype historyLeftOut = 0; ///< so many history files, the oldest, are too many to be shown
    qint64 bytesRead = 0; ///< of the live file
    qint64 bytesTotal = 0; ///< as large as it was when last looked at
    bool isCaughtUp = false; ///< all that there was has been indexed

    [[nodiscard]] quint32 count() const { return index.count() + static_cast<quint32>(pending.size()); }
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::LogSnapshot)
