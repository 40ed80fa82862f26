// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/filterline.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::FilterLine;

class TestFilterLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOnceWhenTheTypingPauses();
    void speaksAtOnceWhenClearedOrEntered();
    void hasANameForScreenReaders();
};

void TestFilterLine::speaksOnceWhenTheTypingPauses()
{
    FilterLine line(u"Filter items"_s);
    const QSignalSpy spoken(&line, &FilterLine::filterChanged);

    QTest::keyClicks(&line, u"scep"_s);

    QTRY_COMPARE(spoken.size(), 1);
    QCOMPARE(spoken.constFirst().constFirst().toString(), u"scep"_s);
}

void TestFilterLine::speaksAtOnceWhenClearedOrEntered()
{
    FilterLine line(u"Filter items"_s);
    const QSignalSpy spoken(&line, &FilterLine::filterChanged);

    QTest::keyClicks(&line, u"x"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(spoken.size(), 1);
    line.clear();
    QCOMPARE(spoken.size(), 2);
    QCOMPARE(spoken.constLast().constFirst().toString(), QString());
}

void TestFilterLine::hasANameForScreenReaders()
{
    QCOMPARE(FilterLine(u"Filter items"_s).accessibleName(), u"Filter items"_s);
}

QTEST_MAIN(TestFilterLine)
#include "tst_filterline.moc"
