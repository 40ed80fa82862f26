// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logrecordtext.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogRecordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstLine_data();
    void showsTheFirstLine();
    void showsTimes_data();
    void showsTimes();
    void showsThreads_data();
    void showsThreads();
    void saysEachFlag();
};

void TestLogRecordText::showsTheFirstLine_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("line");
    QTest::newRow("one") << u"abc"_s << u"abc"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("two") << u"abc\r\ndef"_s << u"abc …"_s;
    QTest::newRow("break at the end") << u"abc\r\n"_s << u"abc"_s;
    QTest::newRow("break at the start") << u"\n\nabc\ndef"_s << u"abc …"_s;
    QTest::newRow("at the limit") << QString(1000, u'x') << QString(1000, u'x');
    QTest::newRow("past the limit") << QString(1001, u'x') << QString(1000, u'x') + u" …"_s;
}

void TestLogRecordText::showsTheFirstLine()
{
    QFETCH(const QString, message);
    QFETCH(const QString, line);
    QCOMPARE(firstLine(message), line);
}

void TestLogRecordText::showsTimes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<std::optional<int>>("bias");
    QTest::addColumn<QString>("full");
    QTest::newRow("five hours behind UTC") << u"2013-09-09T08:56:37.101"_s << std::optional(300)
                                           << u"2013-09-09 08:56:37.101, bias +300 min, UTC 13:56:37.101"_s;
    QTest::newRow("ahead of UTC") << u"2014-11-28T19:33:19.766"_s << std::optional(-330)
                                  << u"2014-11-28 19:33:19.766, bias -330 min, UTC 14:03:19.766"_s;
    QTest::newRow("another day in UTC")
        << u"2019-12-06T22:55:38.448"_s << std::optional(480)
        << u"2019-12-06 22:55:38.448, bias +480 min, UTC 2019-12-07 06:55:38.448"_s;
    QTest::newRow("no bias") << u"2025-08-17T03:04:35.372"_s << std::optional<int>()
                             << u"2025-08-17 03:04:35.372, bias and UTC not known"_s;
    QTest::newRow("unknown") << QString() << std::optional<int>() << u"not known"_s;
}

void TestLogRecordText::showsTimes()
{
    QFETCH(const QString, written);
    QFETCH(const std::optional<int>, bias);
    QFETCH(const QString, full);
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    QCOMPARE(fullTimeText({.written = written.isEmpty() ? QDateTime() : time, .biasMinutes = bias}), full);
}

void TestLogRecordText::showsThreads_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("6788") << u"6788 (0x1A84)"_s;
    QTest::newRow("16") << u"16 (0x0010)"_s;
    QTest::newRow("106788") << u"106788 (0x1A124)"_s;
    QTest::newRow("main") << u"main"_s;
}

void TestLogRecordText::showsThreads()
{
    QFETCH(const QString, shown);
    QCOMPARE(threadText(QString::fromLatin1(QTest::currentDataTag())), shown);
    QCOMPARE(threadText({}), QString());
}

void TestLogRecordText::saysEachFlag()
{
    QCOMPARE(flagsText({}), QString());
    QVERIFY(flagsText(RecordFlag::Damaged).contains(u"damaged"));
    QVERIFY(flagsText(RecordFlag::Damaged).contains(u"too long")); // the reader cuts such records itself
    QVERIFY(flagsText(RecordFlag::Pending).contains(u"completed"));
    QVERIFY(flagsText(RecordFlags(RecordFlag::Damaged) | RecordFlag::Undecodable).contains(u'\uFFFD'));
}

QTEST_GUILESS_MAIN(TestLogRecordText)
#include "tst_logrecordtext.moc"
