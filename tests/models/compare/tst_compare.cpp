// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/discovery.h"
#include "tests/models/compare/comparevalues.h"

#include <QTest>

using namespace ccm;
using namespace ccm::test;

Q_DECLARE_METATYPE(std::optional<bool>)

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesVersionsAsNumbers_data();
    void comparesVersionsAsNumbers();
    void takesThePlatformLiterally_data();
    void takesThePlatformLiterally();
    void doesNotGuessAboutAnotherSystem();
    void looksForAFileInTheSetupFolder_data();
    void looksForAFileInTheSetupFolder();
    void explainsADifference();
    void namesDamage();
    void doesNotCheckTheHashUnasked();
    void saysWhatFilesDoNotTell_data();
    void saysWhatFilesDoNotTell();
    void looksBesideTheSetupFolderWhenItWasRead();
    void namesTheFilesBesideTheSetupFolder();
    void callsNothingMissingWhereSomethingCouldNotBeRead();
    void callsNothingMissingThatWasNotOpened_data();
    void callsNothingMissingThatWasNotOpened();
    void findsClientMsiInAFolderOfItsOwn();
};

void TestCompare::comparesVersionsAsNumbers_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<std::optional<bool>>("result");

    const auto row = [](const char *version, const char *op, const char *wanted, std::optional<bool> result) {
        QTest::addRow("%s %s %s", version, op, wanted)
            << QString::fromLatin1(version) << QString::fromLatin1(op) << QString::fromLatin1(wanted)
            << result;
    };
    row("4.3.0215.0000", ">=", "4.3.215.0", true);
    row("4.2.223.1", ">=", "4.3.215.0", false);
    row("4.10.0.0", ">=", "4.9.0.0", true);
    row("4.3.215.0", ">", "4.3.215.0", false);
    row("4.3.215.1", ">", "4.3.215.0", true);
    row("5.00.7804.1000", "=", "5.0.7804.1000", true);
    row("5.00.7804.1000", "==", "5.0.7804.1001", false);
    row("5.0.7804.1000", "<=", "5.0.7804.1000", true);
    row("5.0.7804.1001", "<=", "5.0.7804.1000", false);
    row("5.0.7804.0999", "<", "5.0.7804.1000", true);
    row("5.0.7804.1000", "<", "5.0.7804.1000", false);
    row("1.0.0.0", "~", "1.0.0.0", std::nullopt);
    row("1.0.0.0", "", "1.0.0.0", std::nullopt);
}

void TestCompare::comparesVersionsAsNumbers()
{
    QFETCH(QString, version);
    QFETCH(QString, op);
    QFETCH(QString, wanted);
    QFETCH(std::optional<bool>, result);

    QVERIFY(fulfils(*Version::parse(version), op, *Version::parse(wanted)) == result);
}

void TestCompare::takesThePlatformLiterally_data()
{
    QTest::addColumn<QStringList>("platforms");
    QTest::addColumn<QString>("client");
    QTest::addColumn<std::optional<bool>>("applies");

    const auto row = [](const char *name, const QStringList &platforms, const QString &client,
                        std::optional<bool> applies) {
        QTest::newRow(name) << platforms << client << applies;
    };
    row("ALL on X64", {u"ALL"_s}, u"X64"_s, true);
    row("ALL on an unknown platform", {u"ALL"_s}, {}, true);
    row("nothing said", {}, {}, true);
    row("X64 on X64", {u"X64"_s}, u"X64"_s, true);
    row("in another case", {u"x64"_s}, u"X64"_s, true);
    row("X86 on X64", {u"X86"_s}, u"X64"_s, false);
    row("X64 on X86", {u"X64"_s}, u"X86"_s, false);
    row("one of two", {u"X86"_s, u"X64"_s}, u"X64"_s, true);
    row("none of two", {u"X86"_s, u"IA64"_s}, u"X64"_s, false);
    row("X64 on an unknown platform", {u"X64"_s}, {}, std::nullopt);
    row("a word nobody knows", {u"Toaster"_s}, u"X64"_s, std::nullopt);
    row("a client nobody knows", {u"X64"_s}, u"Toaster"_s, std::nullopt);
}

void TestCompare::takesThePlatformLiterally()
{
    QFETCH(QStringList, platforms);
    QFETCH(QString, client);
    QFETCH(std::optional<bool>, applies);

    ManifestItem item = scepItem();
    item.platforms = platforms;
    SetupFacts facts;
    if (!client.isEmpty())
        facts.platform.value = client;
    const ItemComparison row = compareOne(item, snapshotOf({scepFile(HashA, Version(4, 3, 215, 0))}), facts);
    QVERIFY(row.applicable == applies);
    QCOMPARE(row.status,
             applies == true        ? ItemStatus::InPlace
                 : applies == false ? ItemStatus::NotApplicable
                                    : ItemStatus::Unknown);
    QCOMPARE(row.action, applies ? ItemAction::Nothing : ItemAction::Unknown);
    QVERIFY(!row.reason.isEmpty());
    if (applies == false)
        QVERIFY2(row.reason.contains(u"as the manifest says"_s), qPrintable(row.reason));
}

void TestCompare::doesNotGuessAboutAnotherSystem()
{
    ManifestItem item = scepItem();
    item.os = {u"6.1"_s};
    const ClientSnapshot client = snapshotOf({scepFile(HashA, Version(4, 3, 215, 0))});
    QVERIFY(!compareOne(item, client).applicable);
    item.platforms = {u"X86"_s};
    QVERIFY(compareOne(item, client).applicable == false); // the platform is enough to rule it out
}

/// Hash and version are told apart: each alone is enough to differ, both are needed to be in place.
void TestCompare::looksForAFileInTheSetupFolder_data()
{
    QTest::addColumn<ManifestItem>("item");
    QTest::addColumn<ClientSnapshot>("client");
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<ItemAction>("action");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const ManifestItem &item, const QList<ClientFile> &files,
                        ItemStatus status, ItemAction action, const QString &says) {
        QTest::newRow(name) << item << snapshotOf(files) << status << action << says;
    };
    const Version wanted(4, 3, 215, 0), higher(4, 4, 0, 0), lower(4, 2, 223, 0);
    const ClientFile other{.name = u"ccmsetup.exe"_s};
    using enum ItemStatus;

    row("the same", scepItem(), {scepFile(HashA, wanted)}, InPlace, ItemAction::Nothing, u"only placed"_s);
    row("hash in lower case", scepItem(HashA.toLower()), {scepFile(HashA, wanted)}, InPlace,
        ItemAction::Nothing, u"hash"_s);
    row("zero padded text", scepItem(), {scepFile(HashA, wanted, u"4.3.0215.0000"_s)}, InPlace,
        ItemAction::Nothing, u"4.3.0215.0000"_s);
    row("higher version, other hash", scepItem(), {scepFile(HashB, higher)}, Differs, ItemAction::Download,
        u"The hash differs"_s);
    row("lower version, same hash", scepItem(), {scepFile(HashA, lower)}, Differs, ItemAction::Download,
        u"4.2.223.0 is lower than 4.3.215.0"_s);
    row("both differ", scepItem(), {scepFile(HashB, lower)}, Differs, ItemAction::Download,
        u"downloaded again"_s);
    row("absent", scepItem(), {other}, Missing, ItemAction::Download, u"is not on the client"_s);
    row("in a folder of its own", scepItem(),
        {other, {.name = u"cache/SCEPInstall.exe"_s, .hash = HashA, .version = wanted}}, Missing,
        ItemAction::Download, u"is not on the client"_s);

    ClientFile unreadable = scepFile({}, wanted);
    row("hash could not be read", scepItem(), {unreadable}, Unknown, ItemAction::Unknown,
        u"could not be read"_s);
    unreadable.version = lower;
    unreadable.versionText.clear();
    row("hash not read, version lower", scepItem(), {unreadable}, Differs, ItemAction::Download,
        u"is lower"_s);
    ClientFile noVersion = scepFile(HashA, wanted);
    noVersion.version.reset();
    noVersion.versionText.clear();
    row("no version", scepItem(), {noVersion}, Unknown, ItemAction::Unknown, u"has no version"_s);
    noVersion.hash = HashB;
    row("no version, other hash", scepItem(), {noVersion}, Differs, ItemAction::Download,
        u"The hash differs"_s);
    row("two versions that disagree", scepItem(), {scepFile(HashA, wanted, u"4.2.0.0"_s)}, Unknown,
        ItemAction::Unknown, u"two versions"_s);
    row("words as version text", scepItem(), {scepFile(HashA, wanted, u"4.3.215.0 (branch)"_s)}, InPlace,
        ItemAction::Nothing, u"4.3.215.0 fulfils"_s);
    row("manifest without hash", scepItem({}), {scepFile(HashA, wanted)}, Unknown, ItemAction::Unknown,
        u"names no hash"_s);

    ManifestItem item = scepItem();
    item.discovery->properties[0].op = u"~"_s;
    row("operator nobody knows", item, {scepFile(HashA, wanted)}, Unknown, ItemAction::Unknown,
        u"operator ~"_s);
    item = scepItem();
    item.discovery->properties[0].name = u"Language"_s;
    row("condition nobody knows", item, {scepFile(HashA, wanted)}, Unknown, ItemAction::Unknown,
        u"condition Language"_s);
    item = scepItem(HashA, u"latest"_s);
    row("manifest's version is none", item, {scepFile(HashA, wanted)}, Unknown, ItemAction::Unknown,
        u"no version"_s);
    item = scepItem();
    item.discovery->properties.clear();
    item.discovery->verifyHash = false;
    row("existence is enough", item, {scepFile(HashB, lower)}, InPlace, ItemAction::Nothing,
        u"asks for no more"_s);
    item.installation->type = u"EXE"_s;
    row("existence, and absent", item, {other}, Missing, ItemAction::Download, u"must be downloaded"_s);
}

void TestCompare::looksForAFileInTheSetupFolder()
{
    QFETCH(ManifestItem, item);
    QFETCH(ClientSnapshot, client);
    QFETCH(ItemStatus, status);
    QFETCH(ItemAction, action);
    QFETCH(QString, says);

    const ItemComparison row = compareOne(item, client);
    QVERIFY(row.applicable == true);
    QCOMPARE(row.status, status);
    QCOMPARE(row.action, action);
    QVERIFY2(row.reason.contains(says), qPrintable(row.reason));
    const bool isOnlyPlaced = item.installation->type == u"NONE"_s;
    QCOMPARE(row.reason.contains(u"only placed in the ccmsetup folder"_s), isOnlyPlaced);
}

void TestCompare::explainsADifference()
{
    const ManifestItem item = scepItem(u"B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595"_s);
    const ClientFile file = scepFile(u"EEBF8FBE6920D51B2728DE6303457F25DE302C1E3A5742ED175D281CAEC276BD"_s,
                                     Version(4, 2, 223, 0));
    const ItemComparison row = compareOne(item, snapshotOf({file}));
    QCOMPARE(row.reason,
             u"The hash differs: the manifest names B0336B86…, the file on the client has EEBF8FBE… instead. "
             "Its version 4.2.223.0 is lower than 4.3.215.0. It must be downloaded again. "
             "It is only placed in the ccmsetup folder, not installed."_s);
    QCOMPARE(row.siteHash, item.hash);
    QCOMPARE(row.clientHash, file.hash);
    QCOMPARE(row.siteVersion, u"4.3.215.0"_s);
    QCOMPARE(row.clientVersion, u"4.2.223.0"_s);
    QCOMPARE(row.clientSize, 25'591'432);
    QCOMPARE(row.evidence.file, u"client/ccmsetup/SCEPInstall.exe"_s);
}

void TestCompare::namesDamage()
{
    ClientFile damaged = scepFile(HashB, Version());
    damaged.version.reset();
    damaged.versionText.clear();
    damaged.problem = u"Its version could not be read (at byte 60). The file ends too early."_s;
    const ItemComparison row = compareOne(scepItem(), snapshotOf({damaged}));
    QCOMPARE(row.status, ItemStatus::Differs);
    QVERIFY2(row.reason.contains(u"The hash differs"_s), qPrintable(row.reason));
    QCOMPARE(row.reason.count(damaged.problem), 1);
}

void TestCompare::doesNotCheckTheHashUnasked()
{
    ManifestItem item = scepItem();
    item.discovery->verifyHash = false;
    QCOMPARE(compareOne(item, snapshotOf({scepFile(HashB, Version(4, 3, 215, 0))})).status,
             ItemStatus::InPlace);
}

void TestCompare::saysWhatFilesDoNotTell_data()
{
    QTest::addColumn<std::optional<Discovery>>("discovery");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QString &type, const QString &identifier,
                        const QString &says) {
        QTest::newRow(name) << std::optional(Discovery{.type = type, .identifier = identifier}) << says;
    };
    row("upgrade code", u"MSI"_s, u"{936E696B-0C8D-3A48-98DF-344FEA4E1139}"_s,
        u"{936E696B-0C8D-3A48-98DF-344FEA4E1139}"_s);
    row("registry", u"Registry"_s, u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Silverlight"_s, u"registry"_s);
    row("file elsewhere", u"File"_s, u"%windir%\\system32\\msi.dll"_s,
        u"does not hold %windir%\\system32\\msi.dll"_s);
    row("file on another disk", u"File"_s, u"D:\\tools\\x.exe"_s, u"does not hold D:\\tools\\x.exe"_s);
    row("type nobody knows", u"WMI"_s, u"x"_s, u"type WMI"_s);
    QTest::newRow("no discovery") << std::optional<Discovery>() << u"does not say how"_s;
}

void TestCompare::saysWhatFilesDoNotTell()
{
    QFETCH(std::optional<Discovery>, discovery);
    QFETCH(QString, says);

    ManifestItem item = scepItem();
    item.discovery = discovery;
    const ItemComparison row = compareOne(item, snapshotOf({scepFile(HashA, Version(4, 3, 215, 0))}));
    QCOMPARE(row.status, ItemStatus::Unknown);
    QCOMPARE(row.action, ItemAction::Unknown);
    QVERIFY2(row.reason.contains(says), qPrintable(row.reason));
}

void TestCompare::looksBesideTheSetupFolderWhenItWasRead()
{
    ManifestItem item{
        .fileName = u"i386/WindowsInstaller.exe"_s,
        .hash = HashA,
        .discovery =
            Discovery{.type = u"file"_s,
                      .identifier = u"%WinDir%\\System32\\MSI.dll"_s,
                      .properties = {{.name = u"Version"_s, .op = u">="_s, .value = u"3.1.4000.2435"_s}}}};
    ClientSnapshot client = snapshotOf({});
    client.windowsFiles = {{.name = u"system32/msi.dll"_s,
                            .shownAs = u"msi.dll"_s,
                            .hash = HashB,
                            .version = Version(5, 0, 9600, 1)}};
    ItemComparison row = compareOne(item, client);
    QCOMPARE(row.status, ItemStatus::InPlace);
    QCOMPARE(row.clientVersion, u"5.0.9600.1"_s);
    QCOMPARE(row.clientHash, QString()); // of msi.dll, not of the item
    client.windowsFiles[0].version = Version(2, 0, 0, 0);
    QCOMPARE(compareOne(item, client).action, ItemAction::Download);
}

void TestCompare::namesTheFilesBesideTheSetupFolder()
{
    const auto item = [](const QString &type, const QString &identifier) {
        return ManifestItem{.discovery = Discovery{.type = type, .identifier = identifier}};
    };
    const QString dll = u"%windir%\\system32\\msrdc.dll"_s;
    QCOMPARE(filesBesideSetup(manifestOf({scepItem(), item(u"File"_s, dll), item(u"File"_s, dll.toUpper()),
                                          item(u"MSI"_s, u"{0}"_s), item(u"File"_s, u"D:\\x"_s)})),
             QStringList{u"system32/msrdc.dll"_s});
}

void TestCompare::callsNothingMissingWhereSomethingCouldNotBeRead()
{
    ClientSnapshot cut = snapshotOf({{.name = u"ccmsetup.exe"_s}});
    QCOMPARE(compare(manifestOf({scepItem()}), cut, x64Facts(), {}).items.first().status,
             ItemStatus::Missing);
    cut.isComplete = false;
    QCOMPARE(compare(manifestOf({scepItem()}), cut, x64Facts(), {}).items.first().status,
             ItemStatus::Unknown);
}

void TestCompare::callsNothingMissingThatWasNotOpened_data()
{
    QTest::addColumn<ClientSnapshot>("client");

    QTest::newRow("no ccmsetup folder") << ClientSnapshot{};
    QTest::newRow("logs only") << snapshotOf({});
}

void TestCompare::callsNothingMissingThatWasNotOpened()
{
    QFETCH(ClientSnapshot, client);

    for (const ManifestItem &item : {scepItem(), clientItem(u"x64"_s, u"X64"_s, HashA)}) {
        const ItemComparison row = compareOne(item, client);
        QCOMPARE(row.status, ItemStatus::Unknown);
        QCOMPARE(row.action, ItemAction::Unknown);
    }
}

void TestCompare::findsClientMsiInAFolderOfItsOwn()
{
    const ClientSnapshot client =
        snapshotOf({clientMsi(HashB, u"5.00.7711.0000"_s),
                    clientMsi(HashA, u"5.00.7804.1000"_s, u"{59A0EA77-3C1B-4D86-8E25-A90D47F6B218}/"_s)});
    const ItemComparison row = compareOne(clientItem(u"x64"_s, u"X64"_s, HashA), client);
    QCOMPARE(row.status, ItemStatus::InPlace);
    QCOMPARE(row.clientVersion, u"5.00.7804.1000"_s);
    QCOMPARE(compareOne(clientItem(u"x64"_s, u"X64"_s, QString(64, u'C')), client).status,
             ItemStatus::Differs);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
