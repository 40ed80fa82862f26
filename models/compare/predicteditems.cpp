// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/predicteditems.h"

#include "models/compare/discovery.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct PredictionText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PredictedLog)
};

/// The lines of one item's discovery, from the steps that were asked about it.
class DiscoveryWriter
{
public:
    DiscoveryWriter(const ManifestItem &item, const ClientFile *file, LogWriter &log)
        : m_item(item)
        , m_file(file)
        , m_log(log)
    {
    }

    void write(const RuleOutcome &step)
    {
        if (step.ruleId == "discovery.file"_L1 && step.fires == Firing::Yes)
            m_log.write("discovery.file-does-exist-discovery"_L1, {path()}, step.ruleId);
        else if (step.ruleId == "discovery.hash"_L1)
            writeHash(step);
        else if (step.ruleId == "discovery.version"_L1 && !m_hashDiffers)
            writeVersions(step);
        else if (step.ruleId == "discovery.product"_L1 && step.fires == Firing::Yes)
            m_log.write("discovery.couldnt-find-product-msi"_L1, {m_item.discovery->identifier}, step.ruleId);
    }

private:
    [[nodiscard]] QString path() const { return m_log.path(m_item.discovery->identifier); }

    void writeHash(const RuleOutcome &step)
    {
        if (step.fires == Firing::Unknown || !m_file)
            return;
        m_hashDiffers = step.fires == Firing::Yes;
        if (m_hashDiffers)
            m_log.write("discovery.mismatch"_L1, {path(), m_item.hash.toUpper(), m_file->hash}, step.ruleId);
        else
            m_log.write("discovery.validated"_L1, {path(), m_file->hash}, step.ruleId);
    }

    void writeVersions(const RuleOutcome &step)
    {
        if (step.fires == Firing::Unknown || !m_file)
            return;
        for (const DiscoveryProperty &property : m_item.discovery->properties)
            m_log.write("discovery.checking-file-version-expecting"_L1,
                        {path(), shownVersion(*m_file), property.op, property.value}, step.ruleId);
    }

    const ManifestItem &m_item;
    const ClientFile *m_file;
    LogWriter &m_log;
    bool m_hashDiffers = false;
};

/// A hash that differs ends the look at a file, and the first rule that fires decides.
QLatin1StringView decidingRule(const Comparison &comparison, qsizetype item, Firing fires)
{
    for (const RuleOutcome &step : comparison.steps) {
        if (step.item == item && step.fires == fires && step.ruleId.startsWith("discovery."_L1))
            return step.ruleId;
    }
    return {};
}

void writeResult(const Comparison &comparison, qsizetype i, bool isClient, LogWriter &log)
{
    const ItemComparison &row = comparison.items.at(i);
    const bool isPending = row.action == ItemAction::Download || row.action == ItemAction::RunLocal;
    if (isClient && comparison.verdict.action == VerdictAction::Skip)
        return; // no published log tells what is written here
    if (isPending)
        log.write("discovery.pending"_L1, {row.fileName},
                  isClient ? comparison.verdict.ruleId : decidingRule(comparison, i, Firing::Yes));
    else if (row.action == ItemAction::Nothing)
        log.write("discovery.detected"_L1, {row.fileName}, decidingRule(comparison, i, Firing::No));
    else
        log.note(PredictionText::tr("Some items are not known well enough for lines of their own."));
}

void writeApplicability(const ItemComparison &row, LogWriter &log)
{
    if (row.applicable == true)
        log.write(log.isOf2012() ? "discovery.item"_L1 : "discovery.applicable"_L1, {row.fileName},
                  "applicability.platform"_L1);
    else if (row.applicable == false && !log.isOf2012())
        log.write("discovery.not-applicable"_L1, {row.fileName}, "applicability.platform"_L1);
    else if (row.applicable == false)
        log.note(PredictionText::tr("No published log of 2012 tells how an item that does not apply is "
                                    "worded, so those lines are missing."));
    else
        log.note(PredictionText::tr("Some items are not known well enough for lines of their own."));
}

const ClientFile *fileInSetupFolder(const ManifestItem &item, const ClientSnapshot &client)
{
    const QString path = u"ccmsetup/"_s + item.bareName();
    return client.findInWindows(path);
}

} // namespace

void writeDiscovery(const Comparison &comparison, const Manifest &site, const ClientSnapshot &client,
                    LogWriter &log)
{
    for (qsizetype i = 0; i < comparison.items.size(); ++i) {
        const ManifestItem &item = site.items.at(i);
        const bool isClient = isClientPackage(item);
        writeApplicability(comparison.items.at(i), log);
        if (comparison.items.at(i).applicable != true)
            continue;
        DiscoveryWriter writer(item, fileOf(item, client), log);
        for (const RuleOutcome &step : comparison.steps) {
            if (step.item == i && !isClient)
                writer.write(step);
        }
        writeResult(comparison, i, isClient, log);
    }
}

void writeLookBeforeDownload(const Comparison &comparison, const Manifest &site, const ClientSnapshot &client,
                             LogWriter &log)
{
    const bool skips = comparison.verdict.action == VerdictAction::Skip;
    for (qsizetype i = 0; i < comparison.items.size(); ++i) {
        const ItemComparison &row = comparison.items.at(i);
        const ManifestItem &item = site.items.at(i);
        const bool isClient = isClientPackage(item) && row.applicable == true;
        if (isClient ? !skips : row.action != ItemAction::Download)
            continue;
        const QString path = log.setupPath(item.bareName());
        const ClientFile *file = fileInSetupFolder(item, client);
        const auto same = file ? hasHashOf(item, *file) : std::nullopt;
        const QLatin1StringView rule = isClient ? "discovery.packageHash"_L1 : "discovery.hash"_L1;
        if (same == true) {
            log.write("discovery.validated"_L1, {path, file->hash}, rule);
        } else if (same == false) {
            log.write("discovery.mismatch"_L1, {path, item.hash.toUpper(), file->hash}, rule);
            log.write("download.deleted-file"_L1, {path}, rule);
        } else if (!file && client.hasSetupFolder && !client.files.isEmpty() && client.isComplete) {
            log.write("discovery.file-doesnt-exist"_L1, {path}, rule);
        }
    }
}

void writeDownload(const Comparison &comparison, const Manifest &site, LogWriter &log)
{
    if (comparison.download.files == 0)
        return;
    log.write("download.bits-started"_L1, {}, {});
    log.writeIfAllGoesWell("download.bits-completed"_L1, {}, {});
    log.writeIfAllGoesWell("download.successfully-downloaded-client-files"_L1, {}, {});
    for (const qsizetype i : comparison.pending) {
        const ManifestItem &item = site.items.at(i);
        if (comparison.items.at(i).action != ItemAction::Download)
            continue;
        if (isClientPackage(item)) {
            log.note(PredictionText::tr("client.msi is put into a folder whose name is made up at that "
                                        "moment, so the lines with its path are missing."));
            continue;
        }
        const QString path = log.setupPath(item.bareName());
        if (!item.hash.isEmpty())
            log.writeIfAllGoesWell("discovery.validated"_L1, {path, item.hash.toUpper()}, {});
        log.writeIfAllGoesWell("manifest.microsoft-trusted"_L1, {path}, {});
    }
}

} // namespace ccm
