// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/rebuild.h"
#include "models/logs/logparser.h"
#include "tests/models/client/logbuilder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

QString hour(const LogTime &time)
{
    return time.written.toString(u"hh:mm:ss.zzz"_s);
}

LogDocument parsed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return parseLog(file.readAll(), QFileInfo(path).fileName());
}

QList<LogDocument> sampleLogs(const QString &client)
{
    const QString folder = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + client + u"/Windows/"_s;
    QList<LogDocument> logs;
    for (const QString &name : {u"CCM/Logs/FSPStateMessage.log"_s, u"CCM/Logs/EndpointProtectionAgent.log"_s,
                                u"ccmsetup/Logs/ccmsetup.log"_s}) {
        if (QFile::exists(folder + name))
            logs.append(parsed(folder + name));
    }
    return logs;
}

ClientState rebuilt(const QList<LogDocument> &logs)
{
    return rebuildClient(u"\\\\pc0815.corp.example\\admin$"_s, nullptr, logs);
}

ClientState rebuilt(const LogBuilder &log)
{
    return rebuilt(QList{log.log()});
}

LogBuilder setupLog()
{
    return LogBuilder(u"ccmsetup.log"_s);
}

const QString Schedule =
    u"Upgrade task is randomized to run at 09/10/2013 10:04:03 PM (local) 09/11/2013 03:04:03 AM (UTC) time "
    "with arguments ' /AutoUpgrade /UpgradePackageVersion:4 /UpgradeWinTask'."_s;
const QString Mismatch =
    u"File 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' with hash '%1' from manifest doesn't match with the file hash '%2'"_s
        .arg(QString(64, u'B'), QString(64, u'E'));
const QString Validated =
    u"Validated file 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' hash '%1'"_s.arg(QString(64, u'B'));
const QString Completed = u"Successfully completed BITS download for client deployment files."_s;
const QString Skip =
    u"Client installation will be skipped because required version of client is already installed."_s;
const QString Product = u"Upgrade code '{252DA259-82CA-4177-B8D0-49C78937BA3E}': product = "
                        "'{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}', installed = 1, version = 5.00.7804.1000"_s;
const QString Install =
    u"Running installation package\n  Package:     C:\\client.msi\n  Log:         C:\\client.msi.log\n  Properties:  X=1"_s;

QString added(const QString &name)
{
    return u"Adding file 'http://cm01.corp.example:80/SMS_DP_SMSPKG$/CAS00006/%1' to BITS job, saving as 'C:\\Windows\\ccmsetup\\%1'."_s
        .arg(name);
}

} // namespace

class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStoryOfTheSample();
    void tellsItemsAndPhasesOfTheSample();
    void tellsTheSampleBeforeAnyRun();
    void tellsFailures_data();
    void tellsFailures();
    void tellsARestartThatIsStillDue();
    void tellsAnExcludedClient();
    void provesAnUpgradeByVersions();
    void provesAnInstallationByTheMissingClient();
    void doesNotLetARecalledMessageDecide();
    void givesSizesOnlyToTheOneFileOfAJob();
    void readsCopiedFiles();
    void findsNoRunInOtherLogs();
    void findsNoRunInRealLogsOfOtherComponents();
    void reportsABrokenSchedule();
    void isScheduledWhenTheDrawingRunIsTheLast();
    void takesTheVersionFromThePackageOnlyWithoutLogs();
    void tellsWhereTheInstallersLogLies();
    void readsTheSiteCode_data();
    void readsTheSiteCode();
};

void TestRebuild::tellsTheStoryOfTheSample()
{
    const ClientState state = rebuilt(sampleLogs(u"client-after"_s));

    QCOMPARE(state.runs.size(), 2);
    const SetupRun &automatic = state.runs[0];
    QCOMPARE(hour(automatic.start), u"08:56:31.093"_s);
    QCOMPARE(hour(automatic.end), u"08:56:47.281"_s);
    QCOMPARE(automatic.trigger, RunTrigger::AutomaticUpgrade);
    QCOMPARE(automatic.decision, RunDecision::Skip);
    QCOMPARE(automatic.exitCode, std::optional(0));
    QVERIFY(automatic.switches.contains(u"/UpgradePackageVersion:4"_s));
    QCOMPARE(automatic.evidence.line, 2);

    const SetupRun &task = state.runs[1];
    QCOMPARE(hour(task.start), u"09:15:13.062"_s);
    QCOMPARE(task.trigger, RunTrigger::ScheduledTask);
    QCOMPARE(task.decision, RunDecision::Repair);
    QCOMPARE(task.exitCode, std::optional(0));
    QVERIFY(task.commandLine.contains(u"/runservice"_s));
    QVERIFY(!task.switches.contains(u"/AutoUpgrade"_s));

    QCOMPARE(state.progress, UpgradeProgress::Done);
    QCOMPARE(state.clientVersion, Version::parse(u"5.00.7804.1000"));
    QCOMPARE(state.clientVersion->text(), u"5.00.7804.1000"_s);
    QCOMPARE(state.siteCode, u"PRI"_s);
    QCOMPARE(state.headline,
             u"Client 5.00.7804.1000 was repaired on 2013-09-09 09:15 by the scheduled task and Endpoint "
             "Protection was upgraded from 4.2.223.1 to 4.3.215.0."_s);
    QVERIFY(state.schedule);
    QCOMPARE(state.warnings, QStringList());
    QCOMPARE(state.recognised, state.messages);
}

void TestRebuild::tellsItemsAndPhasesOfTheSample()
{
    const ClientState state = rebuilt(sampleLogs(u"client-after"_s));
    QCOMPARE(state.runs.size(), 2);

    const QList<RunItem> first = state.runs[0].items;
    QCOMPARE(first.size(), 1);
    QCOMPARE(first[0].fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(first[0].outcome, ItemOutcome::Replaced);
    QCOMPARE(first[0].bytes, std::optional<qint64>(25591432));

    const QList<RunItem> second = state.runs[1].items;
    QCOMPARE(second.size(), 2);
    QCOMPARE(second[0].fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(second[0].outcome, ItemOutcome::Detected);
    QCOMPARE(second[1].fileName, u"x64/client.msi"_s);
    QCOMPARE(second[1].outcome, ItemOutcome::Pending);
    QVERIFY(!second[1].bytes);

    const auto told = [](const SetupRun &run) {
        QStringList list;
        for (const RunPhase &phase : run.phases)
            list.append(phase.name + u'=' + phase.outcome);
        return list;
    };
    QCOMPARE(told(state.runs[0]),
             QStringList({u"start="_s, u"manifest=loaded"_s, u"discovery=pending"_s, u"download=completed"_s,
                          u"decision=skip"_s, u"state=400"_s, u"exit=0"_s}));
    QCOMPARE(told(state.runs[1]),
             QStringList({u"start="_s, u"discovery=pending"_s, u"decision=repair"_s, u"install="_s,
                          u"state=400"_s, u"exit=0"_s}));
    QCOMPARE(hour(state.runs[0].phases[3].start), u"08:56:38.015"_s);
    QCOMPARE(hour(state.runs[0].phases[3].end), u"08:56:42.640"_s);
    QCOMPARE(hour(state.runs[0].phases.last().end), u"08:56:47.281"_s);
}

void TestRebuild::tellsTheSampleBeforeAnyRun()
{
    const ClientState state = rebuilt(sampleLogs(u"client-before"_s));
    QVERIFY(state.runs.isEmpty());
    QVERIFY(state.schedule);
    QCOMPARE(state.schedule->local.toString(Qt::ISODate), u"2013-09-10T22:04:03Z"_s);
    QCOMPARE(state.schedule->utc.toString(Qt::ISODate), u"2013-09-11T03:04:03Z"_s);
    QCOMPARE(state.schedule->arguments, u"/AutoUpgrade /UpgradePackageVersion:4 /UpgradeWinTask"_s);
    QCOMPARE(state.progress, UpgradeProgress::Scheduled);
    QVERIFY(!state.clientVersion);
    QVERIFY(!state.endpointProtection);
    QCOMPARE(state.headline,
             u"An upgrade run was set for 2013-09-10 22:04:03 (local time of the client); no run is in "
             "the logs."_s);
}

void TestRebuild::tellsFailures_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("headline");

    QTest::newRow("an error code, logged as information")
        << u"CcmSetup failed with error code 0x80190194"_s << u"error code 0x80190194 (HTTP status 404)."_s;
    QTest::newRow("an exit code of Windows Installer")
        << u"CcmSetup is exiting with return code 1603"_s
        << u"exit code 1603 (the installation failed, see client.msi.log)."_s;
    QTest::newRow("a code that nobody knows")
        << u"CcmSetup is exiting with return code 4711"_s << u"exit code 4711."_s;
}

void TestRebuild::tellsFailures()
{
    QFETCH(QString, message);
    QFETCH(QString, headline);
    const ClientState state =
        rebuilt(setupLog().start("08:00:00", "10", "100").say("08:00:01", "10", message));
    QCOMPARE(state.progress, UpgradeProgress::Failed);
    QVERIFY2(state.headline.endsWith(headline), qPrintable(state.headline));
}

void TestRebuild::tellsARestartThatIsStillDue()
{
    const ClientState state = rebuilt(setupLog().start("08:00:00", "10", "100").exit("08:00:01", "10", 7));
    QCOMPARE(state.runs.first().exitCode, std::optional(7));
    QCOMPARE(state.progress, UpgradeProgress::Running);
    QVERIFY(state.headline.contains(u"restart"_s));
}

void TestRebuild::tellsAnExcludedClient()
{
    const ClientState state = rebuilt(
        setupLog()
            .start("08:00:00", "10", "100")
            .say("08:00:01", "10", u"Client is stamped with /alwaysexcludeupgrade. Stop proceeding."_s)
            .exit("08:00:01", "10", 0));
    QCOMPARE(state.runs.first().decision, RunDecision::Excluded);
    QVERIFY(state.headline.contains(u"excluded from upgrades"_s));
}

void TestRebuild::provesAnUpgradeByVersions()
{
    const auto told = [](const QString &offered) {
        return rebuilt(
            setupLog()
                .start("08:00:00", "10", "100")
                .say(
                    "08:00:01", "10",
                    u"Retrieved client version '%1' and minimum assignable site version '5.00.7783.1000' from manifest"_s
                        .arg(offered))
                .say("08:00:02", "10", Product)
                .say("08:00:03", "10", Install)
                .exit("08:00:04", "10", 0));
    };
    const ClientState upgraded = told(u"5.00.7958.1000"_s);
    QCOMPARE(upgraded.runs.first().decision, RunDecision::Upgrade);
    QVERIFY2(!upgraded.clientVersion, "what was installed before the upgrade is not what is installed now");
    QCOMPARE(told(u"5.00.7804.1000"_s).runs.first().decision, RunDecision::Unknown);
}

void TestRebuild::provesAnInstallationByTheMissingClient()
{
    const LogBuilder start = setupLog()
                                 .start("08:00:00", "10", "100")
                                 .say("08:00:01", "10", u"No version of the client is currently detected."_s);
    QCOMPARE(rebuilt(start).runs.first().decision, RunDecision::Unknown);
    QCOMPARE(rebuilt(LogBuilder(start).say("08:00:02", "10", Install)).runs.first().decision,
             RunDecision::Install);
}

void TestRebuild::doesNotLetARecalledMessageDecide()
{
    const ClientState state = rebuilt(
        setupLog()
            .start("08:00:00", "10", "100")
            .say("08:00:01", "10", u"Client installation is skipped since it is excluded from upgrade."_s)
            .say("08:00:01", "10", u"Client installation has succeeded."_s));
    QCOMPARE(state.runs.first().decision, RunDecision::Unknown);
    QVERIFY(!state.runs.first().exitCode);
    QCOMPARE(state.recognised, 1);
}

void TestRebuild::givesSizesOnlyToTheOneFileOfAJob()
{
    const ClientState state =
        rebuilt(setupLog()
                    .start("08:00:00", "10", "100")
                    .say("08:00:01", "10", added(u"a.exe"_s))
                    .say("08:00:01", "10", added(u"b.exe"_s))
                    .say("08:00:01", "10", u"Starting BITS download for client deployment files."_s)
                    .say("08:00:01", "10", u"Download Update: 10 out of 300 bytes transferred."_s)
                    .say("08:00:02", "10", Completed)
                    .say("08:00:03", "10", Mismatch)
                    .say("08:00:03", "10", added(u"SCEPInstall.exe"_s))
                    .say("08:00:03", "10", u"Starting BITS download for client deployment files."_s)
                    .say("08:00:03", "10", u"Download Update: 10 out of 400 bytes transferred."_s)
                    .say("08:00:04", "10", Completed));
    const QList<RunItem> items = state.runs.first().items;
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].outcome, ItemOutcome::Downloaded);
    QVERIFY(!items[0].bytes);
    QVERIFY(!items[1].bytes);
    QCOMPARE(items[2].bytes, std::optional<qint64>(400));
    QVERIFY2(items[2].outcome == ItemOutcome::Downloaded, "not replaced before its hash was validated");
    const ClientState validated = rebuilt(setupLog()
                                              .start("08:00:00", "10", "100")
                                              .say("08:00:00", "10", Mismatch)
                                              .say("08:00:01", "10", added(u"SCEPInstall.exe"_s))
                                              .say("08:00:02", "10", Completed)
                                              .say("08:00:03", "10", Validated));
    QCOMPARE(validated.runs.first().items.first().outcome, ItemOutcome::Replaced);
}

void TestRebuild::readsCopiedFiles()
{
    const ClientState state = rebuilt(
        setupLog()
            .start("08:00:00", "10", "100")
            .say("08:00:01", "10", u"Item 'i386/client.msi' is not applicable."_s)
            .say("08:00:01", "10", u"Item 'x64/client.msi' is applicable. Detecting whether it exists."_s)
            .say("08:00:01", "10",
                 u"Item x64/client.msi has not been installed yet. Put to pending install list."_s)
            .say("08:00:02", "10",
                 u"Downloading \\\\cm01.corp.example\\x\\client.msi to C:\\Windows\\ccmsetup\\client.msi"_s)
            .say("08:00:03", "10", u"File download 100% complete (77 of 77 bytes)."_s)
            .say("08:00:03", "10", u"Download complete."_s));
    const QList<RunItem> items = state.runs.first().items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].outcome, ItemOutcome::NotApplicable);
    QCOMPARE(items[1].outcome, ItemOutcome::Downloaded);
    QCOMPARE(items[1].bytes, std::optional<qint64>(77));
}

void TestRebuild::findsNoRunInOtherLogs()
{
    const LogBuilder log = LogBuilder(u"smsts.log"_s, u"OSDSetupHook"_s)
                               .start("08:00:00", "10", "100")
                               .say("08:00:01", "10", Schedule)
                               .exit("08:00:03", "10", 0);
    const ClientState state = rebuilt(log);
    QVERIFY(state.runs.isEmpty());
    QVERIFY(!state.schedule);
    QCOMPARE(state.messages, 0);
    QCOMPARE(state.progress, UpgradeProgress::None);
    QCOMPARE(state.headline, u"No ccmsetup record in these logs."_s);
}

void TestRebuild::findsNoRunInRealLogsOfOtherComponents()
{
    const QDir folder(QStringLiteral(CCM_SOURCE_DIR "/../shared/samples/logs"));
    if (!folder.exists()) {
        qInfo("The logs of ../shared are not there: those cases were left out.");
        return;
    }
    QList<LogDocument> logs;
    for (const QString &name :
         {u"cm_smsts_brackdk04.log"_s, u"cm_WUAHandler.log"_s, u"ime_ClientHealth.log"_s,
          u"mdt_2024_ZTIGather.log"_s, u"cm_UpdatesDeployment.log"_s})
        logs.append(parsed(folder.filePath(name)));
    const ClientState state = rebuilt(logs);
    QVERIFY(state.runs.isEmpty());
    QVERIFY(!state.schedule);
    QCOMPARE(state.progress, UpgradeProgress::None);
}

void TestRebuild::reportsABrokenSchedule()
{
    const ClientState state = rebuilt(
        setupLog().say("08:00:00", "10", QString(Schedule).replace(u"09/10/2013"_s, u"31/10/2013"_s)));
    QVERIFY(!state.schedule);
    QCOMPARE(state.warnings.size(), 1);
    QCOMPARE(state.progress, UpgradeProgress::Unknown);
}

void TestRebuild::isScheduledWhenTheDrawingRunIsTheLast()
{
    const LogBuilder drawing =
        setupLog().start("08:00:00", "10", "100").say("08:00:01", "10", Schedule).exit("08:00:02", "10", 0);
    QCOMPARE(rebuilt(drawing).progress, UpgradeProgress::Scheduled);
    const ClientState later =
        rebuilt(LogBuilder(drawing).start("09:00:00", "20", "200").exit("09:00:01", "20", 0));
    QCOMPARE(later.progress, UpgradeProgress::Unknown); // what it did is not told
}

void TestRebuild::takesTheVersionFromThePackageOnlyWithoutLogs()
{
    ClientFile package;
    package.name = u"client.msi"_s;
    package.shownAs = u"C:\\Windows\\ccmsetup\\client.msi"_s;
    package.version = Version::parse(u"5.00.7958.1000");
    ClientSnapshot snapshot;
    snapshot.files = {package};

    const ClientState alone = rebuildClient({}, &snapshot, {});
    QCOMPARE(alone.clientVersion, package.version);
    QVERIFY(alone.clientVersionFromPackage);
    QCOMPARE(alone.clientVersionEvidence.file, package.shownAs);

    const ClientState told = rebuildClient(
        {}, &snapshot, {setupLog().start("08:00:00", "10", "100").say("08:00:01", "10", Product).log()});
    QCOMPARE(told.clientVersion->text(), u"5.00.7804.1000"_s);
    QVERIFY(!told.clientVersionFromPackage);
    QCOMPARE(told.clientVersionEvidence.line, 2);
}

/// The lines as domain facts have them: of the configuration, and of the installation.
void TestRebuild::tellsWhereTheInstallersLogLies()
{
    LogBuilder log = setupLog();
    log.start("10:00:00", "1", "2");
    QVERIFY(rebuilt(log).installerLog.isEmpty());
    log.say("10:00:01", "1", u"MSI log file:     D:\\Windows\\ccmsetup\\Logs\\client.msi.log"_s);
    QCOMPARE(rebuilt(log).installerLog, u"D:\\Windows\\ccmsetup\\Logs\\client.msi.log"_s);
    QCOMPARE(rebuilt(log).installerLogEvidence.line, 2);
    log.say("10:00:02", "1", Install);
    QCOMPARE(rebuilt(log).installerLog, u"C:\\client.msi.log"_s);
}

void TestRebuild::readsTheSiteCode_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("site");

    QTest::newRow("property") << u"ccmsetup.exe SMSSITECODE=\"PRI\""_s << QString() << u"PRI"_s;
    QTest::newRow("AUTO is no site") << u"ccmsetup.exe SMSSITECODE=AUTO"_s << QString() << QString();
    QTest::newRow("AUTO and what was found")
        << u"ccmsetup.exe SMSSITECODE=AUTO"_s << u"SiteCode:         P01"_s << u"P01"_s;
    QTest::newRow("none") << u"ccmsetup.exe /runservice"_s << QString() << QString();
}

void TestRebuild::readsTheSiteCode()
{
    QFETCH(QString, commandLine);
    QFETCH(QString, message);
    const ClientState state = rebuilt(setupLog()
                                          .start("08:00:00", "10", "100")
                                          .say("08:00:01", "10", u"Ccmsetup command line: "_s + commandLine)
                                          .say("08:00:02", "10", message));
    QTEST(state.siteCode, "site");
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
