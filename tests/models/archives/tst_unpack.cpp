// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpack.h"
#include "models/base/temporaryfolder.h"
#include "tools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

using namespace ccm;
using namespace ccm::test;
using namespace Qt::StringLiterals;

namespace {

/// Hardly repeats itself, so that a cut hits data.
QByteArray hardText(qsizetype size)
{
    QByteArray text;
    for (quint32 i = 0; text.size() < size; ++i)
        text += QByteArray::number(i * 2'654'435'761U, 36) + (i % 10 == 0 ? '\n' : ' ');
    return text;
}

} // namespace

/// Archives made by programs that know nothing of Ccmscope, and what comes out of them.
class TestUnpack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void givesBackWhatWasPacked_data();
    void givesBackWhatWasPacked();
    void aCompressedFileIsCalledLikeItsContainer_data();
    void aCompressedFileIsCalledLikeItsContainer();
    void oneEntryIsReadAlone_data();
    void oneEntryIsReadAlone();
    void anEntryLargerThanTheLimitIsRefused();
    void tellsThatAnEntryIsNotThere();

    void saysWhatACutArchiveLacks_data();
    void saysWhatACutArchiveLacks();
    void damageIsNamed_data();
    void damageIsNamed();
    void encryptedEntriesAreNamed_data();
    void encryptedEntriesAreNamed();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();

    void leavesOutLargeEntries_data();
    void leavesOutLargeEntries();
    void refusesTooMuchInAll_data();
    void refusesTooMuchInAll();
    void looksAtSoManyEntriesOnly_data();
    void looksAtSoManyEntriesOnly();
    void theLimitInAllFollowsTheArchive();
    void linksAndFoldersAreLeftOut();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void theFolderGoesWithItsLastUser();

private:
    [[nodiscard]] QString packed(const QString &kind);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void kinds() const;

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_files;
};

void TestUnpack::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir(m_folder.path()).mkpath(u"in/Logs"_s));
    m_files = {{u"Logs/ccmsetup.log"_s, hardText(300'000)},
               {u"ccmsetup.xml"_s, "<CcmSetup/>"_ba},
               {u"empty.txt"_s, {}}};
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        QVERIFY(writeFile(path(u"in/"_s + file.key()), file.value()));
}

/// The three files in an archive of this kind, made when it is first asked for.
QString TestUnpack::packed(const QString &kind)
{
    const QString archive = path(u"packed."_s + kind);
    if (QFile::exists(archive))
        return archive;
    const QString in = path(u"in"_s);
    const QStringList names = m_files.keys();
    if (kind == "cab"_L1)
        return runTool(u"gcab"_s, u"gcab"_s, QStringList{u"-c"_s, archive} + names, in) ? archive : QString();
    if (kind == "mszip.cab"_L1)
        return runTool(u"gcab"_s, u"gcab"_s, QStringList{u"-c"_s, u"-z"_s, archive} + names, in) ? archive
                                                                                                 : QString();
    if (kind == "zip"_L1 || kind == "7z"_L1)
        return runTool(u"7z"_s, u"p7zip-full"_s, QStringList{u"a"_s, u"-t"_s + kind, archive} + names, in)
            ? archive
            : QString();
    const QString suffix = kind.section(u'.', -1);
    QStringList options{u"-cf"_s, archive};
    if (suffix != "tar"_L1)
        options.prepend(QMap<QString, QString>{
            {u"gz"_s, u"--gzip"_s}, {u"bz2"_s, u"--bzip2"_s}, {u"xz"_s, u"--xz"_s}, {u"zst"_s, u"--zstd"_s}}
                            .value(suffix));
    return runTool(u"tar"_s, u"tar"_s, options + names, in) ? archive : QString();
}

void TestUnpack::kinds() const
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"cab", "mszip.cab", "zip", "7z", "tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestUnpack::givesBackWhatWasPacked_data()
{
    kinds();
}

void TestUnpack::givesBackWhatWasPacked()
{
    QFETCH(const QString, kind);
    const QString archive = packed(kind);
    QVERIFY(!archive.isEmpty());

    const auto set = unpackArchive(archive);
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->warnings, QStringList());
    QCOMPARE(set->source, archive);
    QVERIFY(set->unpacked);

    QStringList names;
    for (const FileEntry &file : set->files) {
        names.append(file.name);
        QCOMPARE(test::readFile(file.path), m_files.value(file.name));
        QCOMPARE(file.sizeInBytes, m_files.value(file.name).size());
        QCOMPARE(QFileInfo(file.path).path(), set->unpacked->path());
    }
    const QStringList inOrder{u"ccmsetup.xml"_s, u"empty.txt"_s, u"Logs/ccmsetup.log"_s};
    QCOMPARE(names, inOrder);
    QCOMPARE(set->displayName(set->files.constFirst()), QString(archive + u": ccmsetup.xml"));
}

void TestUnpack::aCompressedFileIsCalledLikeItsContainer_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("suffix");

    QTest::newRow("gzip") << u"gzip"_s << u"gzip"_s << u"gz"_s;
    QTest::newRow("bzip2") << u"bzip2"_s << u"bzip2"_s << u"bz2"_s;
    QTest::newRow("xz") << u"xz"_s << u"xz-utils"_s << u"xz"_s;
    QTest::newRow("zstd") << u"zstd"_s << u"zstd"_s << u"zst"_s;
}

void TestUnpack::aCompressedFileIsCalledLikeItsContainer()
{
    QFETCH(const QString, tool);
    QFETCH(const QString, package);
    QFETCH(const QString, suffix);
    const QByteArray text = hardText(2'400'000); // more than one block of bzip2
    const QString plain = path(tool + u".log");
    QVERIFY(writeFile(plain, text));
    QVERIFY(runTool(tool, package, {u"-k"_s, plain}, m_folder.path()));
    const QByteArray whole = test::readFile(plain + u'.' + suffix);

    const auto set = unpackArchive(plain + u'.' + suffix);
    QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
    QCOMPARE(set->files.size(), 1);
    QCOMPARE(set->files.constFirst().name, QString(tool + u".log"));
    QVERIFY(test::readFile(set->files.constFirst().path) == text);

    // Several streams in one file are one text, as the tools themselves have it.
    QVERIFY(writeFile(path(u"twice"_s), whole + whole));
    const auto twice = unpackArchive(path(u"twice"_s));
    QVERIFY2(twice, qPrintable(twice ? QString() : twice.error().message()));
    QVERIFY(test::readFile(twice->files.constFirst().path) == text + text);

    QVERIFY(writeFile(path(u"cut"_s), whole.first(20)));
    const auto nothing = unpackArchive(path(u"cut"_s));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::Truncated);

    for (const qsizetype size : {whole.size() * 3 / 4, whole.size() - 1}) {
        QVERIFY(writeFile(path(u"cut"_s), whole.first(size)));
        const auto cut = unpackArchive(path(u"cut"_s));
        QVERIFY2(cut, qPrintable(cut ? QString() : cut.error().message()));
        QCOMPARE(cut->files.size(), 1);
        const QByteArray part = test::readFile(cut->files.constFirst().path);
        QVERIFY(part.size() > text.size() / 3);
        QVERIFY(text.startsWith(part));
        QCOMPARE(cut->warnings.size(), 1);
        QVERIFY2(cut->warnings.constFirst().startsWith(u"cut is not whole:"),
                 qPrintable(cut->warnings.constFirst()));
        const auto entry = readEntry(path(u"cut"_s), u"cut", 10'000'000);
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, ErrorCode::Truncated);
    }
}

void TestUnpack::oneEntryIsReadAlone_data()
{
    kinds();
}

void TestUnpack::oneEntryIsReadAlone()
{
    QFETCH(const QString, kind);
    const QString archive = packed(kind);
    QVERIFY(!archive.isEmpty());

    const auto bytes = readEntry(archive, u"CCMSETUP.LOG", 1'000'000);
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message()));
    QVERIFY(*bytes == m_files.value(u"Logs/ccmsetup.log"_s));
}

void TestUnpack::anEntryLargerThanTheLimitIsRefused()
{
    const qint64 size = m_files.value(u"Logs/ccmsetup.log"_s).size();
    for (const QString &kind : {u"mszip.cab"_s, u"zip"_s, u"7z"_s}) {
        QVERIFY(readEntry(packed(kind), u"ccmsetup.log", size));
        const auto refused = readEntry(packed(kind), u"ccmsetup.log", size - 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QCOMPARE(refused.error().source, QString(packed(kind) + u": Logs/ccmsetup.log"));
    }
}

void TestUnpack::tellsThatAnEntryIsNotThere()
{
    for (const QString &kind : {u"cab"_s, u"zip"_s, u"tar"_s}) {
        const auto bytes = readEntry(packed(kind), u"setup.xml", 1'000'000);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::NotFound);
        QVERIFY(bytes.error().detail.contains(u"setup.xml"));
    }
}

void TestUnpack::saysWhatACutArchiveLacks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qsizetype>("size"); // negative: so many bytes less than the whole
    for (const QString &kind : {u"cab"_s, u"mszip.cab"_s}) {
        for (const int size : {4, 8, 35, 36, 60, 100, 5'000, 40'000, 100'000, -1})
            QTest::addRow("%s of %d bytes", qPrintable(kind), size) << kind << qsizetype{size};
    }
    for (const QString &kind : {u"zip"_s, u"7z"_s, u"tar.gz"_s, u"tar.bz2"_s, u"tar.xz"_s, u"tar.zst"_s}) {
        for (const int size : {20, 5'000, 100'000, -5})
            QTest::addRow("%s of %d bytes", qPrintable(kind), size) << kind << qsizetype{size};
    }
    QTest::newRow("tar within an entry") << u"tar"_s << qsizetype{100'000};
    QTest::newRow("tar within a header") << u"tar"_s << qsizetype{400};
}

/// Either nothing can be read, and the error says so, or something can, and a warning says the rest.
void TestUnpack::saysWhatACutArchiveLacks()
{
    QFETCH(const QString, kind);
    QFETCH(const qsizetype, size);
    const QByteArray whole = test::readFile(packed(kind));
    QVERIFY(whole.size() > 100'000);
    QVERIFY(writeFile(path(u"cut"_s), size < 0 ? whole.chopped(-size) : whole.first(size)));

    const auto set = unpackArchive(path(u"cut"_s));
    if (set) {
        QVERIFY(!set->warnings.isEmpty());
        for (const FileEntry &file : set->files)
            QVERIFY2(test::readFile(file.path) == m_files.value(file.name), qPrintable(file.name));
    } else {
        const ErrorCode code = set.error().code;
        QVERIFY2(code == ErrorCode::Truncated, qPrintable(set.error().message()));
    }
}

void TestUnpack::damageIsNamed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"mszip.cab", "zip", "tar.gz", "tar.bz2", "tar.xz"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestUnpack::damageIsNamed()
{
    QFETCH(const QString, kind);
    QByteArray bytes = test::readFile(packed(kind));
    for (qsizetype i = 60'000; i < 60'016; ++i)
        bytes[i] = static_cast<char>(~bytes[i]);
    QVERIFY(writeFile(path(u"damaged"_s), bytes));

    const auto set = unpackArchive(path(u"damaged"_s));
    const QString words = set ? set->warnings.join(u'\n') : set.error().message();
    QVERIFY2(words.contains(u"malformed"), qPrintable(words));
    if (set) {
        QVERIFY(!set->find(u"ccmsetup.log") || kind.startsWith(u"tar"));
    }
}

void TestUnpack::encryptedEntriesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("zip") << u"secret.zip"_s << QStringList{u"-tzip"_s, u"-psecret"_s};
    QTest::newRow("zip with AES") << u"aes.zip"_s << QStringList{u"-tzip"_s, u"-psecret"_s, u"-mem=AES256"_s};
    QTest::newRow("7z") << u"secret.7z"_s << QStringList{u"-t7z"_s, u"-psecret"_s};
    QTest::newRow("7z with its list") << u"list.7z"_s << QStringList{u"-t7z"_s, u"-psecret"_s, u"-mhe=on"_s};
}

void TestUnpack::encryptedEntriesAreNamed()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    const QStringList arguments = QStringList{u"a"_s} + options + QStringList{path(name), u"ccmsetup.xml"_s};
    QVERIFY(runTool(u"7z"_s, u"p7zip-full"_s, arguments, path(u"in"_s)));

    const auto set = unpackArchive(path(name));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Encrypted);
}

void TestUnpack::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("nothing", {}, ErrorCode::Empty);
    row("text", "MSC is not enough"_ba, ErrorCode::WrongKind);
    row("a cabinet's mark and garbage", "MSCF"_ba + QByteArray(1'000, '\xAA'), ErrorCode::Malformed);
    row("a zip's mark and garbage", "PK\x03\x04"_ba + QByteArray(1'000, '\xAA'), ErrorCode::Truncated);
    row("a zip without entries", "PK\x05\x06"_ba + QByteArray(18, '\0'), ErrorCode::Empty);
    row("a 7z's mark and garbage", "7z\xBC\xAF\x27\x1C"_ba + QByteArray(1'000, '\xAA'), ErrorCode::Truncated);
    row("a gzip's mark and garbage", "\x1F\x8B\x08\0\0\0\0\0\0\3"_ba + QByteArray(1'000, '\xFF'),
        ErrorCode::Malformed);
    row("an xz's mark and garbage", "\xFD\x37zXZ\0"_ba + QByteArray(1'000, '\xAA'), ErrorCode::Malformed);
}

void TestUnpack::refusesWhatIsNoArchive()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QVERIFY(writeFile(path(u"garbage"_s), bytes));

    const auto set = unpackArchive(path(u"garbage"_s));
    QVERIFY(!set);
    QVERIFY2(static_cast<int>(set.error().code) == code, qPrintable(set.error().message()));
    QCOMPARE(set.error().source, path(u"garbage"_s));
}

void TestUnpack::leavesOutLargeEntries_data()
{
    kinds();
}

void TestUnpack::leavesOutLargeEntries()
{
    QFETCH(const QString, kind);
    const qint64 size = m_files.value(u"Logs/ccmsetup.log"_s).size();

    const auto whole = unpackArchive(packed(kind), {.bytesPerEntry = size});
    QVERIFY(whole);
    QCOMPARE(whole->files.size(), 3);

    const auto part = unpackArchive(packed(kind), {.bytesPerEntry = size - 1});
    QVERIFY2(part, qPrintable(part ? QString() : part.error().message()));
    QCOMPARE(part->files.size(), 2);
    QCOMPARE(part->warnings.size(), 1);
    QVERIFY2(
        part->warnings.constFirst().contains(u"Logs/ccmsetup.log was left out: It is larger than the limit."),
        qPrintable(part->warnings.constFirst()));
}

void TestUnpack::refusesTooMuchInAll_data()
{
    kinds();
}

void TestUnpack::refusesTooMuchInAll()
{
    QFETCH(const QString, kind);
    qint64 size = 0;
    for (const QByteArray &bytes : std::as_const(m_files))
        size += bytes.size();
    // The tar inside a compressed one counts as well: it has to lie on the disk for a while.
    const qint64 whole = kind.startsWith("tar."_L1) ? QFileInfo(packed(u"tar"_s)).size() : size;

    QVERIFY(unpackArchive(packed(kind), {.bytesInAll = whole}));
    const auto set = unpackArchive(packed(kind), {.bytesInAll = size - 1});
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::TooLarge);
}

void TestUnpack::looksAtSoManyEntriesOnly_data()
{
    kinds();
}

void TestUnpack::looksAtSoManyEntriesOnly()
{
    QFETCH(const QString, kind);

    const auto all = unpackArchive(packed(kind), {.entries = 3});
    QVERIFY(all);
    QCOMPARE(all->warnings, QStringList());

    const auto set = unpackArchive(packed(kind), {.entries = 2});
    QVERIFY(set);
    QCOMPARE(set->files.size(), 2);
    QCOMPARE(set->warnings, QStringList{u"Only the first 2 entries were looked at."_s});
}

void TestUnpack::theLimitInAllFollowsTheArchive()
{
    const UnpackLimits limits{.bytesInAll = 1'000'000, .ratio = 10, .ratioFrom = 1'000};
    QCOMPARE(limits.bytesFor(1), 1'000); // small archives may unpack to ratioFrom
    QCOMPARE(limits.bytesFor(100), 1'000);
    QCOMPARE(limits.bytesFor(101), 1'010);
    QCOMPARE(limits.bytesFor(99'999), 999'990);
    QCOMPARE(limits.bytesFor(100'001), 1'000'000);
    QCOMPARE(limits.bytesFor(std::numeric_limits<qint64>::max()), 1'000'000);
}

void TestUnpack::linksAndFoldersAreLeftOut()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"links/folder"_s));
    QVERIFY(QFile::link(u"/etc/hostname"_s, path(u"links/link"_s)));
    QVERIFY(writeFile(path(u"links/file"_s), "x"));
    QVERIFY(runTool(u"tar"_s, u"tar"_s, {u"-cf"_s, path(u"links.tar"_s), u"."_s}, path(u"links"_s)));
    QVERIFY(runTool(u"7z"_s, u"p7zip-full"_s, {u"a"_s, u"-snl"_s, path(u"links.7z"_s), u"."_s},
                    path(u"links"_s)));
    QVERIFY(runTool(u"7z"_s, u"p7zip-full"_s, {u"a"_s, u"-tzip"_s, u"-snl"_s, path(u"links.zip"_s), u"."_s},
                    path(u"links"_s)));
    for (const QString &name : {u"links.tar"_s, u"links.7z"_s, u"links.zip"_s}) {
        const auto set = unpackArchive(path(name));
        QVERIFY2(set, qPrintable(set ? QString() : set.error().message()));
        QCOMPARE(set->files.size(), 1);
        QCOMPARE(set->files.constFirst().name, u"file"_s);
        const QDir folder(set->unpacked->path());
        QCOMPARE(
            folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size(),
            1);
    }
}

void TestUnpack::stopsWhenAsked_data()
{
    kinds();
}

void TestUnpack::stopsWhenAsked()
{
    QFETCH(const QString, kind);
    std::stop_source source;
    source.request_stop();

    const auto set = unpackArchive(packed(kind), {}, source.get_token());
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Cancelled);
}

void TestUnpack::theFolderGoesWithItsLastUser()
{
    QString folder;
    {
        const auto set = unpackArchive(packed(u"zip"_s));
        QVERIFY(set);
        const FileSet copy = *set;
        folder = copy.unpacked->path();
        QVERIFY(QFile::exists(folder));
    }
    QVERIFY(!QFile::exists(folder));
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "tst_unpack.moc"
