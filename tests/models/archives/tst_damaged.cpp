// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabinetbuilder.h"
#include "models/archives/unpack.h"
#include "models/archives/zipwriter.h"
#include "tools.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace ccm;
using namespace ccm::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(qsizetype size)
{
    QByteArray text;
    for (quint32 i = 1; text.size() < size; ++i)
        text += QByteArray::number(i * 2'654'435'761U, 36) + ' ';
    return text.first(size);
}

QByteArray withNumber(QByteArray bytes, qsizetype offset, const QByteArray &value)
{
    return bytes.replace(offset, value.size(), value);
}

/// 32-bit numbers of the tail of a zip: APPNOTE.TXT, "End of central directory record".
QByteArray withEndField(const QByteArray &zip, qsizetype offset, const QByteArray &value)
{
    return withNumber(zip, zip.lastIndexOf("PK\x05\x06") + offset, value);
}

QByteArray withCentralField(const QByteArray &zip, qsizetype offset, const QByteArray &value)
{
    return withNumber(zip, zip.indexOf("PK\x01\x02") + offset, value);
}

} // namespace

/// Damaged and hostile archives: each ends in files within the limits or in one clear sentence.
class TestDamaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsInOneSentence_data();
    void endsInOneSentence();
    void aCutKeepsTheWholeFilesBeforeIt();
    void archivesWithinAreOpened();
    void archivesTooDeepAreNamed();
    void aBombWithinKeepsTheRest();
    void theEntriesOfAllLevelsCount();
    void passwordsOpenTheOldEncryption();
    void aWrongPasswordIsNamed();
    void aesIsNamed();
    void aWrittenZipIsReadByOthers();
    void aZipThatFailsLeavesTheFileAsItWas();
    void aZipThatFindsNoRoomSaysSo();
    void listsEveryKind_data();
    void listsEveryKind();
    void tellsHowFarItIs_data();
    void tellsHowFarItIs();
    void stopsSoon_data();
    void stopsSoon();
    void aWorkerThatHangsIsStopped();
    void timeIsLimited();
    void theWorkerHasNoNetwork();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool pack(const QString &archive, const QStringList &files,
                            const QStringList &options = {});
    void cabinets();
    void zips();
    void others();

    QTemporaryDir m_folder;
    QByteArray m_text = textOf(100'000);
};

void TestDamaged::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeFile(path(u"a.log"_s), m_text));
    QVERIFY(writeFile(path(u"b.xml"_s), "<CcmSetup/>"));
    QVERIFY(pack(u"plain.zip"_s, {u"a.log"_s, u"b.xml"_s}));
    QVERIFY(pack(u"plain.7z"_s, {u"a.log"_s, u"b.xml"_s}));
    QVERIFY(pack(u"plain.tar"_s, {u"a.log"_s, u"b.xml"_s}));
    QVERIFY(pack(u"plain.tar.gz"_s, {u"b.xml"_s, u"a.log"_s}));
    QVERIFY(pack(u"plain.cab"_s, {u"a.log"_s, u"b.xml"_s}));
}

bool TestDamaged::pack(const QString &archive, const QStringList &files, const QStringList &options)
{
    const QString folder = m_folder.path();
    if (archive.endsWith(u".zip"))
        return runTool(u"zip"_s, u"zip"_s, QStringList{u"-q"_s} + options + QStringList{archive} + files,
                       folder);
    if (archive.endsWith(u".7z"))
        return runTool(u"7z"_s, u"p7zip-full"_s, QStringList{u"a"_s} + options + QStringList{archive} + files,
                       folder);
    if (archive.endsWith(u".cab"))
        return runTool(u"gcab"_s, u"gcab"_s, QStringList{u"-c"_s, u"-z"_s, archive} + files, folder);
    return runTool(u"tar"_s, u"tar"_s, QStringList{u"-caf"_s, archive} + files, folder);
}

void TestDamaged::cabinets()
{
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::addRow("cabinet: %s", name) << bytes;
    };
    const CabSpec good{.folders = {storedFolder(m_text)}, .files = {{"a.log", 100'000}}};
    const auto changed = [&](const std::function<void(CabSpec &)> &change) {
        CabSpec spec = good;
        change(spec);
        return cabinetOf(spec);
    };
    const QByteArray whole = cabinetOf(good);
    for (const int size : {5, 12, 35, 36, 40, 44, 50, 59, 60, 65, 67, 68, 70, 74, 76, 100, 32'000, 99'999})
        row(qPrintable(u"cut to %1 bytes"_s.arg(size)), whole.first(size));
    row("without files", changed([](CabSpec &s) { s.files = {}; }));
    row("without folders", changed([](CabSpec &s) { s.folders = {}; }));
    row("more files than there are", changed([](CabSpec &s) { s.claimedFiles = 65'535; }));
    row("more folders than there are", changed([](CabSpec &s) { s.claimedFolders = 65'535; }));
    row("more blocks than there are", changed([](CabSpec &s) { s.folders[0].claimedBlocks = 65'535; }));
    row("fewer blocks than needed", changed([](CabSpec &s) { s.folders[0].claimedBlocks = 1; }));
    row("no blocks", changed([](CabSpec &s) { s.folders[0].claimedBlocks = 0; }));
    row("data behind the end", changed([](CabSpec &s) { s.folders[0].claimedOffset = 0xFFFFFFF0; }));
    row("data in the header", changed([](CabSpec &s) { s.folders[0].claimedOffset = 0; }));
    row("the largest length", changed([](CabSpec &s) { s.claimedLength = 0xFFFFFFFF; }));
    row("a length of 0", changed([](CabSpec &s) {
            s.claimedLength = 0;
            s.files[0].size = 200'000;
        }));
    row("a file of 4 GiB", changed([](CabSpec &s) { s.files[0].size = 0xFFFFFFFF; }));
    row("a file of 2 GiB", changed([](CabSpec &s) { s.files[0].size = 0x7FFF8000; }));
    row("a file a byte too large", changed([](CabSpec &s) { s.files[0].size = 100'001; }));
    row("a file behind its folder", changed([](CabSpec &s) { s.files[0].offset = 0xFFFFFFFF; }));
    row("a file in a folder that is not there", changed([](CabSpec &s) { s.files[0].folder = 9; }));
    row("a file from a cabinet before none", changed([](CabSpec &s) { s.files[0].folder = FromPrevious; }));
    row("a file into a cabinet after none", changed([](CabSpec &s) {
            s.files[0].folder = ToNext;
            s.files[0].size = 200'000;
        }));
    row("bad checksums", changed([](CabSpec &s) { s.hasBadChecksums = true; }));
    row("an unknown method", changed([](CabSpec &s) { s.folders[0].method = 7; }));
    row("stored said to be MSZIP", changed([](CabSpec &s) { s.folders[0].method = 1; }));
    row("stored said to be Quantum", changed([](CabSpec &s) { s.folders[0].method = 0x0F12; }));
    row("stored said to be LZX", changed([](CabSpec &s) { s.folders[0].method = LzxMethod; }));
    row("LZX with no window", changed([](CabSpec &s) { s.folders[0].method = 3; }));
    row("LZX with too large a window", changed([](CabSpec &s) { s.folders[0].method = 3 | 31 << 8; }));
    row("Quantum with no window", changed([](CabSpec &s) { s.folders[0].method = 2; }));
    row("a block that goes on nowhere", changed([](CabSpec &s) { s.folders[0].blocks[1].size = 0; }));
    row("a block that is too large", changed([](CabSpec &s) { s.folders[0].blocks[0].size = 32'769; }));
    row("a block without bytes", changed([](CabSpec &s) { s.folders[0].blocks[0].packed.clear(); }));
    row("a name without an end", changed([](CabSpec &s) { s.files[0].name = QByteArray(300, 'x'); }));
    row("a name of nothing", changed([](CabSpec &s) { s.files[0].name.clear(); }));
    row("a next cabinet without an end", changed([](CabSpec &s) { s.next = QByteArray(300, 'x'); }));
    row("damaged within", withNumber(test::readFile(path(u"plain.cab"_s)), 3'000, QByteArray(64, '\xFF')));
    row("a program with half of one", "MZ" + QByteArray(5'000, 'x') + whole.first(50'000));
    const QByteArray mark = "MSCF" + QByteArray(4, '\0') + number<quint32>(4'000) + QByteArray(4, '\0')
        + number<quint32>(44) + QByteArray(20, '\1');
    row("a program with a thousand marks", "MZ" + mark.repeated(1'000));
}

void TestDamaged::zips()
{
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::addRow("zip: %s", name) << bytes;
    };
    const QByteArray whole = test::readFile(path(u"plain.zip"_s));
    for (const qsizetype size : {qsizetype{4}, qsizetype{10}, qsizetype{29}, qsizetype{40}, whole.size() / 2,
                                 whole.size() - 30, whole.size() - 1})
        row(qPrintable(u"cut to %1 bytes"_s.arg(size)), whole.first(size));
    row("a list behind the end", withEndField(whole, 16, number<quint32>(0x7FFFFFFF)));
    row("a list of the largest size", withEndField(whole, 12, number<quint32>(0xFFFFFFFE)));
    row("more entries than there are",
        withCentralField(withEndField(whole, 8, number<quint16>(60'000) + number<quint16>(60'000)), 42,
                         number<quint32>(99'999'999)));
    row("an entry behind the end", withCentralField(whole, 42, number<quint32>(0x7FFFFFFF)));
    row("another checksum", withCentralField(whole, 16, number<quint32>(1)));
    row("another size", withCentralField(whole, 24, number<quint32>(99)));
    row("another packed size", withCentralField(whole, 20, number<quint32>(0x7FFFFFFF)));
    row("an unknown method", withCentralField(whole, 10, number<quint16>(77)));
    row("a name beyond the end", withCentralField(whole, 28, number<quint16>(65'535)));
    row("extra fields beyond the end", withCentralField(whole, 30, number<quint16>(65'535)));
    row("damaged within", withNumber(whole, 3'000, QByteArray(64, '\xFF')));
    row("overlapping entries", withNumber(whole, whole.lastIndexOf("PK\x01\x02") + 42, number<quint32>(0)));
    row("larger than 4 GiB by its extra field",
        withCentralField(whole, 20, number<quint32>(0xFFFFFFFF) + number<quint32>(0xFFFFFFFF)));
}

void TestDamaged::others()
{
    const auto rows = [this](const char *kind, std::initializer_list<qsizetype> cuts) {
        const QByteArray whole = test::readFile(path(u"plain."_s + QString::fromLatin1(kind)));
        for (const qsizetype cut : cuts) {
            const qsizetype size = cut < 0 ? whole.size() + cut : cut;
            QTest::addRow("%s: cut to %lld bytes", kind, static_cast<long long>(size)) << whole.first(size);
            if (kind == "tar"_ba)
                continue; // which has no checksum of its files
            QTest::addRow("%s: damaged at %lld", kind, static_cast<long long>(size))
                << withNumber(whole, size - 2, QByteArray(8, '\xFF'));
        }
    };
    rows("7z", {10, 20, 31, 100, 5'000, -40, -20, -8});
    rows("tar", {520, 600, 1'024, 50'000, -1'024, -9'000});
    rows("tar.gz", {12, 20, 1'000, 30'000, -9});
    QByteArray tar = test::readFile(path(u"plain.tar"_s));
    QTest::newRow("tar: a file of the largest size") << withNumber(tar, 124, "77777777777");
    QTest::newRow("tar: a size that is no number") << withNumber(tar, 124, "xyz!");
    QTest::newRow("tar: a negative size") << withNumber(tar, 124, QByteArray(12, '\xFF'));
    QTest::newRow("7z: a list of the largest size")
        << withNumber(test::readFile(path(u"plain.7z"_s)), 20, number<quint64>(0x7FFFFFFFFFFFFFFF));
}

void TestDamaged::endsInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    cabinets();
    zips();
    others();
}

void TestDamaged::endsInOneSentence()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(writeFile(path(u"damaged"_s), bytes));
    const UnpackLimits limits{
        .bytesPerEntry = 1'000'000, .bytesInAll = 2'000'000, .time = std::chrono::seconds{60}};
    const auto listing = listArchive(path(u"damaged"_s), {}, limits);
    QVERIFY(listing || !listing.error().message().isEmpty());

    const auto set = unpackArchive(path(u"damaged"_s), limits);
    // Nothing is lost without a word, and what is there is right.
    if (set && set->warnings.isEmpty()) {
        for (const FileEntry &file : set->files)
            QVERIFY(test::readFile(file.path) == (file.name == u"a.log"_s ? m_text : "<CcmSetup/>"_ba));
        return;
    }
    const QString words = set ? set->warnings.constFirst() : set.error().message();
    QVERIFY2(!words.isEmpty() && !words.contains(u'\n'), qPrintable(words));
    QVERIFY2(words.endsWith(u'.'), qPrintable(words));
    if (!set) {
        QVERIFY(set.error().code != ErrorCode::HelperFailed && set.error().code != ErrorCode::Cancelled);
        return;
    }
    for (const FileEntry &file : set->files) {
        const QByteArray content = test::readFile(file.path);
        QVERIFY(file.sizeInBytes == content.size() && content.size() <= limits.bytesPerEntry);
    }
}

void TestDamaged::aCutKeepsTheWholeFilesBeforeIt()
{
    const QByteArray whole = test::readFile(path(u"plain.tar.gz"_s));
    QVERIFY(writeFile(path(u"cut.tar.gz"_s), whole.first(whole.size() / 2)));
    const auto set = unpackArchive(path(u"cut.tar.gz"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->files.size(), 1);
    QCOMPARE(test::readFile(set->files.constFirst().path), "<CcmSetup/>"_ba);
    QVERIFY2(set->warnings.join(u' ').contains(u"ends too early"), qPrintable(set->warnings.join(u' ')));
}

void TestDamaged::archivesWithinAreOpened()
{
    QVERIFY(pack(u"inner.cab"_s, {u"a.log"_s}));
    QVERIFY(pack(u"middle.7z"_s, {u"inner.cab"_s}));
    QVERIFY(pack(u"outer.zip"_s, {u"middle.7z"_s, u"b.xml"_s}));
    const auto set = unpackArchive(path(u"outer.zip"_s));
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->warnings, QStringList());
    QCOMPARE(set->files.size(), 4);
    const FileEntry *file = set->find(u"middle.7z/inner.cab/a.log");
    QVERIFY(file && test::readFile(file->path) == m_text);
    QVERIFY(set->find(u"inner.cab"));
}

void TestDamaged::archivesTooDeepAreNamed()
{
    QVERIFY(writeFile(path(u"level0.zip"_s), test::readFile(path(u"plain.zip"_s))));
    for (int level = 1; level <= 3; ++level)
        QVERIFY(pack(u"level%1.zip"_s.arg(level), {u"level%1.zip"_s.arg(level - 1)}));
    const auto whole = unpackArchive(path(u"level2.zip"_s)); // three archives
    QVERIFY(whole && whole->find(u"level1.zip/level0.zip/b.xml"));
    QCOMPARE(whole->warnings, QStringList());
    const auto set = unpackArchive(path(u"level3.zip"_s));
    QVERIFY(set);
    QVERIFY(set->find(u"level2.zip/level1.zip/level0.zip") && !set->find(u"b.xml"));
    QCOMPARE(set->warnings.size(), 1);
    QVERIFY2(set->warnings.constFirst().startsWith(u"level2.zip/level1.zip/level0.zip was not unpacked"),
             qPrintable(set->warnings.constFirst()));
}

/// As 42.zip has it: each archive holds many that hold many.
void TestDamaged::aBombWithinKeepsTheRest()
{
    QVERIFY(writeFile(path(u"zeros"_s), QByteArray(8 << 20, '\0')));
    QVERIFY(pack(u"bomb.zip"_s, {u"zeros"_s}));
    QStringList bombs;
    for (int i = 0; i < 16; ++i) {
        bombs.append(u"bomb%1.zip"_s.arg(i));
        QVERIFY(writeFile(path(bombs.constLast()), test::readFile(path(u"bomb.zip"_s))));
    }
    QVERIFY(pack(u"bombs.zip"_s, bombs + QStringList{u"b.xml"_s}));
    const auto set = unpackArchive(path(u"bombs.zip"_s), {.bytesInAll = 20 << 20});
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QVERIFY(set->find(u"b.xml"));
    qint64 bytes = 0;
    for (const FileEntry &file : set->files)
        bytes += file.sizeInBytes;
    QVERIFY(bytes <= 20 << 20);
    QCOMPARE(set->warnings.size(), 1);
    QVERIFY2(set->warnings.constFirst().contains(u"larger than the limit"),
             qPrintable(set->warnings.constFirst()));
}

void TestDamaged::theEntriesOfAllLevelsCount()
{
    QVERIFY(pack(u"two.zip"_s, {u"plain.zip"_s, u"plain.cab"_s}));
    const auto set = unpackArchive(path(u"two.zip"_s), {.entries = 3});
    QVERIFY(set);
    QCOMPARE(set->files.size(), 3);
    QVERIFY(!set->warnings.isEmpty());
}

void TestDamaged::passwordsOpenTheOldEncryption()
{
    QVERIFY(pack(u"secret.zip"_s, {u"a.log"_s, u"b.xml"_s}, {u"-P"_s, u"s3cret"_s}));
    const auto none = unpackArchive(path(u"secret.zip"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Encrypted);
    QVERIFY(none.error().detail.contains(u"password"));
    const auto set = unpackArchive(path(u"secret.zip"_s), {}, {}, nullptr, u"s3cret"_s);
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QVERIFY(test::readFile(set->find(u"a.log")->path) == m_text);
    const auto entry = readEntry(path(u"secret.zip"_s), u"b.xml", 100, {}, nullptr, u"s3cret"_s);
    QVERIFY(entry);
    QCOMPARE(*entry, "<CcmSetup/>"_ba);
}

void TestDamaged::aWrongPasswordIsNamed()
{
    QVERIFY(pack(u"secret2.zip"_s, {u"a.log"_s, u"b.xml"_s}, {u"-P"_s, u"s3cret"_s}));
    const auto wrong = unpackArchive(path(u"secret2.zip"_s), {}, {}, nullptr, u"guess"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Encrypted);
    QVERIFY2(wrong.error().detail.contains(u"password does not fit"), qPrintable(wrong.error().detail));
}

void TestDamaged::aesIsNamed()
{
    QVERIFY(runTool(u"7z"_s, u"p7zip-full"_s,
                    {u"a"_s, u"-tzip"_s, u"-psecret"_s, u"-mem=AES256"_s, u"aes.zip"_s, u"b.xml"_s},
                    m_folder.path()));
    const auto set = unpackArchive(path(u"aes.zip"_s), {}, {}, nullptr, u"secret"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Encrypted);
    QVERIFY2(set.error().detail.contains(u"AES"), qPrintable(set.error().detail));
}

void TestDamaged::aWrittenZipIsReadByOthers()
{
    const QDateTime time(QDate(2025, 2, 3), QTime(4, 5, 6), Qt::UTC);
    Progress progress;
    const auto written =
        writeZip(path(u"written.zip"_s),
                 {{.name = u"../../Logs\\a.log"_s, .path = path(u"a.log"_s), .modified = time},
                  {.name = u"Prüfung.xml"_s, .bytes = "<CcmSetup/>"},
                  {.name = u"PRÜFUNG.XML"_s, .bytes = "2"},
                  {.name = u"empty"_s}},
                 {}, &progress);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message()));
    QCOMPARE(progress.done(), m_text.size() + 12);
    QCOMPARE(progress.total(), progress.done());
    QVERIFY(
        runTool(u"unzip"_s, u"unzip"_s, {u"-q"_s, u"written.zip"_s, u"-d"_s, u"other"_s}, m_folder.path()));
    QVERIFY(test::readFile(path(u"other/Logs/a.log"_s)) == m_text);
    QCOMPARE(test::readFile(path(u"other/Prüfung.xml"_s)), "<CcmSetup/>"_ba);
    QVERIFY(runTool(u"7z"_s, u"p7zip-full"_s, {u"t"_s, u"written.zip"_s}, m_folder.path()));
    const auto set = unpackArchive(path(u"written.zip"_s));
    QVERIFY(set);
    QCOMPARE(set->files.size(), 4);
    QCOMPARE(set->find(u"a.log")->modified, time);
}

void TestDamaged::aZipThatFailsLeavesTheFileAsItWas()
{
    QVERIFY(writeFile(path(u"kept.zip"_s), "keep"));
    const auto written = writeZip(
        path(u"kept.zip"_s), {{.name = u"x"_s, .bytes = "x"}, {.name = u"y"_s, .path = path(u"none"_s)}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CannotRead);
    QCOMPARE(test::readFile(path(u"kept.zip"_s)), "keep"_ba);
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}), QStringList{u"kept.zip"_s});
}

/// A limit on the size of files stops as a full disk does: what still fits is taken.
void TestDamaged::aZipThatFindsNoRoomSaysSo()
{
#ifdef Q_OS_UNIX
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t most : {rlim_t{10}, rlim_t{100}, rlim_t{20'000}}) {
        const rlimit small{.rlim_cur = most, .rlim_max = before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeZip(path(u"full.zip"_s), {{.name = u"x"_s, .bytes = textOf(200'000)}});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(written.error().detail, qt_error_string(EFBIG) + u'.');
        QVERIFY(!QFile::exists(path(u"full.zip"_s)));
    }
    std::signal(SIGXFSZ, handler);
#endif
}

void TestDamaged::listsEveryKind_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain.zip", "plain.7z", "plain.tar", "plain.tar.gz", "plain.cab"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDamaged::listsEveryKind()
{
    QFETCH(const QString, name);
    const auto listing = listArchive(path(name));
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().message()));
    QCOMPARE(listing->entries.size(), 2);
    QCOMPARE(listing->warnings, QStringList());
    QMap<QString, qint64> sizes;
    for (const ArchiveEntry &entry : listing->entries) {
        sizes.insert(entry.name, entry.claimedSize);
        QVERIFY(entry.modified.isValid() || entry.clockTime.isValid());
    }
    const QMap<QString, qint64> expected{{u"a.log"_s, 100'000}, {u"b.xml"_s, 11}};
    QCOMPARE(sizes, expected);
}

void TestDamaged::tellsHowFarItIs_data()
{
    listsEveryKind_data();
}

void TestDamaged::tellsHowFarItIs()
{
    QFETCH(const QString, name);
    Progress progress;
    QVERIFY(unpackArchive(path(name), {}, {}, &progress));
    QVERIFY(progress.done() > 0);
    QVERIFY(progress.done() <= progress.total());
}

void TestDamaged::stopsSoon_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"large.zip", "large.cab"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Stopped as soon as the first bytes are out; it must not go on to its end.
void TestDamaged::stopsSoon()
{
    QFETCH(const QString, name);
    if (!QFile::exists(path(u"large"_s)))
        QVERIFY(writeFile(path(u"large"_s), m_text.repeated(300)));
    QVERIFY(pack(name, {u"large"_s}));
    std::stop_source source;
    Progress progress;
    std::jthread stopper([&](const std::stop_token &over) {
        while (!over.stop_requested() && progress.done() == 0)
            std::this_thread::yield();
        source.request_stop();
    });
    const auto set = unpackArchive(path(name), {}, source.get_token(), &progress);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.done() < m_text.size() * 300);
    QVERIFY(QFile::remove(path(name)));
}

void TestDamaged::aWorkerThatHangsIsStopped()
{
    QVERIFY(writeFile(path(u"worker"_s),
                      "#!/bin/bash\ntouch '" + path(u"started"_s).toUtf8() + "'\nwhile :; do :; done\n"));
    QVERIFY(QFile::setPermissions(path(u"worker"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    std::stop_source source;
    std::jthread stopper([&](const std::stop_token &over) {
        while (!over.stop_requested() && !QFile::exists(path(u"started"_s)))
            std::this_thread::yield();
        source.request_stop();
    });
    const auto set =
        unpackArchive(path(u"plain.7z"_s), {.workerProgram = path(u"worker"_s)}, source.get_token());
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Cancelled);
}

void TestDamaged::timeIsLimited()
{
    for (const QString &name : {u"plain.cab"_s, u"plain.zip"_s, u"plain.7z"_s}) {
        const auto set = unpackArchive(path(name), {.time = std::chrono::seconds{0}});
        QVERIFY(!set);
        QVERIFY(set.error().code == ErrorCode::TooLarge || set.error().code == ErrorCode::HelperFailed);
        QVERIFY2(set.error().detail.contains(u"longer than allowed"), qPrintable(set.error().detail));
    }
}

/// The kernel says which filter a process has; the worker waits for a reader of its standard output.
void TestDamaged::theWorkerHasNoNetwork()
{
#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
    // Reading a pipe that nobody writes to keeps it alive once its limits are in force.
    QVERIFY(runTool(u"mkfifo"_s, u"coreutils"_s, {path(u"pipe"_s)}, m_folder.path()));
    QProcess worker;
    worker.start(QStringLiteral(CCM_BINARY_DIR) + u"/ccmscope-unpack",
                 {u"tar"_s, u"list"_s, path(u"pipe"_s), m_folder.path(), u"1"_s, u"1"_s, u"1"_s, u"30"_s});
    QVERIFY(worker.waitForStarted());
    const QString status = u"/proc/%1/status"_s.arg(worker.processId());
    QTRY_VERIFY(test::readFile(status).contains("Seccomp:\t2"));
    QVERIFY(test::readFile(status).contains("NoNewPrivs:\t1"));
    worker.kill();
    worker.waitForFinished();
#endif
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
