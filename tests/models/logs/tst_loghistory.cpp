// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/loghistory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesHistoryOldestFirst_data();
    void namesHistoryOldestFirst();
    void theSingleFileStandsWhereItsTimeSays();
    void listsTheFolderOfTheLog();
    void namesWithPatternCharactersAreNames();
    void aFolderThatIsNotThereHasNoHistory();

    void tellsTheLogOfAHistoryFile_data();
    void tellsTheLogOfAHistoryFile();
    void historyGoesWithItsLog();
    void historyThatNoLogReadsStays();
    void namesAFileAsItsNeighbourIsNamed();
};

void TestLogHistory::namesHistoryOldestFirst_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QStringList>("folder");
    QTest::addColumn<QStringList>("history");
    QTest::newRow("none") << u"x.log"_s << QStringList{u"x.log"_s, u"y.lo_"_s} << QStringList();
    QTest::newRow("one file") << u"x.log"_s << QStringList{u"x.lo_"_s, u"x.log"_s} << QStringList{u"x.lo_"_s};
    QTest::newRow("dated files") << u"x.log"_s
                                 << QStringList{u"x-20240201-000000.log"_s, u"x-20231231-235959.log"_s,
                                                u"x-20240131-120000.log"_s}
                                 << QStringList{u"x-20231231-235959.log"_s, u"x-20240131-120000.log"_s,
                                                u"x-20240201-000000.log"_s};
    QTest::newRow("written in capitals") << u"X.LOG"_s << QStringList{u"x.LO_"_s} << QStringList{u"x.LO_"_s};
    QTest::newRow("a day that does not exist")
        << u"x.log"_s << QStringList{u"x-20240231-000000.log"_s} << QStringList();
    QTest::newRow("an hour that does not exist")
        << u"x.log"_s << QStringList{u"x-20240201-250000.log"_s} << QStringList();
    QTest::newRow("logs of users are no history")
        << u"x.log"_s << QStringList{u"x_1.log"_s, u"x_2.log"_s, u"x_1.lo_"_s} << QStringList();
    QTest::newRow("the log of a user has its own")
        << u"x_1.log"_s << QStringList{u"x.lo_"_s, u"x_1.lo_"_s} << QStringList{u"x_1.lo_"_s};
    QTest::newRow("another log with a longer name")
        << u"x.log"_s << QStringList{u"x-y.lo_"_s, u"x-y-20240101-000000.log"_s} << QStringList();
    QTest::newRow("a history file has none") << u"x.lo_"_s << QStringList{u"x.lo_"_s} << QStringList();
}

void TestLogHistory::namesHistoryOldestFirst()
{
    QFETCH(const QString, log);
    QFETCH(const QStringList, folder);
    QList<FolderEntry> entries;
    for (const QString &name : folder)
        entries.append({.name = name});
    QTEST(historyNames(log, entries), "history");
}

void TestLogHistory::theSingleFileStandsWhereItsTimeSays()
{
    const auto day = [](int number) { return QDateTime({2024, 1, number}, {12, 0}, Qt::UTC); };
    const FolderEntry older{.name = u"x-20240102-000000.log"_s, .modified = day(2)};
    const FolderEntry newer{.name = u"x-20240104-000000.log"_s, .modified = day(4)};
    const auto with = [&](const QDateTime &modified) {
        return historyNames(u"x.log"_s, {newer, {.name = u"x.lo_"_s, .modified = modified}, older});
    };
    QCOMPARE(with(day(1)), (QStringList{u"x.lo_"_s, older.name, newer.name}));
    QCOMPARE(with(day(3)), (QStringList{older.name, u"x.lo_"_s, newer.name}));
    QCOMPARE(with(day(5)), (QStringList{older.name, newer.name, u"x.lo_"_s}));
    QCOMPARE(with({}), (QStringList{older.name, newer.name, u"x.lo_"_s}));
}

void TestLogHistory::listsTheFolderOfTheLog()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"x.log"_s, u"x-20240102-000000.log"_s, u"x-20240101-000000.log"_s})
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(u"x.lo_"_s)); // a folder is no log
    QCOMPARE(historyPaths(folder.filePath(u"x.log"_s)),
             (QStringList{folder.filePath(u"x-20240101-000000.log"_s),
                          folder.filePath(u"x-20240102-000000.log"_s)}));
}

void TestLogHistory::namesWithPatternCharactersAreNames()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a[1].lo_"_s, u"a1.lo_"_s})
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    QCOMPARE(historyPaths(folder.filePath(u"a[1].log"_s)), QStringList{folder.filePath(u"a[1].lo_"_s)});
}

void TestLogHistory::aFolderThatIsNotThereHasNoHistory()
{
    const QTemporaryDir folder;
    QCOMPARE(historyPaths(folder.filePath(u"none/x.log"_s)), QStringList());
}

void TestLogHistory::tellsTheLogOfAHistoryFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("log");
    QTest::newRow("one file") << u"/a/x.lo_"_s << u"/a/x.log"_s;
    QTest::newRow("in capitals") << u"X.LO_"_s << u"X.log"_s;
    QTest::newRow("dated") << u"x-20231231-235959.log"_s << u"x.log"_s;
    QTest::newRow("dated, with a name of two words") << u"x-y-20231231-235959.log"_s << u"x-y.log"_s;
    QTest::newRow("a day that does not exist") << u"x-20231232-235959.log"_s << QString();
    QTest::newRow("a log") << u"x.log"_s << QString();
    QTest::newRow("of a user") << u"x_1.log"_s << QString();
    QTest::newRow("another file") << u"x-20231231-235959.txt"_s << QString();
}

void TestLogHistory::tellsTheLogOfAHistoryFile()
{
    QFETCH(const QString, name);
    QTEST(logOfHistory(name), "log");
}

void TestLogHistory::historyGoesWithItsLog()
{
    const auto source = [](const QString &path) { return LogSource{.path = path, .shownAs = path}; };
    const QList<LogSource> logs{source(u"/a/x-20240101-000000.log"_s), source(u"/a/x.lo_"_s),
                                source(u"/a/X.log"_s), source(u"/b/x.lo_"_s), source(u"/a/y.lo_"_s)};
    // Those whose log is not among them stand for themselves.
    QCOMPARE(withoutHistory(logs), (QList{logs[2], logs[3], logs[4]}));
}

void TestLogHistory::historyThatNoLogReadsStays()
{
    QList<LogSource> logs;
    const QDateTime first({2024, 1, 1}, {}, Qt::UTC);
    for (int i = 0; i < MostHistory + 2; ++i)
        logs.append({.path = first.addDays(i).toString(u"'/a/x-'yyyyMMdd'-000000.log'"_s)});
    logs.append({.path = u"/a/x.log"_s});
    QCOMPARE(withoutHistory(logs), (QList{logs[0], logs[1], logs.last()}));
    logs.removeFirst();
    logs.removeFirst();
    QCOMPARE(withoutHistory(logs), QList{logs.last()});
}

void TestLogHistory::namesAFileAsItsNeighbourIsNamed()
{
    QCOMPARE(shownBeside(u"bundle.zip/Logs/x.log"_s, u"/tmp/1/x.lo_"_s), u"bundle.zip/Logs/x.lo_"_s);
    QCOMPARE(shownBeside(uR"(\\pc\admin$\x.log)"_s, u"/mnt/x.lo_"_s), uR"(\\pc\admin$\x.lo_)"_s);
    QCOMPARE(shownBeside(u"a: b.zip: x.log"_s, u"/tmp/1/x.lo_"_s), u"a: b.zip: x.lo_"_s);
    QCOMPARE(shownBeside(u"x.log"_s, u"/tmp/x.lo_"_s), u"x.lo_"_s);
}

QTEST_GUILESS_MAIN(TestLogHistory)
#include "tst_loghistory.moc"
