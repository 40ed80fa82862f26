// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestdiff.h"
#include "models/manifest/manifestreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

constexpr auto OldHash = "EEBF8FBE6920D51B2728DE6303457F25DE302C1E3A5742ED175D281CAEC276BD"_L1;
constexpr auto NewHash = "B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595"_L1;

/// An item as the manifests of 2012 write it.
constexpr auto Scep =
    R"(<Item FileName="SCEPInstall.exe" FileHash="%1" KeepAfterExit="true">
<Applicability Platform="ALL" OS="ALL"/>
<Discovery Type="File" Identifier="%windir%\ccmsetup\SCEPInstall.exe" VerifyHash="true">
<Property Name="Version" Operator=">=">%2</Property>
</Discovery>
<Installation Order="17" InstallationType="NONE"/>
</Item>)"_L1;

QString scep(const QString &hash, const QString &version)
{
    return QString(Scep).replace(u"%1"_s, hash).replace(u"%2"_s, version);
}

Manifest parsed(const QString &items)
{
    const auto manifest =
        parseManifest(QString(u"<CcmSetup>"_s + items + u"</CcmSetup>"_s).toUtf8(), u"ccmsetup.xml"_s);
    return manifest ? *manifest : Manifest{.source = manifest.error().message()};
}

ManifestDiff difference(const QString &before, const QString &after, const FileSizes &sizes = {})
{
    return diffManifests(parsed(before), parsed(after), sizes);
}

/// Items that only have a name, in this order: "a b c".
QString named(const QString &names)
{
    QString xml;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        xml += u"<Item FileName=\"%1\"/>"_s.arg(name);
    return xml;
}

QString shown(const ManifestDiff &diff)
{
    QStringList lines{diff.headline};
    for (const ItemChange &change : diff.changed) {
        for (const FieldChange &field : change.fields)
            lines.append(field.name + u": "_s + field.before + u" / "_s + field.after);
    }
    return lines.join(u'\n');
}

} // namespace

class TestManifestDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnUpdateChanged();
    void agreesWithTheRevisionsOf2012();
    void agreesWithTheSampleCase();
    void spellingsAreNoDifference_data();
    void spellingsAreNoDifference();
    void tellsEachAttributeOnItsOwn_data();
    void tellsEachAttributeOnItsOwn();
    void tellsARenamedAttributeAsInformation_data();
    void tellsARenamedAttributeAsInformation();
    void anUnclearRenameIsAChange_data();
    void anUnclearRenameIsAChange();
    void tellsItemsThatCameAndWent();
    void tellsWhatMoved_data();
    void tellsWhatMoved();
    void namesTheFewestReorderedItems_data();
    void namesTheFewestReorderedItems();
    void tellsItemsOfOneNameApart();
    void tellsWhoDownloadsAgain_data();
    void tellsWhoDownloadsAgain();
    void addsUpWhatIsToBeDownloaded();
    void tellsConditions_data();
    void tellsConditions();
    void tellsTheClientVersionsOfManifests();
    void isDoneWithManyItems();
};

void TestManifestDiff::tellsWhatAnUpdateChanged()
{
    const auto diff = difference(scep(OldHash, u"4.2.223.0"_s), scep(NewHash, u"4.3.215.0"_s),
                                 {{u"scepinstall.exe"_s, 25'600'000}});
    QCOMPARE(diff.changed.size(), 1);
    QCOMPARE(
        diff.changed.constFirst().fields,
        QList<FieldChange>({{u"hash"_s, OldHash, NewHash}, {u"version"_s, u"4.2.223.0"_s, u"4.3.215.0"_s}}));
    QVERIFY(diff.added.isEmpty() && diff.removed.isEmpty() && diff.moved.isEmpty());
    QVERIFY(diff.reordered.isEmpty());
    QCOMPARE(diff.headline,
             u"1 item(s) changed: SCEPInstall.exe 4.2.223.0 -> 4.3.215.0, 25.6 MB to download again on every "
             "client."_s);
}

void TestManifestDiff::agreesWithTheRevisionsOf2012()
{
    QFile file(QStringLiteral(CCM_SOURCE_DIR "/../../shared/domain/manifest_2012_items_from_seed.xml"));
    if (!file.exists())
        file.setFileName(
            QStringLiteral(CCM_SOURCE_DIR "/../shared/domain/manifest_2012_items_from_seed.xml"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("The revisions of 2012 are not on this machine; their case is left out.");
        return;
    }
    auto both = parseManifest(file.readAll(), u"2012"_s);
    QVERIFY(both);
    QCOMPARE(both->items.size(), 2);
    Manifest before = *both;
    before.items.removeLast();
    Manifest after = *both;
    after.items.removeFirst();
    const auto diff = diffManifests(before, after);
    QVERIFY2(diff.headline.contains(u"SCEPInstall.exe 4.2.223.0 -> 4.3.215.0"_s), qPrintable(diff.headline));
    QVERIFY2(diff.headline.contains(u"its size is not known here"_s), qPrintable(diff.headline));
    QCOMPARE(diff.changed.constFirst().fields.size(), 2);
    QCOMPARE(diff.changed.constFirst().field(u"hash")->after, NewHash);
}

void TestManifestDiff::agreesWithTheSampleCase()
{
    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    const auto before = readManifest(sample + u"site-before"_s);
    const auto after = readManifest(sample + u"site-after"_s);
    QVERIFY(before && after);
    const auto diff = diffManifests(*before, *after);
    QCOMPARE(diff.changed.size(), 1);
    QCOMPARE(diff.changed.constFirst().fileName, u"SCEPInstall.exe"_s);
    QVERIFY(diff.added.isEmpty() && diff.removed.isEmpty() && diff.reordered.isEmpty());
    QVERIFY(diffManifests(*before, *before).isEqual());
    QCOMPARE(diffManifests(*before, *before).headline, u"No item changed."_s);
    const QString nameless = diffManifests({}, {.items = {{}, {.fileName = u"a.exe"_s}}}).headline;
    QVERIFY2(nameless.contains(u": (no name), a.exe"_s), qPrintable(nameless));
}

void TestManifestDiff::spellingsAreNoDifference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    row("a zero padded version", scep(OldHash, u"4.3.215.0"_s), scep(OldHash, u"4.3.0215.0000"_s));
    row("a version with fewer parts", scep(OldHash, u"4.3.215.0"_s), scep(OldHash, u"4.3.215"_s));
    row("a hash in small letters", scep(OldHash, u"1.0"_s), scep(QString(OldHash).toLower(), u"1.0"_s));
    row("white space around a version", scep(OldHash, u"1.0"_s), scep(OldHash, u"\n  1.0\t"_s));
    row("white space between elements", scep(OldHash, u"1.0"_s),
        scep(OldHash, u"1.0"_s).replace(u'\n', u"\r\n\t  "_s));
    row("an escaped operator", scep(OldHash, u"1.0"_s),
        scep(OldHash, u"1.0"_s).replace(u"\">=\""_s, u"\"&gt;=\""_s));
    row("a character by its number", scep(OldHash, u"1.0"_s),
        scep(OldHash, u"1.0"_s).replace(u"\">=\""_s, u"\"&#x3e;=\""_s));
    row("single quotes", scep(OldHash, u"1.0"_s), scep(OldHash, u"1.0"_s).replace(u'"', u'\''));
    row("another order of attributes",
        u"<Item FileName=\"a\"><Installation Order=\"1\" InstallationType=\"EXE\"/></Item>"_s,
        u"<Item FileName=\"a\"><Installation InstallationType=\"EXE\" Order=\"1\"/></Item>"_s);
    row("a file name in capitals", u"<Item FileName=\"i386/a.exe\"/>"_s,
        u"<Item FileName=\"I386/A.EXE\"/>"_s);
    row("false instead of nothing", u"<Item FileName=\"a\"/>"_s,
        u"<Item FileName=\"a\" KeepAfterExit=\"false\"/>"_s);
    row("1 instead of true", u"<Item FileName=\"a\" KeepAfterExit=\"1\"/>"_s,
        u"<Item FileName=\"a\" KeepAfterExit=\"true\"/>"_s);
    row("two blanks between parameters",
        u"<Item FileName=\"a\"><Installation OptionalParams=\"/quiet /norestart\"/></Item>"_s,
        u"<Item FileName=\"a\"><Installation OptionalParams=\" /quiet   /norestart\"/></Item>"_s);
    row("an unknown element written otherwise",
        u"<Item FileName=\"a\"><New B=\"2\" A=\"&lt;\"><Part> x  y</Part></New></Item>"_s,
        u"<Item FileName=\"a\"><New A='&#60;'\n B='2'>\n<Part>x y</Part><!-- no --></New></Item>"_s);
    row("unknown attributes in another order", u"<Item FileName=\"a\" X=\"1\" Y=\"2\"/>"_s,
        u"<Item Y=\"2\" X=\"1\" FileName=\"a\"/>"_s);
    row("a comment", scep(OldHash, u"1.0"_s), scep(OldHash, u"1.0"_s) + u"<!-- later -->"_s);
}

void TestManifestDiff::spellingsAreNoDifference()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QCOMPARE(parsed(before).items.size(), 1);
    QCOMPARE(parsed(after).items.size(), 1);
    const auto diff = difference(before, after);
    QVERIFY2(diff.isEqual() && diff.renamed.isEmpty(), qPrintable(shown(diff)));
    QCOMPARE(diff.headline, u"No item changed."_s);
}

void TestManifestDiff::tellsEachAttributeOnItsOwn_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto row = [](const char *old, const char *replacement, const char *field, const char *before,
                        const char *after) {
        QTest::newRow(replacement) << QString::fromLatin1(old) << QString::fromLatin1(replacement)
                                   << QString::fromLatin1(field) << QString::fromLatin1(before)
                                   << QString::fromLatin1(after);
    };
    row("KeepAfterExit=\"true\"", "KeepAfterExit=\"false\"", "keepAfterExit", "true", "");
    row("Platform=\"ALL\"", "Platform=\"X64\"", "platforms", "ALL", "X64");
    row("OS=\"ALL\"", "OS=\"6.3\"", "os", "ALL", "6.3");
    row("Type=\"File\"", "Type=\"Registry\"", "discovery.type", "File", "Registry");
    row("Identifier=\"%windir%\\ccmsetup\\SCEPInstall.exe\"", "Identifier=\"x\"", "discovery.identifier",
        "%windir%\\ccmsetup\\SCEPInstall.exe", "x");
    row("VerifyHash=\"true\"", "VerifyHash=\"0\"", "discovery.verifyHash", "true", "");
    row("Operator=\">=\"", "Operator=\"==\"", "version.operator", ">=", "==");
    row("4.2.223.0", "4.2.223.1", "version", "4.2.223.0", "4.2.223.1");
    row("Order=\"17\"", "Order=\"18\"", "installation.order", "17", "18");
    row("InstallationType=\"NONE\"", "InstallationType=\"EXE\"", "installation.type", "NONE", "EXE");
    row("<Installation ", "<Installation OptionalParams=\"/s\" ", "installation.parameters", "", "/s");
    row("<Installation ", "<Installation Languages=\"1031\" ", "Installation@Languages", "", "1031");
    row("<Installation ", "<New A=\"1\"/><Installation ", "<New>", "", "<New A=\"1\"/>");
    row("</Discovery>", "<Property Name=\"Size\" Operator=\"\">7</Property></Discovery>", "property.Size", "",
        "7");
}

void TestManifestDiff::tellsEachAttributeOnItsOwn()
{
    QFETCH(const QString, old);
    QFETCH(const QString, replacement);
    QFETCH(const QString, field);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QString xml = scep(OldHash, u"4.2.223.0"_s);
    const auto diff = difference(xml, QString(xml).replace(old, replacement));
    QCOMPARE(diff.changed.size(), 1);
    QCOMPARE(diff.changed.constFirst().fields, QList<FieldChange>({{field, before, after}}));
    const auto back = difference(QString(xml).replace(old, replacement), xml);
    QCOMPARE(back.changed.constFirst().fields, QList<FieldChange>({{field, after, before}}));
}

void TestManifestDiff::tellsARenamedAttributeAsInformation_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("oldName");
    QTest::addColumn<QString>("newName");

    QTest::newRow("a known one became unknown")
        << u"<Item FileName='a' FileHash='%1'/>"_s.arg(OldHash)
        << u"<Item FileName='a' Sha256='%1'/>"_s.arg(QString(OldHash).toLower()) << u"FileHash"_s
        << u"Sha256"_s;
    QTest::newRow("an unknown one became known")
        << u"<Item FileName='a'><Installation Arguments='/q'/></Item>"_s
        << u"<Item FileName='a'><Installation OptionalParams='/q'/></Item>"_s << u"Arguments"_s
        << u"OptionalParams"_s;
    QTest::newRow("both are unknown")
        << u"<Item FileName='a' Lang='1031'/>"_s << u"<Item FileName='a' Languages='1031'/>"_s << u"Lang"_s
        << u"Languages"_s;
    QTest::newRow("the name of the file itself")
        << u"<Item FileName='a.exe' FileHash='%1'/>"_s.arg(OldHash)
        << u"<Item Path='a.exe' FileHash='%1'/>"_s.arg(OldHash) << u"FileName"_s << u"Path"_s;
}

void TestManifestDiff::tellsARenamedAttributeAsInformation()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, oldName);
    QFETCH(const QString, newName);
    const auto diff = difference(before, after);
    QVERIFY2(diff.isEqual(), qPrintable(shown(diff)));
    QCOMPARE(diff.renamed.size(), 1);
    QCOMPARE(diff.renamed.constFirst().attributes.size(), 1);
    QCOMPARE(diff.renamed.constFirst().attributes.constFirst().before, oldName);
    QCOMPARE(diff.renamed.constFirst().attributes.constFirst().after, newName);
    QCOMPARE(diff.headline, u"No item changed."_s);
}

void TestManifestDiff::anUnclearRenameIsAChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("the value is another one")
        << u"<Item FileName='a' Lang='1031'/>"_s << u"<Item FileName='a' Languages='1033'/>"_s;
    QTest::newRow("two went that have the value")
        << u"<Item FileName='a' X='1' Y='1'/>"_s << u"<Item FileName='a' Z='1'/>"_s;
    QTest::newRow("two came that have the value")
        << u"<Item FileName='a' X='1'/>"_s << u"<Item FileName='a' Y='1' Z='1'/>"_s;
    QTest::newRow("it is in another element")
        << u"<Item FileName='a' Lang='1031'><Installation Order='1'/></Item>"_s
        << u"<Item FileName='a'><Installation Order='1' Languages='1031'/></Item>"_s;
    QTest::newRow("both are known") << u"<Item FileName='a'><Applicability OS='ALL'/></Item>"_s
                                    << u"<Item FileName='a'><Applicability Platform='ALL'/></Item>"_s;
    QTest::newRow("both stay") << u"<Item FileName='a' X='1'/>"_s << u"<Item FileName='a' X='2' Y='1'/>"_s;
}

void TestManifestDiff::anUnclearRenameIsAChange()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto diff = difference(before, after);
    QVERIFY(diff.renamed.isEmpty());
    QCOMPARE(diff.changed.size(), 1);
}

void TestManifestDiff::tellsItemsThatCameAndWent()
{
    const auto diff = difference(named(u"a.exe b.exe"_s), named(u"b.exe c.exe"_s));
    QCOMPARE(diff.removed, QList<LoneItem>({{u"a.exe"_s, 0}}));
    QCOMPARE(diff.added, QList<LoneItem>({{u"c.exe"_s, 1}}));
    QVERIFY(diff.changed.isEmpty());
    QVERIFY(diff.reordered.isEmpty());
    QCOMPARE(diff.headline, u"1 item(s) added: c.exe; 1 item(s) removed: a.exe."_s);
}

void TestManifestDiff::tellsWhatMoved_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("moved"); // "from > to", or nothing

    const auto item = [](const QString &name, QLatin1StringView hash) {
        return u"<Item FileName=\"%1\" FileHash=\"%2\"/>"_s.arg(name, hash);
    };
    QTest::newRow("the same file in another folder")
        << item(u"i386/a.exe"_s, OldHash) << item(u"x64/a.exe"_s, OldHash) << u"i386/a.exe > x64/a.exe"_s;
    QTest::newRow("another file of the name in another folder")
        << item(u"i386/a.exe"_s, OldHash) << item(u"a.exe"_s, NewHash) << u"i386/a.exe > a.exe"_s;
    QTest::newRow("the same file under another name")
        << item(u"a.exe"_s, OldHash) << item(u"b/c.exe"_s, OldHash) << u"a.exe > b/c.exe"_s;
    QTest::newRow("a name that two folders have")
        << item(u"i386/client.msi"_s, OldHash) + item(u"x64/client.msi"_s, {})
        << item(u"x64/client.msi"_s, {}) + item(u"arm64/client.msi"_s, NewHash) << QString();
    QTest::newRow("another file under another name")
        << item(u"a.exe"_s, OldHash) << item(u"b.exe"_s, NewHash) << QString();
    QTest::newRow("neither has a hash") << item(u"a.exe"_s, {}) << item(u"b.exe"_s, {}) << QString();
}

void TestManifestDiff::tellsWhatMoved()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, moved);
    const auto diff = difference(before, after);
    QStringList found;
    for (const MovedItem &item : diff.moved)
        found.append(item.before + u" > "_s + item.after);
    QCOMPARE(found.join(u';'), moved);
    QCOMPARE(diff.added.isEmpty(), !moved.isEmpty());
    QCOMPARE(diff.removed.isEmpty(), !moved.isEmpty());
}

void TestManifestDiff::namesTheFewestReorderedItems_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("names"); // empty where several sets of that size explain it

    QTest::newRow("the same") << u"a b c d"_s << u"a b c d"_s << 0 << QString();
    QTest::newRow("the last came first") << u"a b c d e"_s << u"e a b c d"_s << 1 << u"e"_s;
    QTest::newRow("the first went last") << u"a b c d e"_s << u"b c d e a"_s << 1 << u"a"_s;
    QTest::newRow("two neighbours") << u"a b"_s << u"b a"_s << 1 << QString();
    QTest::newRow("two on their own") << u"a b c d e f"_s << u"f b c d a e"_s << 2 << u"f a"_s;
    QTest::newRow("all turned round") << u"a b c d e"_s << u"e d c b a"_s << 4 << QString();
    QTest::newRow("others came between") << u"a b c"_s << u"x a y b z c"_s << 0 << QString();
    QTest::newRow("others went") << u"x a y b z c"_s << u"a b c"_s << 0 << QString();
}

void TestManifestDiff::namesTheFewestReorderedItems()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const int, count);
    QFETCH(const QString, names);
    const auto diff = difference(named(before), named(after));
    QStringList found;
    for (const ReorderedItem &item : diff.reordered)
        found.append(item.fileName);
    QCOMPARE(found.size(), count);
    if (!names.isEmpty())
        QCOMPARE(found.join(u' '), names);
}

void TestManifestDiff::tellsItemsOfOneNameApart()
{
    const QString first = scep(OldHash, u"1.0"_s);
    const QString second = scep(NewHash, u"2.0"_s);
    const auto fewer = difference(first + second, first);
    QVERIFY(fewer.changed.isEmpty());
    QCOMPARE(fewer.removed, QList<LoneItem>({{u"SCEPInstall.exe"_s, 1}}));

    const auto changed = difference(first + second, first + scep(NewHash, u"3.0"_s));
    QCOMPARE(changed.changed.size(), 1);
    QCOMPARE(changed.changed.constFirst().beforePlace, 1);
    QCOMPARE(changed.changed.constFirst().field(u"version")->after, u"3.0"_s);
}

void TestManifestDiff::tellsWhoDownloadsAgain_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("newHash");
    QTest::addColumn<DownloadReach>("reach");

    QTest::newRow("every client") << QString() << QString() << QString(NewHash) << DownloadReach::EveryClient;
    QTest::newRow("one platform") << u"Platform=\"ALL\""_s << u"Platform=\"X64\""_s << QString(NewHash)
                                  << DownloadReach::WhereItApplies;
    QTest::newRow("some systems") << u"OS=\"ALL\""_s << u"OS=\"6.1\""_s << QString(NewHash)
                                  << DownloadReach::WhereItApplies;
    QTest::newRow("the hash is not checked")
        << u" VerifyHash=\"true\""_s << QString() << QString(NewHash) << DownloadReach::WhereItIsMissing;
    QTest::newRow("the file is the same")
        << u"Order=\"17\""_s << u"Order=\"3\""_s << QString(OldHash) << DownloadReach::Nobody;
}

void TestManifestDiff::tellsWhoDownloadsAgain()
{
    QFETCH(const QString, old);
    QFETCH(const QString, replacement);
    QFETCH(const QString, newHash);
    QFETCH(const DownloadReach, reach);
    QString after = scep(newHash, u"1.0"_s);
    if (!old.isEmpty())
        after.replace(old, replacement);
    QCOMPARE(difference(scep(OldHash, u"1.0"_s), after).download.reach, reach);
}

void TestManifestDiff::addsUpWhatIsToBeDownloaded()
{
    const auto two = [](QLatin1StringView hash) {
        const QString item = scep(hash, u"1.0"_s);
        return QString(item + QString(item).replace(u"SCEPInstall.exe"_s, u"x64/other.exe"_s));
    };
    const QString before = two(OldHash);
    const QString after = two(NewHash);
    const FileSizes sizes{{u"scepinstall.exe"_s, 1'000'000}, {u"x64/other.exe"_s, 500'000}};
    QCOMPARE(difference(before, after, sizes).download.bytes, 1'500'000);
    QVERIFY(difference(before, after, sizes).headline.contains(u"1.5 MB to download again"_s));
    QVERIFY(!difference(before, after, {{u"scepinstall.exe"_s, 1}}).download.bytes);
    QVERIFY(difference(before, after).headline.contains(u"their size is not known here"_s));
    QCOMPARE(difference(before, before).download.bytes, 0);
}

void TestManifestDiff::tellsConditions_data()
{
    using State = UpgradeCondition::State;
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<State>("prerequisite");
    QTest::addColumn<State>("files");

    const QString item = scep(OldHash, u"4.2.223.0"_s);
    QTest::newRow("nothing differs") << item << item << State::NotMet << State::NotMet;
    QTest::newRow("version and file") << item << scep(NewHash, u"4.3.215.0"_s) << State::Met << State::Met;
    QTest::newRow("the file only") << item << scep(NewHash, u"4.2.223.0"_s) << State::NotMet << State::Met;
    QTest::newRow("the version only") << item << scep(OldHash, u"4.3.215.0"_s) << State::Met << State::NotMet;
    QTest::newRow("an item more") << item << item + u"<Item FileName='a' FileHash='%1'/>"_s.arg(NewHash)
                                  << State::NotMet << State::Met;
    QTest::newRow("no hashes, as in 2007")
        << named(u"a"_s) << named(u"a"_s) << State::NotMet << State::CannotTell;
}

void TestManifestDiff::tellsConditions()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const UpgradeCondition::State, prerequisite);
    QFETCH(const UpgradeCondition::State, files);
    const auto conditions = difference(before, after).conditions;
    QCOMPARE(conditions.size(), 4);
    QCOMPARE(conditions[0].state, UpgradeCondition::State::CannotTell); // no manifest tells its version here
    QCOMPARE(conditions[1].state, UpgradeCondition::State::CannotTell);
    QCOMPARE(conditions[2].state, prerequisite);
    QCOMPARE(conditions[3].state, files);
    for (const UpgradeCondition &condition : conditions)
        QVERIFY(condition.sentence.endsWith(u'.'));
}

void TestManifestDiff::tellsTheClientVersionsOfManifests()
{
    Manifest before = parsed(named(u"a"_s));
    Manifest after = before;
    before.clientVersion = Version::parse(u"5.00.7711.0000");
    after.clientVersion = Version::parse(u"5.00.7804.1000");
    const auto diff = diffManifests(before, after);
    QCOMPARE(diff.conditions[0].state, UpgradeCondition::State::Met);
    QCOMPARE(diff.release.kind, ReleaseStep::Kind::Upgrade);
    QCOMPARE(diff.root, QList<FieldChange>({{u"clientVersion"_s, u"5.00.7711.0000"_s, u"5.00.7804.1000"_s}}));
    before.clientVersion = Version::parse(u"5.0.7804.1000");
    QVERIFY(diffManifests(before, after).isEqual());
    QCOMPARE(diffManifests(before, after).conditions[0].state, UpgradeCondition::State::NotMet);
}

void TestManifestDiff::isDoneWithManyItems()
{
    // Quadratic work would be felt here: each side has 5,000 items, in the opposite order.
    Manifest before;
    Manifest after;
    const ManifestItem item = parsed(scep(OldHash, u"1.0"_s)).items.constFirst();
    for (int i = 0; i < 5'000; ++i) {
        before.items.append(item);
        before.items.last().fileName = u"x64/file%1.exe"_s.arg(i);
        after.items.prepend(before.items.constLast());
    }
    const auto diff = diffManifests(before, after);
    QCOMPARE(diff.reordered.size(), 4'999);
    QVERIFY(diff.changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestManifestDiff)
#include "tst_manifestdiff.moc"
