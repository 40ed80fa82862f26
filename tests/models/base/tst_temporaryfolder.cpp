// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using ccm::removeAbandonedFolders;
using ccm::TemporaryFolder;

class TestTemporaryFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGoneWithItsOwner();
    void isForItsOwnerAlone();
    void whatIsHeldStays();
    void whatNobodyHoldsIsRemoved();
    void whatIsStillWantedStays();
    void whatIsNotKnownForCertainStays_data();
    void whatIsNotKnownForCertainStays();
    void linksAreNotFollowed();
    void stopsWhenItIsTold();

private:
    /// A folder as a program that was killed leaves it, with a file in it. Its path.
    QString abandoned(const QString &name);
    void write(const QString &path, const QByteArray &bytes = "x");

    QByteArray m_lock; ///< of this test
    qint64 m_deadProcess = 0;
    std::optional<QTemporaryDir> m_place;

private Q_SLOTS:
    void initTestCase();
    void init() { m_place.emplace(); }
};

void TestTemporaryFolder::initTestCase()
{
    const QTemporaryDir place;
    const TemporaryFolder own(place.path());
    QFile lock(QFileInfo(own.path()).path() + u"/lock"_s);
    QVERIFY(lock.open(QIODevice::ReadOnly));
    m_lock = lock.readAll();
    QVERIFY(m_lock.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
    QProcess process;
    process.start(u"true"_s);
    QVERIFY(process.waitForStarted());
    m_deadProcess = process.processId();
    QVERIFY(process.waitForFinished());
}

void TestTemporaryFolder::write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString TestTemporaryFolder::abandoned(const QString &name)
{
    const QString folder = m_place->filePath(name);
    const qsizetype pid = m_lock.indexOf('\n');
    write(folder + u"/lock"_s, QByteArray::number(m_deadProcess) + m_lock.sliced(pid));
    write(folder + u"/files/below/content"_s);
    return folder;
}

void TestTemporaryFolder::isGoneWithItsOwner()
{
    {
        const TemporaryFolder folder(m_place->path());
        QVERIFY(folder.isValid());
        QVERIFY(QFileInfo(folder.path()).isDir());
        QVERIFY(QDir(folder.path()).isEmpty());
        write(folder.filePath(u"file"_s));
        QCOMPARE(QFileInfo(folder.filePath(u"file"_s)).path(), folder.path());
    }
    QVERIFY(QDir(m_place->path()).isEmpty());
    QVERIFY(!TemporaryFolder(m_place->filePath(u"none"_s)).isValid());
}

void TestTemporaryFolder::isForItsOwnerAlone()
{
    const TemporaryFolder folder(m_place->path());
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(folder.path()).permissions() & Others));
}

void TestTemporaryFolder::whatIsHeldStays()
{
    const TemporaryFolder folder(m_place->path());
    QCOMPARE(removeAbandonedFolders(m_place->path(), {}), 0);
    QVERIFY(QFileInfo(folder.path()).isDir());
}

void TestTemporaryFolder::whatNobodyHoldsIsRemoved()
{
    abandoned(u"ccmscope-AbCdEf"_s);
    abandoned(u"ccmscope-aaaaaa"_s);
    const TemporaryFolder held(m_place->path());
    QCOMPARE(removeAbandonedFolders(m_place->path(), {}), 2);
    QCOMPARE(QDir(m_place->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QFileInfo(QFileInfo(held.path()).path()).fileName()});
}

void TestTemporaryFolder::whatIsStillWantedStays()
{
    const QString wanted = abandoned(u"ccmscope-AbCdEf"_s);
    abandoned(u"ccmscope-AbCdEg"_s);
    QCOMPARE(removeAbandonedFolders(m_place->path(), {wanted + u"/files/"_s}), 1);
    QVERIFY(QFile::exists(wanted + u"/files/below/content"_s));
}

void TestTemporaryFolder::whatIsNotKnownForCertainStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("without");
    QTest::newRow("another name") << u"ccmscope-backup1"_s << QString();
    QTest::newRow("a digit in the name") << u"ccmscope-AbCdE1"_s << QString();
    QTest::newRow("another program's") << u"otherone-AbCdEf"_s << QString();
    QTest::newRow("no lock") << u"ccmscope-AbCdEf"_s << u"lock"_s;
    QTest::newRow("no files") << u"ccmscope-AbCdEf"_s << u"files"_s;
}

void TestTemporaryFolder::whatIsNotKnownForCertainStays()
{
    QFETCH(const QString, name);
    QFETCH(const QString, without);
    const QString folder = abandoned(name);
    if (!without.isEmpty())
        QVERIFY(QFile::remove(folder + u'/' + without) || QDir(folder + u'/' + without).removeRecursively());
    const QStringList before = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(removeAbandonedFolders(m_place->path(), {}), 0);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

void TestTemporaryFolder::linksAreNotFollowed()
{
    const auto link = [](const QString &target, const QString &name) { return QFile::link(target, name); };
    // The folder, its files and its lock, each as a link to what would fit.
    const QString real = abandoned(u"kept"_s);
    QVERIFY(link(real, m_place->filePath(u"ccmscope-AbCdEf"_s)));
    const QString files = abandoned(u"ccmscope-AbCdEg"_s);
    QVERIFY(QDir(files + u"/files"_s).removeRecursively());
    QVERIFY(link(real + u"/files"_s, files + u"/files"_s));
    const QString lock = abandoned(u"ccmscope-AbCdEh"_s);
    QVERIFY(QFile::remove(lock + u"/lock"_s));
    QVERIFY(link(real + u"/lock"_s, lock + u"/lock"_s));
    // Deep inside, a link goes, and what it leads to stays.
    const QString inside = abandoned(u"ccmscope-AbCdEi"_s);
    QVERIFY(link(real + u"/files"_s, inside + u"/files/out"_s));
    QCOMPARE(removeAbandonedFolders(m_place->path(), {}), 1);
    QVERIFY(!QFileInfo::exists(inside));
    QVERIFY(QFile::exists(real + u"/files/below/content"_s));
    QVERIFY(QFile::exists(real + u"/lock"_s));
    QVERIFY(QFile::exists(lock + u"/files/below/content"_s));
}

void TestTemporaryFolder::stopsWhenItIsTold()
{
    const QString folder = abandoned(u"ccmscope-AbCdEf"_s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(removeAbandonedFolders(m_place->path(), {}, stop.get_token()), 0);
    QVERIFY(QFileInfo::exists(folder));
}

QTEST_GUILESS_MAIN(TestTemporaryFolder)

#include "tst_temporaryfolder.moc"
