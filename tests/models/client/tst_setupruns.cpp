// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/rebuild.h"
#include "tests/models/client/logbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

QString hour(const LogTime &time)
{
    return time.written.toString(u"hh:mm:ss.zzz"_s);
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

const QString Skip =
    u"Client installation will be skipped because required version of client is already installed."_s;

} // namespace

class TestSetupRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheServicesEndForTheLaunchers();
    void doesNotTakeALaunchersExitForTheResult();
    void keepsTwoUnrelatedProcessesApart();
    void ignoresAnExitThatCouldBeOfTwoProcesses();
    void stepsOverARunThatFoundAnotherOne();
    void leavesTheEndOfACutLogOpen();
    void leavesTheStartOfACutLogOpen();
    void followsARunThroughARolledLog();
    void countsACopyOfALogOnce();
    void warnsOfLogsThatOverlap();
    void staysQuickWithManyThousandStarts();
    void doesNotBelieveAnUnfinishedRecord();
    void leavesOutTheHealthCheck();
};

void TestSetupRuns::takesTheServicesEndForTheLaunchers()
{
    const ClientState state = rebuilt(
        setupLog()
            .start("08:00:00", "10", "476")
            .say("08:00:01", "10", u"Ccmsetup command line: \"C:\\ccmsetup.exe\" /mp:cm01.corp.example"_s)
            .say("08:00:02", "10", u"Successfully created the ccmsetup service"_s)
            .start("08:00:03", "20", "3324")
            .say("08:00:03", "21", u"In ServiceMain"_s)
            .say("08:00:03", "10", u"Successfully started the ccmsetup service"_s)
            .exit("08:00:04", "10", 0)
            .say("08:00:05", "21",
                 u"Ccmsetup command line: \"C:\\ccmsetup.exe\" /runservice /mp:cm01.corp.example"_s)
            .say("08:00:06", "22", u"Starting BITS download for client deployment files."_s)
            .say("08:00:09", "21", u"CcmSetup failed with error code 0x80190194"_s));

    QCOMPARE(state.runs.size(), 1);
    const SetupRun &run = state.runs.first();
    QVERIFY(!run.exitCode);
    QCOMPARE(run.failure, u"0x80190194"_s);
    QCOMPARE(hour(run.start), u"08:00:00.000"_s);
    QCOMPARE(hour(run.end), u"08:00:09.000"_s);
    QVERIFY(run.switches.contains(u"/runservice"_s));
    QCOMPARE(run.phases.last().name, u"exit"_s);
    QCOMPARE(run.phases.last().outcome, u"failed 0x80190194"_s);
    QCOMPARE(state.progress, UpgradeProgress::Failed);
}

void TestSetupRuns::doesNotTakeALaunchersExitForTheResult()
{
    const ClientState state =
        rebuilt(setupLog()
                    .start("08:00:00", "10", "476")
                    .say("08:00:02", "10", u"Successfully started the ccmsetup service"_s)
                    .exit("08:00:04", "10", 0));
    QCOMPARE(state.runs.size(), 1);
    QVERIFY(!state.runs.first().exitCode);
    QVERIFY(state.runs.first().endEvidence.isEmpty());
    QCOMPARE(state.progress, UpgradeProgress::Running);
}

void TestSetupRuns::keepsTwoUnrelatedProcessesApart()
{
    const ClientState state = rebuilt(setupLog()
                                          .start("08:00:00", "10", "100")
                                          .start("08:00:01", "20", "200")
                                          .say("08:00:02", "20", Skip)
                                          .exit("08:00:03", "10", 6)
                                          .exit("08:00:04", "20", 0));
    QCOMPARE(state.runs.size(), 2);
    QCOMPARE(state.runs[0].exitCode, std::optional(6));
    QCOMPARE(state.runs[0].decision, RunDecision::Unknown);
    QCOMPARE(state.runs[1].exitCode, std::optional(0));
    QCOMPARE(state.runs[1].decision, RunDecision::Skip);
}

void TestSetupRuns::ignoresAnExitThatCouldBeOfTwoProcesses()
{
    const ClientState state = rebuilt(
        setupLog().start("08:00:00", "10", "100").start("08:00:01", "20", "200").exit("08:00:03", "30", 0));
    QCOMPARE(state.runs.size(), 2);
    QVERIFY(!state.runs[0].exitCode);
    QVERIFY(!state.runs[1].exitCode);
    QCOMPARE(state.warnings.size(), 1);
    QVERIFY(state.warnings.first().contains(u"line 3"_s));
}

void TestSetupRuns::stepsOverARunThatFoundAnotherOne()
{
    const ClientState state = rebuilt(setupLog()
                                          .start("08:00:00", "10", "100")
                                          .say("08:00:01", "11", u"In ServiceMain"_s)
                                          .start("08:00:02", "20", "200")
                                          .exit("08:00:03", "20", 8)
                                          .say("08:00:04", "12", Skip)
                                          .exit("08:00:05", "10", 0));
    QCOMPARE(state.runs.size(), 2);
    QCOMPARE(state.runs[0].decision, RunDecision::Skip);
    QCOMPARE(state.runs[1].exitCode, std::optional(8));
    QCOMPARE(state.progress, UpgradeProgress::Done);
}

void TestSetupRuns::leavesTheEndOfACutLogOpen()
{
    const ClientState state = rebuilt(
        setupLog()
            .start("08:00:00", "10", "100")
            .say("08:00:01", "11", u"In ServiceMain"_s)
            .say(
                "08:00:02", "11",
                u"Adding file 'http://cm01.corp.example/SCEPInstall.exe' to BITS job, saving as 'C:\\SCEPInstall.exe'."_s));
    QCOMPARE(state.runs.size(), 1);
    QVERIFY(!state.runs.first().exitCode);
    QVERIFY(state.runs.first().failure.isEmpty());
    QVERIFY(state.runs.first().endEvidence.isEmpty());
    QCOMPARE(state.runs.first().items.first().outcome, ItemOutcome::Unknown);
    QCOMPARE(state.progress, UpgradeProgress::Running);
    QVERIFY(state.headline.contains(u"its end is not in the logs"_s));
}

void TestSetupRuns::leavesTheStartOfACutLogOpen()
{
    const ClientState state = rebuilt(setupLog()
                                          .say("08:00:02", "11", Skip)
                                          .say("08:00:03", "10", u"Deleted file C:\\ccmsetup.xml"_s)
                                          .exit("08:00:04", "10", 0)
                                          .start("09:00:00", "20", "200")
                                          .exit("09:00:01", "20", 7));
    QCOMPARE(state.runs.size(), 2);
    QVERIFY(!state.runs[0].start.isValid());
    QCOMPARE(state.runs[0].exitCode, std::optional(0));
    QCOMPARE(state.runs[0].decision, RunDecision::Skip);
    QCOMPARE(hour(state.runs[1].start), u"09:00:00.000"_s);
}

void TestSetupRuns::followsARunThroughARolledLog()
{
    const LogBuilder older = LogBuilder(u"ccmsetup.lo_"_s)
                                 .start("08:00:00", "10", "100")
                                 .say("08:00:01", "11", u"In ServiceMain"_s);
    const LogBuilder newer = setupLog().say("08:00:02", "11", Skip).exit("08:00:03", "10", 0);
    const ClientState state = rebuilt({newer.log(), older.log()});
    QCOMPARE(state.runs.size(), 1);
    QCOMPARE(hour(state.runs.first().start), u"08:00:00.000"_s);
    QCOMPARE(state.runs.first().exitCode, std::optional(0));
    QCOMPARE(state.runs.first().evidence.file, u"ccmsetup.lo_"_s);
    QCOMPARE(state.runs.first().endEvidence.file, u"ccmsetup.log"_s);
}

void TestSetupRuns::countsACopyOfALogOnce()
{
    const LogBuilder log = setupLog().start("08:00:00", "10", "100").exit("08:00:03", "10", 0);
    LogDocument copy = log.log();
    copy.file = u"copy/ccmsetup.log"_s;
    LogDocument olderCopy = log.log();
    olderCopy.file = u"older/ccmsetup.log"_s;
    olderCopy.records.removeLast();
    const ClientState state = rebuilt({olderCopy, log.log(), copy});
    QCOMPARE(state.runs.size(), 1);
    QCOMPARE(state.messages, 2);
    QCOMPARE(state.runs.first().exitCode, std::optional(0));
    QCOMPARE(state.warnings, QStringList());
}

void TestSetupRuns::warnsOfLogsThatOverlap()
{
    const LogBuilder one = LogBuilder(u"one.log"_s).start("08:00:00", "10", "100").exit("08:00:03", "10", 0);
    const LogBuilder other =
        LogBuilder(u"other.log"_s).start("08:00:01", "20", "200").exit("08:00:04", "20", 6);
    QCOMPARE(rebuilt({one.log(), other.log()}).warnings.size(), 1);
    const LogBuilder later =
        LogBuilder(u"later.log"_s).start("08:00:03", "20", "200").exit("08:00:04", "20", 6);
    QCOMPARE(rebuilt({later.log(), one.log()}).warnings, QStringList());
}

void TestSetupRuns::staysQuickWithManyThousandStarts()
{
    LogDocument log =
        setupLog().start("08:00:00", "10", "100").say("08:00:01", "10", u"In ServiceMain"_s).log();
    const QList<LogRecord> pair = log.records;
    log.records.clear();
    for (int i = 0; i < 20'000; ++i) {
        for (LogRecord record : pair) {
            record.thread = QString::number(2 * i + (record.message.startsWith(u'I') ? 1 : 0));
            log.records.append(record);
        }
    }
    QCOMPARE(rebuilt({log}).runs.size(), 20'000);
}

void TestSetupRuns::doesNotBelieveAnUnfinishedRecord()
{
    const ClientState state = rebuilt(
        setupLog().start("08:00:00", "10", "100").exit("08:00:03", "10", 16).flag(RecordFlag::Pending));
    QCOMPARE(state.runs.size(), 1);
    QVERIFY(!state.runs.first().exitCode);
    QCOMPARE(state.messages, 2);
    QCOMPARE(state.recognised, 1);
}

void TestSetupRuns::leavesOutTheHealthCheck()
{
    const LogBuilder log = LogBuilder(u"C:\\Windows\\ccmsetup\\Logs\\ccmsetup-ccmeval.log"_s)
                               .start("08:00:00", "10", "100")
                               .exit("08:00:03", "10", 0);
    QVERIFY(rebuilt(log).runs.isEmpty());
    QCOMPARE(rebuilt(log).progress, UpgradeProgress::None);
}

QTEST_GUILESS_MAIN(TestSetupRuns)
#include "tst_setupruns.moc"
