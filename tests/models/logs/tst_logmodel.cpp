// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logmodeltester.h"

#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

/// Which records are rows, and in which order.
class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryColumnAndRole();
    void showsARecord();
    void namesALogShortlyAndInFull();
    void saysTheStatus_data();
    void saysTheStatus();
    void keepsTheOrderOfASingleLog();
    void appendsAtTheEndInOneStep();
    void ordersByUtcAcrossZones();
    void ordersByWrittenTimeWhereTheBiasIsUnknown();
    void ordersLocalTimesByTheBiasOfAnotherLog();
    void ordersLocalTimesByTheBiasOfTheirLog();
    void ordersByWrittenTimeWhereLogsDisagree();
    void reordersWhenTheBiasIsUnderstood();
    void putsLinesWithTheFirstTimeOfTheirLog();
    void isStableAtTheSameTime();
    void keepsTimelessRecordsBehindTheirNeighbours();
    void insertsInBetween();
    void mergesManyPlacesInTwoSteps();
    void replacesWhatStoodIn();
    void replacesWhatStoodInAmongOthers();
    void removesWhatStoodIn();
    void goesOnAfterARollover();
    void saysThatHistoryIsLeftOut();
    void showsAPreviewUntilThereIsAnIndex();
    void keepsAPreviewWhileTheIndexGrows();
    void countsRecords();
    void findsRecordsByPlace();
    void findsRecordsInHistoryByPlace();
    void findsRowsNearRecords();
    void findsTheNextError();
    void findsTheNextErrorAcrossSegments();
    void remembersBookmarks();
    void forgetsLogsThatAreBeingRead();
    void mergesLargeLogs();
    void agreesWithASimpleSort();
};

void TestLogModel::answersEveryColumnAndRole()
{
    LogModelTester test({u"a.log"_s});
    LogModel &model = test.model;
    test.add(0, line(1, "x") + "plain\r\n" + line(2, "y") + "<![LOG[half");
    QCOMPARE(model.rowCount(), 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < LogModel::FileRole + 3; ++role)
                (void)model.index(row, column).data(role);
            QCOMPARE(model.index(row, column).data().userType(), QMetaType::QString);
        }
    }
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(LogModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.data({}).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestLogModel::showsARecord()
{
    LogModelTester test({u"b.log"_s});
    test.add(0, line(0.101, "first\r\nsecond", 300));
    const auto shown = [&](int column) { return test.model.index(0, column).data().toString(); };
    QCOMPARE(shown(LogModel::Text), u"first …"_s);
    QCOMPARE(shown(LogModel::Component), u"Test"_s);
    QCOMPARE(shown(LogModel::Time), u"2024-01-02 10:00:00.101"_s);
    QCOMPARE(shown(LogModel::Thread), u"100 (0x0064)"_s);
    QCOMPARE(shown(LogModel::Source), u"x.cpp:1"_s);
    QCOMPARE(shown(LogModel::File), u"b.log"_s);
    QCOMPARE(shown(LogModel::Level), u"Info"_s);
    const auto record = test.model.index(0, 0).data(LogModel::RecordRole).value<LogRecord>();
    QCOMPARE(record.message, u"first\r\nsecond"_s);
    QCOMPARE(record.time.biasMinutes, std::optional(300));
    QCOMPARE(test.model.index(0, 0).data(LogModel::FileRole).toString(), u"b.log"_s);
}

void TestLogModel::namesALogShortlyAndInFull()
{
    const QString name = u"client.zip: Windows/CCM/Logs/CcmExec.log"_s;
    LogModelTester test({name});
    test.add(0, line(0, "text"));
    const QModelIndex file = test.model.index(0, LogModel::File);
    QCOMPARE(file.data().toString(), u"CcmExec.log"_s);
    QCOMPARE(file.data(Qt::ToolTipRole).toString(), name);
}

void TestLogModel::saysTheStatus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("error") << line(0, "x", 0, "3") << Status::Bad << u"Error"_s;
    QTest::newRow("warning") << line(0, "x", 0, "2") << Status::Warning << u"Warning"_s;
    QTest::newRow("info") << line(0, "x", 0, "1") << Status::Neutral << u"Info"_s;
    QTest::newRow("verbose") << line(0, "x", 0, "0") << Status::Muted << u"Verbose"_s;
    QTest::newRow("damaged") << QByteArray("<![LOG[the tail failed\r\n") + line(0, "x") << Status::Bad
                             << u"Error, damaged"_s;
    QTest::newRow("unfinished") << QByteArray("<![LOG[being written") << Status::Muted
                                << u"Info, unfinished"_s;
}

void TestLogModel::saysTheStatus()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Status, status);
    QFETCH(const QString, word);
    LogModelTester test({u"a.log"_s});
    test.add(0, bytes);
    const QModelIndex index = test.model.index(0, LogModel::Level);
    QCOMPARE(index.data(StatusRole).value<Status>(), status);
    QCOMPARE(index.data().toString(), word);
    QCOMPARE(index.data(Qt::ToolTipRole).toString().isEmpty(), !word.contains(u','));
}

/// Its writer knows better than its clock.
void TestLogModel::keepsTheOrderOfASingleLog()
{
    LogModelTester test;
    test.model.setFileShown(1, false);
    test.add(0, line(5, "5") + line(1, "1") + line(9, "9"));
    test.add(0, line(3, "3"));
    QCOMPARE(test.texts(), (QStringList{u"5"_s, u"1"_s, u"9"_s, u"3"_s}));
    // Also where a filter chooses.
    QVERIFY(test.model.setFilter(LogFilter(u"test"_s)));
    QTRY_VERIFY(!test.model.isFiltering());
    test.add(0, line(2, "2"));
    QTRY_COMPARE(test.texts(), (QStringList{u"5"_s, u"1"_s, u"9"_s, u"3"_s, u"2"_s}));
}

void TestLogModel::appendsAtTheEndInOneStep()
{
    LogModelTester test;
    test.add(0, line(1, "1") + line(2, "2"));
    QTRY_COMPARE(test.model.rowCount(), 2);
    QSignalSpy inserted(&test.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&test.model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&test.model, &QAbstractItemModel::layoutChanged);
    test.add(0, line(2, "3") + line(4, "4") + line(5, "5"));
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][1].toInt(), 2);
    QCOMPARE(inserted[0][2].toInt(), 4);
    QCOMPARE(reset.count() + layout.count(), 0);
    QCOMPARE(test.texts(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

/// One log of Redmond in summer (UTC = local + 420 min), one of India (UTC = local - 330 min).
void TestLogModel::ordersByUtcAcrossZones()
{
    LogModelTester test;
    const double hour = 3600;
    test.add(0, line(-9 * hour, "08:00 UTC", 420) + line(-7 * hour, "10:00 UTC", 420));
    test.add(1,
             line(3 * hour, "07:30 UTC", -330) + line(4.5 * hour, "09:00 UTC", -330)
                 + line(6 * hour, "10:30 UTC", -330));
    QTRY_COMPARE(
        test.texts(),
        (QStringList{u"07:30 UTC"_s, u"08:00 UTC"_s, u"09:00 UTC"_s, u"10:00 UTC"_s, u"10:30 UTC"_s}));
}

void TestLogModel::ordersByWrittenTimeWhereTheBiasIsUnknown()
{
    LogModelTester test;
    test.add(0, line(10, "10", {}) + line(30, "30", {}));
    test.add(1, line(20, "20", {}));
    QTRY_COMPARE(test.texts(), (QStringList{u"10"_s, u"20"_s, u"30"_s}));
}

/// Wherever the log that tells comes from, and whatever scripts without a known sign write.
void TestLogModel::ordersLocalTimesByTheBiasOfAnotherLog()
{
    const QStringList expected{u"10"_s, u"20"_s, u"30"_s, u"40"_s};
    LogModelTester test;
    test.add(0, line(20, "20", {}) + line(40, "40", -420, "1", "a.ps1"));
    test.logs[0].state().biasFactor = 0;
    test.add(1, line(10, "10", 420) + line(30, "30", 420));
    test.update(0);
    QTRY_COMPARE(test.texts(), expected);
    const LocalBias &bias = test.model.shownSnapshot(0).localBias;
    const qint64 ten = QDateTime(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(bias.at(ten), std::optional(420));
    QVERIFY(bias.text(ten).contains(u"b.log"_s) && bias.text(ten).contains(u"+420"_s));
    // What is appended stands by it too.
    test.add(0, line(50, "50", {}));
    test.add(1, line(45, "45", 420));
    QTRY_COMPARE(test.texts(), expected + QStringList({u"45"_s, u"50"_s}));
}

/// The bias of its own records counts, that in force at the nearest time: a day of winter, one of summer.
void TestLogModel::ordersLocalTimesByTheBiasOfTheirLog()
{
    const double day = 86'400;
    LogModelTester test;
    test.add(0,
             line(0, "winter", 480) + line(2, "near winter", {}) + line(200 * day, "summer", 420)
                 + line(200 * day + 2, "near summer", {}));
    test.add(1, line(8 * 3600 + 1, "a", 0) + line(200 * day + 7 * 3600 + 1, "b", 0));
    QTRY_COMPARE(test.texts(),
                 (QStringList{u"winter"_s, u"a"_s, u"near winter"_s, u"summer"_s, u"b"_s, u"near summer"_s}));
}

/// Logs of two computers, and one that may be of either.
void TestLogModel::ordersByWrittenTimeWhereLogsDisagree()
{
    LogModelTester test({u"a.log"_s, u"b.log"_s, u"c.log"_s});
    test.add(0, line(0, "redmond", 420) + line(60, "redmond later", 420));
    test.add(1, line(0, "india", -330) + line(60, "india later", -330));
    GrowingLog third(u"c.log"_s);
    third.add(line(30, "somewhere", {}));
    test.model.update(2, third.snapshot());
    QTRY_COMPARE(
        test.texts(),
        (QStringList{u"india"_s, u"india later"_s, u"somewhere"_s, u"redmond"_s, u"redmond later"_s}));
    QVERIFY(test.model.shownSnapshot(2).localBias.steps.isEmpty());
}

void TestLogModel::reordersWhenTheBiasIsUnderstood()
{
    LogModelTester test;
    test.add(0, line(0, "a", 0));
    test.add(
        1,
        line(600, "b", 60, "1", "x.ps1")); // 70 minutes later; or, were it the other sign, 50 minutes before
    QTRY_COMPARE(test.texts(), (QStringList{u"a"_s, u"b"_s}));
    test.logs[1].state().biasFactor = -1;
    test.update(1);
    QTRY_COMPARE(test.texts(), (QStringList{u"b"_s, u"a"_s}));
    // It may change while rows are being found.
    test.add(0, line(5, "c", 0));
    test.logs[1].state().biasFactor = 0;
    test.update(1);
    QTRY_COMPARE(test.texts(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
}

/// Until a log has a time, nothing tells where its lines stand.
void TestLogModel::putsLinesWithTheFirstTimeOfTheirLog()
{
    LogModelTester test;
    test.add(1, line(1, "1") + line(9, "9"));
    test.add(0, "x\r\ny\r\n<![LOG[");
    QTRY_COMPARE(test.model.rowCount(), 5);
    test.add(0, line(5, "5").sliced(7));
    QTRY_COMPARE(test.model.rowCount(), 5);
    test.add(1, line(10, "10"));
    test.add(0, line(6, "6"));
    QTRY_COMPARE(test.model.rowCount(), 7);
    for (int row = 1; row < 7; ++row)
        QVERIFY(test.model.timeOf(row - 1) <= test.model.timeOf(row));
    QCOMPARE(test.texts().last(), u"10"_s);
}

void TestLogModel::isStableAtTheSameTime()
{
    LogModelTester test;
    test.add(1, line(1, "b1") + line(1, "b2"));
    QTRY_COMPARE(test.model.rowCount(), 2);
    test.add(0, line(1, "a1") + line(1, "a2"));
    QTRY_COMPARE(test.model.rowCount(), 4);
    test.add(1, line(1, "b3"));
    QTRY_COMPARE(test.texts(), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"b2"_s, u"b3"_s}));
}

void TestLogModel::keepsTimelessRecordsBehindTheirNeighbours()
{
    LogModelTester test;
    test.add(0, line(10, "ten") + "after ten\r\n" + line(30, "thirty"));
    test.add(1, line(5, "five") + line(20, "twenty"));
    test.add(0, "after thirty\r\n");
    test.add(0, line(31, "end"));
    test.add(1, line(30.5, "half"));
    QTRY_COMPARE(test.texts(),
                 (QStringList{u"five"_s, u"ten"_s, u"after ten"_s, u"twenty"_s, u"thirty"_s,
                              u"after thirty"_s, u"half"_s, u"end"_s}));
}

void TestLogModel::insertsInBetween()
{
    LogModelTester test;
    test.add(0, line(1, "1") + line(5, "5") + line(9, "9"));
    QTRY_COMPARE(test.model.rowCount(), 3);
    const QPersistentModelIndex nine = test.model.index(2, 0);
    QSignalSpy inserted(&test.model, &QAbstractItemModel::rowsInserted);
    test.add(1, line(0, "0") + line(2, "2") + line(3, "3") + line(10, "10"));
    QTRY_COMPARE(test.texts(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"5"_s, u"9"_s, u"10"_s}));
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(nine.data().toString(), u"9"_s);
}

void TestLogModel::mergesManyPlacesInTwoSteps()
{
    LogModelTester test;
    QByteArray even;
    QByteArray odd;
    for (int i = 0; i < 1000; ++i)
        (i % 2 == 0 ? even : odd).append(line(i, QByteArray::number(i)));
    test.add(0, even);
    QTRY_COMPARE(test.model.rowCount(), 500);
    const QPersistentModelIndex held = test.model.index(300, LogModel::Time);
    QSignalSpy inserted(&test.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(&test.model, &QAbstractItemModel::layoutChanged);
    test.add(1, odd);
    QTRY_COMPARE(layout.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(test.model.rowCount(), 1000);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(test.model.record(i).message, QString::number(i));
    QCOMPARE(held.row(), 600);
    QCOMPARE(held.column(), int{LogModel::Time});
}

void TestLogModel::replacesWhatStoodIn()
{
    LogModelTester test({u"a.log"_s});
    test.add(0, line(1, "1") + "<![LOG[half");
    QCOMPARE(test.model.rowCount(), 2);
    QVERIFY(test.model.record(1).flags.testFlag(RecordFlag::Pending));
    const QPersistentModelIndex half = test.model.index(1, 0);
    QSignalSpy inserted(&test.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&test.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&test.model, &QAbstractItemModel::dataChanged);
    test.add(0, line(2, " and whole").sliced(7));
    QCOMPARE(test.texts(), (QStringList{u"1"_s, u"half and whole"_s}));
    QCOMPARE(inserted.count() + removed.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QVERIFY(half.isValid());
    QCOMPARE(test.model.tally().records, 2);
}

/// In a list of several logs the rows around it do not move, and a selection of it stays.
void TestLogModel::replacesWhatStoodInAmongOthers()
{
    LogModelTester test;
    test.add(0, line(1, "1") + "a line\r\nanother");
    test.add(1, line(1, "x") + line(9, "z"));
    QTRY_COMPARE(test.model.rowCount(), 5);
    QTRY_COMPARE(test.texts(), (QStringList{u"1"_s, u"a line"_s, u"another"_s, u"x"_s, u"z"_s}));
    const QPersistentModelIndex another = test.model.index(2, 0);
    QSignalSpy inserted(&test.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&test.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy layout(&test.model, &QAbstractItemModel::layoutChanged);
    test.add(0, " goes on\r\n" + line(8, "8"));
    QTRY_COMPARE(test.texts(),
                 (QStringList{u"1"_s, u"a line"_s, u"another goes on"_s, u"x"_s, u"8"_s, u"z"_s}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count() + layout.count(), 0);
    QCOMPARE(another.row(), 2);
}

/// A record that was being written gets a time only when it is complete, and goes to its place then.
void TestLogModel::removesWhatStoodIn()
{
    LogModelTester test;
    test.add(1, line(5, "x"));
    test.add(0, line(1, "1") + "<![LOG[half");
    QTRY_COMPARE(test.texts(), (QStringList{u"1"_s, u"half"_s, u"x"_s}));
    test.add(0, line(7, " and whole").sliced(7));
    QTRY_COMPARE(test.texts(), (QStringList{u"1"_s, u"x"_s, u"half and whole"_s}));
}

void TestLogModel::goesOnAfterARollover()
{
    LogModelTester test;
    test.add(0, line(1, "old") + line(2, "second") + "<![LOG[unfinished");
    QTRY_COMPARE(test.model.rowCount(), 3);
    const QDateTime seam(QDate(2024, 1, 2), QTime(10, 0, 3), Qt::UTC);
    test.logs[0].beginPart(seam);
    test.add(0, line(2, "new"));
    QTRY_COMPARE(test.texts(), (QStringList{u"old"_s, u"second"_s, u"unfinished"_s, u"new"_s}));
    QVERIFY(test.model.content(2).seam.isEmpty());
    QCOMPARE(test.model.content(3).seam, u"Rolled over at 2024-01-02 10:00:03.000, your time"_s);
    // Where nobody saw when it happened, and before the first record of the new file is complete.
    test.logs[0].beginPart();
    test.add(0, "<![LOG[being");
    QTRY_COMPARE(test.model.rowCount(), 5);
    QCOMPARE(test.model.content(4).seam, u"Rolled over: a new file begins here"_s);
}

void TestLogModel::saysThatHistoryIsLeftOut()
{
    LogModelTester test;
    test.logs[0].add(line(1, "a") + line(2, "b"));
    LogSnapshot snapshot = test.logs[0].snapshot();
    snapshot.historyLeftOut = 3;
    test.model.update(0, snapshot);
    QTRY_COMPARE(test.model.rowCount(), 2);
    QVERIFY(test.model.content(0).seam.startsWith(u"The log begins earlier: 3 older"));
    QVERIFY(test.model.content(0).seam.contains(u"32"));
    QVERIFY(test.model.content(1).seam.isEmpty());
}

void TestLogModel::showsAPreviewUntilThereIsAnIndex()
{
    LogModelTester test({u"a.log"_s});
    GrowingLog &log = test.logs[0];
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += line(i, QByteArray::number(i));
    log.add(bytes);
    LogSnapshot early;
    early.parts = log.snapshot().parts;
    const LogSnapshot whole = log.snapshot();
    for (quint32 i = 7; i < 10; ++i)
        early.preview.append(whole.last.at(i));
    test.model.update(0, early);
    QCOMPARE(test.texts(), (QStringList{u"7"_s, u"8"_s, u"9"_s}));
    QCOMPARE(test.model.index(1, LogModel::Elapsed).data().toString(), u"+1.000 s"_s);
    QVERIFY(test.model.index(0, 0).data(SortRole).isValid());
    test.model.setBookmark(0, u"not yet"_s);
    QVERIFY(!test.model.isBookmarked(0));
    const QPersistentModelIndex eight = test.model.index(1, 0);
    QSignalSpy inserted(&test.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&test.model, &QAbstractItemModel::modelReset);
    // One more than the preview knew.
    test.add(0, line(10, "10"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 6);
    QCOMPARE(eight.row(), 8);
    QCOMPARE(eight.data().toString(), u"8"_s);
    QCOMPARE(test.model.rowCount(), 11);
    for (int i = 0; i < 11; ++i)
        QCOMPARE(test.model.record(i).message, QString::number(i));
}

void TestLogModel::keepsAPreviewWhileTheIndexGrows()
{
    LogModelTester test({u"a.log"_s});
    GrowingLog &log = test.logs[0];
    log.add(line(0, "0") + line(1, "1"));
    log.state().isCaughtUp = false;
    LogRecord last;
    last.offset = 10'000;
    last.message = u"the end"_s;
    log.state().preview = {last};
    test.update(0);
    QCOMPARE(test.texts(), QStringList{u"the end"_s});
    QSignalSpy reset(&test.model, &QAbstractItemModel::modelReset);
    test.add(0, line(2, "2"));
    QCOMPARE(test.texts(), QStringList{u"the end"_s});
    QCOMPARE(test.model.tally().records, 3);
    QCOMPARE(reset.count(), 0);
    // The file turned out to be shorter.
    log.state().isCaughtUp = true;
    log.state().preview.clear();
    test.update(0);
    QCOMPARE(test.texts(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

void TestLogModel::countsRecords()
{
    LogModelTester test;
    QSignalSpy changed(&test.model, &LogModel::tallyChanged);
    test.add(0, line(1, "x", 0, "3") + line(2, "x", 0, "2") + line(3, "x"));
    test.add(1, "this failed");
    QCOMPARE(changed.count(), 2);
    QCOMPARE(test.model.tally(), (LogTally{.records = 4, .errors = 2, .warnings = 1}));
    QCOMPARE(test.model.tally(0), (LogTally{.records = 3, .errors = 1, .warnings = 1}));
    QTRY_COMPARE(test.model.rowCount(), 4);
    test.model.setFiles({u"c.log"_s});
    QCOMPARE(test.model.tally(), LogTally());
    QCOMPARE(test.model.rowCount(), 0);
}

void TestLogModel::findsRecordsByPlace()
{
    LogModelTester test;
    const QByteArray first = line(1, "a");
    test.add(0, first + line(2, "b"));
    test.add(1, line(1, "c") + "<![LOG[half");
    QTRY_COMPARE(test.texts(), (QStringList{u"a"_s, u"c"_s, u"half"_s, u"b"_s}));
    QCOMPARE(test.model.rowOf(u"a.log"_s, 0), 0);
    QCOMPARE(test.model.rowOf(u"b.log"_s, 0), 1);
    QCOMPARE(test.model.rowOf(u"b.log"_s, first.size() + 3), 2);
    QCOMPARE(test.model.rowOf(u"a.log"_s, first.size() - 1), 0); // line ends belong to the record
    QCOMPARE(test.model.rowOf(u"a.log"_s, first.size()), 3);
    QCOMPARE(test.model.rowOf(u"a.log"_s, 2 * first.size()), -1);
    QCOMPARE(test.model.rowOf(u"c.log"_s, 0), -1);
    test.logs[0].beginPart();
    test.add(0, line(9, "new"));
    QTRY_COMPARE(test.model.rowCount(), 5);
    QCOMPARE(test.model.rowOf(u"a.log"_s, 0), 4);
}

void TestLogModel::findsRecordsInHistoryByPlace()
{
    LogModelTester test;
    const QByteArray first = line(1, "old");
    test.logs[0].name(u"a.lo_"_s);
    test.add(0, first + line(2, "later"));
    test.logs[0].beginPart();
    test.logs[0].name(u"a.log"_s);
    test.add(0, line(3, "new"));
    QTRY_COMPARE(test.texts(), (QStringList{u"old"_s, u"later"_s, u"new"_s}));
    QCOMPARE(test.model.logNamed(u"a.lo_"_s), 0);
    QCOMPARE(test.model.logNamed(u"c.lo_"_s), -1);
    QCOMPARE(test.model.rowOf(u"a.lo_"_s, 0), 0);
    QCOMPARE(test.model.rowOf(u"a.log"_s, 0), 2);
    // Noted while it stood in the log.
    QCOMPARE(test.model.rowOf(u"a.log"_s, first.size()), 1);
    QCOMPARE(test.model.rowOf(u"a-20240101-000000.log"_s, 0), -1);
    QCOMPARE(test.model.placeName(1), u"a.lo_"_s);
    QCOMPARE(test.model.placeName(2), u"a.log"_s);
}

void TestLogModel::findsRowsNearRecords()
{
    LogModelTester test;
    QCOMPARE(test.model.rowNear({.number = 0, .log = 0}), -1);
    test.add(0, line(1, "1") + line(3, "3") + line(5, "5"));
    test.add(1, line(2, "2") + line(4, "4"));
    QTRY_COMPARE(test.model.rowCount(), 5);
    QCOMPARE(test.model.rowNear({.number = 1, .log = 1}), 3);
    // "4" is gone with its log; "5" is where it stood.
    test.model.setFileShown(1, false);
    QTRY_COMPARE(test.model.rowCount(), 3);
    QCOMPARE(test.model.rowOf(RowRef{.number = 1, .log = 1}), -1);
    QCOMPARE(test.model.rowNear({.number = 1, .log = 1}), 2);
    QCOMPARE(test.model.rowNear({.number = 1, .log = 0}), 1);
}

void TestLogModel::findsTheNextError()
{
    LogModelTester test({u"a.log"_s});
    LogModel &model = test.model;
    QCOMPARE(model.nextRow(-1, true, Severity::Error), -1);
    test.add(0, line(0, "info"));
    QCOMPARE(model.nextRow(-1, true, Severity::Error), -1);
    for (int i = 1; i < 6; ++i)
        test.add(0, line(i, "x", 0, i == 1 || i == 4 ? "3" : "2"));
    QCOMPARE(model.nextRow(-1, true, Severity::Error), 1);
    QCOMPARE(model.nextRow(1, true, Severity::Error), 4);
    QCOMPARE(model.nextRow(4, true, Severity::Error), 1);
    QCOMPARE(model.nextRow(4, false, Severity::Error), 1);
    QCOMPARE(model.nextRow(1, false, Severity::Error), 4);
    QCOMPARE(model.nextRow(0, true, Severity::Warning), 1);
    QCOMPARE(model.nextRow(-1, false, Severity::Warning), 5);
}

void TestLogModel::findsTheNextErrorAcrossSegments()
{
    GrowingLog log;
    QByteArray quiet;
    for (int i = 0; i < 70'000; ++i)
        quiet += line(1, "quiet");
    log.add(line(0, "x", 0, "3")).add(quiet).add(quiet).add(quiet).add(line(0, "y", 0, "3"));
    LogModel model;
    model.setFiles({u"a.log"_s});
    model.update(0, log.add(line(9, "z")).snapshot());
    QVERIFY(log.snapshot().index.segments().size() > 3);
    QCOMPARE(model.nextRow(0, true, Severity::Error), 210'001);
    QCOMPARE(model.nextRow(210'001, true, Severity::Error), 0);
    QCOMPARE(model.nextRow(210'001, false, Severity::Error), 0);
    QCOMPARE(model.nextRow(0, false, Severity::Error), 210'001);
    QCOMPARE(model.nextRow(100'000, false, Severity::Warning), 0);
}

void TestLogModel::remembersBookmarks()
{
    LogModelTester test;
    LogModel &model = test.model;
    test.add(0, line(1, "1") + line(3, "3") + line(5, "5"));
    QTRY_COMPARE(model.rowCount(), 3);
    QSignalSpy changed(&model, &LogModel::bookmarksChanged);
    model.setBookmark(1, u"look here"_s);
    model.setBookmark(2, {});
    QCOMPARE(changed.count(), 2);
    QVERIFY(model.content(1).isBookmarked && model.content(2).isBookmarked);
    QCOMPARE(model.content(1).note, u"look here"_s);
    test.add(1, line(2, "2"));
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.bookmarkedRows(), (QList{2, 3}));
    QCOMPARE(model.bookmarkNote(2), u"look here"_s);
    QCOMPARE(model.nextBookmark(0, true), 2);
    QCOMPARE(model.nextBookmark(2, true), 3);
    QCOMPARE(model.nextBookmark(3, true), 2);
    QCOMPARE(model.nextBookmark(2, false), 3);
    QCOMPARE(model.nextBookmark(3, false), 2);
    model.removeBookmark(2);
    model.removeBookmark(2);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(model.bookmarkedRows(), QList{3});
    // Those of hidden logs come back with them.
    model.setFileShown(0, false);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.nextBookmark(0, true), -1);
    model.setFileShown(0, true);
    QTRY_COMPARE(model.bookmarkedRows(), QList{3});
}

/// What the threads bring home then is of no use any more.
void TestLogModel::forgetsLogsThatAreBeingRead()
{
    LogModelTester test;
    test.add(0, line(1, "1"));
    test.model.setFiles({u"c.log"_s});
    test.model.update(0, GrowingLog().add(line(2, "2")).snapshot());
    QCOMPARE(test.texts(), QStringList{u"2"_s});
    QCoreApplication::processEvents();
    QCOMPARE(test.texts(), QStringList{u"2"_s});
}

void TestLogModel::mergesLargeLogs()
{
    LogModel model; // the tester looks at all rows at each signal
    model.setFiles({u"a.log"_s, u"b.log"_s});
    std::array<GrowingLog, 2> logs;
    std::array<QByteArray, 2> bytes;
    constexpr int Count = 300'000;
    for (int i = 0; i < Count; ++i)
        bytes[i % 3 == 0 ? 1 : 0] += line(i * 0.001, QByteArray::number(i));
    // Half of it at first, so that much comes while rows are being found.
    for (const bool isRest : {false, true}) {
        for (std::size_t log = 0; log < 2; ++log) {
            const qsizetype half = bytes[log].size() / 2;
            logs[log].add(isRest ? bytes[log].sliced(half) : bytes[log].first(half));
            model.update(static_cast<int>(log), logs[log].snapshot());
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), Count, 60'000);
    for (int i = 0; i < Count; i += 997) {
        const bool isThird = i % 3 == 0;
        const int number = isThird ? i / 3 : i - i / 3 - 1;
        QCOMPARE(model.ref(i), (RowRef{.number = static_cast<quint32>(number), .log = isThird}));
    }
    for (int i = 1; i < Count; ++i)
        QVERIFY(*model.timeOf(i - 1) < *model.timeOf(i));
}

/// Pieces of two logs in any order, cut anywhere, against a plain stable sort.
void TestLogModel::agreesWithASimpleSort()
{
    LogModelTester test;
    QRandomGenerator random(42);
    struct Expected
    {
        int file = 0;
        int time = 0;
        QString message;
    };
    std::vector<Expected> written;
    std::array<QByteArray, 2> waiting;
    for (int round = 0; round < 150; ++round) {
        const int file = random.bounded(2);
        QByteArray &bytes = waiting[static_cast<std::size_t>(file)];
        const int count = random.bounded(6);
        for (int i = 0; i < count; ++i) {
            const int time = random.bounded(500);
            const QString message = QString::number(written.size());
            written.push_back({.file = file, .time = time, .message = message});
            bytes += line(time, message.toLatin1());
        }
        const qsizetype now = bytes.isEmpty() ? 0 : random.bounded(static_cast<int>(bytes.size()));
        test.add(file, bytes.first(now));
        bytes.remove(0, now);
        QCoreApplication::processEvents();
    }
    test.add(0, waiting[0]);
    test.add(1, waiting[1]);
    // The messages count the records.
    std::ranges::sort(
        written, {}, [](const Expected &one) { return std::tuple(one.time, one.file, one.message.toInt()); });
    QStringList expected;
    for (const Expected &one : written)
        expected.append(one.message);
    QTRY_COMPARE(test.texts(), expected);
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
