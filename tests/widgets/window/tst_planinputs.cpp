// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/fieldnote.h"
#include "widgets/window/planinputs.h"
#include "widgets/window/weekeditor.h"
#include "widgets/window/weekgrid.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Plan officePlan()
{
    Plan plan{.name = u"Offices"_s,
              .openingDate = QDate(2026, 11, 30),
              .openingTime = QTime(7, 30),
              .timeZone = "Europe/Berlin",
              .days = 5,
              .policyPollMinutes = 30,
              .redraw = Plan::Redraw::Full,
              .randomise = false};
    plan.fleet = {{.name = u"PCs"_s,
                   .count = 4'200,
                   .availability = {.kind = Availability::Kind::Office10x5},
                   .timeZone = "Europe/Lisbon",
                   .site = u"HQ"_s}};
    return plan;
}

Plan mixedPlan()
{
    Plan plan = officePlan();
    plan.days = 45;
    plan.earliestStartHours = 1.5;
    plan.fleet.append(ClientClass{.name = u"<b>Shop</b> PCs"_s,
                                  .count = 40,
                                  .availability = {.kind = Availability::Kind::Weekly,
                                                   .weekly = {{6, 1'320, 1'800}},
                                                   .chanceOnPerDay = 0.9}});
    return plan;
}

template<typename T>
T *child(const QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no child %s", qPrintable(name));
    return found;
}

/// The sentence under an input.
QString noteAt(const QWidget &parent, const QString &field)
{
    return child<FieldNote>(parent, field + u"Note"_s)->text();
}

} // namespace

class TestPlanInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsAPlanWithoutChangingIt();
    void listsClientsOfSeveralKinds();
    void keepsTheFleetWhenTheWindowChanges();
    void editsTheKindThatIsChosen();
    void addsDuplicatesAndRemovesKinds();
    void takesAWeekAsText();
    void switchesHoursOfAWeek();
    void anEndGivesDays();
    void anEndInWinterHasTheClockOfWinter();
    void marksWhatIsImpossible();
    void takesBytesFromTheComparison();
    void limitsBits();
    void editsLinksAndWindows();
    void searchesTimeZones();
    void tellsOfEachChangeOnce();
    void movesSliderAndNumberTogether();
    void setsPresets();
    void namesAndExplainsWhatCanBeFocused();
};

void TestPlanInputs::showsAPlanWithoutChangingIt()
{
    PlanInputs inputs;
    QSignalSpy changed(&inputs, &PlanInputs::planChanged);
    inputs.setPlan(officePlan());

    QCOMPARE(inputs.plan(), officePlan());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(child<QSpinBox>(inputs, u"clientCount"_s)->value(), 4'200);
    QCOMPARE(child<QSpinBox>(inputs, u"days"_s)->value(), 5);
    QCOMPARE(child<QSpinBox>(inputs, u"policyPoll"_s)->value(), 30);
    QCOMPARE(child<QDateTimeEdit>(inputs, u"opening"_s)->text(), u"Mon 11/30/2026 7:30 AM"_s);
    QCOMPARE(child<QComboBox>(inputs, u"availability"_s)->currentText(), u"Mon to Fri, 08:00 to 18:00"_s);
    QCOMPARE(child<QComboBox>(inputs, u"redraw"_s)->currentText(), u"Within the full days again"_s);
    QVERIFY(!child<QCheckBox>(inputs, u"randomise"_s)->isChecked());
}

void TestPlanInputs::listsClientsOfSeveralKinds()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(mixedPlan());

    QCOMPARE(inputs.plan(), mixedPlan());
    const auto *table = child<QTreeView>(inputs, u"fleetTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"<b>Shop</b> PCs"_s);
    QCOMPARE(table->model()->index(1, 2).data().toString(),
             u"on Sat 22:00 to 06:00, used on 90 % of these days"_s);
    QCOMPARE(child<QSpinBox>(inputs, u"days"_s)->value(), 45); // longer than usual
    QVERIFY(noteAt(inputs, u"daysRow"_s).contains(u"longer than the 31 that are usual"_s));
    QVERIFY(inputs.isPossible());
}

void TestPlanInputs::keepsTheFleetWhenTheWindowChanges()
{
    PlanInputs inputs;
    inputs.setPlan(mixedPlan());
    child<QSpinBox>(inputs, u"days"_s)->setValue(3);

    Plan expected = mixedPlan();
    expected.days = 3;
    QCOMPARE(inputs.plan(), expected); // half hours that the box cannot show included
}

void TestPlanInputs::editsTheKindThatIsChosen()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(mixedPlan());
    auto *table = child<QTreeView>(inputs, u"fleetTable"_s);
    table->setCurrentIndex(table->model()->index(1, 0));

    QCOMPARE(child<QSpinBox>(inputs, u"clientCount"_s)->value(), 40);
    QCOMPARE(child<QLineEdit>(inputs, u"weekLine"_s)->text(), u"Sat 22:00-06:00"_s);
    child<QSpinBox>(inputs, u"clientCount"_s)->setValue(60);
    Plan expected = mixedPlan();
    expected.fleet[1].count = 60;
    QCOMPARE(inputs.plan(), expected);
    QCOMPARE(table->currentIndex().row(), 1);

    QVERIFY(table->model()->setData(table->model()->index(0, 1), 7)); // in the table itself
    expected.fleet[0].count = 7;
    QCOMPARE(inputs.plan(), expected);
}

void TestPlanInputs::addsDuplicatesAndRemovesKinds()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(officePlan());
    QVERIFY(!child<QTreeView>(inputs, u"fleetTable"_s)->isVisible());
    child<QPushButton>(inputs, u"anotherKind"_s)->click();
    QCOMPARE(inputs.plan().fleet.size(), 2);
    QVERIFY(child<QTreeView>(inputs, u"fleetTable"_s)->isVisible());
    child<QTreeView>(inputs, u"fleetTable"_s)
        ->setCurrentIndex(child<QTreeView>(inputs, u"fleetTable"_s)->model()->index(0, 0));
    child<QPushButton>(inputs, u"fleetDuplicate"_s)->click();
    QCOMPARE(inputs.plan().fleet.size(), 3);
    QCOMPARE(inputs.plan().fleet.last().count, 4'200);
    child<QPushButton>(inputs, u"fleetRemove"_s)->click();
    child<QPushButton>(inputs, u"fleetRemove"_s)->click();
    QCOMPARE(inputs.plan(), officePlan());
}

void TestPlanInputs::takesAWeekAsText()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(officePlan());
    auto *kind = child<QComboBox>(inputs, u"availability"_s);
    kind->setCurrentIndex(kind->findText(u"A week of their own"_s));
    auto *line = child<QLineEdit>(inputs, u"weekLine"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"Mon-Fri 08:00-18:00"_s); // it begins as what it was
    line->selectAll();
    QTest::keyClicks(line, u"Sat 9-13"_s);
    QCOMPARE(inputs.plan().fleet.first().availability.weekly, (QList<WeeklySpan>{{6, 540, 780}}));
    QCOMPARE(line->text(), u"Sat 9-13"_s); // as it was typed
    QTest::keyClicks(line, u":99"_s);
    QVERIFY(!inputs.isPossible());
    QVERIFY(noteAt(inputs, u"weekLine"_s).contains(u"9-13:99"_s));
    QCOMPARE(inputs.plan().fleet.first().availability.weekly, (QList<WeeklySpan>{{6, 540, 780}}));
    inputs.setPlan(Plan(inputs.plan())); // the same week, but nothing typed
    QVERIFY(inputs.isPossible());
    QCOMPARE(line->text(), u"Sat 09:00-13:00"_s);
}

void TestPlanInputs::switchesHoursOfAWeek()
{
    WeekEditor editor;
    editor.resize(400, 200);
    editor.show();
    QSignalSpy edited(&editor, &WeekEditor::edited);
    auto *grid = child<WeekGrid>(editor, u"weekGrid"_s);
    QCOMPARE(grid->currentText(), u"Monday 09:00 to 10:00: off"_s);
    QTest::keyClick(grid, Qt::Key_Space);
    QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(editor.week(), (QList<WeeklySpan>{{1, 540, 660}}));
    QCOMPARE(child<QLineEdit>(editor, u"weekLine"_s)->text(), u"Mon 09:00-11:00"_s);
    QCOMPARE(edited.count(), 2);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->currentText(), u"Tuesday 10:00 to 11:00: off"_s);
}

void TestPlanInputs::anEndGivesDays()
{
    PlanInputs inputs;
    inputs.show();
    Plan plan = officePlan();
    plan.openingTime = QTime(0, 0);
    inputs.setPlan(plan);
    auto *end = child<QDateTimeEdit>(inputs, u"end"_s);
    QCOMPARE(end->text(), u"Sat 12/5/2026 12:00 AM"_s);
    end->setDateTime({QDate(2026, 12, 10), QTime(12, 0), Qt::UTC});
    QCOMPARE(inputs.plan().days, 10); // a part of a day does not count
    QCOMPARE(end->text(), u"Thu 12/10/2026 12:00 AM"_s);
    end->setDateTime({QDate(2026, 11, 29), QTime(0, 0), Qt::UTC});
    QVERIFY(!inputs.isPossible());
    QVERIFY(!noteAt(inputs, u"end"_s).isEmpty());
    QCOMPARE(inputs.plan().days, 10);
    child<QSpinBox>(inputs, u"days"_s)->setValue(12);
    QVERIFY(inputs.isPossible());
    QCOMPARE(end->text(), u"Sat 12/12/2026 12:00 AM"_s);
}

void TestPlanInputs::anEndInWinterHasTheClockOfWinter()
{
    PlanInputs inputs;
    inputs.show();
    Plan plan = officePlan();
    plan.openingDate = QDate(2026, 10, 19); // clocks change in Berlin on 25 October 2026
    plan.openingTime = QTime(0, 0);
    plan.days = 7;
    inputs.setPlan(plan);
    QCOMPARE(child<QDateTimeEdit>(inputs, u"end"_s)->text(), u"Sun 10/25/2026 11:00 PM"_s);
}

void TestPlanInputs::marksWhatIsImpossible()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(officePlan());
    QSignalSpy changed(&inputs, &PlanInputs::planChanged);
    child<QSpinBox>(inputs, u"days"_s)->setValue(0);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!inputs.isPossible());
    QCOMPARE(noteAt(inputs, u"daysRow"_s), u"This must be a whole number from 1 to 366."_s);
    child<QSpinBox>(inputs, u"clientCount"_s)->setValue(200'000'000);
    QVERIFY(noteAt(inputs, u"clientCount"_s).contains(u"100,000,000"_s));
    QCOMPARE(child<QWidget>(inputs, u"clientCount"_s)->accessibleDescription(),
             noteAt(inputs, u"clientCount"_s));
    child<QSpinBox>(inputs, u"clientCount"_s)->setValue(1);
    child<QSpinBox>(inputs, u"days"_s)->setValue(3);
    QVERIFY(inputs.isPossible());
    QCOMPARE(noteAt(inputs, u"daysRow"_s), QString());
}

void TestPlanInputs::takesBytesFromTheComparison()
{
    PlanInputs inputs;
    inputs.setPlan(officePlan());
    auto *use = child<QPushButton>(inputs, u"bytesFromComparison"_s);
    QVERIFY(!use->isEnabled());
    inputs.setComparison(12'345'678, u"3 files."_s);
    QVERIFY(use->isEnabled());
    QCOMPARE(use->toolTip(), u"3 files."_s);
    use->click();
    QCOMPARE(inputs.plan().bytesPerClient, 12'345'678);
    QCOMPARE(inputs.plan().bytesSource, Plan::BytesSource::Comparison);
    child<QSpinBox>(inputs, u"days"_s)->setValue(3);
    QCOMPARE(inputs.plan().bytesPerClient, 12'345'678); // not what the box rounds it to
    child<QDoubleSpinBox>(inputs, u"bytesPerClient"_s)->setValue(50.0);
    QCOMPARE(inputs.plan().bytesPerClient, 50 * 1'048'576);
    QCOMPARE(inputs.plan().bytesSource, Plan::BytesSource::Stated);
    child<QPushButton>(inputs, u"usualBytes"_s)->click();
    QCOMPARE(inputs.plan().bytesPerClient, Plan::DefaultBytesPerClient);
    QCOMPARE(inputs.plan().bytesSource, Plan::BytesSource::Default);
}

void TestPlanInputs::limitsBits()
{
    PlanInputs inputs;
    inputs.setPlan(officePlan());
    child<QCheckBox>(inputs, u"bits"_s)->setChecked(true);
    QCOMPARE(inputs.plan().bitsThrottle, std::optional(BitsThrottle()));
    child<QDoubleSpinBox>(inputs, u"bitsInside"_s)->setValue(500);
    child<QCheckBox>(inputs, u"bitsLimitsOutside"_s)->setChecked(true);
    child<QDoubleSpinBox>(inputs, u"bitsOutside"_s)->setValue(9'000);
    child<QTimeEdit>(inputs, u"bitsStart"_s)->setTime(QTime(7, 30));
    QCOMPARE(inputs.plan().bitsThrottle, (std::optional(BitsThrottle{450, 1'020, 500.0, 9'000.0})));
    child<QCheckBox>(inputs, u"bits"_s)->setChecked(false);
    QVERIFY(!inputs.plan().bitsThrottle);
}

void TestPlanInputs::editsLinksAndWindows()
{
    PlanInputs inputs;
    inputs.setPlan(officePlan());
    child<QPushButton>(inputs, u"pointsAdd"_s)->click();
    child<QPushButton>(inputs, u"sitesAdd"_s)->click();
    auto *sites = child<QTreeView>(inputs, u"sitesTable"_s)->model();
    QVERIFY(sites->setData(sites->index(0, 0), u"HQ"_s));
    QVERIFY(sites->setData(sites->index(0, 1), 5));
    QVERIFY(sites->setData(sites->index(0, 2), u"DP01"_s));
    QCOMPARE(inputs.plan().sites, (QList<PlanSite>{{u"HQ"_s, 5.0, u"DP01"_s}}));
    QCOMPARE(inputs.plan().distributionPoints, (QList<DistributionPoint>{{u"DP01"_s, 1'000.0}}));
    QVERIFY(child<QComboBox>(inputs, u"classSite"_s)->findText(u"HQ"_s) >= 0);
    child<QPushButton>(inputs, u"maintenanceAdd"_s)->click();
    QCOMPARE(inputs.plan().maintenanceWindows, (QList<MaintenanceWindow>{{7, 120, 4.0}}));
    child<QCheckBox>(inputs, u"wakes"_s)->setChecked(true);
    QVERIFY(inputs.plan().wakeForMaintenance);
    QVERIFY(sites->setData(sites->index(0, 1), -1));
    QVERIFY(!inputs.isPossible());
    QVERIFY(noteAt(inputs, u"sitesTable"_s).startsWith(u"HQ: This must be a number"_s));
    child<QPushButton>(inputs, u"maintenanceRemove"_s)->click();
    QVERIFY(inputs.plan().maintenanceWindows.isEmpty());
}

void TestPlanInputs::searchesTimeZones()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(officePlan());
    auto *zone = child<QComboBox>(inputs, u"zone"_s);
    QCOMPARE(zone->currentText(), u"Europe/Berlin"_s);
    zone->completer()->setCompletionPrefix(u"new_y"_s);
    QCOMPARE(zone->completer()->completionModel()->index(0, 0).data().toString(), u"America/New_York"_s);
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Atlantis"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QVERIFY(!inputs.isPossible());
    QVERIFY(noteAt(inputs, u"zone"_s).contains(u"Atlantis"_s));
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"lisbo"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(inputs.plan().timeZone, QByteArray("Europe/Lisbon")); // the only one
    QVERIFY(inputs.isPossible());
}

void TestPlanInputs::tellsOfEachChangeOnce()
{
    PlanInputs inputs;
    inputs.setPlan(officePlan());
    QSignalSpy changed(&inputs, &PlanInputs::planChanged);

    child<QSpinBox>(inputs, u"clientCount"_s)->setValue(100);
    QCOMPARE(changed.count(), 1);
    child<QSlider>(inputs, u"daysSlider"_s)->setValue(9);
    QCOMPARE(changed.count(), 2);
    child<QDateTimeEdit>(inputs, u"opening"_s)->setDateTime({QDate(2027, 1, 4), QTime(8, 0)});
    QCOMPARE(changed.count(), 3);
    child<QComboBox>(inputs, u"availability"_s)->setCurrentIndex(0);
    QCOMPARE(changed.count(), 4);
    child<QCheckBox>(inputs, u"randomise"_s)->click();
    QCOMPARE(changed.count(), 5);

    const Plan plan = changed.last().first().value<Plan>();
    QCOMPARE(plan.clients(), 100);
    QCOMPARE(plan.days, 9);
    QCOMPARE(plan.openingDate, QDate(2027, 1, 4));
    QCOMPARE(plan.openingTime, QTime(8, 0));
    QCOMPARE(plan.fleet.first().availability.kind, Availability::Kind::Always);
    QVERIFY(plan.randomise);
    QCOMPARE(plan.fleet.first().site, u"HQ"_s); // what no input shows stays
}

void TestPlanInputs::movesSliderAndNumberTogether()
{
    PlanInputs inputs;
    inputs.setPlan(officePlan());
    auto *slider = child<QSlider>(inputs, u"daysSlider"_s);
    auto *days = child<QSpinBox>(inputs, u"days"_s);
    QCOMPARE(slider->minimum(), 1);
    QCOMPARE(slider->maximum(), 31);
    slider->setValue(31);
    QCOMPARE(days->value(), 31);
    days->setValue(1);
    QCOMPARE(slider->value(), 1);
    QCOMPARE(inputs.plan().days, 1);
}

void TestPlanInputs::setsPresets()
{
    PlanInputs inputs;
    inputs.setPlan(officePlan());
    const auto *menu = child<QToolButton>(inputs, u"presets"_s)->menu();
    QCOMPARE(menu->actions().size(), 7);
    const auto use = [&inputs](const QString &id) {
        inputs.findChild<QAction *>(u"preset-"_s + id)->trigger();
    };
    use(u"clients150000"_s);
    QCOMPARE(inputs.plan().clients(), 150'000);
    QCOMPARE(inputs.plan().openingDate, officePlan().openingDate); // the window stays
    use(u"threeSites"_s);
    QCOMPARE(inputs.plan().sites.size(), 3);
    use(u"laptops"_s);
    QCOMPARE(inputs.plan().fleet.first().availability.kind, Availability::Kind::Laptop);
    QVERIFY(inputs.plan().sites.isEmpty());
}

void TestPlanInputs::namesAndExplainsWhatCanBeFocused()
{
    PlanInputs inputs;
    for (const QString &name :
         {u"clientCount"_s,    u"availability"_s, u"opening"_s,       u"daysSlider"_s, u"days"_s,
          u"redraw"_s,         u"policyPoll"_s,   u"earliestStart"_s, u"randomise"_s,  u"end"_s,
          u"zone"_s,           u"chance"_s,       u"classZone"_s,     u"classSite"_s,  u"exclusion"_s,
          u"bytesPerClient"_s, u"peerShare"_s,    u"clientRate"_s,    u"bits"_s,       u"linkShare"_s,
          u"probability"_s,    u"wakes"_s}) {
        QVERIFY2(!child<QWidget>(inputs, name)->accessibleName().isEmpty(), qPrintable(name));
        QVERIFY2(!child<QWidget>(inputs, name)->toolTip().isEmpty(), qPrintable(name));
    }
    QVERIFY(child<QComboBox>(inputs, u"redraw"_s)->toolTip().contains(u"Documented"_s));
    QVERIFY(child<QCheckBox>(inputs, u"randomise"_s)->toolTip().contains(u"KB4538166"_s));
}

QTEST_MAIN(TestPlanInputs)

#include "tst_planinputs.moc"
