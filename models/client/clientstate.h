// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/version.h"
#include "models/client/diagnosis/finding.h"
#include "models/client/msilog.h"
#include "models/client/setupfacts.h"
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
    /// "/config:MobileClient.tcf": the file that a site server copies to the client before it starts setup.
    ClientPush,
    /// A command line of documented switches alone, and none that a task, a policy or a push gives: somebody
    /// or some other software has started it. The switches of the retry task are not documented.
    CommandLine,
};

/// What a run did about client.msi, as its log tells.
enum class RunDecision : quint8 { Unknown, Install, Upgrade, Repair, Skip, Excluded };

/// What became of one item of the manifest in a run.
enum class ItemOutcome : quint8 { Unknown, NotApplicable, Detected, Pending, Replaced, Downloaded };

/// One thing that a run did about an item of the manifest.
struct ItemStage
{
    enum class Kind : quint8 { Manifest, Discovery, Download, Validation, Install };

    Kind kind = Kind::Manifest;
    /// A stable word: of the manifest "lookedFor", "applicable", "notApplicable"; of discovery "detected",
    /// "pending", "version", "same", "differs", "missing", "productMissing"; of a download "started",
    /// "completed", "failed"; of validation "validated", "trusted"; of an installation "started",
    /// "succeeded", "failed".
    QString outcome;
    QString detail; ///< as the log has it: a version, a code, a path or an address; may be empty
    LogTime time{};
    Evidence evidence{};

    bool operator==(const ItemStage &) const = default;
};

struct RunItem
{
    QString fileName; ///< as the log names it
    ItemOutcome outcome = ItemOutcome::Unknown;
    std::optional<qint64> bytes; ///< of its download, where the log tells
    Evidence evidence;
    LogTime start{}; ///< of the first record about it
    LogTime end{}; ///< of the last one while it is looked for: before its download
    QList<ItemStage> stages{}; ///< its life in this run, as it was told; the first MostItemStages

    bool operator==(const RunItem &) const = default;
};

inline constexpr qsizetype MostItemStages = 100;

/// A stretch of a run, named by what ccmsetup was doing.
struct RunPhase
{
    QString name; ///< a stable English word for scripts: "start", "manifest", "discovery", ...
    LogTime start;
    LogTime end;
    QString outcome; ///< in stable words or a code; empty while it is not known
    Evidence evidence{}; ///< the first record
    Evidence outcomeEvidence{}; ///< the record that tells the outcome
    Evidence lastEvidence{}; ///< the last record

    bool operator==(const RunPhase &) const = default;
};

/// One download of a run: a job of BITS, or a file that was copied.
struct RunDownload
{
    enum class Outcome : quint8 { Running, Completed, Failed };

    QStringList files; ///< bare names
    LogTime start;
    LogTime end; ///< of its last record so far
    std::optional<qint64> bytes; ///< transferred so far; all of them when it is completed
    std::optional<qint64> totalBytes;
    Outcome outcome = Outcome::Running;
    QString failure; ///< the code, as written
    QString source; ///< the address or path of the first file
    bool byBits = false;
    Evidence evidence{}; ///< the first record
    Evidence endEvidence{}; ///< the last record

    bool operator==(const RunDownload &) const = default;
    /// Over its whole time; unknown where bytes or times are, or where it took no time that can be told.
    [[nodiscard]] std::optional<double> bytesPerSecond() const;
};

/// A state message that a run has sent; its meaning is that of stateMeaning().
struct SentState
{
    int topic = 0;
    int id = 0;
    LogTime time;
    Evidence evidence{};

    bool operator==(const SentState &) const = default;
};

/// Something that is said and where.
struct SaidText
{
    QString text;
    Evidence evidence{};

    bool operator==(const SaidText &) const = default;
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
    QString
        decisionText{}; ///< the record that tells the decision, as it is written; empty where it is deduced
    Evidence endEvidence; ///< the record that tells the exit code
    Evidence lastEvidence{}; ///< the last record so far
    Evidence triggerEvidence{};
    QList<RunDownload> downloads{};
    QList<SentState> states{}; ///< oldest first
    SaidText managementPoint{}; ///< the last one that it names
    SaidText contentLocation{}; ///< where it last found the client's files
    SaidText installProperties{}; ///< "MSI PROPERTIES are ..."
    std::optional<Version> versionBefore{}; ///< of the client, as the run found it
    std::optional<Version> offeredVersion{}; ///< of the client, as the manifest says
    std::optional<int> retryMinutes{}; ///< it waits for so long before it tries again
    /// Which of ClientState::installations is its; by time.
    std::optional<qsizetype> installation{};
    QList<Finding> findings{}; ///< what went wrong in it, the first cause first

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

/// One thing that the Endpoint Protection agent did, for a timeline.
struct ProtectionStep
{
    /// A stable word: "trigger", "installerVersion", "installedVersion", "lower", "install", "result",
    /// "installed", "state".
    QString name;
    QString text; ///< what was triggered, which version, which id or code
    LogTime time;
    Evidence evidence{};

    bool operator==(const ProtectionStep &) const = default;
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
    QList<ProtectionStep> steps{}; ///< oldest first, the last MostProtectionSteps
    /// The run of ccmsetup that has brought the installer: the last before the result that downloaded it.
    std::optional<qsizetype> broughtByRun{};

    bool operator==(const EndpointProtection &) const = default;
};

inline constexpr qsizetype MostProtectionSteps = 500;

/// A message whose wording is not known, and how often it stands in the logs.
struct UnknownMessage
{
    QString text; ///< at most LongestUnknownMessage characters
    int count = 0;
    Evidence evidence{}; ///< the first one

    bool operator==(const UnknownMessage &) const = default;
};

inline constexpr qsizetype MostUnknownMessages = 20;
inline constexpr qsizetype LongestUnknownMessage = 200;

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
    QList<UpgradeSchedule> draws; ///< every moment that was drawn and can be read, oldest first
    std::optional<UpgradePolicy> policy; ///< the last answer of the management point; unknown if not readable
    std::optional<EndpointProtection> endpointProtection;
    QList<MsiInstallation> installations; ///< of the client's package, as its own log tells, oldest first
    qint64 messages = 0; ///< records of ccmsetup and Endpoint Protection that were read
    qint64 recognised = 0; ///< of those, how many Ccmscope knows the meaning of
    QList<UnknownMessage> unknownMessages; ///< examples of the others, the first MostUnknownMessages
    QStringList warnings;

    bool operator==(const ClientState &) const = default;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ClientState)
