// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/clientverdict.h"

#include "models/compare/applicability.h"
#include "models/compare/discovery.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {
namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Verdict)
};

/// A higher third field (or one before it) is a new release; only the fourth is an update of the same.
VerdictAction towards(const Version &site, const Version &installed)
{
    return std::equal(site.parts().begin(), site.parts().begin() + 3, installed.parts().begin())
        ? VerdictAction::Update
        : VerdictAction::Upgrade;
}

ClientDecision decideExcluded(RunKind run)
{
    ClientDecision decision{
        .action = VerdictAction::Excluded,
        .reasons = {VerdictText::tr("The client is excluded from upgrades, so ccmsetup stops.")}};
    if (run == RunKind::Manual)
        decision.reasons.append(VerdictText::tr("A manual run goes on only with /IgnoreSkipUpgrade."));
    return decision;
}

/// The version that is installed is the site's or a higher one: the kind of run decides.
ClientDecision decideUpToDate(RunKind run)
{
    switch (run) {
    case RunKind::Automatic:
        return {
            .action = VerdictAction::Skip,
            .reasons = {
                VerdictText::tr("The required version of the client is already installed, so an automatic "
                                "upgrade run skips it."),
                VerdictText::tr("This holds unless the languages of the client change, which the files do "
                                "not tell.")}};
    case RunKind::ScheduledTask:
        return {.action = VerdictAction::Repair,
                .reasons = {VerdictText::tr(
                    "The required version of the client is already installed, so a run of the "
                    "scheduled task fetches client.msi again and repairs it.")}};
    case RunKind::Manual:
        break;
    }
    const QString unknown =
        VerdictText::tr("What a manual run does about a client whose version is already installed "
                        "is not known.");
    return {.reasons = {unknown}, .unknownBecause = unknown};
}

QString installedReason(const ClientFacts &facts)
{
    if (!facts.installedClientVersion)
        return VerdictText::tr("Nothing that was opened tells which version of the client is installed.");
    const QString version = facts.installedClientVersion->text();
    return facts.installedClientVersionIsOfPackage
        ? VerdictText::tr(
              "No log tells which version of the client is installed; the client.msi on its disk is "
              "version %1.")
              .arg(version)
        : VerdictText::tr("Version %1 of the client is installed.").arg(version);
}

QString enumerated(const QStringList &names)
{
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return names.first();
    case 2:
        return VerdictText::tr("%1 and %2").arg(names.at(0), names.at(1));
    case 3:
        return VerdictText::tr("%1, %2 and %3").arg(names.at(0), names.at(1), names.at(2));
    default:
        return VerdictText::tr("%n file(s)", nullptr, static_cast<int>(names.size()));
    }
}

/// "SCEPInstall.exe again", "SCEPInstall.exe again and client.msi", "5 files"; empty when nothing is.
QString downloadPhrase(const QList<ItemComparison> &items)
{
    QStringList again;
    QStringList fresh;
    for (const ItemComparison &item : items) {
        if (item.action != ItemAction::Download)
            continue;
        const bool isThere = item.status == ItemStatus::Differs || item.status == ItemStatus::InPlace;
        (isThere ? again : fresh).append(item.fileName.sliced(item.fileName.lastIndexOf(u'/') + 1));
    }
    if (again.isEmpty() || again.size() + fresh.size() > 3)
        return enumerated(again + fresh);
    //: %1 is one or more file names
    const QString there = VerdictText::tr("%1 again").arg(enumerated(again));
    //: both are file names: "SCEPInstall.exe again and client.msi"
    return fresh.isEmpty() ? there : VerdictText::tr("%1 and %2").arg(there, enumerated(fresh));
}

QString sentenceWithout(VerdictAction action, const QString &installed, const QString &wanted)
{
    switch (action) {
    case VerdictAction::Install:
        return VerdictText::tr("ccmsetup would install the client.");
    case VerdictAction::Upgrade:
        return VerdictText::tr("ccmsetup would upgrade the client from version %1 to %2.")
            .arg(installed, wanted);
    case VerdictAction::Update:
        return VerdictText::tr("ccmsetup would update the client from version %1 to %2.")
            .arg(installed, wanted);
    case VerdictAction::Repair:
        return VerdictText::tr("ccmsetup would repair the client, because version %1 is already installed.")
            .arg(installed);
    case VerdictAction::Skip:
        return VerdictText::tr("ccmsetup would skip the client, because version %1 is already installed.")
            .arg(installed);
    case VerdictAction::Excluded:
        return VerdictText::tr("ccmsetup would stop, because the client is excluded from upgrades.");
    case VerdictAction::Unknown:
        break;
    }
    return {};
}

/// The same with what is downloaded, which a translator must be able to place.
QString sentenceWith(VerdictAction action, const QString &files, const QString &installed,
                     const QString &wanted)
{
    switch (action) {
    case VerdictAction::Install:
        return VerdictText::tr("ccmsetup would download %1 and install the client.").arg(files);
    case VerdictAction::Upgrade:
        return VerdictText::tr("ccmsetup would download %1 and upgrade the client from version %2 to %3.")
            .arg(files, installed, wanted);
    case VerdictAction::Update:
        return VerdictText::tr("ccmsetup would download %1 and update the client from version %2 to %3.")
            .arg(files, installed, wanted);
    case VerdictAction::Repair:
        return VerdictText::
            tr("ccmsetup would download %1 and repair the client, because version %2 is already installed.")
                .arg(files, installed);
    case VerdictAction::Skip:
        return VerdictText::tr(
                   "ccmsetup would download %1 and skip the client, because version %2 is already installed.")
            .arg(files, installed);
    case VerdictAction::Excluded:
    case VerdictAction::Unknown:
        break;
    }
    return VerdictText::tr("ccmsetup would download %1.").arg(files);
}

} // namespace

SiteClientVersion siteClientVersion(const Manifest &site, const ClientSnapshot &client,
                                    const ClientFacts &facts)
{
    if (site.clientVersion)
        return {
            .version = site.clientVersion,
            .reason =
                VerdictText::tr("The manifest names the client version %1.").arg(site.clientVersion->text())};
    for (const ManifestItem &item : site.items) {
        if (!isClientPackage(item) || applicabilityOf(item, facts).applies == false)
            continue;
        const Finding finding = discoverClientPackage(item, client);
        if (finding.status == ItemStatus::InPlace && finding.file->version)
            return {.version = finding.file->version,
                    .reason = VerdictText::tr(
                                  "The site's client is version %1: the client.msi on this client has the "
                                  "hash that the manifest names.")
                                  .arg(finding.file->version->text())};
    }
    return {.reason = VerdictText::tr(
                "The manifest does not name the version of its client, and no client.msi with the "
                "hash that it names lies on this client.")};
}

ClientDecision decideClient(const SiteClientVersion &site, const ClientFacts &facts, RunKind run)
{
    if (facts.excludedFromUpgrade == true)
        return decideExcluded(run);
    if (facts.clientInstalled == false)
        return {.action = VerdictAction::Install, .reasons = {VerdictText::tr("No client is installed.")}};

    const QString installed = installedReason(facts);
    // The package may have been fetched for an upgrade that is still to come.
    const bool isKnown = facts.installedClientVersion && !facts.installedClientVersionIsOfPackage;
    if (!isKnown || !site.version)
        return {.reasons = {installed, site.reason}, .unknownBecause = isKnown ? site.reason : installed};

    ClientDecision decision = decideUpToDate(run);
    if (*facts.installedClientVersion < *site.version)
        decision = {.action = towards(*site.version, *facts.installedClientVersion)};
    decision.reasons = QStringList{installed, site.reason} + decision.reasons;
    return decision;
}

QString verdictSentence(const ClientDecision &decision, const SiteClientVersion &site,
                        const ClientFacts &facts, const QList<ItemComparison> &items)
{
    const QString installed = facts.installedClientVersion ? facts.installedClientVersion->text() : QString();
    const QString wanted = site.version ? site.version->text() : QString();
    const QString files = downloadPhrase(items);
    QStringList sentences;
    if (!files.isEmpty())
        sentences.append(sentenceWith(decision.action, files, installed, wanted));
    else if (decision.action != VerdictAction::Unknown)
        sentences.append(sentenceWithout(decision.action, installed, wanted));
    else
        sentences.append(VerdictText::tr("What ccmsetup would do about the client is not known."));
    if (decision.action == VerdictAction::Unknown && !files.isEmpty())
        sentences.append(VerdictText::tr("What it would do about the client itself is not known."));
    sentences.append(decision.unknownBecause);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ccm
