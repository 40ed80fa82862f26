// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientcase.h"

#include "models/cases/recognise.h"
#include "models/client/factsfromlogs.h"
#include "models/client/knownfacts.h"
#include "models/client/rebuild.h"
#include "models/compare/compare.h"
#include "models/logs/logreader.h"
#include "models/manifest/environment.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// Client logs roll at 250,000 bytes by default; ones that tell of setup are never this large.
constexpr qint64 MaximumStateLogSize = qint64{64} * 1024 * 1024;
/// How their names begin: rolled over they are ccmsetup-<when>.log and the like.
constexpr std::array SetupLogs{"ccmsetup"_L1, "EndpointProtectionAgent"_L1, "client.msi"_L1};

struct ClientCaseText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientCase)
};

/// Whether the name is one of a log that tells of setup: only there something is missed where it is left out.
bool tellsOfSetup(const QString &log)
{
    const QString name = log.sliced(log.lastIndexOf(QRegularExpression(u"[/\\\\]"_s)) + 1);
    return std::ranges::any_of(
        SetupLogs, [&name](QLatin1StringView start) { return name.startsWith(start, Qt::CaseInsensitive); });
}

LastRuns lastRunsIn(const QList<LogDocument> &logs)
{
    LastRuns runs;
    for (const RunKind kind : {RunKind::Automatic, RunKind::ScheduledTask, RunKind::Manual}) {
        if (const auto run = lastRunOf(kind, logs))
            runs.insert(kind, *run);
    }
    return runs;
}

/// Those that can be read; `warnings` tells of the others.
Result<QList<LogDocument>> documentsOf(const ClientCase &client, QStringList &warnings,
                                       const std::stop_token &stop)
{
    QList<LogDocument> documents;
    // Such a log need not exist yet: nothing is missing from the state.
    const bool isNamedByUser = !client.files.unpacked && !QFileInfo(client.files.source).isDir();
    for (const LogSource &log : client.logs) {
        if (QFileInfo(log.path).size() > MaximumStateLogSize) {
            if (tellsOfSetup(log.shownAs))
                warnings.append(ClientCaseText::tr("%1 is too large to be read for the client's state.")
                                    .arg(log.shownAs));
            continue;
        }
        auto document = readLog(log.path, log.shownAs, stop);
        if (document)
            documents.append(std::move(*document));
        else if (document.error().code == ErrorCode::Cancelled)
            return std::unexpected(document.error());
        else if (document.error().code != ErrorCode::NotFound || !isNamedByUser)
            warnings.append(document.error().message());
    }
    return documents;
}

} // namespace

QList<LogSource> logSourcesOf(const FileSet &files)
{
    QList<FileEntry> newest = logsOf(files);
    if (newest.size() > MostLogs) {
        std::ranges::stable_sort(newest, std::ranges::greater{}, &FileEntry::modified);
        newest.resize(MostLogs);
    }
    QList<LogSource> logs;
    for (const FileEntry &file : std::as_const(newest))
        logs.append({.path = file.path, .shownAs = files.displayName(file)});
    return logs;
}

Result<ClientReading> readLogsOf(const ClientCase &client, const std::stop_token &stop)
{
    QStringList warnings = client.files.warnings;
    const auto documents = documentsOf(client, warnings, stop);
    if (!documents)
        return std::unexpected(documents.error());
    const SpokenLogs spoken = spokenLogs(*documents);
    ClientReading reading{.state = clientStateOf(client.files.source, &client.snapshot, spoken),
                          .facts = setupFactsOf(&client.snapshot, spoken),
                          .lastRuns = lastRunsIn(*documents)};
    reading.state.warnings += warnings + reading.facts.warnings;
    if (client.logs.isEmpty())
        reading.state.headline =
            ClientCaseText::tr("No log was opened, so nothing tells what happened to this client.");
    return reading;
}

Result<QList<ToldRun>> readRunsOf(const ClientCase &client, const std::stop_token &stop)
{
    QStringList warnings; // told where the client's state is rebuilt
    const auto documents = documentsOf(client, warnings, stop);
    if (!documents)
        return std::unexpected(documents.error());
    return toldRuns(client.files.source, *documents);
}

Result<ClientCase> readClient(FileSet files, const std::stop_token &stop, HashCache *hashes)
{
    ClientCase client{.files = std::move(files)};
    client.logs = logSourcesOf(client.files);
    if (const qsizetype count = logsOf(client.files).size(); count > MostLogs)
        client.files.warnings.append(
            ClientCaseText::tr(
                "There are %1 logs: the %2 that were changed last are read, and the others are not.")
                .arg(QLocale().toString(count), QLocale().toString(MostLogs)));

    auto snapshot = readSnapshot(client.files, stop, {}, hashes);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    client.snapshot = std::move(*snapshot);
    if (!client.snapshot.hasSetupFolder && client.logs.isEmpty())
        return fail(ErrorCode::WrongKind, client.files.source,
                    ClientCaseText::tr("It holds neither a ccmsetup folder nor a log."));

    auto reading = readLogsOf(client, stop);
    if (!reading)
        return std::unexpected(reading.error());
    client.state = std::move(reading->state);
    client.facts = std::move(reading->facts);
    client.lastRuns = std::move(reading->lastRuns);
    return client;
}

Result<Comparison> compareWithSite(const Manifest &site, const ClientCase &client, const Question &question,
                                   const SitePackage &package, const std::stop_token &stop, HashCache *hashes)
{
    ClientSnapshot snapshot = client.snapshot;
    const QStringList beside = filesBesideSetup(site);
    if (std::ranges::any_of(beside, [&client](const QString &name) { return client.files.find(name); })) {
        auto whole = readSnapshot(client.files, stop, beside, hashes);
        if (!whole)
            return std::unexpected(whole.error());
        snapshot = std::move(*whole);
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, client.files.source);
    Comparison comparison = compare(site, snapshot, client.facts, question, package);
    comparison.warnings = site.warnings + client.state.warnings;
    comparison.facts = knownFacts(client.facts);
    comparison.predicted =
        predictLog(comparison, site, snapshot, client.facts, windowsFolderIn(client.state.installerLog));
    const auto run = client.lastRuns.constFind(question.run);
    if (run != client.lastRuns.cend()) {
        comparison.alignment = alignLogs(comparison.predicted, run->lines);
        comparison.alignment->run = run->name;
    }
    return comparison;
}

} // namespace ccm
