// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/window/charttesting.h"
#include "widgets/common/statuscolors.h"
#include "widgets/window/tradeoffchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace ccm::testing;
using namespace Qt::StringLiterals;

namespace {

using Series = TradeoffChart::Series;

/// The more days, the more are done and the quieter the busiest hour; limits are kept from day 5 on.
QList<PlanFigures> figures(const QString &link = u"Branch"_s)
{
    QList<PlanFigures> all;
    for (int days = 1; days <= SmallestDays::MostDays; ++days)
        all.append({.days = days,
                    .doneShare = 1.0 - 0.5 / days,
                    .busiestMean = 6'000.0 / days,
                    .busiestP95 = 6'600 / days,
                    .worstLink = link,
                    .withinLimits = days < 5 ? 0.2 * days : 0.98});
    return all;
}

QWidget *plotOf(const TradeoffChart &chart)
{
    return chart.findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

class TestTradeoffChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void drawsEachNumberOfDays();
    void drawsNoLimitsWithoutLinks();
    void tellsWhatADayGives();
    void looksAndChoosesByKeys();
    void choosesByClick();
    void marksThePlanWithoutChoosing();
    void staysWithinShorterFigures();
    void isDrawnInEachTheme_data();
    void isDrawnInEachTheme();
    void drawsNothingWithoutFigures();
};

void TestTradeoffChart::drawsEachNumberOfDays()
{
    TradeoffChart chart;
    chart.setFigures(figures(), 7, 0.95);
    for (const Series series : {Series::Done, Series::WithinLimits, Series::BusiestMean, Series::BusiestHigh})
        QCOMPARE(chart.pointsOf(series).size(), 31);
    QCOMPARE(chart.pointsOf(Series::Done)[1], QPointF(2.0, 75.0));
    QCOMPARE(chart.pointsOf(Series::WithinLimits)[2].y(), 60.0);
    QCOMPARE(chart.pointsOf(Series::BusiestMean)[5], QPointF(6.0, 1'000.0));
    QCOMPARE(chart.pointsOf(Series::BusiestHigh)[5], QPointF(6.0, 1'100.0));
}

void TestTradeoffChart::drawsNoLimitsWithoutLinks()
{
    TradeoffChart chart;
    chart.setFigures(figures({}), 7, 0.95);
    QVERIFY(chart.pointsOf(Series::WithinLimits).isEmpty());
    QVERIFY(!chart.textOf(3).contains(u"limit"_s));
}

void TestTradeoffChart::tellsWhatADayGives()
{
    TradeoffChart chart;
    chart.setFigures(figures(u"<b>Branch</b>"_s), 7, 0.95);
    const QString text = chart.textOf(2);
    for (const QString &part :
         {u"2 day"_s, u"75.0 % done"_s, u"3,000 starts"_s, u"3,300 in"_s, u"40.0 %"_s, u"<b>Branch</b>"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(chart.textOf(32), QString());
}

void TestTradeoffChart::looksAndChoosesByKeys()
{
    TradeoffChart chart;
    chart.setFigures(figures(), 7, 0.95);
    QSignalSpy chosen(&chart, &TradeoffChart::daysChosen);
    QSignalSpy described(&chart, &Chart::described);
    QCOMPARE(chart.lookedAtDays(), 0);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.lookedAtDays(), 7); // begins at the plan's
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.lookedAtDays(), 8);
    QCOMPARE(described.last().first().toString(), chart.textOf(8));
    QCOMPARE(chart.accessibleDescription(), chart.textOf(8));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 8);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.lookedAtDays(), 31);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.lookedAtDays(), 1);
}

void TestTradeoffChart::choosesByClick()
{
    TradeoffChart chart;
    chart.resize(900, 500);
    chart.setFigures(figures(), 7, 0.95);
    chart.grab();
    QSignalSpy chosen(&chart, &TradeoffChart::daysChosen);
    QList<int> met;
    for (int x = 0; x < chart.width(); x += 5) {
        QTest::mouseClick(plotOf(chart), Qt::LeftButton, {}, QPoint(x, 100));
        if (!chosen.isEmpty() && (met.isEmpty() || met.last() != chart.lookedAtDays()))
            met.append(chosen.last().first().toInt());
    }
    QList<int> all(31);
    std::iota(all.begin(), all.end(), 1);
    QCOMPARE(met, all); // from left to right, each of them
    const qsizetype before = chosen.count();
    QTest::mouseClick(plotOf(chart), Qt::LeftButton, {}, QPoint(2, chart.height() - 3)); // the legend
    QCOMPARE(chosen.count(), before);
}

void TestTradeoffChart::marksThePlanWithoutChoosing()
{
    TradeoffChart chart;
    chart.resize(900, 500);
    chart.setFigures(figures(), 7, 0.95);
    QSignalSpy chosen(&chart, &TradeoffChart::daysChosen);
    const QImage before = pictureOf(chart);
    chart.setCurrentDays(20);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(pictureOf(chart) != before);
    chart.setCurrentDays(7);
    QCOMPARE(pictureOf(chart), before);
    chart.setCurrentDays(45); // a plan may have more than the curve shows
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.lookedAtDays(), 1);
}

void TestTradeoffChart::staysWithinShorterFigures()
{
    TradeoffChart chart;
    chart.setFigures(figures(), 7, 0.95);
    QTest::keyClick(&chart, Qt::Key_End);
    chart.setFigures(figures().first(10), 7, 0.95);
    QCOMPARE(chart.lookedAtDays(), 10);
    chart.setFigures({}, 7, 0.95);
    QCOMPARE(chart.lookedAtDays(), 0);
    QCOMPARE(chart.description(), QString());
}

void TestTradeoffChart::isDrawnInEachTheme_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestTradeoffChart::isDrawnInEachTheme()
{
    QFETCH(QPalette, palette);
    TradeoffChart chart;
    chart.setPalette(palette);
    chart.resize(800, 450);
    chart.setFigures(figures(), 7, 0.95);
    const QImage image = pictureOf(chart);
    QVERIFY(colorsIn(image) > 50);
    for (const Status status : {Status::Good, Status::Notice, Status::Warning})
        QVERIFY(countColor(image, statusColors(status, palette).text) > 20);
}

void TestTradeoffChart::drawsNothingWithoutFigures()
{
    TradeoffChart chart;
    chart.resize(500, 300);
    for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    QTest::mouseClick(plotOf(chart), Qt::LeftButton, {}, QPoint(250, 80));
    QCOMPARE(chart.lookedAtDays(), 0);
    QVERIFY(!pictureOf(chart).isNull());
}

QTEST_MAIN(TestTradeoffChart)

#include "tst_tradeoffchart.moc"
