// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::SiteCase;
using ccm::siteToJson;

class TestSiteJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileWasNotFetched();
    void tellsWhatTheServerSaid();
    void tellsNotesAndOtherFiles();
    void tellsSizesAndTheCabinet();
};

void TestSiteJson::aFileWasNotFetched()
{
    const QJsonObject json = siteToJson({});
    QCOMPARE(json["schema"_L1], QJsonValue(1));
    QVERIFY(json.contains("fetched"_L1) && json["fetched"_L1].isNull());
    QVERIFY(json.contains("otherFiles"_L1) && json["otherFiles"_L1].isNull());
    QCOMPARE(json["notes"_L1].toArray(), QJsonArray());
    QVERIFY(json["notes"_L1].isArray());
}

void TestSiteJson::tellsWhatTheServerSaid()
{
    SiteCase site;
    site.fetched = ccm::Fetched{.url = QUrl(u"https://mp01.corp.example/a%20b/ccmsetup.cab"_s),
                                .sizeInBytes = 12,
                                .lastModified = QDateTime(QDate(2013, 9, 10), QTime(1, 2, 3), Qt::UTC),
                                .eTag = u"\"abc\""_s};
    const QByteArray fetched =
        R"({"from": "https://mp01.corp.example/a%20b/ccmsetup.cab", "status": "fetched",
        "size": 12, "lastModified": "2013-09-10T01:02:03.000Z", "serverTime": null, "etag": "\"abc\"",
        "server": null})";
    QCOMPARE(siteToJson(site)["fetched"_L1].toObject(), QJsonDocument::fromJson(fetched).object());
    site.fetched->isUnchanged = true;
    QCOMPARE(siteToJson(site)["fetched"_L1]["status"_L1].toString(), u"unchanged"_s);
}

void TestSiteJson::tellsNotesAndOtherFiles()
{
    SiteCase site;
    site.notes = {u"One."_s, u"Two."_s};
    site.otherFiles = QList<ccm::OtherFile>{{.name = u"a.exe"_s, .sizeInBytes = 3, .modified = {}}};
    const QJsonObject json = siteToJson(site);
    QCOMPARE(json["notes"_L1].toArray(), (QJsonArray{u"One."_s, u"Two."_s}));
    QCOMPARE(json["otherFiles"_L1][0]["name"_L1].toString(), u"a.exe"_s);
}

void TestSiteJson::tellsSizesAndTheCabinet()
{
    QVERIFY(siteToJson({}).contains("cabinet"_L1) && siteToJson({})["cabinet"_L1].isNull());
    SiteCase site;
    site.manifest.items = {{.fileName = u"x64/A.exe"_s}, {.fileName = u"b.exe"_s}};
    site.itemSizes = {{u"x64/a.exe"_s, 25'600'000}};
    site.cabinet = ccm::CabinetFacts{.length = 100,
                                     .files = 2,
                                     .folders = 1,
                                     .methods = {u"MSZIP"_s},
                                     .setId = 7,
                                     .setIndex = 1,
                                     .previousName = u"one.cab"_s,
                                     .nextName = {}};
    const QJsonObject json = siteToJson(site);
    QCOMPARE(json["items"_L1][0]["size"_L1], QJsonValue(25'600'000));
    QVERIFY(json["items"_L1][1].toObject().contains("size"_L1) && json["items"_L1][1]["size"_L1].isNull());
    const QByteArray cabinet = R"({"length": 100, "files": 2, "folders": 1, "methods": ["MSZIP"],
        "setId": 7, "numberInSet": 2, "previous": "one.cab", "next": null})";
    QCOMPARE(json["cabinet"_L1].toObject(), QJsonDocument::fromJson(cabinet).object());
}

QTEST_GUILESS_MAIN(TestSiteJson)
#include "tst_sitejson.moc"
