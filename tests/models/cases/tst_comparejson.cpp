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
    void namesEachVerdict_data();
    void namesEachVerdict();
    void namesEachStatus_data();
    void namesEachStatus();
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
                                           .evidence = {.file = u"ccmsetup/SCEPInstall.exe"_s}}}};
    // As the headless contract writes it.
    const QByteArray expected = R"({"schema": 1,
        "verdict": {"action": "skip", "sentence": "A sentence.", "reasons": ["One.", "Two."]},
        "items": [{"fileName": "SCEPInstall.exe", "applicable": true,
                   "site": {"version": "4.3.215.0", "hash": "B033"},
                   "client": {"version": "4.2.223.0", "hash": "EEBF", "size": 3000000000},
                   "status": "differs", "action": "download", "reason": "The hash differs.",
                   "evidence": {"file": "ccmsetup/SCEPInstall.exe", "offset": null, "line": null}}],
        "predictedLog": [], "warnings": []})";
    QCOMPARE(compareToJson(comparison), QJsonDocument::fromJson(expected).object());
}

void TestCompareJson::writesNullForTheUnknown()
{
    const QByteArray expected =
        R"({"schema": 1, "verdict": {"action": "unknown", "sentence": null, "reasons": []},
        "items": [{"fileName": "x", "applicable": null, "site": {"version": null, "hash": null},
                   "client": {"version": null, "hash": null, "size": null},
                   "status": "unknown", "action": "unknown", "reason": null, "evidence": null}],
        "predictedLog": [], "warnings": []})";
    QCOMPARE(compareToJson({.items = {{.fileName = u"x"_s}}}), QJsonDocument::fromJson(expected).object());
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

QTEST_GUILESS_MAIN(TestCompareJson)
#include "tst_comparejson.moc"
