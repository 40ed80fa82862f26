// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/installedclient.h"

#include "models/compare/discovery.h"
#include "models/compare/rulesteps.h"
#include "models/manifest/clientreleases.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Verdict)
};

QString deliverySentence(RunKind run, const Version &wanted)
{
    const Version since = updatesDeliveredSince();
    if (run != RunKind::Automatic)
        return VerdictText::tr(
                   "Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on; other runs "
                   "depend on what the package holds.")
            .arg(since.text());
    return wanted < since
        ? VerdictText::tr("Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on, so "
                          "it is not known to deliver this one.")
              .arg(since.text())
        : VerdictText::tr("Automatic client upgrade delivers updates from 2012 R2 SP1 CU1 (%1) on, so also "
                          "this one.")
              .arg(since.text());
}

} // namespace

std::optional<Version> installedClient(const RuleInput &input)
{
    return input.question.assumedInstalled ? input.question.assumedInstalled
                                           : input.facts.installedClient.value;
}

Evidence installedEvidence(const RuleInput &input)
{
    if (input.question.assumedInstalled)
        return {};
    return input.facts.installedClient.value ? input.facts.installedClient.evidence
                                             : input.facts.clientInstalled.evidence;
}

QString installedReason(const RuleInput &input)
{
    const SetupFacts &facts = input.facts;
    if (input.question.assumedInstalled)
        return VerdictText::tr("It is assumed that version %1 of the client is installed.")
            .arg(input.question.assumedInstalled->text());
    if (facts.installedClient.value)
        return VerdictText::tr("Version %1 of the client is installed.")
            .arg(facts.installedClient.value->text());
    if (facts.clientInstalled.value == false)
        return VerdictText::tr("No client is installed.");
    if (facts.packageOnDisk.value)
        return VerdictText::tr(
                   "No log tells which version of the client is installed; the client.msi on its disk is "
                   "version %1.")
            .arg(facts.packageOnDisk.value->text());
    return VerdictText::tr("Nothing that was opened tells which version of the client is installed.");
}

Version updatesDeliveredSince()
{
    return Version::parse(u"5.00.8239.1203").value_or(Version());
}

SiteClientVersion siteClientVersion(const RuleInput &input)
{
    const Manifest &site = input.site;
    if (site.clientVersion)
        return {
            .version = site.clientVersion,
            .reason =
                VerdictText::tr("The manifest names the client version %1.").arg(site.clientVersion->text())};
    for (const ManifestItem &item : site.items) {
        if (!isClientPackage(item) || applies(input, item) == false)
            continue;
        const ClientFile *file = clientPackageFile(item, input.client);
        if (file && file->version && hasHashOf(item, *file) == true)
            return {.version = file->version,
                    .reason = VerdictText::tr(
                                  "The site's client is version %1: the client.msi on this client has the "
                                  "hash that the manifest names.")
                                  .arg(file->version->text()),
                    .evidence = {.file = file->shownAs}};
    }
    return {.reason = VerdictText::tr(
                "The manifest does not name the version of its client, and no client.msi with the "
                "hash that it names lies on this client.")};
}

std::optional<Said<QString>> platformOfPackage(const RuleInput &input)
{
    std::optional<Said<QString>> found;
    for (const ManifestItem &item : input.site.items) {
        if (!isClientPackage(item) || item.platforms.size() != 1)
            continue;
        const ClientFile *file = clientPackageFile(item, input.client);
        if (!file || hasHashOf(item, *file) != true)
            continue;
        const QString platform = item.platforms.constFirst().toUpper();
        if (platform == "ALL"_L1 || (found && found->value != platform))
            return std::nullopt;
        found = Said<QString>{.value = platform, .evidence = {.file = file->shownAs}};
    }
    return found;
}

QString releaseSentence(const RuleInput &input)
{
    const auto installed = installedClient(input);
    const auto &wanted = input.siteClient.version;
    if (!installed || !wanted)
        return {};
    const ReleaseStep step = releaseStep(installed, wanted);
    switch (step.kind) {
    case ReleaseStep::Kind::Update:
        return step.sentence + u' ' + deliverySentence(input.question.run, *wanted);
    case ReleaseStep::Kind::Downgrade:
        return VerdictText::tr("The installed client %1 is newer than %2, the site's.")
            .arg(installed->text(), wanted->text());
    case ReleaseStep::Kind::Same:
    case ReleaseStep::Kind::Upgrade:
    case ReleaseStep::Kind::Unknown:
        break;
    }
    return step.sentence;
}

} // namespace ccm
