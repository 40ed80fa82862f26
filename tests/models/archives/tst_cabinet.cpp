// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabinetbuilder.h"
#include "models/archives/cabinetfacts.h"
#include "models/archives/unpack.h"
#include "tools.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace ccm::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(qsizetype size, quint32 seed = 1)
{
    QByteArray text;
    for (quint32 i = seed; text.size() < size; ++i)
        text += QByteArray::number(i * 2'654'435'761U, 36) + (i % 10 == 0 ? '\n' : ' ');
    return text.first(size);
}

} // namespace

/// Cabinets of every method, sets of them and cabinets within programs; other programs confirm the bytes.
class TestCabinet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyMethodIsRead_data();
    void everyMethodIsRead();
    void aSetIsReadFromAnyPart_data();
    void aSetIsReadFromAnyPart();
    void aMissingPartIsNamed_data();
    void aMissingPartIsNamed();
    void partsThatDoNotFitAreNamed_data();
    void partsThatDoNotFitAreNamed();
    void aCircleIsAnError();
    void partsElsewhereAreNotFollowed();
    void aSetWithinAnArchiveIsRead();
    void aCabinetWithinAProgramIsRead();
    void aProgramWithoutACabinetIsNone();
    void asManyFilesAsTheFormatHasAreRead();
    void seventyThousandFilesOfASetAreRead();
    void aSignedCabinetIsRead();
    void theHeaderIsTold();
    void theListTellsWhatIsInside();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void writeSet();

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_first = textOf(10'000);
    QByteArray m_big = textOf(400'000, 77);
    QByteArray m_last = textOf(20'000, 99);
};

void TestCabinet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCabinet::everyMethodIsRead_data()
{
    QTest::addColumn<QByteArray>("cabinet");
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("method");
    const auto row = [](const char *name, const CabFolder &folder, const QByteArray &bytes,
                        const QString &method) {
        const quint32 half = quint32(bytes.size() / 2);
        const CabSpec spec{
            .folders = {folder},
            .files = {{"a.log", half, 0}, {"Logs\\b.log", quint32(bytes.size()) - half, half}}};
        QTest::newRow(name) << cabinetOf(spec) << bytes.first(half) << bytes.mid(half) << method;
    };
    const QByteArray large = textOf(200'000);
    const QByteArray small = textOf(30'000);
    row("stored", storedFolder(large), large, u"stored"_s);
    row("LZX, uncompressed blocks", lzxUncompressed(large), large, u"LZX:15"_s);
    row("LZX, a verbatim block", lzxVerbatim(small), small, u"LZX:15"_s);
    row("Quantum", QuantumEncoder().folder(small), small, u"Quantum:15"_s);
}

void TestCabinet::everyMethodIsRead()
{
    QFETCH(const QByteArray, cabinet);
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const QString, method);
    QVERIFY(writeFile(path(u"method.cab"_s), cabinet));
    const QString out = path(u"out"_s);
    QVERIFY(runTool(u"cabextract"_s, u"cabextract"_s, {u"-q"_s, u"-d"_s, out, path(u"method.cab"_s)},
                    m_folder->path()));
    QVERIFY(test::readFile(out + u"/a.log") == a);
    QVERIFY(test::readFile(out + u"/Logs/b.log") == b);
    QVERIFY(runTool(u"7z"_s, u"p7zip-full"_s, {u"t"_s, path(u"method.cab"_s)}, m_folder->path()));

    const auto set = unpackArchive(path(u"method.cab"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->warnings, QStringList());
    QCOMPARE(set->files.size(), 2);
    QVERIFY(test::readFile(set->find(u"a.log")->path) == a);
    QVERIFY(test::readFile(set->find(u"Logs/b.log")->path) == b);
    const auto alone = readEntry(path(u"method.cab"_s), u"b.log", 1'000'000);
    QVERIFY(alone && *alone == b);
    const auto listing = listArchive(path(u"method.cab"_s));
    QVERIFY(listing && listing->cabinet);
    QCOMPARE(listing->cabinet->methods, QStringList{method});
}

/// Five cabinets: a file in the first, one that goes through all of them, and one in the last, which
/// lies in the same folder of data. Each boundary splits a block.
void TestCabinet::writeSet()
{
    const QByteArray bytes = m_first + m_big + m_last;
    const QList<CabBlock> blocks = storedFolder(bytes).blocks;
    const auto big = [&](quint16 folder) {
        return CabFile{"Logs\\big.log", quint32(m_big.size()), quint32(m_first.size()), folder};
    };
    const qsizetype perPart = blocks.size() / 5;
    for (int part = 0; part < 5; ++part) {
        CabFolder folder;
        const qsizetype begin = part * perPart;
        const qsizetype end = part == 4 ? blocks.size() : begin + perPart + 1;
        for (qsizetype i = begin; i < end; ++i) {
            CabBlock block = blocks[i];
            if (part > 0 && i == begin)
                block.packed = block.packed.mid(1'000);
            if (part < 4 && i == end - 1)
                block = {block.packed.first(1'000), 0};
            folder.blocks.append(block);
        }
        CabSpec spec{.folders = {folder}, .setId = 4711, .setIndex = quint16(part)};
        if (part == 0)
            spec.files = {{"first.txt", quint32(m_first.size()), 0, 0}, big(ToNext)};
        else if (part == 4)
            spec.files = {big(FromPrevious),
                          {"last.txt", quint32(m_last.size()), quint32(m_first.size() + m_big.size()), 0}};
        else
            spec.files = {big(FromPreviousToNext)};
        if (part > 0)
            spec.previous = "DATA" + QByteArray::number(part) + ".CAB";
        if (part < 4)
            spec.next = "DATA" + QByteArray::number(part + 2) + ".CAB";
        QVERIFY(writeFile(path(u"data%1.cab"_s.arg(part + 1)), cabinetOf(spec)));
    }
}

void TestCabinet::aSetIsReadFromAnyPart_data()
{
    QTest::addColumn<int>("part");
    for (int part = 1; part <= 5; ++part)
        QTest::addRow("part %d", part) << part;
}

void TestCabinet::aSetIsReadFromAnyPart()
{
    QFETCH(const int, part);
    writeSet();
    const auto set = unpackArchive(path(u"data%1.cab"_s.arg(part)));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->warnings, QStringList());
    QCOMPARE(set->files.size(), 3);
    QVERIFY(test::readFile(set->files.at(0).path) == m_first);
    QVERIFY(test::readFile(set->files.at(1).path) == m_last);
    QVERIFY(test::readFile(set->files.at(2).path) == m_big);
}

void TestCabinet::aMissingPartIsNamed_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("files");
    QTest::newRow("the last") << 5 << 1 << 1;
    QTest::newRow("the first") << 1 << 5 << 0;
    QTest::newRow("one between, from the front") << 3 << 1 << 1;
    QTest::newRow("one between, from within") << 3 << 4 << 0;
}

void TestCabinet::aMissingPartIsNamed()
{
    QFETCH(const int, missing);
    QFETCH(const int, opened);
    QFETCH(const int, files);
    writeSet();
    QVERIFY(QFile::remove(path(u"data%1.cab"_s.arg(missing))));
    const auto set = unpackArchive(path(u"data%1.cab"_s.arg(opened)));
    const QString name = u"DATA%1.CAB"_s.arg(missing);
    QCOMPARE(set ? set->files.size() : 0, files);
    const QString words = set ? set->warnings.constFirst() : set.error().message();
    QVERIFY2(words.contains(name) && !words.contains(u'\n'), qPrintable(words));
}

void TestCabinet::partsThatDoNotFitAreNamed_data()
{
    QTest::addColumn<qsizetype>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("another set") << qsizetype{32} << u"another set"_s;
    QTest::newRow("another place in the set") << qsizetype{34} << u"where number 2 should be"_s;
    QTest::newRow("no cabinet") << qsizetype{0} << u"not a cabinet"_s;
}

void TestCabinet::partsThatDoNotFitAreNamed()
{
    QFETCH(const qsizetype, field);
    QFETCH(const QString, words);
    writeSet();
    QByteArray part = test::readFile(path(u"data2.cab"_s));
    part[field] = static_cast<char>(part[field] ^ 0x55);
    QVERIFY(writeFile(path(u"data2.cab"_s), part));
    const auto set = unpackArchive(path(u"data1.cab"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->files.size(), 1);
    QVERIFY2(set->warnings.constFirst().contains(words), qPrintable(set->warnings.constFirst()));
}

void TestCabinet::aCircleIsAnError()
{
    const CabFolder folder = storedFolder("0123456789");
    CabSpec spec{.folders = {folder}, .files = {{"a", 10}}, .previous = "b.cab", .next = "b.cab"};
    QVERIFY(writeFile(path(u"a.cab"_s), cabinetOf(spec)));
    spec.previous = spec.next = "a.cab";
    spec.setIndex = 1;
    QVERIFY(writeFile(path(u"b.cab"_s), cabinetOf(spec)));
    QVERIFY(writeFile(path(u"self.cab"_s),
                      cabinetOf({.folders = {folder}, .files = {{"a", 10}}, .next = "self.cab"})));
    for (const QString &name : {u"a.cab"_s, u"b.cab"_s, u"self.cab"_s}) {
        const auto set = unpackArchive(path(name));
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Malformed);
        QVERIFY2(set.error().detail.contains(u"circle"), qPrintable(set.error().message()));
    }
}

void TestCabinet::partsElsewhereAreNotFollowed()
{
    const CabFolder folder = storedFolder("0123456789");
    QVERIFY(QDir(m_folder->path()).mkpath(u"sub"_s));
    QVERIFY(writeFile(
        path(u"b.cab"_s),
        cabinetOf({.folders = {folder}, .files = {{"b", 10}}, .previous = "a.cab", .setIndex = 1})));
    QVERIFY(writeFile(path(u"sub/a.cab"_s),
                      cabinetOf({.folders = {folder}, .files = {{"a", 10}}, .next = "..\\b.cab"})));
    const auto set = unpackArchive(path(u"sub/a.cab"_s));
    QVERIFY(set);
    QCOMPARE(set->files.size(), 1);
    QVERIFY(set->warnings.constFirst().contains(u"b.cab"));
}

void TestCabinet::aSetWithinAnArchiveIsRead()
{
    writeSet();
    QStringList names;
    for (int part = 1; part <= 5; ++part)
        names.append(u"data%1.cab"_s.arg(part));
    QVERIFY(runTool(u"zip"_s, u"zip"_s, QStringList{u"-q"_s, u"set.zip"_s} + names, m_folder->path()));
    const auto set = unpackArchive(path(u"set.zip"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->warnings, QStringList());
    QCOMPARE(set->files.size(), 5 + 3);
    QVERIFY(set->find(u"data1.cab/Logs/big.log"));
    QVERIFY(test::readFile(set->find(u"big.log")->path) == m_big);
}

void TestCabinet::aCabinetWithinAProgramIsRead()
{
    const QByteArray cabinet =
        cabinetOf({.folders = {storedFolder(m_big)}, .files = {{"big.log", quint32(m_big.size())}}});
    QByteArray program = "MZ" + textOf(100'000, 5);
    program.replace(5'000, 8, "MSCF\0\0\0\0", 8); // looks like one, and is none
    QVERIFY(writeFile(path(u"setup.exe"_s), program + cabinet + textOf(50'000, 6)));
    QVERIFY(runTool(u"cabextract"_s, u"cabextract"_s, {u"-t"_s, u"-q"_s, path(u"setup.exe"_s)},
                    m_folder->path()));
    const auto set = unpackArchive(path(u"setup.exe"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->files.size(), 1);
    QVERIFY(test::readFile(set->files.constFirst().path) == m_big);
    const auto kind = archiveKindOf(path(u"setup.exe"_s));
    QVERIFY(kind && *kind == ArchiveKind::Cabinet);
}

void TestCabinet::aProgramWithoutACabinetIsNone()
{
    QVERIFY(writeFile(path(u"plain.exe"_s), "MZ" + textOf(100'000, 5)));
    const auto kind = archiveKindOf(path(u"plain.exe"_s));
    QVERIFY(kind && !*kind);
    const auto set = unpackArchive(path(u"plain.exe"_s));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::WrongKind);
}

void TestCabinet::asManyFilesAsTheFormatHasAreRead()
{
    CabSpec spec{.folders = {storedFolder(QByteArray(32'768, 'x') + QByteArray(32'767, 'y'))}};
    for (quint32 i = 0; i < 65'535; ++i)
        spec.files.append({QByteArray::number(i) + ".txt", 1, i});
    QVERIFY(writeFile(path(u"many.cab"_s), cabinetOf(spec)));
    const auto listing = listArchive(path(u"many.cab"_s));
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), 65'535);
    const auto set = unpackArchive(path(u"many.cab"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->files.size(), 65'535);
    QCOMPARE(set->warnings, QStringList());
    QCOMPARE(test::readFile(set->find(u"40000.txt")->path), "y"_ba);
}

void TestCabinet::seventyThousandFilesOfASetAreRead()
{
    for (int part = 0; part < 2; ++part) {
        CabSpec spec{.folders = {storedFolder(QByteArray(32'768, 'x'))}, .setIndex = quint16(part)};
        (part == 0 ? spec.next : spec.previous) = part == 0 ? "two.cab" : "one.cab";
        for (quint32 i = 0; i < 35'000; ++i)
            spec.files.append({QByteArray::number(part) + '-' + QByteArray::number(i), 0, 0});
        QVERIFY(writeFile(path(part == 0 ? u"one.cab"_s : u"two.cab"_s), cabinetOf(spec)));
    }
    const auto listing = listArchive(path(u"two.cab"_s));
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), 70'000);
    QCOMPARE(listing->warnings, QStringList());
    const auto set = unpackArchive(path(u"one.cab"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->files.size(), 70'000);
}

void TestCabinet::aSignedCabinetIsRead()
{
    QVERIFY(writeFile(
        path(u"plain.cab"_s),
        cabinetOf({.folders = {storedFolder(m_big)}, .files = {{"big.log", quint32(m_big.size())}}})));
    const auto unsignedFacts = listArchive(path(u"plain.cab"_s));
    QVERIFY(unsignedFacts && unsignedFacts->cabinet && !unsignedFacts->cabinet->hasSignature);
    QVERIFY(runTool(u"openssl"_s, u"openssl"_s,
                    {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                     u"key.pem"_s, u"-out"_s, u"cert.pem"_s, u"-subj"_s, u"/CN=Signer.example"_s,
                     u"-addext"_s, u"extendedKeyUsage=codeSigning"_s},
                    m_folder->path()));
    QVERIFY(runTool(u"osslsigncode"_s, u"osslsigncode"_s,
                    {u"sign"_s, u"-certs"_s, u"cert.pem"_s, u"-key"_s, u"key.pem"_s, u"-in"_s, u"plain.cab"_s,
                     u"-out"_s, u"signed.cab"_s},
                    m_folder->path()));
    const auto set = unpackArchive(path(u"signed.cab"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->warnings, QStringList());
    QVERIFY(test::readFile(set->files.constFirst().path) == m_big);
    const auto listing = listArchive(path(u"signed.cab"_s));
    QVERIFY(listing && listing->cabinet);
    QCOMPARE(listing->cabinet->reservedBytes, 20);
    QVERIFY(listing->cabinet->hasSignature);
}

void TestCabinet::theHeaderIsTold()
{
    QByteArray bytes = cabinetOf({.folders = {storedFolder("0123456789"), lzxVerbatim("abc")},
                                  .files = {{"a", 10}, {"b", 3, 0, 1}},
                                  .previous = "one.cab",
                                  .next = "three.cab",
                                  .setId = 513,
                                  .setIndex = 1});
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto facts = readCabinetFacts(buffer, u"two.cab"_s);
    QVERIFY(facts);
    const CabinetFacts expected{.length = bytes.size(),
                                .files = 2,
                                .folders = 2,
                                .methods = {u"stored"_s, u"LZX:15"_s},
                                .setId = 513,
                                .setIndex = 1,
                                .previousName = u"one.cab"_s,
                                .nextName = u"three.cab"_s};
    QVERIFY(*facts == expected);
}

void TestCabinet::theListTellsWhatIsInside()
{
    writeSet();
    const auto listing = listArchive(path(u"data3.cab"_s));
    QVERIFY(listing);
    QCOMPARE(listing->kind, ArchiveKind::Cabinet);
    QCOMPARE(listing->entries.size(), 3);
    QCOMPARE(listing->entries.at(1).name, u"Logs/big.log"_s);
    QCOMPARE(listing->entries.at(1).claimedSize, m_big.size());
    // 0x5A21 and 0x6000 as MS-DOS has it: 2025-01-01 12:00
    QCOMPARE(listing->entries.at(1).clockTime, QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(listing->cabinet->setIndex, 2);
}

QTEST_GUILESS_MAIN(TestCabinet)
#include "tst_cabinet.moc"
