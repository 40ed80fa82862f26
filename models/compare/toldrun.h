// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/compare/logwords.h"
#include "models/logs/logrecord.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace ccm {

/// A record of a run that tells something which another run may tell otherwise.
struct ToldLine
{
    QString phase; ///< as RunPhase::name has it; empty where the message is of none
    QString text; ///< as written
    SaidLine said; ///< what it is about, and what it says about it
    LogTime time{};
    Evidence evidence{};

    bool operator==(const ToldLine &) const = default;
};

/// A run of ccmsetup as its log tells it, to be laid beside another one.
struct ToldRun
{
    QString name; ///< when it began: "2013-09-09 09:15:13"
    QString client; ///< where its logs are from
    QList<ToldLine> lines; ///< in the order of the log

    bool operator==(const ToldRun &) const = default;
};

/// The runs in these logs, oldest first, in the order of ClientState::runs. Paths, addresses of servers,
/// process and thread ids and the progress of downloads make no difference between two runs and are left
/// out; what was found, decided, fetched, installed, sent and returned is told.
[[nodiscard]] QList<ToldRun> toldRuns(const QString &client, const QList<LogDocument> &logs);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ToldRun)
