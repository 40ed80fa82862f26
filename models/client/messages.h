// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <span>

namespace ccm {

/// What a message means to the rules that rebuild a client's state. Most messages are known and
/// still change nothing: they are of the kind Other.
enum class MessageKind : quint8 {
    Other,
    // ccmsetup.log
    ProcessStarted, ///< {process id}
    Platform, ///< {platform}
    SetupVersion, ///< {version}
    SystemVersion, ///< ... {major} {minor} {build} {service pack} {suite mask} {product type}, the last six
    CommandLine, ///< {command line}
    LaunchedByTask,
    NoClient,
    Excluded,
    InstallerLog, ///< {path}
    ServiceCreated,
    ServiceStarted,
    ServiceMain,
    SiteCode, ///< {code}
    SiteVersion, ///< {version} ...
    SiteInfo, ///< {XML} {management point}
    ReplyReceived, ///< {XML}, which may be cut
    ManifestVersions, ///< {client version} {lowest site version}
    ManifestLoaded,
    ItemLookedFor, ///< {item}
    ItemApplicable, ///< {item}, which is then looked for
    ItemNotApplicable, ///< {item}
    ItemDetected, ///< {item}
    ItemPending, ///< {item}
    FileValidated, ///< {path} {hash}
    FileDiffers, ///< {path} {hash of the manifest} {hash of the file}
    VersionChecked, ///< {path} {version} {operator} {version that is expected}
    FileMissing, ///< {path}
    HiveSelected, ///< {32 or 64}
    ProductMissing, ///< {upgrade code}
    NoLanguageChanges,
    NoLanguagePacks,
    NoClientPatches,
    NoClientUpdates,
    Product, ///< {upgrade code} {product code} {installed} {version}
    CopyStarted, ///< {source} {destination}
    CopyProgress, ///< {percent} {bytes} {bytes in all}
    CopyCompleted,
    JobFileAdded, ///< {url} {path}
    JobStarted,
    JobProgress, ///< {bytes} {bytes in all}
    JobCompleted,
    DownloadFailed, ///< {code} ...
    SkipDecided,
    RepairDecided, ///< {version}
    Repairing, ///< {version} {product code}
    Scheduled, ///< {local time} {UTC} {arguments}
    InstallStarted, ///< {package} {path of its log} {properties}, or {details}
    InstallFailed, ///< {code}
    InstallSucceeded,
    StateSent, ///< ... {state id}, the last field
    Exited, ///< {code}
    Failed, ///< {code}
    // EndpointProtectionAgent.log
    ProtectionInstaller, ///< {path} {version}
    ProtectionInstalled, ///< {version}
    ProtectionLower, ///< {installed version} {installer's version}
    ProtectionProcess, ///< {command line}
    ProtectionResult, ///< {code} {text}
    ProtectionSucceeded,
    ProtectionState, ///< {topic} {state id} {code}
};

/// What ccmsetup is doing when it writes a message, in the order of a run. None: it is written in
/// more than one phase and tells nothing about it.
enum class MessagePhase : quint8 {
    None,
    Start,
    Locate,
    Manifest,
    Discovery,
    Download,
    Decision,
    Install,
    State,
    Exit,
};

/// A stable word for scripts: "start", "discovery"; empty for None.
[[nodiscard]] QString phaseWord(MessagePhase phase);

/// How well the wording is known. A recalled one may be shown, but decides nothing.
enum class MessageSureness : quint8 { Verified, Recalled };

/// Which log speaks: the same words may stand in both.
enum class MessageSpeaker : quint8 { Setup, EndpointProtection };

/// One message as it is worded, with its {fields}. A field is "{name}" for any text, or "{name:type}":
/// number, signed, hex (with or without 0x), hash (64 hexadecimal digits), guid (in braces), version.
struct MessageTemplate
{
    QLatin1StringView id; ///< stable, for scripts and tests
    MessageKind kind = MessageKind::Other;
    MessagePhase phase = MessagePhase::None;
    Severity severity = Severity::Info; ///< what it says, whatever type it is logged with
    MessageSureness sureness = MessageSureness::Recalled;
    QLatin1StringView text; ///< line breaks as '\n'
};

/// A message that was recognised, and what stands in its fields, in their order.
struct KnownMessage
{
    const MessageTemplate *known = nullptr; ///< of the table, which stays
    QStringList fields;
};

/// The message whose wording this is, from its first to its last character; only white space at the
/// end is passed over. Linear in the length of the text.
[[nodiscard]] std::optional<KnownMessage> recognise(MessageSpeaker speaker, const QString &message);
/// Every wording that is known (messages.tsv), for tests and for documentation.
[[nodiscard]] std::span<const MessageTemplate> knownMessages(MessageSpeaker speaker);

} // namespace ccm
