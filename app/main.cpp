// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/console.h"
#include "app/headless.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/policy.h"
#include "app/reportwriting.h"
#include "app/screenshots.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/textsize.h"
#include "app/theme.h"
#include "models/base/temporaryfolder.h"
#include "widgets/common/accessible.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace {

using namespace Qt::StringLiterals;
using namespace ccm;

void nameProgram()
{
    QCoreApplication::setApplicationName(u"ccmscope"_s);
    QCoreApplication::setOrganizationName(u"ccmscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CCMSCOPE_VERSION));
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void openAll(Session &session, const CommandLine &line)
{
    session.openBeside(
        {.site = line.site, .client = line.client, .plan = line.plan, .earlierSite = line.earlier},
        line.paths);
}

/// Draws when everything has been read. Ends the program with the exit code of the contract.
void drawWhenSettled(Session &session, MainWindow &window, const CommandLine &line)
{
    const auto isBundle = std::make_shared<bool>(false); // nobody is there to say where to unpack it
    const auto draw = [&session, &window, line, isBundle] {
        const QString problem = drawScreenshots(window, line.screenshots, line.size);
        if (!problem.isEmpty())
            printError(problem);
        if (line.wantsSummary)
            printLine(summaryOf(session.content()));
        const bool isDone = problem.isEmpty() && !session.hasFailed() && !*isBundle;
        QCoreApplication::exit(isDone ? Done : CannotReadInput);
    };
    QObject::connect(&session, &Session::bundleFound, &window, [isBundle](const QString &path) {
        *isBundle = true;
        printError(bundleRefusal(path).message());
    });
    for (const auto failure : {&Session::unknownInput, &Session::siteFailed, &Session::earlierFailed,
                               &Session::clientFailed, &Session::planFailed})
        QObject::connect(&session, failure, &window, [](const Error &error) { printError(error.message()); });
    QObject::connect(&session, &Session::settled, &window, draw, Qt::QueuedConnection);
    if (!session.isBusy())
        QTimer::singleShot(0, &window, draw);
}

/// Pictures and pages are drawn by the same code as the window, though none is shown.
void doWithoutDisplay(const TemporaryFolder &ownPlace)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(ownPlace.path())); // Qt would say that it is missing
}

/// Also what Qt itself keeps, such as the folders that its dialogs have shown.
void keepTogether(const QString &settingsFile)
{
    if (!settingsFile.isEmpty())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QFileInfo(settingsFile).path());
}

QString wishOf(const CommandLine &line, const Settings &settings)
{
    return line.language.isEmpty() ? settings.language() : line.language;
}

int runReport(int argc, char **argv, const CommandLine &line)
{
    const TemporaryFolder ownPlace;
    doWithoutDisplay(ownPlace);
    QApplication application(argc, argv);
    Translation translation;
    translation.speak(wishOf(line, Settings(portableSettings(QCoreApplication::applicationDirPath()))));
    return writeReport(line);
}

/// False, with a sentence on the error output, where no window can be opened.
bool canShowWindow()
{
    if (hasDisplay())
        return true;
    printError(QCoreApplication::translate(
        "main", "There is no display. Use --json, --summary, --report or --screenshots; --help tells more."));
    return false;
}

int runWindow(int argc, char **argv, const CommandLine &line)
{
    const bool isDrawing = line.task == CommandLine::Task::Screenshots;
    const TemporaryFolder ownPlace; // drawing pictures leaves no trace in the user's settings
    if (isDrawing)
        doWithoutDisplay(ownPlace);
    if (!canShowWindow())
        return WrongUsage;

    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/ccmscope.svg"_s));
    QApplication::setDesktopFileName(u"io.github.ccmscope.Ccmscope"_s);
    installAccessibleInterfaces();

    const QString portable = portableSettings(QCoreApplication::applicationDirPath());
    keepTogether(portable);
    Settings settings(isDrawing ? ownPlace.filePath(u"settings.ini"_s) : portable);
    Translation translation;
    translation.speak(wishOf(line, settings));
    applyTheme(settings.theme());
    applyTextSize(settings.textSize());
    Console console(settings, translation, policyOfThisComputer(),
                    isDrawing ? Console::Keeping::Nothing : Console::Keeping::WebFiles);
    openAll(console.session(), line);
    if (isDrawing) {
        drawWhenSettled(console.session(), console.window(), line);
    } else {
        console.window().show();
        QTimer::singleShot(0, &console, &Console::tidyUp); // when the window is there
    }
    return QApplication::exec();
}

/// Scripts read JSON, also its sentences: it is English everywhere.
void speak(Translation &translation, const CommandLine &line)
{
    if (line.task == CommandLine::Task::Json)
        translation.speakToScripts();
    else
        translation.speak(wishOf(line, Settings(portableSettings(QCoreApplication::applicationDirPath()))));
}

int runConsole(int argc, char **argv, const CommandLine &line)
{
    QCoreApplication application(argc, argv);
    Translation translation;
    speak(translation, line);
    switch (line.task) {
    case CommandLine::Task::Help:
        printLine(helpText());
        return Done;
    case CommandLine::Task::Version:
        printLine(u"ccmscope "_s + QCoreApplication::applicationVersion());
        return Done;
    case CommandLine::Task::Json:
        return runHeadless(line);
    case CommandLine::Task::Summary:
        return printSummary(line);
    case CommandLine::Task::Open:
    case CommandLine::Task::Report:
    case CommandLine::Task::Screenshots:
        break;
    }
    Q_UNREACHABLE();
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Says it again in the user's language, which takes an application.
int refuse(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Translation translation;
    speak(translation, {});
    const auto line = parseCommandLine(QCoreApplication::arguments());
    printError(line ? QString() : line.error());
    return WrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const auto line = parseCommandLine(argumentsOf(argc, argv));
    if (!line)
        return refuse(argc, argv);
    if (line->task == CommandLine::Task::Report)
        return runReport(argc, argv, *line);
    const bool needsWindow =
        line->task == CommandLine::Task::Open || line->task == CommandLine::Task::Screenshots;
    return needsWindow ? runWindow(argc, argv, *line) : runConsole(argc, argv, *line);
}
