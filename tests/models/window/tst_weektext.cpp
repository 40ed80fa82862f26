// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planreader.h"
#include "models/window/weektext.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

using Week = QList<WeeklySpan>;
const QLocale English(QLocale::English, QLocale::UnitedStates);

Week mondayToFriday(int start, int end)
{
    Week week;
    for (int day = 1; day <= 5; ++day)
        week.append({day, start, end});
    return week;
}

} // namespace

class TestWeekText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWeek_data();
    void readsAWeek();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void takesAsManySpansAsAPlan();
    void writesWhatItReads();
    void joinsDaysThatAreAlike();
    void tellsTheUseOfAnHour();
    void switchesHours_data();
    void switchesHours();
};

void TestWeekText::readsAWeek_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Week>("expected");

    QTest::newRow("nothing") << QString() << Week();
    QTest::newRow("a range of days") << u"Mon-Fri 08:00-18:00"_s << mondayToFriday(480, 1'080);
    QTest::newRow("short hours, blanks and dashes") << u"mon – fri  8 to 18"_s << mondayToFriday(480, 1'080);
    QTest::newRow("whole names") << u"Saturday, Sunday 9-13"_s << Week{{6, 540, 780}, {7, 540, 780}};
    QTest::newRow("two spans a day") << u"Tue 8:00-12:00 13:00-17:30"_s
                                     << Week{{2, 480, 720}, {2, 780, 1'050}};
    QTest::newRow("over midnight") << u"Fri 22:00-06:00"_s << Week{{5, 1'320, 1'800}};
    QTest::newRow("to midnight") << u"Fri 22:00-24:00"_s << Week{{5, 1'320, 1'440}};
    QTest::newRow("a whole day") << u"Sun 0-24"_s << Week{{7, 0, 1'440}};
    QTest::newRow("over the weekend") << u"Sat-Mon 1-2"_s << Week{{6, 60, 120}, {7, 60, 120}, {1, 60, 120}};
    QTest::newRow("other days after a semicolon")
        << u"Mon 1-2; Wed 3-4"_s << Week{{1, 60, 120}, {3, 180, 240}};
}

void TestWeekText::readsAWeek()
{
    QFETCH(QString, text);
    QFETCH(Week, expected);

    const auto week = parseWeek(text, English);
    QVERIFY2(week, week ? "" : qPrintable(week.error().message()));
    QCOMPARE(*week, expected);
}

void TestWeekText::saysWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");

    QTest::newRow("no day of the week") << u"Mon-Foo 8-18"_s << u"mon-foo"_s;
    QTest::newRow("an hour beyond the day") << u"Mon 8-25"_s << u"8-25"_s;
    QTest::newRow("minutes beyond the hour") << u"Mon 8:60-9"_s << u"8:60-9"_s;
    QTest::newRow("a time without an end") << u"Mon 8"_s << u"“8”"_s;
    QTest::newRow("a time before any day") << u"8-18"_s << u"8-18"_s;
    QTest::newRow("days without a time") << u"Mon-Fri"_s << u"After the days"_s;
    QTest::newRow("a start at midnight's end") << u"Mon 24-25"_s << u"24-25"_s;
}

void TestWeekText::saysWhatItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(QString, named);

    const auto week = parseWeek(text, English);
    QVERIFY(!week);
    QVERIFY2(week.error().detail.contains(named), qPrintable(week.error().detail));
}

void TestWeekText::takesAsManySpansAsAPlan()
{
    const QString spans = u"Mon"_s + u" 8-9"_s.repeated(PlanFileLimits::SpansPerWeek);
    QVERIFY(parseWeek(spans, English));
    QVERIFY(!parseWeek(spans + u" 8-9"_s, English));
    QVERIFY(parseWeek(u"Mon 8-9"_s.leftJustified(LongestWeekText), English));
    QVERIFY(!parseWeek(u"Mon 8-9"_s.leftJustified(LongestWeekText + 1), English));
}

void TestWeekText::writesWhatItReads()
{
    const Week week{{1, 480, 720}, {1, 765, 1'050}, {5, 1'320, 1'800}, {7, 0, 1'440}};
    const auto again = parseWeek(weekText(week, English), English);
    QVERIFY(again);
    QCOMPARE(*again, week);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(*parseWeek(weekText(week, german), german), week);
    const QLocale japanese(QLocale::Japanese, QLocale::Japan); // names of one character
    QCOMPARE(*parseWeek(weekText(week, japanese), japanese), week);
}

void TestWeekText::joinsDaysThatAreAlike()
{
    Week week = mondayToFriday(480, 1'080);
    week.append({7, 540, 780});
    QCOMPARE(weekText(week, English), u"Mon-Fri 08:00-18:00; Sun 09:00-13:00"_s);
}

void TestWeekText::tellsTheUseOfAnHour()
{
    const Week week{{1, 510, 660}, {7, 1'320, 1'800}}; // Mon 08:30 to 11:00, Sun 22:00 to Mon 06:00
    QCOMPARE(hourUse(week, 1, 8), HourUse::Partly);
    QCOMPARE(hourUse(week, 1, 9), HourUse::On);
    QCOMPARE(hourUse(week, 1, 11), HourUse::Off);
    QCOMPARE(hourUse(week, 1, 5), HourUse::On); // of Sunday
    QCOMPARE(hourUse(week, 1, 6), HourUse::Off);
    QCOMPARE(hourUse(week, 7, 22), HourUse::On);
}

void TestWeekText::switchesHours_data()
{
    QTest::addColumn<Week>("before");
    QTest::addColumn<int>("hour");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<Week>("after");

    const Week nine{{1, 540, 600}};
    QTest::newRow("the first hour") << Week() << 9 << true << nine;
    QTest::newRow("the hour after is joined") << nine << 10 << true << Week{{1, 540, 660}};
    QTest::newRow("the hour before is joined") << nine << 8 << true << Week{{1, 480, 600}};
    QTest::newRow("an hour apart stays apart") << nine << 12 << true << Week{{1, 540, 600}, {1, 720, 780}};
    QTest::newRow("a gap is closed") << Week{{1, 540, 600}, {1, 660, 720}} << 10 << true
                                     << Week{{1, 540, 720}};
    QTest::newRow("the only hour goes") << nine << 9 << false << Week();
    QTest::newRow("a span is cut in two")
        << Week{{1, 510, 690}} << 9 << false << Week{{1, 510, 540}, {1, 600, 690}};
    QTest::newRow("a part of an hour goes") << Week{{1, 510, 690}} << 8 << false << Week{{1, 540, 690}};
    QTest::newRow("another day stays") << Week{{2, 540, 600}} << 9 << false << Week{{2, 540, 600}};
    QTest::newRow("the day after midnight is cut")
        << Week{{7, 1'320, 1'800}} << 3 << false << Week{{1, 240, 360}, {7, 1'320, 1'620}};
}

void TestWeekText::switchesHours()
{
    QFETCH(Week, before);
    QFETCH(int, hour);
    QFETCH(bool, isOn);
    QFETCH(Week, after);

    QCOMPARE(withHour(before, 1, hour, isOn), after);
}

QTEST_GUILESS_MAIN(TestWeekText)

#include "tst_weektext.moc"
