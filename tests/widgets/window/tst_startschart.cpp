// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/window/charttesting.h"
#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"
#include "widgets/window/startschart.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace ccm;
using namespace ccm::testing;
using namespace Qt::StringLiterals;

namespace {

using Series = StartsChart::Series;
using Resolution = StartsChart::Resolution;

Forecast alwaysOn(int days, qint64 clients = 168'000)
{
    return forecast(evenPlan(days, clients));
}

QDateTime berlin(int day, int hour)
{
    return testing::berlin(QDate(2026, 11, 30).addDays(day), hour);
}

double second(const QDateTime &time)
{
    return static_cast<double>(time.toSecsSinceEpoch());
}

/// Always on, installed as the windows open: Tuesdays and Saturdays.
Plan planWithWindows()
{
    Plan plan = evenPlan(7, 1'000);
    plan.maintenanceWindows = {{.day = 2, .startMinute = 20 * 60, .hours = 4.0},
                               {.day = 6, .startMinute = 22 * 60, .hours = 6.0}};
    return plan;
}

/// Ten looked at until Monday noon, three done.
Actuals threeDone()
{
    Actuals actuals{.observed = 10, .until = berlin(0, 12)};
    actuals.completed = {berlin(0, 9).addSecs(60), berlin(0, 9).addSecs(3'599), berlin(0, 11), berlin(0, 13)};
    actuals.scheduled = {{.client = u"pc1.example"_s, .moment = berlin(3, 4)}};
    return actuals;
}

double valueAt(const QList<QPointF> &points, const QDateTime &time)
{
    for (const QPointF &point : points) {
        if (point.x() == second(time))
            return point.y();
    }
    return -1.0;
}

QWidget *plotOf(const StartsChart &chart)
{
    return chart.findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

class TestStartsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsTheNumbersOfAnHour();
    void tellsTheNumbersOfADay();
    void drawsEachHourWhereItIs();
    void drawsEachDayAsABar();
    void drawsAllHoursWhereClocksAreSetBack();
    void drawsInstallationsOfMaintenanceWindows();
    void marksMaintenanceWindows();
    void drawsWhatWasSeenOnlyUntilItWasSeen();
    void takesWhatWasSeenAwayAgain();
    void hidesASeriesByItsAction();
    void hidesASeriesByItsLegend();
    void tintsTheBand();
    void theBandIsSeenInHighContrast_data();
    void theBandIsSeenInHighContrast();
    void beginsWithTheWholeWindow();
    void movesACursorByKeys();
    void describesTheSameHourOfTheNextDay();
    void followsTheCursorWithItsView();
    void keepsTheCursorWhileThePlanChanges();
    void zoomsToDayAndHour();
    void zoomsAndMovesByKeys();
    void zoomsWithTheWheel();
    void choosesAnHourByClick();
    void keepsItsViewWhileClientsChange();
    void drawsNothingWithoutHours();
    void isDrawnInEachTheme_data();
    void isDrawnInEachTheme();
    void fitsASmallRoom();
};

void TestStartsChart::tellsTheNumbersOfAnHour()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    // 168,000 clients in 168 hours are 1,000 each, with a standard deviation of 31.5, 1.645 of which are 52.
    const QString text = chart.textAt(berlin(2, 9));
    QVERIFY2(text.startsWith(u"Wed 2 Dec, 09:00 to 10:00: 1,000 starts expected, 94"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u" to 1,052 in 9 of 10 cases; 34.5 % started in all"_s), qPrintable(text));
    QCOMPARE(chart.textAt(berlin(-1, 0)), QString());
    QCOMPARE(chart.textAt(berlin(400, 0)), QString());
}

void TestStartsChart::tellsTheNumbersOfADay()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Days);
    QVERIFY2(chart.textAt(berlin(1, 15)).startsWith(u"Tue 1 Dec: 24,00"_s),
             qPrintable(chart.textAt(berlin(1, 15))));
}

void TestStartsChart::drawsEachHourWhereItIs()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    const QList<QPointF> starts = chart.pointsOf(Series::Starts);
    QCOMPARE(starts[0].x(), second(berlin(0, 0)));
    QCOMPARE(starts[33].x(), second(berlin(1, 9)));
    QCOMPARE(qRound(starts[33].y()), 1'000);
    QCOMPARE(qRound(valueAt(starts, berlin(7, 1))), 0); // after the deadline

    const QList<QPointF> band = chart.pointsOf(Series::Band);
    const qsizetype half = band.size() / 2;
    QCOMPARE(half, starts.size());
    QCOMPARE(band[33].y(), 1'052.0);
    QVERIFY(band[half + 33].y() > 940.0 && band[half + 33].y() < 950.0);

    const QList<QPointF> started = chart.pointsOf(Series::Started);
    QCOMPARE(started.first(), QPointF(second(berlin(0, 0)), 0.0));
    QCOMPARE(qRound(valueAt(started, berlin(3, 12)) * 10), 500); // percent, half way
    QCOMPARE(qRound(valueAt(started, berlin(7, 0))), 100);
}

void TestStartsChart::drawsEachDayAsABar()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Days);
    const QList<QPointF> starts = chart.pointsOf(Series::Starts);
    QCOMPARE(starts[2].x(), second(berlin(2, 12)));
    QVERIFY(std::abs(starts[2].y() - 24'000.0) < 24.0); // policy takes five minutes at least
    QVERIFY(chart.pointsOf(Series::Installs).isEmpty());
}

void TestStartsChart::drawsAllHoursWhereClocksAreSetBack()
{
    StartsChart chart;
    chart.showForecast(forecast(evenPlan(3, 72'000, QDate(2026, 10, 24))), Resolution::Hours);
    const QList<QPointF> starts = chart.pointsOf(Series::Starts);
    const QDateTime sunday = testing::berlin({2026, 10, 25}, 0);
    const QDateTime monday = testing::berlin({2026, 10, 26}, 0);
    QCOMPARE(std::ranges::count_if(
                 starts, [&](const QPointF &p) { return p.x() >= second(sunday) && p.x() < second(monday); }),
             25);
    QVERIFY(
        chart.textAt(sunday.addSecs(3 * 3'600)).startsWith(u"Sun 25 Oct, 02:00 CET to 03:00 CET: 1,00"_s));
}

void TestStartsChart::drawsInstallationsOfMaintenanceWindows()
{
    StartsChart chart;
    chart.setPlan(planWithWindows());
    chart.showForecast(forecast(planWithWindows()), Resolution::Hours);
    double installed = 0.0;
    QList<QPointF> installs = chart.pointsOf(Series::Installs);
    installs.removeLast(); // closes the last hour
    for (const QPointF &point : std::as_const(installs)) {
        const QDateTime hour = QDateTime::fromSecsSinceEpoch(qRound64(point.x()), QTimeZone("Europe/Berlin"));
        const bool opens = (hour.date().dayOfWeek() == 2 && hour.time() == QTime(20, 0))
            || (hour.date().dayOfWeek() == 6 && hour.time() == QTime(22, 0));
        QVERIFY2(opens || point.y() < 1e-6, qPrintable(hour.toString()));
        installed += point.y();
    }
    QCOMPARE(qRound(installed), 1'000);
    QVERIFY(!chart.pointsOf(Series::InstallBand).isEmpty());
    QVERIFY(chart.textAt(berlin(5, 22)).contains(u" installations expected; "_s));

    chart.showForecast(forecast(planWithWindows()), Resolution::Days);
    const QList<QPointF> days = chart.pointsOf(Series::Installs);
    QCOMPARE(qRound(days[5].y()), qRound(valueAt(installs, berlin(5, 22))));
    QCOMPARE(qRound(days[4].y()), 0);
    QVERIFY(chart.pointsOf(Series::InstallBand).isEmpty()); // not known by the day

    chart.showForecast(alwaysOn(7), Resolution::Hours);
    QVERIFY(chart.pointsOf(Series::Installs).isEmpty());
}

void TestStartsChart::marksMaintenanceWindows()
{
    StartsChart chart;
    chart.setPalette(lightPalette());
    chart.resize(900, 500);
    const QColor mark = statusColors(Status::Warning, chart.palette()).text;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    QCOMPARE(countColor(pictureOf(chart), mark), 0);
    chart.setPlan(planWithWindows());
    QVERIFY(countColor(pictureOf(chart), mark) > 0);
    chart.setPlan(evenPlan(7, 10));
    QCOMPARE(countColor(pictureOf(chart), mark), 0);
}

void TestStartsChart::drawsWhatWasSeenOnlyUntilItWasSeen()
{
    StartsChart chart;
    chart.setActuals(threeDone());
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    const QList<QPointF> completed = chart.pointsOf(Series::Completed);
    QCOMPARE(valueAt(completed, berlin(0, 8)), 0.0);
    QCOMPARE(valueAt(completed, berlin(0, 9)), 2.0);
    QCOMPARE(valueAt(completed, berlin(0, 11)), 1.0);
    QCOMPARE(completed.last().x(), second(berlin(0, 12)));
    const QList<QPointF> shares = chart.pointsOf(Series::CompletedShare);
    QCOMPARE(shares.last(), QPointF(second(berlin(0, 12)), 30.0));
    QCOMPARE(chart.pointsOf(Series::Scheduled), (QList<QPointF>{{second(berlin(3, 4)), 0.0}}));
    QVERIFY(chart.textAt(berlin(0, 9)).endsWith(u"; 2 seen to complete"_s));
    QVERIFY(!chart.textAt(berlin(0, 13)).contains(u"seen"_s)); // nobody has looked

    chart.showForecast(alwaysOn(7), Resolution::Days);
    QCOMPARE(chart.pointsOf(Series::Completed), (QList<QPointF>{{second(berlin(0, 12)), 3.0}}));
}

void TestStartsChart::takesWhatWasSeenAwayAgain()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    chart.setActuals(threeDone());
    QVERIFY(!chart.pointsOf(Series::Completed).isEmpty());
    chart.setActuals({});
    for (const Series series : {Series::Completed, Series::CompletedShare, Series::Scheduled})
        QVERIFY(chart.pointsOf(series).isEmpty());
    QVERIFY(!chart.textAt(berlin(0, 9)).contains(u"seen"_s));
}

void TestStartsChart::hidesASeriesByItsAction()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    auto *band = chart.findChild<QAction *>(u"series%1"_s.arg(static_cast<int>(Series::Band)));
    auto *installs = chart.findChild<QAction *>(u"series%1"_s.arg(static_cast<int>(Series::Installs)));
    QVERIFY(chart.actions().contains(band));
    QVERIFY(band->isVisible() && band->isChecked());
    QVERIFY(!installs->isVisible()); // there are none
    band->trigger();
    QVERIFY(!chart.isSeriesShown(Series::Band));
    QVERIFY(chart.pointsOf(Series::Band).isEmpty());
    QVERIFY(!chart.pointsOf(Series::Starts).isEmpty());
    chart.setSeriesShown(Series::Band, true);
    QVERIFY(band->isChecked());
    chart.showForecast(forecast(planWithWindows()), Resolution::Hours);
    QVERIFY(installs->isVisible());
}

void TestStartsChart::hidesASeriesByItsLegend()
{
    StartsChart chart;
    chart.resize(700, 400);
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    chart.grab(); // lays the legend out
    // Its entries stand below the chart, the starts first.
    const int left = chart.fontMetrics().height() * 3;
    for (int y = chart.height() - 5; y > 2 * chart.height() / 3 && chart.isSeriesShown(Series::Starts);
         y -= 4)
        QTest::mouseClick(plotOf(chart), Qt::LeftButton, {}, QPoint(left, y));
    QVERIFY(!chart.isSeriesShown(Series::Starts));
    QVERIFY(chart.pointsOf(Series::Starts).isEmpty());
}

void TestStartsChart::theBandIsSeenInHighContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("least"); // pixels
    QTest::newRow("on black: all of it") << highContrastPalette() << 80'000;
    QTest::newRow("on white: its edges") << palette(Qt::white, Qt::white, Qt::black) << 1'000;
}

/// 3 : 1 is what graphics need by WCAG 2.1, 1.4.11.
void TestStartsChart::theBandIsSeenInHighContrast()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, least);
    StartsChart chart;
    chart.setPalette(palette);
    chart.resize(900, 500);
    chart.showForecast(alwaysOn(7, 2'000), Resolution::Hours);
    chart.setSeriesShown(Series::Starts, false);
    const auto seen = [&] {
        const QImage image = pictureOf(chart);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isSeen =
                    contrastRatio(image.pixelColor(x, y), palette.color(QPalette::Base)) >= 3.0;
                count += isSeen ? 1 : 0;
            }
        }
        return count;
    };
    const int withBand = seen();
    chart.setSeriesShown(Series::Band, false);
    QVERIFY(withBand - seen() > least);
}

void TestStartsChart::tintsTheBand()
{
    StartsChart chart;
    chart.setPalette(lightPalette());
    chart.resize(900, 500);
    chart.showForecast(alwaysOn(7, 2'000), Resolution::Hours); // few clients, wide band
    // 28 parts of the hue in 72 of white, each once, however narrow the hours are.
    const QColor hue = statusColors(Status::Notice, chart.palette()).text;
    const auto tint = [&](int part) { return qRound(255 + (part - 255) * 0.28); };
    const auto tinted = [&] {
        const QImage image = pictureOf(chart);
        qsizetype count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += std::abs(color.red() - tint(hue.red())) <= 2
                        && std::abs(color.green() - tint(hue.green())) <= 2
                        && std::abs(color.blue() - tint(hue.blue())) <= 2
                    ? 1
                    : 0;
            }
        }
        return count;
    };
    QVERIFY(tinted() > 20'000);
    chart.setSeriesShown(Series::Band, false);
    QVERIFY(tinted() < 1'000); // its entry in the legend
}

void TestStartsChart::beginsWithTheWholeWindow()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    QCOMPARE(chart.shownSpan().first, berlin(0, 0).toUTC());
    QCOMPARE(chart.shownSpan().second, berlin(8, 0).toUTC());
    QVERIFY(!chart.currentMoment().isValid());
}

void TestStartsChart::movesACursorByKeys()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    QSignalSpy described(&chart, &Chart::described);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentMoment(), berlin(0, 0));
    QCOMPARE(described.last().first().toString(), chart.textAt(berlin(0, 0)));
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentMoment(), berlin(0, 1));
    QVERIFY(chart.accessibleDescription().startsWith(u"Mon 30 Nov, 01:00 to 02:00: 1,000 starts"_s));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&chart, Qt::Key_Left); // not further than the first
    QCOMPARE(chart.currentMoment(), berlin(0, 0));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!chart.currentMoment().isValid());
    QCOMPARE(described.last().first().toString(), QString());
    QCOMPARE(chart.description(), QString());
    QVERIFY(chart.accessibleDescription().startsWith(u"Busiest: "_s));
}

void TestStartsChart::describesTheSameHourOfTheNextDay()
{
    StartsChart chart;
    const QDate before(2026, 10, 24);
    chart.showForecast(forecast(evenPlan(5, 120'000, before)), Resolution::Hours);
    chart.setCurrentMoment(testing::berlin(before, 9));
    QTest::keyClick(&chart, Qt::Key_PageDown); // a day of 25 hours follows
    QTest::keyClick(&chart, Qt::Key_PageDown);
    QCOMPARE(chart.currentMoment(), testing::berlin(before.addDays(2), 9));
    QTest::keyClick(&chart, Qt::Key_PageUp);
    QCOMPARE(chart.currentMoment(), testing::berlin(before.addDays(1), 9));
}

void TestStartsChart::followsTheCursorWithItsView()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    chart.showDay(QDate(2026, 12, 1));
    chart.setCurrentMoment(berlin(1, 23));
    QCOMPARE(chart.shownSpan().first, berlin(1, 0).toUTC());
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.shownSpan().first, berlin(1, 1).toUTC());
    chart.setCurrentMoment(berlin(0, 5));
    QCOMPARE(chart.shownSpan().first, berlin(0, 5).toUTC());
}

void TestStartsChart::keepsTheCursorWhileThePlanChanges()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    chart.setCurrentMoment(berlin(2, 9));
    QSignalSpy described(&chart, &Chart::described);
    chart.showForecast(alwaysOn(14), Resolution::Hours);
    QCOMPARE(chart.currentMoment(), berlin(2, 9));
    QCOMPARE(described.count(), 1);
    QVERIFY(described.first().first().toString().contains(u": 500 starts"_s));
    chart.showForecast(forecast(evenPlan(7, 100, QDate(2027, 6, 1))), Resolution::Hours);
    QVERIFY(!chart.currentMoment().isValid());
}

void TestStartsChart::zoomsToDayAndHour()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    chart.setCurrentMoment(berlin(2, 9));
    QTest::keyClick(&chart, Qt::Key_D);
    QCOMPARE(chart.shownSpan(), std::pair(berlin(2, 0).toUTC(), berlin(3, 0).toUTC()));
    QTest::keyClick(&chart, Qt::Key_H);
    QCOMPARE(chart.shownSpan(),
             std::pair(berlin(2, 6).addSecs(1'800).toUTC(), berlin(2, 12).addSecs(1'800).toUTC()));
}

void TestStartsChart::zoomsAndMovesByKeys()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    const auto whole = chart.shownSpan();
    QTest::keyClick(&chart, Qt::Key_Plus);
    const auto near = chart.shownSpan();
    QVERIFY(near.first > whole.first && near.second < whole.second);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(chart.shownSpan().first > near.first);
    QVERIFY(!chart.currentMoment().isValid()); // the view has moved, no more
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chart.shownSpan().first, whole.first); // not out of the forecast
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.shownSpan().first.secsTo(chart.shownSpan().second) >= 6 * 3'600 - 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.shownSpan(), whole);
}

void TestStartsChart::zoomsWithTheWheel()
{
    StartsChart chart;
    chart.resize(700, 400);
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    chart.grab();
    const auto whole = chart.shownSpan();
    const QPointF middle(plotOf(chart)->rect().center());
    QWheelEvent wheel(middle, plotOf(chart)->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plotOf(chart), &wheel);
    QVERIFY(chart.shownSpan().first > whole.first);
    QVERIFY(chart.shownSpan().second < whole.second);
}

void TestStartsChart::choosesAnHourByClick()
{
    StartsChart chart;
    chart.resize(700, 400);
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    chart.showDay(QDate(2026, 12, 2));
    chart.grab();
    QSignalSpy described(&chart, &Chart::described);
    QTest::mouseClick(plotOf(chart), Qt::LeftButton, {}, QPoint(350, 100));
    QCOMPARE(described.count(), 1);
    QCOMPARE(chart.currentMoment().date(), QDate(2026, 12, 2));
    QVERIFY(chart.currentMoment() > berlin(2, 9) && chart.currentMoment() < berlin(2, 14)); // in the middle
}

void TestStartsChart::keepsItsViewWhileClientsChange()
{
    StartsChart chart;
    chart.showForecast(alwaysOn(7), Resolution::Hours);
    QTest::keyClick(&chart, Qt::Key_Plus);
    const auto near = chart.shownSpan();
    chart.showForecast(alwaysOn(7, 5'000), Resolution::Hours);
    QCOMPARE(chart.shownSpan(), near);
    chart.showForecast(alwaysOn(8), Resolution::Hours);
    QCOMPARE(chart.shownSpan().first, berlin(0, 0).toUTC());
    QCOMPARE(chart.shownSpan().second, berlin(9, 0).toUTC());
}

void TestStartsChart::drawsNothingWithoutHours()
{
    StartsChart chart;
    chart.resize(600, 400);
    QVERIFY(!chart.grab().isNull());
    for (const auto key : {Qt::Key_Left, Qt::Key_PageDown, Qt::Key_D, Qt::Key_H, Qt::Key_Plus, Qt::Key_Home})
        QTest::keyClick(&chart, key);
    QVERIFY(!chart.currentMoment().isValid());
    chart.showForecast(alwaysOn(7, 0), Resolution::Days);
    QVERIFY(!chart.grab().isNull());
    QVERIFY(chart.textAt(berlin(1, 0)).contains(u": 0 starts"_s));
}

void TestStartsChart::isDrawnInEachTheme_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestStartsChart::isDrawnInEachTheme()
{
    QFETCH(QPalette, palette);
    StartsChart chart;
    chart.resize(900, 500);
    chart.setPlan(planWithWindows());
    chart.setActuals(threeDone());
    for (const Resolution resolution : {Resolution::Hours, Resolution::Days}) {
        chart.showForecast(forecast(planWithWindows()), resolution);
        chart.setPalette(palette);
        const QImage image = pictureOf(chart);
        QVERIFY(colorsIn(image) > 50);
        QVERIFY(countColor(image, palette.color(QPalette::Base)) > image.width() * image.height() / 4);
        for (const Status status : {Status::Notice, Status::Warning, Status::Bad})
            QVERIFY(countColor(image, statusColors(status, palette).text) > 20);
    }
}

void TestStartsChart::fitsASmallRoom()
{
    StartsChart chart;
    chart.setPlan(planWithWindows());
    chart.setActuals(threeDone());
    chart.showForecast(forecast(planWithWindows()), Resolution::Hours);
    QVERIFY(chart.minimumSizeHint().width() < 400);
    QVERIFY(chart.minimumSizeHint().height() < 300);
}

QTEST_MAIN(TestStartsChart)

#include "tst_startschart.moc"
