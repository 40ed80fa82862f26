// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/answers.h"
#include "models/window/figures.h"
#include "models/window/planreader.h"

#include <QTest>

#include <cmath>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Plan planFor(Availability::Kind kind, qint64 clients, double mbit)
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0), .timeZone = "Europe/Berlin"};
    plan.fleet = {
        {.name = u"All"_s, .count = clients, .availability = Availability::usual(kind), .site = u"HQ"_s}};
    plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = mbit}};
    return plan;
}

QString sentence(const Plan &plan)
{
    return daysAnswer(plan, smallestDays(plan), QLocale(QLocale::English, QLocale::UnitedStates)).text;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFewestDaysForAlwaysOnClients();
    void showsThatLongerIsNotAlwaysBetter();
    void saysWhyNoNumberOfDaysDoes();
    void findsOneDayWhereNothingIsSent();
    void saysWithHowManyDaysMostAreDone();
    void comparesNumbersOfDays();
    void comparesTwoPlans();
    void countsDaysUntilADate_data();
    void countsDaysUntilADate();
    void countsDaysFromTheHourOfTheOpening();
};

void TestFigures::findsTheFewestDaysForAlwaysOnClients()
{
    // 20,000 clients of 60 MiB: 0.1398 Mbit/s for an hour each, so 16 Mbit/s are 114 starts an hour.
    const Plan plan = planFor(Availability::Kind::Always, 20'000, 20.0);
    const SmallestDays smallest = smallestDays(plan);
    QCOMPARE(smallest.outcome, SmallestDays::Outcome::Found);
    QVERIFY(smallest.days.has_value());
    QCOMPARE(smallest.curve.size(), 31);
    for (const PlanFigures &figures : smallest.curve) {
        if (figures.days < *smallest.days)
            QVERIFY(figures.withinLimits < plan.limits.probability);
    }
    QVERIFY(smallest.curve[*smallest.days - 1].withinLimits >= plan.limits.probability);
    // By hand: the chance that none of 24 D Poisson hours exceeds 114.
    const auto byHand = [](int days) {
        const double mean = 20'000.0 / (24.0 * days);
        double notAbove = 0.0;
        for (int k = 0; k <= 114; ++k)
            notAbove += std::exp(-mean + k * std::log(mean) - std::lgamma(k + 1.0));
        return std::pow(notAbove, 24.0 * days);
    };
    QVERIFY(byHand(*smallest.days) >= plan.limits.probability - 0.01);
    QVERIFY(byHand(*smallest.days - 1) < plan.limits.probability + 0.01);
    QVERIFY(std::abs(byHand(*smallest.days) - smallest.curve[*smallest.days - 1].withinLimits) < 0.01);
}

void TestFigures::showsThatLongerIsNotAlwaysBetter()
{
    // A window that ends on a Sunday night leaves its crowd to Monday morning; one that ends within working
    // hours does not.
    const SmallestDays smallest = smallestDays(planFor(Availability::Kind::Office8x5, 5'000, 100.0));
    bool hasWorse = false;
    for (qsizetype i = 1; i < smallest.curve.size(); ++i)
        hasWorse = hasWorse || smallest.curve[i].busiestMean > smallest.curve[i - 1].busiestMean * 1.1;
    QVERIFY(hasWorse);
}

void TestFigures::saysWhyNoNumberOfDaysDoes()
{
    const Plan thin = planFor(Availability::Kind::Office8x5, 5'000, 0.2);
    const SmallestDays none = smallestDays(thin);
    QCOMPARE(none.outcome, SmallestDays::Outcome::Overloaded);
    QVERIFY(!none.days);
    QCOMPARE(none.link, u"HQ"_s);
    QVERIFY(none.overloadProbability > 0.99);
    QVERIFY2(
        sentence(thin).startsWith(
            u"No number of days up to 31 keeps every link within its limit, because HQ is above its limit of 0.2 Mbit/s"_s),
        qPrintable(sentence(thin)));

    const Plan nothing = planFor(Availability::Kind::Always, 5, 0.0);
    QCOMPARE(smallestDays(nothing).outcome, SmallestDays::Outcome::NoCapacity);
    QVERIFY(!smallestDays(nothing).days);
    QCOMPARE(
        sentence(nothing),
        u"No number of days keeps every link within its limit, because the link of HQ carries nothing."_s);

    Plan free = planFor(Availability::Kind::Always, 5, 1.0);
    free.sites.clear();
    QCOMPARE(smallestDays(free).outcome, SmallestDays::Outcome::NoLinks);
    QVERIFY(!smallestDays(free).days);
    QCOMPARE(smallestDays(free).curve.size(), 31);
}

void TestFigures::findsOneDayWhereNothingIsSent()
{
    QCOMPARE(smallestDays(planFor(Availability::Kind::Always, 0, 0.0)).days, std::optional(1));
    QVERIFY(sentence(planFor(Availability::Kind::Always, 10, 1'000.0)).startsWith(u"1 day"_s));
}

void TestFigures::saysWithHowManyDaysMostAreDone()
{
    SmallestDays days;
    for (int i = 1; i <= SmallestDays::MostDays; ++i)
        days.curve.append({.days = i, .doneShare = i == 26 ? 0.8 : i == 5 ? 0.72 : 0.5});
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(
        doneAnswer(days, english).text,
        u"No number of days up to 31 has 95 % of the clients done by the deadline. The best number is 26, "
        "with 80 %; within a week it is 5, with 72 %."_s);
    days.curve[11].doneShare = 0.95;
    days.curve[19].doneShare = 0.99;
    QVERIFY(doneAnswer(days, english).text.startsWith(u"12 day"_s));
    QCOMPARE(doneAnswer({}, english).text, u"The plan has no clients."_s);
}

void TestFigures::comparesNumbersOfDays()
{
    const Plan plan = planFor(Availability::Kind::Office8x5, 5'000, 100.0);
    const QList<PlanFigures> figures = compareDays(plan, {3, 7, 14});
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures[1].days, 7);
    QCOMPARE(figures[1].deadline, plan.deadline());
    QVERIFY(std::abs(figures[1].doneShare - 0.338) < 0.001);
    QCOMPARE(figures[1], planFigures(plan, forecast(plan)));
    QCOMPARE(figures[2].deadline.date(), QDate(2026, 12, 14));
    QVERIFY(figures[2].doneShare > figures[1].doneShare);
    QCOMPARE(figures[0].worstLink, u"HQ"_s);
}

void TestFigures::comparesTwoPlans()
{
    const Plan office = planFor(Availability::Kind::Office8x5, 5'000, 100.0);
    const Plan always = planFor(Availability::Kind::Always, 5'000, 100.0);
    const PlanFigures a = planFigures(office, forecast(office));
    const PlanFigures b = planFigures(always, forecast(always));
    QVERIFY(std::abs(b.doneShare - 1.0) < 1e-9);
    QVERIFY(a.busiestMean > 3.0 * b.busiestMean);
    QVERIFY(a.mostDone > b.mostDone);
    QVERIFY(static_cast<double>(a.busiestP95) > a.busiestMean);
}

void TestFigures::countsDaysUntilADate_data()
{
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<int>("days"); // 0 where there are none
    QTest::addColumn<QDate>("opening");

    const QTimeZone berlin("Europe/Berlin");
    const QDate usual(2026, 11, 30);
    const auto row = [&](const char *name, QDate day, QTime time, int days, QDate opening) {
        QTest::newRow(name) << QDateTime(day, time, berlin) << days << opening;
    };
    row("a week later", QDate(2026, 12, 7), QTime(0, 0), 7, usual);
    row("a minute short of a week", QDate(2026, 12, 6), QTime(23, 59), 6, usual);
    row("into the eighth day", QDate(2026, 12, 7), QTime(18, 0), 7, usual);
    row("the same day", usual, QTime(18, 0), 0, usual);
    row("before the opening", QDate(2026, 11, 1), QTime(0, 0), 0, usual);
    row("a year and a day", QDate(2027, 12, 2), QTime(0, 0), 0, usual);
    row("over the day of 23 hours", QDate(2027, 3, 31), QTime(0, 0), 7, QDate(2027, 3, 24));
    row("over the day of 25 hours", QDate(2026, 10, 28), QTime(0, 0), 7, QDate(2026, 10, 21));
    QTest::newRow("named in another zone")
        << QDateTime(QDate(2026, 12, 6), QTime(23, 0), Qt::UTC) << 7 << usual;
    QTest::newRow("no time at all") << QDateTime() << 0 << usual;
}

void TestFigures::countsDaysUntilADate()
{
    QFETCH(QDateTime, end);
    QFETCH(int, days);
    QFETCH(QDate, opening);

    Plan plan = planFor(Availability::Kind::Always, 1, 1.0);
    plan.openingDate = opening;
    const Result<int> found = daysUntil(plan, end);
    QCOMPARE(found.has_value(), days > 0);
    if (days > 0)
        QCOMPARE(*found, days);
    else
        QCOMPARE(found.error().source, u"days"_s);
}

/// Opened at noon, a window that has to end in the morning loses its last day.
void TestFigures::countsDaysFromTheHourOfTheOpening()
{
    Plan plan = planFor(Availability::Kind::Always, 1, 1.0);
    plan.openingTime = QTime(12, 0);
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(*daysUntil(plan, QDateTime(QDate(2026, 12, 7), QTime(12, 0), berlin)), 7);
    QCOMPARE(*daysUntil(plan, QDateTime(QDate(2026, 12, 7), QTime(11, 59), berlin)), 6);
    QVERIFY(!daysUntil(plan, QDateTime(QDate(2026, 12, 1), QTime(11, 59), berlin)));
}

QTEST_GUILESS_MAIN(TestFigures)

#include "tst_figures.moc"
