// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestreader.h"
#include "tests/models/compare/comparevalues.h"

#include <QTest>

using namespace ccm;
using namespace ccm::test;

class TestClientVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesAboutTheClient_data();
    void decidesAboutTheClient();
    void aPackageOnDiskProvesNothingAboutWhatIsInstalled();
    void tellsOfAPlaceThatSaysOtherwise();
    void provesTheSiteVersionByTheHash_data();
    void provesTheSiteVersionByTheHash();
    void fetchesClientMsiUnlessTheClientIsSkipped_data();
    void fetchesClientMsiUnlessTheClientIsSkipped();
    void writesOneSentenceForATicket_data();
    void writesOneSentenceForATicket();
    void stopsAtAnExcludedClient();
    void agreesWithTheStoryOfTheSample_data();
    void agreesWithTheStoryOfTheSample();
};

void TestClientVerdict::decidesAboutTheClient_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<RunKind>("run");
    QTest::addColumn<VerdictAction>("action");

    const auto row = [](const char *name, const QString &site, const QString &installed, RunKind run,
                        VerdictAction action) { QTest::newRow(name) << site << installed << run << action; };
    const QString sp1 = u"5.00.7804.1000"_s;
    using enum RunKind;
    using enum VerdictAction;
    row("same version, automatic", sp1, sp1, Automatic, Skip); // as a log of 2012 SP1 shows
    row("same version, scheduled task", sp1, sp1, ScheduledTask, Repair); // likewise
    row("same version, by hand", sp1, sp1, Manual, VerdictAction::Unknown);
    row("same version, less padding", sp1, u"5.0.7804.1000"_s, Automatic, Skip);
    row("higher version, automatic", sp1, u"5.00.7958.1000"_s, Automatic, Skip);
    row("higher version, scheduled task", sp1, u"5.00.7958.1000"_s, ScheduledTask, Repair);
    row("lower third field", u"5.00.7958.1000"_s, sp1, Automatic, Upgrade);
    row("lower third field, scheduled task", u"5.00.7958.1000"_s, sp1, ScheduledTask, Upgrade);
    row("lower third field, by hand", u"5.00.7958.1000"_s, sp1, Manual, Upgrade);
    row("lower first field", u"5.00.7958.1000"_s, u"4.00.6487.2000"_s, Automatic, Upgrade);
    row("lower fourth field", u"5.00.7804.1300"_s, sp1, Automatic, Update);
    row("lower third, higher fourth field", u"5.00.7958.1000"_s, u"5.00.7804.1300"_s, Automatic, Upgrade);
    row("installed version not known", sp1, {}, Automatic, VerdictAction::Unknown);
    row("site version not known", {}, sp1, Automatic, VerdictAction::Unknown);
    row("nothing known", {}, {}, ScheduledTask, VerdictAction::Unknown);
}

void TestClientVerdict::decidesAboutTheClient()
{
    QFETCH(QString, site);
    QFETCH(QString, installed);
    QFETCH(RunKind, run);
    QFETCH(VerdictAction, action);

    Manifest manifest = manifestOf({});
    manifest.clientVersion = Version::parse(site);
    const Comparison comparison = compare(manifest, snapshotOf({}), x64Facts(installed), {.run = run});
    QCOMPARE(comparison.verdict.action, action);
    QVERIFY(!comparison.verdict.sentence.isEmpty());
    QVERIFY(!comparison.verdict.reasons.isEmpty());
    QCOMPARE(comparison.question.run, run);
}

void TestClientVerdict::aPackageOnDiskProvesNothingAboutWhatIsInstalled()
{
    Manifest manifest = manifestOf({});
    manifest.clientVersion = Version::parse(u"5.00.7804.1000");
    SetupFacts facts = x64Facts();
    facts.packageOnDisk = factOf(*Version::parse(u"5.00.7804.1000"), u"client.msi"_s);
    Comparison comparison = compare(manifest, snapshotOf({}), facts, {});
    QCOMPARE(comparison.verdict.action, VerdictAction::Unknown);
    QVERIFY2(comparison.verdict.sentence.contains(u"No log tells which version"_s),
             qPrintable(comparison.verdict.sentence));
    QVERIFY(comparison.assumable);
    QCOMPARE(comparison.assumable->version, *facts.packageOnDisk.value);
    QCOMPARE(comparison.assumable->evidence.file, u"client.msi"_s);

    comparison =
        compare(manifest, snapshotOf({}), facts, {.assumedInstalled = comparison.assumable->version});
    QCOMPARE(comparison.verdict.action, VerdictAction::Skip);
    QVERIFY(!comparison.assumable);
    const QString assumed = u"It is assumed that version 5.00.7804.1000 of the client is installed."_s;
    QCOMPARE(comparison.assumptions.first(), assumed);
    QVERIFY(comparison.verdict.sentence.endsWith(assumed));
}

void TestClientVerdict::tellsOfAPlaceThatSaysOtherwise()
{
    SetupFacts facts = x64Facts(u"5.00.7804.1000"_s);
    facts.installedClient.disagreeing = {
        {.value = *Version::parse(u"5.00.7711.0000"), .evidence = {.file = u"client.msi.log"_s}}};
    QVERIFY(compare(manifestOf({}), snapshotOf({}), facts, {})
                .verdict.reasons.contains(
                    u"client.msi.log says that version 5.00.7711.0000 of the client is installed."_s));
}

void TestClientVerdict::provesTheSiteVersionByTheHash_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("clientHash");
    QTest::addColumn<QString>("version");

    QTest::newRow("hash of the X64 package") << u"X64"_s << HashA << u"5.00.7804.1000"_s;
    QTest::newRow("hash of the X86 package, platform not known") << QString() << HashB << u"5.00.7804.1000"_s;
    QTest::newRow("hash of the X64 package, platform not known") << QString() << HashA << u"5.00.7804.1000"_s;
    QTest::newRow("hash of the X86 package on X64") << u"X64"_s << HashB << QString();
    QTest::newRow("another hash") << u"X64"_s << QString(64, u'C') << QString();
    QTest::newRow("no hash") << u"X64"_s << QString() << QString();
}

void TestClientVerdict::provesTheSiteVersionByTheHash()
{
    QFETCH(QString, platform);
    QFETCH(QString, clientHash);
    QFETCH(QString, version);

    SetupFacts facts;
    if (!platform.isEmpty())
        facts.platform.value = platform;
    const Manifest site =
        manifestOf({clientItem(u"i386"_s, u"X86"_s, HashB), clientItem(u"x64"_s, u"X64"_s, HashA)});
    const Comparison found =
        compare(site, snapshotOf({clientMsi(clientHash, u"5.00.7804.1000"_s)}), facts, {});
    QCOMPARE(found.wanted ? found.wanted->text() : QString(), version);
}

void TestClientVerdict::fetchesClientMsiUnlessTheClientIsSkipped_data()
{
    QTest::addColumn<QString>("installed");
    QTest::addColumn<RunKind>("run");
    QTest::addColumn<ItemAction>("action");

    QTest::newRow("skipped") << u"5.00.7804.1000"_s << RunKind::Automatic << ItemAction::Nothing;
    QTest::newRow("repaired") << u"5.00.7804.1000"_s << RunKind::ScheduledTask << ItemAction::Download;
    QTest::newRow("upgraded") << u"5.00.7711.0000"_s << RunKind::Automatic << ItemAction::Download;
    QTest::newRow("not known") << QString() << RunKind::Automatic << ItemAction::Unknown;
}

void TestClientVerdict::fetchesClientMsiUnlessTheClientIsSkipped()
{
    QFETCH(QString, installed);
    QFETCH(RunKind, run);
    QFETCH(ItemAction, action);

    const Comparison comparison =
        compare(manifestOf({clientItem(u"x64"_s, u"X64"_s, HashA)}),
                snapshotOf({clientMsi(HashA, u"5.00.7804.1000"_s)}), x64Facts(installed), {.run = run});
    QCOMPARE(comparison.items.first().status, ItemStatus::InPlace);
    QCOMPARE(comparison.items.first().action, action);
}

void TestClientVerdict::writesOneSentenceForATicket_data()
{
    QTest::addColumn<QStringList>("missing"); ///< items that are not on the client
    QTest::addColumn<bool>("scepDiffers");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<RunKind>("run");
    QTest::addColumn<QString>("sentence");

    const QString same = u"5.00.7804.1000"_s;
    QTest::newRow("one again")
        << QStringList{} << true << same << RunKind::Automatic
        << u"ccmsetup would download SCEPInstall.exe again and skip the client, because version "
           "5.00.7804.1000 is already installed."_s;
    QTest::newRow("nothing")
        << QStringList{} << false << same << RunKind::Automatic
        << u"ccmsetup would skip the client, because version 5.00.7804.1000 is already installed."_s;
    QTest::newRow("two, one of them new")
        << QStringList{u"x64/a.msi"_s} << true << same << RunKind::Automatic
        << u"ccmsetup would download SCEPInstall.exe again and a.msi and skip the client, "
           "because version 5.00.7804.1000 is already installed."_s;
    QTest::newRow("four")
        << QStringList{u"a.msi"_s, u"b.msi"_s, u"c.msi"_s} << true << same << RunKind::Automatic
        << u"ccmsetup would download 4 file(s) and skip the client, because version 5.00.7804.1000 "
           "is already installed."_s;
    QTest::newRow("repair")
        << QStringList{} << false << same << RunKind::ScheduledTask
        << u"ccmsetup would download client.msi again and repair the client, because version "
           "5.00.7804.1000 is already installed."_s;
    QTest::newRow("upgrade")
        << QStringList{} << true << u"5.00.7711.0000"_s << RunKind::Automatic
        << u"ccmsetup would download SCEPInstall.exe and client.msi again and upgrade the client from "
           "version 5.00.7711.0000 to 5.00.7804.1000."_s;
    QTest::newRow("nothing known")
        << QStringList{} << false << QString() << RunKind::Automatic
        << u"What ccmsetup would do about the client is not known. Nothing that was opened tells which "
           "version of the client is installed."_s;
    QTest::newRow("not known")
        << QStringList{} << true << QString() << RunKind::Automatic
        << u"ccmsetup would download SCEPInstall.exe again. What it would do about the client itself "
           "is not known. Nothing that was opened tells which version of the client is installed."_s;
}

void TestClientVerdict::writesOneSentenceForATicket()
{
    QFETCH(QStringList, missing);
    QFETCH(bool, scepDiffers);
    QFETCH(QString, installed);
    QFETCH(RunKind, run);
    QFETCH(QString, sentence);

    QList<ManifestItem> items{scepItem()};
    for (const QString &name : missing) {
        ManifestItem item = scepItem();
        item.fileName = name;
        item.discovery->identifier = u"%windir%\\ccmsetup\\"_s + item.bareName();
        items.append(item);
    }
    items.append(clientItem(u"x64"_s, u"X64"_s, HashA));
    const ClientSnapshot client = snapshotOf({scepFile(scepDiffers ? HashB : HashA, Version(4, 3, 215, 0)),
                                              clientMsi(HashA, u"5.00.7804.1000"_s)});
    QCOMPARE(compare(manifestOf(items), client, x64Facts(installed), {.run = run}).verdict.sentence,
             sentence);
}

void TestClientVerdict::stopsAtAnExcludedClient()
{
    SetupFacts facts = x64Facts(u"5.00.7711.0000"_s);
    facts.stampedExcluded = factOf(true);
    const Comparison comparison =
        compare(manifestOf({scepItem()}), snapshotOf({scepFile(HashB, Version(1, 0, 0, 0))}), facts, {});
    QCOMPARE(comparison.verdict.action, VerdictAction::Excluded);
    QCOMPARE(comparison.verdict.sentence,
             u"ccmsetup would stop, because the client is excluded from upgrades."_s);
    QCOMPARE(comparison.items.first().status, ItemStatus::Differs);
    QCOMPARE(comparison.items.first().action, ItemAction::Nothing);

    facts = {};
    facts.clientInstalled = factOf(false);
    QCOMPARE(compare(manifestOf({}), snapshotOf({}), facts, {}).verdict.action, VerdictAction::Install);
}

void TestClientVerdict::agreesWithTheStoryOfTheSample_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("client");
    QTest::addColumn<RunKind>("run");
    QTest::addColumn<ItemStatus>("scep");
    QTest::addColumn<VerdictAction>("action");
    QTest::addColumn<QString>("clientVersion");

    // What the logs of the sample tell of the two runs, and the state before the update.
    QTest::newRow("after the update") << u"site-after"_s << u"client-before"_s << RunKind::Automatic
                                      << ItemStatus::Differs << VerdictAction::Skip << u"4.2.223.0"_s;
    QTest::newRow("the task after that")
        << u"site-after"_s << u"client-after"_s << RunKind::ScheduledTask << ItemStatus::InPlace
        << VerdictAction::Repair << u"4.3.0215.0000"_s;
    QTest::newRow("before the update") << u"site-before"_s << u"client-before"_s << RunKind::Automatic
                                       << ItemStatus::InPlace << VerdictAction::Skip << u"4.2.223.0"_s;
}

void TestClientVerdict::agreesWithTheStoryOfTheSample()
{
    QFETCH(QString, site);
    QFETCH(QString, client);
    QFETCH(RunKind, run);
    QFETCH(ItemStatus, scep);
    QFETCH(VerdictAction, action);
    QFETCH(QString, clientVersion);

    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    const auto manifest = readManifest(sample + site + u"/ccmsetup.cab"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    const auto snapshot = readSnapshot(readFolder(sample + client).value());
    QVERIFY(snapshot);
    const Comparison comparison = compare(*manifest, *snapshot, x64Facts(u"5.00.7804.1000"_s), {.run = run});
    QCOMPARE(comparison.items.size(), 22);
    QCOMPARE(comparison.verdict.action, action);

    for (const ItemComparison &row : comparison.items) {
        if (row.fileName == u"SCEPInstall.exe"_s) {
            QCOMPARE(row.status, scep);
            QCOMPARE(row.action, scep == ItemStatus::Differs ? ItemAction::Download : ItemAction::Nothing);
            QCOMPARE(row.clientVersion, clientVersion);
        }
        if (row.fileName == u"x64/client.msi"_s)
            QCOMPARE(row.status, ItemStatus::InPlace);
        if (row.fileName == u"i386/client.msi"_s)
            QCOMPARE(row.status, ItemStatus::NotApplicable);
    }
}

QTEST_GUILESS_MAIN(TestClientVerdict)
#include "tst_clientverdict.moc"
