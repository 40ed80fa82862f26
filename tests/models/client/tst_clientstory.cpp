// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clienttext.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/client/nextstep.h"
#include "models/client/rebuild.h"
#include "models/client/recordplace.h"
#include "models/client/scheduleoutcome.h"
#include "models/client/upgradestage.h"
#include "models/logs/logparser.h"
#include "tests/models/client/logbuilder.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

LogDocument parsed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return parseLog(file.readAll(), QFileInfo(path).fileName());
}

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after/Windows/") + name;
}

ClientState rebuilt(const QList<LogDocument> &logs)
{
    return rebuildClient(u"\\\\pc0815.corp.example\\admin$"_s, nullptr, logs);
}

ClientState rebuilt(const LogBuilder &log)
{
    return rebuilt(QList{log.log()});
}

ClientState ofTheSample()
{
    return rebuilt({parsed(sample(u"ccmsetup/Logs/ccmsetup.log"_s)),
                    parsed(sample(u"CCM/Logs/EndpointProtectionAgent.log"_s))});
}

LogBuilder setupLog()
{
    return LogBuilder(u"ccmsetup.log"_s);
}

QString clock(const LogTime &time)
{
    return time.written.toString(u"yyyy-MM-dd hh:mm:ss"_s);
}

QString added(const QString &name)
{
    return u"Adding file 'http://cm01.corp.example/CAS00006/%1' to BITS job, saving as 'C:\\Windows\\ccmsetup\\%1'."_s
        .arg(name);
}

const QString Started = u"Starting BITS download for client deployment files."_s;
const QString Completed = u"Successfully completed BITS download for client deployment files."_s;

QString drawn(const QString &day)
{
    return u"Upgrade task is randomized to run at 09/%1/2013 10:04:03 PM (local) 09/%1/2013 11:04:03 PM (UTC) time with arguments ' /AutoUpgrade'."_s
        .arg(day);
}

QString commandLine(const QString &arguments)
{
    return u"Ccmsetup command line: \"C:\\WINDOWS\\ccmsetup\\ccmsetup.exe\" "_s + arguments;
}

/// The last states of a growing log, each once.
QStringList stagesOf(const LogDocument &log)
{
    QStringList stages;
    LogDocument grown{.file = log.file, .records = {}};
    for (const LogRecord &record : log.records) {
        grown.records.append(record);
        const QString stage = upgradeStage(rebuilt(QList{grown}));
        if (stages.isEmpty() || stages.constLast() != stage)
            stages.append(stage);
    }
    return stages;
}

} // namespace

class TestClientStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFactsOfTheSample();
    void tellsTheDownloadOfTheSample();
    void tellsEndpointProtectionOfTheSample();
    void tellsTheScheduleOfTheSample();
    void movesThroughEveryStageAsTheSampleGrows();
    void tellsWhatStartedARun_data();
    void tellsWhatStartedARun();
    void tellsDownloads();
    void tellsADownloadThatGoesOn();
    void tellsADownloadThatFailed();
    void tellsACopiedFile();
    void waitsForARetry();
    void tellsWhetherTheMomentHasPassed();
    void tellsARunAtTheMoment();
    void countsMomentsThatWereDrawnAgain();
    void countsWhatItDoesNotKnow();
    void hasLimitsForWhatItDoesNotKnow();
    void findsThePlaceOfARecord();
    void knowsNoPlaceWhereRunsInterleave();
    void findsPlacesAcrossARolledLog();
    void tellsWhatIsNext();
    void tellsVersionsOfAnUpgrade();
    void wordsTheAnswerOfTheManagementPoint();
    void tellsExitCodes_data();
    void tellsExitCodes();
    void tellsNoStoryFromOtherLogs_data();
    void tellsNoStoryFromOtherLogs();
    void tellsNoStoryFromRealLogsOfOthers();
};

/// Written by hand from the published log that the sample follows.
void TestClientStory::tellsTheFactsOfTheSample()
{
    const ClientState state = ofTheSample();
    QCOMPARE(state.runs.size(), 2);
    const SetupRun &first = state.runs[0];
    QCOMPARE(first.trigger, RunTrigger::AutomaticUpgrade);
    QCOMPARE(first.decision, RunDecision::Skip);
    QCOMPARE(first.versionBefore, Version::parse(u"5.00.7804.1000"));
    QCOMPARE(first.offeredVersion, Version::parse(u"5.00.7804.1000"));
    QCOMPARE(first.managementPoint.text, u"http://cm01.corp.example"_s);
    QCOMPARE(first.contentLocation.text, u"http://cm01.corp.example/SMS_DP_SMSPKG$/CAS00006"_s);
    QCOMPARE(first.states.size(), 1);
    QCOMPARE(first.states[0].topic, 800);
    QCOMPARE(first.states[0].id, 400);
    QCOMPARE(clock(first.states[0].time), u"2013-09-09 08:56:47"_s);
    QVERIFY(first.findings.isEmpty());

    const SetupRun &second = state.runs[1];
    QCOMPARE(second.trigger, RunTrigger::ScheduledTask);
    QVERIFY(second.triggerEvidence.line > first.lastEvidence.line);
    QCOMPARE(second.decision, RunDecision::Repair);
    QCOMPARE(second.versionBefore, Version::parse(u"5.00.7804.1000"));
    QVERIFY(
        second.installProperties.text.startsWith(u"REINSTALL=ALL REINSTALLMODE=vmous CCMHTTPPORT=\"80\""_s));
    QCOMPARE(second.states.size(), 1);
    QVERIFY(second.downloads.isEmpty());
    QCOMPARE(state.unknownMessages, QList<UnknownMessage>());
    QCOMPARE(diagnose(state, {}), QList<Finding>());

    // What each phase has come to stands in a record of its own.
    const QStringList lines = QString::fromUtf8([] {
                                  QFile file(sample(u"ccmsetup/Logs/ccmsetup.log"_s));
                                  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                              }())
                                  .split(u'\n');
    const auto said = [&lines](const Evidence &evidence) { return lines.value(evidence.line - 1); };
    QVERIFY(said(second.installProperties.evidence).contains(u"[MSI PROPERTIES are "_s));
    QVERIFY(said(second.decisionEvidence).contains(u"Initiating repair."_s));
    QCOMPARE(second.decisionText,
             u"Client (5.00.7804.1000) is installed and is the same or lower version. Initiating repair."_s);
    QVERIFY(said(first.decisionEvidence).contains(u"will be skipped"_s));
    QVERIFY(said(first.states[0].evidence).contains(u"STATEID='400'"_s));
    QVERIFY(said(first.endEvidence).contains(u"return code 0"_s));
    QVERIFY(said(second.triggerEvidence).contains(u"Windows Task Scheduler"_s));
}

void TestClientStory::tellsTheDownloadOfTheSample()
{
    const ClientState state = ofTheSample();
    QCOMPARE(state.runs[0].downloads.size(), 1);
    const RunDownload &download = state.runs[0].downloads[0];
    QCOMPARE(download.files, QStringList{u"SCEPInstall.exe"_s});
    QCOMPARE(download.outcome, RunDownload::Outcome::Completed);
    QCOMPARE(download.bytes, std::optional<qint64>(25'591'432));
    QVERIFY(download.byBits);
    // 08:56:38.171 to 08:56:42.218
    QVERIFY(download.bytesPerSecond());
    QVERIFY(std::abs(*download.bytesPerSecond() - 25'591'432 / 4.047) < 1);
}

void TestClientStory::tellsEndpointProtectionOfTheSample()
{
    const ClientState state = ofTheSample();
    QVERIFY(state.endpointProtection);
    const EndpointProtection &protection = *state.endpointProtection;
    QCOMPARE(protection.installedBefore->text(), u"4.2.223.1"_s);
    QCOMPARE(protection.installedAfter->text(), u"4.3.215.0"_s);
    QCOMPARE(protection.stateId, std::optional(3));
    QStringList steps;
    for (const ProtectionStep &step : protection.steps)
        steps.append(step.name + u'=' + step.text.left(20));
    QCOMPARE(steps,
             QStringList({u"trigger=CCMTask Execute"_s, u"installerVersion=4.3.215.0"_s,
                          u"installedVersion=4.2.223.1"_s, u"lower=4.2.223.1"_s,
                          u"install=\"C:\\WINDOWS\\ccmsetup"_s, u"installed="_s, u"state=3"_s}));
    QCOMPARE(clock(protection.steps.first().time), u"2013-09-09 10:37:38"_s);
    QCOMPARE(clock(protection.steps.last().time), u"2013-09-09 10:39:17"_s);
    QVERIFY2(protection.broughtByRun == std::optional<qsizetype>(0),
             "the first run has replaced the installer");
}

void TestClientStory::tellsTheScheduleOfTheSample()
{
    const ClientState state = ofTheSample();
    const auto outcome = scheduleOutcome(state, QDateTime(QDate(2013, 9, 11), QTime(3, 4, 2), Qt::UTC));
    QVERIFY(outcome);
    QCOMPARE(outcome->passed, std::optional(false));
    QCOMPARE(outcome->runsSinceDrawn, 2);
    QVERIFY2(!outcome->ran, "both runs are of the morning before");
    QCOMPARE(outcome->drawnAgain, 0);
}

void TestClientStory::movesThroughEveryStageAsTheSampleGrows()
{
    QCOMPARE(stagesOf(parsed(sample(u"ccmsetup/Logs/ccmsetup.log"_s))),
             QStringList({u"scheduled"_s, u"start"_s, u"manifest"_s, u"discovery"_s, u"download"_s,
                          u"decision"_s, u"state"_s, u"done"_s, u"start"_s, u"discovery"_s, u"decision"_s,
                          u"install"_s, u"state"_s, u"done"_s}));
}

void TestClientStory::tellsWhatStartedARun_data()
{
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<RunTrigger>("trigger");

    QTest::newRow("nothing tells") << QStringList() << RunTrigger::Unknown;
    QTest::newRow("automatic upgrade")
        << QStringList{commandLine(u"/runservice \"/AutoUpgrade\" \"/UpgradeWinTask\""_s)}
        << RunTrigger::AutomaticUpgrade;
    QTest::newRow("scheduled task")
        << QStringList{commandLine(u"/runservice \"/UpgradeWinTask\""_s),
                       u"Ccmsetup is launched by Windows Task Scheduler for client upgrade."_s}
        << RunTrigger::ScheduledTask;
    QTest::newRow("client push") << QStringList{commandLine(u"/runservice /config:MobileClient.tcf"_s)}
                                 << RunTrigger::ClientPush;
    QTest::newRow("client push with a path")
        << QStringList{commandLine(u"/runservice \"/config:C:\\Windows\\ccmsetup\\mobileclient.tcf\""_s)}
        << RunTrigger::ClientPush;
    QTest::newRow("another configuration file")
        << QStringList{commandLine(u"/config:mine.tcf"_s)} << RunTrigger::CommandLine;
    QTest::newRow("by hand") << QStringList{commandLine(u"/mp:cm01.corp.example SMSSITECODE=PRI"_s)}
                             << RunTrigger::CommandLine;
    QTest::newRow("by hand, and its service")
        << QStringList{commandLine(u"/mp:cm01.corp.example"_s),
                       commandLine(u"/runservice \"/mp:cm01.corp.example\""_s)}
        << RunTrigger::CommandLine;
    QTest::newRow("only the service is in the log")
        << QStringList{commandLine(u"/runservice \"/mp:cm01.corp.example\""_s)} << RunTrigger::Unknown;
    QTest::newRow("a switch that nobody documents")
        << QStringList{commandLine(u"/RetryWinTask:1"_s)} << RunTrigger::Unknown;
}

void TestClientStory::tellsWhatStartedARun()
{
    QFETCH(QStringList, messages);
    LogBuilder log = setupLog().start("08:00:00", "10", "100");
    for (const QString &message : std::as_const(messages))
        log.say("08:00:01", "10", message);
    const SetupRun run = rebuilt(log).runs.first();
    QTEST(run.trigger, "trigger");
    QCOMPARE(run.triggerEvidence.isEmpty(), run.trigger == RunTrigger::Unknown);
}

void TestClientStory::tellsDownloads()
{
    const SetupRun run =
        rebuilt(setupLog()
                    .start("08:00:00", "10", "100")
                    .say("08:00:00", "10", added(u"a.exe"_s))
                    .say("08:00:00", "10", added(u"b.exe"_s))
                    .say("08:00:01", "10", Started)
                    .say("08:00:02", "10", u"Download Update: 100 out of 4000 bytes transferred."_s)
                    .say("08:00:03", "10", Completed)
                    .say("08:00:04", "10", added(u"c.exe"_s))
                    .say("08:00:04", "10", Started)
                    .say("08:00:04", "10", Completed))
            .runs.first();
    QCOMPARE(run.downloads.size(), 2);
    QCOMPARE(run.downloads[0].files, QStringList({u"a.exe"_s, u"b.exe"_s}));
    QCOMPARE(run.downloads[0].source, u"http://cm01.corp.example/CAS00006/a.exe"_s);
    QCOMPARE(run.downloads[0].bytes, std::optional<qint64>(4000));
    QCOMPARE(run.downloads[0].bytesPerSecond(), std::optional(2000.0));
    QCOMPARE(run.downloads[1].files, QStringList{u"c.exe"_s});
    QVERIFY2(!run.downloads[1].bytes && !run.downloads[1].bytesPerSecond(), "no record tells its size");
}

void TestClientStory::tellsADownloadThatGoesOn()
{
    const ClientState state =
        rebuilt(setupLog()
                    .start("08:00:00", "10", "100")
                    .say("08:00:00", "10", added(u"a.exe"_s))
                    .say("08:00:01", "10", Started)
                    .say("08:00:05", "10", u"Download Update: 400 out of 4000 bytes transferred."_s));
    const RunDownload download = state.runs.first().downloads.first();
    QCOMPARE(download.outcome, RunDownload::Outcome::Running);
    QCOMPARE(download.bytes, std::optional<qint64>(400));
    QCOMPARE(download.totalBytes, std::optional<qint64>(4000));
    QCOMPARE(download.bytesPerSecond(), std::optional(100.0));
    QCOMPARE(upgradeStage(state), u"download"_s);
}

void TestClientStory::tellsADownloadThatFailed()
{
    const SetupRun run =
        rebuilt(
            setupLog()
                .start("08:00:00", "10", "100")
                .say("08:00:00", "10", added(u"a.exe"_s))
                .say("08:00:01", "10", Started)
                .say(
                    "08:00:02", "10",
                    u"Failed to download files through BITS. Error: 0x80190194, Description HTTP status 404\r\n, Context: remote file."_s)
                .say("08:00:02", "10", u"Failed to download client files by BITS. Error 0x80190194"_s))
            .runs.first();
    QCOMPARE(run.downloads.size(), 1);
    QCOMPARE(run.downloads[0].outcome, RunDownload::Outcome::Failed);
    QCOMPARE(run.downloads[0].failure, u"0x80190194"_s);
}

void TestClientStory::tellsACopiedFile()
{
    const SetupRun run =
        rebuilt(setupLog()
                    .start("08:00:00", "10", "100")
                    .say("08:00:01", "10",
                         u"Downloading \\\\cm01.corp.example\\x\\client.msi to C:\\w\\client.msi"_s)
                    .say("08:00:02", "10", u"File download 50% complete (30 of 60 bytes)."_s)
                    .say("08:00:03", "10", u"Download complete."_s))
            .runs.first();
    QCOMPARE(run.downloads.size(), 1);
    QVERIFY(!run.downloads[0].byBits);
    QCOMPARE(run.downloads[0].files, QStringList{u"client.msi"_s});
    QCOMPARE(run.downloads[0].bytesPerSecond(), std::optional(30.0));
}

void TestClientStory::waitsForARetry()
{
    LogBuilder log = setupLog()
                         .start("08:00:00", "10", "100")
                         .say("08:00:01", "10", u"GetDPLocations failed with error 0x87d00215"_s)
                         .say("08:00:01", "10", u"Next retry in 10 minute(s)..."_s);
    QCOMPARE(rebuilt(log).runs.first().retryMinutes, std::optional(10));
    QCOMPARE(upgradeStage(rebuilt(log)), u"waiting"_s);
    log.say("08:10:01", "10", u"Searching for DP locations from MP(s)..."_s);
    QVERIFY(!rebuilt(log).runs.first().retryMinutes);
    QCOMPARE(upgradeStage(rebuilt(log)), u"locate"_s);
}

void TestClientStory::tellsWhetherTheMomentHasPassed()
{
    const ClientState state = rebuilt(setupLog().say("08:00:00", "1", drawn(u"10"_s)));
    const QDateTime moment(QDate(2013, 9, 10), QTime(23, 4, 3), Qt::UTC);
    QCOMPARE(scheduleOutcome(state, moment)->passed, std::optional(true));
    QCOMPARE(scheduleOutcome(state, moment.addSecs(-1))->passed, std::optional(false));
    QVERIFY(!scheduleOutcome(state, {})->passed);
    QVERIFY(!scheduleOutcome(rebuilt(setupLog().start("08:00:00", "10", "100")), moment));
}

void TestClientStory::tellsARunAtTheMoment()
{
    const QString today =
        u"Upgrade task is randomized to run at 09/09/2013 10:00:00 AM (local) 09/09/2013 03:00:00 PM (UTC) time with arguments ' /AutoUpgrade'."_s;
    LogBuilder log =
        setupLog().say("08:00:00", "1", today).start("09:58:59", "2", "100").exit("09:59:00", "2", 0);
    QVERIFY(!scheduleOutcome(rebuilt(log), {})->ran);
    log.start("09:59:00", "3", "101").exit("10:00:10", "3", 0);
    QCOMPARE(scheduleOutcome(rebuilt(log), {})->ran, std::optional<qsizetype>(1));
    QCOMPARE(scheduleOutcome(rebuilt(log), {})->runsSinceDrawn, 2);
}

void TestClientStory::countsMomentsThatWereDrawnAgain()
{
    const ClientState state = rebuilt(setupLog()
                                          .say("08:00:00", "1", drawn(u"10"_s))
                                          .say("08:00:00", "1", drawn(u"10"_s))
                                          .say("09:00:00", "1", drawn(u"12"_s)));
    QCOMPARE(state.draws.size(), 2);
    QCOMPARE(scheduleOutcome(state, {})->drawnAgain, 1);
    QCOMPARE(state.schedule->local.date().day(), 12);
}

void TestClientStory::countsWhatItDoesNotKnow()
{
    const ClientState state = rebuilt(setupLog()
                                          .start("08:00:00", "10", "100")
                                          .say("08:00:01", "10", u"Something new"_s)
                                          .say("08:00:02", "10", u"Something else"_s)
                                          .say("08:00:03", "10", u"Something new"_s));
    QCOMPARE(state.messages - state.recognised, 3);
    QCOMPARE(state.unknownMessages.size(), 2);
    QCOMPARE(state.unknownMessages[0].text, u"Something new"_s);
    QCOMPARE(state.unknownMessages[0].count, 2);
    QCOMPARE(state.unknownMessages[0].evidence.line, 2);
}

void TestClientStory::hasLimitsForWhatItDoesNotKnow()
{
    LogBuilder log = setupLog();
    for (int i = 0; i <= MostUnknownMessages; ++i)
        log.say("08:00:00", "10", QString::number(i) + QString(LongestUnknownMessage, u'x'));
    const ClientState state = rebuilt(log);
    QCOMPARE(state.unknownMessages.size(), MostUnknownMessages);
    QCOMPARE(state.unknownMessages[0].text.size(), LongestUnknownMessage);
    QCOMPARE(state.messages, MostUnknownMessages + 1);
}

void TestClientStory::findsThePlaceOfARecord()
{
    const ClientState state = ofTheSample();
    const SetupRun &run = state.runs[0];
    const auto place = [&state](const Evidence &evidence) {
        return recordPlace(state, evidence.file, evidence.offset);
    };
    for (qsizetype i = 0; i < run.phases.size(); ++i) {
        QCOMPARE(place(run.phases[i].evidence), (std::optional<RecordPlace>({.run = 0, .phase = i})));
        QCOMPARE(place(run.phases[i].lastEvidence), (std::optional<RecordPlace>({.run = 0, .phase = i})));
    }
    QCOMPARE(place(state.runs[1].evidence), (std::optional<RecordPlace>({.run = 1, .phase = 0})));
    QVERIFY2(!place(state.schedule->evidence), "it stands before any run");
    QVERIFY(!place(state.endpointProtection->evidence));
}

void TestClientStory::knowsNoPlaceWhereRunsInterleave()
{
    const ClientState state = rebuilt(setupLog()
                                          .start("08:00:00", "10", "100")
                                          .start("08:00:01", "20", "200")
                                          .exit("08:00:03", "10", 6)
                                          .exit("08:00:04", "20", 0));
    QCOMPARE(recordPlace(state, u"ccmsetup.log"_s, 0), (std::optional<RecordPlace>({.run = 0, .phase = 0})));
    QVERIFY(!recordPlace(state, u"ccmsetup.log"_s, 200));
    QCOMPARE(recordPlace(state, u"ccmsetup.log"_s, 600),
             (std::optional<RecordPlace>({.run = 1, .phase = 1})));
}

void TestClientStory::findsPlacesAcrossARolledLog()
{
    const LogBuilder older =
        LogBuilder(u"ccmsetup.lo_"_s).start("08:00:00", "10", "100").say("08:00:01", "10", added(u"a"_s));
    const LogBuilder newer =
        setupLog().say("08:00:02", "10", u"CcmSetup version: 5.0.7804.1000"_s).exit("08:00:03", "10", 0);
    const ClientState state = rebuilt({newer.log(), older.log()});
    QCOMPARE(state.runs.size(), 1);
    const auto phase = [&state](const QString &file, qint64 offset) {
        const auto place = recordPlace(state, file, offset);
        return place ? state.runs[place->run].phases[place->phase].name : QString();
    };
    QCOMPARE(phase(u"ccmsetup.lo_"_s, 0), u"start"_s);
    QCOMPARE(phase(u"ccmsetup.lo_"_s, 200), u"download"_s);
    QCOMPARE(phase(u"ccmsetup.log"_s, 0), u"download"_s);
    QCOMPARE(phase(u"ccmsetup.log"_s, 200), u"exit"_s);
}

void TestClientStory::tellsWhatIsNext()
{
    const auto next = [](const LogBuilder &log) { return nextStep(rebuilt(log), {}); };
    const LogBuilder started = setupLog().start("08:00:00", "10", "100");
    const QString failed = u"GetDPLocations failed with error 0x87d00215"_s;
    QVERIFY(next(setupLog().say("08:00:00", "1", drawn(u"10"_s))).contains(u"2013-09-10 22:04:03"_s));
    QVERIFY(next(LogBuilder(started).say("08:00:01", "10", failed)).contains(u"boundary group"_s));
    QVERIFY(next(LogBuilder(started).say("08:00:01", "10", u"Next retry in 10 minute(s)..."_s))
                .contains(u"10"_s));
    const QString skipped =
        u"Client installation will be skipped because required version of client is already installed."_s;
    QVERIFY(next(LogBuilder(started).say("08:00:01", "10", skipped).exit("08:00:02", "10", 0))
                .startsWith(u"Nothing is left"_s));
    QVERIFY(next(LogBuilder(started).exit("08:00:01", "10", 0)).startsWith(u"Read the records"_s));
    QVERIFY(next(LogBuilder(started).exit("08:00:01", "10", 7)).startsWith(u"Restart"_s));
    const ClientState open = rebuilt(started);
    const QDateTime last = open.runs.first().end.utc();
    QVERIFY(last.isValid());
    QVERIFY(nextStep(open, last.addSecs(3600)).startsWith(u"Wait for the end"_s));
    QVERIFY(nextStep(open, last.addDays(3)).contains(u"nothing tells that ccmsetup still runs"_s));
    for (const int code : {0, 6, 7, 8, 9, 10, 1603})
        QVERIFY(next(LogBuilder(started).exit("08:00:01", "10", code)).endsWith(u'.'));
}

void TestClientStory::tellsVersionsOfAnUpgrade()
{
    const ClientState state = rebuilt(
        setupLog()
            .start("08:00:00", "10", "100")
            .say(
                "08:00:01", "10",
                u"Retrieved client version '5.00.7958.1000' and minimum assignable site version '5.00.7783.1000' from manifest"_s)
            .say(
                "08:00:02", "10",
                u"Upgrade code '{252DA259-82CA-4177-B8D0-49C78937BA3E}': product = '{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}', installed = 1, version = 5.00.7804.1000"_s)
            .say(
                "08:00:03", "10",
                u"Running installation package\n  Package:     C:\\client.msi\n  Log:         C:\\a.log\n  Properties:  X=1"_s)
            .exit("08:00:04", "10", 0));
    QVERIFY2(
        state.headline.startsWith(u"The client was upgraded from 5.00.7804.1000 to 5.00.7958.1000 on "_s),
        qPrintable(state.headline));
    QCOMPARE(state.runs.first().installProperties.text, u"X=1"_s);
}

void TestClientStory::wordsTheAnswerOfTheManagementPoint()
{
    UpgradePolicy policy;
    QCOMPARE(clienttext::policy(policy), u"Unknown"_s);
    policy.isExcludedFromUpgrade = false;
    QCOMPARE(clienttext::policy(policy), u"This client not excluded."_s);
    policy.programEnabled = true;
    policy.randomizeMaxDays = 7;
    policy.excludeServers = true;
    const QString words = clienttext::policy(policy);
    QVERIFY2(words.startsWith(u"Automatic upgrade is on, spread over 7 "_s), qPrintable(words));
    QVERIFY2(words.endsWith(u", servers excluded, this client not excluded."_s), qPrintable(words));
}

void TestClientStory::tellsExitCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("stage");

    QTest::newRow("0 success, of what is not told") << 0 << u"unknown"_s;
    QTest::newRow("6 error") << 6 << u"failed"_s;
    QTest::newRow("7 restart") << 7 << u"restart"_s;
    QTest::newRow("8 another setup") << 8 << u"unknown"_s;
    QTest::newRow("9 prerequisite") << 9 << u"failed"_s;
    QTest::newRow("10 hash") << 10 << u"failed"_s;
    QTest::newRow("1603") << 1603 << u"failed"_s;
    QTest::newRow("1618") << 1618 << u"failed"_s;
    QTest::newRow("1641 restart under way") << 1641 << u"done"_s;
    QTest::newRow("3010 restart required") << 3010 << u"done"_s;
}

void TestClientStory::tellsExitCodes()
{
    QFETCH(int, code);
    const ClientState state = rebuilt(setupLog().start("08:00:00", "10", "100").exit("08:00:01", "10", code));
    QTEST(upgradeStage(state), "stage");
    QCOMPARE(state.runs.first().exitCode, std::optional(code));
}

void TestClientStory::tellsNoStoryFromOtherLogs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("component");

    QTest::newRow("location services") << u"LocationServices.log"_s << u"LocationServices"_s;
    QTest::newRow("client servicing") << u"ClientServicing.log"_s << u"ClientServicing"_s;
    QTest::newRow("task sequence") << u"smsts.log"_s << u"TSManager"_s;
    QTest::newRow("fallback status point") << u"FSPStateMessage.log"_s << u"FSPStateMessage"_s;
    QTest::newRow("client push on the site server") << u"ccm.log"_s << u"SMS_CLIENT_CONFIG_MANAGER"_s;
    QTest::newRow("health check") << u"ccmsetup-ccmeval.log"_s << u"ccmsetup"_s;
    QTest::newRow("no component") << u"plain.txt"_s << QString();
}

/// Even where another component writes what ccmsetup writes.
void TestClientStory::tellsNoStoryFromOtherLogs()
{
    QFETCH(QString, file);
    QFETCH(QString, component);
    const ClientState state =
        rebuilt(LogBuilder(file, component)
                    .start("08:00:00", "10", "100")
                    .say("08:00:01", "10", drawn(u"10"_s))
                    .say("08:00:01", "10", u"GetDPLocations failed with error 0x87d00215"_s)
                    .say("08:00:02", "10", u"CcmSetup failed with error code 0x80190194"_s)
                    .exit("08:00:03", "10", 1603));
    QCOMPARE(upgradeStage(state), u"none"_s);
    QVERIFY(state.runs.isEmpty());
    QVERIFY(!state.schedule);
    QCOMPARE(diagnose(state, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)), QList<Finding>());
}

/// Alone and as if they were logs of ccmsetup: what is not worded as ccmsetup words it tells nothing.
void TestClientStory::tellsNoStoryFromRealLogsOfOthers()
{
    const QDir folder(QStringLiteral(CCM_SOURCE_DIR "/../shared/samples/logs"));
    if (!folder.exists()) {
        qInfo("The logs of ../shared are not there: those cases were left out.");
        return;
    }
    int files = 0;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        LogDocument log = parsed(file.filePath());
        const ClientState alone = rebuilt(QList{log});
        QVERIFY2(alone.progress == UpgradeProgress::None && alone.runs.isEmpty(),
                 qPrintable(file.fileName()));
        for (const QString &component : {u"ccmsetup"_s, u"EndpointProtectionAgent"_s}) {
            for (LogRecord &record : log.records)
                record.component = component;
            const ClientState posing = rebuilt(QList{log});
            QVERIFY2(posing.progress == UpgradeProgress::None || posing.progress == UpgradeProgress::Unknown,
                     qPrintable(file.fileName()));
            QVERIFY2(posing.runs.isEmpty() && !posing.schedule, qPrintable(file.fileName()));
            QVERIFY2(!posing.endpointProtection, qPrintable(file.fileName()));
            QCOMPARE(diagnose(posing, {}), QList<Finding>());
            QCOMPARE(posing.messages, log.records.size());
            QVERIFY(posing.recognised < posing.messages || log.records.isEmpty());
        }
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(TestClientStory)
#include "tst_clientstory.moc"
