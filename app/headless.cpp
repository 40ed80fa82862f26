// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless.h"

#include "app/policy.h"
#include "app/settings.h"
#include "models/cases/casefile.h"
#include "models/cases/clientcase.h"
#include "models/cases/clientjson.h"
#include "models/cases/comparejson.h"
#include "models/cases/diffjson.h"
#include "models/cases/logjson.h"
#include "models/cases/planfile.h"
#include "models/cases/planjson.h"
#include "models/cases/recognise.h"
#include "models/cases/sitecase.h"
#include "models/cases/sitejson.h"
#include "models/cases/summary.h"
#include "models/cases/trustjson.h"
#include "models/logs/biassign.h"
#include "models/logs/logreader.h"
#include "models/logs/recordreader.h"
#include "models/manifest/manifestdiff.h"
#include "models/window/forecast.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <optional>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// False when it could not be written: the disk is full, or nobody reads any more.
bool print(FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

ExitCode printedAll(bool isWritten)
{
    if (!isWritten)
        printError(QCoreApplication::translate("ccm::Headless", "The output could not be written."));
    return isWritten ? Done : CannotReadInput;
}

ExitCode failed(const Error &error)
{
    printError(error.message());
    return CannotReadInput;
}

ExitCode printed(const QJsonObject &object)
{
    return printedAll(print(stdout, QJsonDocument(object).toJson()));
}

Settings ownSettings()
{
    return Settings(portableSettings(QCoreApplication::applicationDirPath()));
}

/// By the user's own shares and authorities; nobody can be asked.
SiteRequest siteRequest(const QString &address)
{
    const Settings settings = ownSettings();
    return {.address = address,
            .shares = settings.shares(),
            .access = {.caFiles = settings.caFiles(),
                       .cacheFolder = settings.webCacheFolder(),
                       .refusal = networkRefusal(policyOfThisComputer(), settings.isNetworkAllowed())}};
}

TrustRequest trustRequest()
{
    return {.at = QDateTime::currentDateTimeUtc(), .rootFiles = ownSettings().signerRoots()};
}

Result<SiteCase> siteAt(const QString &address)
{
    return readSite(siteRequest(address));
}

Result<Manifest> manifestAt(const QString &address)
{
    auto site = siteAt(address);
    if (!site)
        return std::unexpected(site.error());
    return std::move(site->manifest);
}

Result<Input> inputAt(const QString &named)
{
    const auto path = onThisComputer(named, ownSettings().shares());
    return path ? recognise(*path) : std::unexpected(path.error());
}

ExitCode printManifest(const CommandLine &line)
{
    SiteRequest request = siteRequest(line.site.isEmpty() ? line.paths.constFirst() : line.site);
    request.trust = trustRequest();
    const auto site = readSite(request);
    return site ? printed(siteToJson(*site)) : failed(site.error());
}

ExitCode printTrust(const CommandLine &line)
{
    const QString &named = line.paths.constFirst();
    const auto path = onThisComputer(named, ownSettings().shares());
    if (!path)
        return failed(path.error());
    const auto report = checkFile(*path, trustRequest());
    return report ? printed(trustDocument(named, *report)) : failed(report.error());
}

ExitCode printDiff(const CommandLine &line)
{
    const auto before = siteAt(line.paths.at(0));
    if (!before)
        return failed(before.error());
    const auto after = siteAt(line.paths.at(1));
    if (!after)
        return failed(after.error());
    return printed(diffToJson(diffManifests(before->manifest, after->manifest, after->itemSizes)));
}

/// One folder or archive, or the client's logs one by one.
Result<ClientCase> clientFrom(const QStringList &paths)
{
    auto input = paths.size() == 1 ? inputAt(paths.constFirst()) : recogniseAll(paths);
    if (!input)
        return std::unexpected(input.error());
    return readClient(std::move(input->files));
}

ExitCode printClient(const CommandLine &line)
{
    QStringList paths = line.paths;
    if (!line.client.isEmpty())
        paths.prepend(line.client);
    const auto client = clientFrom(paths);
    if (!client)
        return failed(client.error());
    return printed(clientToJson(client->state, client->facts.policy, QDateTime::currentDateTimeUtc()));
}

ExitCode printComparison(const CommandLine &line)
{
    const auto site = siteAt(line.site);
    if (!site)
        return failed(site.error());
    const auto client = clientFrom({line.client});
    if (!client)
        return failed(client.error());
    const SitePackage package{.sizes = site->itemSizes};
    Question question{.run = line.run, .assumedInstalled = line.assumedInstalled};
    auto comparison = compareWithSite(site->manifest, *client, question, package);
    if (comparison && comparison->assumable && line.assumesPackage) {
        question.assumedInstalled = comparison->assumable->version;
        comparison = compareWithSite(site->manifest, *client, question, package);
    }
    return comparison ? printed(compareToJson(*comparison)) : failed(comparison.error());
}

ExitCode printPlan(const CommandLine &line)
{
    const auto plan = readPlan(line.paths.constFirst());
    return plan ? printed(planToJson(*plan, forecast(*plan))) : failed(plan.error());
}

/// False where it could not be written. A log of any size is printed piece by piece.
Result<bool> printLog(const QString &path, const QString &shownAs)
{
    constexpr quint32 RecordsAtOnce = 4096;
    const auto log = indexLog(path, shownAs);
    if (!log)
        return std::unexpected(log.error());
    for (quint32 first = 0; first < log->count(); first += RecordsAtOnce) {
        const auto records = readRecords(*log, first, RecordsAtOnce);
        if (!records)
            return std::unexpected(records.error());
        const LogDocument piece{.file = shownAs, .records = *records};
        if (!print(stdout, logToJsonLines(piece, biasSign(log->biasFactor))))
            return false;
    }
    return true;
}

/// The logs that one path leads to. False as printLog(); an error where one of them could not be read.
Result<bool> printLogsAt(const QString &path)
{
    const auto input = inputAt(path);
    if (!input)
        return std::unexpected(input.error());
    for (const QString &warning : input->files.warnings)
        printError(warning);
    std::optional<Error> last;
    for (const FileEntry &file : logsOf(input->files)) {
        const auto done = printLog(file.path, input->files.displayName(file));
        if (done && !*done)
            return false;
        if (done)
            continue;
        if (last)
            printError(last->message());
        last = done.error();
    }
    if (last)
        return std::unexpected(*last);
    return true;
}

/// A log without a record, as when it has just been begun.
bool isEmptyFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.size() == 0;
}

/// What can be read is printed, whatever else cannot.
ExitCode printLogs(const CommandLine &line)
{
    ExitCode code = Done;
    for (const QString &path : line.paths) {
        const auto done = printLogsAt(path);
        if (!done && done.error().code == ErrorCode::Empty && isEmptyFile(path))
            continue;
        if (!done)
            code = failed(done.error());
        else if (!*done)
            return printedAll(false);
    }
    return code;
}

Result<void> addPath(const QString &path, CaseContent &content);

/// What a case file names. A bundle has to be unpacked first, by whoever knows where to.
Result<void> addCase(const QString &path, const Input &input, CaseContent &content)
{
    if (input.files.files.isEmpty())
        return fail(ErrorCode::Unsupported, path,
                    QCoreApplication::translate(
                        "ccm::Headless", "It is a bundle of a case: unpack it and open the case in it."));
    const auto file = loadCaseFile(path);
    if (!file)
        return std::unexpected(file.error());
    if (!file->paths.site.isEmpty()) { // which need not lie on this computer
        auto site = manifestAt(file->paths.site);
        if (!site)
            return std::unexpected(site.error());
        content.site = std::move(*site);
    }
    if (!file->paths.logs.isEmpty()) {
        auto client = clientFrom(file->paths.logs);
        if (!client)
            return std::unexpected(client.error());
        content.client = std::move(*client);
    }
    for (const QString &one : {file->paths.client, file->paths.plan}) {
        if (one.isEmpty())
            continue;
        if (auto added = addPath(one, content); !added)
            return added;
    }
    return {};
}

/// Reads what a path is into the content that it belongs to.
Result<void> addPath(const QString &path, CaseContent &content)
{
    auto input = inputAt(path);
    if (!input)
        return std::unexpected(input.error());
    const auto take = [&path](auto result, auto &target) -> Result<void> {
        if (target)
            return fail(ErrorCode::WrongKind, path,
                        QCoreApplication::translate("ccm::Headless", "One of its kind is open already."));
        if (!result)
            return std::unexpected(result.error());
        target = std::move(*result);
        return {};
    };
    switch (input->kind) {
    case InputKind::Case:
        return addCase(path, *input, content);
    case InputKind::Site:
        return take(manifestAt(path), content.site);
    case InputKind::Plan:
        return take(readPlan(path), content.plan);
    case InputKind::Client:
    case InputKind::Logs:
        return take(readClient(std::move(input->files)), content.client);
    }
    Q_UNREACHABLE();
}

} // namespace

ExitCode printSummary(const CommandLine &line)
{
    CaseContent content;
    if (!line.site.isEmpty()) { // which need not lie on this computer
        auto site = manifestAt(line.site);
        if (!site)
            return failed(site.error());
        content.site = std::move(*site);
    }
    for (const QString &path : QStringList{line.client} + line.paths) {
        if (path.isEmpty())
            continue;
        if (const auto added = addPath(path, content); !added)
            return failed(added.error());
    }
    if (content.site && content.client) {
        auto comparison = compareWithSite(*content.site, *content.client, {.run = line.run});
        if (!comparison)
            return failed(comparison.error());
        content.comparison = std::move(*comparison);
    }
    return printedAll(print(stdout, summaryOf(content).toUtf8()));
}

void printLine(const QString &text)
{
    print(stdout, text.toUtf8() + '\n');
}

void printError(const QString &text)
{
    print(stderr, "ccmscope: " + text.toUtf8() + '\n');
}

ExitCode runHeadless(const CommandLine &line)
{
    using Print = ExitCode (*)(const CommandLine &);
    static constexpr std::array<std::pair<QLatin1StringView, Print>, 7> Printers{{
        {"manifest"_L1, printManifest},
        {"diff"_L1, printDiff},
        {"client"_L1, printClient},
        {"compare"_L1, printComparison},
        {"plan"_L1, printPlan},
        {"trust"_L1, printTrust},
        {"log"_L1, printLogs},
    }};
    for (const auto &[word, print] : Printers) {
        if (line.json == word)
            return print(line);
    }
    Q_UNREACHABLE(); // the command line takes no other word
}

} // namespace ccm
