// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/predictedlog.h"

#include "models/client/clientstate.h"
#include "models/client/setupfacts.h"
#include "models/compare/discovery.h"
#include "models/compare/logwords.h"
#include "models/compare/logwriter.h"
#include "models/compare/predicteditems.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct PredictionText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PredictedLog)
};

/// ccmsetup replaces itself by the site's where that is newer, so the newer of the two speaks.
std::optional<Version> speakingVersion(const SetupFacts &facts, const Comparison &comparison)
{
    const auto &running = facts.setupVersion.value;
    if (running && comparison.wanted)
        return std::max(*running, *comparison.wanted);
    return running ? running : comparison.wanted;
}

void chooseWording(const std::optional<Version> &version, PredictedLog &log)
{
    if (!version) {
        log.wording = LogWording::OfCurrentBranch;
        log.wordingReason = PredictionText::tr(
            "The words are those of the current branch, because nothing tells the version of ccmsetup.");
        return;
    }
    log.wording = wordingOf(*version);
    log.wordingReason = log.wording == LogWording::Of2012
        ? PredictionText::tr("The words are those of 2012 SP1, because ccmsetup is version %1.")
              .arg(version->text())
        : PredictionText::tr("The words are those of the current branch, because ccmsetup is version %1.")
              .arg(version->text());
}

/// The product code that is installed, where a log or the package that is assumed to be installed tells it.
QString productCode(const Comparison &comparison, const ClientSnapshot &client, const SetupFacts &facts)
{
    for (const SeenProduct &product : facts.products) {
        if (product.upgradeCode.compare(ClientUpgradeCode, Qt::CaseInsensitive) == 0 && product.installed)
            return product.productCode;
    }
    const ClientFile *package = client.find(u"client.msi");
    const bool isAssumed = comparison.question.assumedInstalled.has_value() && package
        && package->version == comparison.question.assumedInstalled;
    return isAssumed ? package->productCode : QString();
}

bool deletesClientPackage(const Comparison &comparison)
{
    return comparison.question.run == RunKind::ScheduledTask || comparison.question.forcedReinstall;
}

void writeStart(const Comparison &comparison, const Manifest &site, const ClientSnapshot &client,
                const SetupFacts &facts, LogWriter &log)
{
    if (comparison.verdict.action == VerdictAction::Install)
        log.write("start.no-client"_L1, {}, "client.none"_L1);
    if (comparison.question.run == RunKind::ScheduledTask)
        log.write("start.task-scheduler"_L1, {}, "client.task"_L1);
    if (deletesClientPackage(comparison)) {
        log.write("start.ccmsetup-being-restarted-due"_L1, {}, "client.forced"_L1);
        if (client.findInWindows(u"ccmsetup/client.msi"))
            log.write("download.deleted-file"_L1, {log.setupPath(u"client.msi"_s)}, "client.forced"_L1);
    }
    if (site.clientVersion && site.minimumSiteVersion)
        log.write("manifest.versions"_L1, {site.clientVersion->text(), site.minimumSiteVersion->text()}, {});
    if (!log.isOf2012() && comparison.wanted && facts.setupVersion.value)
        log.write("manifest.checking-if-manifest-version"_L1,
                  {comparison.wanted->text(), facts.setupVersion.value->text()}, {});
}

/// What an automatic run looks at before it decides not to fetch client.msi.
void writeSkippedDownload(const Comparison &comparison, const ClientSnapshot &client, const SetupFacts &facts,
                          LogWriter &log)
{
    const QString code = productCode(comparison, client, facts);
    if (!code.isEmpty() && comparison.installed)
        log.write("discovery.product"_L1,
                  {QString(ClientUpgradeCode), code, u"1"_s, comparison.installed->text()}, "client.skip"_L1);
    if (comparison.wanted)
        log.write("discovery.client-download-skipped-because"_L1, {comparison.wanted->text()},
                  "client.skip"_L1);
}

void writeRepair(const Comparison &comparison, const ClientSnapshot &client, const SetupFacts &facts,
                 LogWriter &log)
{
    const QString installed = comparison.installed ? comparison.installed->text() : QString();
    log.writeIfAllGoesWell("decision.repair"_L1, {installed}, comparison.verdict.ruleId);
    const QString code = productCode(comparison, client, facts);
    if (!code.isEmpty())
        log.writeIfAllGoesWell("decision.repairing"_L1, {installed, code}, comparison.verdict.ruleId);
}

void writeDecision(const Comparison &comparison, const ClientSnapshot &client, const SetupFacts &facts,
                   LogWriter &log)
{
    switch (comparison.verdict.action) {
    case VerdictAction::Skip:
        log.writeIfAllGoesWell("discovery.no-client-language-changes"_L1, {}, "client.languages"_L1);
        log.writeIfAllGoesWell("decision.skip"_L1, {}, comparison.verdict.ruleId);
        log.writeIfAllGoesWell("exit.code"_L1, {u"0"_s}, comparison.verdict.ruleId);
        break;
    case VerdictAction::Repair:
        writeRepair(comparison, client, facts, log);
        break;
    case VerdictAction::Install:
    case VerdictAction::Upgrade:
    case VerdictAction::Update:
        log.note(PredictionText::tr("How ccmsetup words that it installs or upgrades the client is not known "
                                    "from a published log, so that line is missing."));
        break;
    case VerdictAction::Excluded:
        break;
    case VerdictAction::Unknown:
        log.note(PredictionText::tr("What happens to the client is not known, so its lines are missing."));
        break;
    }
}

void writeProtection(const ProtectionOutcome &protection, LogWriter &log)
{
    if (protection.action == ProtectionAction::Unknown || !protection.installer || !protection.installed)
        return;
    const QString installer = protection.installer->text();
    const QString installed = protection.installed->text();
    log.writeIfAllGoesWell("protection.installer-version"_L1,
                           {log.setupPath(u"SCEPInstall.exe"_s), installer}, protection.ruleId);
    log.writeIfAllGoesWell("protection.installed-version"_L1, {installed}, protection.ruleId);
    if (protection.action == ProtectionAction::Upgrade)
        log.writeIfAllGoesWell("protection.lower"_L1, {installed, installer}, protection.ruleId);
}

void writeStop(const Comparison &comparison, LogWriter &log)
{
    if (comparison.verdict.ruleId == "gate.stamped"_L1)
        log.write("start.excluded"_L1, {}, comparison.verdict.ruleId);
    else
        log.note(PredictionText::tr("How ccmsetup words that it stops for this reason is not known from a "
                                    "published log, so that line is missing."));
}

} // namespace

PredictedLog predictLog(const Comparison &comparison, const Manifest &site, const ClientSnapshot &client,
                        const SetupFacts &facts, const std::optional<QString> &windowsFolder)
{
    PredictedLog prediction;
    chooseWording(speakingVersion(facts, comparison), prediction);
    LogWriter log(prediction, windowsFolder);
    if (comparison.verdict.action == VerdictAction::Excluded) {
        writeStop(comparison, log);
        return prediction;
    }
    writeStart(comparison, site, client, facts, log);
    writeDiscovery(comparison, site, client, log);
    writeLookBeforeDownload(comparison, site, client, log);
    if (comparison.verdict.action == VerdictAction::Skip)
        writeSkippedDownload(comparison, client, facts, log);
    writeDownload(comparison, site, log);
    writeDecision(comparison, client, facts, log);
    writeProtection(comparison.protection, log);
    return prediction;
}

} // namespace ccm
