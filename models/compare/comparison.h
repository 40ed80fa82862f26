// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/version.h"
#include "models/client/clientfacts.h"
#include "models/compare/logalignment.h"
#include "models/compare/predictedlog.h"
#include "models/compare/question.h"
#include "models/compare/ruleoutcome.h"
#include "models/manifest/manifestdiff.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace ccm {

/// How an item of the manifest stands on the client.
enum class ItemStatus : quint8 {
    InPlace, ///< discovery is satisfied
    Differs, ///< the file is there but its hash or version is not the manifest's
    Missing,
    NotApplicable,
    Unknown, ///< what was opened does not tell
};

/// What ccmsetup would do about an item.
enum class ItemAction : quint8 {
    Nothing,
    Download, ///< and install, where the item has something to install
    RunLocal, ///< a program of Windows itself, such as dism.exe: run, and nothing to download
    Unknown,
};

/// What ccmsetup would do about the client itself.
enum class VerdictAction : quint8 { Install, Upgrade, Update, Repair, Skip, Excluded, Unknown };

/// One item of the manifest against the client.
struct ItemComparison
{
    QString fileName;
    std::optional<bool> applicable; ///< unset: not known
    QString siteVersion; ///< as the manifest writes it; empty where it names none
    QString siteHash;
    QString clientVersion; ///< as the file writes it; empty where it is not there or has none
    QString clientHash;
    std::optional<qint64> clientSize;
    ItemStatus status = ItemStatus::Unknown;
    ItemAction action = ItemAction::Unknown;
    QString reason; ///< a few sentences
    Evidence evidence; ///< the file on the client that decided, or the record
    std::optional<qint64> siteSize{}; ///< of the file beside the manifest, where it lies there
    std::optional<int> order{}; ///< Installation@Order
    bool isOnlyPlaced = false; ///< InstallationType NONE: put into the ccmsetup folder and not run
    qint64 siteLine = 0; ///< 1-based line of the manifest on which the item starts

    bool operator==(const ItemComparison &) const = default;
};

struct Verdict
{
    VerdictAction action = VerdictAction::Unknown;
    QString sentence; ///< for a ticket
    QStringList reasons;
    QLatin1StringView ruleId; ///< the rule that decided; empty where none did

    bool operator==(const Verdict &) const = default;
};

/// What the pending items cost. Items of which it is not known whether they are pending do not count.
struct PendingDownload
{
    int files = 0;
    int filesOfUnknownSize = 0;
    qint64 knownBytes = 0;
    int undecidedItems = 0; ///< what would come on top if they turned out to be pending is not known

    bool operator==(const PendingDownload &) const = default;
    /// Of all pending files; unknown as soon as the size of one is.
    [[nodiscard]] std::optional<qint64> bytes() const
    {
        return filesOfUnknownSize == 0 ? std::optional(knownBytes) : std::nullopt;
    }
};

/// What the user can be offered to assume where the logs do not tell what is installed.
struct Assumable
{
    Version version; ///< of client.msi on the client's disk
    Evidence evidence;

    bool operator==(const Assumable &) const = default;
};

/// What the Endpoint Protection agent would do with SCEPInstall.exe after the run.
enum class ProtectionAction : quint8 { Upgrade, Nothing, Unknown };

struct ProtectionOutcome
{
    ProtectionAction action = ProtectionAction::Unknown;
    std::optional<Version> installer; ///< as the run leaves it behind
    std::optional<Version> installed;
    QString sentence; ///< empty where neither the manifest nor the client has Endpoint Protection
    Evidence evidence;
    QLatin1StringView ruleId; ///< the rule that decided

    bool operator==(const ProtectionOutcome &) const = default;
};

/// A site's manifest against one client.
struct Comparison
{
    QString site;
    QString client;
    Question question;
    Verdict verdict;
    QList<ItemComparison> items; ///< in the manifest's order
    QList<ClientFact> facts; ///< what is known of the client, and which sources disagree
    QList<RuleOutcome> steps; ///< each rule that was asked: gates, then each item's, client, protection
    QList<qsizetype> pending; ///< indexes into items, in the order in which ccmsetup installs
    PendingDownload download;
    QStringList assumptions; ///< whole sentences: what the verdict takes for granted, with words for why
    std::optional<Assumable> assumable; ///< set where the verdict is unknown for want of it
    std::optional<Version> installed; ///< of the client, as the rules took it: known or assumed
    std::optional<Version> wanted; ///< of the client that the manifest brings
    QString releaseSentence; ///< what a step from the one to the other is, and whether it is delivered
    ProtectionOutcome protection;
    QList<UpgradeCondition> triggers; ///< all four, in the order of the documentation
    PredictedLog predicted; ///< empty until predictLog() has filled it
    std::optional<LogAlignment> alignment; ///< set where the client's log has a run of this kind
    QString otherManifest; ///< of a pair, which was compared as well; empty where none was
    QStringList otherOutcome; ///< whole sentences: what would be different with that one
    QStringList warnings; ///< whole sentences: what of the client could not be read

    bool operator==(const Comparison &) const = default;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Comparison)
