// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/factsfromlogs.h"
#include "models/logs/logreader.h"
#include "tests/models/client/logbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

const QString Product =
    u"Upgrade code '{252DA259-82CA-4177-B8D0-49C78937BA3E}': product = '{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}', installed = 1, version = 5.00.7804.1000"_s;
const QString NoClient = u"No version of the client is currently detected."_s;
const QString Repair =
    u"Client (5.00.7804.1000) is installed and is the same or lower version. Initiating repair."_s;
const QString Install =
    u"Running installation package\n  Package:     C:\\WINDOWS\\ccmsetup\\{0}\\client.msi\n  Log:         C:\\x.log\n  Properties:  REINSTALL=ALL"_s;
const QString Downloaded = u"Successfully completed BITS download for client deployment files."_s;
const QString MsiCode = u"{936E696B-0C8D-3A48-98DF-344FEA4E1139}"_s;

LogBuilder setupLog(const QString &file = u"ccmsetup.log"_s)
{
    return LogBuilder(file);
}

/// One process that says these things on one thread.
LogBuilder saying(const QStringList &messages, const QString &file = u"ccmsetup.log"_s)
{
    LogBuilder log = setupLog(file).start("08:00:00", "10", "100");
    for (const QString &message : messages)
        log.say("08:00:01", "10", message);
    return log;
}

SetupFacts gathered(const LogBuilder &log, const ClientSnapshot *snapshot = nullptr)
{
    return gatherFacts(snapshot, QList{log.log()});
}

SetupFacts factsOf(const QStringList &messages)
{
    return gathered(saying(messages));
}

/// The record on this line of a log that LogBuilder made.
Evidence line(qint64 number, const QString &file = u"ccmsetup.log"_s)
{
    return {.file = file, .offset = (number - 1) * 200, .line = number};
}

QString text(const Fact<Version> &fact)
{
    return fact.value ? fact.value->text() : u"unknown"_s;
}

QString applicable(const QString &item)
{
    return u"Item '%1' is applicable. Detecting whether it exists."_s.arg(item);
}

QString pending(const QString &item)
{
    return u"Item %1 has not been installed yet. Put to pending install list."_s.arg(item);
}

QString checked(const QString &path, const QString &version, const QString &expected)
{
    return u"Checking file '%1' version '%2' expecting >= '%3'."_s.arg(path, version, expected);
}

QString missing(const QString &code)
{
    return u"Couldn't find a product with MSI upgrade code '%1' in the MSI database."_s.arg(code);
}

QString commandLine(const QString &arguments)
{
    return u"Ccmsetup command line: \"C:\\Windows\\ccmsetup\\ccmsetup.exe\" "_s + arguments;
}

QString reply(const QString &attributes)
{
    return u"Received reply body '<ContentLocationReply><ClientPackage %1/></ContentLocationReply>'"_s.arg(
        attributes);
}

ClientFile file(const QString &name, const QString &version)
{
    return {.name = name,
            .shownAs = u"C:/Windows/ccmsetup/"_s + name,
            .hash = {},
            .version = Version::parse(version),
            .versionText = {},
            .productCode = {},
            .upgradeCode = {},
            .problem = {}};
}

ClientSnapshot snapshotOf(const QList<ClientFile> &files)
{
    return {.source = u"pc"_s, .hasSetupFolder = true, .files = files, .windowsFiles = {}, .warnings = {}};
}

} // namespace

Q_DECLARE_METATYPE(ccm::SystemVersion)

class TestFactsFromLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingWithoutSources();
    void tellsThePlatform();
    void tellsTheSystem_data();
    void tellsTheSystem();
    void tellsWhatASystemCannotHaveBecome();
    void tellsTheVersionOfSetup();
    void tellsWhetherAClientIsInstalled_data();
    void tellsWhetherAClientIsInstalled();
    void forgetsAClientThatWasChanged_data();
    void forgetsAClientThatWasChanged();
    void tellsSourcesOfOneRunThatDisagreeOnTheClient();
    void keepsAVersionOfAnEarlierRunAsHistory();
    void tellsThePackageOnDisk();
    void tellsWhetherTheClientIsStamped();
    void tellsTheSite();
    void tellsTheVersionOfTheSite();
    void tellsTheSwitchesOfTheLastRun();
    void prefersTheSwitchesOfTheService();
    void tellsThePolicyOfTheLastReply();
    void knowsNoPolicyWhereTheLastReplyIsDamaged_data();
    void knowsNoPolicyWhereTheLastReplyIsDamaged();
    void tellsProducts();
    void tellsItems_data();
    void tellsItems();
    void tellsTheItemsOfTheLastRunThatLooked();
    void keepsTwoThreadsApart();
    void marksWhatWasReplacedSince();
    void tellsWhatWasNotFound_data();
    void tellsWhatWasNotFound();
    void tellsEndpointProtection_data();
    void tellsEndpointProtection();
    void prefersTheInstallerOnDisk();
    void letsNoRecalledMessageDecide();
    void tellsTheSampleBefore();
    void tellsTheSampleAfter();
};

void TestFactsFromLogs::knowsNothingWithoutSources()
{
    QCOMPARE(gatherFacts(nullptr, QList<LogDocument>()), SetupFacts());
    const ClientSnapshot empty = snapshotOf({});
    QCOMPARE(gatherFacts(&empty, QList<LogDocument>()), SetupFacts());
    const SetupFacts facts = factsOf({u"Something that nobody knows."_s});
    QCOMPARE(facts, SetupFacts());
}

void TestFactsFromLogs::tellsThePlatform()
{
    const SetupFacts facts = factsOf({u"Running on platform X64"_s});
    QCOMPARE(facts.platform.value, std::optional(u"X64"_s));
    QCOMPARE(facts.platform.evidence, line(2));
    QVERIFY(facts.platform.disagreeing.isEmpty());

    // Of two logs the later one counts, and the other one is not forgotten.
    const LogBuilder older = saying({u"Running on platform X86"_s}, u"a.log"_s);
    LogBuilder newer = setupLog(u"b.log"_s);
    newer.start("09:00:00", "10", "200").say("09:00:01", "10", u"Running on platform X64"_s);
    const SetupFacts both = gatherFacts(nullptr, QList{newer.log(), older.log()});
    QCOMPARE(both.platform.value, std::optional(u"X64"_s));
    QCOMPARE(both.platform.evidence, line(2, u"b.log"_s));
    QCOMPARE(both.platform.disagreeing,
             (QList<Said<QString>>{{.value = u"X86"_s, .evidence = line(2, u"a.log"_s)}}));
}

void TestFactsFromLogs::tellsTheSystem_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<SystemVersion>("system");
    QTest::addColumn<std::optional<bool>>("isServer");

    QTest::newRow("as 2012 words it")
        << u"Running on OS (6.2.9200). Service Pack (0.0). SuiteMask = 400. Product Type = 2"_s
        << SystemVersion{.major = 6, .minor = 2, .build = 9200, .productType = 2} << std::optional(true);
    QTest::newRow("as newer ones word it")
        << u"[PC0815] Running on 'Microsoft Windows 10 (it's \"Pro\")' (10.0.19045). Service Pack (0.0). SuiteMask = 272. Product Type = 1"_s
        << SystemVersion{.major = 10, .minor = 0, .build = 19045, .productType = 1} << std::optional(false);
    QTest::newRow("a server that is no domain controller")
        << u"Running on OS (6.3.9600). Service Pack (0.0). SuiteMask = 272. Product Type = 3"_s
        << SystemVersion{.major = 6, .minor = 3, .build = 9600, .productType = 3} << std::optional(true);
    QTest::newRow("a type that nobody knows")
        << u"Running on OS (6.3.9600). Service Pack (0.0). SuiteMask = 272. Product Type = 7"_s
        << SystemVersion{.major = 6, .minor = 3, .build = 9600} << std::optional<bool>();
}

void TestFactsFromLogs::tellsTheSystem()
{
    QFETCH(const QString, message);
    QFETCH(const SystemVersion, system);
    QFETCH(const std::optional<bool>, isServer);
    const SetupFacts facts = factsOf({message});
    QVERIFY(facts.system.isKnown());
    QCOMPARE(*facts.system.value, system);
    QCOMPARE(facts.system.value->isServer(), isServer);
    QCOMPARE(facts.system.evidence, line(2));
}

void TestFactsFromLogs::tellsWhatASystemCannotHaveBecome()
{
    const auto running = [](const char *version, int type) {
        return u"Running on OS (%1). Service Pack (0.0). SuiteMask = 272. Product Type = %2"_s.arg(
            QString::fromLatin1(version), QString::number(type));
    };
    // Windows was upgraded.
    QVERIFY(factsOf({running("6.3.9600", 1), running("10.0.19045", 1)}).system.disagreeing.isEmpty());
    // An older Windows, and a server, is another computer.
    const auto older = factsOf({running("10.0.19045", 1), running("6.3.9600", 1)}).system;
    QCOMPARE(older.value->major, 6);
    QCOMPARE(older.disagreeing.size(), 1);
    QCOMPARE(older.disagreeing.first().evidence, line(2));
    QCOMPARE(factsOf({running("6.3.9600", 3), running("10.0.19045", 1)}).system.disagreeing.size(), 1);
}

void TestFactsFromLogs::tellsTheVersionOfSetup()
{
    const SetupFacts facts =
        factsOf({u"CcmSetup version: 5.0.7711.0"_s, u"CcmSetup version: 5.0.7804.1000"_s});
    QCOMPARE(*facts.setupVersion.value, Version(5, 0, 7804, 1000));
    QCOMPARE(facts.setupVersion.evidence, line(3));
    QVERIFY(facts.setupVersion.disagreeing.isEmpty()); // it has updated itself
}

void TestFactsFromLogs::tellsWhetherAClientIsInstalled_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("installed");
    QTest::addColumn<QString>("version");

    QTest::newRow("its product") << Product << true << u"5.00.7804.1000"_s;
    QTest::newRow("its product, not installed")
        << QString(Product).replace(u"installed = 1"_s, u"installed = 0"_s) << false << u"unknown"_s;
    QTest::newRow("no version detected") << NoClient << false << u"unknown"_s;
    QTest::newRow("no product of its family")
        << missing(u"{252da259-82ca-4177-b8d0-49c78937ba3e}"_s) << false << u"unknown"_s;
    QTest::newRow("a repair is decided") << Repair << true << u"5.00.7804.1000"_s;
    QTest::newRow("a repair is started")
        << u"Repairing version 5.00.7804.1000 of the client with product code {D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s
        << true << u"5.00.7804.1000"_s;
}

void TestFactsFromLogs::tellsWhetherAClientIsInstalled()
{
    QFETCH(const QString, message);
    QFETCH(const bool, installed);
    QFETCH(const QString, version);
    const SetupFacts facts = factsOf({message});
    QCOMPARE(facts.clientInstalled.value, std::optional(installed));
    QCOMPARE(facts.clientInstalled.evidence, line(2));
    QCOMPARE(text(facts.installedClient), version);
    QCOMPARE(facts.installedClient.evidence, installed ? line(2) : Evidence());

    // A product of another family tells nothing.
    QVERIFY(!factsOf({missing(MsiCode)}).clientInstalled.isKnown());
}

void TestFactsFromLogs::forgetsAClientThatWasChanged_data()
{
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<QString>("version");

    QTest::newRow("installed over it") << QStringList{Product, Install} << u"unknown"_s;
    QTest::newRow("installed where there was none") << QStringList{NoClient, Install} << u"unknown"_s;
    QTest::newRow("looked again behind it") << QStringList{NoClient, Install, Product} << u"5.00.7804.1000"_s;
    QTest::newRow("repaired") << QStringList{Repair, Install} << u"5.00.7804.1000"_s;
    QTest::newRow("another package was installed")
        << QStringList{Product, QString(Install).replace(u"client.msi"_s, u"msxml6_x64.msi"_s)}
        << u"5.00.7804.1000"_s;
    QTest::newRow("a package that is not named")
        << QStringList{Product, u"Running installation package\n  of any kind"_s} << u"unknown"_s;
}

void TestFactsFromLogs::forgetsAClientThatWasChanged()
{
    QFETCH(const QStringList, messages);
    QFETCH(const QString, version);
    const SetupFacts facts = factsOf(messages);
    QCOMPARE(text(facts.installedClient), version);
    QCOMPARE(facts.clientInstalled.isKnown(), version != u"unknown"_s);
    // The product is what the record says; that it is outdated stands beside it.
    if (!facts.products.isEmpty())
        QCOMPARE(facts.products.first().isOutdated, version == u"unknown"_s);
}

void TestFactsFromLogs::tellsSourcesOfOneRunThatDisagreeOnTheClient()
{
    const SetupFacts facts = factsOf({NoClient, Product, QString(Repair).replace(u"7804"_s, u"7711"_s)});
    QCOMPARE(text(facts.installedClient), u"5.00.7711.1000"_s);
    QCOMPARE(facts.installedClient.evidence, line(4));
    QCOMPARE(facts.installedClient.disagreeing,
             (QList<Said<Version>>{{.value = Version(5, 0, 7804, 1000), .evidence = line(3)}}));
    QCOMPARE(facts.clientInstalled.disagreeing, (QList<Said<bool>>{{.value = false, .evidence = line(2)}}));
}

void TestFactsFromLogs::keepsAVersionOfAnEarlierRunAsHistory()
{
    LogBuilder log = saying({QString(Product).replace(u"7804"_s, u"7711"_s)}).exit("08:01:00", "10", 0);
    log.start("09:00:00", "11", "101").say("09:00:01", "11", Product);
    const SetupFacts facts = gathered(log);
    QCOMPARE(text(facts.installedClient), u"5.00.7804.1000"_s);
    QVERIFY(facts.installedClient.disagreeing.isEmpty());
    QCOMPARE(facts.products.size(), 1);
    QCOMPARE(facts.products.first(),
             (SeenProduct{.upgradeCode = u"{252DA259-82CA-4177-B8D0-49C78937BA3E}"_s,
                          .productCode = u"{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s,
                          .installed = true,
                          .version = Version(5, 0, 7804, 1000),
                          .evidence = line(5)}));
}

void TestFactsFromLogs::tellsThePackageOnDisk()
{
    const ClientSnapshot one = snapshotOf({file(u"client.msi"_s, u"5.00.7958.1000"_s)});
    const SetupFacts facts = gathered(saying({Product}), &one);
    QCOMPARE(text(facts.packageOnDisk), u"5.00.7958.1000"_s);
    QCOMPARE(facts.packageOnDisk.evidence, Evidence{.file = u"C:/Windows/ccmsetup/client.msi"_s});
    // What is installed and what lies there are two things.
    QVERIFY(facts.packageOnDisk.disagreeing.isEmpty());
    QVERIFY(facts.installedClient.disagreeing.isEmpty());
    QCOMPARE(text(facts.installedClient), u"5.00.7804.1000"_s);

    const ClientSnapshot two = snapshotOf({file(u"cache/x/Client.msi"_s, u"5.00.7804.1000"_s),
                                           file(u"client.msi"_s, u"5.00.7958.1000"_s),
                                           file(u"{0}/client.msi"_s, u"5.00.7958.1000"_s)});
    const Fact<Version> disagreeing = gatherFacts(&two, QList<LogDocument>()).packageOnDisk;
    QCOMPARE(text(disagreeing), u"5.00.7958.1000"_s);
    QCOMPARE(disagreeing.disagreeing.size(), 1);
    QCOMPARE(disagreeing.disagreeing.first().evidence.file, u"C:/Windows/ccmsetup/cache/x/Client.msi"_s);

    ClientSnapshot damaged = one;
    damaged.files.first().version.reset();
    QVERIFY(!gatherFacts(&damaged, QList<LogDocument>()).packageOnDisk.isKnown());
}

void TestFactsFromLogs::tellsWhetherTheClientIsStamped()
{
    const QString stamp = u"Client is stamped with /alwaysexcludeupgrade. Stop proceeding."_s;
    const LogBuilder stamped = saying({stamp}).exit("08:01:00", "10", 0);
    QCOMPARE(gathered(stamped).stampedExcluded.value, std::optional(true));
    QCOMPARE(gathered(stamped).stampedExcluded.evidence, line(2));
    QVERIFY(!factsOf({Product}).stampedExcluded.isKnown());

    // A later run that looked at items was not stopped, unless it was told to pass over the stamp.
    const auto later = [&](const QString &arguments) {
        LogBuilder log = stamped;
        log.start("09:00:00", "11", "101")
            .say("09:00:01", "11", commandLine(arguments))
            .say("09:00:02", "11", applicable(u"SCEPInstall.exe"_s));
        return gathered(log).stampedExcluded;
    };
    QVERIFY(!later(u"/runservice"_s).isKnown());
    QCOMPARE(later(u"/runservice"_s).disagreeing, (QList<Said<bool>>{{.value = true, .evidence = line(2)}}));
    QCOMPARE(later(u"/runservice /IgnoreSkipUpgrade"_s).value, std::optional(true));
}

void TestFactsFromLogs::tellsTheSite()
{
    const QString given = commandLine(u"SMSSITECODE=\"PRI\""_s);
    const QString told = u"SiteCode:         P02"_s;
    QCOMPARE(factsOf({given}).siteCode.value, std::optional(u"PRI"_s));
    QCOMPARE(factsOf({told}).siteCode.value, std::optional(u"P02"_s));
    QCOMPARE(factsOf({told}).siteCode.evidence, line(2));
    QCOMPARE(factsOf({commandLine(u"SMSSITECODE=AUTO"_s), told}).siteCode.value, std::optional(u"P02"_s));
    QVERIFY(!factsOf({commandLine(u"SMSSITECODE=AUTO"_s)}).siteCode.isKnown());

    const SetupFacts both = factsOf({given, told});
    QCOMPARE(both.siteCode.value, std::optional(u"PRI"_s));
    QCOMPARE(both.siteCode.disagreeing, (QList<Said<QString>>{{.value = u"P02"_s, .evidence = line(3)}}));
    QVERIFY(factsOf({given, u"SiteCode:         PRI"_s}).siteCode.disagreeing.isEmpty());
}

void TestFactsFromLogs::tellsTheVersionOfTheSite()
{
    const QString answer =
        u"Retrived site info '<SiteInfoReply><Site><SiteCode>PRI</SiteCode><Version>5.00.8692.1000</Version></Site></SiteInfoReply>' from MP 'mp.example'"_s;
    const QString version = u"Retrived site version '5.00.8692.1000' from MP 'mp.example'."_s;
    for (const QString &message : {answer, version, u"SiteVersion:      5.00.8692.1000"_s}) {
        const SetupFacts facts = factsOf({message});
        QCOMPARE(text(facts.siteVersion), u"5.00.8692.1000"_s);
        QCOMPARE(facts.siteVersion.evidence, line(2));
    }
    QCOMPARE(factsOf({answer}).siteCode.value, std::optional(u"PRI"_s));

    const SetupFacts disagreeing = factsOf({version, u"SiteVersion:      5.00.8740.1000"_s});
    QCOMPARE(text(disagreeing.siteVersion), u"5.00.8740.1000"_s);
    QCOMPARE(disagreeing.siteVersion.disagreeing.size(), 1);

    LogBuilder updated = saying({version}).exit("08:01:00", "10", 0);
    updated.start("09:00:00", "11", "101").say("09:00:01", "11", u"SiteVersion:      5.00.8740.1000"_s);
    QVERIFY(gathered(updated).siteVersion.disagreeing.isEmpty());

    const SetupFacts damaged =
        factsOf({u"Retrived site info '<SiteInfoReply><Site>' from MP 'mp.example'"_s});
    QVERIFY(!damaged.siteVersion.isKnown());
    QCOMPARE(damaged.warnings.size(), 1);
    QVERIFY2(damaged.warnings.first().contains(u"ccmsetup.log: line 2"_s),
             qPrintable(damaged.warnings.first()));
}

void TestFactsFromLogs::tellsTheSwitchesOfTheLastRun()
{
    LogBuilder log = saying({commandLine(u"/AutoUpgrade FSP=old.example"_s)}).exit("08:01:00", "10", 0);
    log.start("09:00:00", "11", "101")
        .say("09:00:01", "11", commandLine(u"/runservice \"/UpgradeWinTask\" SMSSITECODE=\"PRI\""_s));
    const SetupFacts facts = gathered(log);
    QCOMPARE(facts.switches, (QStringList{u"/runservice"_s, u"/UpgradeWinTask"_s, u"SMSSITECODE=PRI"_s}));
    QCOMPARE(facts.switchesEvidence, line(5));

    // What an earlier run was told is not what the last one was.
    log.start("10:00:00", "12", "102");
    QVERIFY(gathered(log).switches.isEmpty());
    QVERIFY(gathered(log).switchesEvidence.isEmpty());
}

void TestFactsFromLogs::prefersTheSwitchesOfTheService()
{
    LogBuilder log = setupLog();
    log.start("08:00:00", "10", "100")
        .say("08:00:01", "10", commandLine(u"/mp:mp.example"_s))
        .say("08:00:02", "10", u"Successfully created the ccmsetup service"_s)
        .start("08:00:03", "20", "200")
        .say("08:00:03", "21", u"In ServiceMain"_s)
        .say("08:00:04", "21", commandLine(u"/runservice /mp:mp.example"_s))
        .exit("08:00:05", "10", 0);
    const SetupFacts facts = gathered(log);
    QCOMPARE(facts.switches.constFirst(), u"/runservice"_s);
    QCOMPARE(facts.switchesEvidence, line(6));
}

void TestFactsFromLogs::tellsThePolicyOfTheLastReply()
{
    QVERIFY(!factsOf({Product}).policy);
    const SetupFacts facts =
        factsOf({reply(u"RandomizeMaxDays=\"3\""_s), reply(u"RandomizeMaxDays=\"7\" ExcludeServers=\"1\""_s),
                 u"Received reply body '<Other/>'"_s});
    QVERIFY(facts.policy);
    QCOMPARE(facts.policy->randomizeMaxDays, std::optional(7));
    QCOMPARE(facts.policy->excludeServers, std::optional(true));
    QVERIFY(!facts.policy->programEnabled);
    QCOMPARE(facts.policy->evidence, line(3));
    QVERIFY(facts.warnings.isEmpty());
}

void TestFactsFromLogs::knowsNoPolicyWhereTheLastReplyIsDamaged_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isDamagedRecord");
    QTest::addColumn<bool>("isKnown");

    const QString whole = reply(u"RandomizeMaxDays=\"7\""_s);
    QTest::newRow("cut, the record is whole") << whole.chopped(12) << false << false;
    QTest::newRow("cut with its record") << whole.chopped(12) << true << false;
    QTest::newRow("bad XML") << reply(u"RandomizeMaxDays=7"_s) << false << false;
    QTest::newRow("the reply is whole, its record is not") << whole << true << true;
}

void TestFactsFromLogs::knowsNoPolicyWhereTheLastReplyIsDamaged()
{
    QFETCH(const QString, message);
    QFETCH(const bool, isDamagedRecord);
    QFETCH(const bool, isKnown);
    LogBuilder log = saying({reply(u"RandomizeMaxDays=\"3\""_s), message});
    if (isDamagedRecord)
        log.flag(RecordFlag::Damaged);
    const SetupFacts facts = gathered(log);
    QCOMPARE(facts.policy.has_value(), isKnown);
    if (isKnown)
        QCOMPARE(facts.policy->randomizeMaxDays, std::optional(7));
    QCOMPARE(facts.warnings.isEmpty(), isKnown);
    if (!isKnown)
        QVERIFY2(facts.warnings.first().contains(u"ccmsetup.log: line 3"_s),
                 qPrintable(facts.warnings.first()));

    // One that is still being written is not damaged.
    LogBuilder growing = saying({reply(u"RandomizeMaxDays=\"3\""_s), message.first(40)});
    growing.flag(RecordFlag::Pending);
    QCOMPARE(gathered(growing).policy->randomizeMaxDays, std::optional(3));
    QVERIFY(gathered(growing).warnings.isEmpty());
}

void TestFactsFromLogs::tellsProducts()
{
    const SetupFacts facts = factsOf({missing(MsiCode.toLower()), Product});
    QCOMPARE(facts.products.size(), 2);
    QCOMPARE(facts.products[0],
             (SeenProduct{.upgradeCode = MsiCode, .productCode = {}, .evidence = line(2)}));
    QCOMPARE(facts.products[1].version->text(), u"5.00.7804.1000"_s);

    // The run went on to bring what was missing; the client itself was not touched.
    const SetupFacts changed = factsOf({missing(MsiCode), Product, Downloaded});
    QVERIFY(changed.products[0].isOutdated);
    QVERIFY(!changed.products[1].isOutdated);
}

void TestFactsFromLogs::tellsItems_data()
{
    QTest::addColumn<QStringList>("messages"); ///< about SCEPInstall.exe
    QTest::addColumn<std::optional<bool>>("applicable");
    QTest::addColumn<std::optional<bool>>("detected");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("reasonLine");

    const QString item = u"SCEPInstall.exe"_s;
    const QString path = u"C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe"_s;
    const QString other = u"C:\\WINDOWS\\system32\\wuapi.dll"_s;
    const QString hash(64, u'A');
    const QString differs =
        u"File '%1' with hash '%2' from manifest doesn't match with the file hash '%3'"_s.arg(
            path, hash, QString(64, u'B'));
    const QString validated = u"Validated file '%1' hash '%2'"_s.arg(path, hash);
    const QString discovering = u"Discovering whether item '%1' exists."_s.arg(item);
    const QString detected = u"Detected item '%1'"_s.arg(item);
    const std::optional<bool> unknown, yes = true, no = false;

    QTest::newRow("not applicable") << QStringList{u"Item '%1' is not applicable."_s.arg(item)} << no
                                    << unknown << QString() << 0;
    QTest::newRow("looked for as 2012 words it, then cut")
        << QStringList{discovering} << unknown << unknown << QString() << 0;
    QTest::newRow("looked for as newer ones word it, then cut")
        << QStringList{applicable(item)} << yes << unknown << QString() << 0;
    QTest::newRow("detected") << QStringList{discovering, validated,
                                             checked(path, u"4.3.0215.0000"_s, u"4.3.215.0"_s), detected}
                              << yes << yes << QString() << 0;
    QTest::newRow("pending, nothing tells why")
        << QStringList{applicable(item), pending(item)} << yes << no << QString() << 0;
    QTest::newRow("another hash") << QStringList{applicable(item), differs, pending(item)} << yes << no
                                  << u"hash"_s << 3;
    QTest::newRow("another hash, where the log begins in between")
        << QStringList{differs, pending(item)} << yes << no << u"hash"_s << 2;
    QTest::newRow("no file") << QStringList{applicable(item),
                                            u"File '%1' does not exist. Discovery failed."_s.arg(other),
                                            pending(item)}
                             << yes << no << u"fileMissing"_s << 3;
    QTest::newRow("another file's absence, where the log begins in between")
        << QStringList{u"File '%1' does not exist. Discovery failed."_s.arg(other), pending(item)} << yes
        << no << QString() << 0;
    QTest::newRow("a lower version") << QStringList{applicable(item),
                                                    checked(other, u"7.4.7600.225"_s, u"7.4.7600.226"_s),
                                                    pending(item)}
                                     << yes << no << u"version"_s << 3;
    QTest::newRow("the version is right, something else is not")
        << QStringList{applicable(item), checked(other, u"7.4.7600.226"_s, u"7.4.7600.226"_s), pending(item)}
        << yes << no << QString() << 0;
    QTest::newRow("no product") << QStringList{applicable(item), missing(MsiCode), pending(item)} << yes << no
                                << u"productMissing"_s << 3;
    QTest::newRow("registry") << QStringList{applicable(item), u"32-bit Hive selected"_s, pending(item)}
                              << yes << no << u"registry"_s << 3;
    QTest::newRow("registry, detected")
        << QStringList{applicable(item), u"32-bit Hive selected"_s, detected} << yes << yes << QString() << 0;
    QTest::newRow("what was said of the item before")
        << QStringList{applicable(u"a.exe"_s), missing(MsiCode), pending(u"a.exe"_s), applicable(item),
                       pending(item)}
        << yes << no << QString() << 0;
}

void TestFactsFromLogs::tellsItems()
{
    QFETCH(const QStringList, messages);
    QFETCH(const std::optional<bool>, applicable);
    QFETCH(const std::optional<bool>, detected);
    QFETCH(const QString, reason);
    QFETCH(const int, reasonLine);
    const QList<SeenItem> items = factsOf(messages).items;
    QVERIFY(!items.isEmpty());
    const SeenItem &item = items.constLast();
    QCOMPARE(item.fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(item.applicable, applicable);
    QCOMPARE(item.detected, detected);
    QCOMPARE(item.reason, reason);
    QCOMPARE(item.evidence, line(messages.size() + 1)); // the last message, behind the start
    QCOMPARE(item.reasonEvidence, reasonLine > 0 ? line(reasonLine) : Evidence());
}

void TestFactsFromLogs::tellsTheItemsOfTheLastRunThatLooked()
{
    LogBuilder log = saying({applicable(u"a.exe"_s), pending(u"a.exe"_s)}).exit("08:01:00", "10", 0);
    log.start("09:00:00", "11", "101")
        .say("09:00:01", "11", applicable(u"x64/b.exe"_s))
        .say("09:00:02", "11", u"Detected item 'X64/B.EXE'"_s)
        .exit("09:01:00", "11", 0)
        .start("10:00:00", "12", "102")
        .exit("10:01:00", "12", 8);
    const QList<SeenItem> items = gathered(log).items;
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().fileName, u"x64/b.exe"_s);
    QCOMPARE(items.first().detected, std::optional(true));
}

void TestFactsFromLogs::keepsTwoThreadsApart()
{
    // A launcher that ends while its service looks at items: their records alternate.
    LogBuilder log = setupLog();
    log.start("08:00:00", "10", "100")
        .say("08:00:02", "10", u"Successfully created the ccmsetup service"_s)
        .start("08:00:03", "20", "200")
        .say("08:00:03", "21", u"In ServiceMain"_s)
        .say("08:00:04", "21", applicable(u"a.exe"_s))
        .say("08:00:04", "10", missing(MsiCode))
        .say("08:00:04", "21", pending(u"a.exe"_s))
        .exit("08:00:05", "10", 0);
    const QList<SeenItem> items = gathered(log).items;
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().reason, QString());
}

void TestFactsFromLogs::marksWhatWasReplacedSince()
{
    const QStringList found{applicable(u"a.exe"_s), pending(u"a.exe"_s), applicable(u"b.exe"_s),
                            u"Detected item 'b.exe'"_s};
    const QList<SeenItem> before = factsOf(found).items;
    QVERIFY(!before[0].isOutdated);
    const QList<SeenItem> after = factsOf(found + QStringList{Downloaded}).items;
    QVERIFY(after[0].isOutdated);
    QVERIFY(!after[1].isOutdated); // what is there is not brought again
    const QList<SeenItem> again =
        factsOf(found + QStringList{Downloaded, applicable(u"a.exe"_s), pending(u"a.exe"_s)}).items;
    QVERIFY(!again[0].isOutdated);
}

void TestFactsFromLogs::tellsWhatWasNotFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("fact");

    QTest::newRow("language changes")
        << u"No client language changes are detected per current client.msi."_s << 0;
    QTest::newRow("language packs") << u"No client language packs are detected."_s << 1;
    QTest::newRow("patches") << u"No client patches are detected."_s << 2;
    QTest::newRow("updates") << u"No client update are detected."_s << 3;
}

void TestFactsFromLogs::tellsWhatWasNotFound()
{
    QFETCH(const QString, message);
    QFETCH(const int, fact);
    const SetupFacts facts = factsOf({message});
    const QList<Fact<bool>> all{facts.languagesChanged, facts.languagePacksFound, facts.clientPatchesFound,
                                facts.clientUpdatesFound};
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].value, i == fact ? std::optional(false) : std::nullopt);
        QCOMPARE(all[i].evidence, i == fact ? line(2) : Evidence());
    }
}

void TestFactsFromLogs::tellsEndpointProtection_data()
{
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QString>("installer");

    const QString unknown = u"unknown"_s;
    const QString installer = u"File C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe version is 4.3.215.0."_s;
    const QString installed = u"EP version 4.2.223.1 is already installed."_s;
    const QString process =
        u"Create Process Command line: \"C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe\" /s /q."_s;
    const QString succeeded = u"Installed EP client successfully."_s;
    QTest::newRow("nothing") << QStringList{u"Service startup notification received"_s} << unknown << unknown;
    QTest::newRow("the installer") << QStringList{installer} << unknown << u"4.3.215.0"_s;
    QTest::newRow("another file") << QStringList{u"File C:\\x.exe version is 4.3.215.0."_s} << unknown
                                  << unknown;
    QTest::newRow("installed") << QStringList{installed} << u"4.2.223.1"_s << unknown;
    QTest::newRow("lower")
        << QStringList{u"EP 4.2.223.1 is installed, version is lower than expected installer version 4.3.215.0."_s}
        << u"4.2.223.1"_s << u"4.3.215.0"_s;
    QTest::newRow("being installed") << QStringList{installer, installed, process} << unknown
                                     << u"4.3.215.0"_s;
    QTest::newRow("installed by the installer")
        << QStringList{installer, installed, process, succeeded} << u"4.3.215.0"_s << u"4.3.215.0"_s;
    QTest::newRow("installed, nobody knows what")
        << QStringList{installed, process, succeeded} << unknown << unknown;
    QTest::newRow("looked again behind it")
        << QStringList{installer, process, succeeded, u"EP version 4.3.216.0 is already installed."_s}
        << u"4.3.216.0"_s << u"4.3.215.0"_s;
    QTest::newRow("another process") << QStringList{installed, u"Create Process Command line: x.exe."_s}
                                     << u"4.2.223.1"_s << unknown;
}

void TestFactsFromLogs::tellsEndpointProtection()
{
    QFETCH(const QStringList, messages);
    QFETCH(const QString, installed);
    QFETCH(const QString, installer);
    LogBuilder log(u"EndpointProtectionAgent.log"_s, u"EndpointProtectionAgent"_s);
    for (const QString &message : messages)
        log.say("08:00:00", "10", message);
    const SetupFacts facts = gathered(log);
    QCOMPARE(text(facts.protectionInstalled), installed);
    QCOMPARE(text(facts.protectionInstaller), installer);
}

void TestFactsFromLogs::prefersTheInstallerOnDisk()
{
    LogBuilder log(u"EndpointProtectionAgent.log"_s, u"EndpointProtectionAgent"_s);
    log.say("08:00:00", "10", u"File C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe version is 4.3.215.0."_s);
    const ClientSnapshot same = snapshotOf({file(u"SCEPInstall.exe"_s, u"4.3.0215.0000"_s)});
    const Fact<Version> agreed = gathered(log, &same).protectionInstaller;
    QCOMPARE(text(agreed), u"4.3.0215.0000"_s);
    QCOMPARE(agreed.evidence, Evidence{.file = u"C:/Windows/ccmsetup/SCEPInstall.exe"_s});
    QVERIFY(agreed.disagreeing.isEmpty());

    const ClientSnapshot other = snapshotOf({file(u"SCEPInstall.exe"_s, u"4.2.223.0"_s)});
    const Fact<Version> disagreeing = gathered(log, &other).protectionInstaller;
    QCOMPARE(text(disagreeing), u"4.2.223.0"_s);
    QCOMPARE(disagreeing.disagreeing,
             (QList<Said<Version>>{
                 {.value = Version(4, 3, 215, 0), .evidence = line(1, u"EndpointProtectionAgent.log"_s)}}));
}

void TestFactsFromLogs::letsNoRecalledMessageDecide()
{
    QCOMPARE(
        factsOf(
            {u"Upgrading version 5.00.7711.0000 of the client to version 5.00.7804.1000"_s,
             u"Installing version 5.00.7804.1000 of the client with product code {D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s,
             u"Client installation is skipped since it is excluded from upgrade."_s,
             u"Retrived site version '5.00.8692.1000' from AD for site 'PRI'"_s}),
        SetupFacts());
}

namespace {

/// The facts of one of the sample's clients.
SetupFacts sample(const QString &client)
{
    const QString windows = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + client + u"/Windows"_s;
    QList<LogDocument> logs;
    for (const QString &name :
         {u"/ccmsetup/Logs/ccmsetup.log"_s, u"/CCM/Logs/EndpointProtectionAgent.log"_s}) {
        if (auto log = readLog(windows + name, name))
            logs.append(std::move(*log));
    }
    const auto snapshot = readSnapshot(readFolder(windows).value());
    return gatherFacts(&*snapshot, logs);
}

} // namespace

void TestFactsFromLogs::tellsTheSampleBefore()
{
    const SetupFacts facts = sample(u"client-before"_s);
    // Its log holds one record, of the schedule.
    QVERIFY(!facts.platform.isKnown());
    QVERIFY(!facts.clientInstalled.isKnown());
    QVERIFY(!facts.installedClient.isKnown());
    QVERIFY(facts.items.isEmpty());
    QVERIFY(facts.switches.isEmpty());
    QCOMPARE(text(facts.packageOnDisk), u"5.00.7804.1000"_s);
    QCOMPARE(*facts.protectionInstaller.value, Version(4, 2, 223, 0));
    QVERIFY(!facts.protectionInstalled.isKnown());
    QVERIFY(facts.warnings.isEmpty());
}

void TestFactsFromLogs::tellsTheSampleAfter()
{
    const SetupFacts facts = sample(u"client-after"_s);
    QCOMPARE(facts.platform.value, std::optional(u"X64"_s));
    QCOMPARE(*facts.system.value, (SystemVersion{.major = 6, .minor = 2, .build = 9200, .productType = 2}));
    QCOMPARE(facts.system.value->isServer(), std::optional(true));
    QCOMPARE(facts.clientInstalled.value, std::optional(true));
    QCOMPARE(text(facts.installedClient), u"5.00.7804.1000"_s);
    QVERIFY(facts.installedClient.disagreeing.isEmpty());
    QCOMPARE(text(facts.packageOnDisk), u"5.00.7804.1000"_s);
    QCOMPARE(text(facts.setupVersion), u"5.0.7804.1000"_s);
    QCOMPARE(facts.languagesChanged.value, std::optional(false));
    QCOMPARE(facts.siteCode.value, std::optional(u"PRI"_s));
    QVERIFY(!facts.policy); // that log has no reply
    QVERIFY(!facts.stampedExcluded.isKnown());
    QVERIFY(facts.switches.contains(u"/UpgradeWinTask"_s));
    QVERIFY(!facts.switches.contains(u"/AutoUpgrade"_s)); // the last run was not that one
    QCOMPARE(facts.items.size(), 2);
    QCOMPARE(facts.items[0].fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(facts.items[0].detected, std::optional(true));
    QCOMPARE(facts.items[1].fileName, u"x64/client.msi"_s);
    QCOMPARE(facts.items[1].detected, std::optional(false));
    QCOMPARE(*facts.protectionInstalled.value, Version(4, 3, 215, 0));
    QCOMPARE(*facts.protectionInstaller.value, Version(4, 3, 215, 0));
    QVERIFY(facts.protectionInstaller.disagreeing.isEmpty());
    QVERIFY(facts.warnings.isEmpty());
}

QTEST_GUILESS_MAIN(TestFactsFromLogs)
#include "tst_factsfromlogs.moc"
