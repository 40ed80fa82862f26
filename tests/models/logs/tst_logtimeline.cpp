// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/highlighter.h"
#include "models/logs/logindexer.h"
#include "models/logs/logoverview.h"
#include "models/logs/logtimeline.h"
#include "tests/models/logs/logsamples.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// logsamples::record() is of 2024-01-02; types 1, 2 and 3 are information, a warning and an error.
LogSnapshot snapshotOf(const QList<QByteArray> &records)
{
    LogIndexer indexer;
    for (const QByteArray &record : records)
        indexer.feed(QByteArray(record + "\r\n"));
    indexer.beginPart();
    LogSnapshot log;
    log.index = indexer.index();
    return log;
}

QByteArray at(const QByteArray &time, const QByteArray &type = "1")
{
    return logsamples::record("text", time, type);
}

qint64 msOf(const QString &time)
{
    return QDateTime::fromString(time % u"Z"_s, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class TestLogTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOverTime();
    void takesTheSmallestWidthThatIsEnough_data();
    void takesTheSmallestWidthThatIsEnough();
    void bringsLogsToUtc();
    void leavesOutWildDates_data();
    void leavesOutWildDates();
    void isEmptyWithoutTimes();
    void overviewCountsWhatIsInEachStretch_data();
    void overviewCountsWhatIsInEachStretch();
};

void TestLogTimeline::countsOverTime()
{
    const LogSnapshot log =
        snapshotOf({at("08:00:00.000+000"), at("08:00:59.999+000", "3"), "a line of its own",
                    at("08:01:00.000+000", "2"), at("07:59:30.000+000"), at("08:03:00.000+000", "2")});

    const LogTimeline result = timeline({log, log}, 5);

    QCOMPARE(result.width, 60'000);
    QCOMPARE(result.buckets.front().start, msOf(u"2024-01-02T07:59:00.000"_s));
    const qint64 start = result.buckets.front().start;
    const QList<TimelineBucket> expected{{start, 2, 0, 0},
                                         {start + 60'000, 6, 0, 2},
                                         {start + 120'000, 2, 2, 0},
                                         {start + 180'000, 0, 0, 0},
                                         {start + 240'000, 2, 2, 0}};
    QVERIFY(result.buckets == expected);
}

void TestLogTimeline::takesTheSmallestWidthThatIsEnough_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("width");
    QTest::newRow("one moment") << QByteArray("08:00:00.000+000") << 100 << qint64{1};
    QTest::newRow("so many milliseconds") << QByteArray("08:00:00.099+000") << 100 << qint64{1};
    QTest::newRow("one more") << QByteArray("08:00:00.100+000") << 100 << qint64{2};
    QTest::newRow("an hour") << QByteArray("09:00:00.000+000") << 100 << qint64{60'000};
    QTest::newRow("an hour in two") << QByteArray("09:00:00.000+000") << 2 << qint64{3'600'000};
    QTest::newRow("too few") << QByteArray("09:00:00.000+000") << 0 << qint64{3'600'000};
}

void TestLogTimeline::takesTheSmallestWidthThatIsEnough()
{
    QFETCH(QByteArray, last);
    QFETCH(int, most);
    QFETCH(qint64, width);

    const LogTimeline result = timeline({snapshotOf({at("08:00:00.000+000"), at(last)})}, most);

    QCOMPARE(result.width, width);
    QVERIFY(result.buckets.size() <= qMax(2, most));
    QCOMPARE(result.buckets.front().start % result.width, 0);
    QCOMPARE(result.buckets.front().records + (result.buckets.size() > 1 ? result.buckets.back().records : 0),
             2U);
}

void TestLogTimeline::bringsLogsToUtc()
{
    const LogSnapshot east = snapshotOf({at("10:00:00.000-060")});
    const LogSnapshot west = snapshotOf({at("04:00:00.000+300")});

    QCOMPARE(timeline({east, west}, 1000, TimeBasis::Utc).buckets.size(), 1);
    QVERIFY(timeline({east, west}, 1000).buckets.size() > 1);

    // As the list puts them in order.
    QList<LogSnapshot> logs{west, snapshotOf({at("04:00:00.000")})};
    setLocalBiases(logs, {u"a.log"_s, u"b.log"_s});
    QCOMPARE(timeline(logs, 1000, TimeBasis::Utc).buckets.size(), 1);
}

void TestLogTimeline::leavesOutWildDates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<quint32>("outside");
    QTest::newRow("1601") << QByteArray("01-02-1601") << 1U;
    QTest::newRow("9999") << QByteArray("12-31-9999") << 1U;
    QTest::newRow("3653 days after") << QByteArray("01-02-2034") << 0U;
    QTest::newRow("one day more") << QByteArray("01-03-2034") << 1U;
    QTest::newRow("3653 days before") << QByteArray("01-01-2014") << 0U;
    QTest::newRow("one day less") << QByteArray("12-31-2013") << 1U;
}

void TestLogTimeline::leavesOutWildDates()
{
    QFETCH(QByteArray, date);
    QFETCH(quint32, outside);
    QByteArray wild = at("08:00:00.000+000");
    wild.replace("01-02-2024", date);
    const LogTimeline found =
        timeline({snapshotOf({wild, at("08:00:00.000+000"), at("08:00:01.000+000")})}, 100);
    QCOMPARE(found.outside, outside);
    quint32 counted = 0;
    for (const TimelineBucket &bucket : found.buckets)
        counted += bucket.records;
    QCOMPARE(counted + outside, 3U);
    QCOMPARE(found.width <= 20, outside > 0);
}

void TestLogTimeline::isEmptyWithoutTimes()
{
    QVERIFY(timeline({}, 100) == LogTimeline());
    QVERIFY(timeline({LogSnapshot()}, 100) == LogTimeline());
    QVERIFY(timeline({snapshotOf({"a line", "another"})}, 100) == LogTimeline());
}

void TestLogTimeline::overviewCountsWhatIsInEachStretch_data()
{
    QTest::addColumn<quint32>("rows");
    QTest::addColumn<int>("buckets");
    QTest::addColumn<QList<OverviewBucket>>("expected");
    const OverviewBucket info{.rows = 1};
    const OverviewBucket warning{.rows = 1, .warnings = 1};
    const OverviewBucket error{.rows = 1, .errors = 1, .highlighted = 1, .hue = 200};
    QTest::newRow("each") << 5U << 5 << QList{info, warning, error, info, info};
    QTest::newRow("two") << 5U << 2
                         << QList<OverviewBucket>{
                                {.rows = 3, .errors = 1, .warnings = 1, .highlighted = 1, .hue = 200},
                                {.rows = 2}};
    QTest::newRow("more than there are") << 2U << 10 << QList{info, warning};
    QTest::newRow("none") << 0U << 3 << QList<OverviewBucket>();
    QTest::newRow("no buckets") << 5U << 0 << QList<OverviewBucket>();
}

void TestLogTimeline::overviewCountsWhatIsInEachStretch()
{
    QFETCH(const quint32, rows);
    QFETCH(const int, buckets);
    QFETCH(const QList<OverviewBucket>, expected);
    const LogSnapshot log =
        snapshotOf({at("08:00:00.000+000"), at("08:00:00.000+000", "2"), at("08:00:00.000+000", "3"),
                    at("08:00:00.000+000", "0"), at("08:00:00.000+000")});
    // The third is highlighted; the last two have not been looked at yet.
    const RecordHues hues{{NoHue, NoHue, 200}};

    const auto found =
        overviewOf({.logs = {log}, .rows = RowList::allOf(0, rows), .isPreview = false}, hues, buckets);

    QVERIFY(found);
    QCOMPARE(*found, expected);
}

QTEST_GUILESS_MAIN(TestLogTimeline)

#include "tst_logtimeline.moc"
