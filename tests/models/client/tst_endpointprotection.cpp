// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/endpointprotection.h"
#include "models/client/rebuild.h"
#include "tests/models/client/logbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

constexpr const char *Thread = "2968";

LogBuilder agentLog()
{
    return LogBuilder(u"EndpointProtectionAgent.log"_s, u"EndpointProtectionAgent"_s);
}

LogBuilder upgradeStarted()
{
    return agentLog()
        .say("10:37:38", Thread, u"File C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe version is 4.3.215.0."_s)
        .say("10:37:38", Thread, u"EP version 4.2.223.1 is already installed."_s)
        .say("10:37:38", Thread,
             u"EP 4.2.223.1 is installed, version is lower than expected installer version 4.3.215.0."_s)
        .say(
            "10:37:56", "2920",
            u"Create Process Command line: \"C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe\" /s /q /policy \"C:\\WINDOWS\\CCM\\EPAMPolicy.xml\"."_s);
}

ClientState rebuilt(const LogBuilder &log, const ClientSnapshot *snapshot = nullptr)
{
    return rebuildClient(u"client"_s, snapshot, {log.log()});
}

std::optional<Version> version(QStringView text)
{
    return Version::parse(text);
}

} // namespace

class TestEndpointProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnUpgrade();
    void doesNotKnowTheVersionWhileTheInstallerRuns();
    void believesALaterLookMoreThanTheInstaller();
    void tellsAFailure_data();
    void tellsAFailure();
    void doesNotKnowTheVersionAfterAnInstallerWithoutAName();
    void knowsAClientThatNeedsNothing();
    void startsAfreshWithTheNextInstallation();
    void takesTheInstallerOnDiskWhereNoLogTells();
    void ignoresStatesOfOtherTopics();
};

void TestEndpointProtection::tellsAnUpgrade()
{
    const ClientState state = rebuilt(
        upgradeStarted()
            .say("10:39:17", "2920", u"Installed EP client successfully."_s)
            .say(
                "10:39:17", "2920",
                u"start to send State Message with topic type = 2001, state id = 3, and error code = 0x00000000"_s));
    QVERIFY(state.endpointProtection);
    const EndpointProtection &protection = *state.endpointProtection;
    QCOMPARE(protection.installerVersion, version(u"4.3.215.0"));
    QCOMPARE(protection.installedBefore, version(u"4.2.223.1"));
    QCOMPARE(protection.installedAfter, version(u"4.3.215.0"));
    QVERIFY(protection.afterFromInstaller);
    QCOMPARE(protection.result, u"installed"_s);
    QCOMPARE(protection.stateId, std::optional(3));
    QCOMPARE(protection.evidence.line, 5);
    QCOMPARE(
        state.headline,
        u"No ccmsetup record in these logs, but Endpoint Protection was upgraded from 4.2.223.1 to 4.3.215.0."_s);
}

void TestEndpointProtection::doesNotKnowTheVersionWhileTheInstallerRuns()
{
    const ClientState state = rebuilt(upgradeStarted());
    QVERIFY(state.endpointProtection);
    QVERIFY(state.endpointProtection->result.isEmpty());
    QVERIFY(!state.endpointProtection->installedAfter);
    QVERIFY(!currentVersion(*state.endpointProtection));
}

void TestEndpointProtection::believesALaterLookMoreThanTheInstaller()
{
    const ClientState state =
        rebuilt(upgradeStarted()
                    .say("10:39:17", "2920", u"Installed EP client successfully."_s)
                    .say("12:00:00", "2930", u"EP version 4.3.220.0 is already installed."_s));
    QCOMPARE(state.endpointProtection->installedAfter, version(u"4.3.220.0"));
    QVERIFY(!state.endpointProtection->afterFromInstaller);
    QCOMPARE(state.endpointProtection->installedBefore, version(u"4.2.223.1"));
}

void TestEndpointProtection::tellsAFailure_data()
{
    QTest::addColumn<QString>("message");

    QTest::newRow("HRESULT of the installer")
        << u"Detail error message is : [EppSetupResult]\nHRESULT=0x8004FF04\nDescription=Something"_s;
    QTest::newRow("state 4")
        << u"start to send State Message with topic type = 2001, state id = 4, and error code = 0x8004FF04"_s;
}

void TestEndpointProtection::tellsAFailure()
{
    QFETCH(QString, message);
    const ClientState state = rebuilt(upgradeStarted().say("10:39:17", "2920", message));
    QCOMPARE(state.endpointProtection->result, u"failed"_s);
    QVERIFY(!state.endpointProtection->installedAfter);
    QVERIFY(!currentVersion(*state.endpointProtection));
}

void TestEndpointProtection::doesNotKnowTheVersionAfterAnInstallerWithoutAName()
{
    const ClientState state =
        rebuilt(agentLog().say("10:39:17", Thread, u"Installed EP client successfully."_s));
    QCOMPARE(state.endpointProtection->result, u"installed"_s);
    QVERIFY(!state.endpointProtection->installedAfter);
}

void TestEndpointProtection::knowsAClientThatNeedsNothing()
{
    const ClientState state =
        rebuilt(agentLog().say("10:39:17", Thread, u"EP version 4.3.215.0 is already installed."_s));
    QCOMPARE(currentVersion(*state.endpointProtection), version(u"4.3.215.0"));
    QVERIFY(!state.endpointProtection->installedAfter);
    QVERIFY(state.endpointProtection->result.isEmpty());
}

void TestEndpointProtection::startsAfreshWithTheNextInstallation()
{
    const ClientState state = rebuilt(
        upgradeStarted()
            .say("10:39:17", "2920", u"Installed EP client successfully."_s)
            .say("12:00:00", Thread,
                 u"EP 4.3.215.0 is installed, version is lower than expected installer version 4.4.300.0."_s)
            .say("12:00:01", "2920",
                 u"Create Process Command line: \"C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe\" /s."_s));
    QVERIFY(state.endpointProtection->result.isEmpty());
    QCOMPARE(state.endpointProtection->installedBefore, version(u"4.3.215.0"));
    QCOMPARE(state.endpointProtection->installerVersion, version(u"4.4.300.0"));
    QVERIFY(!state.endpointProtection->installedAfter);
}

void TestEndpointProtection::takesTheInstallerOnDiskWhereNoLogTells()
{
    ClientFile file;
    file.name = u"SCEPInstall.exe"_s;
    file.shownAs = u"C:\\Windows\\ccmsetup\\SCEPInstall.exe"_s;
    file.version = version(u"4.2.223.0");
    ClientSnapshot snapshot;
    snapshot.files = {file};

    const ClientState alone = rebuildClient({}, &snapshot, {});
    QVERIFY(alone.endpointProtection);
    QCOMPARE(alone.endpointProtection->installerVersion, file.version);
    QCOMPARE(alone.endpointProtection->evidence.file, file.shownAs);
    QVERIFY(!currentVersion(*alone.endpointProtection));

    const ClientState told = rebuilt(upgradeStarted(), &snapshot);
    QCOMPARE(told.endpointProtection->installerVersion, version(u"4.3.215.0"));
    QCOMPARE(told.endpointProtection->onDisk, file.version);
}

void TestEndpointProtection::ignoresStatesOfOtherTopics()
{
    const ClientState state = rebuilt(agentLog().say(
        "10:39:17", Thread,
        u"start to send State Message with topic type = 2002, state id = 4, and error code = 0x00000000"_s));
    QVERIFY(!state.endpointProtection);
}

QTEST_GUILESS_MAIN(TestEndpointProtection)
#include "tst_endpointprotection.moc"
