// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logindex.h"

#include <QDateTime>
#include <QString>

namespace ccm {

/// What decided how the bias of a log is read.
enum class BiasReason : quint8 {
    NoBias, ///< no record has one
    NativeSource, ///< all records with a bias are native: UTC = written + bias
    OffsetWritten, ///< those with an offset write it as ISO 8601 does, or are native
    LastWriteTime, ///< the last record and the last write to the file agree with one sign only
    MixedWriters, ///< native records have UTC, the others do not
    NotKnown, ///< nothing tells; times are local ones of the log's machine
};

struct BiasDecision
{
    BiasSign sign = BiasSign::Unknown; ///< of records that are not native
    BiasReason reason = BiasReason::NotKnown;

    bool operator==(const BiasDecision &) const = default;
};

/// What the records of one log tell, gathered in the order of the file.
struct BiasEvidence
{
    bool hasNative = false; ///< a native record with a bias
    bool hasIso = false; ///< an offset as ISO 8601 writes it
    bool hasOther = false; ///< a bias of another writer
    LogTime last; ///< of the last record that has a time

    void add(const LogTime &time);

    bool operator==(const BiasEvidence &) const = default;
};

[[nodiscard]] BiasEvidence biasEvidenceOf(const QList<LogRecord> &records);
[[nodiscard]] BiasEvidence biasEvidenceOf(const LogIndex &index);

/// `lastWritten` is the last write time of the file in UTC; invalid where it is not known. It decides where
/// the last record lies within two minutes of it by one sign and not by the other.
[[nodiscard]] BiasDecision chooseBiasSign(const BiasEvidence &evidence, const QDateTime &lastWritten);

/// A whole sentence for the user.
[[nodiscard]] QString biasDecisionText(const BiasDecision &decision);

/// 1 where UTC = written + bias, -1 where UTC = written - bias, 0 where it is not known.
[[nodiscard]] int biasFactor(BiasSign sign);
/// The reverse.
[[nodiscard]] BiasSign biasSign(int factor);

} // namespace ccm
