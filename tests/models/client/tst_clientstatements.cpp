// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientreport.h"
#include "models/client/clientstanding.h"
#include "models/client/clienttext.h"
#include "models/client/rebuild.h"
#include "models/client/runprogress.h"
#include "models/client/runtext.h"
#include "models/client/statement.h"
#include "tests/models/client/logbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

constexpr auto Hash = "B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595";
constexpr auto OtherHash = "EEBF8FBE6920D51B2728DE6303457F25DE302C1E3A5742ED175D281CAEC276BD";

LogBuilder setupLog()
{
    return LogBuilder(u"C:\\Windows\\ccmsetup\\Logs\\ccmsetup.log"_s);
}

/// A run that looks for two items and fetches one, worded as ccmsetup of 2012 words it.
LogBuilder itemRun()
{
    return setupLog()
        .start("09:15:13", "10", "100")
        .say("09:15:13", "10", u"Discovering whether item 'SCEPInstall.exe' exists."_s)
        .say("09:15:14", "10",
             u"File 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' with hash '%1' from manifest doesn't match with "
             "the file hash '%2'"_s.arg(QLatin1StringView(Hash), QLatin1StringView(OtherHash)))
        .say("09:15:14", "10",
             u"Item SCEPInstall.exe has not been installed yet. Put to pending install list."_s)
        .say("09:15:15", "10", u"Discovering whether item 'x64/client.msi' exists."_s)
        .say("09:15:15", "10",
             u"Item x64/client.msi has not been installed yet. Put to pending install list."_s)
        .say("09:15:16", "10",
             u"Adding file 'http://cm01.corp.example/SCEPInstall.exe' to BITS job, saving as "
             "'C:\\Windows\\ccmsetup\\SCEPInstall.exe'."_s)
        .say("09:15:16", "10", u"Starting BITS download for client deployment files."_s)
        .say("09:15:18", "10", u"Download Update: 1000000 out of 4000000 bytes transferred."_s);
}

QStringList told(const QList<Statement> &statements)
{
    QStringList lines;
    for (const Statement &statement : statements)
        lines.append(statement.what + u" - "_s + statement.says);
    return lines;
}

ClientState rebuilt(const LogBuilder &log)
{
    return rebuildClient(u"client"_s, nullptr, {log.log()});
}

UpgradeSchedule draw(const QDateTime &local, const QDateTime &drawn)
{
    return {.local = local,
            .utc = local.addSecs(5 * 3600),
            .arguments = u" /AutoUpgrade"_s,
            .evidence = {.file = u"ccmsetup.log"_s, .offset = 0, .line = 1},
            .drawn = {.written = drawn}};
}

QDateTime at(int day, int hour)
{
    return {QDate(2013, 9, day), QTime(hour, 0), Qt::UTC};
}

} // namespace

class TestClientStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnItemsLifeStageByStage();
    void keepsARecordOfAnotherFileFromAnItem();
    void stopsAtTheMostStages();
    void tellsHowFarADownloadIs();
    void tellsWhatARunThatGoesOnDoes_data();
    void tellsWhatARunThatGoesOnDoes();
    void tellsNoProgressOfARunThatIsOver();
    void tellsWhatBecameOfTheMoment_data();
    void tellsWhatBecameOfTheMoment();
    void tellsEachDraw();
    void tellsTheManagementPointsAnswerInWords();
    void tellsTheFirstFailureOfWindowsInstaller();
    void tellsNothingWhereNoLogOfWindowsInstallerIs();
    void tellsEndpointProtectionStepByStep();
    void tellsWhatStatesMean();
    void tellsUnknownMessagesWithHowOftenTheyCome();
    void tellsTheVersionBeforeAndAfter_data();
    void tellsTheVersionBeforeAndAfter();
    void tellsTheOfferWhereTheRunIsNotDone();
    void writesAPageWithoutMarkupFromTheLog();
    void writesPhasesForASpreadsheet();
};

void TestClientStatements::tellsAnItemsLifeStageByStage()
{
    LogBuilder log = itemRun();
    log.say("09:15:20", "10", u"Successfully completed BITS download for client deployment files."_s)
        .say("09:15:21", "10",
             u"Validated file 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' hash'%1'"_s.arg(
                 QLatin1StringView(Hash)))
        .say("09:15:21", "10", u"C:\\Windows\\ccmsetup\\SCEPInstall.exe is Microsoft trusted."_s)
        .exit("09:15:22", "10", 0);
    const ClientState state = rebuilt(log);
    QCOMPARE(state.runs.size(), 1);
    const QList<RunItem> &items = state.runs.first().items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(told(itemStatements(items.first())),
             QStringList({u"Manifest - In the manifest"_s,
                          u"Discovery - The file is not the manifest's: "_s + QLatin1StringView(OtherHash),
                          u"Discovery - Has to be installed"_s,
                          u"Download - Started: http://cm01.corp.example/SCEPInstall.exe"_s,
                          u"Download - Completed"_s, u"Validation - The hash is the manifest's"_s,
                          u"Validation - Signed by Microsoft"_s}));
    QList<qint64> lines;
    for (const Statement &statement : itemStatements(items.first()))
        lines.append(statement.evidence.line);
    QCOMPARE(lines, QList<qint64>({2, 3, 4, 7, 10, 11, 12}));
    QCOMPARE(told(itemStatements(items.last())),
             QStringList({u"Manifest - In the manifest"_s, u"Discovery - Has to be installed"_s}));
}

void TestClientStatements::keepsARecordOfAnotherFileFromAnItem()
{
    LogBuilder log = itemRun();
    log.say("09:15:21", "10", u"C:\\Windows\\ccmsetup\\ccmsetup.cab is Microsoft trusted."_s);
    const ClientState state = rebuilt(log);
    for (const RunItem &item : state.runs.first().items) {
        for (const ItemStage &stage : item.stages)
            QVERIFY(stage.kind != ItemStage::Kind::Validation);
    }
}

void TestClientStatements::stopsAtTheMostStages()
{
    LogBuilder log = setupLog();
    log.start("09:15:13", "10", "100");
    for (qsizetype i = 0; i <= MostItemStages; ++i)
        log.say("09:15:14", "10", u"Discovering whether item 'a.exe' exists."_s);
    QCOMPARE(rebuilt(log).runs.first().items.first().stages.size(), MostItemStages);
}

void TestClientStatements::tellsHowFarADownloadIs()
{
    const auto progress = runProgress(rebuilt(itemRun()));
    QVERIFY(progress);
    const QLocale locale;
    // 1,000,000 bytes in the two seconds from the start of the job to its last record.
    QCOMPARE(progress->text,
             u"Downloading SCEPInstall.exe by BITS, %1 of %2 bytes, %3/s on average"_s.arg(
                 locale.toString(1000000), locale.toString(4000000), locale.formattedDataSize(500000, 1)));
    QCOMPARE(progress->done, std::optional<qint64>(1000000));
    QCOMPARE(progress->total, std::optional<qint64>(4000000));
    QCOMPARE(progress->evidence.line, 9);
}

void TestClientStatements::tellsWhatARunThatGoesOnDoes_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");

    QTest::newRow("looks for items") << u"Detected item 'a.exe'"_s
                                     << u"In the phase \"Looking for items\" since 2013-09-09 09:00:01"_s;
    QTest::newRow("installs, without a log of Windows Installer")
        << u"Running installation package\n  Package:     C:\\Windows\\ccmsetup\\client.msi\n  Log:         "
           "C:\\Windows\\ccmsetup\\client.msi.log\n  Properties:  REINSTALL=ALL"_s
        << u"Windows Installer is at work; its own log is not among the logs"_s;
    QTest::newRow("has begun") << u"In ServiceMain"_s
                               << u"In the phase \"Start\" since 2013-09-09 09:00:00"_s;
}

void TestClientStatements::tellsWhatARunThatGoesOnDoes()
{
    QFETCH(QString, message);
    QFETCH(QString, text);
    const auto progress =
        runProgress(rebuilt(setupLog().start("09:00:00", "10", "100").say("09:00:01", "10", message)));
    QVERIFY(progress);
    QCOMPARE(progress->text, text);
    QVERIFY(!progress->total);
}

void TestClientStatements::tellsNoProgressOfARunThatIsOver()
{
    QVERIFY(!runProgress(rebuilt(itemRun().exit("09:15:22", "10", 0))));
    QVERIFY(!runProgress(ClientState()));
}

void TestClientStatements::tellsWhatBecameOfTheMoment_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("run");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Status>("status");

    // The moment is the 10th at 22:00 local time, five hours behind UTC: the 11th at 03:00.
    QTest::newRow("ahead") << at(11, 2) << QDateTime() << u"The moment lies ahead."_s << Status::Notice;
    QTest::newRow("passed, and nothing is told of then")
        << at(11, 4) << QDateTime() << u"The moment has passed; the logs end before it."_s << Status::Notice;
    QTest::newRow("a run that ended before it")
        << at(11, 4) << at(10, 20) << u"The moment has passed; the logs end before it."_s << Status::Notice;
    QTest::newRow("a run before it that went on")
        << at(11, 4) << at(10, 21) << u"The moment has passed, and no run at or after it is in the logs."_s
        << Status::Warning;
    QTest::newRow("a run after it") << at(11, 4) << at(10, 23)
                                    << u"A run began at or after the moment: 2013-09-10 23:00:00."_s
                                    << Status::Good;
    QTest::newRow("no clock") << QDateTime() << QDateTime()
                              << u"Whether the moment has passed is not known; no run at or after it is in "
                                 "the logs."_s
                              << Status::Muted;
}

void TestClientStatements::tellsWhatBecameOfTheMoment()
{
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, run);
    QFETCH(QString, says);
    QFETCH(Status, status);
    ClientState state;
    state.schedule = draw(at(10, 22), at(9, 7));
    state.draws = {*state.schedule};
    if (run.isValid()) {
        SetupRun told;
        told.start.written = run;
        told.end.written = run.addSecs(3600);
        state.runs = {told};
    }
    const QList<Statement> statements = scheduleStatements(state, now);
    QCOMPARE(statements.size(), 3);
    QCOMPARE(statements.last().says, says);
    QCOMPARE(statements.last().status, status);
}

void TestClientStatements::tellsEachDraw()
{
    ClientState state;
    state.draws = {draw(at(10, 22), at(9, 7)), draw(at(10, 22), at(9, 8)), draw(at(12, 3), at(9, 9))};
    state.schedule = state.draws.last();
    const QStringList lines = told(scheduleStatements(state, {}));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"Moment drawn - 2013-09-10 22:00:00 local time, 2013-09-11 03:00:00 UTC"_s);
    QVERIFY(lines[1].startsWith(u"Told again - "_s));
    QVERIFY(lines[2].startsWith(u"Drawn again - 2013-09-12 03:00:00 local time"_s));
    QCOMPARE(lines[3], u"With the arguments - /AutoUpgrade"_s);
}

void TestClientStatements::tellsTheManagementPointsAnswerInWords()
{
    ClientState state;
    state.policy = UpgradePolicy{.randomizeMaxDays = 1,
                                 .programEnabled = false,
                                 .excludeServers = true,
                                 .isExcludedFromUpgrade = false,
                                 .minimumClientVersion = Version(5, 0, 8458, 1007),
                                 .evidence = {.file = u"ccmsetup.log"_s, .offset = 7, .line = 3}};
    const QList<Statement> statements = scheduleStatements(state, {});
    QVERIFY(statements.first().says.startsWith(u"Automatic upgrade is off, spread over 1 day"_s));
    QVERIFY(statements.first().says.endsWith(u", servers excluded, this client not excluded."_s));
    QCOMPARE(statements.first().status, Status::Warning);
    QCOMPARE(statements.first().evidence.line, 3);
    QVERIFY(
        told(statements).contains(u"Upgrade below client version - "_s + Version(5, 0, 8458, 1007).text()));
}

void TestClientStatements::tellsTheFirstFailureOfWindowsInstaller()
{
    MsiInstallation installation;
    installation.productName = u"Configuration Manager Client"_s;
    installation.result = 1603;
    installation.evidence = {.file = u"client.msi.log"_s, .offset = 0, .line = 1};
    installation.resultEvidence = {.file = u"client.msi.log"_s, .offset = 900, .line = 30};
    installation.failedAction = MsiStatement{
        .text = u"InstallFinalize"_s, .evidence = {.file = u"client.msi.log"_s, .offset = 500, .line = 20}};
    installation.failedCustomAction = MsiStatement{
        .text = u"CcmRegister"_s, .evidence = {.file = u"client.msi.log"_s, .offset = 400, .line = 18}};
    installation.customActionCode = 1603;
    installation.errors = {{.text = u"Error 25150. Setup was unable to register."_s}};
    const QList<Statement> statements = installationStatements({installation});
    QCOMPARE(statements.size(), 4);
    QCOMPARE(statements[0].what, u"Configuration Manager Client"_s);
    QVERIFY(statements[0].says.startsWith(u"1603"_s));
    QCOMPARE(statements[0].status, Status::Bad);
    QCOMPARE(statements[0].evidence.line, 30);
    QCOMPARE(statements[1].what, u"First \"Return value 3\""_s);
    QCOMPARE(statements[1].says, u"InstallFinalize"_s);
    QCOMPARE(statements[1].evidence.line, 20);
    QCOMPARE(statements[2].says, u"CcmRegister returned 1603"_s);
    QCOMPARE(statements[2].evidence.line, 18);
    QCOMPARE(statements[3].says, u"Error 25150. Setup was unable to register."_s);
}

void TestClientStatements::tellsNothingWhereNoLogOfWindowsInstallerIs()
{
    QVERIFY(installationStatements({}).isEmpty());
    QVERIFY(protectionStatements({}).isEmpty());
}

void TestClientStatements::tellsEndpointProtectionStepByStep()
{
    const LogBuilder log =
        LogBuilder(u"EndpointProtectionAgent.log"_s, u"EndpointProtectionAgent"_s)
            .say("10:37:38", "1", u"Endpoint is triggered by CCMTask Execute."_s)
            .say("10:37:38", "1", u"File C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe version is 4.3.215.0."_s)
            .say("10:37:38", "1", u"EP version 4.2.223.1 is already installed."_s)
            .say("10:37:56", "1",
                 u"Create Process Command line: \"C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe\" /s /q."_s)
            .say("10:39:17", "1", u"Installed EP client successfully."_s)
            .say("10:39:17", "1",
                 u"start to send State Message with topic type = 2001, state id = 3, and error code = "
                 "0x00000000"_s);
    const ClientState state = rebuilt(log);
    const QList<Statement> statements = protectionStatements(state.endpointProtection);
    QCOMPARE(told(statements),
             QStringList({u"Version before - 4.2.223.1"_s,
                          u"Version after - 4.3.215.0, by the installer that succeeded"_s,
                          u"Started by - CCMTask Execute"_s, u"SCEPInstall.exe looked at - 4.3.215.0"_s,
                          u"Found installed - 4.2.223.1"_s,
                          u"Installation started - \"C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe\" /s /q"_s,
                          u"Result - Installed successfully"_s,
                          u"State message sent - 3: Endpoint Protection is managed"_s}));
    QCOMPARE(statements.last().evidence.line, 6);
    QCOMPARE(statements.first().evidence.line, 3);
}

void TestClientStatements::tellsWhatStatesMean()
{
    const LogBuilder log =
        setupLog()
            .start("08:00:00", "10", "100")
            .say("08:00:01", "10",
                 u"Sending Fallback Status Point message to 'cm01.corp.example', STATEID='400'."_s)
            .say("08:00:02", "10",
                 u"Sending Fallback Status Point message to 'cm01.corp.example', STATEID='77777'."_s);
    const QList<Statement> statements = stateStatements(rebuilt(log));
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements[0].what, u"State 400"_s);
    QCOMPARE(statements[0].status, Status::Good);
    QCOMPARE(statements[0].evidence.line, 2);
    QCOMPARE(statements[1].says, u"Its meaning is not known to Ccmscope"_s);
    QCOMPARE(statements[1].status, Status::Muted);
}

void TestClientStatements::tellsUnknownMessagesWithHowOftenTheyCome()
{
    const LogBuilder log = setupLog()
                               .start("08:00:00", "10", "100")
                               .say("08:00:01", "10", u"Words that nobody has seen"_s)
                               .say("08:00:02", "10", u"Words that nobody has seen"_s);
    const QList<Statement> statements = unknownStatements(rebuilt(log));
    QCOMPARE(statements.size(), 1);
    QVERIFY(statements.first().what.startsWith(u"2 time"_s));
    QCOMPARE(statements.first().says, u"Words that nobody has seen"_s);
    QCOMPARE(statements.first().evidence.line, 2);
}

void TestClientStatements::tellsTheVersionBeforeAndAfter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("fromPackage");
    QTest::addColumn<QString>("text");

    QTest::newRow("both") << u"5.00.7711.0000"_s << u"5.00.7804.1000"_s << false
                          << u"Client version 5.00.7804.1000, before the last run 5.00.7711.0000"_s;
    QTest::newRow("the same") << u"5.00.7804.1000"_s << u"5.00.7804.1000"_s << false
                              << u"Client version 5.00.7804.1000, before and after the last run"_s;
    QTest::newRow("only now") << QString() << u"5.00.7804.1000"_s << false
                              << u"Client version 5.00.7804.1000"_s;
    QTest::newRow("only before") << u"5.00.7711.0000"_s << QString() << false
                                 << u"Client version 5.00.7711.0000 before the last run"_s;
    QTest::newRow("only the package") << QString() << u"5.00.7804.1000"_s << true
                                      << u"Installed version unknown; client.msi on disk is 5.00.7804.1000"_s;
    QTest::newRow("nothing") << QString() << QString() << false << QString();
}

void TestClientStatements::tellsTheVersionBeforeAndAfter()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(bool, fromPackage);
    QFETCH(QString, text);
    ClientState state;
    state.clientVersion = Version::parse(now);
    state.clientVersionFromPackage = fromPackage;
    state.progress = UpgradeProgress::Done;
    SetupRun run;
    run.versionBefore = Version::parse(before);
    state.runs = {run};
    QCOMPARE(versionStanding(state), text);
}

void TestClientStatements::tellsTheOfferWhereTheRunIsNotDone()
{
    ClientState state;
    state.clientVersion = Version(5, 0, 7804, 1000);
    SetupRun run;
    run.versionBefore = state.clientVersion;
    run.offeredVersion = Version(5, 0, 8458, 1007);
    state.runs = {run};
    for (const UpgradeProgress progress : {UpgradeProgress::Running, UpgradeProgress::Failed}) {
        state.progress = progress;
        QCOMPARE(versionStanding(state),
                 u"Client version %1; the last run offered %2"_s.arg(state.clientVersion->text(),
                                                                     run.offeredVersion->text()));
    }
}

void TestClientStatements::writesAPageWithoutMarkupFromTheLog()
{
    LogBuilder log = setupLog();
    log.start("08:00:00", "10", "100").say("08:00:01", "10", u"<script>alert(1)</script>"_s);
    const QString html = reportToHtml(clientReport(rebuilt(log)));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"&lt;script&gt;"_s));
    QVERIFY(html.contains(u"<th scope=\"col\">Phase</th>"_s));
    QVERIFY(reportToText(clientReport(rebuilt(log))).contains(u"<script>alert(1)</script>"_s));
}

void TestClientStatements::writesPhasesForASpreadsheet()
{
    const QString csv = QString::fromUtf8(
        phasesToCsv(rebuilt(setupLog()
                                .start("08:00:00", "10", "100")
                                .say("08:00:01", "10", u"CcmSetup failed with error code 0x80190194"_s))));
    const QStringList lines = csv.split(u"\r\n"_s);
    QVERIFY(lines[0].endsWith(u"Run,Started by,Phase,Start,Seconds,Outcome,File,First line,Last line"_s));
    QCOMPARE(lines[1],
             u"2013-09-09T08:00:00,Unknown,Start,2013-09-09T08:00:00,1.000,,"
             "C:\\Windows\\ccmsetup\\Logs\\ccmsetup.log,1,1"_s);
    QCOMPARE(
        lines[2],
        u"2013-09-09T08:00:00,Unknown,Exit,2013-09-09T08:00:01,0.000,Failed: 0x80190194: HTTP status 404,"
        "C:\\Windows\\ccmsetup\\Logs\\ccmsetup.log,2,2"_s);
}

QTEST_GUILESS_MAIN(TestClientStatements)
#include "tst_clientstatements.moc"
