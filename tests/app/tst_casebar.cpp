// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casebar.h"

#include <QLabel>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestCaseBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatTurnsAPath();
};

/// A name must not look like another one.
void TestCaseBar::namesWhatTurnsAPath()
{
    CaseBar bar;
    bar.resize(4'000, 40);
    bar.show();
    bar.showPaths({.site = u"/x/\u202Ebac.exe"_s, .client = u"/x/\u202Egnp.exe"_s});
    for (const auto &[name, shown] :
         {std::pair{u"sitePath"_s, u"/x/‹U+202E›bac.exe"_s}, {u"clientPath"_s, u"/x/‹U+202E›gnp.exe"_s}}) {
        const auto *label = bar.findChild<QLabel *>(name);
        QCOMPARE(label->text(), shown);
        QCOMPARE(label->accessibleName(), shown);
        QVERIFY(label->toolTip().contains(shown));
    }
}

QTEST_MAIN(TestCaseBar)
#include "tst_casebar.moc"
