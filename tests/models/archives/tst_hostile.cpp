// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpack.h"
#include "models/archives/unpackedset.h"
#include "models/archives/zipwriter.h"
#include "models/base/temporaryfolder.h"
#include "tools.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace ccm;
using namespace ccm::test;
using namespace Qt::StringLiterals;

namespace {

struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
    quint32 claimedSize = 0;
    quint16 method = 0;
    quint16 flags = 0;
    quint32 mode = 0; ///< of Unix, in the upper half of the external attributes
};

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

template<typename Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// A zip by hand, as APPNOTE.TXT describes it, with whatever is asked for in its fields.
QByteArray zipOf(const QList<ZipEntry> &entries)
{
    QByteArray files;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray common = number<quint16>(20) + number(entry.flags) + number(entry.method)
            + number<quint32>(0x43297000) + number(crc32(entry.bytes)) + number(quint32(entry.bytes.size()))
            + number(entry.claimedSize) + number(quint16(entry.name.size())) + number<quint16>(0);
        directory += number<quint32>(0x02014B50) + number<quint16>(0x0314) + common + number<quint16>(0)
            + number<quint16>(0) + number<quint16>(0) + number(entry.mode << 16)
            + number(quint32(files.size())) + entry.name;
        files += number<quint32>(0x04034B50) + common + entry.name + entry.bytes;
    }
    return files + directory + number<quint32>(0x06054B50) + number<quint32>(0)
        + number(quint16(entries.size())) + number(quint16(entries.size()))
        + number(quint32(directory.size())) + number(quint32(files.size())) + number<quint16>(0);
}

ZipEntry stored(const QByteArray &name, const QByteArray &bytes)
{
    return {.name = name, .bytes = bytes, .claimedSize = quint32(bytes.size())};
}

} // namespace

/// Archives that lie, and a worker that does.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void namesAreMadeHarmless_data();
    void namesAreMadeHarmless();
    void nothingIsWrittenOutside();
    void aLinkInAZipIsLeftOut();
    void sizesAreChecked_data();
    void sizesAreChecked();
    void unknownMethodsAreNamed();
    void namesAreDecoded_data();
    void namesAreDecoded();
    void oneNameTwiceIsTwoFiles();
    void aBombIsRefused_data();
    void aBombIsRefused();
    void aLogOfZerosIsNoBomb();

    void aMissingWorkerIsNamed();
    void aBadWorkerIsOneSentence_data();
    void aBadWorkerIsOneSentence();
    void theWorkerRefusesBadArguments();
    void theWorkerWritesOverNothing();

private:
    [[nodiscard]] QString zip(const QList<ZipEntry> &entries);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestHostile::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestHostile::zip(const QList<ZipEntry> &entries)
{
    return writeFile(path(u"hostile.zip"_s), zipOf(entries)) ? path(u"hostile.zip"_s) : QString();
}

void TestHostile::namesAreMadeHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("harmless");

    QTest::newRow("plain") << u"Logs/ccmsetup.log"_s << u"Logs/ccmsetup.log"_s;
    QTest::newRow("backslashes") << u"Windows\\ccmsetup\\x.log"_s << u"Windows/ccmsetup/x.log"_s;
    QTest::newRow("upwards") << u"../../etc/passwd"_s << u"etc/passwd"_s;
    QTest::newRow("upwards in the middle") << u"a/../../b"_s << u"a/b"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"etc/passwd"_s;
    QTest::newRow("drive") << u"C:\\Windows\\x"_s << u"Windows/x"_s;
    QTest::newRow("drive without slash") << u"C:x"_s << u"x"_s;
    QTest::newRow("share") << u"\\\\server\\share\\x"_s << u"server/share/x"_s;
    QTest::newRow("itself") << u"./././x"_s << u"x"_s;
    QTest::newRow("only upwards") << u"../.."_s << u"unnamed"_s;
    QTest::newRow("nothing") << QString() << u"unnamed"_s;
    QTest::newRow("line break and zero") << QString(u"a\nb"_s + QChar(u'\0') + u'c') << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("turned direction") << u"a\u202Egpj.exe"_s << u"a\uFFFDgpj.exe"_s;
    QTest::newRow("dots in a name") << u"a..b/...c"_s << u"a..b/...c"_s;
}

void TestHostile::namesAreMadeHarmless()
{
    QFETCH(const QString, name);
    QTEST(harmlessName(name), "harmless");
}

void TestHostile::nothingIsWrittenOutside()
{
    const QByteArray absolute = path(u"absolute"_s).toLocal8Bit();
    const QString archive =
        zip({stored("../above", "1"), stored(absolute, "2"), stored("..\\..\\windows", "3"),
             stored("0002", "4"), stored("a/../../../../b", "5")});
    const QStringList before = QDir::temp().entryList();
    const auto set = unpackArchive(archive);
    QVERIFY(set);
    QCOMPARE(set->files.size(), 5);
    QVERIFY(!QFile::exists(path(u"above"_s)));
    QVERIFY(!QFile::exists(path(u"absolute"_s)));
    for (const FileEntry &file : set->files) {
        QCOMPARE(QFileInfo(file.path).path(), set->unpacked->path());
        QVERIFY(!file.name.contains(u".."));
        QVERIFY(!file.name.startsWith(u'/'));
    }
    QStringList after = QDir::temp().entryList();
    after.removeOne(QFileInfo(set->unpacked->path()).fileName());
    QVERIFY(!after.contains(u"above"_s));
}

void TestHostile::aLinkInAZipIsLeftOut()
{
    ZipEntry link = stored("link", "/etc/hostname");
    link.mode = 0120777;
    const auto set = unpackArchive(zip({link, stored("folder/", {}), stored("file", "x")}));
    QVERIFY(set);
    QCOMPARE(set->files.size(), 1);
    QCOMPARE(set->files.constFirst().name, u"file"_s);

    const auto none = unpackArchive(zip({link}));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Empty);
}

void TestHostile::sizesAreChecked_data()
{
    QTest::addColumn<quint32>("claimed");
    QTest::newRow("one byte more than there is") << quint32{11};
    QTest::newRow("one byte less than there is") << quint32{9};
    QTest::newRow("a gigabyte that is not there") << (quint32{1} << 30);
    QTest::newRow("nothing") << quint32{0};
}

void TestHostile::sizesAreChecked()
{
    QFETCH(const quint32, claimed);
    ZipEntry liar = stored("liar.log", "0123456789");
    liar.claimedSize = claimed;
    const auto set = unpackArchive(zip({liar, stored("honest.log", "x")}));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->files.size(), 1);
    QCOMPARE(set->warnings.size(), 1);
    QVERIFY2(set->warnings.constFirst().contains(u"liar.log"), qPrintable(set->warnings.constFirst()));
}

void TestHostile::unknownMethodsAreNamed()
{
    ZipEntry entry = stored("file.log", "0123456789");
    entry.method = 97; // WavPack
    const auto set = unpackArchive(zip({entry}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Unsupported);
    QVERIFY2(set.error().detail.contains(u"97"), qPrintable(set.error().detail));
}

void TestHostile::namesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint16>("flags");
    QTest::addColumn<QString>("name");
    QTest::newRow("UTF-8 and says so")
        << "Protokoll-\xC3\xBC.log"_ba << quint16{0x0800} << u"Protokoll-ü.log"_s;
    QTest::newRow("UTF-8 and does not say so")
        << "Protokoll-\xC3\xBC.log"_ba << quint16{0} << u"Protokoll-ü.log"_s;
    QTest::newRow("code page 437") << "Protokoll-\x81.log"_ba << quint16{0} << u"Protokoll-ü.log"_s;
    QTest::newRow("the last of code page 437") << "a\xFE\xFF"_ba << quint16{0} << u"a■\u00A0"_s;
}

void TestHostile::namesAreDecoded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const quint16, flags);
    QFETCH(const QString, name);
    ZipEntry entry = stored(bytes, "x");
    entry.flags = flags;
    const auto set = unpackArchive(zip({entry}));
    QVERIFY(set);
    QCOMPARE(set->files.constFirst().name, name);
}

void TestHostile::oneNameTwiceIsTwoFiles()
{
    const auto set = unpackArchive(zip({stored("a.log", "first"), stored("a.log", "second")}));
    QVERIFY(set);
    QCOMPARE(set->files.size(), 2);
    QCOMPARE(test::readFile(set->files.at(0).path), "first"_ba);
    QCOMPARE(test::readFile(set->files.at(1).path), "second"_ba);
}

void TestHostile::aBombIsRefused_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("command");
    QTest::newRow("cab") << u"cab"_s << QStringList{u"gcab"_s, u"gcab"_s, u"-c"_s, u"-z"_s};
    QTest::newRow("zip") << u"zip"_s << QStringList{u"7z"_s, u"p7zip-full"_s, u"a"_s, u"-tzip"_s};
    QTest::newRow("7z") << u"7z"_s << QStringList{u"7z"_s, u"p7zip-full"_s, u"a"_s};
    QTest::newRow("tar.xz") << u"tar.xz"_s << QStringList{u"tar"_s, u"tar"_s, u"-cJf"_s};
}

/// Zeros shrink to a thousandth: over the ratio they are refused, whatever the bytes in all may be.
void TestHostile::aBombIsRefused()
{
    QFETCH(const QString, suffix);
    QFETCH(QStringList, command);
    QVERIFY(writeFile(path(u"zeros"_s), QByteArray(4 << 20, '\0')));
    const QString tool = command.takeFirst();
    const QString package = command.takeFirst();
    const QString archive = path(u"bomb."_s + suffix);
    QVERIFY(runTool(tool, package, command + QStringList{archive, u"zeros"_s}, m_folder.path()));

    QVERIFY(unpackArchive(archive));
    const auto set = unpackArchive(archive, {.ratio = 10, .ratioFrom = 1 << 20});
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::TooLarge);
}

/// What a crash leaves of a log is still a file to be looked at.
void TestHostile::aLogOfZerosIsNoBomb()
{
    constexpr qint64 Size = qint64{70} << 20; // past where the ratio begins to count
    QFile zeros(path(u"ccmsetup.log"_s));
    QVERIFY(zeros.open(QIODevice::WriteOnly) && zeros.resize(Size));
    zeros.close();
    const QString archive = path(u"logs.zip"_s);
    QVERIFY(writeZip(archive, {{.name = u"ccmsetup.log"_s, .path = zeros.fileName()}})); // by zlib
    QVERIFY(QFileInfo(archive).size() < Size / 1'000);
    const auto set = unpackArchive(archive);
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(QFileInfo(set->files.constFirst().path).size(), Size);
}

void TestHostile::aMissingWorkerIsNamed()
{
    QVERIFY(writeFile(path(u"some.7z"_s), "7z\xBC\xAF\x27\x1C"_ba));
    const auto set = unpackArchive(path(u"some.7z"_s), {.workerProgram = path(u"no-such-program"_s)});
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::HelperFailed);
    QVERIFY(set.error().detail.contains(u"no-such-program"));
}

void TestHostile::aBadWorkerIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &script,
                        ErrorCode code = ErrorCode::HelperFailed) {
        QTest::newRow(name) << script << static_cast<int>(code);
    };
    row("crashes", "kill -SEGV $$");
    row("fails", "echo out of luck >&2; exit 7");
    row("says nothing", "true");
    row("says something else", "echo hello");
    row("is not done", R"(echo x > "$4/0001"; echo '{"file":"0001","name":"x","size":2}')");
    row("goes on when done", R"(echo '{"done":true}'; echo '{"done":true}')");
    row("lists a path", R"(echo '{"file":"../../etc/passwd","name":"x","size":2}'; echo '{"done":true}')");
    row("lists a link",
        R"(ln -s /etc/hostname "$4/0001"; echo "{\"file\":\"0001\",\"name\":\"x\",\"size\":$(stat -Lc%s /etc/hostname)}"; echo '{"done":true}')");
    row("lists a folder",
        R"(mkdir "$4/0001"; echo '{"file":"0001","name":"x","size":4096}'; echo '{"done":true}')");
    row("lists another size",
        R"(echo x > "$4/0001"; echo '{"file":"0001","name":"x","size":3}'; echo '{"done":true}')");
    row("lists what is not there", R"(echo '{"file":"0001","name":"x","size":0}'; echo '{"done":true}')");
    row("writes too much",
        R"(head -c 20000 /dev/zero > "$4/0001"; echo '{"file":"0001","name":"x","size":20000}'; echo '{"done":true}')");
    row("never ends", "while :; do :; done");
    row("names an unknown problem", R"(echo '{"problem":"tired","name":"x"}'; echo '{"done":true}')");
    row("finds nothing", R"(echo '{"done":true}')", ErrorCode::Empty);
    row("names a problem", R"(echo '{"problem":"truncated","name":"x"}'; echo '{"done":true}')",
        ErrorCode::Truncated);
    row("names an error", R"(echo '{"error":"encrypted"}'; echo '{"done":true}')", ErrorCode::Encrypted);
}

void TestHostile::aBadWorkerIsOneSentence()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, code);
    QVERIFY(writeFile(path(u"some.7z"_s), "7z\xBC\xAF\x27\x1C"_ba));
    QVERIFY(writeFile(path(u"worker"_s), "#!/bin/bash\n" + script + '\n'));
    QVERIFY(QFile::setPermissions(path(u"worker"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    const auto set = unpackArchive(
        path(u"some.7z"_s),
        {.bytesPerEntry = 10'000, .time = std::chrono::seconds{2}, .workerProgram = path(u"worker"_s)});
    QVERIFY(!set);
    QVERIFY2(static_cast<int>(set.error().code) == code, qPrintable(set.error().message()));
    QVERIFY(set.error().source.startsWith(path(u"some.7z"_s)));
    QVERIFY(!set.error().message().contains(u'\n'));
}

void TestHostile::theWorkerRefusesBadArguments()
{
    const QString worker = QStringLiteral(CCM_BINARY_DIR) + u"/ccmscope-unpack";
    for (const QStringList &arguments :
         {QStringList{},
          {u"7z"_s, u"unpack"_s, u"a"_s, u"b"_s},
          {u"rar"_s, u"unpack"_s, u"a"_s, u"b"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s},
          {u"7z"_s, u"unpack"_s, u"a"_s, u"b"_s, u"0"_s, u"1"_s, u"1"_s, u"1"_s},
          {u"7z"_s, u"unpack"_s, u"a"_s, u"b"_s, u"x"_s, u"1"_s, u"1"_s, u"1"_s},
          {u"7z"_s, u"look"_s, u"a"_s, u"b"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s}}) {
        QProcess process;
        process.start(worker, arguments);
        QVERIFY2(process.waitForFinished(), "the target ccmscope-unpack has to be built");
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("usage:"));
    }
}

/// Should the folder not be empty after all, for example hold a link, then nothing goes through it.
void TestHostile::theWorkerWritesOverNothing()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
    QVERIFY(writeFile(path(u"precious"_s), "keep"));
    QVERIFY(QFile::link(path(u"precious"_s), path(u"folder/0001"_s)));
    QVERIFY(writeFile(path(u"text"_s), "overwrite"));
    QVERIFY(runTool(u"gzip"_s, u"gzip"_s, {u"-kf"_s, path(u"text"_s)}, m_folder.path()));

    QProcess process;
    process.start(QStringLiteral(CCM_BINARY_DIR) + u"/ccmscope-unpack",
                  {u"compressed"_s, u"unpack"_s, path(u"text.gz"_s), path(u"folder"_s), u"10"_s, u"1000"_s,
                   u"1000"_s, u"10"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().contains("cannotWrite"));
    QCOMPARE(test::readFile(path(u"precious"_s)), "keep"_ba);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
