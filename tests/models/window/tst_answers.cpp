// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/answers.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Plan planFor(Availability::Kind kind, qint64 clients)
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0), .timeZone = "Europe/Berlin"};
    plan.fleet = {{.name = u"All"_s, .count = clients, .availability = {.kind = kind}}};
    return plan;
}

QStringList texts(const Plan &plan)
{
    QStringList result;
    for (const PlanAnswer &answer :
         answers(plan, forecast(plan), QLocale(QLocale::English, QLocale::UnitedStates)))
        result.append(answer.text);
    return result;
}

/// A forecast of known numbers, to see how they are put into words.
Forecast known()
{
    const QTimeZone zone("Europe/Berlin");
    const HourForecast hour{.start = QDateTime(QDate(2026, 11, 30), QTime(9, 0), zone),
                            .starts = {.mean = 4310.2, .p05 = 4200, .p50 = 4310, .p95 = 4420}};
    return {.opening = QDateTime(QDate(2026, 11, 30), QTime(0, 0), zone),
            .deadline = QDateTime(QDate(2026, 12, 7), QTime(0, 0), zone),
            .clients = 25'000,
            .hours = {hour},
            .busiestHour = hour,
            .startedByDeadline = {.mean = 3'600.0},
            .doneByDeadline = {.mean = 3'600.0},
            .mostDone = QDateTime(QDate(2026, 12, 7), QTime(10, 0), zone)};
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNumbersInSentences();
    void findsNothingLateWhenAllAreAlwaysOn();
    void tellsOfTheHighestOfManyBusyHours();
    void saysThatAPlanHasNoClients();
    void saysWhoIsNeverOn();
    void tellsWhenMostInstall();
    void tellsDocumentedFromAssumed();
    void keepsAllAndNoneForWholeShares_data();
    void keepsAllAndNoneForWholeShares();
};

void TestAnswers::saysNumbersInSentences()
{
    const QList<PlanAnswer> all = answers({}, known(), QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].text, u"95 % have started by Mon 7 Dec 10:00."_s);
    QCOMPARE(
        all[1].text,
        u"Busiest hour: Mon 30 Nov 09:00 to 10:00 with 4,310 starts expected, and at most 4,420 in 95 of 100 cases."_s);
    QCOMPARE(all[2].text,
             u"21,400 of 25,000 clients (86 %) are expected to miss the deadline, Mon 7 Dec 00:00."_s);
    QCOMPARE(all[2].status, Status::Warning);
}

void TestAnswers::findsNothingLateWhenAllAreAlwaysOn()
{
    const QStringList all = texts(planFor(Availability::Kind::Always, 150'000));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[2], u"All clients are expected to start before the deadline, Mon 7 Dec 00:00."_s);
}

void TestAnswers::tellsOfTheHighestOfManyBusyHours()
{
    Forecast forecast = known();
    forecast.equallyBusyHours = 166;
    forecast.mostInAnHour.p95 = 4'512;
    const QList<PlanAnswer> all = answers({}, forecast, QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(all[1].text.endsWith(u"No hour at all has more than 4,512 in 95 of 100 cases."_s),
             qPrintable(all[1].text));

    forecast.equallyBusyHours = 0;
    QVERIFY(!answers({}, forecast, QLocale::c())[1].text.contains(u"No hour at all"_s));
}

void TestAnswers::saysThatAPlanHasNoClients()
{
    QCOMPARE(texts(planFor(Availability::Kind::Always, 0)), QStringList{u"The plan has no clients."_s});
}

void TestAnswers::saysWhoIsNeverOn()
{
    const QStringList all = texts(planFor(Availability::Kind::Weekly, 1'200));
    QCOMPARE(all[0], u"Fewer than 95 % start within 90 day(s) after the deadline."_s);
    QCOMPARE(all[1], u"1,200 of 1,200 clients (100 %) are expected to miss the deadline, Mon 7 Dec 00:00."_s);
    QCOMPARE(all[2], u"1,200 clients are never on and will not start."_s);
}

void TestAnswers::tellsWhenMostInstall()
{
    // All have downloaded within the week from Monday on; who did so after the first Wednesday's window, more
    // than half of them, installs when the next one begins.
    Plan plan = planFor(Availability::Kind::Always, 1'200);
    plan.maintenanceWindows = {{.day = 3, .startMinute = 22 * 60, .hours = 4.0}};
    const QStringList all = texts(plan);
    QVERIFY2(std::ranges::any_of(all,
                                 [](const QString &text) {
                                     return text.startsWith(
                                         u"Most installations: Wed 9 Dec 22:00 to 23:00, "_s);
                                 }),
             qPrintable(all.join(u'\n')));
}

void TestAnswers::tellsDocumentedFromAssumed()
{
    Plan plan = planFor(Availability::Kind::Always, 1);
    const qsizetype usual = assumptions(plan).size();
    QVERIFY(std::ranges::any_of(assumptions(plan), [](const Assumption &a) { return a.documented; }));
    QVERIFY(std::ranges::any_of(assumptions(plan), [](const Assumption &a) {
        return !a.documented && a.text.contains(u"uniform"_s);
    }));
    QVERIFY(std::ranges::any_of(assumptions(plan), [](const Assumption &a) {
        return !a.documented && a.text.contains(u"24 hours: over a change of the clocks"_s);
    }));
    plan.maintenanceWindows.append(MaintenanceWindow{.hours = 4.0});
    plan.randomise = false;
    QCOMPARE(assumptions(plan).size(), usual + 3); // two of windows, one of 1910
}

void TestAnswers::keepsAllAndNoneForWholeShares_data()
{
    QTest::addColumn<double>("inTime");
    QTest::addColumn<QString>("share");

    QTest::newRow("a few") << 24'990.0 << u"(0.1 %)"_s;
    QTest::newRow("very few") << 24'999.0 << u"(0.1 %)"_s;
    QTest::newRow("nearly all") << 5.0 << u"(99.9 %)"_s;
    QTest::newRow("all") << 0.0 << u"(100 %)"_s;
}

void TestAnswers::keepsAllAndNoneForWholeShares()
{
    QFETCH(double, inTime);
    QFETCH(QString, share);

    Forecast forecast = known();
    forecast.doneByDeadline.mean = inTime;
    const QString text = answers({}, forecast, QLocale::c())[2].text;
    QVERIFY2(text.contains(share), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestAnswers)

#include "tst_answers.moc"
