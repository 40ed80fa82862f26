// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plancheck.h"
#include "models/window/planpresets.h"
#include "models/window/planreader.h"
#include "models/window/planwriter.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// Everything set to something else than its default.
Plan fullPlan()
{
    Plan plan{.name = u"Löwe & “Söhne”"_s,
              .openingDate = QDate(2026, 11, 30),
              .openingTime = QTime(7, 30, 15, 250),
              .timeZone = "Europe/Berlin",
              .days = 5,
              .earliestStartHours = 1.5,
              .policyPollMinutes = 30,
              .redraw = Plan::Redraw::Full,
              .randomise = false,
              .bytesPerClient = 1'234'567,
              .bytesSource = Plan::BytesSource::Comparison,
              .peerShare = 0.1,
              .clientMbitPerSecond = 33.3,
              .bitsThrottle = BitsThrottle{.startMinute = 1'320,
                                           .endMinute = 360,
                                           .kbitPerSecond = 0.5,
                                           .kbitPerSecondOutside = 700.0},
              .sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 0.0, .distributionPoint = u"DP01"_s},
                        {.name = u"Branch"_s, .linkMbitPerSecond = 2.5}},
              .distributionPoints = {{.name = u"DP01"_s, .mbitPerSecond = 500.0}},
              .maintenanceWindows = {{.day = 7, .startMinute = 150, .hours = 0.5}},
              .wakeForMaintenance = true,
              .limits = {.linkShare = 0.5, .probability = 0.9}};
    using Kind = Availability::Kind;
    for (const Kind kind : {Kind::Always, Kind::Office8x5, Kind::Office10x5, Kind::Laptop, Kind::Vdi})
        plan.fleet.append({.name = u"Usual"_s, .count = 3, .availability = Availability::usual(kind)});
    plan.fleet.append({.name = u"Week"_s,
                       .count = 40,
                       .availability = {.kind = Kind::Weekly,
                                        .weekly = {{1, 480, 1'200}, {6, 1'320, 1'800}, {7, 600, 1'440}},
                                        .chanceOnPerDay = 0.9},
                       .timeZone = "Asia/Kolkata",
                       .site = u"HQ"_s});
    plan.fleet.append({.name = u"Some days"_s,
                       .count = 5,
                       .availability = {.kind = Kind::Laptop, .chanceOnPerDay = 0.25},
                       .exclusion = Exclusion::Collection});
    plan.fleet.append({.count = 100'000'000, .exclusion = Exclusion::Servers});
    plan.fleet.append({.count = 0, .exclusion = Exclusion::Inactive});
    return plan;
}

} // namespace

class TestPlanWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void writesTheSameBytesAgain();
    void offersPresetsThatHold();
    void namesTheFieldOfWhatIsImpossible_data();
    void namesTheFieldOfWhatIsImpossible();
    void findsNothingWrongWithAPlanFile();
};

void TestPlanWriter::comesBackAsItWas_data()
{
    QTest::addColumn<Plan>("plan");

    QTest::newRow("everything set") << fullPlan();
    QTest::newRow("as little as there can be")
        << Plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0)};
    QTest::newRow("the default number of bytes, stated") << [] {
        Plan plan = fullPlan();
        plan.bytesPerClient = Plan::DefaultBytesPerClient;
        plan.bytesSource = Plan::BytesSource::Stated;
        plan.bitsThrottle->kbitPerSecondOutside.reset();
        return plan;
    }();
    for (const PlanPreset &preset : planPresets(QDate(2026, 11, 22), "Europe/Berlin"))
        QTest::newRow(qPrintable(preset.id)) << preset.plan;
}

void TestPlanWriter::comesBackAsItWas()
{
    QFETCH(Plan, plan);

    const Result<Plan> read = parsePlan(writePlan(plan), u"plan.json"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
    Plan expected = plan;
    expected.warnings = read->warnings;
    QCOMPARE(*read, expected);
    for (const QString &warning : read->warnings) // no key is unknown to the reader
        QVERIFY2(!warning.contains(u"key"_s), qPrintable(warning));
}

void TestPlanWriter::writesTheSameBytesAgain()
{
    const QByteArray json = writePlan(fullPlan());
    QCOMPARE(writePlan(*parsePlan(json, u"plan.json"_s)), json);
    QVERIFY(json.contains("\"schema\": 1"));
}

void TestPlanWriter::offersPresetsThatHold()
{
    const QList<PlanPreset> presets = planPresets(QDate(2026, 11, 22), "Europe/Berlin"); // a Sunday
    QSet<QString> ids;
    for (const PlanPreset &preset : presets) {
        ids.insert(preset.id);
        QVERIFY(!preset.title.isEmpty());
        QCOMPARE(checkPlan(preset.plan), QList<FieldProblem>());
        QCOMPARE(preset.plan.openingDate, QDate(2026, 11, 23));
        QVERIFY(preset.plan.clients() > 0);
    }
    QCOMPARE(ids,
             (QSet<QString>{u"clients1000"_s, u"clients25000"_s, u"clients150000"_s, u"always"_s,
                            u"offices"_s, u"laptops"_s, u"threeSites"_s}));
    QCOMPARE(presets[1].plan.clients(), 25'000);
    QCOMPARE(presets.last().plan.sites.size(), 3);
    QCOMPARE(planPresets(QDate(2026, 11, 22), "Nowhere/At_All").first().plan.timeZone, QByteArray("UTC"));
}

void TestPlanWriter::namesTheFieldOfWhatIsImpossible_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isImpossible");

    const auto row = [](const char *name, const QString &field, auto change, bool isImpossible = true) {
        Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0)};
        plan.fleet = {{.name = u"PCs"_s, .count = 10}};
        plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 10.0}};
        change(plan);
        QTest::newRow(name) << plan << field << isImpossible;
    };
    row("no date", u"opening"_s, [](Plan &p) { p.openingDate = QDate(); });
    row("no zone", u"timeZone"_s, [](Plan &p) { p.timeZone = "Europe/Nowhere"; });
    row("no days", u"days"_s, [](Plan &p) { p.days = 0; });
    row("days beyond the limit", u"days"_s, [](Plan &p) { p.days = 367; });
    row("days beyond what is usual", u"days"_s, [](Plan &p) { p.days = 32; }, false);
    row("negative earliest start", u"earliestStartHours"_s, [](Plan &p) { p.earliestStartHours = -1.0; });
    row("earliest start that is no number", u"earliestStartHours"_s,
        [](Plan &p) { p.earliestStartHours = std::nan(""); });
    row(
        "earliest start after the window", u"earliestStartHours"_s,
        [](Plan &p) { p.earliestStartHours = 200.0; }, false);
    row("a poll of more than a week", u"policyPollMinutes"_s, [](Plan &p) { p.policyPollMinutes = 10'081; });
    row("negative count", u"fleet[0].count"_s, [](Plan &p) { p.fleet[0].count = -1; });
    row("too many clients", u"fleet[0].count"_s, [](Plan &p) { p.fleet[0].count = 100'000'001; });
    row("a chance above 1", u"fleet[0].availability.chanceOnPerDay"_s,
        [](Plan &p) { p.fleet[0].availability.chanceOnPerDay = 1.1; });
    row("an empty span", u"fleet[0].availability.weekly[0]"_s, [](Plan &p) {
        p.fleet[0].availability = {.kind = Availability::Kind::Weekly, .weekly = {{1, 600, 600}}};
    });
    row(
        "never on", u"fleet[0].availability"_s,
        [](Plan &p) { p.fleet[0].availability = {.kind = Availability::Kind::Weekly}; }, false);
    row("a site that is not listed", u"fleet[0].site"_s, [](Plan &p) { p.fleet[0].site = u"X"_s; }, false);
    row("a zone of a class", u"fleet[0].timeZone"_s, [](Plan &p) { p.fleet[0].timeZone = "X/Y"; });
    row("negative bytes", u"bytesPerClient"_s, [](Plan &p) { p.bytesPerClient = -1; });
    row("peers give more than all", u"peerShare"_s, [](Plan &p) { p.peerShare = 1.5; });
    row("a client that downloads nothing", u"clientMbitPerSecond"_s,
        [](Plan &p) { p.clientMbitPerSecond = 0.0; });
    row("BITS lets nothing through", u"bits.kbitPerSecond"_s,
        [](Plan &p) { p.bitsThrottle = BitsThrottle{.kbitPerSecond = 0.0, .kbitPerSecondOutside = 0.0}; });
    row("a negative link", u"sites[0].linkMbitPerSecond"_s,
        [](Plan &p) { p.sites[0].linkMbitPerSecond = -1.0; });
    row(
        "a link of nothing", u"sites[0].linkMbitPerSecond"_s,
        [](Plan &p) { p.sites[0].linkMbitPerSecond = 0.0; }, false);
    row(
        "a point that is not listed", u"sites[0].distributionPoint"_s,
        [](Plan &p) { p.sites[0].distributionPoint = u"DP09"_s; }, false);
    row("a negative point", u"distributionPoints[0].mbitPerSecond"_s,
        [](Plan &p) { p.distributionPoints = {{.name = u"DP"_s, .mbitPerSecond = -1.0}}; });
    row("a window of no time", u"maintenanceWindows[0].hours"_s,
        [](Plan &p) { p.maintenanceWindows = {{.day = 1, .startMinute = 0, .hours = 0.0}}; });
    row("a window on no day", u"maintenanceWindows[0].day"_s,
        [](Plan &p) { p.maintenanceWindows = {{.day = 8, .startMinute = 0, .hours = 1.0}}; });
    row("more than all of a link", u"limits.linkShare"_s, [](Plan &p) { p.limits.linkShare = 1.1; });
    row("surer than sure", u"limits.probability"_s, [](Plan &p) { p.limits.probability = 1.0; });
}

void TestPlanWriter::namesTheFieldOfWhatIsImpossible()
{
    QFETCH(Plan, plan);
    QFETCH(QString, field);
    QFETCH(bool, isImpossible);

    const QList<FieldProblem> problems = checkPlan(plan);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().isImpossible, isImpossible);
    QVERIFY(problems.first().sentence.endsWith(u'.'));
    // What stands in a file is judged alike.
    const bool isReadable = field != "opening"_L1 && plan.earliestStartHours == plan.earliestStartHours
        && !field.contains("weekly"_L1) && !field.contains("maintenanceWindows[0].day"_L1);
    if (isReadable)
        QCOMPARE(parsePlan(writePlan(plan), u"plan.json"_s).has_value(), !isImpossible);
}

void TestPlanWriter::findsNothingWrongWithAPlanFile()
{
    Plan plan = fullPlan();
    for (const FieldProblem &problem : checkPlan(plan))
        QVERIFY2(!problem.isImpossible, qPrintable(problem.field + problem.sentence));
}

QTEST_GUILESS_MAIN(TestPlanWriter)

#include "tst_planwriter.moc"
