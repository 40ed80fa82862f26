// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/pefile.h"
#include "tests/models/client/testtools.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

constexpr auto Package = "binutils-mingw-w64-x86-64";

// The smallest layout of sections that ld needs for 32 bit, whose own scripts are in another package.
constexpr auto LinkerScript = R"(SECTIONS
{
  . = 0x401000;
  .text : { *(.text) }
  .rsrc ALIGN(0x1000) : { *(.rsrc*) }
  /DISCARD/ : { *(*) }
})";

QByteArray versionScript(const QByteArray &fixed, const QByteArray &text)
{
    QByteArray script = "1 VERSIONINFO\nFILEVERSION " + fixed + "\nBEGIN\n";
    if (!text.isEmpty())
        script += "BLOCK \"StringFileInfo\"\nBEGIN\nBLOCK \"040904B0\"\nBEGIN\n"
                  "VALUE \"CompanyName\", \"Contoso example\"\nVALUE \"FileVersion\", \""
            + text + "\"\nVALUE \"ProductName\", \"Product\"\nEND\nEND\n";
    return script + "END\n";
}

} // namespace

class TestPeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithExiftool_data();
    void agreesWithExiftool();
    void readsPaddedText();
    void saysNoVersionWhereThereIsNone_data();
    void saysNoVersionWhereThereIsNone();
    void rejectsOtherKinds_data();
    void rejectsOtherKinds();
    void namesTheDamage_data();
    void namesTheDamage();
    void keepsTheFixedVersionWhenTextsAreDamaged();
    void takesAsManySectionsAsTheLimit();
    void takesAVersionResourceUpToTheLimit();
    void takesAFolderOfResourcesUpToTheLimit();
    void survivesEveryCut();
    void survivesEveryFlippedBit();

private:
    QByteArray build(const QByteArray &script, bool is64Bit);
    /// The offset in m_program of a piece that occurs in it.
    qsizetype find(QByteArrayView piece) const { return m_program.indexOf(piece); }

    QTemporaryDir m_folder;
    QByteArray m_program; ///< 64 bit, 4.3.215.0, text 4.3.0215.0000
};

/// A program made of nothing but a return and the given resources; no resources where there is no script.
QByteArray TestPeFile::build(const QByteArray &script, bool is64Bit)
{
    const QString folder = m_folder.path();
    writeFile(folder + u"/v.rc"_s, script);
    writeFile(folder + u"/n.s"_s, ".globl start\n.globl _start\nstart:\n_start: ret\n");
    writeFile(folder + u"/s.ld"_s, LinkerScript);
    QStringList link{u"--entry=start"_s, u"-o"_s, u"p.exe"_s, u"n.o"_s};
    if (!is64Bit)
        link = {u"-m"_s, u"i386pe"_s, u"-T"_s, u"s.ld"_s, u"--entry=_start"_s, u"-o"_s, u"p.exe"_s, u"n.o"_s};
    run(folder, u"x86_64-w64-mingw32-as"_s, {is64Bit ? u"--64"_s : u"--32"_s, u"-o"_s, u"n.o"_s, u"n.s"_s},
        Package);
    if (!script.isEmpty()) {
        run(folder, u"x86_64-w64-mingw32-windres"_s,
            {u"--preprocessor=cat"_s, u"-F"_s, is64Bit ? u"pe-x86-64"_s : u"pe-i386"_s, u"v.rc"_s, u"v.o"_s},
            Package);
        link << u"v.o"_s;
    }
    run(folder, u"x86_64-w64-mingw32-ld"_s, link, Package);
    return contentOf(folder + u"/p.exe"_s);
}

void TestPeFile::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = build(versionScript("4,3,215,0", "4.3.0215.0000"), true);
    QVERIFY(m_program.startsWith("MZ"));
}

void TestPeFile::agreesWithExiftool_data()
{
    QTest::addColumn<bool>("is64Bit");
    QTest::addColumn<QByteArray>("fixed");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("PE32+") << true << QByteArray("4,3,215,0") << QByteArray("4.3.215.0");
    QTest::newRow("PE32") << false << QByteArray("5,0,7804,1000") << QByteArray("5.0.7804.1000");
    QTest::newRow("text with words") << true << QByteArray("6,3,9600,17031")
                                     << QByteArray("6.3.9600.17031 (winblue.140221)");
    QTest::newRow("largest numbers") << false << QByteArray("65535,65535,65535,65535")
                                     << QByteArray("65535.65535.65535.65535");
    QTest::newRow("no texts") << true << QByteArray("1,2,3,4") << QByteArray();
    QTest::newRow("one character") << true << QByteArray("7,0,0,0") << QByteArray("7");
}

void TestPeFile::agreesWithExiftool()
{
    QFETCH(bool, is64Bit);
    QFETCH(QByteArray, fixed);
    QFETCH(QByteArray, text);

    const auto version = readBytes(readPeVersion, build(versionScript(fixed, text), is64Bit));
    QVERIFY2(version, qPrintable(version ? QString() : version.error().message()));
    const QByteArray told =
        run(m_folder.path(), u"exiftool"_s,
            {u"-s3"_s, u"-f"_s, u"-FileVersionNumber"_s, u"-FileVersion"_s, u"-CompanyName"_s, u"p.exe"_s},
            "libimage-exiftool-perl");
    const QStringList lines = QString::fromUtf8(told).split(u'\n');
    const auto orDash = [](const QString &value) { return value.isEmpty() ? u"-"_s : value; };
    QVERIFY(version->fileVersion);
    QCOMPARE(version->fileVersion->text(), lines.value(0));
    QCOMPARE(orDash(version->fileVersionText), lines.value(1));
    QCOMPARE(orDash(version->company), lines.value(2));
    QVERIFY(!version->textError);
}

void TestPeFile::readsPaddedText()
{
    const auto version = readBytes(readPeVersion, m_program);
    QVERIFY(version);
    QCOMPARE(*version->fileVersion, Version(4, 3, 215, 0));
    QCOMPARE(version->fileVersionText, u"4.3.0215.0000"_s);
    QCOMPARE(version->company, u"Contoso example"_s);
    QCOMPARE(version->product, u"Product"_s);
}

void TestPeFile::saysNoVersionWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("no resources at all") << QByteArray();
    QTest::newRow("other resources only") << QByteArray("1 RCDATA BEGIN 1,2,3 END\n");
}

void TestPeFile::saysNoVersionWhereThereIsNone()
{
    QFETCH(QByteArray, script);

    const auto version = readBytes(readPeVersion, build(script, true));
    QVERIFY2(version, qPrintable(version ? QString() : version.error().message()));
    QCOMPARE(*version, PeVersion{});
}

void TestPeFile::rejectsOtherKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("text") << QByteArray("<html>404</html>");
    QTest::newRow("one letter") << QByteArray("M");
    QByteArray dos(128, '\0');
    dos.replace(0, 2, "MZ").replace(0x3C, 1, "\x40").replace(0x40, 2, "NE");
    QTest::newRow("16-bit program") << dos;
}

void TestPeFile::rejectsOtherKinds()
{
    QFETCH(QByteArray, bytes);

    const auto version = readBytes(readPeVersion, bytes);
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::WrongKind);
}

/// Each row changes the program in one place, which the format's documentation names.
void TestPeFile::namesTheDamage_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("offset");

    const qsizetype header = qFromLittleEndian<quint32>(m_program.constData() + 0x3C);
    const qsizetype optional = header + 24;
    const qsizetype sections = optional + qFromLittleEndian<quint16>(m_program.constData() + header + 20);
    const qsizetype resources = find(QByteArrayView("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\x10\0\0\0", 20));
    const qsizetype name = find(QByteArrayView("V\0S\0_\0V\0E\0R\0", 12));
    QVERIFY(resources > 0 && name > 0);

    const auto row = [](const char *title, qsizetype at, QByteArrayView bytes, ErrorCode code,
                        qint64 offset) {
        QTest::newRow(title) << at << bytes.toByteArray() << code << offset;
    };
    row("header beyond the end", 0x3C, QByteArrayView("\xF0\xFF\xFF\x7F", 4), ErrorCode::Truncated,
        0x7FFFFFF0);
    row("unknown kind of optional header", optional, QByteArrayView("\x0B\x07", 2), ErrorCode::Malformed,
        optional);
    row("optional header of one byte", header + 20, QByteArrayView("\1\0", 2), ErrorCode::Malformed,
        optional);
    row("optional header beyond the end", header + 20, QByteArrayView("\xFF\xFF", 2), ErrorCode::Truncated,
        optional);
    row("more sections than the limit", header + 6, QByteArrayView("\x61\0", 2), ErrorCode::TooLarge,
        sections);
    row("resources in no section", optional + 112 + 16, QByteArrayView("\0\0\0\x70", 4), ErrorCode::Malformed,
        optional + 112 + 16);
    row("type that is no folder", resources + 20, QByteArrayView("\x18\0\0\0", 4), ErrorCode::Malformed,
        resources + 20);
    row("folder that is its own parent", resources + 16 + 8 + 20, QByteArrayView("\0\0\0\x80", 4),
        ErrorCode::Malformed, resources + 20);
    row("version without its name", name, "W", ErrorCode::Malformed, name);
    row("length of nothing", name - 6, QByteArrayView("\0\0", 2), ErrorCode::Malformed, name - 6);
    row("length past the end", name - 6, QByteArrayView("\xFF\xFF", 2), ErrorCode::Malformed, name - 6);
    row("fixed part without signature", name + 34, "X", ErrorCode::Malformed, name + 34);
    row("fixed part too short", name - 4, QByteArrayView("\x08\0", 2), ErrorCode::Malformed, name + 34);
}

void TestPeFile::namesTheDamage()
{
    QFETCH(qsizetype, at);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, offset);

    QByteArray damaged = m_program;
    damaged.replace(at, bytes.size(), bytes);
    const auto version = readBytes(readPeVersion, damaged);
    QVERIFY(!version);
    QCOMPARE(version.error().code, code);
    QCOMPARE(version.error().place.offset, offset);
    QCOMPARE(version.error().source, u"file"_s);
}

void TestPeFile::keepsTheFixedVersionWhenTextsAreDamaged()
{
    QByteArray damaged = m_program;
    const qsizetype texts = find(QByteArrayView("S\0t\0r\0i\0n\0g\0F\0i\0l\0e\0I\0", 22));
    QVERIFY(texts > 0);
    damaged.replace(texts - 6, 2, QByteArrayView("\xFF\xFF", 2));
    const auto version = readBytes(readPeVersion, damaged);
    QVERIFY(version);
    QCOMPARE(*version->fileVersion, Version(4, 3, 215, 0));
    QVERIFY(version->textError);
    QCOMPARE(version->textError->code, ErrorCode::Malformed);
    QCOMPARE(version->textError->place.offset, texts - 6);
}

void TestPeFile::takesAsManySectionsAsTheLimit()
{
    // Empty sections behind the real ones; the headers are moved away from the content to make room.
    const qsizetype header = qFromLittleEndian<quint32>(m_program.constData() + 0x3C);
    const qsizetype optionalSize = qFromLittleEndian<quint16>(m_program.constData() + header + 20);
    const qsizetype count = qFromLittleEndian<quint16>(m_program.constData() + header + 6);
    const auto withSections = [&](int sections) -> QByteArray {
        QByteArray bytes = m_program;
        qToLittleEndian<quint32>(static_cast<quint32>(bytes.size()), bytes.data() + 0x3C);
        QByteArray headers = m_program.sliced(header, 24 + optionalSize + 40 * count);
        headers.append(40 * (sections - count), '\0');
        qToLittleEndian<quint16>(static_cast<quint16>(sections), headers.data() + 6);
        return bytes + headers;
    };
    QVERIFY(readBytes(readPeVersion, withSections(pelimits::Sections)));
    const auto tooMany = readBytes(readPeVersion, withSections(pelimits::Sections + 1));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::TooLarge);
}

void TestPeFile::takesAVersionResourceUpToTheLimit()
{
    // The size stands in the data entry, 4 bytes before the end of the folders' last 16 bytes.
    const qsizetype name = find(QByteArrayView("V\0S\0_\0V\0E\0R\0", 12));
    const qsizetype resources = find(QByteArrayView("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\x10\0\0\0", 20));
    const qsizetype dataEntry = resources + 3 * 24;
    const auto withSize = [&](quint32 size) {
        QByteArray bytes = m_program;
        const qsizetype sections = qFromLittleEndian<quint32>(bytes.constData() + 0x3C) + 24
            + qFromLittleEndian<quint16>(bytes.constData()
                                         + qFromLittleEndian<quint32>(bytes.constData() + 0x3C) + 20);
        // The last section is that of the resources: let it reach over zeros that are added at the end.
        bytes.append(0x20000, '\0');
        const qsizetype last = bytes.indexOf(".rsrc", sections);
        qToLittleEndian<quint32>(0x20000, bytes.data() + last + 16);
        qToLittleEndian<quint32>(size, bytes.data() + dataEntry + 4);
        return bytes;
    };
    QVERIFY(name > dataEntry);
    const auto largest = readBytes(readPeVersion, withSize(pelimits::VersionBytes));
    QVERIFY2(largest, qPrintable(largest ? QString() : largest.error().message()));
    QCOMPARE(*largest->fileVersion, Version(4, 3, 215, 0));
    const auto tooLarge = readBytes(readPeVersion, withSize(pelimits::VersionBytes + 1));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
    QCOMPARE(tooLarge.error().place.offset, dataEntry);
}

void TestPeFile::takesAFolderOfResourcesUpToTheLimit()
{
    const qsizetype resources = find(QByteArrayView("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\x10\0\0\0", 20));
    const auto withEntries = [&](quint16 count) {
        QByteArray bytes = m_program;
        bytes.append(0x10000, '\0');
        qToLittleEndian<quint16>(count, bytes.data() + resources + 14);
        return bytes;
    };
    QVERIFY(readBytes(readPeVersion, withEntries(pelimits::ResourceEntries)));
    const auto tooMany = readBytes(readPeVersion, withEntries(pelimits::ResourceEntries + 1));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::TooLarge);
    QCOMPARE(tooMany.error().place.offset, resources);
}

void TestPeFile::survivesEveryCut()
{
    for (qsizetype size = 0; size < m_program.size(); ++size) {
        const auto version = readBytes(readPeVersion, m_program.first(size));
        if (!version)
            QVERIFY2(!version.error().reason().isEmpty() && version.error().source == u"file"_s,
                     qPrintable(QString::number(size)));
        else
            QCOMPARE(*version->fileVersion, Version(4, 3, 215, 0)); // cut behind the resource
    }
}

void TestPeFile::survivesEveryFlippedBit()
{
    int errors = 0;
    for (qsizetype bit = 0; bit < m_program.size() * 8; ++bit) {
        QByteArray flipped = m_program;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto version = readBytes(readPeVersion, flipped);
        errors += version ? 0 : 1;
        if (!version)
            QVERIFY(!version.error().message().isEmpty());
    }
    QVERIFY2(errors > 100, qPrintable(QString::number(errors)));
}

QTEST_GUILESS_MAIN(TestPeFile)
#include "tst_pefile.moc"
