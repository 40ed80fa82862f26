// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/languages.h"
#include "models/base/sharemap.h"
#include "models/cases/casefile.h"
#include "models/net/siteaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CommandLine)
};

const QStringList &jsonWords()
{
    static const QStringList words{u"manifest"_s, u"diff"_s,  u"client"_s, u"compare"_s,
                                   u"plan"_s,     u"trust"_s, u"log"_s};
    return words;
}

bool takesCase(const QString &word)
{
    return word != "trust"_L1 && word != "log"_L1;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &language : languagesIn())
        codes.append(language.code);
    return codes;
}

/// The options, in the order in which --help lists them.
class Options
{
public:
    Options()
    {
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
        parser.setApplicationDescription(
            CommandLineText::tr("Console for automatic client upgrade of Configuration Manager."));
        parser.addPositionalArgument(
            u"paths"_s, CommandLineText::tr("Manifests, clients, logs or plans to open."), u"[PATH...]"_s);
        parser.addOptions({site, earlier, client, plan, json, run, assumeInstalled, report, screenshots, size,
                           summary, fetch, language, help, version});
    }

    QCommandLineOption site{
        u"site"_s,
        CommandLineText::tr("The site's ccmsetup.cab, ccmsetup.xml, the folder or archive that holds it, its "
                            "web address, or the name of a management point."),
        u"PATH"_s};
    QCommandLineOption client{
        u"client"_s,
        CommandLineText::tr("The client's Windows folder, a copy of it, or an archive of its files."),
        u"PATH"_s};
    QCommandLineOption earlier{
        u"earlier"_s,
        CommandLineText::tr("A manifest of the site from before its update, to tell what that changed."),
        u"PATH"_s};
    QCommandLineOption plan{u"plan"_s, CommandLineText::tr("The plan of an upgrade window."), u"PATH"_s};
    QCommandLineOption report{
        u"report"_s,
        CommandLineText::tr("Write a report of the case, without a window, into this file: .html, .pdf, or "
                            ".md for a ticket."),
        u"FILE"_s};
    QCommandLineOption json{
        u"json"_s,
        CommandLineText::tr("Print as JSON, without a window: manifest, diff, client, compare, plan, trust "
                            "(the signature of a file) or log."),
        u"WHAT"_s};
    QCommandLineOption run{
        u"run"_s, CommandLineText::tr("The kind of run to compare for: auto, task or manual."), u"KIND"_s};
    QCommandLineOption assumeInstalled{
        u"assume-installed"_s,
        CommandLineText::tr("Compare as if this version of the client were installed; 'package' takes that "
                            "of the client.msi on its disk where no log tells the version."),
        u"VERSION"_s};
    QCommandLineOption screenshots{
        u"screenshots"_s, CommandLineText::tr("Draw every pane into PNG files in this folder."), u"DIR"_s};
    QCommandLineOption size{u"size"_s, CommandLineText::tr("The window's size in those files."), u"WxH"_s,
                            u"1280x800"_s};
    QCommandLineOption summary{u"summary"_s, CommandLineText::tr("Print the case in a few lines of text.")};
    QCommandLineOption fetch{
        u"fetch"_s,
        CommandLineText::tr("Without a window: fetch from servers also what a case names. Without this, only "
                            "addresses on the command line are fetched.")};
    QCommandLineOption language{
        u"language"_s,
        CommandLineText::tr("The language of texts, one of %1. What --json prints is always English.")
            .arg(languageCodes().join(u", "_s)),
        u"CODE"_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, CommandLineText::tr("Show this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, CommandLineText::tr("Show the version.")};
    QCommandLineParser parser;
};

/// Whose words are for what a case names.
bool isCaseAlone(const CommandLine &line)
{
    return line.site.isEmpty() && line.client.isEmpty() && line.paths.size() == 1 && takesCase(line.json)
        && line.paths.constFirst().endsWith(CaseFileEnding, Qt::CaseInsensitive);
}

QString absolute(const QString &path)
{
    const bool isAddress = isWebAddress(path) || isSharePath(path);
    return path.isEmpty() || isAddress ? path : QFileInfo(path).absoluteFilePath();
}

/// A name that is no file may be that of a management point.
QString absoluteSite(const QString &path)
{
    return !QFileInfo::exists(path) && isServerName(path) ? path : absolute(path);
}

/// What each kind of JSON needs, as a sentence when it is not there. A case may name all of it.
QString missingInput(const CommandLine &line)
{
    const qsizetype paths = line.paths.size();
    if (isCaseAlone(line))
        return {};
    if (line.json == "manifest"_L1 && paths + (line.site.isEmpty() ? 0 : 1) != 1)
        return CommandLineText::tr("--json manifest needs one manifest.");
    if (line.json == "diff"_L1 && paths != 2)
        return CommandLineText::tr("--json diff needs two manifests: before and after.");
    if (line.json == "client"_L1 && paths + (line.client.isEmpty() ? 0 : 1) < 1)
        return CommandLineText::tr("--json client needs a client or its logs.");
    if (line.json == "compare"_L1 && (line.site.isEmpty() || line.client.isEmpty() || paths > 0))
        return CommandLineText::tr("--json compare needs --site and --client, and nothing else.");
    if (line.json == "plan"_L1 && paths != 1)
        return CommandLineText::tr("--json plan needs one plan file.");
    if (line.json == "trust"_L1 && (paths != 1 || !line.site.isEmpty() || !line.client.isEmpty()))
        return CommandLineText::tr("--json trust needs one file: a cabinet, a program or a package.");
    if (line.json == "log"_L1 && paths < 1)
        return CommandLineText::tr("--json log needs a log.");
    return {};
}

/// Why no report can be written, as a sentence; empty where it can.
QString reportProblem(const CommandLine &line)
{
    static const QStringList endings{u"html"_s, u"htm"_s, u"pdf"_s, u"md"_s};
    if (!endings.contains(QFileInfo(line.report).suffix().toLower()))
        return CommandLineText::tr("--report needs a file that ends in .html, .pdf or .md, not '%1'.")
            .arg(line.report);
    if (line.site.isEmpty() && line.client.isEmpty() && line.plan.isEmpty() && line.paths.isEmpty())
        return CommandLineText::tr("--report needs a site, a client, a plan or another path.");
    if (!line.json.isEmpty() || line.wantsSummary || !line.screenshots.isEmpty())
        return CommandLineText::tr("--report goes with none of --json, --summary and --screenshots.");
    return {};
}

std::expected<RunKind, UsageError> parseRun(const QString &word)
{
    if (word == "auto"_L1)
        return RunKind::Automatic;
    if (word == "task"_L1)
        return RunKind::ScheduledTask;
    if (word == "manual"_L1)
        return RunKind::Manual;
    return std::unexpected(CommandLineText::tr("--run is auto, task or manual, not '%1'.").arg(word));
}

/// An empty text where it is understood, and a whole sentence where it is not.
UsageError parseAssumption(const QString &value, CommandLine &line)
{
    line.assumesPackage = value == "package"_L1;
    line.assumedInstalled = Version::parse(value);
    if (line.assumesPackage || line.assumedInstalled)
        return {};
    return CommandLineText::tr(
               "--assume-installed needs a version such as 5.00.7804.1000, or the word package, not '%1'.")
        .arg(value);
}

std::expected<QSize, UsageError> parseSize(const QString &value)
{
    static const QRegularExpression pattern(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return std::unexpected(
            CommandLineText::tr("--size needs width x height in pixels, for example 1280x800, not '%1'.")
                .arg(value));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

bool namesCaseForJson(const CommandLine &line)
{
    return line.task == CommandLine::Task::Json && isCaseAlone(line);
}

std::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments)
{
    Options options;
    QCommandLineParser &parser = options.parser;
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());

    CommandLine line;
    line.wantsSummary = parser.isSet(options.summary);
    line.site = absoluteSite(parser.value(options.site));
    line.client = absolute(parser.value(options.client));
    line.json = parser.value(options.json);
    const bool areSites = line.json == "manifest"_L1 || line.json == "diff"_L1;
    for (const QString &path : parser.positionalArguments())
        line.paths.append(areSites ? absoluteSite(path) : absolute(path));
    line.earlier = absoluteSite(parser.value(options.earlier));
    line.plan = absolute(parser.value(options.plan));
    line.report = absolute(parser.value(options.report));
    line.screenshots = absolute(parser.value(options.screenshots));

    const auto size = parseSize(parser.value(options.size));
    if (!size)
        return std::unexpected(size.error());
    line.size = *size;

    if (parser.isSet(options.help))
        line.task = CommandLine::Task::Help;
    else if (parser.isSet(options.version))
        line.task = CommandLine::Task::Version;
    else if (parser.isSet(options.report))
        line.task = CommandLine::Task::Report;
    else if (parser.isSet(options.json))
        line.task = CommandLine::Task::Json;
    else if (parser.isSet(options.screenshots))
        line.task = CommandLine::Task::Screenshots;
    else if (line.wantsSummary)
        line.task = CommandLine::Task::Summary;

    line.language = parser.value(options.language);
    if (parser.isSet(options.language) && !languageCodes().contains(line.language))
        return std::unexpected(CommandLineText::tr("--language is one of %1, not '%2'.")
                                   .arg(languageCodes().join(u", "_s), line.language));

    line.mayFetch = parser.isSet(options.fetch);
    if (parser.isSet(options.run)) {
        const auto run = parseRun(parser.value(options.run));
        if (!run)
            return std::unexpected(run.error());
        line.run = *run;
    }
    if (parser.isSet(options.assumeInstalled)) {
        if (const QString error = parseAssumption(parser.value(options.assumeInstalled), line);
            !error.isEmpty())
            return std::unexpected(error);
    }
    for (const QCommandLineOption &option : {options.site, options.earlier, options.client, options.plan}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return std::unexpected(
                CommandLineText::tr("--%1 needs a path.").arg(option.names().constFirst()));
    }
    if (line.paths.contains(QString()))
        return std::unexpected(CommandLineText::tr("A path is empty."));
    if (line.task == CommandLine::Task::Summary && line.site.isEmpty() && line.client.isEmpty()
        && line.plan.isEmpty() && line.paths.isEmpty())
        return std::unexpected(CommandLineText::tr("--summary needs a site, a client or another path."));
    if (line.task == CommandLine::Task::Report) {
        if (const QString problem = reportProblem(line); !problem.isEmpty())
            return std::unexpected(problem);
    }
    if (line.task == CommandLine::Task::Json) {
        if (!line.plan.isEmpty())
            line.paths.append(std::exchange(line.plan, {}));
        if (!line.earlier.isEmpty())
            return std::unexpected(CommandLineText::tr("--earlier is for windows, pictures and reports."));
        if (!jsonWords().contains(line.json))
            return std::unexpected(CommandLineText::tr("--json is one of %1, not '%2'.")
                                       .arg(jsonWords().join(u", "_s), line.json));
        if (const QString missing = missingInput(line); !missing.isEmpty())
            return std::unexpected(missing);
    }
    if (parser.isSet(options.screenshots) && line.screenshots.isEmpty())
        return std::unexpected(CommandLineText::tr("--screenshots needs a folder."));
    return line;
}

QString helpText()
{
    return Options().parser.helpText() + u'\n'
        + CommandLineText::tr("Exit codes: 0 done, 2 wrong usage, 3 an input could not be read (one line on "
                              "the error output).")
        + u'\n';
}

} // namespace ccm
