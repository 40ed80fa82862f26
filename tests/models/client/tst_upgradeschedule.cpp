// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/exitcodes.h"
#include "models/client/schedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesInTheUsForm_data();
    void readsTimesInTheUsForm();
    void rejectsOtherTimes_data();
    void rejectsOtherTimes();
    void rejectsTimesFurtherApartThanAnyZone_data();
    void rejectsTimesFurtherApartThanAnyZone();
    void doesNotFallBackToAnOlderSchedule();
    void meansExitCodes_data();
    void meansExitCodes();
    void meansFailures_data();
    void meansFailures();
};

static SpokenRecord scheduled(const QString &local, const QString &utc)
{
    SpokenRecord record;
    record.evidence = {.file = u"ccmsetup.log"_s, .offset = 0, .line = 7};
    record.kind = MessageKind::Scheduled;
    record.fields = {local, utc, u" /AutoUpgrade"_s};
    return record;
}

void TestSchedule::readsTimesInTheUsForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");

    QTest::newRow("evening") << u"09/10/2013 10:04:03 PM"_s << u"2013-09-10T22:04:03"_s;
    QTest::newRow("morning") << u"09/11/2013 03:04:03 AM"_s << u"2013-09-11T03:04:03"_s;
    QTest::newRow("midnight") << u"01/02/2014 12:00:00 AM"_s << u"2014-01-02T00:00:00"_s;
    QTest::newRow("noon") << u"01/02/2014 12:00:00 PM"_s << u"2014-01-02T12:00:00"_s;
    QTest::newRow("leap day") << u"02/29/2024 01:00:00 AM"_s << u"2024-02-29T01:00:00"_s;
}

void TestSchedule::readsTimesInTheUsForm()
{
    QFETCH(QString, text);
    QFETCH(QString, time);
    const auto read = parseUsTime(text);
    QVERIFY(read);
    QCOMPARE(read->toString(u"yyyy-MM-ddTHH:mm:ss"_s), time);
}

void TestSchedule::rejectsOtherTimes_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("13th month") << u"13/10/2013 10:04:03 PM"_s;
    QTest::newRow("30 February") << u"02/30/2013 10:04:03 PM"_s;
    QTest::newRow("leap day of a common year") << u"02/29/2023 01:00:00 AM"_s;
    QTest::newRow("hour 13") << u"09/10/2013 13:04:03 PM"_s;
    QTest::newRow("hour 0") << u"09/10/2013 00:04:03 AM"_s;
    QTest::newRow("minute 60") << u"09/10/2013 10:60:03 PM"_s;
    QTest::newRow("24-hour clock") << u"09/10/2013 22:04:03"_s;
    QTest::newRow("one digit") << u"9/10/2013 10:04:03 PM"_s;
    QTest::newRow("German") << u"10.09.2013 22:04:03"_s;
    QTest::newRow("line break behind") << u"09/10/2013 10:04:03 PM\n"_s;
    QTest::newRow("other digits") << u"0\u0669/10/2013 10:04:03 PM"_s;
}

void TestSchedule::rejectsOtherTimes()
{
    QFETCH(QString, text);
    QVERIFY(!parseUsTime(text));
}

void TestSchedule::rejectsTimesFurtherApartThanAnyZone_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("known");

    QTest::newRow("14 hours ahead") << u"09/10/2013 11:04:03 PM"_s << true;
    QTest::newRow("14 hours and one second") << u"09/10/2013 11:04:04 PM"_s << false;
    QTest::newRow("14 hours behind") << u"09/09/2013 07:04:03 PM"_s << true;
    QTest::newRow("another year") << u"09/10/2014 09:04:03 AM"_s << false;
}

void TestSchedule::rejectsTimesFurtherApartThanAnyZone()
{
    QFETCH(QString, utc);
    QStringList warnings;
    const auto schedule = upgradeSchedule({scheduled(u"09/10/2013 09:04:03 AM"_s, utc)}, warnings);
    QTEST(schedule.has_value(), "known");
    QCOMPARE(warnings.isEmpty(), schedule.has_value());
}

void TestSchedule::doesNotFallBackToAnOlderSchedule()
{
    QStringList warnings;
    const QString good = u"09/10/2013 10:04:03 PM"_s;
    const auto schedule = upgradeSchedule({scheduled(good, good), scheduled(u"soon"_s, good)}, warnings);
    QVERIFY(!schedule);
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.first().startsWith(u"ccmsetup.log, line 7: "_s));
}

void TestSchedule::meansExitCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ExitMeaning>("meaning");
    QTest::addColumn<bool>("worded");

    QTest::newRow("success") << 0 << ExitMeaning::Success << true;
    QTest::newRow("error") << 6 << ExitMeaning::Failure << true;
    QTest::newRow("restart required") << 7 << ExitMeaning::Unfinished << true;
    QTest::newRow("already running") << 8 << ExitMeaning::Refused << true;
    QTest::newRow("prerequisite") << 9 << ExitMeaning::Failure << true;
    QTest::newRow("hash of the manifest") << 10 << ExitMeaning::Failure << true;
    QTest::newRow("Windows Installer failed") << 1603 << ExitMeaning::Failure << true;
    QTest::newRow("Windows Installer wants a restart") << 3010 << ExitMeaning::Success << true;
    QTest::newRow("Windows Installer restarts") << 1641 << ExitMeaning::Success << true;
    QTest::newRow("not known") << 4711 << ExitMeaning::Failure << false;
}

void TestSchedule::meansExitCodes()
{
    QFETCH(int, code);
    QTEST(exitMeaning(code), "meaning");
    QTEST(!exitCodeText(code).isEmpty(), "worded");
}

void TestSchedule::meansFailures_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    QTest::newRow("HTTP status in a BITS error") << u"0x80190194"_s << u"HTTP status 404"_s;
    QTest::newRow("Windows Installer in an HRESULT") << u"0x80070643"_s << exitCodeText(1603);
    QTest::newRow("another Win32 error") << u"0x80070005"_s << QString();
    QTest::newRow("no number") << u"abc xyz"_s << QString();
}

void TestSchedule::meansFailures()
{
    QFETCH(QString, code);
    QTEST(failureText(code), "text");
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_upgradeschedule.moc"
