// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless.h"

#include "app/opencase.h"
#include "app/settings.h"
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

ExitCode printManifest(const CommandLine &line)
{
    SiteRequest request = siteRequest(line.site.isEmpty() ? line.paths.constFirst() : line.site);
    request.access.refusal = fetchRefusal(line);
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
    const auto before = siteAt(line, line.paths.at(0));
    if (!before)
        return failed(before.error());
    const auto after = siteAt(line, line.paths.at(1));
    if (!after)
        return failed(after.error());
    return printed(diffToJson(diffManifests(before->manifest, after->manifest, after->itemSizes)));
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
    const auto site = siteAt(line, line.site);
    if (!site)
        return failed(site.error());
    std::optional<SiteCase> earlier; // of a case
    if (!line.earlier.isEmpty()) {
        auto read = siteAt(line, line.earlier);
        if (!read)
            return failed(read.error());
        earlier = std::move(*read);
    }
    const auto client = clientFrom(line.client.isEmpty() ? line.paths : QStringList{line.client});
    if (!client)
        return failed(client.error());
    const auto comparison = comparisonFor(line, *site, earlier, *client);
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

} // namespace

ExitCode printSummary(const CommandLine &line)
{
    const auto opened = openCase(line);
    if (!opened)
        return failed(opened.error());
    for (const QString &remark : opened->remarks)
        printError(remark);
    return printedAll(print(stdout, summaryOf(opened->content).toUtf8()));
}

Error bundleRefusal(const QString &path)
{
    return {.code = ErrorCode::Unsupported,
            .source = path,
            .detail = QCoreApplication::translate(
                "ccm::Headless", "It is a bundle of a case: unpack it and open the case in it.")};
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
    const auto taken = namesCaseForJson(line) ? caseInPlace(line) : Result<CommandLine>(line);
    if (!taken)
        return failed(taken.error());
    for (const auto &[word, print] : Printers) {
        if (line.json == word)
            return print(*taken);
    }
    Q_UNREACHABLE(); // the command line takes no other word
}

} // namespace ccm
