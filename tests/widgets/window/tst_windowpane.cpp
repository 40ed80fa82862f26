// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plancomparisonmodel.h"
#include "models/window/plantablemodels.h"
#include "widgets/window/windowpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
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

Plan shopPlan()
{
    Plan plan = officePlan(40);
    plan.name = u"Shops"_s;
    plan.days = 2;
    plan.sites = {{.name = u"Shop 12"_s, .linkMbitPerSecond = 2.0, .distributionPoint = u"DP01"_s}};
    plan.distributionPoints = {{.name = u"DP01"_s, .mbitPerSecond = 100.0}};
    plan.fleet.first().site = u"Shop 12"_s;
    plan.fleet.first().availability = {};
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
    void keepsTheLastForecastOfAnImpossiblePlan();
    void answersFromAnEndAndFromALimit();
    void comparesTwoPlans();
    void tellsWhatWasSeen();
    void tellsWhenOneClientDrew();
    void marksChanges();
    void showsLinksWithTheirTable();
    void copiesItsAnswers();
    void eachTabIsDrawn_data();
    void eachTabIsDrawn();
};

void TestWindowPane::answersInSentences()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    QTRY_VERIFY(answer(pane, 0).startsWith(u"95 % have started by Tue 15 Dec"_s));
    QVERIFY(answer(pane, 1).startsWith(u"Busiest hour: Mon 7 Dec"_s));
    QVERIFY(answer(pane, 2).contains(
        u"of 25,000 clients (66 %) are expected to miss the deadline, Mon 7 Dec 00:00"_s));
    QCOMPARE(pane.findChild<QLabel *>(u"planTitle"_s)->text(), u"Offices, one week"_s);
}

void TestWindowPane::movesWithTheSlider()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    QSignalSpy changed(&pane, &WindowPane::planChanged);
    pane.findChild<QSlider *>(u"daysSlider"_s)->setValue(14);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(pane.plan().days, 14);
    // Where a forecast took long before, the next one is computed on a thread.
    QTRY_VERIFY(answer(pane, 2).contains(u"Mon 14 Dec 00:00"_s));
    QCOMPARE(pane.forecast().deadline.date(), QDate(2026, 12, 14));
}

void TestWindowPane::showsTheSameNumbersInTheTable()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.show();
    auto *tabs = pane.findChild<QTabWidget *>(u"results"_s);
    tabs->setCurrentIndex(WindowPane::TableTab);
    auto *hours = pane.findChild<QTreeView *>(u"hourTable"_s);
    auto *days = pane.findChild<QTreeView *>(u"dayTable"_s);
    QVERIFY(hours->isVisible());
    QCOMPARE(hours->model()->rowCount(), pane.forecast().hours.size());
    QCOMPARE(hours->model()->index(9, HourTableModel::High).data().toString(),
             QLocale().toString(pane.forecast().hours[9].starts.p95));

    pane.findChild<QComboBox *>(u"resolution"_s)->setCurrentIndex(1);
    QVERIFY(days->isVisible() && !hours->isVisible());
    QTRY_COMPARE(days->model()->rowCount(), pane.forecast().days.size());
    QVERIFY((days->focusPolicy() & Qt::TabFocus) != 0);
    days->sortByColumn(DayTableModel::Mean, Qt::DescendingOrder);
    QCOMPARE(days->model()->index(0, DayTableModel::Day).data().toString(), u"Mon 12/7/2026"_s);
}

void TestWindowPane::tellsWhatIsDocumentedAndWhatIsAssumed()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
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
    QTRY_VERIFY(pane.isCurrent());
    QVERIFY(pane.findChild<QLabel *>(u"message"_s)->text().contains(u"colour"_s));
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    QCOMPARE(pane.findChild<QLabel *>(u"message"_s)->text(), QString());
}

void TestWindowPane::keepsThePlanWhenAnotherCannotBeRead()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
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
    QTRY_VERIFY(pane.isCurrent());
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
    QTRY_VERIFY(pane.isCurrent());
    QVERIFY(pane.minimumSizeHint().width() <= 1024);
    QVERIFY(pane.minimumSizeHint().height() <= 600);
}

void TestWindowPane::keepsTheLastForecastOfAnImpossiblePlan()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.show();
    const Forecast before = pane.forecast();
    auto *days = pane.findChild<QSpinBox *>(u"days"_s);
    days->setValue(0);
    QVERIFY(!pane.isPossible());
    QCOMPARE(pane.forecast(), before);
    QVERIFY(pane.findChild<QWidget *>(u"staleNote"_s)->isVisible());
    days->setValue(8);
    QVERIFY(!pane.findChild<QWidget *>(u"staleNote"_s)->isVisible());
    QTRY_VERIFY(pane.forecast() != before);
}

void TestWindowPane::answersFromAnEndAndFromALimit()
{
    WindowPane pane;
    pane.setPlan(shopPlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.show();
    pane.showTab(WindowPane::DaysTab);
    QVERIFY(pane.findChild<QWidget *>(u"daysWorking"_s)->isVisible());
    const SmallestDays expected = smallestDays(shopPlan());
    QVERIFY(expected.days);
    auto *use = pane.findChild<QPushButton *>(u"useDays"_s);
    QTRY_VERIFY(use->isVisible());
    QVERIFY(!pane.findChild<QWidget *>(u"daysWorking"_s)->isVisible());
    QCOMPARE(pane.findChild<QWidget *>(u"daysAnswer"_s)->findChild<QLabel *>(u"answer1"_s)->text(),
             daysAnswer(shopPlan(), expected, QLocale()).text);
    auto *table = pane.findChild<QTreeView *>(u"daysTable"_s);
    QCOMPARE(table->model()->rowCount(), 31);
    use->click();
    QCOMPARE(pane.plan().days, *expected.days);
    QTRY_VERIFY(!use->isVisible());
    QCOMPARE(table->currentIndex().row(), *expected.days - 1);
    Q_EMIT table->activated(table->model()->index(13, 1));
    QCOMPARE(pane.plan().days, 14);
}

void TestWindowPane::comparesTwoPlans()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.show();
    pane.showTab(WindowPane::PlansTab);
    pane.findChild<QPushButton *>(u"keepPlan"_s)->click();
    pane.findChild<QSlider *>(u"daysSlider"_s)->setValue(20);
    auto *table = pane.findChild<QTreeView *>(u"plansTable"_s);
    QTRY_VERIFY(table->isVisible());
    const auto cell = [table](int plan, int figure) {
        return table->model()->index(figure, PlanComparisonModel::Plan + plan).data();
    };
    QCOMPARE(table->model()->rowCount(), int{FiguresTableModel::ColumnCount});
    QTRY_COMPARE(cell(0, FiguresTableModel::Days).toString(), u"20"_s);
    QTRY_COMPARE(cell(1, FiguresTableModel::Days).toString(), u"7"_s);
    QCOMPARE(cell(1, FiguresTableModel::Plan).toString(), u"Offices, one week (kept)"_s);
    QVERIFY(pane.report().otherPlan);
    pane.findChild<QPushButton *>(u"exchangePlans"_s)->click();
    QCOMPARE(pane.plan().days, 7);
    QTRY_COMPARE(cell(1, FiguresTableModel::Days).toString(), u"20"_s);
    pane.findChild<QPushButton *>(u"clearOther"_s)->click();
    QVERIFY(!pane.report().otherPlan);
    QVERIFY(!table->isVisible());
}

void TestWindowPane::tellsWhatWasSeen()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.show();
    QSignalSpy cleared(&pane, &WindowPane::seenClearWanted);
    auto *list = pane.findChild<QWidget *>(u"seenAnswers"_s);
    QVERIFY(!list->isVisible());
    Seen seen;
    seen.actuals.observed = 25'000;
    seen.actuals.until = QDateTime(QDate(2026, 12, 2), QTime(12, 0), QTimeZone("Europe/Berlin"));
    for (int i = 0; i < 20; ++i)
        seen.actuals.completed.append(seen.actuals.until.addSecs(-3'600 * i));
    seen.notes = {u"2 rows could not be read."_s};
    pane.setSeen(seen);
    QVERIFY(list->isVisible());
    const QString text = list->findChild<QLabel *>(u"answer0"_s)->text();
    QCOMPARE(text, checkCompleted(pane.forecast(), seen.actuals, QLocale()).sentence);
    QCOMPARE(list->findChild<QLabel *>(u"answer1"_s)->text(), seen.notes.first());
    QCOMPARE(pane.report().seen.size(), 2);
    pane.findChild<QSlider *>(u"daysSlider"_s)->setValue(31);
    QTRY_VERIFY(list->findChild<QLabel *>(u"answer0"_s)->text() != text); // it is about the new forecast
    pane.findChild<QToolButton *>(u"clearSeen"_s)->click();
    QCOMPARE(cleared.count(), 1);
    pane.setSeen({});
    QVERIFY(!list->isVisible());
}

void TestWindowPane::tellsWhenOneClientDrew()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    const QDateTime moment(QDate(2026, 12, 2), QTime(21, 4), Qt::UTC);
    Seen seen;
    seen.client = ScheduledMoment{u"PC0001"_s, moment};
    pane.setSeen(seen);
    QCOMPARE(pane.findChild<QWidget *>(u"seenAnswers"_s)->findChild<QLabel *>(u"answer0"_s)->text(),
             clientSentence(pane.forecast(), moment, QLocale()));
}

void TestWindowPane::marksChanges()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.setModified(true);
    QCOMPARE(pane.findChild<QLabel *>(u"planTitle"_s)->text(), u"Offices, one week (changed)"_s);
}

void TestWindowPane::showsLinksWithTheirTable()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.show();
    pane.showTab(WindowPane::LinksTab);
    auto *table = pane.findChild<QTreeView *>(u"linkTable"_s);
    QVERIFY(!table->isVisible()); // there are none
    pane.setPlan(shopPlan());
    QTRY_VERIFY(pane.isCurrent());
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().row(), 0);
    table->setCurrentIndex(table->model()->index(1, 0));
    const QString chosen = table->currentIndex().data().toString();
    pane.findChild<QSlider *>(u"daysSlider"_s)->setValue(20);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), chosen); // wherever it stands now
}

void TestWindowPane::copiesItsAnswers()
{
    WindowPane pane;
    pane.setPlan(officePlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.findChild<QToolButton *>(u"copyAnswers"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Offices, one week\n95 % have started by "_s));
    QVERIFY(text.contains(answer(pane, 2)));
}

void TestWindowPane::eachTabIsDrawn_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QPalette>("palette");

    for (int tab = 0; tab < WindowPane::TabCount; ++tab) {
        QTest::addRow("tab %d, light", tab) << tab << QPalette(QColor(0xf3, 0xf4, 0xf6));
        QTest::addRow("tab %d, dark", tab) << tab << darkPalette();
    }
}

void TestWindowPane::eachTabIsDrawn()
{
    QFETCH(int, tab);
    QFETCH(QPalette, palette);

    WindowPane pane;
    pane.setPalette(palette);
    pane.resize(1024, 700);
    pane.setPlan(shopPlan());
    QTRY_VERIFY(pane.isCurrent());
    pane.setOtherPlan(officePlan());
    pane.show();
    pane.showTab(static_cast<WindowPane::Tab>(tab));
    QVERIFY(colorsIn(pane.grab().toImage()) > 30);
    QCOMPARE(pane.size(), QSize(1024, 700)); // no tab needs more
}

QTEST_MAIN(TestWindowPane)

#include "tst_windowpane.moc"
