// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/rules.h"
#include "tests/models/compare/comparevalues.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace ccm;
using namespace ccm::test;

namespace {

/// A client and a site of 2403, about which everything is known and nothing stops an automatic upgrade.
struct Case
{
    Manifest site = manifestOf({scepItem()});
    ClientSnapshot client = snapshotOf({scepFile(HashA, Version(4, 3, 215, 0)), {.name = u"ccmsetup.exe"_s}});
    SetupFacts facts = x64Facts(u"5.00.9128.1005"_s);
    Question question;
    SitePackage package{.hasPatches = false, .hasLanguagePacks = false, .hasUpdates = false};

    Case()
    {
        site.clientVersion = Version::parse(u"5.00.9128.1005");
        facts.stampedExcluded = factOf(false);
        facts.languagesChanged = factOf(false);
        facts.virtualDesktop = factOf(false);
        facts.system = factOf(SystemVersion{.major = 6, .minor = 3, .build = 9600, .productType = 1});
        facts.policy = UpgradePolicy{.programEnabled = true,
                                     .excludeServers = false,
                                     .isExcludedFromUpgrade = false,
                                     .ignoreNonPersistableVm = false,
                                     .evidence = {.file = u"ccmsetup.log"_s, .line = 9}};
        facts.protectionInstaller = factOf(Version(4, 3, 215, 0));
        facts.protectionInstalled = factOf(Version(4, 3, 215, 0));
    }

    [[nodiscard]] Comparison compared() const { return compare(site, client, facts, question, package); }
    ManifestItem &item() { return site.items.first(); }
    UpgradePolicy &policy() { return *facts.policy; }
    /// A site that is too old for what came later, as in 2013.
    void takeTo2013() { site.clientVersion = Version::parse(u"5.00.7804.1000"); }
    void install(const QString &version) { facts.installedClient.value = Version::parse(version); }
    /// No log tells the platform; the site's client.msi for this one lies on the client.
    void takePackageOf(const QString &platform)
    {
        facts.platform = {};
        site.items.append(clientItem(platform.toLower(), platform, HashB));
        client.files.append(clientMsi(HashB, u"5.00.9128.1005"_s));
    }
    void lookForMsi() { item().discovery = Discovery{.type = u"MSI"_s, .identifier = Code}; }
    void lookIntoRegistry() { item().discovery = Discovery{.type = u"Registry"_s, .identifier = u"HKLM"_s}; }
    void lookBeside()
    {
        item().discovery->identifier = u"%windir%\\system32\\wuapi.dll"_s;
        item().discovery->verifyHash = false;
    }
    void see(std::optional<bool> detected, const QString &reason = {}, std::optional<bool> applicable = {})
    {
        facts.items = {{.fileName = u"scepinstall.EXE"_s,
                        .applicable = applicable,
                        .detected = detected,
                        .reason = reason,
                        .evidence = {.file = u"ccmsetup.log"_s, .line = 30}}};
    }
    void product(bool installed, const QString &version = {})
    {
        facts.products = {{.upgradeCode = Code,
                           .installed = installed,
                           .version = Version::parse(version),
                           .evidence = {.file = u"ccmsetup.log"_s, .line = 31}}};
    }
    void askForVersion(const QString &version)
    {
        item().discovery->properties = {{.name = u"Version"_s, .op = u">="_s, .value = version}};
    }

    inline static const QString Code = u"{936E696B-0C8D-3A48-98DF-344FEA4E1139}"_s;
};

using Change = std::function<void(Case &)>;

QString answerOf(const QString &rule, Firing fires)
{
    static const QStringList words{u" no"_s, u" yes"_s, u" unknown"_s};
    return rule + words.at(static_cast<qsizetype>(fires));
}

void changeNothing(Case &) { }

const RuleOutcome *stepOf(const Comparison &comparison, const QString &ruleId)
{
    for (const RuleOutcome &step : comparison.steps) {
        if (step.ruleId == ruleId)
            return &step;
    }
    return nullptr;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesOrNotOrDoesNotKnow_data();
    void firesOrNotOrDoesNotKnow();
    void hasARowForEachAnswerOfEachRule();
    void namesEachRule();
    void decidesByTheFirstRuleThatFires_data();
    void decidesByTheFirstRuleThatFires();
    void leavesItUnknownWithoutAnAssumption();
    void saysEachAssumptionOnce();

private:
    void addGates();
    void addClient();
    void addApplicability();
    void addFiles();
    void addProducts();
    void addPackageAndHandling();
    void addProtection();

    QSet<QString> m_seen; ///< what rows have shown, for the test that none is missing
};

namespace {

/// "gate.stamped: the log says so" is the name of a row.
void row(const char *rule, const char *name, Firing fires, const Change &change)
{
    QTest::addRow("%s: %s", rule, name) << QString::fromLatin1(rule) << fires << change;
}

} // namespace

using enum Firing;

void TestRules::addGates()
{
    row("gate.stamped", "the log says so", Yes, [](Case &c) { c.facts.stampedExcluded.value = true; });
    row("gate.stamped", "the log says not", No, changeNothing);
    row("gate.stamped", "/IgnoreSkipUpgrade", No, [](Case &c) {
        c.facts.stampedExcluded.value = true;
        c.question.ignoreSkipUpgrade = true;
    });
    row("gate.stamped", "no log tells", Unknown, [](Case &c) { c.facts.stampedExcluded = {}; });
    row("gate.stamped", "a run went on", No, [](Case &c) {
        c.facts.stampedExcluded = {};
        c.see(true);
    });
    row("gate.stamped", "a run went on because it was told to", Unknown, [](Case &c) {
        c.facts.stampedExcluded = {};
        c.see(true);
        c.facts.switches = {u"/ignoreskipupgrade"_s};
    });
    row("gate.stamped", "before 1802", No, [](Case &c) {
        c.facts.stampedExcluded = {};
        c.takeTo2013();
    });
    row("gate.collection", "the answer says so", Yes,
        [](Case &c) { c.policy().isExcludedFromUpgrade = true; });
    row("gate.collection", "the answer says not", No, changeNothing);
    row("gate.collection", "no answer", Unknown, [](Case &c) { c.facts.policy.reset(); });
    row("gate.collection", "before 1610", No, [](Case &c) {
        c.facts.policy.reset();
        c.takeTo2013();
    });
    row("gate.collection", "/IgnoreSkipUpgrade", No, [](Case &c) {
        c.policy().isExcludedFromUpgrade = true;
        c.question.ignoreSkipUpgrade = true;
    });
    row("gate.program", "off", Yes, [](Case &c) { c.policy().programEnabled = false; });
    row("gate.program", "on", No, changeNothing);
    row("gate.program", "no answer", Unknown, [](Case &c) { c.policy().programEnabled.reset(); });
    row("gate.servers", "a server, left out", Yes, [](Case &c) {
        c.policy().excludeServers = true;
        c.facts.system.value->productType = 3;
    });
    row("gate.servers", "a domain controller, supposed to be left out", Yes, [](Case &c) {
        c.question.serversExcluded = true;
        c.facts.system.value->productType = 2;
    });
    row("gate.servers", "a workstation", No, [](Case &c) { c.policy().excludeServers = true; });
    row("gate.servers", "not left out", No, [](Case &c) { c.facts.system = {}; });
    row("gate.servers", "supposed not to be left out", No, [](Case &c) {
        c.policy().excludeServers = true;
        c.question.serversExcluded = false;
        c.facts.system.value->productType = 3;
    });
    row("gate.servers", "left out, and the system is not known", Unknown, [](Case &c) {
        c.policy().excludeServers = true;
        c.facts.system.value->productType = 0;
    });
    row("gate.servers", "a server, and no answer", Unknown, [](Case &c) {
        c.policy().excludeServers.reset();
        c.facts.system.value->productType = 3;
    });
    row("gate.desktops", "one, left out", Yes, [](Case &c) {
        c.policy().ignoreNonPersistableVm = true;
        c.facts.virtualDesktop.value = true;
    });
    row("gate.desktops", "not left out", No, [](Case &c) { c.facts.virtualDesktop = {}; });
    row("gate.desktops", "none", No, [](Case &c) { c.policy().ignoreNonPersistableVm = true; });
    row("gate.desktops", "left out, and no log tells", Unknown, [](Case &c) {
        c.policy().ignoreNonPersistableVm = true;
        c.facts.virtualDesktop = {};
    });
}

void TestRules::addClient()
{
    row("client.none", "the log says so", Yes, [](Case &c) {
        c.facts.installedClient = {};
        c.facts.clientInstalled.value = false;
    });
    row("client.none", "one is", No, changeNothing);
    row("client.none", "one is supposed", No, [](Case &c) {
        c.facts.clientInstalled.value = false;
        c.question.assumedInstalled = Version(5, 0, 1, 0);
    });
    row("client.none", "nothing tells", Unknown, [](Case &c) {
        c.facts.installedClient = {};
        c.facts.clientInstalled = {};
    });
    row("client.upgrade", "a lower build", Yes, [](Case &c) { c.install(u"5.00.9122.1033"_s); });
    row("client.upgrade", "the same build", No, [](Case &c) { c.install(u"5.00.9128.1000"_s); });
    row("client.upgrade", "the same version", No, changeNothing);
    row("client.upgrade", "a higher build", No, [](Case &c) { c.install(u"5.00.9132.1011"_s); });
    row("client.upgrade", "which version is not known", Unknown,
        [](Case &c) { c.facts.installedClient = {}; });
    row("client.upgrade", "the site's is not known", Unknown, [](Case &c) { c.site.clientVersion.reset(); });
    row("client.update", "a lower revision", Yes, [](Case &c) { c.install(u"5.00.9128.1000"_s); });
    row("client.update", "the same version, padded otherwise", No,
        [](Case &c) { c.install(u"5.0.9128.1005"_s); });
    row("client.update", "a higher revision", No, [](Case &c) { c.install(u"5.00.9128.1030"_s); });
    row("client.forced", "forced", Yes, [](Case &c) { c.question.forcedReinstall = true; });
    row("client.forced", "not forced", No, changeNothing);
    row("package.patches", "there are", Yes, [](Case &c) { c.package.hasPatches = true; });
    row("package.patches", "there are none", No, changeNothing);
    row("package.patches", "nothing tells", Unknown, [](Case &c) { c.package.hasPatches.reset(); });
    row("package.languagePacks", "there are", Yes, [](Case &c) { c.package.hasLanguagePacks = true; });
    row("package.languagePacks", "there are none", No, changeNothing);
    row("package.languagePacks", "nothing tells", Unknown,
        [](Case &c) { c.package.hasLanguagePacks.reset(); });
    row("package.languagePacks", "the last run found none", No, [](Case &c) {
        c.package.hasLanguagePacks.reset();
        c.facts.languagePacksFound = factOf(false);
    });
    row("package.languagePacks", "the last run found some", Yes, [](Case &c) {
        c.package.hasLanguagePacks.reset();
        c.facts.languagePacksFound = factOf(true);
    });
    row("package.patches", "there are none, whatever the last run found", No,
        [](Case &c) { c.facts.clientPatchesFound = factOf(true); });
    row("package.updates", "the last run found none", No, [](Case &c) {
        c.package.hasUpdates.reset();
        c.facts.clientUpdatesFound = factOf(false);
    });
    row("package.updates", "there are", Yes, [](Case &c) { c.package.hasUpdates = true; });
    row("package.updates", "there are none", No, changeNothing);
    row("package.updates", "nothing tells", Unknown, [](Case &c) { c.package.hasUpdates.reset(); });
    row("package.updates", "before 2012 R2 SP1 CU1", No, [](Case &c) {
        c.package.hasUpdates.reset();
        c.takeTo2013();
    });
    row("client.languages", "they change", Yes, [](Case &c) { c.facts.languagesChanged.value = true; });
    row("client.languages", "they do not", No, changeNothing);
    row("client.languages", "nothing tells", Unknown, [](Case &c) { c.facts.languagesChanged = {}; });
    row("client.task", "the task runs", Yes, [](Case &c) { c.question.run = RunKind::ScheduledTask; });
    row("client.task", "it does not", No, changeNothing);
    row("client.skip", "an automatic run", Yes, changeNothing);
    row("client.skip", "a manual run", No, [](Case &c) { c.question.run = RunKind::Manual; });
    row("client.manual", "a manual run", Unknown, [](Case &c) { c.question.run = RunKind::Manual; });
}

void TestRules::addApplicability()
{
    row("applicability.platform", "another one", Yes, [](Case &c) { c.item().platforms = {u"X86"_s}; });
    row("applicability.platform", "this one", No, [](Case &c) { c.item().platforms = {u"X64"_s}; });
    row("applicability.platform", "each", No, changeNothing);
    row("applicability.platform", "of the client not known", Unknown, [](Case &c) {
        c.item().platforms = {u"X64"_s};
        c.facts.platform = {};
    });
    row("applicability.platform", "of the client.msi that lies there", No, [](Case &c) {
        c.item().platforms = {u"X64"_s};
        c.takePackageOf(u"X64"_s);
    });
    row("applicability.platform", "not of the client.msi that lies there", Yes, [](Case &c) {
        c.item().platforms = {u"X86"_s};
        c.takePackageOf(u"X64"_s);
    });
    row("applicability.platform", "not known, and a run found that it does not apply", Yes, [](Case &c) {
        c.item().platforms = {u"X64"_s};
        c.facts.platform = {};
        c.see({}, {}, false);
    });
    row("applicability.system", "a run found that it is another", Yes, [](Case &c) {
        c.item().os = {u"WINXP"_s};
        c.see({}, {}, false);
    });
    row("applicability.system", "a run found that it applies", No, [](Case &c) {
        c.item().os = {u"WIN10"_s};
        c.see(true, {}, true);
    });
    row("applicability.system", "each", No, changeNothing);
    row("applicability.system", "a word nobody knows", Unknown, [](Case &c) { c.item().os = {u"6.1"_s}; });
}

void TestRules::addFiles()
{
    row("discovery.kind", "no discovery", Unknown, [](Case &c) { c.item().discovery.reset(); });
    row("discovery.kind", "another type", Unknown, [](Case &c) { c.item().discovery->type = u"WMI"_s; });
    row("discovery.file", "not in the folder", Yes, [](Case &c) { c.client.files.removeFirst(); });
    row("discovery.file", "in the folder", No, changeNothing);
    row("discovery.file", "folder not opened", Unknown, [](Case &c) { c.client = {}; });
    row("discovery.file", "not all could be read", Unknown, [](Case &c) {
        c.client.files.removeFirst();
        c.client.isComplete = false;
    });
    row("discovery.file", "elsewhere, and no run tells", Unknown, [](Case &c) { c.lookBeside(); });
    row("discovery.file", "elsewhere, and a run found none", Yes, [](Case &c) {
        c.lookBeside();
        c.see(false, u"fileMissing"_s);
    });
    row("discovery.file", "elsewhere, and a run found none and went on to install", Unknown, [](Case &c) {
        c.lookBeside();
        c.see(false, u"fileMissing"_s);
        c.facts.items[0].isOutdated = true;
    });
    row("discovery.file", "elsewhere, and a run found it", No, [](Case &c) {
        c.lookBeside();
        c.see(true);
    });
    row("discovery.file", "elsewhere, and a run does not say why not", Unknown, [](Case &c) {
        c.lookBeside();
        c.see(false);
    });
    row("discovery.hash", "another", Yes, [](Case &c) { c.client.files[0].hash = HashB; });
    row("discovery.hash", "the same", No, changeNothing);
    row("discovery.hash", "not readable", Unknown, [](Case &c) { c.client.files[0].hash.clear(); });
    row("discovery.version", "lower", Yes, [](Case &c) { c.askForVersion(u"4.4.0.0"_s); });
    row("discovery.version", "the same, padded", No, [](Case &c) { c.askForVersion(u"4.3.0215.0000"_s); });
    row("discovery.version", "the file has none", Unknown, [](Case &c) {
        c.client.files[0].version.reset();
        c.client.files[0].versionText.clear();
    });
    row("discovery.version", "elsewhere, and a run found it too low", Yes, [](Case &c) {
        c.lookBeside();
        c.see(false, u"version"_s);
    });
    row("discovery.version", "elsewhere, and a run found it good", No, [](Case &c) {
        c.lookBeside();
        c.see(true);
    });
}

void TestRules::addProducts()
{
    row("discovery.product", "not installed", Yes, [](Case &c) {
        c.lookForMsi();
        c.product(false);
    });
    row("discovery.product", "installed", No, [](Case &c) {
        c.lookForMsi();
        c.product(true);
    });
    row("discovery.product", "not installed, and the run went on to install", Unknown, [](Case &c) {
        c.lookForMsi();
        c.product(false);
        c.facts.products[0].isOutdated = true;
    });
    row("discovery.product", "nothing tells", Unknown, [](Case &c) { c.lookForMsi(); });
    row("discovery.product", "the last run detected it", No, [](Case &c) {
        c.lookForMsi();
        c.see(true);
    });
    row("discovery.productVersion", "lower", Yes, [](Case &c) {
        c.lookForMsi();
        c.askForVersion(u"12.0.40660.0"_s);
        c.product(true, u"12.0.21005.1"_s);
    });
    row("discovery.productVersion", "the same", No, [](Case &c) {
        c.lookForMsi();
        c.askForVersion(u"12.0.21005.1"_s);
        c.product(true, u"12.0.21005.1"_s);
    });
    row("discovery.productVersion", "not told", Unknown, [](Case &c) {
        c.lookForMsi();
        c.askForVersion(u"12.0.21005.1"_s);
        c.product(true);
    });
    row("discovery.registry", "a run did not detect it", Yes, [](Case &c) {
        c.lookIntoRegistry();
        c.see(false);
    });
    row("discovery.registry", "a run detected it", No, [](Case &c) {
        c.lookIntoRegistry();
        c.see(true);
    });
    row("discovery.registry", "a run did not, and went on to install", Unknown, [](Case &c) {
        c.lookIntoRegistry();
        c.see(false);
        c.facts.items[0].isOutdated = true;
    });
    row("discovery.registry", "no run tells", Unknown, [](Case &c) { c.lookIntoRegistry(); });
}

void TestRules::addPackageAndHandling()
{
    const Change isClient = [](Case &c) { c.item() = clientItem(u"x64"_s, u"X64"_s, HashA); };
    row("discovery.package", "none", Yes, isClient);
    row("discovery.package", "one", No, [isClient](Case &c) {
        isClient(c);
        c.client.files.append(clientMsi(HashA, u"5.00.9128.1005"_s));
    });
    row("discovery.package", "folder not opened", Unknown, [isClient](Case &c) {
        isClient(c);
        c.client = {};
    });
    row("discovery.packageHash", "another", Yes, [isClient](Case &c) {
        isClient(c);
        c.client.files.append(clientMsi(HashB, u"5.00.9122.1033"_s));
    });
    row("discovery.packageHash", "the same", No, [isClient](Case &c) {
        isClient(c);
        c.client.files.append(clientMsi(HashA, u"5.00.9128.1005"_s));
    });
    row("discovery.packageHash", "not readable", Unknown, [isClient](Case &c) {
        isClient(c);
        c.client.files.append(clientMsi({}, u"5.00.9128.1005"_s));
    });
    row("handling.placed", "NONE", Yes, changeNothing);
    row("handling.placed", "EXE", No, [](Case &c) { c.item().installation->type = u"EXE"_s; });
    row("handling.placed", "not said", Unknown, [](Case &c) { c.item().installation.reset(); });
    row("handling.local", "dism.exe", Yes, [](Case &c) { c.item().fileName = u"dism.exe"_s; });
    row("handling.local", "another", No, changeNothing);
}

void TestRules::addProtection()
{
    const auto windows10 = [](Case &c) { c.facts.system.value->major = 10; };
    row("protection.inBox", "Windows 10", Yes, windows10);
    row("protection.inBox", "Windows 8.1", No, changeNothing);
    row("protection.inBox", "Windows 10, before 1802", No, [windows10](Case &c) {
        windows10(c);
        c.takeTo2013();
    });
    row("protection.inBox", "Windows not known", Unknown, [](Case &c) { c.facts.system = {}; });
    row("protection.lower", "lower", Yes,
        [](Case &c) { c.facts.protectionInstalled.value = Version(4, 2, 223, 1); });
    row("protection.lower", "the same", No, changeNothing);
    row("protection.lower", "installed not known", Unknown,
        [](Case &c) { c.facts.protectionInstalled = {}; });
    row("protection.lower", "installer not known", Unknown,
        [](Case &c) { c.facts.protectionInstaller = {}; });
    row("protection.current", "the same", Yes, changeNothing);
}

void TestRules::firesOrNotOrDoesNotKnow_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Firing>("fires");
    QTest::addColumn<Change>("change");

    addGates();
    addClient();
    addApplicability();
    addFiles();
    addProducts();
    addPackageAndHandling();
    addProtection();
}

void TestRules::firesOrNotOrDoesNotKnow()
{
    QFETCH(QString, rule);
    QFETCH(Firing, fires);
    QFETCH(Change, change);

    Case c;
    change(c);
    const Comparison comparison = c.compared();
    const RuleOutcome *step = stepOf(comparison, rule);
    QVERIFY2(step, "the rule was not asked");
    QCOMPARE(step->fires, fires);
    QVERIFY(!step->sentence.isEmpty());
    m_seen.insert(answerOf(rule, fires));
}

/// Some conditions cannot have each answer; which ones is said here.
void TestRules::hasARowForEachAnswerOfEachRule()
{
    static const QSet<QString> impossible{
        // What is not known ends the questions before, or is a question of its own.
        u"client.update unknown"_s, u"client.forced unknown"_s,     u"client.task unknown"_s,
        u"client.skip unknown"_s,   u"client.manual yes"_s,         u"client.manual no"_s,
        u"discovery.kind yes"_s,    u"discovery.kind no"_s,         u"handling.local unknown"_s,
        u"protection.current no"_s, u"protection.current unknown"_s};
    const auto check = [this](const Rule &rule) {
        for (const Firing fires : {No, Yes, Unknown}) {
            const QString answer = answerOf(rule.id, fires);
            QVERIFY2(m_seen.contains(answer) != impossible.contains(answer), qPrintable(answer));
        }
    };
    for (const auto &table : {gateRules(), clientRules()}) {
        for (const ClientRule &rule : table)
            check(rule.rule);
    }
    for (const auto &table : {applicabilityRules(), discoveryRules()}) {
        for (const ItemRule &rule : table)
            check(rule.rule);
    }
    for (const Rule &rule : handlingRules())
        check(rule);
    for (const ProtectionRule &rule : protectionRules())
        check(rule.rule);
}

void TestRules::namesEachRule()
{
    QCOMPARE(ruleName("gate.stamped"_L1), u"The client is stamped with /AlwaysExcludeUpgrade"_s);
    QCOMPARE(ruleName("handling.placed"_L1), u"The item is only placed"_s);
    QCOMPARE(ruleName("discovery.hash"_L1), u"The hash of the file differs"_s);
    QCOMPARE(ruleName("no.such"_L1), u"no.such"_s);
}

void TestRules::decidesByTheFirstRuleThatFires_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<VerdictAction>("action");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, const Change &change, VerdictAction action, const QString &rule) {
        QTest::newRow(name) << change << action << rule;
    };
    using enum VerdictAction;
    const Change older = [](Case &c) { c.install(u"5.00.9122.1033"_s); };
    row("nothing to do", changeNothing, Skip, u"client.skip"_s);
    row("stamped", [](Case &c) { c.facts.stampedExcluded.value = true; }, Excluded, u"gate.stamped"_s);
    row(
        "a server that is left out",
        [older](Case &c) {
            older(c);
            c.question.serversExcluded = true;
            c.facts.system.value->productType = 3;
        },
        Excluded, u"gate.servers"_s);
    row(
        "the same by the task",
        [older](Case &c) {
            older(c);
            c.question = {.run = RunKind::ScheduledTask, .serversExcluded = true};
            c.facts.system.value->productType = 3;
        },
        Upgrade, u"client.upgrade"_s);
    row(
        "automatic upgrade is off, by hand",
        [older](Case &c) {
            older(c);
            c.policy().programEnabled = false;
            c.question.run = RunKind::Manual;
        },
        Upgrade, u"client.upgrade"_s);
    row(
        "excluded, by hand",
        [](Case &c) {
            c.policy().isExcludedFromUpgrade = true;
            c.question.run = RunKind::Manual;
        },
        Excluded, u"gate.collection"_s);
    row(
        "excluded, by hand with /IgnoreSkipUpgrade",
        [older](Case &c) {
            older(c);
            c.policy().isExcludedFromUpgrade = true;
            c.question = {.run = RunKind::Manual, .ignoreSkipUpgrade = true};
        },
        Upgrade, u"client.upgrade"_s);
    row("forced", [](Case &c) { c.question.forcedReinstall = true; }, Repair, u"client.forced"_s);
    row(
        "forced, by hand", [](Case &c) { c.question = {.run = RunKind::Manual, .forcedReinstall = true}; },
        Repair, u"client.forced"_s);
    row("the task", [](Case &c) { c.question.run = RunKind::ScheduledTask; }, Repair, u"client.task"_s);
    row(
        "an update in the package", [](Case &c) { c.package.hasUpdates = true; }, Update,
        u"package.updates"_s);
    row(
        "another language", [](Case &c) { c.facts.languagesChanged.value = true; }, Update,
        u"client.languages"_s);
    row(
        "left out, and nothing tells whether it is a server",
        [](Case &c) {
            c.policy().excludeServers = true;
            c.facts.system = {};
        },
        VerdictAction::Unknown, u"gate.servers"_s);
}

void TestRules::decidesByTheFirstRuleThatFires()
{
    QFETCH(Change, change);
    QFETCH(VerdictAction, action);
    QFETCH(QString, rule);

    Case c;
    change(c);
    const Comparison comparison = c.compared();
    QCOMPARE(comparison.verdict.action, action);
    QCOMPARE(QString(comparison.verdict.ruleId), rule);
    QVERIFY(!comparison.verdict.sentence.isEmpty());
}

void TestRules::leavesItUnknownWithoutAnAssumption()
{
    Case c;
    QCOMPARE(c.compared().assumptions, QStringList());
    c.policy().excludeServers = true;
    c.facts.system = {};
    const Comparison comparison = c.compared();
    QCOMPARE(comparison.assumptions, QStringList());
    QVERIFY(!stepOf(comparison, u"client.none"_s));
}

void TestRules::saysEachAssumptionOnce()
{
    Case c;
    c.facts.policy.reset();
    c.facts.stampedExcluded = {};
    c.facts.languagesChanged = {};
    c.facts.virtualDesktop = {};
    c.facts.system.value->productType = 3;
    c.package = {};
    const Comparison comparison = c.compared();
    QCOMPARE(comparison.verdict.action, VerdictAction::Skip);
    QCOMPARE(comparison.assumptions.size(), 6); // five gates, and the package with its languages
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
