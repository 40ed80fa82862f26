// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/planinputs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

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

} // namespace

class TestPlanInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAPlanWithoutChangingIt();
    void listsAFleetThatItCannotEdit();
    void keepsTheFleetWhenTheWindowChanges();
    void takesOneKindOfClientsInstead();
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
    QCOMPARE(child<QDateTimeEdit>(inputs, u"opening"_s)->text(), u"Mon 2026-11-30 07:30"_s);
    QCOMPARE(child<QComboBox>(inputs, u"availability"_s)->currentText(), u"Mon to Fri, 08:00 to 18:00"_s);
    QCOMPARE(child<QComboBox>(inputs, u"redraw"_s)->currentText(), u"Within the full days again"_s);
    QVERIFY(!child<QCheckBox>(inputs, u"randomise"_s)->isChecked());
}

void TestPlanInputs::listsAFleetThatItCannotEdit()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(mixedPlan());

    QCOMPARE(inputs.plan(), mixedPlan());
    QVERIFY(!child<QSpinBox>(inputs, u"clientCount"_s)->isVisible());
    const QString text = child<QPlainTextEdit>(inputs, u"fleetList"_s)->toPlainText();
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(text.contains(u"<b>Shop</b> PCs: 40; on Sat 22:00 to 06:00, used on 90 % of these days"_s));
    QCOMPARE(child<QSpinBox>(inputs, u"days"_s)->value(), 45); // longer than usual
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

void TestPlanInputs::takesOneKindOfClientsInstead()
{
    PlanInputs inputs;
    inputs.show();
    inputs.setPlan(mixedPlan());
    child<QPushButton>(inputs, u"simplifyFleet"_s)->click();

    QCOMPARE(inputs.plan().fleet.size(), 1);
    QCOMPARE(inputs.plan().clients(), 4'240);
    QVERIFY(child<QSpinBox>(inputs, u"clientCount"_s)->isVisible());
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
    for (const int clients : {1'000, 25'000, 150'000}) {
        child<QToolButton>(inputs, u"preset%1"_s.arg(clients))->click();
        QCOMPARE(inputs.plan().clients(), clients);
    }
}

void TestPlanInputs::namesAndExplainsWhatCanBeFocused()
{
    PlanInputs inputs;
    for (const QString &name : {u"clientCount"_s, u"availability"_s, u"opening"_s, u"daysSlider"_s, u"days"_s,
                                u"redraw"_s, u"policyPoll"_s, u"earliestStart"_s, u"randomise"_s})
        QVERIFY2(!child<QWidget>(inputs, name)->accessibleName().isEmpty(), qPrintable(name));
    QVERIFY(child<QComboBox>(inputs, u"redraw"_s)->toolTip().contains(u"Documented"_s));
    QVERIFY(child<QCheckBox>(inputs, u"randomise"_s)->toolTip().contains(u"KB4538166"_s));
}

QTEST_MAIN(TestPlanInputs)

#include "tst_planinputs.moc"
