// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestreader.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// The item that a public description of the 2012 SP1 manifest shows.
const QByteArray ScepItem =
    R"(<Item FileName="SCEPInstall.exe" FileHash="B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595" KeepAfterExit="true">
<Applicability Platform="ALL" OS="ALL"/>
<Discovery Type="File" Identifier="%windir%\ccmsetup\SCEPInstall.exe" VerifyHash="true">
<Property Name="Version" Operator=">=">4.3.215.0</Property>
</Discovery>
<Installation Order="17" InstallationType="NONE"/>
</Item>)";

QByteArray document(const QByteArray &inside)
{
    return "<CcmSetup>" + inside + "</CcmSetup>";
}

} // namespace

class TestManifestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPartOfAnItem();
    void readsAnItemOf2007();
    void keepsTheOrderOfTheFile();
    void keepsWhatItDoesNotKnow();
    void keepsPartsOfTheFileItDoesNotKnow();
    void givesTheItemAsItStands();
    void readsEncodings_data();
    void readsEncodings();
    void refusesEncodings_data();
    void refusesEncodings();
    void acceptsNamespaces_data();
    void acceptsNamespaces();
    void warnsAndGoesOn_data();
    void warnsAndGoesOn();
    void saysWhereBrokenXmlBreaks_data();
    void saysWhereBrokenXmlBreaks();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void limitsDepth();
    void limitsAttributes();
    void limitsItems();
    void limitsBytes();
    void limitsWhatIsKeptTwice();
};

void TestManifestReader::readsEveryPartOfAnItem()
{
    const auto manifest = parseManifest(document(ScepItem), u"ccmsetup.xml"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->source, u"ccmsetup.xml"_s);
    QCOMPARE(manifest->warnings, QStringList());
    QVERIFY(!manifest->clientVersion);
    QVERIFY(!manifest->minimumSiteVersion);
    QCOMPARE(manifest->items.size(), 1);

    const ManifestItem &item = manifest->items.constFirst();
    QCOMPARE(item.fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(item.bareName(), u"SCEPInstall.exe"_s);
    QCOMPARE(item.hash, u"B0336B863EE0FEE92A309F1BF1F11B878236D45C60165AAF7A6ED48454262595"_s);
    QCOMPARE(item.keepAfterExit, true);
    QCOMPARE(item.platforms, QStringList{u"ALL"_s});
    QCOMPARE(item.os, QStringList{u"ALL"_s});
    QVERIFY(item.discovery);
    QCOMPARE(item.discovery->type, u"File"_s);
    QCOMPARE(item.discovery->identifier, u"%windir%\\ccmsetup\\SCEPInstall.exe"_s);
    QCOMPARE(item.discovery->verifyHash, true);
    const QList<DiscoveryProperty> properties{{.name = u"Version"_s, .op = u">="_s, .value = u"4.3.215.0"_s}};
    QCOMPARE(item.discovery->properties, properties);
    QCOMPARE(item.discovery->version(), Version(4, 3, 215, 0));
    QVERIFY(item.installation);
    QCOMPARE(item.installation->order, 17);
    QCOMPARE(item.installation->type, u"NONE"_s);
    QCOMPARE(item.installation->parameters, QString());
    QCOMPARE(item.unknown, QStringList());
    QCOMPARE(item.line, 1);
}

/// No hash, the operator escaped, parameters, a platform of its time.
void TestManifestReader::readsAnItemOf2007()
{
    const auto manifest = parseManifest(R"(<?xml version="1.0"?>
<CcmSetup xmlns:ns="http://schemas.microsoft.com/SystemsManagementServer/2005/12/CcmSetup">
  <Item FileName="i386/WindowsInstaller-KB893803-v2-x86.exe">
    <Applicability Platform="X86" OS="ALL"/>
    <Discovery Type="File" Identifier="%windir%\system32\msi.dll">
      <Property Name="Version" Operator="&gt;=">3.1.4000.2435</Property>
    </Discovery>
    <Installation Order="1" InstallationType="EXE" OptionalParams="/quiet /norestart"/>
  </Item>
</CcmSetup>
)"_ba,
                                        u"x"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->warnings, QStringList());
    const ManifestItem &item = manifest->items.constFirst();
    QCOMPARE(item.fileName, u"i386/WindowsInstaller-KB893803-v2-x86.exe"_s);
    QCOMPARE(item.bareName(), u"WindowsInstaller-KB893803-v2-x86.exe"_s);
    QCOMPARE(item.hash, QString());
    QCOMPARE(item.keepAfterExit, false);
    QCOMPARE(item.discovery->verifyHash, false);
    QCOMPARE(item.discovery->properties.constFirst().op, u">="_s);
    QCOMPARE(item.installation->parameters, u"/quiet /norestart"_s);
    QCOMPARE(item.line, 3);
}

void TestManifestReader::keepsTheOrderOfTheFile()
{
    const auto manifest = parseManifest(document(R"(<Item FileName="b"/><Item FileName="a"/>
<Item FileName="b"><Installation Order="1"/></Item>)"),
                                        u"x"_s);
    QVERIFY(manifest);
    QStringList names;
    QList<qint64> lines;
    for (const ManifestItem &item : manifest->items) {
        names.append(item.fileName);
        lines.append(item.line);
    }
    QCOMPARE(names, (QStringList{u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(lines, (QList<qint64>{1, 1, 2}));
}

void TestManifestReader::keepsWhatItDoesNotKnow()
{
    const auto manifest = parseManifest(document(R"(<Item FileName="a" Colour="a&amp;b">
<Languages>
  <Language Id="1033"/>
</Languages>
<Applicability Platform="X64" OS="ALL" SKU="7"/>
<Applicability Platform="ARM64"/>
<Discovery Type="Registry" Identifier="k" Hive="32"><Value Name="v">1</Value></Discovery>
<Installation Order="2" InstallationType="CAB" Reboot="never"/>
<Installation Order="3" InstallationType="EXE"/>
stray text
</Item>)"),
                                        u"x"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    const ManifestItem &item = manifest->items.constFirst();
    const QStringList unknown{
        uR"(<Item Colour="a&amp;b"/>)"_s,
        u"<Languages>\n  <Language Id=\"1033\"/>\n</Languages>"_s,
        uR"(<Applicability SKU="7"/>)"_s,
        uR"(<Discovery Hive="32"/>)"_s,
        uR"(<Value Name="v">1</Value>)"_s,
        uR"(<Installation Reboot="never"/>)"_s,
        uR"(<Installation Order="3" InstallationType="EXE"/>)"_s,
        u"stray text"_s,
    };
    QCOMPARE(item.unknown, unknown);
    QCOMPARE(item.platforms, (QStringList{u"X64"_s, u"ARM64"_s}));
    QCOMPARE(item.discovery->type, u"Registry"_s);
    QCOMPARE(item.installation->type, u"CAB"_s);
    QCOMPARE(item.installation->order, 2);
    QCOMPARE(manifest->warnings.size(), 3);
    QVERIFY2(manifest->warnings.constFirst().startsWith(u"Line 2: The element <Languages>"),
             qPrintable(manifest->warnings.constFirst()));
}

void TestManifestReader::keepsPartsOfTheFileItDoesNotKnow()
{
    const auto manifest = parseManifest(
        R"(<CcmSetup Version="5.00.9128.1000"><Site><Item FileName="not an item"/></Site><Item FileName="a"/></CcmSetup>)"_ba,
        u"x"_s);
    QVERIFY(manifest);
    QCOMPARE(manifest->items.size(), 1);
    QCOMPARE(manifest->unknown,
             (QStringList{uR"(<CcmSetup Version="5.00.9128.1000"/>)"_s,
                          uR"(<Site><Item FileName="not an item"/></Site>)"_s}));
    QVERIFY(!manifest->clientVersion); // an attribute that nobody has documented is not believed
}

void TestManifestReader::givesTheItemAsItStands()
{
    const QByteArray before = "<CcmSetup note='\xC3\xBC \xF0\x9F\x98\x80 > ]]'><!-- <Item> -->\n";
    const auto manifest = parseManifest(before + ScepItem + "<Item FileName='b'/></CcmSetup>", u"x"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->items.at(0).xml, QString::fromUtf8(ScepItem));
    QCOMPARE(manifest->items.at(0).line, 2);
    QCOMPARE(manifest->items.at(1).xml, u"<Item FileName='b'/>"_s);
    QCOMPARE(manifest->items.at(1).line, 8);
    QCOMPARE(manifest->xml.toUtf8(), before + ScepItem + "<Item FileName='b'/></CcmSetup>");
}

void TestManifestReader::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("warnings");

    const auto row = [](const char *name, QStringConverter::Encoding encoding, const char *declared,
                        bool withBom, int warnings = 0) {
        const QString text =
            (declared ? u"<?xml version=\"1.0\" encoding=\"%1\"?>"_s.arg(QLatin1StringView(declared))
                      : QString())
            + u"<CcmSetup><Item FileName=\"ü\"/></CcmSetup>"_s;
        QStringEncoder encoder(encoding,
                               withBom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        QTest::newRow(name) << QByteArray(encoder(text)) << warnings;
    };
    row("UTF-8", QStringConverter::Utf8, "utf-8", false);
    row("UTF-8 by default", QStringConverter::Utf8, nullptr, false);
    row("UTF-8 with byte order mark", QStringConverter::Utf8, "UTF-8", true);
    row("UTF-16, little end first", QStringConverter::Utf16LE, "utf-16", true);
    row("UTF-16, big end first", QStringConverter::Utf16BE, "utf-16", true);
    row("UTF-16 without byte order mark", QStringConverter::Utf16LE, "utf-16", false);
    row("UTF-16, big end first, without byte order mark", QStringConverter::Utf16BE, nullptr, false);
    row("ISO-8859-1", QStringConverter::Latin1, "ISO-8859-1", false);
    row("UTF-8 that says it is UTF-16", QStringConverter::Utf8, "utf-16", false, 1);
}

void TestManifestReader::readsEncodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, warnings);
    const auto manifest = parseManifest(bytes, u"x"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->items.constFirst().fileName, u"ü"_s);
    QCOMPARE(manifest->warnings.size(), warnings);
}

void TestManifestReader::refusesEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("another encoding") << R"(<?xml version="1.0" encoding="shift_jis"?><CcmSetup/>)"_ba
                                      << static_cast<int>(ErrorCode::Unsupported) << qint64{-1};
    QTest::newRow("the computer's encoding") << R"(<?xml version="1.0" encoding="system"?><CcmSetup/>)"_ba
                                             << static_cast<int>(ErrorCode::Unsupported) << qint64{-1};
    QTest::newRow("no UTF-8") << "<CcmSetup>\xFC</CcmSetup>"_ba << static_cast<int>(ErrorCode::Malformed)
                              << qint64{10};
    QTest::newRow("half a character at the end")
        << "<CcmSetup/>\xC3"_ba << static_cast<int>(ErrorCode::Malformed) << qint64{11};
}

void TestManifestReader::refusesEncodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const qint64, offset);
    const auto manifest = parseManifest(bytes, u"x"_s);
    QVERIFY(!manifest);
    QCOMPARE(static_cast<int>(manifest.error().code), code);
    QCOMPARE(manifest.error().place.offset, offset);
}

void TestManifestReader::acceptsNamespaces_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("none") << R"(<CcmSetup><Item FileName="a"/></CcmSetup>)"_ba;
    QTest::newRow("declared and not used")
        << R"(<CcmSetup xmlns:ns="urn:x"><Item FileName="a"/></CcmSetup>)"_ba;
    QTest::newRow("default") << R"(<CcmSetup xmlns="urn:x"><Item FileName="a"/></CcmSetup>)"_ba;
    QTest::newRow("with a prefix")
        << R"(<ns:CcmSetup xmlns:ns="urn:x"><ns:Item FileName="a"/></ns:CcmSetup>)"_ba;
    QTest::newRow("foreign elements beside it")
        << R"(<CcmSetup xmlns:o="urn:o"><o:Item FileName="b"/><Item FileName="a"/></CcmSetup>)"_ba;
}

void TestManifestReader::acceptsNamespaces()
{
    QFETCH(const QByteArray, xml);
    const auto manifest = parseManifest(xml, u"x"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->items.size(), 1);
    QCOMPARE(manifest->items.constFirst().fileName, u"a"_s);
}

void TestManifestReader::warnsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("warning");
    QTest::newRow("no items") << QByteArray() << u"The manifest holds no items."_s;
    QTest::newRow("no file name") << "\n<Item/>"_ba << u"Line 2: The item has no FileName."_s;
    QTest::newRow("short hash") << R"(<Item FileName="a" FileHash="12"/>)"_ba
                                << u"Line 1: The FileHash of a is not a SHA-256 of 64 hexadecimal digits."_s;
    QTest::newRow("no hexadecimal digit")
        << QByteArray("<Item FileName=\"a\" FileHash=\"G" + QByteArray(63, '0') + "\"/>")
        << u"Line 1: The FileHash of a is not a SHA-256 of 64 hexadecimal digits."_s;
    QTest::newRow("no boolean") << R"(<Item FileName="a" KeepAfterExit="yes"/>)"_ba
                                << u"Line 1: \"yes\" is neither true nor false."_s;
    QTest::newRow("a boolean in capitals")
        << "<Item FileName=\"a\">\n<Discovery VerifyHash=\"TRUE\"/></Item>"_ba
        << u"Line 2: \"TRUE\" is neither true nor false."_s;
    QTest::newRow("no number") << R"(<Item FileName="a"><Installation Order="first"/></Item>)"_ba
                               << u"Line 1: Order=\"first\" is not a number."_s;
}

void TestManifestReader::warnsAndGoesOn()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const QString, warning);
    const auto manifest = parseManifest(document(inside), u"x"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->warnings, QStringList{warning});
}

void TestManifestReader::saysWhereBrokenXmlBreaks_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QByteArray &xml, ErrorCode code, qint64 line, qint64 column,
                        const QString &words) {
        QTest::newRow(name) << xml << static_cast<int>(code) << line << column << words;
    };
    // A blank after '<', as a published listing of the manifest has it. xmllint: line 3, column 2.
    row("a blank in an end tag", "<CcmSetup>\n<Item FileName=\"a\">\n< /Item>\n</CcmSetup>",
        ErrorCode::Malformed, 3, 2, u"The line reads: < /Item>"_s);
    row("an end tag that does not match", "<CcmSetup>\n  <Item></Itm>\n</CcmSetup>", ErrorCode::Malformed, 2,
        0, u"The line reads: <Item></Itm>"_s);
    row("an attribute twice", "<CcmSetup>\n<Item FileName=\"a\" FileName=\"b\"/></CcmSetup>",
        ErrorCode::Malformed, 2, 0, u"FileName"_s);
    row("an ampersand", "<CcmSetup>\n<Item FileName=\"a&b\"/></CcmSetup>", ErrorCode::Malformed, 2, 0,
        u"a&b"_s);
    row("an entity nobody declared", "<CcmSetup>\n&secret;</CcmSetup>", ErrorCode::Malformed, 2, 0,
        u"&secret;"_s);
    row("a less-than sign in an attribute", "<CcmSetup><Item FileName=\"<\"/></CcmSetup>",
        ErrorCode::Malformed, 1, 0, u"FileName"_s);
    row("something after the end", "<CcmSetup/>\n<CcmSetup/>", ErrorCode::Malformed, 2, 0, u"<CcmSetup/>"_s);
    row("cut within a tag", "<CcmSetup>\n<Item FileNa", ErrorCode::Truncated, 2, 0, u"<Item FileNa"_s);
    row("cut within an item", "<CcmSetup>\n<Item FileName=\"a\">", ErrorCode::Truncated, 2, 0, u"FileName"_s);
    row("cut after the root's tag", "<CcmSetup>", ErrorCode::Truncated, 1, 0, u"<CcmSetup>"_s);
    row("a zero byte", "<CcmSetup>\n"_ba + '\0' + "</CcmSetup>", ErrorCode::Malformed, 2, 0, QString());
}

void TestManifestReader::saysWhereBrokenXmlBreaks()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const int, code);
    QFETCH(const qint64, line);
    QFETCH(const qint64, column);
    QFETCH(const QString, words);
    const auto manifest = parseManifest(xml, u"ccmsetup.xml"_s);
    QVERIFY(!manifest);
    const Error &error = manifest.error();
    QVERIFY2(static_cast<int>(error.code) == code, qPrintable(error.message()));
    QVERIFY2(error.place.line == line, qPrintable(error.message()));
    QVERIFY2(error.place.column > 0 && (column == 0 || error.place.column == column),
             qPrintable(error.message()));
    QVERIFY2(error.message().contains(words), qPrintable(error.message()));
    QVERIFY(!error.message().contains(u'\n'));
    QVERIFY(error.message().startsWith(u"ccmsetup.xml: line "));
}

void TestManifestReader::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QString &words) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << words;
    };
    row("nothing", {}, ErrorCode::Empty, {});
    row("another XML file", "<policy/>", ErrorCode::WrongKind, u"<policy>"_s);
    row("its root in small letters", "<ccmsetup/>", ErrorCode::WrongKind, u"<ccmsetup>"_s);
    row("a log", "<![LOG[text]LOG]!>", ErrorCode::WrongKind, u"a log"_s);
    row("a log behind a blank line", "\r\n<![LOG[text]LOG]!>", ErrorCode::WrongKind, u"a log"_s);
    row("a log behind a byte order mark", "\xEF\xBB\xBF<![LOG[text]LOG]!>", ErrorCode::WrongKind, u"a log"_s);
    row("a web page", "<!DOCTYPE html>\n<html><title>Sign in</title>", ErrorCode::WrongKind, u"a web page"_s);
    row("a web page of old", "\n<HTML><P>Not here", ErrorCode::WrongKind, u"a web page"_s);
    row("a picture", "\x89PNG\r\n\x1a\n\xff", ErrorCode::WrongKind, u"neither a cabinet nor XML"_s);
    row("a text", "Item: a", ErrorCode::WrongKind, u"neither a cabinet nor XML"_s);
    row("a program", "MZ\x90\xff", ErrorCode::WrongKind, u"a program"_s);
    row("blanks", "  \n ", ErrorCode::WrongKind, u"neither a cabinet nor XML"_s);
    row("a document type declaration", "<!DOCTYPE CcmSetup><CcmSetup/>", ErrorCode::Unsupported,
        u"document type declaration"_s);
    row("entities that multiply",
        "<!DOCTYPE CcmSetup [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><CcmSetup>&b;</CcmSetup>",
        ErrorCode::Unsupported, u"document type declaration"_s);
}

void TestManifestReader::refusesOtherFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const QString, words);
    const auto manifest = parseManifest(bytes, u"x"_s);
    QVERIFY(!manifest);
    QVERIFY2(static_cast<int>(manifest.error().code) == code, qPrintable(manifest.error().message()));
    QVERIFY2(manifest.error().message().contains(words), qPrintable(manifest.error().message()));
}

void TestManifestReader::limitsDepth()
{
    const auto nested = [](int depth) { // with the root as the first
        return document(QByteArray("<a>").repeated(depth - 1) + QByteArray("</a>").repeated(depth - 1));
    };
    const int limit = ManifestLimits().depth;
    QVERIFY(parseManifest(nested(limit), u"x"_s));
    const auto manifest = parseManifest(nested(limit + 1), u"x"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::TooLarge);
    QCOMPARE(manifest.error().place.line, 1);
}

void TestManifestReader::limitsAttributes()
{
    const int limit = ManifestLimits().attributes;
    const auto crowded = [](int count) {
        QByteArray item = "<Item";
        for (int i = 0; i < count; ++i)
            item += " a" + QByteArray::number(i) + "='=> x=\"1\"'";
        return document("\n" + item + "/>");
    };
    QVERIFY(parseManifest(crowded(limit), u"x"_s));
    const auto manifest = parseManifest(crowded(limit + 1), u"x"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::TooLarge);
    QCOMPARE(manifest.error().place, (Place{.line = 2, .column = 1}));

    // What only looks like a tag is none.
    const QByteArray signs = "<a " + QByteArray(limit + 1, '=');
    const QByteArrayList texts{"<!--" + signs + "-->", "<?p " + signs + "?>", "<![CDATA[" + signs + "]]>"};
    for (const QByteArray &text : texts)
        QVERIFY(parseManifest(document(text), u"x"_s));
}

void TestManifestReader::limitsItems()
{
    const QByteArray item = "<Item FileName='a'/>\n";
    const int limit = ManifestLimits().items;
    const auto full = parseManifest(document(item.repeated(limit)), u"x"_s);
    QVERIFY(full);
    QCOMPARE(full->items.size(), limit);
    QCOMPARE(full->items.constLast().line, limit);
    const auto manifest = parseManifest(document(item.repeated(limit + 1)), u"x"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::TooLarge);
    QCOMPARE(manifest.error().place.line, limit + 1);
}

void TestManifestReader::limitsBytes()
{
    const qsizetype limit = ManifestLimits().bytes;
    const QByteArray xml = document("<Item FileName='a'/>");
    QVERIFY(parseManifest(xml + QByteArray(limit - xml.size(), ' '), u"x"_s));
    const auto manifest = parseManifest(xml + QByteArray(limit - xml.size() + 1, ' '), u"x"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::TooLarge);
}

void TestManifestReader::limitsWhatIsKeptTwice()
{
    const ManifestLimits limits;
    const auto manifest = parseManifest(document(QByteArray("<a/>").repeated(limits.unknown + 1)), u"x"_s);
    QVERIFY(manifest);
    QCOMPARE(manifest->unknown.size(), limits.unknown);
    QCOMPARE(manifest->warnings.size(), limits.warnings + 1); // and that there are no items
    QVERIFY(manifest->warnings.at(limits.warnings - 1).contains(u"not listed"));
}

QTEST_GUILESS_MAIN(TestManifestReader)
#include "tst_manifestreader.moc"
