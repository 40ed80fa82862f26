// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/compoundfile.h"
#include "models/client/msifile.h"
#include "tests/models/client/testtools.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

struct Stream
{
    QString name;
    QByteArray bytes;
};

void appendNumber(QByteArray &bytes, quint32 number)
{
    bytes.append(reinterpret_cast<const char *>(&number), 4); // tests run on little-endian machines
}

/// A compound file as [MS-CFB] describes it, with streams of 4,096 bytes and more only.
/// `tableSectors` is the least number of sectors of the table: more than 109 need a further list.
QByteArray compoundFile(QList<Stream> streams, qint64 sectorSize, quint32 tableSectors = 1)
{
    const quint32 perSector = static_cast<quint32>(sectorSize / 4);
    const quint32 lists = tableSectors <= 109 ? 0 : (tableSectors - 109 + perSector - 2) / (perSector - 1);
    const quint32 directory = tableSectors + lists;
    quint32 next = directory + 1;
    QList<quint32> table(qsizetype{tableSectors} * perSector, 0xFFFFFFFF);
    std::fill_n(table.begin(), tableSectors, 0xFFFFFFFD);
    std::fill_n(table.begin() + tableSectors, lists, 0xFFFFFFFC);
    table[directory] = 0xFFFFFFFE;

    QByteArray folder, content;
    const auto addEntry = [&](const QString &name, char kind, quint32 right, quint32 child, quint32 start,
                              quint64 size) {
        QByteArray entry(128, '\0');
        for (qsizetype i = 0; i < name.size(); ++i)
            qToLittleEndian<quint16>(name[i].unicode(), entry.data() + 2 * i);
        qToLittleEndian<quint16>(static_cast<quint16>(2 * name.size() + 2), entry.data() + 64);
        entry[66] = kind;
        qToLittleEndian<quint32>(0xFFFFFFFF, entry.data() + 68);
        qToLittleEndian<quint32>(right, entry.data() + 72);
        qToLittleEndian<quint32>(child, entry.data() + 76);
        qToLittleEndian<quint32>(start, entry.data() + 116);
        qToLittleEndian<quint64>(size, entry.data() + 120);
        folder += entry;
    };
    addEntry(u"Root Entry"_s, 5, 0xFFFFFFFF, 1, 0xFFFFFFFE, 0);
    for (qsizetype i = 0; i < streams.size(); ++i) {
        const bool isLast = i + 1 == streams.size();
        addEntry(streams[i].name, 2, isLast ? 0xFFFFFFFF : static_cast<quint32>(i + 2), 0xFFFFFFFF, next,
                 static_cast<quint64>(streams[i].bytes.size()));
        const qint64 count = (streams[i].bytes.size() + sectorSize - 1) / sectorSize;
        for (qint64 n = 1; n <= count; ++n, ++next)
            table[next] = n == count ? 0xFFFFFFFE : next + 1;
        content += streams[i].bytes.leftJustified(count * sectorSize, '\0');
    }

    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1").leftJustified(sectorSize, '\0');
    qToLittleEndian<quint16>(sectorSize == 512 ? 3 : 4, header.data() + 26);
    qToLittleEndian<quint16>(0xFFFE, header.data() + 28);
    qToLittleEndian<quint16>(sectorSize == 512 ? 9 : 12, header.data() + 30);
    qToLittleEndian<quint16>(6, header.data() + 32);
    qToLittleEndian<quint32>(tableSectors, header.data() + 44);
    qToLittleEndian<quint32>(directory, header.data() + 48);
    qToLittleEndian<quint32>(4096, header.data() + 56);
    qToLittleEndian<quint32>(0xFFFFFFFE, header.data() + 60);
    qToLittleEndian<quint32>(lists ? tableSectors : 0xFFFFFFFE, header.data() + 68);
    qToLittleEndian<quint32>(lists, header.data() + 72);
    for (quint32 i = 0; i < 109; ++i)
        qToLittleEndian<quint32>(i < tableSectors ? i : 0xFFFFFFFF, header.data() + 76 + 4 * i);

    QByteArray file = header;
    for (const quint32 number : table)
        appendNumber(file, number);
    for (quint32 list = 0, sector = 109; list < lists; ++list) {
        for (quint32 i = 0; i + 1 < perSector; ++i, ++sector)
            appendNumber(file, sector < tableSectors ? sector : 0xFFFFFFFF);
        appendNumber(file, list + 1 < lists ? tableSectors + list + 1 : 0xFFFFFFFE);
    }
    return file + folder.leftJustified(sectorSize, '\0') + content;
}

// The names as Windows Installer stores them: table mark, then pairs of characters.
const QString PoolName = QStringLiteral("\u4840\u3F3F\u4577\u446C\u3E6A\u44B2\u482F");
const QString DataName = QStringLiteral("\u4840\u3F3F\u4577\u446C\u3B6A\u45E4\u4824");
const QString PropertyName = QStringLiteral("\u4840\u4559\u44F2\u4568\u4737");

/// The three streams of a package with these properties, padded so that none is small.
QList<Stream> packageStreams(const QList<QPair<QByteArray, QByteArray>> &properties, int referenceSize,
                             qsizetype emptyStringsInFront = 0)
{
    QByteArray pool, data, names, values;
    appendNumber(pool, 1252U | (referenceSize == 3 ? 0x80000000U : 0U));
    quint32 id = 0;
    const auto add = [&](const QByteArray &text, QByteArray &column) {
        ++id;
        if (text.size() > 0xFFFF) {
            appendNumber(pool, 0x0001'0000);
            appendNumber(pool, static_cast<quint32>(text.size()));
        } else {
            appendNumber(pool, 0x0001'0000U | static_cast<quint32>(text.size()));
        }
        data += text;
        column.append(reinterpret_cast<const char *>(&id), referenceSize);
    };
    for (; qsizetype{id} < emptyStringsInFront; ++id)
        appendNumber(pool, 0);
    for (const auto &[name, value] : properties) {
        add(name, names);
        add(value, values);
    }
    const qsizetype columnSize = 2'048 * referenceSize;
    return {{PoolName, pool.leftJustified(qMax(pool.size(), qsizetype{4'096}), '\0')},
            {DataName, data.leftJustified(qMax(data.size(), qsizetype{4'096}), '\0')},
            {PropertyName, names.leftJustified(columnSize, '\0') + values.leftJustified(columnSize, '\0')}};
}

/// As [MS-OLEPS] describes it, with two properties: the code page and, at 76, the template.
Stream summaryStream(const QByteArray &text)
{
    QByteArray bytes(48, '\0');
    bytes[0] = '\xFE';
    bytes[1] = '\xFF';
    qToLittleEndian<quint32>(1, bytes.data() + 24);
    qToLittleEndian<quint32>(48, bytes.data() + 44);
    for (const quint32 number : {0U, 2U, 1U, 24U, 7U, 28U}) // size, count, then number and place of each
        appendNumber(bytes, number);
    appendNumber(bytes, 0x04E40002); // 1252, of two bytes
    appendNumber(bytes, 30);
    appendNumber(bytes, static_cast<quint32>(text.size() + 1));
    bytes += text + '\0';
    return {.name = u"\005SummaryInformation"_s, .bytes = bytes.leftJustified(4'096, '\0')};
}

const QList<QPair<QByteArray, QByteArray>> Sample{{"ProductVersion", "5.00.7804.1000"},
                                                  {"ProductLanguage", "1033"},
                                                  {"Manufacturer", "Contoso example"},
                                                  {"ProductCode", "{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"},
                                                  {"UpgradeCode", "{252DA259-82CA-4177-B8D0-49C78937BA3E}"}};

} // namespace

class TestMsiFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithMsiinfo_data();
    void agreesWithMsiinfo();
    void readsTheSummary_data();
    void readsTheSummary();
    void keepsTheRestWhereTheSummaryIsDamaged_data();
    void keepsTheRestWhereTheSummaryIsDamaged();
    void readsEveryShapeOfContainer_data();
    void readsEveryShapeOfContainer();
    void rejectsOtherKinds_data();
    void rejectsOtherKinds();
    void namesTheDamage_data();
    void namesTheDamage();
    void takesStreamsUpToTheLimit();
    void takesAFolderUpToTheLimit();
    void survivesEveryCut();
    void survivesFlippedBits();

private:
    QByteArray build(const QString &arch, const QString &version, const QString &language,
                     const QByteArray &more);

    QTemporaryDir m_folder;
    QByteArray m_package; ///< made by wixl: its tables lie in small sectors
};

QByteArray TestMsiFile::build(const QString &arch, const QString &version, const QString &language,
                              const QByteArray &more)
{
    const QString folder = m_folder.path();
    writeFile(
        folder + u"/p.wxs"_s,
        R"(<?xml version="1.0" encoding="utf-8"?><Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}" UpgradeCode="{252DA259-82CA-4177-B8D0-49C78937BA3E}"
 Name="Client" Manufacturer="Contoso example" Version=")"
            + version.toUtf8() + "\" Language=\"" + language.toUtf8()
            + "\"><Package InstallerVersion=\"500\"/>" + more
            + R"(<Directory Id="TARGETDIR" Name="SourceDir"/><Feature Id="F" Level="1"/></Product></Wix>)");
    run(folder, u"wixl"_s, {u"--arch"_s, arch, u"--output"_s, u"p.msi"_s, u"p.wxs"_s}, "wixl");
    return contentOf(folder + u"/p.msi"_s);
}

void TestMsiFile::initTestCase()
{
    m_package = build(u"x64"_s, u"5.00.7804.1000"_s, u"1033"_s, {});
    QVERIFY(!m_package.isEmpty());
}

void TestMsiFile::agreesWithMsiinfo_data()
{
    QTest::addColumn<QString>("arch");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("more");

    QByteArray many;
    for (int i = 0; i < 1'500; ++i)
        many +=
            "<Property Id=\"P" + QByteArray::number(i) + "\" Value=\"value " + QByteArray::number(i) + "\"/>";
    const QByteArray longText = "<Property Id=\"LONG\" Value=\"" + QByteArray(70'000, 'x') + "\"/>";

    QTest::newRow("64 bit, zero padded") << u"x64"_s << u"5.00.7804.1000"_s << u"1033"_s << QByteArray();
    QTest::newRow("32 bit") << u"x86"_s << u"1.2.3514.0"_s << u"1031"_s << QByteArray();
    QTest::newRow("tables larger than a small stream") << u"x64"_s << u"5.00.9128.1007"_s << u"0"_s << many;
    QTest::newRow("a text of more than 64 KiB") << u"x64"_s << u"5.00.9128.1007"_s << u"1041"_s << longText;
}

void TestMsiFile::agreesWithMsiinfo()
{
    QFETCH(QString, arch);
    QFETCH(QString, version);
    QFETCH(QString, language);
    QFETCH(QByteArray, more);

    const auto read = readBytes(readMsiProperties, build(arch, version, language, more));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    const QByteArray exported =
        run(m_folder.path(), u"msiinfo"_s, {u"export"_s, u"p.msi"_s, u"Property"_s}, "msitools");
    QHash<QString, QString> expected;
    for (const QString &line : QString::fromUtf8(exported).split(u'\n'))
        expected.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1).trimmed());
    QCOMPARE(expected.value(u"ProductVersion"_s), version); // or the oracle is no oracle
    QCOMPARE(read->productVersion, expected.value(u"ProductVersion"_s));
    QCOMPARE(read->productCode, expected.value(u"ProductCode"_s));
    QCOMPARE(read->upgradeCode, expected.value(u"UpgradeCode"_s));
    QCOMPARE(read->productLanguage, expected.value(u"ProductLanguage"_s));
    QCOMPARE(read->version(), Version::parse(version));

    QHash<QString, QString> summary;
    const QByteArray told = run(m_folder.path(), u"msiinfo"_s, {u"suminfo"_s, u"p.msi"_s}, "msitools");
    for (const QString &line : QString::fromUtf8(told).split(u'\n'))
        summary.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    QVERIFY(summary.value(u"Template"_s).contains(u';')); // or the oracle is no oracle
    QVERIFY(!read->summaryError);
    QCOMPARE(read->made.platform + u';' + read->made.languages.join(u','), summary.value(u"Template"_s));
    QVERIFY(read->languages().contains(language)); // wixl puts 1033 into each summary
}

void TestMsiFile::readsTheSummary_data()
{
    QTest::addColumn<QByteArray>("text"); ///< of the template
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QStringList>("languages"); ///< where the product says 1033

    QTest::newRow("one language") << QByteArray("x64;1031") << u"x64"_s << QStringList{u"1031"_s, u"1033"_s};
    QTest::newRow("several") << QByteArray("Intel;1033, 1031,1041") << u"Intel"_s
                             << QStringList{u"1033"_s, u"1031"_s, u"1041"_s};
    QTest::newRow("neutral") << QByteArray("Arm64;0") << u"Arm64"_s << QStringList{u"0"_s, u"1033"_s};
    QTest::newRow("no language: that of the product")
        << QByteArray("x64;") << u"x64"_s << QStringList{u"1033"_s};
    QTest::newRow("no platform") << QByteArray(";1031") << QString() << QStringList{u"1031"_s, u"1033"_s};
    QTest::newRow("nothing") << QByteArray() << QString() << QStringList{u"1033"_s};
    QTest::newRow("ends at a zero byte")
        << QByteArray("x64;1031\0\0\0zz", 13) << u"x64"_s << QStringList{u"1031"_s, u"1033"_s};
}

void TestMsiFile::readsTheSummary()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, platform);
    QFETCH(QStringList, languages);
    const auto read =
        readBytes(readMsiProperties,
                  compoundFile(packageStreams(Sample, 2) + QList<Stream>{summaryStream(text)}, 4'096));
    QVERIFY(read);
    QVERIFY(!read->summaryError);
    QCOMPARE(read->made.platform, platform);
    QCOMPARE(read->languages(), languages);
}

void TestMsiFile::keepsTheRestWhereTheSummaryIsDamaged_data()
{
    QTest::addColumn<int>("at"); ///< in the stream
    QTest::addColumn<quint32>("number");

    QTest::newRow("another byte order") << 0 << 0x0000FEFFU;
    QTest::newRow("its properties lie outside") << 44 << 0x00010000U;
    QTest::newRow("their place wraps around") << 44 << 0xFFFFFFFFU;
    QTest::newRow("more properties than there is room for") << 52 << 0xFFFFFFFFU;
    QTest::newRow("the template lies outside") << 68 << 0x00010000U;
    QTest::newRow("the template's place wraps around") << 68 << 0xFFFFFFF0U;
    QTest::newRow("the template is no text") << 76 << 3U;
    QTest::newRow("the template is longer than the rest") << 80 << 0x7FFFFFFFU;
}

void TestMsiFile::keepsTheRestWhereTheSummaryIsDamaged()
{
    QFETCH(int, at);
    QFETCH(quint32, number);
    Stream summary = summaryStream("x64;1031");
    qToLittleEndian(number, summary.bytes.data() + at);
    const auto read =
        readBytes(readMsiProperties, compoundFile(packageStreams(Sample, 2) + QList<Stream>{summary}, 4'096));
    QVERIFY(read);
    QCOMPARE(read->productVersion, u"5.00.7804.1000"_s);
    QVERIFY(read->summaryError);
    QCOMPARE(read->summaryError->code, ErrorCode::Malformed);
    QCOMPARE(read->summaryError->place.offset, 2 * 4'096 + 4 * 128); // its entry in the folder
    QCOMPARE(read->languages(), QStringList{u"1033"_s});
}

void TestMsiFile::readsEveryShapeOfContainer_data()
{
    QTest::addColumn<QByteArray>("bytes");

    auto withLongText = Sample;
    withLongText.prepend({"LONG", QByteArray(100'000, 'x')});
    QTest::newRow("sectors of 512 bytes") << compoundFile(packageStreams(Sample, 2), 512);
    QTest::newRow("sectors of 4,096 bytes") << compoundFile(packageStreams(Sample, 2), 4'096);
    QTest::newRow("109 sectors of table") << compoundFile(packageStreams(Sample, 2), 512, 109);
    QTest::newRow("110 sectors of table need a list") << compoundFile(packageStreams(Sample, 2), 512, 110);
    QTest::newRow("237 sectors of table need two lists") << compoundFile(packageStreams(Sample, 2), 512, 237);
    QTest::newRow("a long text in front") << compoundFile(packageStreams(withLongText, 2), 512, 3);
    QTest::newRow("references of three bytes") << compoundFile(packageStreams(Sample, 3, 70'000), 512, 5);
}

void TestMsiFile::readsEveryShapeOfContainer()
{
    QFETCH(QByteArray, bytes);

    const auto read = readBytes(readMsiProperties, bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QCOMPARE(*read,
             (MsiProperties{.productVersion = u"5.00.7804.1000"_s,
                            .productCode = u"{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s,
                            .upgradeCode = u"{252DA259-82CA-4177-B8D0-49C78937BA3E}"_s,
                            .productLanguage = u"1033"_s}));
}

void TestMsiFile::rejectsOtherKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("text") << QByteArray("<html>404</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a compound file without tables")
        << compoundFile({{u"WordDocument"_s, QByteArray(4'096, 'w')}}, 512);
}

void TestMsiFile::rejectsOtherKinds()
{
    QFETCH(QByteArray, bytes);

    const auto read = readBytes(readMsiProperties, bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::WrongKind);
}

/// The file has one sector of table at 512, the folder at 1024 (128 bytes an entry), streams from 1536 on:
/// the pool in the sectors 2 to 9, the texts in 10 to 17, the properties in 18 to 33.
void TestMsiFile::namesTheDamage_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("offset");

    constexpr int Table = 512, Folder = 1'024, Entry = 128, Pool = 1'536;
    const auto row = [](const char *name, int at, quint32 number, ErrorCode code, qint64 offset) {
        QTest::newRow(name) << at << number << code << offset;
    };
    row("sectors of 1 KiB", 28, 0x000AFFFE, ErrorCode::Malformed, 26);
    row("other byte order", 28, 0x0009FEFF, ErrorCode::Malformed, 28);
    row("small sectors of 128 bytes", 32, 7, ErrorCode::Malformed, 28);
    row("table larger than the file", 44, 0x00FFFFFF, ErrorCode::Malformed, 44);
    row("sector of the table beyond the end", 76, 0x1000, ErrorCode::Truncated, 0x1001 * 512);
    row("folder beyond the table", 48, 0x1000, ErrorCode::Malformed, 48);
    row("folder in a circle", Table + 4, 1, ErrorCode::Malformed, 48);
    row("no folder", 48, 0xFFFFFFFE, ErrorCode::Malformed, 48);
    row("folder without a root", Folder + 64, 0x00020016, ErrorCode::Malformed, Folder);
    row("entry points outside the folder", Folder + 76, 4, ErrorCode::Malformed, 48);
    row("root is its own child", Folder + 76, 0, ErrorCode::Malformed, Folder);
    row("entry is its own sibling", Folder + Entry + 72, 1, ErrorCode::Malformed, Folder + Entry);
    row("stream larger than the file", Folder + Entry + 120, 0x00300000, ErrorCode::Malformed,
        Folder + Entry);
    row("stream larger than the limit", Folder + Entry + 120, 0x00400001, ErrorCode::TooLarge,
        Folder + Entry);
    row("stream beyond the table", Folder + Entry + 116, 0x80, ErrorCode::Malformed, Folder + Entry);
    row("stream beyond the file", Folder + Entry + 116, 0x7F, ErrorCode::Malformed, Folder + Entry);
    row("chain ends too early", Table + 4 * 4, 0xFFFFFFFE, ErrorCode::Malformed, Folder + Entry);
    row("chain in a circle", Table + 4 * 8, 2, ErrorCode::Malformed, Folder + Entry);
    row("small stream without small sectors", Folder + Entry + 120, 100, ErrorCode::Malformed,
        Folder + Entry);
    row("text longer than all texts", Pool + 4, 0x0001FFFF, ErrorCode::Malformed, Folder + Entry);
    row("table cut in a row", Folder + 3 * Entry + 120, 8'190, ErrorCode::Malformed, Folder + 3 * Entry);
}

void TestMsiFile::namesTheDamage()
{
    QFETCH(int, at);
    QFETCH(quint32, number);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, offset);

    QByteArray damaged = compoundFile(packageStreams(Sample, 2), 512);
    qToLittleEndian(number, damaged.data() + at);
    const auto read = readBytes(readMsiProperties, damaged);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().place.offset, offset);
}

void TestMsiFile::takesStreamsUpToTheLimit()
{
    const auto withPool = [](qsizetype size) {
        QList<Stream> streams = packageStreams(Sample, 2);
        streams[0].bytes = streams[0].bytes.leftJustified(size, '\0');
        return compoundFile(streams, 4'096, 2);
    };
    const auto largest = readBytes(readMsiProperties, withPool(msilimits::StringPool));
    QVERIFY2(largest, qPrintable(largest ? QString() : largest.error().message()));
    QCOMPARE(largest->productLanguage, u"1033"_s);
    const auto tooLarge = readBytes(readMsiProperties, withPool(msilimits::StringPool + 4));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
}

void TestMsiFile::takesAFolderUpToTheLimit()
{
    // The chain of the folder is extended over sectors of zeros at the end of the file.
    const auto withEntries = [](quint32 entries) {
        const quint32 tableSectors = 140;
        QByteArray bytes = compoundFile(packageStreams(Sample, 2), 512, tableSectors);
        const quint32 folder = qFromLittleEndian<quint32>(bytes.constData() + 48);
        quint32 last = folder;
        for (quint32 i = 1; i < entries / 4; ++i) {
            const quint32 added = static_cast<quint32>(bytes.size() / 512 - 1);
            bytes.append(512, '\0');
            qToLittleEndian<quint32>(added, bytes.data() + 512 + 4 * last);
            qToLittleEndian<quint32>(0xFFFFFFFE, bytes.data() + 512 + 4 * added);
            last = added;
        }
        return bytes;
    };
    const auto largest = readBytes(readMsiProperties, withEntries(compoundlimits::DirectoryEntries));
    QVERIFY2(largest, qPrintable(largest ? QString() : largest.error().message()));
    const auto tooLarge = readBytes(readMsiProperties, withEntries(compoundlimits::DirectoryEntries + 4));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
    QCOMPARE(tooLarge.error().place.offset, 48);
}

void TestMsiFile::survivesEveryCut()
{
    for (qsizetype size = 0; size < m_package.size(); ++size) {
        const auto read = readBytes(readMsiProperties, m_package.first(size));
        if (!read)
            QVERIFY(!read.error().message().isEmpty());
        else
            QCOMPARE(read->productVersion, u"5.00.7804.1000"_s);
    }
}

void TestMsiFile::survivesFlippedBits()
{
    int errors = 0;
    for (qsizetype byte = 0; byte < m_package.size(); ++byte) {
        QByteArray flipped = m_package;
        flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << (byte % 8)));
        const auto read = readBytes(readMsiProperties, flipped);
        errors += read ? 0 : 1;
        if (!read)
            QVERIFY(!read.error().message().isEmpty());
    }
    QVERIFY2(errors > 50, qPrintable(QString::number(errors)));
}

QTEST_GUILESS_MAIN(TestMsiFile)
#include "tst_msifile.moc"
