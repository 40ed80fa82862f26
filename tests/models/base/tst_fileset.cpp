// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/fileset.h"
#include "models/base/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::ErrorCode;
using ccm::FileEntry;
using ccm::FileSet;

class TestFileSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsFilesBelowAFolderByName();
    void findsByTheEndOfANameWithoutRegardToCase_data();
    void findsByTheEndOfANameWithoutRegardToCase();
    void doesNotFollowLinks();
    void saysWhatItLeftOut();
    void saysWhatIsNoFolderOfFiles();
    void namesFilesAsTheUserKnowsThem();

private:
    void write(const QString &name);
    [[nodiscard]] static QStringList namesOf(const FileSet &set);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileSet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFileSet::write(const QString &name)
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

QStringList TestFileSet::namesOf(const FileSet &set)
{
    QStringList names;
    for (const FileEntry &entry : set.files)
        names.append(entry.name);
    return names;
}

void TestFileSet::listsFilesBelowAFolderByName()
{
    write(u"b.log"_s);
    write(u"Windows/ccmsetup/Logs/ccmsetup.log"_s);
    write(u"A.log"_s);

    const auto set = ccm::readFolder(m_folder->path());

    QVERIFY(set);
    QCOMPARE(namesOf(*set), QStringList({u"A.log"_s, u"b.log"_s, u"Windows/ccmsetup/Logs/ccmsetup.log"_s}));
    QCOMPARE(set->files.constFirst().sizeInBytes, 1);
    QVERIFY(QFile::exists(set->files.constLast().path));
}

void TestFileSet::findsByTheEndOfANameWithoutRegardToCase_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("found");

    QTest::newRow("a bare name") << u"CCMSETUP.CAB"_s << u"Client/ccmsetup.cab"_s;
    QTest::newRow("with its folder") << u"client/ccmsetup.cab"_s << u"Client/ccmsetup.cab"_s;
    QTest::newRow("not within a word") << u"setup.cab"_s << QString();
    QTest::newRow("nowhere") << u"ccmsetup.xml"_s << QString();
}

void TestFileSet::findsByTheEndOfANameWithoutRegardToCase()
{
    QFETCH(const QString, tail);
    QFETCH(const QString, found);
    write(u"Client/deep/ccmsetup.cab"_s);
    write(u"Client/ccmsetup.cab"_s);

    const auto set = ccm::readFolder(m_folder->path());
    const FileEntry *entry = set->find(tail);

    QCOMPARE(entry ? entry->name : QString(), found);
}

void TestFileSet::doesNotFollowLinks()
{
    write(u"real/a.log"_s);
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"real/loop"_s)));
    QVERIFY(QFile::link(u"/etc/hostname"_s, m_folder->filePath(u"real/outside.log"_s)));

    QCOMPARE(namesOf(*ccm::readFolder(m_folder->path())), QStringList({u"real/a.log"_s}));
}

void TestFileSet::saysWhatItLeftOut()
{
    write(u"1/2/3/deep.log"_s);
    write(u"1/2/fits.log"_s);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        write(name);

    const auto shallow = ccm::readFolder(m_folder->path(), {.depth = 2});
    QCOMPARE(namesOf(*shallow), QStringList({u"1/2/fits.log"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(shallow->warnings.size(), 1);

    QCOMPARE(ccm::readFolder(m_folder->path(), {.files = 5})->warnings.size(), 0);
    const auto few = ccm::readFolder(m_folder->path(), {.files = 4});
    QCOMPARE(few->files.size(), 4);
    QCOMPARE(few->warnings.size(), 1);
}

void TestFileSet::saysWhatIsNoFolderOfFiles()
{
    QCOMPARE(ccm::readFolder(m_folder->filePath(u"missing"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(ccm::readFolder(m_folder->path()).error().code, ErrorCode::Empty);
    write(u"file"_s);
    QCOMPARE(ccm::readFolder(m_folder->filePath(u"file"_s)).error().code, ErrorCode::WrongKind);

    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(ccm::readFolder(m_folder->path(), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestFileSet::namesFilesAsTheUserKnowsThem()
{
    write(u"Logs/a.log"_s);
    const auto folder = ccm::readFolder(m_folder->path());
    QCOMPARE(folder->displayName(folder->files.constFirst()), m_folder->filePath(u"Logs/a.log"_s));

    const auto file = ccm::singleFile(m_folder->filePath(u"Logs/a.log"_s));
    QCOMPARE(file->displayName(file->files.constFirst()), m_folder->filePath(u"Logs/a.log"_s));

    const FileSet archive{.source = u"/tmp/logs.zip"_s,
                          .files = {{.name = u"Logs/a.log"_s, .path = u"/private/0001"_s}},
                          .unpacked = std::make_shared<ccm::TemporaryFolder>()};
    QCOMPARE(archive.displayName(archive.files.constFirst()), u"/tmp/logs.zip: Logs/a.log"_s);
}

QTEST_GUILESS_MAIN(TestFileSet)
#include "tst_fileset.moc"
