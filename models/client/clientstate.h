// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/version.h"
#include "models/logs/logrecord.h"

#include <QLatin1StringView>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace ccm {

/// The upgrade code of the client's packages, in the logs of 2012 SP1 and of Windows Installer.
inline constexpr QLatin1StringView ClientUpgradeCode{"{252DA259-82CA-4177-B8D0-49C78937BA3E}"};

/// Where a client is in its upgrade, as far as its logs go.
enum class UpgradeProgress : quint8 {
    None, ///< no record of ccmsetup at all
    Unknown, ///< there are records, but they do not tell
    Scheduled, ///< a moment was drawn, and no run follows that record
    Running, ///< the last run has not ended where the log ends, or goes on after a restart
    Done,
    Failed,
};

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
    QString outcome; ///< in stable words or a code; empty while it is not known
    Evidence evidence{}; ///< the first record

    bool operator==(const RunPhase &) const = default;
};

/// One run of ccmsetup, rebuilt from its records.
struct SetupRun
{
    LogTime start; ///< unknown when its first record is not in the logs
    LogTime end; ///< of its last record
    RunTrigger trigger = RunTrigger::Unknown;
    QString commandLine;
    QStringList switches; ///< and properties, in order, without the program and without quotation marks
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
    LogTime drawn{}; ///< of the record that tells

    bool operator==(const UpgradeSchedule &) const = default;
};

/// Endpoint Protection as EndpointProtectionAgent.log and the installer on disk tell.
struct EndpointProtection
{
    /// As the agent read it from SCEPInstall.exe; where no log tells, as the file on disk says.
    std::optional<Version> installerVersion;
    /// At the last look before an installation; where there was none, at the last look.
    std::optional<Version> installedBefore;
    /// After an installation: what a later record names as installed, else the version of the installer
    /// that the agent says has installed successfully. Unset where neither stands in the log.
    std::optional<Version> installedAfter;
    QString result; ///< "installed", "failed"; empty when not known
    Evidence evidence; ///< the record that tells the result, else the one that tells the version
    bool afterFromInstaller =
        false; ///< no record names what is installed since; it is the installer's version
    bool installationStarted = false; ///< the agent has started SCEPInstall.exe
    std::optional<int> stateId; ///< of the last state message of topic 2001: 3 managed, 4 failed, ...
    LogTime time{}; ///< of the result
    std::optional<Version> onDisk{}; ///< the version of SCEPInstall.exe in the ccmsetup folder
    Evidence onDiskEvidence{};

    bool operator==(const EndpointProtection &) const = default;
};

/// What a client's files and logs say about its upgrade. What nothing tells is unset or empty.
struct ClientState
{
    QString source;
    QString headline; ///< one sentence
    UpgradeProgress progress = UpgradeProgress::None;
    std::optional<Version> clientVersion;
    Evidence clientVersionEvidence;
    /// The version is that of client.msi on disk: the logs do not tell what is installed.
    bool clientVersionFromPackage = false;
    QString siteCode;
    Evidence siteEvidence{};
    std::optional<QString> platform; ///< as the last "Running on platform X64" names it
    Evidence platformEvidence{};
    QString installerLog; ///< the path of client.msi.log on the client, as its ccmsetup names it
    Evidence installerLogEvidence{};
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
