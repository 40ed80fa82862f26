// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecaster.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Plan officePlan(int days)
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0), .days = days};
    plan.fleet = {
        {.name = u"PCs"_s, .count = 1'000, .availability = {.kind = Availability::Kind::Office8x5}}};
    return plan;
}

int daysOf(const QSignalSpy &spy, qsizetype number)
{
    return spy.at(number).first().value<Plan>().days;
}

} // namespace

class TestForecaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesAtOnceWhatIsFast();
    void endsWithTheLastOfManyPlans();
    void looksForDaysOnlyWhenTold();
    void daysOfThePlanDoNotMatterToTheSearch();
};

void TestForecaster::computesAtOnceWhatIsFast()
{
    Forecaster forecaster;
    QSignalSpy ready(&forecaster, &Forecaster::forecastReady);
    forecaster.ask(officePlan(7));
    QCOMPARE(ready.count(), 1);
    QCOMPARE(ready.first().at(1).value<Forecast>(), forecast(officePlan(7)));
}

void TestForecaster::endsWithTheLastOfManyPlans()
{
    Forecaster forecaster;
    QSignalSpy ready(&forecaster, &Forecaster::forecastReady);
    forecaster.expectLong();
    for (int days = 1; days <= 31; ++days)
        forecaster.ask(officePlan(days));
    QCOMPARE(ready.count(), 0);
    QVERIFY(forecaster.isForecasting());
    QTRY_VERIFY(!forecaster.isForecasting());
    QCOMPARE(daysOf(ready, 0), 1);
    QCOMPARE(daysOf(ready, ready.count() - 1), 31);
    QCOMPARE(ready.count(), 2); // those in between were superseded before anyone looked at them
    QCOMPARE(ready.last().at(1).value<Forecast>(), forecast(officePlan(31)));
}

void TestForecaster::looksForDaysOnlyWhenTold()
{
    Forecaster forecaster;
    QSignalSpy days(&forecaster, &Forecaster::daysReady);
    forecaster.setLookingForDays(true); // there is no plan yet
    QVERIFY(!forecaster.isLookingForDays());
    forecaster.setLookingForDays(false);
    forecaster.ask(officePlan(7));
    QVERIFY(!forecaster.isLookingForDays());
    forecaster.setLookingForDays(true);
    QVERIFY(forecaster.isLookingForDays());
    QTRY_COMPARE(days.count(), 1);
    QCOMPARE(days.first().at(1).value<SmallestDays>(), smallestDays(officePlan(1)));
    QTRY_VERIFY(!forecaster.isLookingForDays());
}

void TestForecaster::daysOfThePlanDoNotMatterToTheSearch()
{
    Forecaster forecaster;
    QSignalSpy days(&forecaster, &Forecaster::daysReady);
    forecaster.setLookingForDays(true);
    forecaster.ask(officePlan(7));
    QTRY_COMPARE(days.count(), 1);
    forecaster.ask(officePlan(9));
    QVERIFY(!forecaster.isLookingForDays());
    Plan more = officePlan(9);
    more.fleet.first().count = 2'000;
    forecaster.ask(more);
    QVERIFY(forecaster.isLookingForDays());
    QTRY_COMPARE(days.count(), 2);
    QCOMPARE(days.last().first().value<Plan>().days, 9);
}

QTEST_GUILESS_MAIN(TestForecaster)

#include "tst_forecaster.moc"
