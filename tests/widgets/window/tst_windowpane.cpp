// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/windowpane.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Plan officePlan(qint64 clients = 25'000)
{
    Plan plan{.name = u"Offices, one week"_s,
              .openingDate = QDate(2026, 11, 30),
              .openingTime = QTime(0, 0),
              .timeZone = "Europe/Berlin"};
    plan.fleet = {
        {.name = u"PCs"_s, .count = clients, .availability = {.kind = Availability::Kind::Office8x5}}};
    return plan;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x30, 0x36), QColor(0x22, 0x26, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1a, 0x1d, 0x21));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe6, 0xe9, 0xed));
    return palette;
}

qsizetype colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return colors.size();
}

QString answer(const WindowPane &pane, int number)
{
    return pane.findChild<QLabel *>(u"answer%1"_s.arg(number))->text();
}

} // namespace

class TestWindowPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void answersInSentences();
    void movesWithTheSlider();
    void showsTheSameNumbersInTheTable();
    void tellsWhatIsDocumentedAndWhatIsAssumed();
    void showsWarningsOfAPlan();
    void keepsThePlanWhenAnotherCannotBeRead();
    void beginsWithAPlanOfItsOwn();
    void isDrawnInLightAndDark_data();
    void isDrawnInLightAndDark();
    void fitsASmallScreen();
};

void TestWindowPane::answersInSentences()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QVERIFY(answer(pane, 0).startsWith(u"95 % have started by Tue 15 Dec"_s));
    QVERIFY(answer(pane, 1).startsWith(u"Busiest hour: Mon 7 Dec"_s));
    QVERIFY(answer(pane, 2).contains(
        u"of 25,000 clients (66 %) are expected to miss the deadline, Mon 7 Dec 00:00"_s));
    QCOMPARE(pane.findChild<QLabel *>(u"planTitle"_s)->text(), u"Offices, one week"_s);
}

void TestWindowPane::movesWithTheSlider()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QSignalSpy changed(&pane, &WindowPane::planChanged);
    pane.findChild<QSlider *>(u"daysSlider"_s)->setValue(14);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(pane.plan().days, 14);
    QVERIFY(answer(pane, 2).contains(u"Mon 14 Dec 00:00"_s));
    QCOMPARE(pane.forecast().deadline.date(), QDate(2026, 12, 14));
}

void TestWindowPane::showsTheSameNumbersInTheTable()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    pane.show();
    auto *tabs = pane.findChild<QTabWidget *>(u"results"_s);
    tabs->setCurrentIndex(1);
    auto *hours = pane.findChild<QTreeView *>(u"hourTable"_s);
    auto *days = pane.findChild<QTreeView *>(u"dayTable"_s);
    QVERIFY(hours->isVisible());
    QCOMPARE(hours->model()->rowCount(), pane.forecast().hours.size());
    QCOMPARE(hours->model()->index(9, HourTableModel::High).data().toString(),
             QLocale().toString(pane.forecast().hours[9].starts.p95));

    pane.findChild<QComboBox *>(u"resolution"_s)->setCurrentIndex(1);
    QVERIFY(days->isVisible() && !hours->isVisible());
    QCOMPARE(days->model()->rowCount(), pane.forecast().days.size());
    QVERIFY((days->focusPolicy() & Qt::TabFocus) != 0);
    days->sortByColumn(DayTableModel::Mean, Qt::DescendingOrder);
    QCOMPARE(days->model()->index(0, DayTableModel::Day).data().toString(), u"Mon 2026-12-07"_s);
}

void TestWindowPane::tellsWhatIsDocumentedAndWhatIsAssumed()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    const auto *text = pane.findChild<QLabel *>(u"assumptions"_s);
    QVERIFY(text->text().contains(u"Documented: "_s));
    QVERIFY(text->text().contains(u"Assumed: The draw is uniform"_s));
}

void TestWindowPane::showsWarningsOfAPlan()
{
    WindowPane pane;
    Plan plan = officePlan();
    plan.warnings = {u"“colour” is not a key that Ccmscope knows."_s};
    pane.setPlan(plan);
    QVERIFY(pane.findChild<QLabel *>(u"message"_s)->text().contains(u"colour"_s));
    pane.setPlan(officePlan());
    QCOMPARE(pane.findChild<QLabel *>(u"message"_s)->text(), QString());
}

void TestWindowPane::keepsThePlanWhenAnotherCannotBeRead()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    const Error error{.code = ErrorCode::Empty, .source = u"plan.json"_s};
    pane.showError(error);
    QCOMPARE(pane.findChild<QLabel *>(u"message"_s)->text(), error.message());
    QCOMPARE(pane.plan(), officePlan());
}

void TestWindowPane::beginsWithAPlanOfItsOwn()
{
    const WindowPane pane;
    QCOMPARE(pane.plan().openingDate.dayOfWeek(), 1);
    QVERIFY(pane.plan().openingDate > QDate::currentDate().addDays(-1));
    QVERIFY(pane.forecast().busiestHour.has_value());
}

void TestWindowPane::isDrawnInLightAndDark_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << QPalette(QColor(0xf3, 0xf4, 0xf6));
    QTest::newRow("dark") << darkPalette();
}

void TestWindowPane::isDrawnInLightAndDark()
{
    QFETCH(QPalette, palette);

    WindowPane pane;
    pane.resize(1024, 700);
    pane.setPlan(officePlan());
    pane.show();
    pane.setPalette(palette); // while it is shown
    QCoreApplication::processEvents();
    const QImage image = pane.grab().toImage();
    QVERIFY(colorsIn(image) > 30);

    const auto *chart = pane.findChild<StartsChart *>(u"startsChart"_s);
    const QPoint corner = chart->mapTo(&pane, QPoint(2, 2));
    QCOMPARE(image.pixelColor(corner), palette.color(QPalette::Base));
}

void TestWindowPane::fitsASmallScreen()
{
    WindowPane pane;
    pane.setPlan(officePlan(100'000'000));
    QVERIFY(pane.minimumSizeHint().width() <= 1024);
    QVERIFY(pane.minimumSizeHint().height() <= 600);
}

QTEST_MAIN(TestWindowPane)

#include "tst_windowpane.moc"
