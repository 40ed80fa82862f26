// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/diffjson.h"
#include "models/cases/sitefiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

ManifestItem item(const QString &name, const QString &hash)
{
    return {.fileName = name, .hash = hash, .discovery = Discovery{.type = u"File"_s, .verifyHash = true}};
}

bool write(const QString &path, qsizetype size)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size;
}

} // namespace

class TestDiffJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheContract();
    void tellsEveryPartOfADifference();
    void findsSizesInTheSitesFolder();
};

void TestDiffJson::hasTheKeysOfTheContract()
{
    const QJsonObject json = diffToJson(diffManifests({}, {}));
    for (const QString &key : {u"added"_s, u"removed"_s, u"changed"_s, u"conditions"_s, u"moved"_s})
        QVERIFY2(json[key].isArray(), qPrintable(key));
    QCOMPARE(json[u"schema"].toInt(), 1);
    QCOMPARE(json[u"reordered"], QJsonValue(false));
    QVERIFY(json[u"headline"].isString());
    QVERIFY(json[u"clientRelease"][u"kind"].isNull());
    QVERIFY(json[u"clientRelease"][u"before"].isNull());
    QCOMPARE(json[u"download"][u"bytes"], QJsonValue(0));
}

void TestDiffJson::tellsEveryPartOfADifference()
{
    Manifest before{.items = {item(u"a"_s, u"01"_s), item(u"b"_s, u"02"_s), item(u"i386/c"_s, u"03"_s)}};
    Manifest after{.items = {item(u"b"_s, u"02"_s), item(u"a"_s, u"04"_s), item(u"x64/c"_s, u"03"_s)}};
    before.clientVersion = Version(5, 0, 9122, 1002);
    after.clientVersion = Version(5, 0, 9122, 1018);
    after.items[0].unknown = {u"<Item New=\"1\"/>"_s};
    before.items[1].unknown = {u"<Item Old=\"1\"/>"_s};

    const QJsonObject json = diffToJson(diffManifests(before, after));
    QCOMPARE(json[u"changed"].toArray().size(), 1);
    QCOMPARE(json[u"changed"][0][u"fileName"].toString(), u"a"_s);
    QCOMPARE(json[u"changed"][0][u"fields"][0].toObject(),
             QJsonObject({{u"name"_s, u"hash"_s}, {u"before"_s, u"01"_s}, {u"after"_s, u"04"_s}}));
    QCOMPARE(json[u"moved"][0].toObject(),
             QJsonObject({{u"before"_s, u"i386/c"_s}, {u"after"_s, u"x64/c"_s}}));
    QCOMPARE(json[u"reordered"], QJsonValue(true));
    QCOMPARE(json[u"reorderedItems"].toArray().size(), 1);
    QCOMPARE(json[u"renamed"][0][u"after"].toString(), u"New"_s);
    QCOMPARE(json[u"clientRelease"][u"kind"].toString(), u"update"_s);
    QCOMPARE(json[u"clientRelease"][u"after"][u"name"].toString(), u"CB 2309 rollup KB25858444"_s);
    QCOMPARE(json[u"conditions"][0][u"met"], QJsonValue(true));
    QVERIFY(json[u"conditions"][1][u"met"].isNull());
    QCOMPARE(json[u"conditions"][3][u"items"][0].toString(), u"a"_s);
    QVERIFY(json[u"download"][u"bytes"].isNull());
    QCOMPARE(json[u"download"][u"reach"].toString(), u"everyClient"_s);
}

void TestDiffJson::findsSizesInTheSitesFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"Client/x64"_s));
    const QString client = folder.filePath(u"Client"_s);
    QVERIFY(write(client + u"/ccmsetup.cab"_s, 1));
    QVERIFY(write(client + u"/x64/Client.msi"_s, 300));
    QVERIFY(write(folder.filePath(u"secret"_s), 5));
    QVERIFY(QFile::link(folder.filePath(u"secret"_s), client + u"/link.exe"_s));

    const Manifest manifest{.source = client + u"/ccmsetup.cab"_s,
                            .items = {item(u"X64/client.msi"_s, {}), item(u"../secret"_s, {}),
                                      item(u"link.exe"_s, {}), item(u"x64"_s, {}), item(u"gone.exe"_s, {}),
                                      item({}, {}), item(u"/etc/hostname"_s, {})}};
    QCOMPARE(sizesBelow(client, manifest.items), FileSizes({{u"x64/client.msi"_s, 300}}));
}

QTEST_GUILESS_MAIN(TestDiffJson)
#include "tst_diffjson.moc"
