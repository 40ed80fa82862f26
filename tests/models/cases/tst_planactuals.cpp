// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planactuals.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// Opens on Mon 30 Nov 2026, for a week.
Plan week()
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0)};
    plan.fleet = {{.name = u"PCs"_s, .count = 1'000}};
    return plan;
}

QDateTime utc(int day, int hour)
{
    return {QDate(2026, 12, day), QTime(hour, 0), Qt::UTC};
}

LogTime logged(const QDateTime &time)
{
    return {.written = time, .biasMinutes = 0};
}

SetupRun run(int hour, std::optional<int> exitCode, RunDecision decision = RunDecision::Upgrade)
{
    SetupRun run;
    run.start = logged(utc(2, hour));
    run.end = logged(utc(2, hour + 1));
    run.exitCode = exitCode;
    run.decision = decision;
    return run;
}

} // namespace

class TestPlanActuals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLastDraw();
    void tellsWhenItWasDone_data();
    void tellsWhenItWasDone();
    void countsEachClientOnce();
    void aReportIsOfAllClients();
    void leavesOtherTimesOut();
};

void TestPlanActuals::takesTheLastDraw()
{
    ClientState state;
    state.schedule = UpgradeSchedule{.utc = utc(3, 22), .drawn = logged(utc(1, 8))};
    const SeenClient seen = seenOf(u"PC0001"_s, state);
    QVERIFY(seen.moment);
    QCOMPARE(*seen.moment, (ScheduledMoment{u"PC0001"_s, utc(3, 22), utc(1, 8)}));
    QCOMPARE(seen.until, utc(1, 8));
    QVERIFY(!seen.completed.isValid());
}

void TestPlanActuals::tellsWhenItWasDone_data()
{
    QTest::addColumn<QList<SetupRun>>("runs");
    QTest::addColumn<QDateTime>("done");

    QTest::newRow("exit code 0") << QList{run(9, 0)} << utc(2, 10);
    QTest::newRow("it failed") << QList{run(9, 1603)} << QDateTime();
    QTest::newRow("it goes on") << QList{run(9, std::nullopt)} << QDateTime();
    QTest::newRow("a failure and then 0") << QList{run(9, 7), run(12, 0)} << utc(2, 13);
    QTest::newRow("nothing was to be done") << QList{run(9, 0, RunDecision::Skip)} << QDateTime();
    QTest::newRow("it is excluded") << QList{run(9, 0, RunDecision::Excluded)} << QDateTime();
}

void TestPlanActuals::tellsWhenItWasDone()
{
    QFETCH(QList<SetupRun>, runs);
    QFETCH(QDateTime, done);

    ClientState state;
    state.runs = runs;
    const SeenClient seen = seenOf(u"PC0001"_s, state);
    QCOMPARE(seen.completed, done);
    QCOMPARE(seen.until, runs.last().end.written);
}

void TestPlanActuals::countsEachClientOnce()
{
    const QList<SeenClient> clients{{.name = u"PC0001"_s, .completed = utc(2, 9), .until = utc(2, 9)},
                                    {.name = u"PC0002"_s, .until = utc(2, 12)}};
    const QList<Completion> report{{u"pc0001"_s, utc(2, 8)}, {QString(), utc(2, 7)}, {QString(), utc(2, 7)}};
    const Actuals actuals = gatherActuals(week(), clients, report).actuals;
    QCOMPARE(actuals.completed, (QList{utc(2, 7), utc(2, 7), utc(2, 8)}));
    QCOMPARE(actuals.until, utc(2, 12));
}

void TestPlanActuals::aReportIsOfAllClients()
{
    const QList<SeenClient> clients{{.name = u"PC0001"_s}, {.name = u"PC0002"_s}};
    QCOMPARE(gatherActuals(week(), clients, {}).actuals.observed, 2);
    QCOMPARE(gatherActuals(week(), clients, {{u"PC0009"_s, utc(1, 1)}}).actuals.observed, 1'000);
}

void TestPlanActuals::leavesOtherTimesOut()
{
    const QDateTime old(QDate(2013, 9, 10), QTime(22, 4), Qt::UTC);
    const QList<SeenClient> clients{
        {.name = u"PC0001"_s, .moment = ScheduledMoment{u"PC0001"_s, old}, .completed = old, .until = old},
        {.name = u"PC0002"_s, .moment = ScheduledMoment{u"PC0002"_s, utc(2, 9)}}};
    const GatheredActuals gathered = gatherActuals(week(), clients, {});
    QCOMPARE(gathered.leftOut, 2);
    QCOMPARE(gathered.actuals.scheduled.size(), 1);
    QVERIFY(gathered.actuals.completed.isEmpty());
    QVERIFY(belongsTo(week(), week().opening().addDays(-31)));
    QVERIFY(!belongsTo(week(), week().opening().addDays(-31).addSecs(-1)));
    QVERIFY(!belongsTo(week(), week().deadline().addDays(Forecast::LongTailDays).addSecs(1)));
}

QTEST_GUILESS_MAIN(TestPlanActuals)

#include "tst_planactuals.moc"
