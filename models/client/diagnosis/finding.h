// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/logs/logrecord.h"

#include <QList>
#include <QString>

namespace ccm {

/// What a finding is in the story of a failure.
enum class FindingRank : quint8 {
    Cause, ///< a record tells why something failed
    Symptom, ///< only the end is told: an exit code, a state message
    Waiting, ///< nothing failed: it is waited for something
};

/// One thing that is known to go wrong, found in a client's logs.
struct Finding
{
    QString id; ///< stable, for scripts: "bits-not-found"
    QString title; ///< a few words without a full stop
    QString cause; ///< one sentence: what happened here
    QString nextStep; ///< one sentence: what to do now
    FindingRank rank = FindingRank::Cause;
    QList<Evidence> evidence; ///< the records that prove it; the first is the one to look at
    qsizetype order = -1; ///< of the first record among those of ccmsetup; -1: of none
    LogTime time{}; ///< of the record to look at; unknown where only the whole tells

    bool operator==(const Finding &) const = default;
};

} // namespace ccm
