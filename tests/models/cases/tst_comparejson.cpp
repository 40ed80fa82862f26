// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/comparejson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

class TestCompareJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContract();
    void writesNullForTheUnknown();
    void writesTheWayToTheVerdict();
    void writesThePredictionBesideTheLog();
    void namesEachVerdict_data();
    void namesEachVerdict();
    void namesEachStatus_data();
    void namesEachStatus();
    void namesWhatWindowsBringsItself();
};

void TestCompareJson::writesTheContract()
{
    const Comparison comparison{.verdict = {.action = VerdictAction::Skip,
                                            .sentence = u"A sentence."_s,
                                            .reasons = {u"One."_s, u"Two."_s}},
                                .items = {{.fileName = u"SCEPInstall.exe"_s,
                                           .applicable = true,
                                           .siteVersion = u"4.3.215.0"_s,
                                           .siteHash = u"B033"_s,
                                           .clientVersion = u"4.2.223.0"_s,
                                           .clientHash = u"EEBF"_s,
                                           .clientSize = 3'000'000'000,
                                           .status = ItemStatus::Differs,
                                           .action = ItemAction::Download,
                                           .reason = u"The hash differs."_s,
                                           .evidence = {.file = u"ccmsetup/SCEPInstall.exe"_s},
                                           .siteSize = 25'591'432,
                                           .order = 17,
                                           .isOnlyPlaced = true,
                                           .siteLine = 104}}};
    // As the headless contract writes it.
    const QByteArray verdict = R"({"action": "skip", "sentence": "A sentence.", "reasons": ["One.", "Two."],
        "rule": null})";
    const QByteArray item = R"({"fileName": "SCEPInstall.exe", "applicable": true,
        "site": {"version": "4.3.215.0", "hash": "B033", "size": 25591432, "line": 104},
        "client": {"version": "4.2.223.0", "hash": "EEBF", "size": 3000000000},
        "status": "differs", "action": "download", "order": 17, "onlyPlaced": true,
        "reason": "The hash differs.",
        "evidence": {"file": "ccmsetup/SCEPInstall.exe", "offset": null, "line": null}})";
    const QJsonObject object = compareToJson(comparison);
    QCOMPARE(object[u"schema"_s].toInt(), 1);
    QCOMPARE(object[u"verdict"_s].toObject(), QJsonDocument::fromJson(verdict).object());
    QCOMPARE(object[u"items"_s][0].toObject(), QJsonDocument::fromJson(item).object());
}

void TestCompareJson::writesNullForTheUnknown()
{
    const QByteArray expected = R"({"schema": 1,
        "question": {"run": "auto", "assumedInstalled": null, "serversExcluded": null,
                     "forcedReinstall": false, "ignoreSkipUpgrade": false},
        "verdict": {"action": "unknown", "sentence": null, "reasons": [], "rule": null},
        "installedVersion": null, "siteClientVersion": null, "assumptions": [], "assumable": null,
        "items": [{"fileName": "x", "applicable": null,
                   "site": {"version": null, "hash": null, "size": null, "line": null},
                   "client": {"version": null, "hash": null, "size": null},
                   "status": "unknown", "action": "unknown", "order": null, "onlyPlaced": false,
                   "reason": null, "evidence": null}],
        "steps": [], "pending": [], "downloadBytes": 0,
        "download": {"files": 0, "knownBytes": 0, "filesOfUnknownSize": 0, "undecidedItems": 0},
        "triggers": [], "endpointProtection": null, "predictedLog": [], "predicted": [],
        "prediction": {"words": "2012", "reason": null, "notes": []}, "alignment": null, "warnings": []})";
    QCOMPARE(compareToJson({.items = {{.fileName = u"x"_s}}}), QJsonDocument::fromJson(expected).object());
}

/// Everything that a comparison may tell beside its verdict and items.
void TestCompareJson::writesTheWayToTheVerdict()
{
    const Comparison comparison{
        .question = {.run = RunKind::ScheduledTask,
                     .assumedInstalled = Version::parse(u"5.00.7804.1000"),
                     .serversExcluded = true},
        .items = {{.fileName = u"a.exe"_s}, {.fileName = u"b.exe"_s}},
        .steps = {{.ruleId = "gate.stamped"_L1,
                   .fires = Firing::Unknown,
                   .sentence = u"Nothing tells."_s,
                   .assumption = u"It is not."_s},
                  {.ruleId = "discovery.hash"_L1,
                   .fires = Firing::Yes,
                   .sentence = u"It differs."_s,
                   .evidence = {.file = u"f"_s, .offset = 5, .line = 2},
                   .item = 1}},
        .pending = {1, 0},
        .download = {.files = 2, .filesOfUnknownSize = 1, .knownBytes = 7, .undecidedItems = 3},
        .assumptions = {u"It is not."_s},
        .assumable = Assumable{.version = Version(5, 0, 1, 0), .evidence = {}},
        .protection = {.action = ProtectionAction::Upgrade,
                       .installer = Version(4, 3, 215, 0),
                       .installed = {},
                       .sentence = u"Lower."_s,
                       .evidence = {},
                       .ruleId = "protection.lower"_L1},
        .triggers = {{.id = UpgradeCondition::Id::InstallationFiles,
                      .state = UpgradeCondition::State::Met,
                      .sentence = u"They differ."_s,
                      .items = {u"b.exe"_s}},
                     {.id = UpgradeCondition::Id::LanguagePack}}};
    const QByteArray expected = R"({
        "question": {"run": "task", "assumedInstalled": "5.00.7804.1000", "serversExcluded": true,
                     "forcedReinstall": false, "ignoreSkipUpgrade": false},
        "steps": [{"rule": "gate.stamped", "name": "The client is stamped with /AlwaysExcludeUpgrade",
                   "item": null, "fires": "unknown", "sentence": "Nothing tells.",
                   "assumption": "It is not.", "evidence": null},
                  {"rule": "discovery.hash", "name": "The hash of the file differs", "item": "b.exe",
                   "fires": "yes", "sentence": "It differs.", "assumption": null,
                   "evidence": {"file": "f", "offset": 5, "line": 2}}],
        "pending": ["b.exe", "a.exe"], "downloadBytes": null,
        "download": {"files": 2, "knownBytes": 7, "filesOfUnknownSize": 1, "undecidedItems": 3},
        "assumptions": ["It is not."], "assumable": {"version": "5.0.1.0", "evidence": null},
        "endpointProtection": {"action": "upgrade", "installerVersion": "4.3.215.0",
                               "installedVersion": null, "sentence": "Lower.", "rule": "protection.lower",
                               "evidence": null},
        "triggers": [{"condition": "installationFiles", "met": true, "sentence": "They differ.",
                      "items": ["b.exe"]},
                     {"condition": "languagePack", "met": null, "sentence": null, "items": []}]})";
    const QJsonObject object = compareToJson(comparison);
    const QJsonObject wanted = QJsonDocument::fromJson(expected).object();
    for (auto field = wanted.begin(); field != wanted.end(); ++field)
        QCOMPARE(object.value(field.key()), field.value());
}

void TestCompareJson::writesThePredictionBesideTheLog()
{
    Comparison comparison;
    comparison.predicted = {.lines = {{.text = u"Detected item 'a'"_s,
                                       .type = 0,
                                       .component = u"ccmsetup"_s,
                                       .ruleId = "discovery.file"_L1,
                                       .decision = true,
                                       .sure = LineSureness::OtherGeneration}},
                            .wording = LogWording::OfCurrentBranch,
                            .wordingReason = u"Because."_s,
                            .notes = {u"A note."_s}};
    comparison.alignment = LogAlignment{
        .run = u"2013-09-09 09:15:13"_s,
        .lines =
            {{.kind = AlignedLine::Kind::Differs,
              .predicted = 0,
              .logged = u"Item a has not been installed yet. Put to pending install list."_s,
              .evidence = {.file = u"ccmsetup.log"_s, .line = 9}},
             {.kind = AlignedLine::Kind::NotPredicted, .predicted = -1, .logged = u"x"_s, .evidence = {}}},
        .firstDivergence = 0,
        .sentence = u"They differ."_s};
    const QByteArray expected = R"({
        "predictedLog": ["Detected item 'a'"],
        "predicted": [{"text": "Detected item 'a'", "type": 0, "component": "ccmsetup",
                       "rule": "discovery.file", "decision": true, "sure": "otherGeneration"}],
        "prediction": {"words": "currentBranch", "reason": "Because.", "notes": ["A note."]},
        "alignment": {"run": "2013-09-09 09:15:13", "sentence": "They differ.", "firstDivergence": 0,
            "lines": [{"kind": "differs", "predicted": "Detected item 'a'",
                       "logged": "Item a has not been installed yet. Put to pending install list.",
                       "evidence": {"file": "ccmsetup.log", "offset": null, "line": 9}},
                      {"kind": "notPredicted", "predicted": null, "logged": "x", "evidence": null}]}})";
    const QJsonObject object = compareToJson(comparison);
    const QJsonObject wanted = QJsonDocument::fromJson(expected).object();
    for (auto field = wanted.begin(); field != wanted.end(); ++field)
        QCOMPARE(object.value(field.key()), field.value());
}

void TestCompareJson::namesEachVerdict_data()
{
    QTest::addColumn<VerdictAction>("action");

    QTest::newRow("install") << VerdictAction::Install;
    QTest::newRow("upgrade") << VerdictAction::Upgrade;
    QTest::newRow("update") << VerdictAction::Update;
    QTest::newRow("repair") << VerdictAction::Repair;
    QTest::newRow("skip") << VerdictAction::Skip;
    QTest::newRow("excluded") << VerdictAction::Excluded;
    QTest::newRow("unknown") << VerdictAction::Unknown;
}

void TestCompareJson::namesEachVerdict()
{
    QFETCH(VerdictAction, action);

    const QJsonObject object = compareToJson({.verdict = {.action = action}});
    QCOMPARE(object[u"verdict"_s][u"action"_s].toString(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestCompareJson::namesEachStatus_data()
{
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<ItemAction>("action");
    QTest::addColumn<QString>("actionWord");

    QTest::newRow("inPlace") << ItemStatus::InPlace << ItemAction::Nothing << u"none"_s;
    QTest::newRow("differs") << ItemStatus::Differs << ItemAction::Download << u"download"_s;
    QTest::newRow("missing") << ItemStatus::Missing << ItemAction::Download << u"download"_s;
    QTest::newRow("notApplicable") << ItemStatus::NotApplicable << ItemAction::Nothing << u"none"_s;
    QTest::newRow("unknown") << ItemStatus::Unknown << ItemAction::Unknown << u"unknown"_s;
}

void TestCompareJson::namesEachStatus()
{
    QFETCH(ItemStatus, status);
    QFETCH(ItemAction, action);
    QFETCH(QString, actionWord);

    const QJsonObject object = compareToJson({.items = {{.status = status, .action = action}}});
    const QJsonValue item = object[u"items"_s][0];
    QCOMPARE(item[u"status"_s].toString(), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(item[u"action"_s].toString(), actionWord);
}

void TestCompareJson::namesWhatWindowsBringsItself()
{
    const QJsonObject object = compareToJson({.items = {{.action = ItemAction::RunLocal}}});
    QCOMPARE(object[u"items"_s][0][u"action"_s].toString(), u"run"_s);
}

QTEST_GUILESS_MAIN(TestCompareJson)
#include "tst_comparejson.moc"
