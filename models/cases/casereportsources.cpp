// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/casereportsources.h"

#include "models/base/hash.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/logs/logreader.h"
#include "models/logs/recordreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct SourcesText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CaseReport)
};

QString hashOf(const QString &path, const std::stop_token &stop)
{
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return {};
    return sha256OfFile(path, stop).value_or(QString());
}

QString hashOfLog(const QString &path, const std::stop_token &stop)
{
    if (QFileInfo(path).size() > LargestHashedLog)
        //: In the place of a log's hash
        return SourcesText::tr("too large to be hashed");
    return hashOf(path, stop);
}

/// The records of one log that are asked for.
void readFrom(const LogSource &log, const QList<Evidence> &wanted, const std::stop_token &stop,
              QList<QuotedRecord> &texts)
{
    const auto snapshot = indexLog(log.path, log.shownAs, stop);
    if (!snapshot)
        return;
    for (const Evidence &evidence : wanted) {
        const auto number = snapshot->index.numberAt(0, evidence.offset);
        if (!number || snapshot->index.offset(*number) != evidence.offset)
            continue;
        const auto text = readRawText(*snapshot, *number);
        if (!text)
            continue;
        const bool isLong = text->size() > LongestQuotation;
        texts.append({.evidence = evidence, .text = isLong ? text->first(LongestQuotation) + u'…' : *text});
    }
}

} // namespace

QList<QuotedRecord> readQuotedRecords(const ClientCase &client, const QDateTime &now,
                                      const std::stop_token &stop)
{
    QList<Evidence> wanted;
    for (const Finding &finding : diagnose(client.state, now))
        wanted += finding.evidence;
    QList<QuotedRecord> texts;
    for (const LogSource &log : client.logs) {
        QList<Evidence> here;
        std::ranges::copy_if(wanted, std::back_inserter(here), [&log](const Evidence &evidence) {
            return evidence.isRecord() && evidence.file == log.shownAs;
        });
        if (!here.isEmpty() && !stop.stop_requested())
            readFrom(log, here, stop, texts);
    }
    return texts;
}

QList<ReportSource> readReportSources(const ReportSites &sites, const std::optional<ClientCase> &client,
                                      const QString &planFile, const std::stop_token &stop)
{
    QList<ReportSource> sources;
    const auto addSite = [&](const QString &what, const std::optional<SiteCase> &site) {
        if (site)
            sources.append({.what = what, .place = site->source, .hash = hashOf(site->file, stop)});
    };
    addSite(SourcesText::tr("Manifest of the site"), sites.site);
    addSite(SourcesText::tr("Earlier manifest"), sites.earlier);
    if (client) {
        sources.append({.what = SourcesText::tr("Client"),
                        .place = client->files.source,
                        .hash = hashOf(client->files.source, stop)});
        for (const ClientFile &file : client->snapshot.files)
            sources.append({.what = SourcesText::tr("File in the client's ccmsetup folder"),
                            .place = file.shownAs,
                            .hash = file.hash});
        for (const LogSource &log : client->logs)
            sources.append(
                {.what = SourcesText::tr("Log"), .place = log.shownAs, .hash = hashOfLog(log.path, stop)});
    }
    if (!planFile.isEmpty())
        sources.append({.what = SourcesText::tr("Plan"), .place = planFile, .hash = hashOf(planFile, stop)});
    return sources;
}

} // namespace ccm
