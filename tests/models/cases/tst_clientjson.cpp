// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientjson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

LogTime at(int hour, int minute, int second, int ms)
{
    return {.written = QDateTime(QDate(2013, 9, 9), QTime(hour, minute, second, ms), Qt::UTC),
            .biasMinutes = 300};
}

SetupRun replacingRun()
{
    SetupRun run;
    run.start = at(8, 56, 31, 93);
    run.end = at(8, 56, 47, 281);
    run.trigger = RunTrigger::AutomaticUpgrade;
    run.commandLine = u"\"C:\\ccmsetup.exe\" /runservice \"/UpgradePackageVersion:4\" SMSSITECODE=\"PRI\""_s;
    run.switches = {u"/runservice"_s, u"/UpgradePackageVersion:4"_s, u"SMSSITECODE=PRI"_s, u"FSP="_s};
    run.decision = RunDecision::Skip;
    run.exitCode = 0;
    run.phases = {{.name = u"start"_s, .start = run.start, .end = run.start, .outcome = {}}};
    run.items = {
        {.fileName = u"SCEPInstall.exe"_s,
         .outcome = ItemOutcome::Replaced,
         .bytes = 25591432,
         .evidence = {}},
        {.fileName = u"x64/client.msi"_s, .outcome = ItemOutcome::Unknown, .bytes = {}, .evidence = {}}};
    run.evidence = {.file = u"ccmsetup.log"_s, .offset = 319, .line = 2};
    run.endEvidence = {.file = u"ccmsetup.log"_s, .offset = 9000, .line = 36};
    return run;
}

} // namespace

class TestClientJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryKeyEvenWhenNothingIsKnown();
    void tellsARun();
    void tellsNoEndOfARunWithoutExit();
    void tellsScheduleAndEndpointProtection();
    void tellsDiagnosisAndUnknownMessages();
    void tellsThePolicy();
    void tellsTheStateInOneWord_data();
    void tellsTheStateInOneWord();
};

void TestClientJson::hasEveryKeyEvenWhenNothingIsKnown()
{
    const QJsonObject json = clientToJson({});
    QCOMPARE(json.keys(),
             QStringList({u"clientVersion"_s, u"diagnosis"_s, u"endpointProtection"_s, u"headline"_s,
                          u"messages"_s, u"nextStep"_s, u"packageVersion"_s, u"policy"_s, u"runs"_s,
                          u"schedule"_s, u"schema"_s, u"site"_s, u"stage"_s, u"state"_s, u"warnings"_s}));
    QCOMPARE(json[u"schema"_s], QJsonValue(1));
    QCOMPARE(json[u"state"_s], QJsonValue(u"none"_s));
    for (const QString &unknown :
         {u"clientVersion"_s, u"endpointProtection"_s, u"policy"_s, u"schedule"_s, u"site"_s})
        QVERIFY2(json[unknown].isNull(), qPrintable(unknown));
    QCOMPARE(json[u"runs"_s].toArray(), QJsonArray());
    QCOMPARE(json[u"diagnosis"_s].toArray(), QJsonArray());
}

void TestClientJson::tellsARun()
{
    ClientState state;
    state.runs = {replacingRun()};
    const QJsonObject run = clientToJson(state)[u"runs"_s].toArray().first().toObject();
    QCOMPARE(run.keys(),
             QStringList({u"clientVersionBefore"_s,
                          u"commandLine"_s,
                          u"contentLocation"_s,
                          u"decision"_s,
                          u"decisionEvidence"_s,
                          u"downloads"_s,
                          u"end"_s,
                          u"endEvidence"_s,
                          u"evidence"_s,
                          u"exitCode"_s,
                          u"failure"_s,
                          u"installProperties"_s,
                          u"installation"_s,
                          u"items"_s,
                          u"managementPoint"_s,
                          u"offeredVersion"_s,
                          u"phases"_s,
                          u"retryMinutes"_s,
                          u"start"_s,
                          u"states"_s,
                          u"switches"_s,
                          u"trigger"_s}));
    QCOMPARE(run[u"start"_s], QJsonValue(u"2013-09-09T08:56:31.093"_s));
    QCOMPARE(run[u"end"_s], QJsonValue(u"2013-09-09T08:56:47.281"_s));
    QCOMPARE(run[u"trigger"_s], QJsonValue(u"auto"_s));
    QCOMPARE(run[u"decision"_s], QJsonValue(u"skip"_s));
    QCOMPARE(run[u"exitCode"_s], QJsonValue(0));
    QCOMPARE(run[u"switches"_s].toObject(),
             QJsonObject({{u"/runservice"_s, true},
                          {u"/UpgradePackageVersion"_s, u"4"_s},
                          {u"SMSSITECODE"_s, u"PRI"_s},
                          {u"FSP"_s, QString(u""_s)}}));
    QCOMPARE(run[u"items"_s].toArray(),
             QJsonArray({QJsonObject{{u"fileName"_s, u"SCEPInstall.exe"_s},
                                     {u"outcome"_s, u"replaced"_s},
                                     {u"bytes"_s, 25591432},
                                     {u"evidence"_s, QJsonValue()}},
                         QJsonObject{{u"fileName"_s, u"x64/client.msi"_s},
                                     {u"outcome"_s, QJsonValue()},
                                     {u"bytes"_s, QJsonValue()},
                                     {u"evidence"_s, QJsonValue()}}}));
    QCOMPARE(run[u"phases"_s].toArray(),
             QJsonArray({QJsonObject{{u"name"_s, u"start"_s},
                                     {u"start"_s, u"2013-09-09T08:56:31.093"_s},
                                     {u"end"_s, u"2013-09-09T08:56:31.093"_s},
                                     {u"outcome"_s, QJsonValue()},
                                     {u"evidence"_s, QJsonValue()}}}));
    QCOMPARE(run[u"evidence"_s].toObject(),
             QJsonObject({{u"file"_s, u"ccmsetup.log"_s}, {u"offset"_s, 319}, {u"line"_s, 2}}));
}

void TestClientJson::tellsNoEndOfARunWithoutExit()
{
    SetupRun open = replacingRun();
    open.exitCode.reset();
    open.endEvidence = {};
    ClientState state;
    state.runs = {open};
    const QJsonObject run = clientToJson(state)[u"runs"_s].toArray().first().toObject();
    QVERIFY(run[u"exitCode"_s].isNull());
    QVERIFY(run[u"end"_s].isNull());
}

void TestClientJson::tellsScheduleAndEndpointProtection()
{
    ClientState state;
    state.schedule = UpgradeSchedule{
        .local = QDateTime(QDate(2013, 9, 10), QTime(22, 4, 3), Qt::UTC),
        .utc = QDateTime(QDate(2013, 9, 11), QTime(3, 4, 3), Qt::UTC),
        .arguments = u"/AutoUpgrade"_s,
        .evidence = {},
    };
    state.endpointProtection.emplace();
    state.endpointProtection->installerVersion = Version::parse(u"4.3.0215.0000");
    state.endpointProtection->result = u"installed"_s;

    const QJsonObject json = clientToJson(state);
    QCOMPARE(json[u"schedule"_s].toObject(),
             QJsonObject({{u"local"_s, u"2013-09-10T22:04:03.000"_s},
                          {u"utc"_s, u"2013-09-11T03:04:03.000Z"_s},
                          {u"arguments"_s, u"/AutoUpgrade"_s},
                          {u"drawn"_s, QJsonValue()},
                          {u"passed"_s, QJsonValue()},
                          {u"ran"_s, QJsonValue()},
                          {u"runsSinceDrawn"_s, 0},
                          {u"drawnAgain"_s, 0},
                          {u"evidence"_s, QJsonValue()}}));
    const QDateTime later(QDate(2013, 9, 11), QTime(4, 0), Qt::UTC);
    QCOMPARE(clientToJson(state, {}, later)[u"schedule"_s][u"passed"_s], QJsonValue(true));
    QCOMPARE(clientToJson(state, {}, later.addSecs(-3600))[u"schedule"_s][u"passed"_s], QJsonValue(false));
    QCOMPARE(json[u"endpointProtection"_s].toObject(),
             QJsonObject({{u"installerVersion"_s, u"4.3.0215.0000"_s},
                          {u"installedBefore"_s, QJsonValue()},
                          {u"installedAfter"_s, QJsonValue()},
                          {u"result"_s, u"installed"_s},
                          {u"stateId"_s, QJsonValue()},
                          {u"stateMeaning"_s, QJsonValue()},
                          {u"evidence"_s, QJsonValue()}}));
    state.endpointProtection->stateId = 3;
    QCOMPARE(clientToJson(state)[u"endpointProtection"_s][u"stateMeaning"_s],
             QJsonValue(u"Endpoint Protection is managed"_s));
}

void TestClientJson::tellsDiagnosisAndUnknownMessages()
{
    SetupRun run = replacingRun();
    run.exitCode = 10;
    run.findings = {{.id = u"hash-validation"_s,
                     .title = u"A title"_s,
                     .cause = u"A cause."_s,
                     .nextStep = u"A step."_s,
                     .rank = FindingRank::Symptom,
                     .evidence = {{.file = u"ccmsetup.log"_s, .offset = 9000, .line = 36}}}};
    ClientState state;
    state.runs = {run};
    state.messages = 195;
    state.recognised = 192;
    state.unknownMessages = {{.text = u"Hello"_s, .count = 3, .evidence = {.file = u"a.log"_s, .line = 4}}};

    const QJsonObject json = clientToJson(state);
    const QJsonObject place{{u"file"_s, u"ccmsetup.log"_s}, {u"offset"_s, 9000}, {u"line"_s, 36}};
    QCOMPARE(json[u"diagnosis"_s].toArray(),
             QJsonArray({QJsonObject{{u"id"_s, u"hash-validation"_s},
                                     {u"title"_s, u"A title"_s},
                                     {u"cause"_s, u"A cause."_s},
                                     {u"nextStep"_s, u"A step."_s},
                                     {u"rank"_s, u"symptom"_s},
                                     {u"evidence"_s, place}}}));
    QCOMPARE(json[u"messages"_s][u"total"_s], QJsonValue(195));
    QCOMPARE(json[u"messages"_s][u"unknown"_s], QJsonValue(3));
    const QJsonArray examples = json[u"messages"_s][u"examples"_s].toArray();
    QCOMPARE(examples.size(), 1);
    QCOMPARE(examples.first()[u"text"_s], QJsonValue(u"Hello"_s));
    QCOMPARE(examples.first()[u"count"_s], QJsonValue(3));
}

void TestClientJson::tellsThePolicy()
{
    UpgradePolicy policy;
    policy.randomizeMaxDays = 7;
    policy.programEnabled = true;
    policy.excludeServers = false;
    policy.minimumClientVersion = Version::parse(u"5.00.8458.1007");
    policy.expectedPackageVersion = u"2"_s;
    policy.lastModified = QDateTime(QDate(2020, 1, 22), QTime(21, 49, 43), Qt::UTC);
    policy.attributes = {{u"RandomizeMaxDays"_s, u"7"_s}, {u"Newer"_s, QString()}};
    policy.evidence = {.file = u"ccmsetup.log"_s, .offset = 319, .line = 2};
    const QJsonObject json = clientToJson({}, policy)[u"policy"_s].toObject();
    QCOMPARE(json[u"randomizeMaxDays"_s], QJsonValue(7));
    QCOMPARE(json[u"programEnabled"_s], QJsonValue(true));
    QCOMPARE(json[u"excludeServers"_s], QJsonValue(false));
    QCOMPARE(json[u"minimumClientVersion"_s], QJsonValue(u"5.00.8458.1007"_s));
    QCOMPARE(json[u"expectedPackageVersion"_s], QJsonValue(u"2"_s));
    QCOMPARE(json[u"lastModifiedTime"_s], QJsonValue(u"2020-01-22T21:49:43.000Z"_s));
    QCOMPARE(json[u"evidence"_s].toObject()[u"line"_s], QJsonValue(2));
    QCOMPARE(json[u"attributes"_s].toArray().size(), 2);
    QCOMPARE(json[u"attributes"_s].toArray()[1].toObject()[u"name"_s], QJsonValue(u"Newer"_s));
    for (const QString &unknown :
         {u"isExcludedFromUpgrade"_s, u"ignoreNonPersistableVM"_s, u"overrideServiceWindow"_s,
          u"isStagingPackage"_s, u"enablePeerCache"_s, u"siteVersion"_s, u"fullPackageVersion"_s,
          u"fullPackageID"_s, u"fullPackageHash"_s})
        QVERIFY2(json.contains(unknown) && json[unknown].isNull(), qPrintable(unknown));
}

void TestClientJson::tellsTheStateInOneWord_data()
{
    QTest::addColumn<UpgradeProgress>("progress");
    QTest::addColumn<QString>("word");

    QTest::newRow("nothing") << UpgradeProgress::None << u"none"_s;
    QTest::newRow("not told") << UpgradeProgress::Unknown << u"unknown"_s;
    QTest::newRow("drawn") << UpgradeProgress::Scheduled << u"scheduled"_s;
    QTest::newRow("under way") << UpgradeProgress::Running << u"running"_s;
    QTest::newRow("ended well") << UpgradeProgress::Done << u"done"_s;
    QTest::newRow("ended badly") << UpgradeProgress::Failed << u"failed"_s;
}

void TestClientJson::tellsTheStateInOneWord()
{
    QFETCH(UpgradeProgress, progress);
    ClientState state;
    state.progress = progress;
    QTEST(clientToJson(state)[u"state"_s].toString(), "word");
}

QTEST_GUILESS_MAIN(TestClientJson)
#include "tst_clientjson.moc"
