// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/clientreleases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;
using Kind = ccm::ReleaseStep::Kind;

class TestClientReleases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsReleases();
    void tellsUpdatesFromUpgrades_data();
    void tellsUpdatesFromUpgrades();
    void saysWhatIsNotKnown();
};

void TestClientReleases::knowsReleases()
{
    QCOMPARE(clientReleases().size(), 96);
    const auto release = clientRelease(Version(5, 0, 7804, 1400));
    QVERIFY(release);
    QCOMPARE(release->name, u"ConfigMgr 2012 SP1 CU3"_s);
    QCOMPARE(release->kind, ClientRelease::Kind::Update);
    QVERIFY(!clientRelease(Version(5, 0, 7804, 1401)));
    QCOMPARE(releaseOfBuild(Version(5, 0, 7804, 1401))->name, u"ConfigMgr 2012 SP1"_s);
    QVERIFY(!releaseOfBuild(Version(5, 0, 7805, 0)));
    for (const ClientRelease &each : clientReleases())
        QVERIFY(!each.name.isEmpty());
}

void TestClientReleases::tellsUpdatesFromUpgrades_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("a cumulative update") << u"5.00.7804.1000"_s << u"5.00.7804.1202"_s << Kind::Update;
    QTest::newRow("SP1 to R2") << u"5.00.7804.1000"_s << u"5.00.7958.1000"_s << Kind::Upgrade;
    QTest::newRow("2007 to 2012") << u"4.00.6487.2157"_s << u"5.00.7711.0000"_s << Kind::Upgrade;
    QTest::newRow("padded otherwise") << u"5.00.7711.0000"_s << u"5.0.7711.0"_s << Kind::Same;
    QTest::newRow("back") << u"5.00.9128.1005"_s << u"5.00.9122.1002"_s << Kind::Downgrade;
    QTest::newRow("a build not in the list") << u"5.00.9141.1015"_s << u"5.00.9999.1000"_s << Kind::Upgrade;
}

void TestClientReleases::tellsUpdatesFromUpgrades()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const Kind, kind);
    QCOMPARE(releaseStep(Version::parse(before), Version::parse(after)).kind, kind);
}

void TestClientReleases::saysWhatIsNotKnown()
{
    const Version known(5, 0, 9122, 1002);
    QVERIFY(releaseStep(known, Version(5, 0, 9999, 1)).sentence.contains(u"does not know"_s));
    QVERIFY(releaseStep(known, Version(5, 0, 9122, 1099)).sentence.contains(u"build of CB 2309"_s));
    for (const auto &step : {releaseStep({}, known), releaseStep(known, {}), releaseStep({}, {})}) {
        QCOMPARE(step.kind, Kind::Unknown);
        QVERIFY(step.sentence.contains(u"client version"_s));
    }
}

QTEST_GUILESS_MAIN(TestClientReleases)
#include "tst_clientreleases.moc"
