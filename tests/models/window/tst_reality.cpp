// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/reality.h"
#include "simulator.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedStates);
const QTimeZone Berlin("Europe/Berlin");

Plan planFor(Availability::Kind kind, qint64 clients)
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0), .timeZone = "Europe/Berlin"};
    plan.fleet = {{.name = u"All"_s, .count = clients, .availability = Availability::usual(kind)}};
    return plan;
}

QDateTime berlin(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Berlin);
}

/// Starts of clients as the reference process has them, seen until `until`.
Actuals played(const Plan &plan, const Forecast &forecast, qint64 clients, const QDateTime &until,
               unsigned seed, double factor = 1.0)
{
    Actuals actuals{.observed = clients, .until = until};
    const auto hours = static_cast<int>(forecast.hours.size());
    for (const double start : playStarts(plan, plan.fleet.first(), forecast.origin, hours, clients, seed)) {
        const QDateTime time =
            forecast.origin.addMSecs(std::llround(std::min(start * factor, 1e8) * 1'000.0));
        if (time <= until)
            actuals.completed.append(time);
    }
    return actuals;
}

/// Moments drawn by always-on clients, each from the time its policy came.
Actuals drawn(const Forecast &forecast, int clients, unsigned seed, double power = 1.0, bool tellWhen = true)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> uniform(0.0, 1.0);
    Actuals actuals;
    for (int i = 0; i < clients; ++i) {
        const QDateTime policy = forecast.opening.addSecs(std::llround(uniform(random) * 3'600.0));
        const auto span = static_cast<double>(policy.secsTo(forecast.deadline));
        const QDateTime moment = policy.addSecs(std::llround(std::pow(uniform(random), power) * span));
        actuals.scheduled.append({.moment = moment, .drawn = tellWhen ? policy : QDateTime()});
    }
    return actuals;
}

} // namespace

class TestReality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereOneClientLies();
    void findsWhatFollowsTheModelAsForecast_data();
    void findsWhatFollowsTheModelAsForecast();
    void findsMoreOrFewerThanForecast();
    void findsTimesThatDoNotFit();
    void rejectsTheModelAsOftenAsItSays();
    void testsDrawnMoments();
    void knowsItsTests();
    void saysWhenThereIsTooLittle();
    void comparesInstallationsWhereThereAreWindows();
    void countsCompletionsHourByHour();
};

void TestReality::tellsWhereOneClientLies()
{
    // Always on, policy at once: uniform over seven days. Thursday 10 December has nothing to do with it.
    Plan plan = planFor(Availability::Kind::Always, 1'000);
    plan.policyPollMinutes = 0;
    const Forecast forecast = ccm::forecast(plan);
    const QDateTime moment = berlin(12, 4, 6, 30); // 102.5 of 168 hours: 61 %
    QVERIFY(std::abs(*shareStartedBefore(forecast, moment) - 102.5 / 168.0) < 0.001);
    QCOMPARE(clientSentence(forecast, moment, English),
             u"This client drew Fri 4 Dec 06:30; 61 % of the clients will have started by then."_s);
    QCOMPARE(*shareStartedBefore(forecast, berlin(11, 1, 0)), 0.0);
    QVERIFY(std::abs(*shareStartedBefore(forecast, QDateTime(QDate(2030, 1, 1), QTime(0, 0), Berlin)) - 1.0)
            < 1e-9);
    QVERIFY(!shareStartedBefore(forecast, QDateTime()));
    QVERIFY(!shareStartedBefore(ccm::forecast(planFor(Availability::Kind::Always, 0)), moment));
}

void TestReality::findsWhatFollowsTheModelAsForecast_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QDateTime>("until");

    QTest::newRow("always on, half way") << planFor(Availability::Kind::Always, 1'000) << berlin(12, 3, 12);
    QTest::newRow("offices, after the deadline")
        << planFor(Availability::Kind::Office8x5, 1'000) << berlin(12, 9, 0);
    QTest::newRow("laptops, at the end") << planFor(Availability::Kind::Laptop, 1'000) << berlin(12, 20, 0);
}

void TestReality::findsWhatFollowsTheModelAsForecast()
{
    QFETCH(Plan, plan);
    QFETCH(QDateTime, until);

    const Forecast forecast = ccm::forecast(plan);
    const RealityCheck check = checkCompleted(forecast, played(plan, forecast, 800, until, 11), English);
    QCOMPARE(check.values, 800);
    QVERIFY2(check.result != Plausibility::NotPlausible, qPrintable(check.sentence));
    QVERIFY(check.levelChance > 0.01 && check.shapeChance > 0.01);
    QVERIFY(std::abs(check.expected - 800.0 * *shareStartedBefore(forecast, until)) < 1e-6);
}

void TestReality::findsMoreOrFewerThanForecast()
{
    const Plan plan = planFor(Availability::Kind::Always, 1'000);
    const Forecast forecast = ccm::forecast(plan);
    const QDateTime until = berlin(12, 3, 12); // half of the window
    const auto check = [&](int completed) {
        Actuals actuals{.observed = 100, .until = until};
        for (int i = 0; i < completed; ++i) // evenly
            actuals.completed.append(forecast.opening.addSecs(
                1'800
                + (until.toSecsSinceEpoch() - 1'800 - forecast.opening.toSecsSinceEpoch()) * (2 * i + 1)
                    / (2 * completed)));
        return checkCompleted(forecast, actuals, English);
    };
    // Of 100 with 0.5: 50 is the middle, the 5 and 95 % quantiles are 42 and 58; 70 has a chance of 1e-4.
    QCOMPARE(check(50).result, Plausibility::AsForecast);
    QCOMPARE(check(57).result, Plausibility::AsForecast);
    QCOMPARE(check(60).result, Plausibility::Ahead);
    QCOMPARE(check(40).result, Plausibility::Behind);
    QCOMPARE(check(72).result, Plausibility::NotPlausible);
    QVERIFY(check(72).isAhead);
    QCOMPARE(check(28).result, Plausibility::NotPlausible);
    QVERIFY(!check(28).isAhead);
    QCOMPARE(check(0).result, Plausibility::NotPlausible);
    QVERIFY2(check(60).sentence.startsWith(
                 u"60 of 100 clients were done by Thu 3 Dec 12:00, and 50 were expected: ahead of the "_s),
             qPrintable(check(60).sentence));
}

void TestReality::findsTimesThatDoNotFit()
{
    const Plan plan = planFor(Availability::Kind::Office8x5, 1'000);
    const Forecast forecast = ccm::forecast(plan);
    const QDateTime end = berlin(12, 20, 0);
    // As many as expected, but as if they had been on at night.
    Actuals atNight = played(planFor(Availability::Kind::Always, 1'000), forecast, 500, end, 5);
    RealityCheck check = checkCompleted(forecast, atNight, English);
    QCOMPARE(check.result, Plausibility::NotPlausible);
    QVERIFY(check.shapeChance < RealityCheck::ImplausibleAlpha);
    // All within an hour, as version 1910 has it.
    Actuals atOnce{.observed = 200, .until = end};
    for (int i = 0; i < 200; ++i)
        atOnce.completed.append(berlin(11, 30, 9, i % 60));
    QCOMPARE(checkCompleted(forecast, atOnce, English).result, Plausibility::NotPlausible);
    // Before the opening nothing can have completed.
    Actuals early{.observed = 10, .until = berlin(11, 29, 0)};
    for (int i = 0; i < 10; ++i)
        early.completed.append(berlin(11, 28, i));
    check = checkCompleted(forecast, early, English);
    QCOMPARE(check.result, Plausibility::NotPlausible);
    QVERIFY(check.isAhead);
}

/// What follows the model is called implausible in hardly any of 300 roll-outs, and ahead or behind in about
/// one of ten.
void TestReality::rejectsTheModelAsOftenAsItSays()
{
    const Plan plan = planFor(Availability::Kind::Office10x5, 1'000);
    const Forecast forecast = ccm::forecast(plan);
    int implausible = 0;
    int outside = 0;
    int uneven = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const RealityCheck check =
            checkCompleted(forecast, played(plan, forecast, 150, berlin(12, 4, 12), seed), English);
        implausible += check.result == Plausibility::NotPlausible ? 1 : 0;
        outside += check.result == Plausibility::Ahead || check.result == Plausibility::Behind ? 1 : 0;
        uneven += check.shapeChance < 0.1 ? 1 : 0;
    }
    QVERIFY(implausible <= 4); // 0.6 expected
    QVERIFY2(outside >= 8 && outside <= 50, qPrintable(QString::number(outside))); // 30 at most expected
    QVERIFY2(uneven >= 12 && uneven <= 50, qPrintable(QString::number(uneven))); // 30 expected
}

void TestReality::testsDrawnMoments()
{
    const Plan plan = planFor(Availability::Kind::Always, 1'000);
    const Forecast forecast = ccm::forecast(plan);
    for (const bool tellWhen : {true, false}) {
        const RealityCheck fits =
            checkScheduled(plan, forecast, drawn(forecast, 300, 3, 1.0, tellWhen), English);
        QCOMPARE(fits.values, 300);
        QVERIFY2(fits.levelChance > 0.01 && fits.shapeChance > 0.01, qPrintable(fits.sentence));
        // The square of a uniform number lies at a third on average.
        const RealityCheck early =
            checkScheduled(plan, forecast, drawn(forecast, 300, 3, 2.0, tellWhen), English);
        QCOMPARE(early.result, Plausibility::NotPlausible);
        QVERIFY(early.isAhead);
        QVERIFY(early.sentence.startsWith(u"300 drawn moment"_s));
    }
    // Drawn after the deadline: within a day.
    Actuals late;
    for (int i = 0; i < 40; ++i)
        late.scheduled.append(
            {.moment = berlin(12, 8, 9).addSecs(i * 2'160 + 1'000), .drawn = berlin(12, 8, 9)});
    const RealityCheck check = checkScheduled(plan, forecast, late, English);
    QCOMPARE(check.result, Plausibility::AsForecast);
    // Offices draw at any hour, though they start in office hours only.
    const Plan office = planFor(Availability::Kind::Office8x5, 1'000);
    const Forecast officeForecast = ccm::forecast(office);
    Actuals any;
    for (int i = 0; i < 100; ++i)
        any.scheduled.append({.moment = berlin(11, 30, 9, 30).addSecs(i * 5'690)});
    QVERIFY(checkScheduled(office, officeForecast, any, English).result != Plausibility::NotPlausible);
}

/// Values that can be looked up: twelve ranks have a mean with a standard deviation of a twelfth.
void TestReality::knowsItsTests()
{
    const Plan plan = planFor(Availability::Kind::Always, 1'000);
    const Forecast forecast = ccm::forecast(plan);
    const auto span = static_cast<double>(forecast.opening.secsTo(forecast.deadline));
    Actuals actuals;
    for (int i = 0; i < 12; ++i) // from 1/24 to 23/24, each 0.1 earlier, but for the least
        actuals.scheduled.append(
            {.moment = forecast.opening.addSecs(std::llround(span * ((2 * i + 1) / 24.0 * 0.8))),
             .drawn = forecast.opening});
    const RealityCheck check = checkScheduled(plan, forecast, actuals, English);
    // The mean is 0.4, 1.2 deviations from 0.5: two-sided 0.2301.
    QVERIFY2(std::abs(check.levelChance - 0.2301) < 1e-3, qPrintable(QString::number(check.levelChance)));
    // The greatest distance is 1 - 0.8 x 23/24 = 0.2333, scaled 0.844 by Stephens: 0.475 by the series.
    QVERIFY2(std::abs(check.shapeChance - 0.475) < 0.005, qPrintable(QString::number(check.shapeChance)));

    // 60 or more of 100 with 0.5 have a chance of 0.0284, so two-sided 0.0569.
    Actuals completed{.observed = 100, .until = forecast.opening.addSecs(std::llround(span / 2.0))};
    completed.completed.fill(forecast.opening.addSecs(7'200), 60);
    QVERIFY(std::abs(*shareStartedBefore(forecast, completed.until) - 0.5) < 0.005);
    QVERIFY2(std::abs(checkCompleted(forecast, completed, English).levelChance - 0.0569) < 0.005,
             qPrintable(QString::number(checkCompleted(forecast, completed, English).levelChance)));
}

void TestReality::saysWhenThereIsTooLittle()
{
    const Plan plan = planFor(Availability::Kind::Always, 1'000);
    const Forecast forecast = ccm::forecast(plan);
    Actuals actuals = drawn(forecast, RealityCheck::LeastValues - 1, 1);
    QCOMPARE(checkScheduled(plan, forecast, actuals, English).result, Plausibility::TooFew);
    QCOMPARE(checkScheduled(plan, forecast, {}, English).result, Plausibility::TooFew);
    QVERIFY(checkScheduled(plan, forecast, drawn(forecast, RealityCheck::LeastValues, 1), English).result
            != Plausibility::TooFew);
    actuals = {.completed = {berlin(12, 1, 0)}, .observed = 1, .until = berlin(12, 2, 0)};
    QCOMPARE(checkCompleted(forecast, actuals, English).result, Plausibility::TooFew);
    const Forecast nobody = ccm::forecast(planFor(Availability::Kind::Always, 0));
    QCOMPARE(checkCompleted(nobody, {}, English).result, Plausibility::TooFew);
    QCOMPARE(
        checkScheduled(planFor(Availability::Kind::Always, 0), nobody, drawn(nobody, 10, 1), English).values,
        10);
}

void TestReality::comparesInstallationsWhereThereAreWindows()
{
    Plan plan = planFor(Availability::Kind::Always, 1'000);
    plan.maintenanceWindows = {{.day = 3, .startMinute = 120, .hours = 2.0},
                               {.day = 7, .startMinute = 120, .hours = 2.0}};
    const Forecast forecast = ccm::forecast(plan);
    // The first window fetches, so nobody is done before the second, on Sunday 6 December at 02:00.
    Actuals actuals{.observed = 100, .until = berlin(12, 5, 0)};
    QCOMPARE(checkCompleted(forecast, actuals, English).result, Plausibility::AsForecast);
    actuals.completed = {berlin(12, 1, 0)};
    QCOMPARE(checkCompleted(forecast, actuals, English).result, Plausibility::NotPlausible);
    // Downloads are uniform, so 122 of 168 hours' worth are installed then.
    actuals = {.observed = 100, .until = berlin(12, 6, 12)};
    QVERIFY(std::abs(checkCompleted(forecast, actuals, English).expected - 100.0 * 146.0 / 168.0) < 1.0);
}

void TestReality::countsCompletionsHourByHour()
{
    const Forecast forecast = ccm::forecast(planFor(Availability::Kind::Always, 1'000));
    const Actuals actuals{
        .completed = {
            berlin(11, 29, 23, 59), berlin(11, 30, 0), berlin(11, 30, 0, 59), berlin(11, 30, 2), {}}};
    const QList<qint64> hours = completionsPerHour(forecast, actuals);
    QCOMPARE(hours.size(), forecast.hours.size());
    QCOMPARE(hours.first(), 2);
    QCOMPARE(hours[1], 0);
    QCOMPARE(hours[2], 1);
}

QTEST_GUILESS_MAIN(TestReality)

#include "tst_reality.moc"
