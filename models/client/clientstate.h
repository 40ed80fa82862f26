// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/version.h"
#include "models/logs/logrecord.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace ccm {

/// What started a run of ccmsetup, as its log tells.
enum class RunTrigger : quint8 {
    Unknown,
    AutomaticUpgrade, ///< /AutoUpgrade on the command line
    ScheduledTask, ///< "Ccmsetup is launched by Windows Task Scheduler for client upgrade."
};

/// What a run did about client.msi, as its log tells.
enum class RunDecision : quint8 { Unknown, Install, Upgrade, Repair, Skip, Excluded };

/// What became of one item of the manifest in a run.
enum class ItemOutcome : quint8 { Unknown, NotApplicable, Detected, Pending, Replaced, Downloaded };

struct RunItem
{
    QString fileName; ///< as the log names it
    ItemOutcome outcome = ItemOutcome::Unknown;
    std::optional<qint64> bytes; ///< of its download, where the log tells
    Evidence evidence;

    bool operator==(const RunItem &) const = default;
};

/// A stretch of a run, named by what ccmsetup was doing.
struct RunPhase
{
    QString name; ///< a stable English word for scripts: "start", "manifest", "discovery", ...
    LogTime start;
    LogTime end;
    QString outcome; ///< empty while it is not known

    bool operator==(const RunPhase &) const = default;
};

/// One run of ccmsetup, rebuilt from its records.
struct SetupRun
{
    LogTime start;
    LogTime end; ///< of its last record
    RunTrigger trigger = RunTrigger::Unknown;
    QString commandLine;
    QStringList switches; ///< as written, without the program
    RunDecision decision = RunDecision::Unknown;
    std::optional<int> exitCode; ///< unknown while it runs, or when the log was cut
    QString failure; ///< the code of "CcmSetup failed with error code", as written
    QList<RunPhase> phases;
    QList<RunItem> items;
    Evidence evidence; ///< the first record
    Evidence decisionEvidence;
    Evidence endEvidence; ///< the record that tells the exit code

    bool operator==(const SetupRun &) const = default;
};

/// "Upgrade task is randomized to run at ...": the last one that the log names.
struct UpgradeSchedule
{
    QDateTime local; ///< as written, carried as Qt::UTC
    QDateTime utc;
    QString arguments;
    Evidence evidence;

    bool operator==(const UpgradeSchedule &) const = default;
};

/// Endpoint Protection as EndpointProtectionAgent.log and the installer on disk tell.
struct EndpointProtection
{
    std::optional<Version> installerVersion;
    std::optional<Version> installedBefore;
    std::optional<Version> installedAfter;
    QString result; ///< "installed", "failed"; empty when not known
    Evidence evidence;

    bool operator==(const EndpointProtection &) const = default;
};

/// What a client's files and logs say about its upgrade. What nothing tells is unset or empty.
struct ClientState
{
    QString source;
    QString headline; ///< one sentence
    std::optional<Version> clientVersion;
    Evidence clientVersionEvidence;
    QString siteCode;
    QList<SetupRun> runs; ///< oldest first
    std::optional<UpgradeSchedule> schedule;
    std::optional<EndpointProtection> endpointProtection;
    qint64 messages = 0; ///< records of ccmsetup and Endpoint Protection that were read
    qint64 recognised = 0; ///< of those, how many Ccmscope knows the meaning of
    QStringList warnings;

    bool operator==(const ClientState &) const = default;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ClientState)
