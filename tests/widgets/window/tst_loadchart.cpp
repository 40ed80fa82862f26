// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/window/charttesting.h"
#include "widgets/common/statuscolors.h"
#include "widgets/window/loadchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace ccm::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 30);

Forecast week()
{
    return forecast(evenPlan(7, 1'000));
}

/// 2 Mbit/s in each hour, `peak` in the tenth of the first day.
LinkLoad link(double peak)
{
    LinkLoad load{.name = u"Branch <b>North</b>"_s, .capacityMbit = 10.0, .limitMbit = 8.0};
    load.mbitPerHour = QList<double>(week().hours.size(), 2.0);
    load.mbitPerHour[9] = peak;
    return load;
}

} // namespace

class TestLoadChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsTheLoadOfAnHour();
    void marksWhatIsAboveTheLimit_data();
    void marksWhatIsAboveTheLimit();
    void movesACursorByKeys();
    void isNamedAfterItsLink();
    void saysThatThereIsNothing();
    void takesALinkThatCarriesNothing();
};

void TestLoadChart::tellsTheLoadOfAnHour()
{
    LoadChart chart;
    chart.showLoad(link(12.5), week());
    QCOMPARE(chart.textAt(berlin(Monday, 8)),
             u"Mon 30 Nov, 08:00 to 09:00: 2.00 Mbit/s expected; the limit is 8.00 Mbit/s"_s);
    QCOMPARE(chart.textAt(berlin(Monday, 9, 30)),
             u"Mon 30 Nov, 09:00 to 10:00: 12.5 Mbit/s expected, above the limit of 8.00 Mbit/s"_s);
    QCOMPARE(chart.textAt(berlin(Monday.addDays(-1), 9)), QString());
}

void TestLoadChart::marksWhatIsAboveTheLimit_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestLoadChart::marksWhatIsAboveTheLimit()
{
    QFETCH(QPalette, palette);
    LoadChart chart;
    chart.setPalette(palette);
    chart.resize(800, 400);
    const QColor base = palette.color(QPalette::Base);
    const QColor bad = statusColors(Status::Bad, palette).text;
    // Between the hue and the ground, as the tint is; the deadline is neither, but for its text.
    const auto tinted = [&](const QImage &image) {
        qsizetype count = 0;
        for (int y = chart.fontMetrics().height() * 3; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                const double share = double(color.red() - color.blue()) / (bad.red() - bad.blue());
                const bool fits =
                    std::abs(color.green() - (base.green() + 0.65 * (bad.green() - base.green()))) < 4;
                count += share > 0.55 && share < 0.75 && fits ? 1 : 0;
            }
        }
        return count;
    };
    chart.showLoad(link(7.9), week());
    chart.showDay(Monday);
    QVERIFY(tinted(pictureOf(chart)) < 50); // edges of letters
    chart.showLoad(link(16.0), week());
    const QImage image = pictureOf(chart);
    QVERIFY(tinted(image) > 500);
    QVERIFY(countColor(image, statusColors(Status::Notice, palette).text) > 50); // the load
    QVERIFY(countColor(image, statusColors(Status::Warning, palette).text) > 50); // the limit
}

void TestLoadChart::movesACursorByKeys()
{
    LoadChart chart;
    chart.showLoad(link(12.5), week());
    QSignalSpy described(&chart, &Chart::described);
    chart.setCurrentMoment(berlin(Monday, 8));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentMoment(), berlin(Monday, 9));
    QCOMPARE(described.last().first().toString(), chart.textAt(berlin(Monday, 9)));
    QCOMPARE(described.count(), 2);
    chart.showLoad(link(5.0), week());
    QVERIFY(chart.description().contains(u"5.00 Mbit/s"_s));
}

void TestLoadChart::isNamedAfterItsLink()
{
    LoadChart chart;
    chart.showLoad(link(1.0), week());
    QCOMPARE(chart.accessibleName(), u"Chart of the load of Branch <b>North</b>"_s);
}

void TestLoadChart::saysThatThereIsNothing()
{
    LoadChart chart;
    chart.setPalette(lightPalette());
    chart.resize(600, 300);
    chart.showLoad(link(12.0), week());
    chart.setCurrentMoment(berlin(Monday, 8));
    chart.clear();
    QCOMPARE(chart.description(), QString());
    QCOMPARE(chart.textAt(berlin(Monday, 8)), QString());
    const QImage image = pictureOf(chart);
    QCOMPARE(countColor(image, statusColors(Status::Notice, chart.palette()).text), 0);
    QVERIFY(colorsIn(image) > 5); // a sentence
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_D);
}

void TestLoadChart::takesALinkThatCarriesNothing()
{
    LoadChart chart;
    chart.resize(600, 300);
    LinkLoad dead = link(0.0);
    dead.capacityMbit = dead.limitMbit = 0.0;
    dead.mbitPerHour.fill(0.0);
    chart.showLoad(dead, week());
    QVERIFY(!pictureOf(chart).isNull());
    dead.mbitPerHour.clear(); // fewer hours than the forecast
    chart.showLoad(dead, week());
    QCOMPARE(chart.textAt(berlin(Monday, 8)), QString());
}

QTEST_MAIN(TestLoadChart)

#include "tst_loadchart.moc"
