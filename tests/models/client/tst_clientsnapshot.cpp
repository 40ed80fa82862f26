// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hash.h"
#include "models/client/clientsnapshot.h"
#include "models/client/hashcache.h"
#include "tests/models/client/testtools.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

QString sample(const QString &below)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + below;
}

/// What coreutils say of a file, as an expectation that is not ours.
QString hashByTool(const QString &path)
{
    return QString::fromLatin1(run({}, u"sha256sum"_s, {path}, "coreutils").first(64)).toUpper();
}

QStringList names(const QList<ClientFile> &files)
{
    QStringList list;
    for (const ClientFile &file : files)
        list.append(file.name);
    return list;
}

} // namespace

class TestClientSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSample();
    void findsTheSetupFolder_data();
    void findsTheSetupFolder();
    void leavesOutTheLogsOnly();
    void tellsOfASecondSetupFolder();
    void readsFilesBesideItWhenAsked();
    void goesByContentNotByName_data();
    void goesByContentNotByName();
    void keepsHashAndSizeOfADamagedFile();
    void tellsOfAFileThatCannotBeRead();
    void goesOnBehindADamagedFile();
    void findsFilesBesideTheFolderOf2007();
    void hashesOnceWhatDidNotChange();
    void readsManyFilesInOrder();
    void stopsWhenAsked();
    void prefersTheFileLeastDeep();

private:
    QString fresh(const QString &name);

    QTemporaryDir m_folder;
};

/// An empty folder for one test.
QString TestClientSnapshot::fresh(const QString &name)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(path);
    return path;
}

void TestClientSnapshot::readsTheSample()
{
    const auto files = readFolder(sample(u"client-after"_s));
    QVERIFY(files);
    const auto snapshot = readSnapshot(*files);
    QVERIFY(snapshot);
    QVERIFY(snapshot->hasSetupFolder);
    QCOMPARE(snapshot->files.size(), 4);

    const ClientFile *scep = snapshot->find(u"scepinstall.EXE");
    QVERIFY(scep);
    QCOMPARE(scep->name, u"SCEPInstall.exe"_s);
    QCOMPARE(*scep->version, Version(4, 3, 215, 0));
    QCOMPARE(scep->versionText, u"4.3.0215.0000"_s);
    const QString path = sample(u"client-after/Windows/ccmsetup/SCEPInstall.exe"_s);
    QCOMPARE(scep->shownAs, path);
    QCOMPARE(scep->hash, hashByTool(path));
    QCOMPARE(scep->sizeInBytes, contentOf(path).size());
    QVERIFY(scep->problem.isEmpty());

    const ClientFile *msi = snapshot->find(u"client.msi");
    QVERIFY(msi);
    QVERIFY(msi->name.endsWith(u"}/client.msi"_s));
    QCOMPARE(msi->version->text(), u"5.00.7804.1000"_s);
    QCOMPARE(msi->versionText, u"5.00.7804.1000"_s);
    const QByteArray told = run({}, u"msiinfo"_s, {u"suminfo"_s, msi->shownAs}, "msitools");
    const QByteArray made = (msi->platform + u';' + msi->languages.join(u',')).toLatin1();
    QVERIFY2(told.contains(QByteArray("Template: " + made)), told.constData());
    QVERIFY(!msi->languages.isEmpty());
    QCOMPARE(msi->productCode, u"{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s);
    QCOMPARE(msi->upgradeCode, u"{252DA259-82CA-4177-B8D0-49C78937BA3E}"_s);
}

void TestClientSnapshot::findsTheSetupFolder_data()
{
    QTest::addColumn<QString>("open"); ///< the folder that is opened
    QTest::addColumn<QString>("file"); ///< a file in it
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *title, const QString &open, const QString &file, bool found,
                        const QString &name) { QTest::newRow(title) << open << file << found << name; };
    row("a Windows tree", u"tree"_s, u"Windows/ccmsetup/a.bin"_s, true, u"a.bin"_s);
    row("admin$", u"admin"_s, u"ccmsetup/a.bin"_s, true, u"a.bin"_s);
    row("the folder itself", u"pc/ccmsetup"_s, u"a.bin"_s, true, u"a.bin"_s);
    row("the folder itself, a file deeper", u"pc2/CCMSetup"_s, u"x/a.bin"_s, true, u"x/a.bin"_s);
    row("in capitals", u"capitals"_s, u"WINDOWS/CCMSETUP/a.bin"_s, true, u"a.bin"_s);
    row("the folder of 2007", u"old"_s, u"Windows/System32/ccmsetup/a.bin"_s, true, u"a.bin"_s);
    row("a whole disk", u"disk"_s, u"c/Windows/ccmsetup/{0}/a.bin"_s, true, u"{0}/a.bin"_s);
    row("no such folder", u"other"_s, u"Windows/CCM/a.bin"_s, false, {});
    row("a file of that name is no folder", u"file"_s, u"Windows/ccmsetup"_s, false, {});
    row("deep in a copy, in mixed case", u"copy"_s, u"a/b/c/PC0815/C$/wInDoWs/CcMsEtUp/x/a.bin"_s, true,
        u"x/a.bin"_s);
    row("renamed, its log is there", u"renamed"_s, u"backup/setup of PC0815/LOGS/CCMSETUP.LOG"_s, true, {});
    row("a log of that name elsewhere", u"elsewhere"_s, u"backup/ccmsetup.log"_s, false, {});
    row("logs that end alike", u"alike"_s, u"backup/MyLogs/ccmsetup.log"_s, false, {});
    row("a name that only begins so", u"begins"_s, u"Windows/ccmsetup2/a.bin"_s, false, {});
}

void TestClientSnapshot::findsTheSetupFolder()
{
    QFETCH(QString, open);
    QFETCH(QString, file);
    QFETCH(bool, found);
    QFETCH(QString, name);

    const QString folder = fresh(open);
    QDir(folder).mkpath(QFileInfo(file).path());
    writeFile(folder + u'/' + file, "content");
    const auto snapshot = readSnapshot(readFolder(folder).value());
    QVERIFY(snapshot);
    QCOMPARE(snapshot->hasSetupFolder, found);
    QCOMPARE(names(snapshot->files), name.isEmpty() ? QStringList{} : QStringList{name});
    QCOMPARE(snapshot->source, folder);
}

void TestClientSnapshot::leavesOutTheLogsOnly()
{
    const QString folder = fresh(u"collected"_s);
    QDir(folder).mkpath(u"Logs/deeper"_s);
    QDir(folder).mkpath(u"cache/Logs"_s);
    for (const char *name : {"Logs/ccmsetup.log", "Logs/deeper/x.log", "ccmsetup.cab", "cache/Logs/y"})
        writeFile(folder + u'/' + QString::fromLatin1(name), "content");
    // The folder has another name, but its log lies where a setup folder has it.
    const auto snapshot = readSnapshot(readFolder(folder).value());
    QVERIFY(snapshot);
    QVERIFY(snapshot->hasSetupFolder);
    QCOMPARE(names(snapshot->files), (QStringList{u"cache/Logs/y"_s, u"ccmsetup.cab"_s}));
}

void TestClientSnapshot::tellsOfASecondSetupFolder()
{
    const QString folder = fresh(u"two"_s);
    for (const QString &name : {u"a/b/ccmsetup/one"_s, u"z/ccmsetup/two"_s}) {
        QDir(folder).mkpath(QFileInfo(name).path());
        writeFile(folder + u'/' + name, "content");
    }
    const auto snapshot = readSnapshot(readFolder(folder).value());
    QVERIFY(snapshot);
    QCOMPARE(names(snapshot->files), QStringList{u"two"_s}); // the least deep
    QCOMPARE(snapshot->warnings.size(), 1);
    QVERIFY(snapshot->warnings.first().contains(u"a/b/ccmsetup"_s));
}

void TestClientSnapshot::readsFilesBesideItWhenAsked()
{
    const QString folder = fresh(u"withSystem"_s);
    for (const QString &name :
         {u"Windows/ccmsetup/one"_s, u"Windows/System32/msi.dll"_s, u"Windows/System32/other.dll"_s}) {
        QDir(folder).mkpath(QFileInfo(name).path());
        QFile::copy(sample(u"client-before/Windows/ccmsetup/ccmsetup.exe"_s), folder + u'/' + name);
    }
    const auto files = readFolder(folder).value();
    QVERIFY(readSnapshot(files)->windowsFiles.isEmpty());
    const auto snapshot = readSnapshot(files, {}, {u"system32/MSI.dll"_s, u"system32/absent.dll"_s});
    QCOMPARE(names(snapshot->windowsFiles), QStringList{u"System32/msi.dll"_s});
    const ClientFile *msi = snapshot->findInWindows(u"system32/msi.dll");
    QVERIFY(msi);
    QCOMPARE(*msi->version, Version(5, 0, 7804, 1000));
    QVERIFY(snapshot->findInWindows(u"CCMSETUP/one"));
    QVERIFY(!snapshot->findInWindows(u"system32/absent.dll"));
}

void TestClientSnapshot::goesByContentNotByName_data()
{
    QTest::addColumn<QString>("content"); ///< a file of the sample, or text
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("problem");

    const QString program = u"client-before/Windows/ccmsetup/SCEPInstall.exe"_s;
    const QString package = u"client-before/Windows/ccmsetup/client.msi"_s;
    QTest::newRow("program named like nothing") << program << u"SCEPInstall"_s << u"4.2.223.0"_s << false;
    QTest::newRow("program named like a package") << program << u"a.msi"_s << u"4.2.223.0"_s << false;
    QTest::newRow("package named like a program")
        << package << u"client.exe"_s << u"5.00.7804.1000"_s << false;
    QTest::newRow("web page named like a package")
        << u"<html>404</html>"_s << u"client.msi"_s << QString() << true;
    QTest::newRow("web page named like a program")
        << u"<html>404</html>"_s << u"CCMSETUP.EXE"_s << QString() << true;
    QTest::newRow("text named like a text") << u"text"_s << u"readme.txt"_s << QString() << false;
    QTest::newRow("nothing in it") << QString() << u"mobileclient.tcf"_s << QString() << false;
}

void TestClientSnapshot::goesByContentNotByName()
{
    QFETCH(QString, content);
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(bool, problem);

    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"ccmsetup"_s);
    const bool isSample = content.startsWith(u"client-"_s);
    writeFile(folder.filePath(u"ccmsetup/"_s + name),
              isSample ? contentOf(sample(content)) : content.toUtf8());
    const auto snapshot = readSnapshot(readFolder(folder.path()).value());
    QCOMPARE(snapshot->files.size(), 1);
    const ClientFile &file = snapshot->files.first();
    QCOMPARE(file.version ? file.version->text() : QString(), version);
    QCOMPARE(!file.problem.isEmpty(), problem);
    QCOMPARE(file.hash.size(), 64);
}

void TestClientSnapshot::keepsHashAndSizeOfADamagedFile()
{
    const QString folder = fresh(u"damaged/ccmsetup"_s);
    const QByteArray whole = contentOf(sample(u"client-before/Windows/ccmsetup/SCEPInstall.exe"_s));
    writeFile(folder + u"/SCEPInstall.exe"_s, whole.first(300));
    const QByteArray package = contentOf(sample(u"client-before/Windows/ccmsetup/client.msi"_s));
    writeFile(folder + u"/client.msi"_s, package.first(1'000));
    const auto snapshot = readSnapshot(readFolder(folder).value());
    for (const char *name : {"SCEPInstall.exe", "client.msi"}) {
        const ClientFile *file = snapshot->find(QString::fromLatin1(name));
        QVERIFY(file);
        QCOMPARE(file->hash, hashByTool(folder + u'/' + file->name));
        QVERIFY(!file->version);
        QVERIFY2(file->problem.contains(u"byte"_s), qPrintable(file->problem));
    }
}

void TestClientSnapshot::tellsOfAFileThatCannotBeRead()
{
    const QString folder = fresh(u"unreadable/ccmsetup"_s);
    writeFile(folder + u"/a.bin"_s, "content");
    writeFile(folder + u"/b.bin"_s, "content");
    const FileSet files = readFolder(folder).value();
    QFile::remove(folder + u"/a.bin"_s); // between listing and reading
    const auto snapshot = readSnapshot(files);
    QVERIFY(snapshot);
    QCOMPARE(names(snapshot->files), (QStringList{u"a.bin"_s, u"b.bin"_s}));
    QVERIFY(snapshot->files[0].hash.isEmpty());
    QVERIFY(!snapshot->files[0].problem.isEmpty());
    QCOMPARE(snapshot->files[1].hash, sha256("content"));
    QVERIFY(snapshot->files[1].problem.isEmpty());
}

void TestClientSnapshot::goesOnBehindADamagedFile()
{
    const QString folder = fresh(u"some-damaged/ccmsetup"_s);
    const QByteArray program = contentOf(sample(u"client-before/Windows/ccmsetup/SCEPInstall.exe"_s));
    const QByteArray package = contentOf(sample(u"client-before/Windows/ccmsetup/client.msi"_s));
    writeFile(folder + u"/a.exe"_s, program.first(program.size() / 2));
    writeFile(folder + u"/b.msi"_s, package.first(package.size() / 2));
    writeFile(folder + u"/c.exe"_s, program);
    writeFile(folder + u"/d.msi"_s, package);
    const auto snapshot = readSnapshot(readFolder(folder).value());
    QVERIFY(snapshot);
    QCOMPARE(snapshot->files.size(), 4);
    for (const ClientFile &file : snapshot->files) {
        const bool isWhole = file.name >= u"c"_s;
        QCOMPARE(file.problem.isEmpty(), isWhole);
        QCOMPARE(file.version.has_value(), isWhole);
        QCOMPARE(file.hash, hashByTool(folder + u'/' + file.name));
    }
}

void TestClientSnapshot::findsFilesBesideTheFolderOf2007()
{
    const QString folder = fresh(u"with2007"_s);
    for (const QString &name : {u"Windows/System32/ccmsetup/one"_s, u"Windows/System32/msi.dll"_s}) {
        QDir(folder).mkpath(QFileInfo(name).path());
        writeFile(folder + u'/' + name, "content");
    }
    const auto snapshot = readSnapshot(readFolder(folder).value(), {}, {u"system32/msi.dll"_s});
    QCOMPARE(names(snapshot->windowsFiles), QStringList{u"System32/msi.dll"_s});
}

void TestClientSnapshot::hashesOnceWhatDidNotChange()
{
    const QString folder = fresh(u"cached/ccmsetup"_s);
    for (int i = 0; i < 20; ++i) {
        const QString path = folder + u"/%1.bin"_s.arg(i, 2, 10, QChar(u'0'));
        writeFile(path, QByteArray::number(i));
        QFile file(path); // or it counts as one that may still change
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    }
    HashCache hashes;
    const auto files = readFolder(folder).value();
    const auto first = readSnapshot(files, {}, {}, &hashes);
    QCOMPARE(hashes.count(), 20);
    QCOMPARE(hashes.hits(), 0);
    const auto second = readSnapshot(files, {}, {}, &hashes);
    QCOMPARE(hashes.hits(), 20);
    QCOMPARE(*second, *first);
    QCOMPARE(second->files.at(7).hash, sha256("7"));
}

void TestClientSnapshot::readsManyFilesInOrder()
{
    const QString folder = fresh(u"many/ccmsetup"_s);
    for (int i = 0; i < 200; ++i)
        writeFile(folder + u"/%1.bin"_s.arg(i, 3, 10, QChar(u'0')), QByteArray::number(i));
    const auto snapshot = readSnapshot(readFolder(folder).value());
    QCOMPARE(snapshot->files.size(), 200);
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(snapshot->files[i].name, u"%1.bin"_s.arg(i, 3, 10, QChar(u'0')));
        QCOMPARE(snapshot->files[i].hash, sha256(QByteArray::number(i)));
    }
}

void TestClientSnapshot::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto snapshot = readSnapshot(readFolder(sample(u"client-after"_s)).value(), stop.get_token());
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, ErrorCode::Cancelled);
}

void TestClientSnapshot::prefersTheFileLeastDeep()
{
    const ClientSnapshot snapshot{
        .files = {{.name = u"{0}/client.msi"_s}, {.name = u"client.msi"_s}, {.name = u"a/b/client.msi"_s}}};
    QCOMPARE(snapshot.find(u"CLIENT.MSI")->name, u"client.msi"_s);
    QVERIFY(!snapshot.find(u"lient.msi"));
}

QTEST_GUILESS_MAIN(TestClientSnapshot)
#include "tst_clientsnapshot.moc"
