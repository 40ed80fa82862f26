// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/messagebar.h"
#include "widgets/common/statuscolors.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::MessageBar;
using ccm::Status;
using ccm::StatusColors;
using ccm::statusColors;

class TestMessageBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTheme();
    void namesWhatTurnsAText();
};

void TestMessageBar::followsTheTheme()
{
    const QPalette before = QApplication::palette();
    QWidget parent;
    MessageBar bar(&parent);
    bar.showMessage(Status::Warning, u"Something"_s);
    parent.show();
    QVERIFY(QTest::qWaitForWindowExposed(&parent));
    const QPalette dark(QColor(0x20, 0x22, 0x26));
    const StatusColors expected = statusColors(Status::Warning, dark);
    QVERIFY(bar.palette().color(QPalette::Window) != expected.background);
    QApplication::setPalette(dark);
    QTRY_COMPARE(bar.palette().color(QPalette::Window), expected.background);
    QCOMPARE(bar.palette().color(QPalette::WindowText), expected.text);
    QApplication::setPalette(before);
    QVERIFY(statusColors(Status::Warning, dark).background
            != statusColors(Status::Warning, before).background);
}

void TestMessageBar::namesWhatTurnsAText()
{
    MessageBar bar;
    bar.showMessage(Status::Bad, u"a\u202Egnp.exe is gone."_s);
    const auto *label = bar.findChild<QLabel *>(u"message"_s);
    QCOMPARE(label->text(), u"a‹U+202E›gnp.exe is gone."_s);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
