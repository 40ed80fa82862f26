// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/onspans.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QStringList written(const std::vector<OnSpan> &spans)
{
    QStringList lines;
    for (const OnSpan &span : spans)
        lines.append(QDateTime::fromSecsSinceEpoch(span.start, Qt::UTC).toString(u"MM-dd HH:mm"_s) + u" to "_s
                     + QDateTime::fromSecsSinceEpoch(span.end, Qt::UTC).toString(u"MM-dd HH:mm"_s));
    return lines;
}

QDateTime utc(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(0, 0), Qt::UTC};
}

} // namespace

class TestOnSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheWallClock_data();
    void followsTheWallClock();
    void isOneSpanWhenAlwaysOn();
    void givesEachSpanItsFirstDay();
};

void TestOnSpans::followsTheWallClock_data()
{
    QTest::addColumn<Availability>("availability");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QStringList>("spans");

    const Availability office{.kind = Availability::Kind::Office8x5};
    const auto weekly = [](const QList<WeeklySpan> &spans) {
        return Availability{.kind = Availability::Kind::Weekly, .weekly = spans};
    };
    QTest::newRow("offices, Thursday to Monday")
        << office << QByteArray("UTC") << utc(2026, 12, 3) << utc(2026, 12, 8)
        << QStringList{u"12-03 09:00 to 12-03 17:00"_s, u"12-04 09:00 to 12-04 17:00"_s,
                       u"12-07 09:00 to 12-07 17:00"_s};
    QTest::newRow("summer time begins on Sunday")
        << office << QByteArray("Europe/Berlin") << utc(2027, 3, 26) << utc(2027, 3, 30)
        << QStringList{u"03-26 08:00 to 03-26 16:00"_s, u"03-29 07:00 to 03-29 15:00"_s};
    QTest::newRow("on through the night in which clocks go back")
        << weekly({{6, 22 * 60, 30 * 60}}) << QByteArray("Europe/Berlin") << utc(2026, 10, 24)
        << utc(2026, 10, 26) << QStringList{u"10-24 20:00 to 10-25 05:00"_s};
    QTest::newRow("began on the evening before")
        << weekly({{1, 22 * 60, 30 * 60}}) << QByteArray("UTC") << utc(2026, 12, 1) << utc(2026, 12, 2)
        << QStringList{u"11-30 22:00 to 12-01 06:00"_s};
    QTest::newRow("overlapping spans")
        << weekly({{2, 600, 720}, {2, 540, 660}, {2, 630, 700}}) << QByteArray("UTC") << utc(2026, 12, 1)
        << utc(2026, 12, 2) << QStringList{u"12-01 09:00 to 12-01 11:00"_s, u"12-01 11:00 to 12-01 12:00"_s};
    QTest::newRow("to midnight") << weekly({{2, 600, 1'440}}) << QByteArray("UTC") << utc(2026, 12, 1)
                                 << utc(2026, 12, 2) << QStringList{u"12-01 10:00 to 12-02 00:00"_s};
    QTest::newRow("never") << weekly({}) << QByteArray("UTC") << utc(2026, 12, 1) << utc(2026, 12, 20)
                           << QStringList();
}

void TestOnSpans::followsTheWallClock()
{
    QFETCH(Availability, availability);
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(QStringList, spans);

    QCOMPARE(written(onSpans(availability, QTimeZone(zone), from, to)), spans);
}

void TestOnSpans::isOneSpanWhenAlwaysOn()
{
    const std::vector<OnSpan> spans = onSpans({}, QTimeZone("UTC"), utc(2026, 12, 1), utc(2026, 12, 31));
    QCOMPARE(written(spans), QStringList{u"12-01 00:00 to 12-31 00:00"_s});
}

void TestOnSpans::givesEachSpanItsFirstDay()
{
    const Availability shifts{.kind = Availability::Kind::Weekly,
                              .weekly = {{2, 480, 600}, {2, 1'320, 1'800}}};
    const std::vector<OnSpan> spans = onSpans(shifts, QTimeZone("UTC"), utc(2026, 12, 1), utc(2026, 12, 3));
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(spans[0].day, QDate(2026, 12, 1).toJulianDay());
    QCOMPARE(spans[1].day, spans[0].day);
}

QTEST_GUILESS_MAIN(TestOnSpans)

#include "tst_onspans.moc"
