// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/compare.h"

#include "models/compare/discovery.h"
#include "models/compare/installedclient.h"
#include "models/compare/rulesteps.h"
#include "models/compare/triggers.h"
#include "models/compare/verdictsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Comparison)
};

/// What the manifest alone says about an item.
ItemComparison rowOf(const ManifestItem &item, const FileSizes &sizes)
{
    ItemComparison row{.fileName = item.fileName, .siteHash = item.hash, .siteLine = item.line};
    if (item.discovery) {
        const auto version = item.discovery->version();
        row.siteVersion = version ? version->text() : QString();
    }
    if (item.installation)
        row.order = item.installation->order;
    if (const auto size = sizes.constFind(item.fileName.toLower()); size != sizes.constEnd())
        row.siteSize = *size;
    return row;
}

/// What lies on the client. The hash of another file than the item's own would only confuse.
void takeFile(const ManifestItem &item, const ClientFile &file, ItemComparison &row)
{
    row.clientVersion = shownVersion(file);
    if (row.clientVersion.isEmpty())
        row.clientVersion = file.versionText;
    if (isFileOfItem(item, file)) {
        row.clientHash = file.hash;
        row.clientSize = file.sizeInBytes;
    }
}

/// What follows from an item's status.
void takeAction(const ItemDecision &decision, ItemComparison &row, QStringList &reasons)
{
    switch (row.status) {
    case ItemStatus::Differs:
    case ItemStatus::Missing:
        row.action = decision.isLocal ? ItemAction::RunLocal : ItemAction::Download;
        reasons.append(decision.isLocal ? CompareText::tr("ccmsetup runs the one of Windows.")
                           : row.status == ItemStatus::Differs
                           ? CompareText::tr("It must be downloaded again.")
                           : CompareText::tr("It must be downloaded."));
        break;
    case ItemStatus::InPlace:
    case ItemStatus::NotApplicable:
        row.action = ItemAction::Nothing;
        break;
    case ItemStatus::Unknown:
        row.action = ItemAction::Unknown;
        break;
    }
    if (decision.isOnlyPlaced)
        reasons.append(CompareText::tr("It is only placed in the ccmsetup folder, not installed."));
}

/// client.msi is pending in each run that does not skip the client, whatever lies in the folder.
void takeClientAction(VerdictAction verdict, ItemComparison &row, QStringList &reasons)
{
    switch (verdict) {
    case VerdictAction::Skip:
        row.action = ItemAction::Nothing;
        reasons.append(CompareText::tr("ccmsetup skips the client, so it is not downloaded."));
        break;
    case VerdictAction::Install:
    case VerdictAction::Upgrade:
    case VerdictAction::Update:
    case VerdictAction::Repair:
        row.action = ItemAction::Download;
        reasons.append(CompareText::tr("ccmsetup fetches it in each run that does not skip the client."));
        break;
    case VerdictAction::Excluded:
    case VerdictAction::Unknown:
        row.action = ItemAction::Unknown;
        reasons.append(CompareText::tr("Whether it is downloaded depends on what happens to the client."));
        break;
    }
}

ItemComparison compareItem(RuleInput input, const ManifestItem &item, qsizetype index, VerdictAction verdict,
                           QList<RuleOutcome> &steps)
{
    input.item = &item;
    input.file = fileOf(item, input.client);
    input.seen = seenItem(input.facts, item.fileName);
    const ItemDecision decision = decideItem(input, index, steps);
    ItemComparison row = rowOf(item, input.package.sizes);
    row.applicable = decision.applicable;
    row.status = decision.status;
    row.evidence = decision.evidence;
    row.isOnlyPlaced = decision.isOnlyPlaced;
    QStringList reasons = decision.reasons;
    if (row.applicable == true && input.file) {
        takeFile(item, *input.file, row);
        row.evidence = {.file = input.file->shownAs};
        // A rule that stops at the hash never comes to the version that could not be read.
        if (!input.file->problem.isEmpty() && !reasons.join(u' ').contains(input.file->problem))
            reasons.append(input.file->problem);
    }
    if (isClientPackage(item) && row.applicable == true)
        takeClientAction(verdict, row, reasons);
    else
        takeAction(decision, row, reasons);
    if (verdict == VerdictAction::Excluded && row.action != ItemAction::Nothing) {
        row.action = ItemAction::Nothing;
        reasons = {CompareText::tr("ccmsetup stops before it comes to this item.")};
    }
    row.reason = reasons.join(u' ');
    return row;
}

/// By order; those that have none come last, and those that share one keep the manifest's.
QList<qsizetype> pendingOf(const QList<ItemComparison> &items)
{
    QList<qsizetype> pending;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).action == ItemAction::Download || items.at(i).action == ItemAction::RunLocal)
            pending.append(i);
    }
    std::ranges::stable_sort(pending, {}, [&items](qsizetype i) {
        return items.at(i).order ? qint64{*items.at(i).order} : std::numeric_limits<qint64>::max();
    });
    return pending;
}

PendingDownload downloadOf(const QList<ItemComparison> &items)
{
    PendingDownload download;
    for (const ItemComparison &item : items) {
        if (item.action == ItemAction::Unknown)
            ++download.undecidedItems;
        if (item.action != ItemAction::Download)
            continue;
        ++download.files;
        if (item.siteSize)
            download.knownBytes += *item.siteSize;
        else
            ++download.filesOfUnknownSize;
    }
    return download;
}

/// SCEPInstall.exe as the run leaves it behind: the manifest's where it is fetched, else what lies there.
std::optional<Version> installerAfter(const SetupFacts &facts, const ItemComparison *item)
{
    if (!item || item->action == ItemAction::Nothing)
        return facts.protectionInstaller.value;
    return item->action == ItemAction::Download ? Version::parse(item->siteVersion) : std::nullopt;
}

void compareProtection(RuleInput input, Comparison &comparison)
{
    const auto found = std::ranges::find_if(comparison.items, [](const ItemComparison &item) {
        return item.fileName.compare("SCEPInstall.exe"_L1, Qt::CaseInsensitive) == 0;
    });
    const ItemComparison *item = found == comparison.items.cend() ? nullptr : &*found;
    if (!item && !input.facts.protectionInstaller.value && !input.facts.protectionInstalled.value)
        return;
    input.installer = installerAfter(input.facts, item);
    comparison.protection = decideProtection(input, comparison.steps);
}

/// Places that name another installed version than the one that counts.
QStringList disagreements(const RuleInput &input)
{
    QStringList sentences;
    if (input.question.assumedInstalled)
        return sentences;
    for (const Said<Version> &said : input.facts.installedClient.disagreeing)
        sentences.append(CompareText::tr("%1 says that version %2 of the client is installed.")
                             .arg(said.evidence.file, said.value.text()));
    return sentences;
}

QStringList reasonsOf(const ClientDecision &decision, const RuleInput &input, const Comparison &comparison)
{
    QStringList reasons;
    if (decision.action != VerdictAction::Excluded)
        reasons = {installedReason(input), input.siteClient.reason};
    reasons += disagreements(input);
    reasons.append(decision.sentence);
    reasons.append(comparison.releaseSentence);
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    if (comparison.download.undecidedItems > 0)
        reasons.append(CompareText::tr("What was opened does not tell about %n item(s).", nullptr,
                                       comparison.download.undecidedItems));
    return reasons + input.client.warnings;
}

/// What an unknown or a merely seen step takes for granted, each sentence once.
QStringList assumptionsOf(const RuleInput &input, const QList<RuleOutcome> &steps)
{
    QStringList assumptions;
    if (input.question.assumedInstalled)
        assumptions.append(installedReason(input));
    if (input.question.serversExcluded)
        assumptions.append(*input.question.serversExcluded
                               ? CompareText::tr("It is assumed that the site leaves servers out.")
                               : CompareText::tr("It is assumed that the site does not leave servers out."));
    if (input.question.forcedReinstall)
        assumptions.append(CompareText::tr("It is assumed that the installation is forced."));
    if (input.question.ignoreSkipUpgrade)
        assumptions.append(
            CompareText::tr("It is assumed that ccmsetup is started with /IgnoreSkipUpgrade."));
    for (const RuleOutcome &step : steps) {
        if (!step.assumption.isEmpty() && !assumptions.contains(step.assumption))
            assumptions.append(step.assumption);
    }
    return assumptions;
}

bool wantsInstalled(const ClientDecision &decision, const RuleInput &input)
{
    return decision.action == VerdictAction::Unknown && !installedClient(input)
        && input.facts.packageOnDisk.value;
}

} // namespace

Comparison compare(const Manifest &site, const ClientSnapshot &client, const SetupFacts &facts,
                   const Question &question, const SitePackage &package)
{
    RuleInput input{.site = site, .client = client, .facts = facts, .question = question, .package = package};
    if (!facts.platform.value)
        input.platformOfPackage = platformOfPackage(input);
    input.siteClient = siteClientVersion(input);
    Comparison comparison{.site = site.source, .client = client.source, .question = question};
    constexpr qsizetype ClientSteps = 24; // the rules about the client, and a few to spare
    constexpr qsizetype ItemSteps = 7; // most items are asked this many
    comparison.steps.reserve(ClientSteps + ItemSteps * site.items.size());
    const ClientDecision decision = decideClient(input, comparison.steps);
    comparison.items.reserve(site.items.size());
    for (qsizetype i = 0; i < site.items.size(); ++i)
        comparison.items.append(compareItem(input, site.items.at(i), i, decision.action, comparison.steps));

    comparison.pending = pendingOf(comparison.items);
    comparison.download = downloadOf(comparison.items);
    comparison.installed = installedClient(input);
    comparison.wanted = input.siteClient.version;
    comparison.releaseSentence = releaseSentence(input);
    compareProtection(input, comparison);
    comparison.triggers = triggersOf(input, comparison);
    comparison.assumptions = assumptionsOf(input, comparison.steps);
    if (wantsInstalled(decision, input))
        comparison.assumable = {.version = *facts.packageOnDisk.value,
                                .evidence = facts.packageOnDisk.evidence};
    comparison.verdict = {.action = decision.action,
                          .sentence = verdictSentence(decision, input, comparison.items),
                          .reasons = reasonsOf(decision, input, comparison),
                          .ruleId = decision.ruleId};
    return comparison;
}

QStringList filesBesideSetup(const Manifest &site)
{
    QStringList paths;
    for (const ManifestItem &item : site.items) {
        if (!item.discovery || item.discovery->type.compare("File"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const auto path = pathInWindows(item.discovery->identifier);
        if (path && !path->startsWith("ccmsetup/"_L1, Qt::CaseInsensitive)
            && !paths.contains(*path, Qt::CaseInsensitive))
            paths.append(*path);
    }
    return paths;
}

} // namespace ccm
