// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientstate.h"
#include "models/compare/loggedrun.h"
#include "models/compare/logwords.h"
#include "models/logs/logreader.h"
#include "models/manifest/manifestreader.h"
#include "tests/models/compare/comparevalues.h"

#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace ccm::test;

namespace {

// The hashes, versions and codes of a published log of 2012 SP1.
const QString ScepBefore = u"EEBF8FBE6920D51B2728DE6303457F25DE302C1E3A5742ED175D281CAEC276BD"_s;
const QString ScepAfter = u"B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595"_s;
const QString Package = u"2F0819F959E788CF843F42E9CA7B44E258B8B4BA37BB63902DB39ACF747BE7DA"_s;
const QString Product = u"{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s;
const QString Sp1 = u"5.00.7804.1000"_s;

Manifest updatedSite()
{
    return manifestOf({scepItem(ScepAfter), clientItem(u"x64"_s, u"X64"_s, Package)});
}

ClientFile package()
{
    ClientFile file = clientMsi(Package, Sp1);
    file.productCode = Product;
    return file;
}

/// Before the update: nothing tells what is installed, but its package lies there.
ClientSnapshot clientBefore()
{
    return snapshotOf({scepFile(ScepBefore, Version(4, 2, 223, 0)), package()});
}

ClientSnapshot clientAfter()
{
    return snapshotOf({scepFile(ScepAfter, Version(4, 3, 215, 0), u"4.3.0215.0000"_s), package()});
}

SetupFacts factsAfter()
{
    SetupFacts facts = x64Facts(Sp1);
    facts.setupVersion = factOf(*Version::parse(u"5.0.7804.1000"));
    facts.products = {{.upgradeCode = ClientUpgradeCode,
                       .productCode = Product,
                       .installed = true,
                       .version = Version::parse(Sp1)}};
    return facts;
}

PredictedLog predicted(const Manifest &site, const ClientSnapshot &client, const SetupFacts &facts,
                       const Question &question, const std::optional<QString> &windows = u"C:\\Windows"_s)
{
    return predictLog(compare(site, client, facts, question), site, client, facts, windows);
}

QStringList decisions(const PredictedLog &log)
{
    QStringList texts;
    for (const PredictedLine &line : log.lines) {
        if (line.decision)
            texts.append(line.text);
    }
    return texts;
}

QStringList texts(const PredictedLog &log)
{
    QStringList texts;
    for (const PredictedLine &line : log.lines)
        texts.append(line.text);
    return texts;
}

QStringList of(const LogAlignment &alignment, AlignedLine::Kind kind, const PredictedLog &log)
{
    QStringList lines;
    for (const AlignedLine &line : alignment.lines) {
        if (line.kind == kind)
            lines.append(line.predicted < 0 ? line.logged : log.lines.at(line.predicted).text);
    }
    return lines;
}

const QString Sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");

} // namespace

class TestPredictedLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatAnAutomaticRunWrote();
    void writesWhatARunOfTheTaskWrote();
    void usesVerifiedWordingsOnly();
    void writesTheWordsOfTheGeneration_data();
    void writesTheWordsOfTheGeneration();
    void writesNothingForWhatIsNotKnown();
    void keepsThePathWhereNothingTellsTheFolder();
    void writesOfEndpointProtection();
    void stopsWhereAGateStops();
    void agreesWithTheSample_data();
    void agreesWithTheSample();
    void showsWhereTheClientHasChangedSince();
};

/// Line by line as the log of 2012 SP1 has it; the lines "Discovering" of this run were not published.
void TestPredictedLog::writesWhatAnAutomaticRunWrote()
{
    SetupFacts facts = x64Facts();
    facts.packageOnDisk = factOf(*Version::parse(Sp1));
    const PredictedLog log =
        predicted(updatedSite(), clientBefore(), facts, {.assumedInstalled = Version::parse(Sp1)});
    const QString differs =
        u"File 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' with hash "
        "'B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595' from manifest doesn't match with "
        "the file hash 'EEBF8FBE6920D51B2728DE6303457F25DE302C1E3A5742ED175D281CAEC276BD'"_s;
    const QStringList expected{
        u"Discovering whether item 'SCEPInstall.exe' exists."_s,
        differs,
        u"Item SCEPInstall.exe has not been installed yet. Put to pending install list."_s,
        u"Discovering whether item 'x64/client.msi' exists."_s,
        differs,
        u"Validated file 'C:\\Windows\\ccmsetup\\client.msi' hash "
        "'2F0819F959E788CF843F42E9CA7B44E258B8B4BA37BB63902DB39ACF747BE7DA'"_s,
        u"Upgrade code '{252DA259-82CA-4177-B8D0-49C78937BA3E}': product = "
        "'{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}', installed = 1, version = 5.00.7804.1000"_s,
        u"Client download is skipped because client version is greater than 5.00.7804.1000."_s,
        u"Validated file 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' hash "
        "'B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595'"_s,
        u"No client language changes are detected per current client.msi."_s,
        u"Client installation will be skipped because required version of client is already installed."_s};
    QCOMPARE(decisions(log), expected);
    QCOMPARE(log.wording, LogWording::Of2012);

    // What was done about it stands between: the file is deleted before it is fetched again.
    const QStringList all = texts(log);
    const qsizetype deleted = all.indexOf(u"Deleted file C:\\Windows\\ccmsetup\\SCEPInstall.exe"_s);
    QVERIFY(deleted > all.lastIndexOf(differs));
    QVERIFY(deleted < all.indexOf(u"Starting BITS download for client deployment files."_s));
    QCOMPARE(log.lines.at(all.indexOf(differs)).type, 2);
    QCOMPARE(log.lines.at(all.indexOf(differs)).ruleId, "discovery.hash"_L1);
    QCOMPARE(log.lines.at(all.indexOf(differs)).sure, LineSureness::Verified);
    QCOMPARE(all.last(), u"CcmSetup is exiting with return code 0"_s);
    QCOMPARE(log.lines.last().sure, LineSureness::IfAllGoesWell);
}

void TestPredictedLog::writesWhatARunOfTheTaskWrote()
{
    const PredictedLog log =
        predicted(updatedSite(), clientAfter(), factsAfter(), {.run = RunKind::ScheduledTask});
    const QStringList expected{
        u"Discovering whether item 'SCEPInstall.exe' exists."_s,
        u"Validated file 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' hash "
        "'B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595'"_s,
        u"Checking file 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' version '4.3.0215.0000' expecting >= "
        "'4.3.215.0'."_s,
        u"Detected item 'SCEPInstall.exe'"_s,
        u"Discovering whether item 'x64/client.msi' exists."_s,
        u"Item x64/client.msi has not been installed yet. Put to pending install list."_s,
        u"Client (5.00.7804.1000) is installed and is the same or lower version. Initiating repair."_s,
        u"Repairing version 5.00.7804.1000 of the client with product code "
        "{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s};
    QCOMPARE(decisions(log), expected);
    const QStringList start{
        u"Ccmsetup is launched by Windows Task Scheduler for client upgrade."_s,
        u"Ccmsetup is being restarted due to an administrative action. Installation files will be reset and "
        "downloaded again."_s,
        u"Deleted file C:\\Windows\\ccmsetup\\client.msi"_s};
    QCOMPARE(texts(log).first(3), start);
    QCOMPARE(log.lines.at(5).type, 0); // "Checking file"
}

void TestPredictedLog::usesVerifiedWordingsOnly()
{
    QCOMPARE(
        filledMessage("decision.skip"_L1, {}),
        u"Client installation will be skipped because required version of client is already installed."_s);
    QCOMPARE(filledMessage("discovery.detected"_L1, {u"{a} %1"_s}), u"Detected item '{a} %1'"_s);
    QCOMPARE(filledMessage("discovery.detected"_L1, {}), QString()); // a field is missing
    QCOMPARE(filledMessage("discovery.detected"_L1, {u"a"_s, u"b"_s}), QString());
    QCOMPARE(filledMessage("recalled.upgrading-version-client-version"_L1, {u"1.0.0.0"_s, u"2.0.0.0"_s}),
             QString());
    QVERIFY(!logWord("recalled.upgrading-version-client-version"_L1));
}

void TestPredictedLog::writesTheWordsOfTheGeneration_data()
{
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("site");
    QTest::addColumn<LogWording>("wording");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QString &setup, const QString &site, LogWording wording,
                        const QString &says) { QTest::newRow(name) << setup << site << wording << says; };
    using enum LogWording;
    row("2012 SP1", u"5.0.7804.1000"_s, {}, Of2012, u"5.0.7804.1000"_s);
    row("1610", u"5.0.8458.1007"_s, {}, OfCurrentBranch, u"5.0.8458.1007"_s);
    row("2012 SP1 that replaces itself", u"5.0.7804.1000"_s, u"5.00.8458.1007"_s, OfCurrentBranch,
        u"5.00.8458.1007"_s);
    row("only the site's", {}, Sp1, Of2012, Sp1);
    row("nothing known", {}, {}, OfCurrentBranch, u"nothing tells"_s);
}

void TestPredictedLog::writesTheWordsOfTheGeneration()
{
    QFETCH(QString, setup);
    QFETCH(QString, site);
    QFETCH(LogWording, wording);
    QFETCH(QString, says);

    Manifest manifest = manifestOf({scepItem(ScepAfter), clientItem(u"i386"_s, u"X86"_s, HashB)});
    manifest.clientVersion = Version::parse(site);
    SetupFacts facts = x64Facts(Sp1);
    facts.setupVersion.value = Version::parse(setup);
    const ClientSnapshot client = snapshotOf({{.name = u"ccmsetup.exe"_s}});
    const PredictedLog log = predicted(manifest, client, facts, {});
    QCOMPARE(log.wording, wording);
    QVERIFY2(log.wordingReason.contains(says), qPrintable(log.wordingReason));
    const bool isOld = wording == LogWording::Of2012;
    const QStringList all = texts(log);
    QCOMPARE(all.contains(u"Discovering whether item 'SCEPInstall.exe' exists."_s), isOld);
    QCOMPARE(all.contains(u"Item 'SCEPInstall.exe' is applicable. Detecting whether it exists."_s), !isOld);
    QCOMPARE(all.contains(u"Item 'i386/client.msi' is not applicable."_s), !isOld);
    // Known from the current branch alone, so under 2012 it may be missing.
    const qsizetype missing =
        all.indexOf(u"File 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' does not exist. Discovery failed."_s);
    QVERIFY(missing >= 0);
    QCOMPARE(log.lines.at(missing).sure, isOld ? LineSureness::OtherGeneration : LineSureness::Verified);
}

void TestPredictedLog::writesNothingForWhatIsNotKnown()
{
    ManifestItem product = scepItem();
    product.fileName = u"x64/vcredist_x64.exe"_s;
    product.discovery = Discovery{.type = u"MSI"_s, .identifier = Product};
    const PredictedLog log = predicted(manifestOf({product}), snapshotOf({}), x64Facts(), {});
    QCOMPARE(decisions(log),
             QStringList{u"Item 'x64/vcredist_x64.exe' is applicable. Detecting whether it "
                         "exists."_s});
    QVERIFY(log.notes.join(u' ').contains(u"not known"_s));
}

void TestPredictedLog::keepsThePathWhereNothingTellsTheFolder()
{
    const PredictedLog log =
        predicted(updatedSite(), clientAfter(), factsAfter(), {.run = RunKind::ScheduledTask}, std::nullopt);
    QVERIFY(texts(log).contains(u"Deleted file %windir%\\ccmsetup\\client.msi"_s));
    QVERIFY(log.notes.join(u' ').contains(u"%windir%"_s));
}

void TestPredictedLog::writesOfEndpointProtection()
{
    SetupFacts facts = x64Facts(Sp1);
    facts.protectionInstalled = factOf(Version(4, 2, 223, 1));
    const PredictedLog log = predicted(updatedSite(), clientBefore(), facts, {});
    // As the agent's log has it.
    const QStringList expected{u"File C:\\Windows\\ccmsetup\\SCEPInstall.exe version is 4.3.215.0."_s,
                               u"EP version 4.2.223.1 is already installed."_s,
                               u"EP 4.2.223.1 is installed, version is lower than expected installer version "
                               "4.3.215.0."_s};
    QCOMPARE(texts(log).last(3), expected);
    QCOMPARE(log.lines.last().component, u"EndpointProtectionAgent"_s);
}

void TestPredictedLog::stopsWhereAGateStops()
{
    SetupFacts facts = x64Facts(Sp1);
    facts.stampedExcluded = factOf(true);
    QCOMPARE(texts(predicted(updatedSite(), clientBefore(), facts, {})),
             QStringList{u"Client is stamped with /alwaysexcludeupgrade. Stop proceeding."_s});
    facts.stampedExcluded = {};
    facts.policy = UpgradePolicy{.isExcludedFromUpgrade = true};
    const PredictedLog log = predicted(updatedSite(), clientBefore(), facts, {});
    QVERIFY(log.lines.isEmpty()); // the wording is only recalled
    QCOMPARE(log.notes.size(), 1);
}

void TestPredictedLog::agreesWithTheSample_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<Question>("question");
    QTest::addColumn<QString>("decision");

    const auto sp1 = Version::parse(Sp1);
    QTest::newRow("the automatic run, on the client as it was before")
        << u"client-before"_s << Question{.assumedInstalled = sp1} << u"will be skipped"_s;
    QTest::newRow("the run of the task, on the client as it was after")
        << u"client-after"_s << Question{.run = RunKind::ScheduledTask, .assumedInstalled = sp1}
        << u"Initiating repair"_s;
}

/// Both runs stand in the log of the client as it is after them.
void TestPredictedLog::agreesWithTheSample()
{
    QFETCH(QString, client);
    QFETCH(Question, question);
    QFETCH(QString, decision);

    const auto site = readManifest(Sample + u"site-after/ccmsetup.cab"_s);
    QVERIFY(site);
    const auto snapshot = readSnapshot(readFolder(Sample + client).value());
    QVERIFY(snapshot);
    const auto log =
        readLog(Sample + u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s, u"ccmsetup.log"_s);
    QVERIFY(log);
    const auto run = lastRunOf(question.run, {*log});
    QVERIFY(run);

    const PredictedLog prediction = predicted(*site, *snapshot, x64Facts(), question, std::nullopt);
    const LogAlignment alignment = alignLogs(prediction, run->lines);
    using Kind = AlignedLine::Kind;
    QCOMPARE(of(alignment, Kind::Differs, prediction), QStringList());
    QCOMPARE(alignment.firstDivergence, -1);
    const QStringList same = of(alignment, Kind::Same, prediction);
    QVERIFY2(same.join(u'\n').contains(decision), qPrintable(same.join(u'\n')));
    QVERIFY2(same.join(u'\n').contains(u"SCEPInstall.exe"_s), qPrintable(same.join(u'\n')));
    // The versions of the manifest: this one names none, so they could not be predicted.
    for (const QString &line : of(alignment, Kind::NotPredicted, prediction))
        QVERIFY2(line.startsWith(u"Retrieved client version"_s), qPrintable(line));
}

/// The file that the automatic run replaced is the right one by now.
void TestPredictedLog::showsWhereTheClientHasChangedSince()
{
    const auto site = readManifest(Sample + u"site-after/ccmsetup.cab"_s);
    const auto snapshot = readSnapshot(readFolder(Sample + u"client-after"_s).value());
    const auto log =
        readLog(Sample + u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s, u"ccmsetup.log"_s);
    QVERIFY(site && snapshot && log);
    const auto run = lastRunOf(RunKind::Automatic, {*log});
    QVERIFY(run);
    QCOMPARE(run->name, u"2013-09-09 08:56:31"_s);
    const PredictedLog prediction = predicted(*site, *snapshot, x64Facts(Sp1), {});
    const LogAlignment alignment = alignLogs(prediction, run->lines);
    QVERIFY(alignment.firstDivergence >= 0);
    const AlignedLine &line = alignment.lines.at(alignment.firstDivergence);
    QVERIFY(line.logged.contains(u"doesn't match with the file hash"_s));
    QVERIFY(prediction.lines.at(line.predicted).text.startsWith(u"Validated file"_s));
    QVERIFY(line.evidence.line > 0);
    QVERIFY(alignment.sentence.contains(line.logged));
}

QTEST_GUILESS_MAIN(TestPredictedLog)
#include "tst_predictedlog.moc"
