// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clientwatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ccm::ClientWatch;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestClientWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsAFileThatChanged_data();
    void tellsAFileThatChanged();
    void leavesLogsToTheTail();
    void watchesNothingOnceItWasStopped();

private:
    [[nodiscard]] QString inSetup(const QString &name) const
    {
        return m_folder->filePath(u"Windows/ccmsetup/"_s + name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestClientWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"Windows/ccmsetup/Logs"_s));
    write(inSetup(u"SCEPInstall.exe"_s), "as it was");
    write(inSetup(u"Logs/ccmsetup.log"_s), "a record");
}

void TestClientWatch::tellsAFileThatChanged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); // null: it is deleted

    QTest::newRow("another length") << u"SCEPInstall.exe"_s << QByteArray("as it is now");
    QTest::newRow("a new file") << u"client.msi"_s << QByteArray("new");
    QTest::newRow("deleted") << u"SCEPInstall.exe"_s << QByteArray();
}

void TestClientWatch::tellsAFileThatChanged()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const auto files = ccm::readFolder(m_folder->path());
    QVERIFY(files);
    ClientWatch watch(nullptr, 50ms);
    const QSignalSpy changed(&watch, &ClientWatch::changed);
    const QSignalSpy looked(&watch, &ClientWatch::looked);
    watch.watch(*files);
    QTRY_COMPARE(looked.size(), 1);

    if (content.isNull())
        QVERIFY(QFile::remove(inSetup(name)));
    else
        write(inSetup(name), content);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
}

void TestClientWatch::leavesLogsToTheTail()
{
    const auto files = ccm::readFolder(m_folder->path());
    QVERIFY(files);
    ClientWatch watch(nullptr, 50ms);
    const QSignalSpy changed(&watch, &ClientWatch::changed);
    const QSignalSpy looked(&watch, &ClientWatch::looked);
    watch.watch(*files);
    QTRY_COMPARE(looked.size(), 1);

    write(inSetup(u"Logs/ccmsetup.log"_s), "a record and another one");
    write(inSetup(u"ccmsetup.log"_s), "one in a place of its own");
    QTRY_VERIFY_WITH_TIMEOUT(looked.size() > 3, 30'000);
    QCOMPARE(changed.size(), 0);
}

void TestClientWatch::watchesNothingOnceItWasStopped()
{
    const auto files = ccm::readFolder(m_folder->path());
    QVERIFY(files);
    ClientWatch stopped(nullptr, 50ms);
    ClientWatch other(nullptr, 50ms);
    const QSignalSpy changed(&stopped, &ClientWatch::changed);
    const QSignalSpy told(&other, &ClientWatch::changed);
    const QSignalSpy looked(&other, &ClientWatch::looked);
    stopped.watch(*files);
    other.watch(*files);
    stopped.stop();
    QTRY_COMPARE(looked.size(), 1);

    write(inSetup(u"SCEPInstall.exe"_s), "as it is now");
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(TestClientWatch)
#include "tst_clientwatch.moc"
