// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/window/charttesting.h"
#include "widgets/common/huecolors.h"
#include "widgets/window/heatmap.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace ccm::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 30);
const QDate ClocksBack(2026, 10, 25);
const QDate ClocksForward(2027, 3, 28);

/// As many as 1,000 in the tenth hour, fewer in others, none at night.
Forecast hilly()
{
    Forecast forecast = ccm::forecast(evenPlan(3, 72'000));
    for (HourForecast &hour : forecast.hours) {
        const int clock = hour.start.time().hour();
        hour.starts = {.mean = clock < 8 || clock > 18 ? 0.0 : 1'000.0 - 100.0 * std::abs(clock - 10)};
    }
    return forecast;
}

QColor colorOf(const HeatMap &map, const QImage &image, const QDateTime &hour)
{
    return image.pixelColor(map.cellOf(hour).topLeft() + QPoint(1, 1));
}

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsTheStartsOfAnHour();
    void movesByKeys();
    void goesToTheBusiestHour();
    void keepsItsHourWhileThePlanChanges();
    void activatesAnHour();
    void choosesByMouse();
    void standsOutMoreTheMoreStart_data();
    void standsOutMoreTheMoreStart();
    void splitsTheHourThatComesTwice();
    void leavesOutTheHourThatIsNot();
    void drawsNothingWithoutHours();
    void fitsItsRoom_data();
    void fitsItsRoom();
};

void TestHeatMap::tellsTheStartsOfAnHour()
{
    HeatMap map;
    map.showForecast(forecast(evenPlan(7, 724'080))); // 4,310 in each hour
    QSignalSpy described(&map, &Chart::described);
    map.setCurrentHour(berlin(Monday, 9));
    QVERIFY(map.accessibleDescription().startsWith(u"Mon 30 Nov, 09:00 to 10:00: 4,31"_s));
    QVERIFY(map.accessibleDescription().contains(u" starts, "_s));
    QCOMPARE(described.count(), 1);
    QCOMPARE(map.textAt(berlin(Monday, 9, 59)), map.description());
    QCOMPARE(map.textAt(berlin(Monday.addDays(-1), 9)), QString());
    QVERIFY(!map.accessibleName().isEmpty());
}

void TestHeatMap::movesByKeys()
{
    HeatMap map;
    map.showForecast(hilly());
    map.setCurrentHour(berlin(Monday, 9));
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(map.currentHour(), berlin(Monday, 10));
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentHour(), berlin(Monday.addDays(1), 10));
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Left);
    QCOMPARE(map.currentHour(), berlin(Monday, 9));
    QTest::keyClick(&map, Qt::Key_Left); // the first day
    QCOMPARE(map.currentHour(), berlin(Monday, 9));
    map.setCurrentHour(berlin(Monday, 23));
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(map.currentHour(), berlin(Monday.addDays(1), 0));
}

void TestHeatMap::goesToTheBusiestHour()
{
    HeatMap map;
    map.showForecast(hilly());
    QTest::keyClick(&map, Qt::Key_Down); // without a choice, it begins there
    QCOMPARE(map.currentHour(), berlin(Monday, 10));
    map.setCurrentHour(berlin(Monday, 3));
    QTest::keyClick(&map, Qt::Key_Home);
    QCOMPARE(map.currentHour(), berlin(Monday, 10));
}

void TestHeatMap::keepsItsHourWhileThePlanChanges()
{
    HeatMap map;
    map.showForecast(forecast(evenPlan(3, 72'000)));
    map.setCurrentHour(berlin(Monday, 10));
    const QString before = map.description();
    map.showForecast(forecast(evenPlan(6, 72'000)));
    QCOMPARE(map.currentHour(), berlin(Monday, 10));
    QVERIFY(map.description() != before);
    map.showForecast(forecast(evenPlan(3, 100, QDate(2027, 6, 1))));
    QVERIFY(!map.currentHour().isValid());
    QCOMPARE(map.description(), QString());
}

void TestHeatMap::activatesAnHour()
{
    HeatMap map;
    map.resize(600, 400);
    map.showForecast(hilly());
    QSignalSpy activated(&map, &HeatMap::hourActivated);
    QTest::keyClick(&map, Qt::Key_Return); // nothing is chosen
    QCOMPARE(activated.count(), 0);
    map.setCurrentHour(berlin(Monday, 9));
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(activated.last().first().toDateTime(), berlin(Monday, 9));
    const QPoint there = map.cellOf(berlin(Monday.addDays(1), 14)).center();
    QTest::mouseClick(&map, Qt::LeftButton, {}, there);
    QTest::mouseDClick(&map, Qt::LeftButton, {}, there);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.last().first().toDateTime(), berlin(Monday.addDays(1), 14));
}

void TestHeatMap::choosesByMouse()
{
    HeatMap map;
    map.resize(600, 400);
    map.showForecast(hilly());
    for (const int hour : {0, 9, 23}) {
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellOf(berlin(Monday.addDays(2), hour)).center());
        QCOMPARE(map.currentHour(), berlin(Monday.addDays(2), hour));
    }
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(1, map.height() - 2));
    QVERIFY(!map.currentHour().isValid());
}

void TestHeatMap::standsOutMoreTheMoreStart_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestHeatMap::standsOutMoreTheMoreStart()
{
    QFETCH(QPalette, palette);
    HeatMap map;
    map.setPalette(palette);
    map.resize(800, 600);
    map.showForecast(hilly());
    const QImage image = pictureOf(map);
    QVERIFY(colorsIn(image) > 20);
    double last = 0.0;
    // 0, 300, 400 ... 1,000 starts. Told by lightness alone, whatever colours one sees.
    for (const int hour : {3, 17, 16, 15, 14, 13, 12, 11, 10}) {
        const double contrast =
            contrastRatio(colorOf(map, image, berlin(Monday, hour)), palette.color(QPalette::Base));
        QVERIFY2(contrast > last, qPrintable(QString::number(hour)));
        last = contrast;
    }
    QVERIFY(last > 4.5);
}

void TestHeatMap::splitsTheHourThatComesTwice()
{
    HeatMap map;
    map.resize(600, 400);
    map.showForecast(forecast(evenPlan(3, 72'000, ClocksBack.addDays(-1))));
    const QDateTime first = berlin(ClocksBack, 1).addSecs(3'600);
    const QRect cell = map.cellOf(first);
    const QRect again = map.cellOf(first.addSecs(3'600));
    QCOMPARE(again.top(), cell.top());
    QCOMPARE(again.left(), cell.right() + 1);
    QCOMPARE(again.right(), map.cellOf(berlin(ClocksBack, 5)).right());

    map.setCurrentHour(berlin(ClocksBack.addDays(-1), 2));
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentHour(), first);
    QVERIFY(map.description().startsWith(u"Sun 25 Oct, 02:00 CEST to 02:00 CET: "_s));
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentHour(), first.addSecs(3'600));
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentHour(), berlin(ClocksBack.addDays(1), 2));
    QTest::keyClick(&map, Qt::Key_Left);
    QCOMPARE(map.currentHour(), first.addSecs(3'600));
}

void TestHeatMap::leavesOutTheHourThatIsNot()
{
    HeatMap map;
    map.resize(600, 400);
    map.showForecast(forecast(evenPlan(3, 72'000, ClocksForward.addDays(-1))));
    const QRect before = map.cellOf(berlin(ClocksForward, 1));
    const QRect after = map.cellOf(berlin(ClocksForward, 3));
    QVERIFY(after.top() > before.bottom() + before.height() / 2); // room for the one between
    map.setCurrentHour(berlin(ClocksForward, 1));
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(map.currentHour(), berlin(ClocksForward, 3));
    map.setCurrentHour(berlin(ClocksForward.addDays(-1), 2));
    QTest::keyClick(&map, Qt::Key_Right); // over the day without it
    QCOMPARE(map.currentHour(), berlin(ClocksForward.addDays(1), 2));
}

void TestHeatMap::drawsNothingWithoutHours()
{
    HeatMap map;
    map.resize(600, 400);
    for (const auto key : {Qt::Key_Down, Qt::Key_Home, Qt::Key_Return})
        QTest::keyClick(&map, key);
    QVERIFY(!pictureOf(map).isNull());
    map.showForecast(forecast(evenPlan(7, 0)));
    QVERIFY(!pictureOf(map).isNull());
    map.setCurrentHour(berlin(Monday, 9));
    QVERIFY(map.description().contains(u": 0 starts"_s));
}

void TestHeatMap::fitsItsRoom_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QSize>("size");
    QTest::newRow("one day") << 1 << QSize(1'800, 900);
    QTest::newRow("a week in a small window") << 7 << QSize(420, 240);
    QTest::newRow("a month") << 31 << QSize(640, 360);
    QTest::newRow("four months") << 120 << QSize(640, 360);
}

void TestHeatMap::fitsItsRoom()
{
    QFETCH(int, days);
    QFETCH(QSize, size);
    HeatMap map;
    map.resize(size);
    const Forecast forecast = ccm::forecast(evenPlan(days, 10'000));
    map.showForecast(forecast);
    QRect last;
    for (const QDateTime &hour : {forecast.opening, forecast.deadline.addSecs(-3'600)}) {
        const QRect cell = map.cellOf(hour);
        QVERIFY(map.rect().contains(cell));
        QVERIFY(cell.width() >= 3 && cell.height() >= 5);
        last = cell;
    }
    QVERIFY(last.right() < size.width() - map.fontMetrics().height()); // room for the scale
}

QTEST_MAIN(TestHeatMap)

#include "tst_heatmap.moc"
