// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecast.h"
#include "simulator.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ccm;

namespace {

Plan planFor(const Availability &availability, qint64 clients, int days)
{
    Plan plan{.openingDate = QDate(2026, 11, 30), // a Monday
              .openingTime = QTime(0, 0),
              .timeZone = "Europe/Berlin",
              .days = days};
    plan.fleet = {{.name = QStringLiteral("All"), .count = clients, .availability = availability}};
    return plan;
}

const Availability Always{.kind = Availability::Kind::Always};
const Availability Office{.kind = Availability::Kind::Office8x5};
const Availability LongOffice{.kind = Availability::Kind::Office10x5};
const Availability Laptop = Availability::usual(Availability::Kind::Laptop);
const Availability Vdi = Availability::usual(Availability::Kind::Vdi);
/// Two shifts on weekdays with a break, a night shift on Friday, used four days in five.
const Availability Shop{.kind = Availability::Kind::Weekly,
                        .weekly = {{1, 480, 720},
                                   {1, 780, 1200},
                                   {2, 480, 720},
                                   {2, 780, 1200},
                                   {3, 480, 1200},
                                   {5, 1320, 1800},
                                   {6, 540, 1080}},
                        .chanceOnPerDay = 0.8};

constexpr qint64 Clients = 120'000;

/// Client by client, how many do it in each hour, against the forecast of the plan.
struct Played
{
    QList<HourForecast> forecast;
    std::vector<qint64> seen;
    double inTime = 0.0; ///< forecast by the deadline
    double seenInTime = 0.0;
};

/// Each hour within five standard errors, and all of them together by a chi-square sum within five. `scale`
/// is how many clients were played for each of the plan.
QString disagreement(const Played &played, double scale, double clients)
{
    double chiSquare = 0.0;
    int terms = 0;
    for (qsizetype i = 0; i < played.forecast.size(); ++i) {
        const double expected = played.forecast[i].starts.mean * scale;
        const auto seen = static_cast<double>(played.seen[static_cast<std::size_t>(i)]);
        if (std::abs(seen - expected) > 5.0 * std::sqrt(expected) + (expected > 1e-9 ? 3.0 : 0.0))
            return QStringLiteral("hour %1: %2 expected, %3 seen").arg(i).arg(expected).arg(seen);
        if (expected >= 10.0) {
            const double variance = expected * std::max(1.0 - expected / clients, 1e-6);
            chiSquare += (seen - expected) * (seen - expected) / std::max(variance, 1.0);
            ++terms;
        }
    }
    if (chiSquare > terms + 5.0 * std::sqrt(2.0 * terms) + 3.0)
        return QStringLiteral("chi-square: %1 of %2").arg(chiSquare).arg(terms);
    const double inTime = played.inTime * scale;
    const double error = std::sqrt(std::max(inTime * (1.0 - inTime / std::max(clients, 1.0)), 1.0));
    if (std::abs(played.seenInTime - inTime) > 5.0 * error)
        return QStringLiteral("by the deadline: %1 expected, %2 seen").arg(inTime).arg(played.seenInTime);
    return {};
}

double sumOfHours(const Forecast &forecast)
{
    return std::accumulate(forecast.hours.begin(), forecast.hours.end(), 0.0,
                           [](double sum, const HourForecast &hour) { return sum + hour.starts.mean; });
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithClientsPlayedOneByOne_data();
    void agreesWithClientsPlayedOneByOne();
    void spreadsAlwaysOnClientsEvenly();
    void integratesThePolicyDelay();
    void keepsTheDeadlineOfAlwaysOnClients();
    void leavesMostOfficeClientsLate();
    void startsAllInThePolicyDelayWithoutRandomisation();
    void countsDaysOfTwentyThreeAndTwentyFiveHours();
    void usesFullHoursOfThePlansClock();
    void addsClassesThatBehaveAlike();
    void servesEdgesOfThePlan_data();
    void servesEdgesOfThePlan();
    void tellsOfClassesThatAreNeverOn();
    void scalesWithTheNumberOfClients();
};

void TestForecast::agreesWithClientsPlayedOneByOne_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<qint64>("played"); // clients that are drawn for it

    const auto row = [](const char *name, const Plan &plan, qint64 played = Clients) {
        QTest::newRow(name) << plan << played;
    };
    row("always on, a week", planFor(Always, Clients, 7));
    row("always on, first hours left out, a day", [] {
        Plan plan = planFor(Always, Clients, 1);
        plan.earliestStartHours = 6.0;
        return plan;
    }());
    row("earliest start after the end of the window", [] {
        Plan plan = planFor(Always, Clients, 1);
        plan.earliestStartHours = 30.0;
        return plan;
    }());
    row("offices, what is left, a week", planFor(Office, Clients, 7));
    row("offices, full days again, a week", [] {
        Plan plan = planFor(Office, Clients, 7);
        plan.redraw = Plan::Redraw::Full;
        return plan;
    }());
    row("offices, a day, opened at half past three", [] {
        Plan plan = planFor(LongOffice, Clients, 1);
        plan.openingTime = QTime(15, 30);
        plan.policyPollMinutes = 240; // some get it when they are off
        return plan;
    }());
    row("not used every day", planFor(Shop, Clients, 5));
    row("not used every day, full days again, opened on a working day", [] {
        Plan plan = planFor(Shop, Clients, 3);
        plan.openingTime = QTime(10, 5);
        plan.redraw = Plan::Redraw::Full;
        plan.earliestStartHours = 2.0;
        plan.policyPollMinutes = 95;
        return plan;
    }());
    row("not spread", [] {
        Plan plan = planFor(Office, Clients, 7);
        plan.randomise = false;
        plan.openingTime = QTime(16, 30);
        return plan;
    }());
    row("summer time begins in the window", [] {
        Plan plan = planFor(Shop, Clients, 6);
        plan.openingDate = QDate(2027, 3, 25);
        return plan;
    }());
    row("summer time ends in the window", [] {
        Plan plan = planFor(Office, Clients, 7);
        plan.openingDate = QDate(2026, 10, 22);
        plan.openingTime = QTime(12, 0);
        return plan;
    }());
    row("two zones and three classes", [] {
        Plan plan = planFor(Office, Clients / 2, 7);
        plan.fleet.append(
            ClientClass{.count = Clients / 3, .availability = LongOffice, .timeZone = "Asia/Kolkata"});
        plan.fleet.append(
            ClientClass{.count = Clients / 6, .availability = Always, .timeZone = "America/New_York"});
        return plan;
    }());
    row("always on, 150,000 clients", planFor(Always, 150'000, 7), 150'000);
    row("no clients", planFor(Office, 0, 7), 0);
    row("one client, played a hundred thousand times", planFor(LongOffice, 1, 3), 100'000);
    row("a hundred million clients", planFor(Laptop, 100'000'000, 7));
    row("never on", planFor({.kind = Availability::Kind::Weekly}, Clients, 7), 1'000);
    row("laptops, a month", planFor(Laptop, Clients, 31));
    row("virtual desktops, a day, full days again", [] {
        Plan plan = planFor(Vdi, Clients, 1);
        plan.openingTime = QTime(12, 0);
        plan.redraw = Plan::Redraw::Full;
        return plan;
    }());
    row("excluded servers beside others", [] {
        Plan plan = planFor(Office, Clients, 5);
        plan.fleet.append({.count = 50'000, .exclusion = Exclusion::Servers});
        return plan;
    }());
    row("the first day left out", [] {
        Plan plan = planFor(LongOffice, Clients, 7);
        plan.earliestStartHours = 24.0;
        return plan;
    }());
    row("always on, a window each Sunday", [] {
        Plan plan = planFor(Always, Clients, 7);
        plan.maintenanceWindows = {{.day = 7, .startMinute = 120, .hours = 4.0}};
        return plan;
    }());
    row("offices, windows in the day and before it", [] {
        Plan plan = planFor(Office, Clients, 10);
        plan.maintenanceWindows = {{.day = 2, .startMinute = 720, .hours = 2.0},
                                   {.day = 4, .startMinute = 360, .hours = 4.0},
                                   {.day = 6, .startMinute = 60, .hours = 8.0}}; // they are off on Saturday
        return plan;
    }());
    row("offices that are woken at night", [] {
        Plan plan = planFor(Office, Clients, 7);
        plan.maintenanceWindows = {{.day = 3, .startMinute = 1'380, .hours = 3.0},
                                   {.day = 6, .startMinute = 60, .hours = 4.0}};
        plan.wakeForMaintenance = true;
        return plan;
    }());
    row("laptops, windows on four days, two on one", [] {
        Plan plan = planFor(Laptop, Clients, 7);
        plan.policyPollMinutes = 300;
        plan.maintenanceWindows = {{.day = 1, .startMinute = 600, .hours = 1.0},
                                   {.day = 2, .startMinute = 420, .hours = 3.0},
                                   {.day = 3, .startMinute = 660, .hours = 1.0},
                                   {.day = 3, .startMinute = 900, .hours = 1.0},
                                   {.day = 5, .startMinute = 960, .hours = 1.0}};
        return plan;
    }());
    row("laptops woken in part of the nights, not spread", [] {
        Plan plan = planFor(Laptop, Clients, 7);
        plan.randomise = false;
        plan.maintenanceWindows = {{.day = 2, .startMinute = 120, .hours = 2.0},
                                   {.day = 5, .startMinute = 120, .hours = 2.0}};
        plan.wakeForMaintenance = true;
        return plan;
    }());
    row("shops with breaks, windows over midnight, summer time begins", [] {
        Plan plan = planFor(Shop, Clients, 6);
        plan.openingDate = QDate(2027, 3, 25);
        plan.redraw = Plan::Redraw::Full;
        plan.maintenanceWindows = {{.day = 5, .startMinute = 1'350, .hours = 5.0},
                                   {.day = 2, .startMinute = 840, .hours = 1.0},
                                   {.day = 7, .startMinute = 120, .hours = 2.0}};
        return plan;
    }());
}

void TestForecast::agreesWithClientsPlayedOneByOne()
{
    QFETCH(Plan, plan);
    QFETCH(qint64, played);

    const Forecast forecast = ccm::forecast(plan);
    const double scale =
        static_cast<double>(played) / static_cast<double>(std::max(plan.clients(), qint64{1}));
    Plan toPlay = plan;
    for (ClientClass &clientClass : toPlay.fleet)
        clientClass.count = std::llround(static_cast<double>(clientClass.count) * scale);
    const auto hours = static_cast<int>(forecast.hours.size());
    const SimulatedRollOut rollOut = simulate(toPlay, forecast.hours.first().start, hours, 20'261'130);

    const auto clients = static_cast<double>(rollOut.clients);
    QCOMPARE(disagreement({.forecast = forecast.hours,
                           .seen = rollOut.startsPerHour,
                           .inTime = forecast.startedByDeadline.mean,
                           .seenInTime = static_cast<double>(rollOut.startsBeforeDeadline)},
                          scale, clients),
             QString());
    QCOMPARE(disagreement({.forecast = forecast.hasInstallCurve ? forecast.installs : forecast.hours,
                           .seen = rollOut.installsPerHour,
                           .inTime = forecast.doneByDeadline.mean,
                           .seenInTime = static_cast<double>(rollOut.installsBeforeDeadline)},
                          scale, clients),
             QString());
}

void TestForecast::spreadsAlwaysOnClientsEvenly()
{
    Plan plan = planFor(Always, 150'000, 7);
    plan.policyPollMinutes = 0;
    const Forecast forecast = ccm::forecast(plan);

    for (int hour = 1; hour < 7 * 24 - 1; ++hour) // 150,000 / 168 hours = 892.9
        QVERIFY(std::abs(forecast.hours[hour].starts.mean - 150'000.0 / 168.0) < 1.0);
    // A binomial count: mean 893, standard deviation 29.8, 1.645 of which are 49.
    QVERIFY(std::abs(forecast.hours[50].starts.p05 - 844) <= 1);
    QVERIFY(std::abs(forecast.hours[50].starts.p50 - 893) <= 1);
    QVERIFY(std::abs(forecast.hours[50].starts.p95 - 942) <= 1);
}

void TestForecast::integratesThePolicyDelay()
{
    // Drawn at t, uniform in [0, 1) h, each later hour has 1 / (168 - t) of the clients: ln(168 / 167) on
    // average.
    const Forecast forecast = ccm::forecast(planFor(Always, 150'000, 7));
    for (int hour = 1; hour < 7 * 24; ++hour)
        QVERIFY(std::abs(forecast.hours[hour].starts.mean - 150'000.0 * std::log(168.0 / 167.0)) < 1e-6);
}

void TestForecast::keepsTheDeadlineOfAlwaysOnClients()
{
    for (const int days : {1, 7, 31}) {
        const Forecast forecast = ccm::forecast(planFor(Always, 150'000, days));
        QVERIFY(std::abs(forecast.startedByDeadline.mean - 150'000.0) < 1e-6);
        QCOMPARE(forecast.startedByDeadline.p05, 150'000);
        QVERIFY(forecast.nearlyAllStarted <= forecast.deadline);
        QCOMPARE(forecast.deadline.toString(Qt::ISODate),
                 QDateTime(QDate(2026, 11, 30).addDays(days), QTime(0, 0), QTimeZone("Europe/Berlin"))
                     .toString(Qt::ISODate));
    }
}

void TestForecast::leavesMostOfficeClientsLate()
{
    Plan plan = planFor(Office, 25'000, 7);
    const Forecast remaining = ccm::forecast(plan);
    QVERIFY(std::abs(remaining.startedByDeadline.mean / 25'000.0 - 0.34) < 0.005);
    QVERIFY(remaining.busiestHour.has_value());
    QCOMPARE(remaining.busiestHour->start.date(), QDate(2026, 12, 7)); // the Monday after

    plan.redraw = Plan::Redraw::Full;
    const Forecast full = ccm::forecast(plan);
    QVERIFY(std::abs(full.startedByDeadline.mean / 25'000.0 - 0.30) < 0.005);
    QCOMPARE(full.busiestHour->start.date(), QDate(2026, 12, 7));
}

void TestForecast::startsAllInThePolicyDelayWithoutRandomisation()
{
    Plan plan = planFor(Office, 12'000, 7);
    plan.randomise = false;
    const Forecast forecast = ccm::forecast(plan);

    QCOMPARE(forecast.busiestHour->start.time(), QTime(9, 0));
    QVERIFY(std::abs(forecast.hours[9].starts.mean - 12'000.0) < 1e-6);
    QVERIFY(std::abs(sumOfHours(forecast) - 12'000.0) < 1e-6);
}

void TestForecast::countsDaysOfTwentyThreeAndTwentyFiveHours()
{
    // Even starts: a day's count tells its length. Clocks change on 2027-03-28 and 2026-10-25.
    Plan plan = planFor(Always, 1'000'000, 7);
    plan.openingDate = QDate(2027, 3, 25);
    const double perHour = 1'000'000.0 * std::log(168.0 / 167.0);
    const Forecast spring = ccm::forecast(plan);
    QCOMPARE(spring.days[3].day, QDate(2027, 3, 28));
    QVERIFY(std::abs(spring.days[3].starts.mean - 23.0 * perHour) < 1e-3);
    QCOMPARE(spring.deadline.time(), QTime(1, 0)); // seven times 24 hours

    plan.openingDate = QDate(2026, 10, 22);
    const Forecast autumn = ccm::forecast(plan);
    QCOMPARE(autumn.days[3].day, QDate(2026, 10, 25));
    QVERIFY(std::abs(autumn.days[3].starts.mean - 25.0 * perHour) < 1e-3);
    QCOMPARE(autumn.deadline.time(), QTime(23, 0));
}

void TestForecast::usesFullHoursOfThePlansClock()
{
    Plan plan = planFor(Always, 1'000, 2);
    plan.timeZone = "Asia/Kolkata"; // five and a half hours ahead
    plan.openingTime = QTime(10, 25);
    const Forecast forecast = ccm::forecast(plan);

    QCOMPARE(forecast.hours.first().start.time(), QTime(10, 0));
    QCOMPARE(forecast.hours.first().start.toUTC().time(), QTime(4, 30));
    QCOMPARE(forecast.opening.time(), QTime(10, 25));
    QCOMPARE(forecast.deadline.toUTC(), QDateTime(QDate(2026, 12, 2), QTime(4, 55), Qt::UTC));
}

void TestForecast::addsClassesThatBehaveAlike()
{
    Plan parts = planFor(Office, 400, 7);
    parts.fleet.append(ClientClass{
        .name = QStringLiteral("More"), .count = 600, .availability = Office, .timeZone = "Europe/Berlin"});
    QCOMPARE(ccm::forecast(parts), ccm::forecast(planFor(Office, 1'000, 7)));
}

void TestForecast::servesEdgesOfThePlan_data()
{
    QTest::addColumn<qint64>("clients");
    QTest::addColumn<int>("days");

    QTest::newRow("one client") << qint64{1} << 7;
    QTest::newRow("one day") << qint64{25'000} << 1;
    QTest::newRow("31 days") << qint64{25'000} << 31;
    QTest::newRow("a year") << qint64{25'000} << 366;
    QTest::newRow("a hundred million clients") << qint64{100'000'000} << 7;
}

void TestForecast::servesEdgesOfThePlan()
{
    QFETCH(qint64, clients);
    QFETCH(int, days);

    for (const Availability &availability : {Always, Office, Shop}) {
        const Forecast forecast = ccm::forecast(planFor(availability, clients, days));
        QCOMPARE(forecast.clients, clients);
        QVERIFY(forecast.hours.size() >= (days + Forecast::TailDays) * 24);
        double share = 0.0;
        for (const HourForecast &hour : forecast.hours) {
            QVERIFY(hour.starts.p05 >= 0 && hour.starts.p05 <= hour.starts.p50);
            QVERIFY(hour.starts.p50 <= hour.starts.p95 && hour.starts.p95 <= clients);
            QVERIFY(hour.startedShare >= share && hour.startedShare <= 1.0);
            share = hour.startedShare;
        }
        QVERIFY(share >= Forecast::NearlyAll);
        QVERIFY(std::abs(sumOfHours(forecast) - share * static_cast<double>(clients))
                < 1e-9 * static_cast<double>(clients));
        QVERIFY(forecast.halfStarted <= forecast.mostStarted);
        QVERIFY(forecast.mostStarted <= forecast.nearlyAllStarted);
    }
}

void TestForecast::tellsOfClassesThatAreNeverOn()
{
    const Availability never{.kind = Availability::Kind::Weekly};
    const Availability neverUsed{
        .kind = Availability::Kind::Weekly, .weekly = {{1, 480, 1'020}}, .chanceOnPerDay = 0.0};
    for (const Availability &availability : {never, neverUsed}) {
        Plan plan = planFor(availability, 200, 7);
        const Forecast nobody = ccm::forecast(plan);
        QCOMPARE(nobody.neverOn, 200);
        QVERIFY(!nobody.busiestHour);
        QVERIFY(!nobody.halfStarted.isValid());
        QCOMPARE(nobody.startedByDeadline.p95, 0);

        plan.fleet.append(ClientClass{.count = 200, .availability = Always});
        const Forecast half = ccm::forecast(plan);
        QVERIFY(std::abs(half.hours.last().startedShare - 0.5) < 1e-9);
        QVERIFY(!half.mostStarted.isValid());
    }
    const Forecast empty = ccm::forecast(planFor(Always, 0, 7));
    QCOMPARE(empty.clients, 0);
    QVERIFY(!empty.busiestHour);
}

void TestForecast::scalesWithTheNumberOfClients()
{
    const Forecast few = ccm::forecast(planFor(Office, 1'000, 7));
    const Forecast many = ccm::forecast(planFor(Office, 100'000'000, 7));
    QCOMPARE(few.mostStarted, many.mostStarted);
    for (int i = 0; i < few.hours.size(); ++i)
        QVERIFY(std::abs(many.hours[i].starts.mean - 1e5 * few.hours[i].starts.mean) < 1e-3);
}

QTEST_GUILESS_MAIN(TestForecast)

#include "tst_forecast.moc"
