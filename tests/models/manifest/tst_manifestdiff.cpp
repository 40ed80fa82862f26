// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestdiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Manifest;
using ccm::ManifestItem;

namespace {

ManifestItem item(const QString &name, const QString &version, const QString &hash)
{
    return {.fileName = name,
            .hash = hash,
            .platforms = {u"ALL"_s},
            .discovery = ccm::Discovery{.type = u"File"_s,
                                        .identifier = u"%windir%\\ccmsetup\\"_s + name,
                                        .verifyHash = true,
                                        .properties = {{u"Version"_s, u">="_s, version}}},
            .installation = ccm::Installation{.order = 17, .type = u"NONE"_s}};
}

Manifest manifest(const QList<ManifestItem> &items)
{
    return {.source = u"ccmsetup.xml"_s, .items = items};
}

} // namespace

class TestManifestDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnUpdateChanged();
    void tellsItemsThatCameAndWent();
    void tellsAChangedOrder();
    void differentSpellingsAreNoDifference_data();
    void differentSpellingsAreNoDifference();
    void tellsTwoItemsOfOneNameApart();
    void tellsEveryField();
};

void TestManifestDiff::tellsWhatAnUpdateChanged()
{
    const auto diff = ccm::diffManifests(manifest({item(u"SCEPInstall.exe"_s, u"4.2.223.0"_s, u"EE"_s)}),
                                         manifest({item(u"SCEPInstall.exe"_s, u"4.3.215.0"_s, u"B0"_s)}));
    QCOMPARE(diff.changed.size(), 1);
    QCOMPARE(diff.changed.constFirst().fields,
             QList<ccm::FieldChange>(
                 {{u"hash"_s, u"EE"_s, u"B0"_s}, {u"version"_s, u"4.2.223.0"_s, u"4.3.215.0"_s}}));
    QVERIFY(!diff.reordered);
    QVERIFY(diff.headline.contains(u"SCEPInstall.exe from 4.2.223.0 to 4.3.215.0"_s));
}

void TestManifestDiff::tellsItemsThatCameAndWent()
{
    const auto a = item(u"a.exe"_s, u"1.0"_s, {});
    const auto b = item(u"b.exe"_s, u"1.0"_s, {});
    const auto c = item(u"c.exe"_s, u"1.0"_s, {});
    const auto diff = ccm::diffManifests(manifest({a, b}), manifest({b, c}));
    QCOMPARE(diff.removed, QStringList{u"a.exe"_s});
    QCOMPARE(diff.added, QStringList{u"c.exe"_s});
    QVERIFY(diff.changed.isEmpty());
    QVERIFY(!diff.reordered);
}

void TestManifestDiff::tellsAChangedOrder()
{
    const auto a = item(u"a.exe"_s, u"1.0"_s, {});
    const auto b = item(u"b.exe"_s, u"1.0"_s, {});
    QVERIFY(ccm::diffManifests(manifest({a, b}), manifest({b, a})).reordered);
    QVERIFY(!ccm::diffManifests(manifest({a, b}), manifest({a, b})).reordered);
}

void TestManifestDiff::differentSpellingsAreNoDifference_data()
{
    QTest::addColumn<ManifestItem>("before");
    QTest::addColumn<ManifestItem>("after");

    QTest::newRow("a zero padded version")
        << item(u"a.exe"_s, u"4.3.215.0"_s, {}) << item(u"a.exe"_s, u"4.3.0215.0000"_s, {});
    QTest::newRow("a hash in small letters")
        << item(u"a.exe"_s, u"1.0"_s, u"AB"_s) << item(u"a.exe"_s, u"1.0"_s, u"ab"_s);
    QTest::newRow("a name in capitals") << item(u"a.exe"_s, u"1.0"_s, {}) << [] {
        ManifestItem other = item(u"a.exe"_s, u"1.0"_s, {});
        other.fileName = u"A.EXE"_s;
        return other;
    }();
}

void TestManifestDiff::differentSpellingsAreNoDifference()
{
    QFETCH(const ManifestItem, before);
    QFETCH(const ManifestItem, after);
    const auto diff = ccm::diffManifests(manifest({before}), manifest({after}));
    QVERIFY(diff.changed.isEmpty());
    QVERIFY(diff.added.isEmpty());
    QCOMPARE(diff.headline, u"No item changed."_s);
}

void TestManifestDiff::tellsTwoItemsOfOneNameApart()
{
    const auto first = item(u"a.exe"_s, u"1.0"_s, u"01"_s);
    const auto second = item(u"a.exe"_s, u"2.0"_s, u"02"_s);
    const auto diff = ccm::diffManifests(manifest({first, second}), manifest({first}));
    QVERIFY(diff.changed.isEmpty());
    QCOMPARE(diff.removed, QStringList{u"a.exe"_s});
}

void TestManifestDiff::tellsEveryField()
{
    const ManifestItem before = item(u"a.exe"_s, u"1.0"_s, u"01"_s);
    ManifestItem after;
    after.fileName = u"a.exe"_s;
    after.keepAfterExit = true;
    after.os = {u"ALL"_s};
    after.unknown = {u"Languages=\"1031\""_s};

    const auto diff = ccm::diffManifests(manifest({before}), manifest({after}));
    QStringList names;
    for (const auto &field : diff.changed.constFirst().fields)
        names.append(field.name);
    QCOMPARE(names,
             QStringList({u"hash"_s, u"version"_s, u"keepAfterExit"_s, u"platforms"_s, u"os"_s,
                          u"discovery"_s, u"installation"_s, u"unknown"_s}));
}

QTEST_GUILESS_MAIN(TestManifestDiff)
#include "tst_manifestdiff.moc"
