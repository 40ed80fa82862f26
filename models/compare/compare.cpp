// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/compare.h"

#include "models/compare/applicability.h"
#include "models/compare/clientverdict.h"
#include "models/compare/discovery.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Comparison)
};

/// What the manifest alone says about an item.
ItemComparison rowOf(const ManifestItem &item)
{
    ItemComparison row{.fileName = item.fileName, .siteHash = item.hash};
    if (item.discovery) {
        const auto version = item.discovery->version();
        row.siteVersion = version ? version->text() : QString();
    }
    return row;
}

bool isSameFile(const ManifestItem &item, const ClientFile &file)
{
    return QStringView(file.name)
               .sliced(file.name.lastIndexOf(u'/') + 1)
               .compare(item.bareName(), Qt::CaseInsensitive)
        == 0;
}

/// What was found on the client. The hash of another file than the item's own would only confuse.
void takeFinding(const ManifestItem &item, const Finding &finding, ItemComparison &row)
{
    row.status = finding.status;
    row.reason = finding.reason;
    if (!finding.file)
        return;
    const ClientFile &file = *finding.file;
    row.clientVersion =
        Version::parse(file.versionText) || !file.version ? file.versionText : file.version->text();
    row.evidence = {.file = file.shownAs};
    if (isSameFile(item, file)) {
        row.clientHash = file.hash;
        row.clientSize = file.sizeInBytes;
    }
}

bool isOnlyPlaced(const ManifestItem &item)
{
    return item.installation && item.installation->type.compare("NONE"_L1, Qt::CaseInsensitive) == 0;
}

/// What follows for an item with a Discovery element.
void takeAction(const ManifestItem &item, ItemComparison &row)
{
    switch (row.status) {
    case ItemStatus::Differs:
        row.action = ItemAction::Download;
        row.reason += u' ' + CompareText::tr("It must be downloaded again.");
        break;
    case ItemStatus::Missing:
        row.action = ItemAction::Download;
        row.reason += u' ' + CompareText::tr("It must be downloaded.");
        break;
    case ItemStatus::InPlace:
    case ItemStatus::NotApplicable:
        row.action = ItemAction::Nothing;
        break;
    case ItemStatus::Unknown:
        row.action = ItemAction::Unknown;
        break;
    }
    if (row.status != ItemStatus::NotApplicable && isOnlyPlaced(item))
        row.reason += u' ' + CompareText::tr("It is only placed in the ccmsetup folder, not installed.");
}

/// client.msi is pending in each run that does not skip the client, whatever lies in the folder.
void takeClientAction(const ClientDecision &decision, ItemComparison &row)
{
    switch (decision.action) {
    case VerdictAction::Skip:
        row.action = ItemAction::Nothing;
        row.reason += u' ' + CompareText::tr("ccmsetup skips the client, so it is not downloaded.");
        break;
    case VerdictAction::Install:
    case VerdictAction::Upgrade:
    case VerdictAction::Update:
    case VerdictAction::Repair:
        row.action = ItemAction::Download;
        row.reason +=
            u' ' + CompareText::tr("ccmsetup fetches it in each run that does not skip the client.");
        break;
    case VerdictAction::Excluded:
    case VerdictAction::Unknown:
        row.action = ItemAction::Unknown;
        row.reason +=
            u' ' + CompareText::tr("Whether it is downloaded depends on what happens to the client.");
        break;
    }
}

/// An item that does not apply, or is not known to apply, needs no look at the client.
bool isSettledByApplicability(const Applicability &applicability, ItemComparison &row)
{
    row.applicable = applicability.applies;
    if (applicability.applies == true)
        return false;
    const bool applies = applicability.applies.value_or(true);
    row.status = applies ? ItemStatus::Unknown : ItemStatus::NotApplicable;
    row.action = applies ? ItemAction::Unknown : ItemAction::Nothing;
    row.reason = applicability.reason;
    row.evidence = applicability.evidence;
    return true;
}

ItemComparison compareItem(const ManifestItem &item, const ClientSnapshot &client, const ClientFacts &facts,
                           const ClientDecision &decision)
{
    ItemComparison row = rowOf(item);
    if (isSettledByApplicability(applicabilityOf(item, facts), row))
        return row;
    if (isClientPackage(item)) {
        takeFinding(item, discoverClientPackage(item, client), row);
        takeClientAction(decision, row);
    } else {
        takeFinding(item, discover(item, client), row);
        takeAction(item, row);
    }
    if (decision.action == VerdictAction::Excluded && row.action != ItemAction::Nothing) {
        row.action = ItemAction::Nothing;
        row.reason = CompareText::tr("ccmsetup stops before it comes to this item.");
    }
    return row;
}

} // namespace

Comparison compare(const Manifest &site, const ClientSnapshot &client, const ClientFacts &facts, RunKind run)
{
    const SiteClientVersion siteVersion = siteClientVersion(site, client, facts);
    const ClientDecision decision = decideClient(siteVersion, facts, run);

    Comparison comparison{.site = site.source, .client = client.source, .run = run};
    for (const ManifestItem &item : site.items)
        comparison.items.append(compareItem(item, client, facts, decision));
    comparison.verdict = {.action = decision.action,
                          .sentence = verdictSentence(decision, siteVersion, facts, comparison.items),
                          .reasons = decision.reasons};
    const auto unknown = std::ranges::count(comparison.items, ItemAction::Unknown, &ItemComparison::action);
    if (unknown > 0)
        comparison.verdict.reasons.append(CompareText::tr("What was opened does not tell about %n item(s).",
                                                          nullptr, static_cast<int>(unknown)));
    comparison.verdict.reasons += client.warnings;
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
