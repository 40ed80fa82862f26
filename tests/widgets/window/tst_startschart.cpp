// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/startschart.h"

#include <QSet>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Forecast alwaysOn(int days, qint64 clients = 168'000)
{
    Plan plan{.openingDate = QDate(2026, 11, 30),
              .openingTime = QTime(0, 0),
              .timeZone = "Europe/Berlin",
              .days = days,
              .policyPollMinutes = 0};
    plan.fleet = {{.count = clients}};
    return forecast(plan);
}

QDateTime berlin(int day, int hour)
{
    return {QDate(2026, 11, 30).addDays(day), QTime(hour, 0), QTimeZone("Europe/Berlin")};
}

} // namespace

class TestStartsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsTheNumbersOfAnHour();
    void tellsTheNumbersOfADay();
    void beginsWithTheWholeWindow();
    void zoomsAndMovesByKeys();
    void keepsItsViewWhileClientsChange();
    void drawsNothingWithoutHours();
};

void TestStartsChart::tellsTheNumbersOfAnHour()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), StartsChart::Resolution::Hours);
    // 168,000 clients in 168 hours are 1,000 each, with a standard deviation of 31.5, 1.645 of which are 52.
    const QString text = chart.textAt(berlin(2, 9));
    QVERIFY2(text.startsWith(u"Wed 2 Dec 09:00 to 10:00: 1,000 starts expected, 94"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u" to 1,052 in 9 of 10 cases; 34.5 % started in all"_s), qPrintable(text));
    QCOMPARE(chart.textAt(berlin(-1, 0)), QString());
    QCOMPARE(chart.textAt(berlin(400, 0)), QString());
}

void TestStartsChart::tellsTheNumbersOfADay()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), StartsChart::Resolution::Days);
    QVERIFY2(chart.textAt(berlin(1, 15)).startsWith(u"Tue 1 Dec: 24,00"_s),
             qPrintable(chart.textAt(berlin(1, 15))));
}

void TestStartsChart::beginsWithTheWholeWindow()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), StartsChart::Resolution::Hours);
    QCOMPARE(chart.shownSpan().first, berlin(0, 0).toUTC());
    QCOMPARE(chart.shownSpan().second, berlin(8, 0).toUTC());
}

void TestStartsChart::zoomsAndMovesByKeys()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), StartsChart::Resolution::Hours);
    const auto whole = chart.shownSpan();
    QTest::keyClick(&chart, Qt::Key_Plus);
    const auto near = chart.shownSpan();
    QVERIFY(near.first > whole.first && near.second < whole.second);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.shownSpan().first > near.first);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.shownSpan().first, whole.first); // not out of the forecast
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.shownSpan().first.secsTo(chart.shownSpan().second) >= 6 * 3'600 - 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.shownSpan(), whole);
}

void TestStartsChart::keepsItsViewWhileClientsChange()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), StartsChart::Resolution::Hours);
    QTest::keyClick(&chart, Qt::Key_Plus);
    const auto near = chart.shownSpan();
    chart.showForecast(alwaysOn(7, 5'000), StartsChart::Resolution::Hours);
    QCOMPARE(chart.shownSpan(), near);
    chart.showForecast(alwaysOn(8), StartsChart::Resolution::Hours);
    QCOMPARE(chart.shownSpan().first, berlin(0, 0).toUTC());
    QCOMPARE(chart.shownSpan().second, berlin(9, 0).toUTC());
}

void TestStartsChart::drawsNothingWithoutHours()
{
    StartsChart chart;
    chart.resize(600, 400);
    QVERIFY(!chart.grab().isNull());
    chart.showForecast(alwaysOn(7, 0), StartsChart::Resolution::Days);
    QVERIFY(!chart.grab().isNull());
    QVERIFY(chart.textAt(berlin(1, 0)).contains(u"0.00 starts"_s));
}

QTEST_MAIN(TestStartsChart)

#include "tst_startschart.moc"
