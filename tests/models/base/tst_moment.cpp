// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/moment.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

/// Expected: the short patterns of the Unicode CLDR, with all digits of the year.
class TestMoment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsInTheCountry_data();
    void isWrittenAsInTheCountry();
    void aClockOfFullStopsKeepsThem();
    void everyLocaleTellsAllDigitsOfTheYear();
    void aNamedDayStandsBeforeTheDate();
    void anyZoneIsToldAsUtc();
    void nothingIsToldOfNoMoment();
};

namespace {

const QDateTime Afternoon(QDate(2013, 9, 10), QTime(22, 4, 3), Qt::UTC);

} // namespace

void TestMoment::isWrittenAsInTheCountry_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("minute");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, const QLocale &locale, const QString &day, const QString &minute,
                        const QString &second) { QTest::newRow(name) << locale << day << minute << second; };
    row("no country", QLocale::c(), u"2013-09-10"_s, u"2013-09-10 22:04"_s, u"2013-09-10 22:04:03"_s);
    row("United States", {QLocale::English, QLocale::UnitedStates}, u"9/10/2013"_s, u"9/10/2013 10:04 PM"_s,
        u"9/10/2013 10:04:03 PM"_s);
    row("United Kingdom", {QLocale::English, QLocale::UnitedKingdom}, u"10/09/2013"_s, u"10/09/2013 22:04"_s,
        u"10/09/2013 22:04:03"_s);
    row("Germany", {QLocale::German, QLocale::Germany}, u"10.09.2013"_s, u"10.09.2013 22:04"_s,
        u"10.09.2013 22:04:03"_s);
    row("France", {QLocale::French, QLocale::France}, u"10/09/2013"_s, u"10/09/2013 22:04"_s,
        u"10/09/2013 22:04:03"_s);
    row("Japan", {QLocale::Japanese, QLocale::Japan}, u"2013/09/10"_s, u"2013/09/10 22:04"_s,
        u"2013/09/10 22:04:03"_s);
}

void TestMoment::isWrittenAsInTheCountry()
{
    QFETCH(const QLocale, locale);
    QTEST(dateText(Afternoon.date(), locale), "day");
    QTEST(momentText(Afternoon, MomentPrecision::Minute, locale), "minute");
    QTEST(momentText(Afternoon, MomentPrecision::Second, locale), "second");
}

void TestMoment::aClockOfFullStopsKeepsThem()
{
    const QLocale finnish(QLocale::Finnish, QLocale::Finland);
    QCOMPARE(momentText(Afternoon, MomentPrecision::Second, finnish), u"10.9.2013 22.04.03"_s);
}

void TestMoment::everyLocaleTellsAllDigitsOfTheYear()
{
    const QList<QLocale> all =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(all.size() > 100);
    for (const QLocale &locale : all) {
        const QString format = momentFormat(MomentPrecision::Second, locale);
        QVERIFY2(format.count("yyyy"_L1) == 1, qPrintable(locale.name() + u' ' + format));
        const QDateTime read = QDateTime::fromString(Afternoon.toString(format), format);
        const bool isTold = read == QDateTime(Afternoon.date(), Afternoon.time());
        QVERIFY2(isTold, qPrintable(locale.name() + u' ' + format));
    }
}

void TestMoment::aNamedDayStandsBeforeTheDate()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(weekdayText(Afternoon, german), u"Di. 10.09.2013 22:04"_s);
    QCOMPARE(weekdayText(Afternoon.date(), QLocale::c()), u"Tue 2013-09-10"_s);
}

void TestMoment::anyZoneIsToldAsUtc()
{
    const QDateTime inParis(QDate(2013, 9, 11), QTime(0, 4, 3), Qt::OffsetFromUTC, 2 * 3600);
    QCOMPARE(utcText(inParis, MomentPrecision::Minute, QLocale::c()), u"2013-09-10 22:04 UTC"_s);
}

void TestMoment::nothingIsToldOfNoMoment()
{
    for (const QString &text : {momentText({}, MomentPrecision::Second), utcText({}, MomentPrecision::Second),
                                dateText({}), weekdayText(QDateTime()), weekdayText(QDate())})
        QCOMPARE(text, QString());
}

QTEST_GUILESS_MAIN(TestMoment)

#include "tst_moment.moc"
