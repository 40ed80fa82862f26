// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientfinder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

class TestClientFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheClientsOfAFolder_data();
    void findsTheClientsOfAFolder();
    void takesAnArchiveForAClient();
    void saysThatThereIsNone();
    void saysThatAPathIsNotThere();
    void keepsToItsLimits();
    void followsNoLinks();
};

namespace {

void makeFile(const QString &path, const QByteArray &content = "x")
{
    QVERIFY(QDir().mkpath(path.left(path.lastIndexOf(u'/'))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TestClientFinder::findsTheClientsOfAFolder_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("clients"); // "" is the folder itself

    QTest::newRow("one client: a Windows folder")
        << QStringList{u"Windows/ccmsetup/client.msi"_s} << QStringList{u""_s};
    QTest::newRow("one client: admin$")
        << QStringList{u"ccmsetup/a"_s, u"CCM/Logs/b.log"_s} << QStringList{u""_s};
    QTest::newRow("one client: a whole disk")
        << QStringList{u"C$/WINDOWS/CCMSETUP/a"_s} << QStringList{u""_s};
    QTest::newRow("one client: its log alone") << QStringList{u"ccmsetup.log"_s} << QStringList{u""_s};
    QTest::newRow("clients side by side")
        << QStringList{u"PC2/Windows/ccmsetup/a"_s, u"pc1/ccmsetup/a"_s, u"PC3/C$/Windows/CCM/Logs/a.log"_s}
        << QStringList{u"pc1"_s, u"PC2"_s, u"PC3"_s};
    QTest::newRow("logs of clients") << QStringList{u"PC1/ccmsetup.log"_s,
                                                    u"PC2/logs/ccmsetup-20130909-085631.log"_s}
                                     << QStringList{u"PC1"_s, u"PC2"_s};
    QTest::newRow("other folders among them")
        << QStringList{u"PC1/ccmsetup/a"_s, u"notes/plan.txt"_s} << QStringList{u"PC1"_s};
}

void TestClientFinder::findsTheClientsOfAFolder()
{
    QFETCH(const QStringList, files);
    QFETCH(const QStringList, clients);
    const QTemporaryDir folder;
    for (const QString &file : files)
        makeFile(folder.filePath(file));

    const auto found = clientsIn(folder.path());
    QVERIFY(found);
    QStringList expected;
    for (const QString &client : clients)
        expected.append(client.isEmpty() ? folder.path() : folder.filePath(client));
    QCOMPARE(*found, expected);
}

void TestClientFinder::takesAnArchiveForAClient()
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"DiagLogs.bin"_s), QByteArray::fromHex("504b0304140000000000"));
    makeFile(folder.filePath(u"readme.zip"_s), "no archive at all");
    QCOMPARE(clientsIn(folder.path()).value_or(QStringList()),
             QStringList{folder.filePath(u"DiagLogs.bin"_s)});
}

void TestClientFinder::saysThatThereIsNone()
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"notes/plan.txt"_s));
    const auto found = clientsIn(folder.path());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    QVERIFY(found.error().message().contains(folder.path()));
}

void TestClientFinder::saysThatAPathIsNotThere()
{
    const QTemporaryDir folder;
    const auto found = clientsIn(folder.filePath(u"gone"_s));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

void TestClientFinder::keepsToItsLimits()
{
    const QTemporaryDir folder;
    for (const auto *name : {"PC1", "PC2", "PC3"})
        makeFile(folder.filePath(QString::fromLatin1(name) + u"/1/2/ccmsetup/a"_s));
    QCOMPARE(clientsIn(folder.path(), {.clients = 3})->size(), 3);
    QCOMPARE(clientsIn(folder.path(), {.clients = 2}).error().code, ErrorCode::TooLarge);
    QCOMPARE(clientsIn(folder.path(), {.depth = 3})->size(), 3);
    QCOMPARE(clientsIn(folder.path(), {.depth = 2}).error().code, ErrorCode::NotFound);
}

void TestClientFinder::followsNoLinks()
{
    const QTemporaryDir elsewhere;
    makeFile(elsewhere.filePath(u"ccmsetup/a"_s));
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"PC1/ccmsetup/a"_s));
    QVERIFY(QFile::link(elsewhere.path(), folder.filePath(u"PC2"_s)));
    QCOMPARE(clientsIn(folder.path()).value_or(QStringList()), QStringList{folder.filePath(u"PC1"_s)});
}

QTEST_GUILESS_MAIN(TestClientFinder)
#include "tst_clientfinder.moc"
