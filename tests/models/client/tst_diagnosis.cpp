// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/diagnosis.h"
#include "models/client/rebuild.h"
#include "models/logs/logparser.h"
#include "tests/models/client/logbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

using Messages = QStringList; ///< messages, a second each

const QString Added =
    u"Adding file 'http://cm01.corp.example/CAS00006/SCEPInstall.exe' to BITS job, saving as 'C:\\Windows\\ccmsetup\\SCEPInstall.exe'."_s;
const QString Started = u"Starting BITS download for client deployment files."_s;
const QString Completed = u"Successfully completed BITS download for client deployment files."_s;
const QString Differs =
    u"File 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' with hash '%1' from manifest doesn't match with the file hash '%2'"_s
        .arg(QString(64, u'B'), QString(64, u'E'));
const QString NotFound = u"Failed to download client files by BITS. Error 0x80190194"_s;
const QString Busy =
    u"File 'C:\\Windows\\ccmsetup\\vcredist_x64.exe' returned failure exit code 1618. Fail the installation."_s;
const QString PrerequisiteFailed =
    u"File 'C:\\Windows\\ccmsetup\\vcredist_x64.exe' returned failure exit code 1612. Fail the installation."_s;
const QString NoPoint =
    u"Failed to get DP locations as the expected version from MP 'cm01.corp.example'. Error 0x87d00215"_s;
const QString Retry = u"Next retry in 10 minute(s)..."_s;
const QString Stamped = u"Client is stamped with /alwaysexcludeupgrade. Stop proceeding."_s;
const QString Install =
    u"Running installation package\n  Package:     C:\\client.msi\n  Log:         C:\\client.msi.log\n  Properties:  X=1"_s;

QString state(int id)
{
    return u"Sending Fallback Status Point message to 'cm01.corp.example', STATEID='%1'."_s.arg(id);
}

QString exited(int code)
{
    return u"CcmSetup is exiting with return code %1"_s.arg(code);
}

LogBuilder run(const Messages &messages, int hour = 8)
{
    LogBuilder log(u"ccmsetup.log"_s);
    const auto at = [hour](qsizetype second) {
        return QTime(hour, 0, static_cast<int>(second)).toString(u"hh:mm:ss"_s).toLatin1();
    };
    log.start(at(0).constData(), "10", "100");
    for (qsizetype i = 0; i < messages.size(); ++i)
        log.say(at(i + 1).constData(), "10", messages[i]);
    return log;
}

ClientState rebuilt(const QList<LogDocument> &logs)
{
    return rebuildClient(u"\\\\pc0815.corp.example\\admin$"_s, nullptr, logs);
}

ClientState rebuilt(const Messages &messages)
{
    return rebuilt(QList{run(messages).log()});
}

QStringList ids(const ClientState &state, const QDateTime &now = {})
{
    QStringList result;
    for (const Finding &finding : diagnose(state, now))
        result.append(finding.id);
    return result;
}

QStringList ranked(const ClientState &state)
{
    QStringList result;
    for (const Finding &finding : diagnose(state, {})) {
        const QString rank = finding.rank == FindingRank::Cause ? u"cause"_s
            : finding.rank == FindingRank::Symptom              ? u"symptom"_s
                                                                : u"waiting"_s;
        result.append(rank + u' ' + finding.id);
    }
    return result;
}

/// client.msi.log as its documented lines are worded.
LogDocument installerLog(const QString &time = u"8:00:03"_s)
{
    const QString text =
        u"=== Verbose logging started: 9/9/2013  %1  Build type: SHIP UNICODE 5.00.9200.00 ===\r\n"
        "CustomAction CcmRegisterHostingConfiguration returned actual error code 1603 (note this may not be "
        "100%% accurate)\r\nAction ended %1: InstallFinalize. Return value 3.\r\n"
        "MSI (s) (6C:98) [08:00:05:000]: MainEngineThread is returning 1603\r\n"_s.arg(time);
    return parseLog(text.toUtf8(), u"client.msi.log"_s);
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsProven_data();
    void tellsWhatIsProven();
    void saysNothingWithoutProof_data();
    void saysNothingWithoutProof();
    void namesTheFirstCauseFirst();
    void forgetsWhatARetryHasOvercome();
    void tellsOfARunThatGoesOn();
    void namesTheCustomActionThatFailed();
    void takesOnlyTheInstallersLogOfTheRun();
    void tellsOfTheLastRunOnly();
    void tellsAReinstallLoop_data();
    void tellsAReinstallLoop();
    void tellsAMomentThatIsAhead();
    void tellsAMomentThatWasMissed();
    void tellsAnExclusionByTheManagementPoint();
    void givesEachFindingItsWordsAndRecords();
};

void TestDiagnosis::tellsWhatIsProven_data()
{
    QTest::addColumn<Messages>("messages");
    QTest::addColumn<QStringList>("found");

    const QString cut = u"CcmSetup failed with error code "_s;
    QTest::newRow("no distribution point")
        << Messages{NoPoint, exited(6)} << QStringList{u"cause no-distribution-point"_s};
    QTest::newRow("no distribution point, without the management point")
        << Messages{u"GetDPLocations failed with error 0x87D00215"_s, exited(6)}
        << QStringList{u"cause no-distribution-point"_s};
    QTest::newRow("BITS 404") << Messages{Added, Started, NotFound, cut + u"0x80190194"_s}
                              << QStringList{u"cause bits-not-found"_s};
    QTest::newRow("BITS 404, only the end")
        << Messages{cut + u"0x80190194"_s} << QStringList{u"symptom bits-not-found"_s};
    QTest::newRow("BITS 404 from one distribution point")
        << Messages{u"Failed to download from DP 'http://dp01.corp.example/x', error 0x80190194."_s,
                    exited(6)}
        << QStringList{u"cause bits-not-found"_s};
    QTest::newRow("exit 10 of a file that differs after its download")
        << Messages{Added, Started, Completed, Differs, exited(10)}
        << QStringList{u"cause hash-validation"_s};
    QTest::newRow("exit 10 alone") << Messages{exited(10)} << QStringList{u"symptom hash-validation"_s};
    QTest::newRow("state 325") << Messages{state(325), exited(6)}
                               << QStringList{u"symptom hash-validation"_s};
    QTest::newRow("prerequisite") << Messages{PrerequisiteFailed, exited(9)}
                                  << QStringList{u"cause prerequisite"_s};
    QTest::newRow("prerequisite with its own text") << Messages{
        u"File C:\\Windows\\ccmsetup\\a.exe installation failed. Error text: ExitCode: 1602\nAction: x"_s,
        exited(9)} << QStringList{u"cause prerequisite"_s};
    QTest::newRow("exit 9 alone") << Messages{exited(9)} << QStringList{u"symptom prerequisite"_s};
    QTest::newRow("exit 7") << Messages{exited(7)} << QStringList{u"waiting restart"_s};
    QTest::newRow("state 317") << Messages{state(317), exited(7)} << QStringList{u"waiting restart"_s};
    QTest::newRow("state 401 after success")
        << Messages{state(401), exited(0)} << QStringList{u"waiting restart"_s};
    QTest::newRow("3010") << Messages{exited(3010)} << QStringList{u"waiting restart"_s};
    QTest::newRow("1603") << Messages{Install, u"Installation failed with error code 1603"_s, exited(1603)}
                          << QStringList{u"cause installer-failed"_s};
    QTest::newRow("1603, only the end")
        << Messages{exited(1603)} << QStringList{u"symptom installer-failed"_s};
    QTest::newRow("1603 within an HRESULT")
        << Messages{cut + u"0x80070643"_s} << QStringList{u"symptom installer-failed"_s};
    QTest::newRow("1618") << Messages{u"Installation failed with error code 1618"_s, exited(1618)}
                          << QStringList{u"cause installer-busy"_s};
    QTest::newRow("1618 of a prerequisite")
        << Messages{Busy, exited(9)} << QStringList{u"cause installer-busy"_s, u"symptom prerequisite"_s};
    QTest::newRow("write filter") << Messages{state(304), exited(6)} << QStringList{u"cause write-filter"_s};
    QTest::newRow("metered network") << Messages{state(329), exited(6)}
                                     << QStringList{u"cause metered-network"_s};
    QTest::newRow("excluded") << Messages{Stamped, exited(0)} << QStringList{u"cause excluded"_s};
    QTest::newRow("maintenance window")
        << Messages{state(103)} << QStringList{u"waiting maintenance-window"_s};
    QTest::newRow("second maintenance window") << Messages{Added, Started, Completed, state(103)}
                                               << QStringList{u"waiting second-maintenance-window"_s};
}

void TestDiagnosis::tellsWhatIsProven()
{
    QFETCH(Messages, messages);
    QTEST(ranked(rebuilt(messages)), "found");
}

void TestDiagnosis::saysNothingWithoutProof_data()
{
    QTest::addColumn<Messages>("messages");

    QTest::newRow("nothing but a start") << Messages{};
    QTest::newRow("success") << Messages{exited(0)};
    QTest::newRow("another error of the locations")
        << Messages{u"GetDPLocations failed with error 0x80004005"_s, exited(6)};
    QTest::newRow("another error of BITS")
        << Messages{u"Failed to download client files by BITS. Error 0x80072ee7"_s, exited(6)};
    QTest::newRow("a web server that lacks another thing")
        << Messages{u"Failed to check url http://cm01.corp.example/x. Error 0x80190194"_s, exited(6)};
    QTest::newRow("a hash that differs before the download") << Messages{Differs, Added, Started, exited(6)};
    QTest::newRow("a hash that differs while it is downloaded")
        << Messages{Added, Started, Differs, exited(6)};
    QTest::newRow("a prerequisite that asks for a restart")
        << Messages{QString(PrerequisiteFailed).replace(u"1612"_s, u"3010"_s), exited(6)};
    QTest::newRow("another code of Windows Installer")
        << Messages{u"Installation failed with error code 1601"_s, exited(1601)};
    QTest::newRow("0x8007000a is not exit code 10")
        << Messages{u"CcmSetup failed with error code 0x8007000a"_s};
    QTest::newRow("another setup was running") << Messages{NoPoint, exited(8)};
    QTest::newRow("the write filter was looked at") << Messages{
        u"Checking Write Filter Status."_s,
        u"This is not a supported write filter device. We are not in a write filter maintenance mode."_s,
        exited(6)};
    QTest::newRow("states of success") << Messages{state(100), state(400), exited(0)};
    QTest::newRow("a window that came") << Messages{state(103), state(400), exited(0)};
    QTest::newRow("a recalled wording of an exclusion")
        << Messages{u"Client installation is skipped since it is excluded from upgrade."_s, exited(6)};
    QTest::newRow("a recalled wording about locations")
        << Messages{u"Have already tried all MPs. Couldn't find DP locations."_s, exited(6)};
    QTest::newRow("success after trouble") << Messages{NoPoint, Added, Started, NotFound, exited(0)};
    QTest::newRow("words of nobody") << Messages{u"Error 0x87d00215 0x80190194 1603 1618"_s, exited(6)};
}

void TestDiagnosis::saysNothingWithoutProof()
{
    QFETCH(Messages, messages);
    QCOMPARE(ranked(rebuilt(messages)), QStringList());
}

void TestDiagnosis::namesTheFirstCauseFirst()
{
    const ClientState client = rebuilt(Messages{NoPoint, Added, Started, NotFound, state(309), exited(10)});
    QCOMPARE(ranked(client),
             QStringList({u"cause no-distribution-point"_s, u"cause bits-not-found"_s,
                          u"symptom hash-validation"_s}));
    const QList<Finding> findings = diagnose(client, {});
    QCOMPARE(findings.first().evidence.first().line, 2);
    const ClientState turned = rebuilt(Messages{Added, Started, NotFound, NoPoint, exited(6)});
    QCOMPARE(ranked(turned).first(), u"cause bits-not-found"_s);
}

void TestDiagnosis::forgetsWhatARetryHasOvercome()
{
    QCOMPARE(ranked(rebuilt(Messages{NoPoint, Retry, Added, Started, NotFound, exited(6)})),
             QStringList{u"cause bits-not-found"_s});
    QCOMPARE(ranked(rebuilt(Messages{NoPoint, Retry, NoPoint, Retry})),
             QStringList{u"cause no-distribution-point"_s});
}

void TestDiagnosis::tellsOfARunThatGoesOn()
{
    const ClientState client = rebuilt(Messages{NoPoint, Retry});
    QCOMPARE(client.progress, UpgradeProgress::Running);
    QCOMPARE(client.runs.first().retryMinutes, std::optional(10));
    QCOMPARE(ranked(client), QStringList{u"cause no-distribution-point"_s});
}

void TestDiagnosis::namesTheCustomActionThatFailed()
{
    const LogBuilder setup = run({Install, u"Installation failed with error code 1603"_s, exited(1603)});
    const ClientState client = rebuilt({setup.log(), installerLog()});
    QCOMPARE(client.installations.size(), 1);
    QCOMPARE(client.runs.first().installation, std::optional<qsizetype>(0));
    QCOMPARE(ids(client), QStringList{u"installer-failed"_s});
    const Finding finding = diagnose(client, {}).first();
    QVERIFY2(finding.cause.contains(u"CcmRegisterHostingConfiguration"_s), qPrintable(finding.cause));
    QVERIFY2(finding.cause.contains(u"InstallFinalize"_s), qPrintable(finding.cause));
    QCOMPARE(finding.evidence.first().file, u"client.msi.log"_s);
    QCOMPARE(finding.evidence.first().line, 2);

    const Finding without = diagnose(rebuilt(QList{setup.log()}), {}).first();
    QVERIFY(!without.cause.contains(u"CcmRegister"_s));
    QVERIFY(without.nextStep.contains(u"Return value 3"_s));
}

void TestDiagnosis::takesOnlyTheInstallersLogOfTheRun()
{
    const LogBuilder setup = run({Install, u"Installation failed with error code 1603"_s, exited(1603)});
    const ClientState client = rebuilt({setup.log(), installerLog(u"6:00:03"_s)});
    QCOMPARE(client.installations.size(), 1);
    QVERIFY(!client.runs.first().installation);
    QVERIFY(!diagnose(client, {}).first().cause.contains(u"CcmRegister"_s));
}

void TestDiagnosis::tellsOfTheLastRunOnly()
{
    LogBuilder log = run({NoPoint, exited(6)});
    QCOMPARE(ids(rebuilt(QList{log.log()})), QStringList{u"no-distribution-point"_s});
    log.start("09:00:00", "20", "200").exit("09:00:09", "20", 0);
    const ClientState client = rebuilt(QList{log.log()});
    QCOMPARE(ids(client), QStringList());
    QCOMPARE(client.runs.first().findings.size(), 1);
}

void TestDiagnosis::tellsAReinstallLoop_data()
{
    QTest::addColumn<QStringList>("starts");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isLoop");

    const QStringList loop{u"01:00:00"_s, u"06:00:20"_s, u"11:00:00"_s};
    const QString repair =
        u"Client (5.00.7804.1000) is installed and is the same or lower version. Initiating repair."_s;
    const QString skip =
        u"Client installation will be skipped because required version of client is already installed."_s;
    QTest::newRow("three times") << loop << repair << 0 << true;
    QTest::newRow("after others") << QStringList{u"00:30:00"_s} + loop << repair << 0 << true;
    QTest::newRow("twice is none") << loop.mid(1) << repair << 0 << false;
    QTest::newRow("not five hours") << QStringList{u"01:00:00"_s, u"05:00:00"_s, u"09:00:00"_s} << repair << 0
                                    << false;
    QTest::newRow("over since") << loop + QStringList{u"12:00:00"_s} << repair << 0 << false;
    QTest::newRow("only looking") << loop << skip << 0 << false;
    QTest::newRow("failing is a retry as it should be") << loop << repair << 6 << false;
}

void TestDiagnosis::tellsAReinstallLoop()
{
    QFETCH(QStringList, starts);
    QFETCH(QString, decision);
    QFETCH(int, code);
    LogBuilder log(u"ccmsetup.log"_s);
    for (const QString &start : starts) {
        const QByteArray time = start.toLatin1();
        const QByteArray thread = QByteArray::number(starts.indexOf(start) + 1);
        log.start(time.constData(), thread.constData(), "100")
            .say(time.constData(), thread.constData(), decision)
            .exit(time.constData(), thread.constData(), code);
    }
    QTEST(ids(rebuilt(QList{log.log()})).contains(u"reinstall-loop"_s), "isLoop");
}

const QString Schedule =
    u"Upgrade task is randomized to run at 09/10/2013 10:04:03 PM (local) 09/11/2013 03:04:03 AM (UTC) time "
    "with arguments ' /AutoUpgrade /UpgradePackageVersion:4 /UpgradeWinTask'."_s;
const QDateTime Before(QDate(2013, 9, 11), QTime(3, 4, 2), Qt::UTC);
const QDateTime After(QDate(2013, 9, 11), QTime(3, 4, 3), Qt::UTC);

void TestDiagnosis::tellsAMomentThatIsAhead()
{
    const ClientState client =
        rebuilt(QList{LogBuilder(u"ccmsetup.log"_s).say("08:00:00", "1", Schedule).log()});
    QCOMPARE(ids(client, Before), QStringList{u"window-not-reached"_s});
    QCOMPARE(ids(client), QStringList());
}

void TestDiagnosis::tellsAMomentThatWasMissed()
{
    LogBuilder log(u"ccmsetup.log"_s);
    log.say("08:00:00", "1", Schedule);
    QCOMPARE(ids(rebuilt(QList{log.log()}), After), QStringList{u"window-missed"_s});
    log.start("09:00:00", "2", "100").exit("09:00:01", "2", 0);
    QCOMPARE(ids(rebuilt(QList{log.log()}), After), QStringList());
}

void TestDiagnosis::tellsAnExclusionByTheManagementPoint()
{
    const QString reply =
        u"Received reply body '<ContentLocationReply SchemaVersion=\"1.00\"><ClientPackage "
        "RandomizeMaxDays=\"7\" ProgramEnabled=\"true\" IsExcludedFromUpgrade=\"%1\"/></ContentLocationReply>'"_s;
    const QString automatic = u"Ccmsetup command line: \"C:\\ccmsetup.exe\" /runservice \"/AutoUpgrade\""_s;
    const QString byHand = u"Ccmsetup command line: \"C:\\ccmsetup.exe\" /runservice"_s;
    const QStringList excluded{u"excluded-by-collection"_s};
    const ClientState client = rebuilt(Messages{automatic, reply.arg(u"true"_s), exited(0)});
    QVERIFY(client.policy);
    QCOMPARE(client.policy->randomizeMaxDays, std::optional(7));
    QCOMPARE(ids(client), excluded);
    QCOMPARE(ids(rebuilt(Messages{automatic, reply.arg(u"false"_s), exited(0)})), QStringList());
    QCOMPARE(ids(rebuilt(Messages{byHand, reply.arg(u"true"_s), exited(0)})), QStringList());
}

void TestDiagnosis::givesEachFindingItsWordsAndRecords()
{
    const QList<Messages> cases{{NoPoint, exited(6)},
                                {NotFound, exited(6)},
                                {exited(10)},
                                {PrerequisiteFailed, exited(9)},
                                {exited(9)},
                                {exited(7)},
                                {exited(1603)},
                                {Busy, exited(9)},
                                {state(304), exited(6)},
                                {state(329), exited(6)},
                                {Stamped, exited(0)},
                                {state(103)},
                                {Completed, state(103)}};
    for (const Messages &messages : cases) {
        const QList<Finding> findings = diagnose(rebuilt(messages), {});
        QVERIFY2(!findings.isEmpty(), qPrintable(messages.join(u'\n')));
        for (const Finding &finding : findings) {
            QVERIFY2(!finding.title.isEmpty() && !finding.title.endsWith(u'.'), qPrintable(finding.id));
            QVERIFY2(finding.cause.endsWith(u'.') && !finding.cause.contains(u'%'),
                     qPrintable(finding.cause));
            QVERIFY2(finding.nextStep.endsWith(u'.'), qPrintable(finding.nextStep));
            QVERIFY2(!finding.evidence.isEmpty() && finding.evidence.first().line > 0,
                     qPrintable(finding.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
