// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/window/charttesting.h"
#include "widgets/window/charttimes.h"
#include "widgets/window/heatgrid.h"

#include <QTest>

using namespace ccm;
using namespace ccm::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate ClocksBack(2026, 10, 25);
const QDate ClocksForward(2027, 3, 28);

TimeSpan span(const QDateTime &start, const QDateTime &end)
{
    return {.start = start.toSecsSinceEpoch(), .end = end.toSecsSinceEpoch()};
}

Plan planWithWindows(const QList<MaintenanceWindow> &windows)
{
    Plan plan = evenPlan(7, 100);
    plan.maintenanceWindows = windows;
    return plan;
}

} // namespace

class TestChartTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shadesWholeWeekends();
    void measuresDaysByTheClock();
    void joinsWindowsOfSeveralZones();
    void leavesOutZonesWithoutClients();
    void followsAWindowOverMidnight();
    void endsADayAfterAllIsDone();
    void looksForThoseThatAreEverDone();
    void namesHours_data();
    void namesHours();
    void puts25HoursIntoADay();
    void leavesOutTheHourThatIsNot();
    void keepsEachHourWhereClocksMoveByHalfAnHour();
};

void TestChartTimes::shadesWholeWeekends()
{
    const QList<TimeSpan> weekends = weekendSpans(forecast(evenPlan(7, 100)));
    QVERIFY(!weekends.isEmpty());
    QCOMPARE(weekends.first(), span(berlin({2026, 12, 5}, 0), berlin({2026, 12, 7}, 0)));
}

void TestChartTimes::measuresDaysByTheClock()
{
    const auto hoursOf = [](const QDate &day) {
        const Forecast days = forecast(evenPlan(3, 100, day));
        const TimeSpan first = daySpans(days).first();
        return (first.end - first.start) / HourSeconds;
    };
    QCOMPARE(hoursOf(ClocksBack), 25);
    QCOMPARE(hoursOf(ClocksForward), 23);
    QCOMPARE(hoursOf({2026, 12, 1}), 24);
}

void TestChartTimes::joinsWindowsOfSeveralZones()
{
    Plan plan = planWithWindows({{.day = 2, .startMinute = 20 * 60, .hours = 2.0}});
    plan.fleet.append({.count = 5, .timeZone = "Europe/Lisbon"}); // an hour later
    plan.fleet.append({.count = 5, .timeZone = "America/New_York"}); // six hours later
    const QList<TimeSpan> windows = maintenanceSpans(plan, forecast(plan));
    const QDate tuesday(2026, 12, 1);
    QCOMPARE(windows[0], span(berlin(tuesday, 20), berlin(tuesday, 23)));
    QCOMPARE(windows[1], span(berlin(tuesday.addDays(1), 2), berlin(tuesday.addDays(1), 4)));
}

void TestChartTimes::leavesOutZonesWithoutClients()
{
    Plan plan = planWithWindows({{.day = 2, .startMinute = 20 * 60, .hours = 1.5}});
    plan.fleet.append({.count = 0, .timeZone = "Asia/Tokyo"});
    plan.fleet.append({.count = 9, .timeZone = "Asia/Tokyo", .exclusion = Exclusion::Servers});
    const QList<TimeSpan> windows = maintenanceSpans(plan, forecast(plan));
    QCOMPARE(windows.first(), span(berlin({2026, 12, 1}, 20), berlin({2026, 12, 1}, 21, 30)));
    QCOMPARE(maintenanceSpans(evenPlan(7, 100), forecast(plan)).size(), 0);
}

void TestChartTimes::followsAWindowOverMidnight()
{
    const Plan plan = planWithWindows({{.day = 7, .startMinute = 22 * 60, .hours = 4.0}});
    const QList<TimeSpan> windows = maintenanceSpans(plan, forecast(plan));
    QCOMPARE(windows[0].end, berlin({2026, 11, 30}, 2).toSecsSinceEpoch()); // open as the plan opens
    QCOMPARE(windows[1], span(berlin({2026, 12, 6}, 22), berlin({2026, 12, 7}, 2)));
}

void TestChartTimes::endsADayAfterAllIsDone()
{
    const Forecast week = forecast(evenPlan(7, 100));
    QCOMPARE(shownUntil(week), berlin({2026, 12, 8}, 0));
    QCOMPARE(shownHours(week), 8 * 24);
    Forecast late = week;
    late.mostStarted = berlin({2026, 12, 9}, 5);
    QCOMPARE(shownUntil(late), berlin({2026, 12, 10}, 5));
    late.mostStarted = berlin({2030, 1, 1}, 0); // not further than the forecast
    QCOMPARE(shownHours(late), late.hours.size());
    QCOMPARE(shownHours({}), 0);
}

void TestChartTimes::looksForThoseThatAreEverDone()
{
    Plan plan = evenPlan(7, 100);
    plan.fleet.append({.count = 100, .availability = {.kind = Availability::Kind::Weekly}}); // never on
    const Forecast half = forecast(plan);
    QVERIFY(!half.mostStarted.isValid());
    QCOMPARE(shownUntil(half), berlin({2026, 12, 8}, 0)); // all others start in the window

    plan = evenPlan(1, 100);
    plan.fleet.first().availability = {.kind = Availability::Kind::Office8x5, .chanceOnPerDay = 0.02};
    const Forecast slow = forecast(plan);
    QVERIFY(!slow.mostStarted.isValid());
    QVERIFY(shownUntil(slow) > slow.deadline.addDays(30)); // a few on each day, for months
}

void TestChartTimes::namesHours_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<QString>("text");
    const QDateTime summer = berlin(ClocksBack, 1);
    QTest::newRow("any hour") << berlin({2026, 11, 30}, 9) << u"Mon 30 Nov, 09:00 to 10:00"_s;
    QTest::newRow("last of a day") << berlin({2026, 11, 30}, 23) << u"Mon 30 Nov, 23:00 to 00:00"_s;
    QTest::newRow("before clocks are set back")
        << summer.addSecs(3'600) << u"Sun 25 Oct, 02:00 CEST to 02:00 CET"_s;
    QTest::newRow("after it") << summer.addSecs(7'200) << u"Sun 25 Oct, 02:00 CET to 03:00 CET"_s;
    QTest::newRow("before they are set forward")
        << berlin(ClocksForward, 1) << u"Sun 28 Mar, 01:00 CET to 03:00 CEST"_s;
}

void TestChartTimes::namesHours()
{
    QFETCH(QDateTime, start);
    QTEST(hourText(start, QLocale(QLocale::English, QLocale::UnitedStates)), "text");
}

void TestChartTimes::puts25HoursIntoADay()
{
    const HeatGrid grid(forecast(evenPlan(3, 100, ClocksBack)));
    const HeatDay &day = grid.days().first();
    for (std::size_t hour = 0; hour < HeatDay::Hours; ++hour) {
        QCOMPARE(day.hours[hour].size(), hour == 2 ? 2 : 1);
        QVERIFY(!day.isSkipped[hour]);
    }
    QCOMPARE(grid.place(2), (HeatPlace{.day = 0, .hour = 2, .part = 0, .parts = 2}));
    QCOMPARE(grid.place(3), (HeatPlace{.day = 0, .hour = 2, .part = 1, .parts = 2}));
    QCOMPARE(grid.hourAt(0, 2, 1), 3);
    QCOMPARE(grid.hourAt(0, 3, 1), 4); // has one part only
    QCOMPARE(grid.hourAt(1, 0, 0), 25);
    QCOMPARE(grid.hourAt(99, 0, 0), -1);
}

void TestChartTimes::leavesOutTheHourThatIsNot()
{
    const HeatGrid grid(forecast(evenPlan(3, 100, ClocksForward)));
    QVERIFY(grid.days().first().isSkipped[2]);
    QCOMPARE(grid.days().first().isSkipped[1], false);
    QCOMPARE(grid.hourAt(0, 2, 0), -1);
    QCOMPARE(grid.hourAt(0, 3, 0), 2);
    QVERIFY(!grid.days()[1].isSkipped[2]);
}

void TestChartTimes::keepsEachHourWhereClocksMoveByHalfAnHour()
{
    for (const QDate &change : {QDate(2026, 10, 4), QDate(2027, 4, 4)}) {
        Plan plan = evenPlan(3, 100, change.addDays(-1));
        plan.timeZone = "Australia/Lord_Howe";
        const HeatGrid grid(forecast(plan));
        QSet<qsizetype> placed;
        for (const HeatDay &day : grid.days()) {
            for (const QList<qsizetype> &cell : day.hours)
                placed.unite(QSet<qsizetype>(cell.begin(), cell.end()));
        }
        QCOMPARE(placed.size(), grid.hours());
    }
}

QTEST_GUILESS_MAIN(TestChartTimes)

#include "tst_charttimes.moc"
