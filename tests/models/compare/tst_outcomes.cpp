// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/outcomechange.h"
#include "tests/models/compare/comparevalues.h"

#include <QTest>

using namespace ccm;
using namespace ccm::test;

namespace {

/// A file that a client of 2012 SP1 lacks, with its place in the order.
ManifestItem missing(const QString &name, std::optional<int> order)
{
    return {.fileName = name,
            .discovery = Discovery{.type = u"File"_s, .identifier = u"%windir%\\ccmsetup\\"_s + name},
            .installation = Installation{.order = order, .type = u"EXE"_s}};
}

const ClientSnapshot &client()
{
    static const ClientSnapshot snapshot = snapshotOf({scepFile(HashA, Version(4, 3, 215, 0))});
    return snapshot;
}

UpgradeCondition::State stateOf(const Comparison &comparison, UpgradeCondition::Id id)
{
    return comparison.triggers.at(static_cast<qsizetype>(id)).state;
}

} // namespace

class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersWhatIsPending();
    void addsUpTheDownload();
    void runsAProgramOfWindowsWithoutADownload();
    void tellsAnUpdateFromAnUpgrade_data();
    void tellsAnUpdateFromAnUpgrade();
    void decidesAboutEndpointProtection_data();
    void decidesAboutEndpointProtection();
    void hasNothingToSayWithoutEndpointProtection();
    void namesTheTriggers_data();
    void namesTheTriggers();
    void showsWhatAnotherManifestWouldChange();
};

void TestOutcomes::ordersWhatIsPending()
{
    const Comparison comparison =
        compare(manifestOf({missing(u"late.exe"_s, 9), missing(u"never.exe"_s, {}), scepItem(),
                            missing(u"early.exe"_s, 1), missing(u"late2.exe"_s, 9)}),
                client(), x64Facts(), {});
    QStringList names;
    for (const qsizetype i : comparison.pending)
        names.append(comparison.items.at(i).fileName);
    QCOMPARE(names.join(u' '), u"early.exe late.exe late2.exe never.exe"_s);
}

void TestOutcomes::addsUpTheDownload()
{
    const Manifest site = manifestOf({missing(u"X64/a.exe"_s, 1), missing(u"b.exe"_s, 2), scepItem(),
                                      clientItem(u"x64"_s, u"X64"_s, HashA)});
    SitePackage package{.sizes = {{u"x64/a.exe"_s, 3'000'000'000}, {u"scepinstall.exe"_s, 1}}};
    Comparison comparison = compare(site, client(), x64Facts(), {}, package);
    QCOMPARE(comparison.download,
             (PendingDownload{
                 .files = 2, .filesOfUnknownSize = 1, .knownBytes = 3'000'000'000, .undecidedItems = 1}));
    QVERIFY(!comparison.download.bytes());

    package.sizes.insert(u"b.exe"_s, 5);
    comparison = compare(site, client(), x64Facts(), {}, package);
    QCOMPARE(comparison.download.bytes(), 3'000'000'005);
}

void TestOutcomes::runsAProgramOfWindowsWithoutADownload()
{
    ManifestItem dism = missing(u"dism.exe"_s, 10);
    const Comparison comparison = compare(manifestOf({dism}), client(), x64Facts(), {});
    QCOMPARE(comparison.items.first().action, ItemAction::RunLocal);
    QCOMPARE(comparison.pending.size(), 1);
    QCOMPARE(comparison.download.files, 0);
}

void TestOutcomes::tellsAnUpdateFromAnUpgrade_data()
{
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QString>("site");
    QTest::addColumn<RunKind>("run");
    QTest::addColumn<QStringList>("says");

    const auto row = [](const char *name, const QString &installed, const QString &site, RunKind run,
                        const QStringList &says) { QTest::newRow(name) << installed << site << run << says; };
    using enum RunKind;
    row("an update of 2012 SP1", u"5.00.7804.1000"_s, u"5.00.7804.1500"_s, Automatic,
        {u"5.00.7804.1000 (ConfigMgr 2012 SP1)"_s, u"5.00.7804.1500 (ConfigMgr 2012 SP1 CU4)"_s,
         u"update of the same build"_s, u"only from 2012 R2 SP1 CU1 (5.00.8239.1203) on"_s,
         u"not known to deliver this one"_s});
    row("an update of the current branch", u"5.00.9128.1005"_s, u"5.00.9128.1030"_s, Automatic,
        {u"CB 2403 rollup KB28204160"_s, u"also this one"_s});
    row("the first update that is delivered", u"5.00.8239.1000"_s, u"5.00.8239.1203"_s, Automatic,
        {u"also this one"_s});
    row("an update by hand", u"5.00.7804.1000"_s, u"5.00.7804.1500"_s, Manual, {u"other runs"_s});
    row("an upgrade", u"5.00.7804.1000"_s, u"5.00.7958.1000"_s, Automatic,
        {u"upgrade to a new build"_s, u"ConfigMgr 2012 R2"_s});
    row("a newer client", u"5.00.7958.1000"_s, u"5.00.7804.1000"_s, Automatic, {u"is newer than"_s});
}

void TestOutcomes::tellsAnUpdateFromAnUpgrade()
{
    QFETCH(QString, installed);
    QFETCH(QString, site);
    QFETCH(RunKind, run);
    QFETCH(QStringList, says);

    Manifest manifest = manifestOf({});
    manifest.clientVersion = Version::parse(site);
    const Comparison comparison = compare(manifest, client(), x64Facts(installed), {.run = run});
    for (const QString &part : says)
        QVERIFY2(comparison.releaseSentence.contains(part), qPrintable(comparison.releaseSentence));
    QVERIFY(comparison.verdict.reasons.contains(comparison.releaseSentence));
    QCOMPARE(comparison.installed->text(), installed);
    QCOMPARE(comparison.wanted->text(), site);
}

void TestOutcomes::decidesAboutEndpointProtection_data()
{
    QTest::addColumn<QString>("fileHash");
    QTest::addColumn<QString>("fileVersion");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<ProtectionAction>("action");
    QTest::addColumn<QString>("installer");

    const auto row = [](const char *name, const QString &hash, const QString &version,
                        const QString &installed, ProtectionAction action, const QString &installer) {
        QTest::newRow(name) << hash << version << installed << action << installer;
    };
    using enum ProtectionAction;
    row("fetched and higher", HashB, u"4.2.223.0"_s, u"4.2.223.1"_s, Upgrade, u"4.3.215.0"_s);
    row("there and higher", HashA, u"4.3.215.0"_s, u"4.2.223.1"_s, Upgrade, u"4.3.215.0"_s);
    row("there and the same", HashA, u"4.3.215.0"_s, u"4.3.215.0"_s, Nothing, u"4.3.215.0"_s);
    row("there and lower", HashA, u"4.3.215.0"_s, u"4.10.209.0"_s, Nothing, u"4.3.215.0"_s);
    row("installed not known", HashA, u"4.3.215.0"_s, {}, Unknown, u"4.3.215.0"_s);
    row("whether it is fetched is not known", {}, u"4.3.215.0"_s, u"4.3.215.0"_s, Unknown, {});
}

void TestOutcomes::decidesAboutEndpointProtection()
{
    QFETCH(QString, fileHash);
    QFETCH(QString, fileVersion);
    QFETCH(QString, installed);
    QFETCH(ProtectionAction, action);
    QFETCH(QString, installer);

    Manifest site = manifestOf({scepItem()});
    site.clientVersion = Version::parse(u"5.00.7804.1000");
    SetupFacts facts = x64Facts(u"5.00.7804.1000"_s);
    facts.protectionInstaller.value = Version::parse(fileVersion);
    facts.protectionInstalled.value = Version::parse(installed);
    const ProtectionOutcome outcome =
        compare(site, snapshotOf({scepFile(fileHash, *Version::parse(fileVersion))}), facts, {}).protection;
    QCOMPARE(outcome.action, action);
    QCOMPARE(outcome.installer ? outcome.installer->text() : QString(), installer);
    QVERIFY(!outcome.sentence.isEmpty());
}

void TestOutcomes::hasNothingToSayWithoutEndpointProtection()
{
    QCOMPARE(compare(manifestOf({}), client(), x64Facts(), {}).protection, ProtectionOutcome{});
}

void TestOutcomes::namesTheTriggers_data()
{
    QTest::addColumn<ManifestItem>("item");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<UpgradeCondition::Id>("id");
    QTest::addColumn<UpgradeCondition::State>("state");

    const auto row = [](const char *name, const ManifestItem &item, const QString &installed,
                        UpgradeCondition::Id id, UpgradeCondition::State state) {
        QTest::newRow(name) << item << installed << id << state;
    };
    using enum UpgradeCondition::Id;
    using enum UpgradeCondition::State;
    const QString sp1 = u"5.00.7804.1000"_s;
    row("client lower", scepItem(), u"5.00.7711.0000"_s, ClientVersion, Met);
    row("client the same", scepItem(), sp1, ClientVersion, NotMet);
    row("client not known", scepItem(), {}, ClientVersion, CannotTell);
    row("languages not known", scepItem(), sp1, LanguagePack, CannotTell);
    row("version asked for", scepItem(HashA, u"4.4.0.0"_s), sp1, PrerequisiteVersion, Met);
    row("versions fine", scepItem(), sp1, PrerequisiteVersion, NotMet);
    ManifestItem product = scepItem();
    product.discovery = Discovery{.type = u"MSI"_s, .identifier = u"{0}"_s};
    row("product not known", product, sp1, PrerequisiteVersion, CannotTell);
    row("another file", scepItem(HashB), sp1, InstallationFiles, Met);
    row("the same file", scepItem(), sp1, InstallationFiles, NotMet);
    row("no hash", scepItem({}), sp1, InstallationFiles, CannotTell);
}

void TestOutcomes::namesTheTriggers()
{
    QFETCH(ManifestItem, item);
    QFETCH(QString, installed);
    QFETCH(UpgradeCondition::Id, id);
    QFETCH(UpgradeCondition::State, state);

    Manifest site = manifestOf({item});
    site.clientVersion = Version::parse(u"5.00.7804.1000");
    const Comparison comparison = compare(site, client(), x64Facts(installed), {});
    QCOMPARE(comparison.triggers.size(), 4);
    QCOMPARE(comparison.triggers.at(static_cast<qsizetype>(id)).id, id);
    QCOMPARE(stateOf(comparison, id), state);
    for (const UpgradeCondition &trigger : comparison.triggers)
        QVERIFY(!trigger.sentence.isEmpty());
}

void TestOutcomes::showsWhatAnotherManifestWouldChange()
{
    const SetupFacts facts = x64Facts(u"5.00.7804.1000"_s);
    Manifest before = manifestOf({scepItem(), missing(u"gone.exe"_s, 1), missing(u"stays.exe"_s, 2)});
    before.clientVersion = Version::parse(u"5.00.7804.1000");
    Manifest after = manifestOf({scepItem(HashB), missing(u"STAYS.exe"_s, 2), missing(u"new.exe"_s, 3)});
    after.clientVersion = before.clientVersion;
    OutcomeDifference difference =
        outcomeDifference(compare(before, client(), facts, {}), compare(after, client(), facts, {}));
    QStringList names;
    for (const OutcomeChange &change : difference.items)
        names.append(change.fileName);
    QCOMPARE(names.join(u' '), u"SCEPInstall.exe new.exe gone.exe"_s);
    QCOMPARE(difference.items.at(0).before->status, ItemStatus::InPlace);
    QCOMPARE(difference.items.at(0).after->action, ItemAction::Download);
    QVERIFY(!difference.items.at(1).before && !difference.items.at(2).after);
    QVERIFY(!difference.verdictDiffers);

    after.clientVersion = Version::parse(u"5.00.7958.1000");
    difference = outcomeDifference(compare(before, client(), facts, {}), compare(after, client(), facts, {}));
    QVERIFY(difference.verdictDiffers);
    QVERIFY(difference.sentence.contains(u"upgrade the client"_s));
    difference = outcomeDifference(compare(after, client(), facts, {}), compare(after, client(), facts, {}));
    QVERIFY(difference.items.isEmpty());
    QCOMPARE(difference.sentence, u"Nothing would change for this client."_s);
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
