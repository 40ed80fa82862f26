// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/checkmenu.h"

#include <QAction>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    CheckMenu menu;
    QAction *first = menu.addAction(u"first.log"_s);
    QAction *second = menu.addAction(u"second.log"_s);
    QAction *reset = menu.addAction(u"Reset"_s);

    Fixture()
    {
        for (QAction *check : {first, second}) {
            check->setCheckable(true);
            check->setChecked(true);
        }
        menu.popup({});
    }
    void click(QAction *action)
    {
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }
};

} // namespace

class TestCheckMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOpenForMoreThanOneCheck();
    void staysOpenForTheSpaceBar();
    void theClickThatOpensItChoosesNothing();
    void whatCannotBeSwitchedChangesNothing();
    void commandsForTheChecksLeaveItOpen();
    void whateverElseIsChosenClosesIt();
};

void TestCheckMenu::staysOpenForMoreThanOneCheck()
{
    Fixture fixture;
    fixture.click(fixture.first);
    fixture.click(fixture.second);
    fixture.click(fixture.first);
    QVERIFY(fixture.first->isChecked());
    QVERIFY(!fixture.second->isChecked());
    QVERIFY(fixture.menu.isVisible());
    QTest::keyClick(&fixture.menu, Qt::Key_Escape);
    QVERIFY(!fixture.menu.isVisible());
}

void TestCheckMenu::staysOpenForTheSpaceBar()
{
    Fixture fixture;
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(&fixture.menu, Qt::Key_Down);
        QTest::keyClick(&fixture.menu, Qt::Key_Space);
    }
    QVERIFY(!fixture.first->isChecked());
    QVERIFY(!fixture.second->isChecked());
    QVERIFY(fixture.menu.isVisible());
    QTest::keyClick(&fixture.menu, Qt::Key_Return);
    QVERIFY(!fixture.menu.isVisible());
}

void TestCheckMenu::theClickThatOpensItChoosesNothing()
{
    Fixture fixture;
    QTest::mouseRelease(&fixture.menu, Qt::LeftButton, {},
                        fixture.menu.actionGeometry(fixture.first).center());
    QVERIFY(fixture.first->isChecked());
    QVERIFY(fixture.menu.isVisible());
}

void TestCheckMenu::whatCannotBeSwitchedChangesNothing()
{
    Fixture fixture;
    fixture.first->setEnabled(false);
    fixture.click(fixture.first);
    QVERIFY(fixture.first->isChecked());
    QVERIFY(fixture.menu.isVisible());
}

void TestCheckMenu::commandsForTheChecksLeaveItOpen()
{
    Fixture fixture;
    QAction *none = fixture.menu.addStaying(u"No log"_s);
    connect(none, &QAction::triggered, fixture.first, [&fixture] { fixture.first->setChecked(false); });
    fixture.click(none);
    QVERIFY(!fixture.first->isChecked());
    QVERIFY(fixture.menu.isVisible());
}

void TestCheckMenu::whateverElseIsChosenClosesIt()
{
    Fixture fixture;
    int resets = 0;
    connect(fixture.reset, &QAction::triggered, this, [&resets] { ++resets; });
    fixture.click(fixture.reset);
    QCOMPARE(resets, 1);
    QVERIFY(!fixture.menu.isVisible());
}

QTEST_MAIN(TestCheckMenu)
#include "tst_checkmenu.moc"
