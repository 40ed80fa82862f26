// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/manifestjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

/// Expectations are the headless contract, written out.
class TestManifestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFullItem();
    void unknownIsNull();
    void versionsStayAsWritten();
    void keepsTheOrderOfItems();
    void tellsUnknownPartsOfTheFile();
    void tellsWhatLiesBesideIt();
    void aSignatureThatCannotBeReadIsAWarning();
};

void TestManifestJson::writesAFullItem()
{
    const ManifestItem item{
        .fileName = u"x64/client.msi"_s,
        .hash = u"AB"_s,
        .keepAfterExit = true,
        .platforms = {u"X64"_s},
        .os = {u"ALL"_s},
        .discovery =
            Discovery{.type = u"File"_s,
                      .identifier = u"%windir%\\a"_s,
                      .verifyHash = true,
                      .properties = {{.name = u"Version"_s, .op = u">="_s, .value = u"4.3.0215.0"_s}}},
        .installation = Installation{.order = 17, .type = u"EXE"_s, .parameters = u"/quiet"_s},
        .unknown = {u"<a/>"_s},
    };
    const QByteArray expected = R"({
        "fileName": "x64/client.msi", "hash": "AB", "keepAfterExit": true, "platforms": ["X64"], "os": ["ALL"],
        "discovery": {"type": "File", "identifier": "%windir%\\a", "verifyHash": true,
                      "properties": [{"name": "Version", "operator": ">=", "value": "4.3.0215.0"}]},
        "installation": {"order": 17, "type": "EXE", "parameters": "/quiet"},
        "unknown": ["<a/>"]})";
    QCOMPARE(manifestItemToJson(item), QJsonDocument::fromJson(expected).object());
}

void TestManifestJson::unknownIsNull()
{
    const QByteArray expected =
        R"({"schema": 1, "source": null, "clientVersion": null, "minimumSiteVersion": null,
        "items": [{"fileName": null, "hash": null, "keepAfterExit": false, "platforms": [], "os": [],
                   "discovery": null, "installation": null, "unknown": []},
                  {"fileName": "a", "hash": null, "keepAfterExit": false, "platforms": [], "os": [],
                   "discovery": {"type": null, "identifier": null, "verifyHash": false, "properties": []},
                   "installation": {"order": null, "type": null, "parameters": null}, "unknown": []}],
        "unknown": [], "otherFiles": null, "signature": null, "warnings": []})";
    const Manifest manifest{
        .items = {
            ManifestItem{},
            ManifestItem{.fileName = u"a"_s, .discovery = Discovery{}, .installation = Installation{}}}};
    QCOMPARE(manifestToJson(manifest), QJsonDocument::fromJson(expected).object());
}

void TestManifestJson::versionsStayAsWritten()
{
    const QJsonObject json = manifestToJson({.source = u"ccmsetup.cab"_s,
                                             .clientVersion = Version::parse(u"5.00.7804.1000"),
                                             .minimumSiteVersion = Version::parse(u"5.00.7783.1000"),
                                             .warnings = {u"One."_s}});
    QCOMPARE(json["source"_L1].toString(), u"ccmsetup.cab"_s);
    QCOMPARE(json["clientVersion"_L1].toString(), u"5.00.7804.1000"_s);
    QCOMPARE(json["minimumSiteVersion"_L1].toString(), u"5.00.7783.1000"_s);
    QCOMPARE(json["warnings"_L1].toArray(), QJsonArray{u"One."_s});
}

void TestManifestJson::keepsTheOrderOfItems()
{
    const QJsonObject json =
        manifestToJson({.items = {ManifestItem{.fileName = u"b"_s}, ManifestItem{.fileName = u"a"_s}}});
    QCOMPARE(json["items"_L1][0]["fileName"_L1].toString(), u"b"_s);
    QCOMPARE(json["items"_L1][1]["fileName"_L1].toString(), u"a"_s);
}

void TestManifestJson::tellsUnknownPartsOfTheFile()
{
    const QJsonObject json = manifestToJson({.unknown = {u"<CcmSetup a=\"1\"/>"_s}});
    QCOMPARE(json["unknown"_L1].toArray(), QJsonArray{u"<CcmSetup a=\"1\"/>"_s});
}

void TestManifestJson::tellsWhatLiesBesideIt()
{
    const QList<OtherFile> files{{.name = u"a.exe"_s,
                                  .sizeInBytes = 12,
                                  .modified = QDateTime(QDate(2013, 9, 10), QTime(1, 2, 3), Qt::UTC)},
                                 {.name = u"b/c.msi"_s, .sizeInBytes = std::nullopt, .modified = {}}};
    const QByteArray expected = R"([{"name": "a.exe", "size": 12, "modified": "2013-09-10T01:02:03.000Z"},
                                    {"name": "b/c.msi", "size": null, "modified": null}])";
    QCOMPARE(manifestToJson({}, files)["otherFiles"_L1].toArray(), QJsonDocument::fromJson(expected).array());
    QCOMPARE(manifestToJson({}, QList<OtherFile>())["otherFiles"_L1].toArray(), QJsonArray());
    QVERIFY(manifestToJson({}, QList<OtherFile>())["otherFiles"_L1].isArray());
}

void TestManifestJson::aSignatureThatCannotBeReadIsAWarning()
{
    const Error error{ErrorCode::Malformed, u"a.cab"_s, u"Its signature is cut."_s, {}};
    const QJsonObject json =
        manifestToJson({.warnings = {u"One."_s}}, std::nullopt, Result<TrustReport>(std::unexpected(error)));
    QVERIFY(json["signature"_L1].isNull());
    QCOMPARE(json["warnings"_L1].toArray(), (QJsonArray{u"One."_s, error.message()}));
}

QTEST_GUILESS_MAIN(TestManifestJson)
#include "tst_manifestjson.moc"
