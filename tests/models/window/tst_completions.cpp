// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/completions.h"

#include <QStringEncoder>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Berlin("Europe/Berlin");

Result<Completions> parse(const QByteArray &csv)
{
    return parseCompletions(csv, u"done.csv"_s, Berlin);
}

QDateTime utc(int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void readsTimes_data();
    void readsTimes();
    void keepsOnlyCompletions();
    void namesTheLineOfWhatItCannotRead();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void goesOnAfterALineThatIsTooLong();
    void acceptsALineAtTheLimit();
    void limitsTheNumberOfRows();
};

void TestCompletions::readsRows_data()
{
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("commas") << QByteArray(
        "client,time\nPC1,2026-12-01T09:30:00Z\nPC2,2026-12-02T10:00:00Z\n");
    QTest::newRow("semicolons, Windows line ends, no line end at the end")
        << QByteArray("time;client\r\n2026-12-01T09:30:00Z;PC1\r\n2026-12-02T10:00:00Z;PC2");
    QTest::newRow("tabs and more columns")
        << QByteArray("Netbios Name\tOwner\tCompletion Time\nPC1\tx\t2026-12-01T09:30:00Z\nPC2\t\t"
                      "2026-12-02T10:00:00Z\n");
    QTest::newRow("quotation marks, blank lines and a mark")
        << QByteArray("\xEF\xBB\xBF\"Computer\",\"a, \"\"b\"\"\nc\",\"Completed\"\n\n\"PC1\",\"x,\ny\","
                      "\"2026-12-01T09:30:00Z\"\nPC2,,2026-12-02T10:00:00Z\n\n");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(
        utf16.encode(u"client,time\nPC1,2026-12-01T09:30:00Z\nPC2,2026-12-02T10:00:00Z\n"_s));
}

void TestCompletions::readsRows()
{
    QFETCH(QByteArray, csv);

    const Result<Completions> read = parse(csv);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->rows,
             (QList<Completion>{{.client = u"PC1"_s, .time = utc(1, 9, 30)},
                                {.client = u"PC2"_s, .time = utc(2, 10, 0)}}));
    QCOMPARE(read->unread, 0);
}

void TestCompletions::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");

    QTest::newRow("UTC") << QByteArray("2026-12-01T09:30:15Z") << utc(1, 9, 30, 15);
    QTest::newRow("an offset") << QByteArray("2026-12-01T09:30:00+05:30") << utc(1, 4, 0);
    QTest::newRow("the clock of the zone") << QByteArray("2026-12-01 09:30") << utc(1, 8, 30);
    QTest::newRow("milliseconds") << QByteArray("2026-12-01T09:30:15.000Z") << utc(1, 9, 30, 15);
    QTest::newRow("a day only") << QByteArray("2026-12-01") << QDateTime();
    QTest::newRow("American") << QByteArray("12/01/2026 09:30") << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
    QTest::newRow("the 31st of November") << QByteArray("2026-11-31T09:30:00Z") << QDateTime();
}

void TestCompletions::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, time);

    const Result<Completions> read = parse("client,time\nfirst,2026-12-01T00:00:00Z\nPC1," + text + '\n');
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.size(), time.isValid() ? 2 : 1);
    if (time.isValid())
        QCOMPARE(read->rows[1].time, time);
    else
        QCOMPARE(read->problems.first().place.line, 3);
}

void TestCompletions::keepsOnlyCompletions()
{
    const Result<Completions> states = parse("time,state,exit\n"
                                             "2026-12-01T09:00:00Z,400,1603\n"
                                             "2026-12-01T10:00:00Z,401,\n"
                                             "2026-12-01T11:00:00Z,402,7\n"
                                             ",313,1603\n"
                                             "2026-12-01T12:00:00Z,,0\n"
                                             "2026-12-01T13:00:00Z,,7\n"
                                             ",,\n"
                                             "2026-12-01T14:00:00Z,,\n");
    QVERIFY(states.has_value());
    QCOMPARE(states->rows.size(), 4);
    QCOMPARE(states->rows.last().time, utc(1, 12, 0));
    QCOMPARE(states->otherStates, 3);
    QCOMPARE(states->unread, 0);
}

void TestCompletions::namesTheLineOfWhatItCannotRead()
{
    const Result<Completions> read = parse("time,state\n"
                                           "2026-12-01T09:00:00Z,400\n"
                                           "yesterday,400\n"
                                           "2026-12-01T10:00:00Z,done\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->unread, 2);
    QCOMPARE(read->problems[0].place.line, 3);
    QVERIFY(read->problems[0].detail.contains(u"yesterday"_s));
    QCOMPARE(read->problems[1].place.line, 4);

    const Result<Completions> nothing = parse("time\nyesterday\n");
    QVERIFY(!nothing.has_value());
    QCOMPARE(nothing.error().place.line, 2);
    QCOMPARE(nothing.error().source, u"done.csv"_s);

    const Result<Completions> many = parse("time\n2026-12-01T09:00:00Z\n"
                                           + QByteArray("x\n").repeated(CompletionFileLimits::Problems + 5));
    QCOMPARE(many->problems.size(), CompletionFileLimits::Problems);
    QCOMPARE(many->unread, CompletionFileLimits::Problems + 5);
}

void TestCompletions::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
    QTest::newRow("no column of times") << QByteArray("client,state\nPC1,400\n") << ErrorCode::WrongKind;
    QTest::newRow("JSON") << QByteArray("{\"opening\": 5}") << ErrorCode::WrongKind;
    QTest::newRow("one column too many")
        << QByteArray("time," + QByteArray("x,").repeated(CompletionFileLimits::Columns))
        << ErrorCode::TooLarge;
    QTest::newRow("a first line without an end")
        << QByteArray(CompletionFileLimits::LineLength + 1, 'x') << ErrorCode::TooLarge;
    QTest::newRow("an open quotation mark")
        << QByteArray("time\n\"2026-12-01T09:00:00Z\n") + QByteArray(9'000, 'x') << ErrorCode::Malformed;
    QTest::newRow("too many bytes") << QByteArray(CompletionFileLimits::Bytes + 1, '\n')
                                    << ErrorCode::TooLarge;
}

void TestCompletions::refusesWhatIsNoList()
{
    QFETCH(QByteArray, csv);
    QFETCH(ErrorCode, code);

    const Result<Completions> read = parse(csv);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, code);
}

void TestCompletions::goesOnAfterALineThatIsTooLong()
{
    const Result<Completions> read =
        parse("time,client\n2026-12-01T09:00:00Z," + QByteArray(CompletionFileLimits::LineLength, 'x')
              + "\n2026-12-01T10:00:00Z,PC2\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->rows[0].client, u"PC2"_s);
    QCOMPARE(read->problems[0].place.line, 2);
}

void TestCompletions::acceptsALineAtTheLimit()
{
    const QByteArray start = "2026-12-01T09:00:00Z,";
    const QByteArray line = start.leftJustified(CompletionFileLimits::LineLength - 1, 'x') + '\n';
    QCOMPARE(parse("time,client\n" + line)->rows.size(), 1);
    QCOMPARE(parse("time,client\n2026-12-01T09:00:00Z,a\nx" + line)->unread, 1);
}

void TestCompletions::limitsTheNumberOfRows()
{
    const QByteArray row = "2026-12-01T09:00:00Z\n";
    const Result<Completions> all = parse("time\n" + row.repeated(CompletionFileLimits::Rows));
    QVERIFY(all.has_value());
    QCOMPARE(all->rows.size(), CompletionFileLimits::Rows);
    const Result<Completions> tooMany = parse("time\n" + row.repeated(CompletionFileLimits::Rows + 1));
    QVERIFY(!tooMany.has_value());
    QCOMPARE(tooMany.error().code, ErrorCode::TooLarge);
    QCOMPARE(tooMany.error().place.line, CompletionFileLimits::Rows + 2);
}

QTEST_GUILESS_MAIN(TestCompletions)

#include "tst_completions.moc"
