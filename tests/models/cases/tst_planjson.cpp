// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planjson.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Plan officePlan(qint64 clients)
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0), .timeZone = "Europe/Berlin"};
    plan.fleet = {
        {.name = u"All"_s, .count = clients, .availability = {.kind = Availability::Kind::Office8x5}}};
    return plan;
}

QJsonObject jsonOf(const Plan &plan)
{
    return planToJson(plan, forecast(plan));
}

} // namespace

class TestPlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheContract();
    void writesTimesInUtc();
    void writesTheNumbersOfTheForecast();
    void writesNullWhereNobodyStarts();
    void writesLinksAndTheSmallestNumberOfDays();
    void saysWhyNoNumberOfDaysDoes();
    void writesInstallationsWhereThereAreWindows();
    void countsExcludedClients();
    void givesEveryAssumptionItsSource();
};

void TestPlanJson::hasTheKeysOfTheContract()
{
    const QJsonObject json = jsonOf(officePlan(25'000));
    QCOMPARE(json.value("schema"_L1).toInt(), 1);
    for (const auto key : {"answers"_L1, "perHour"_L1, "completion"_L1, "links"_L1})
        QVERIFY(json.value(key).isArray());
    QVERIFY(json.value("smallestDays"_L1).isNull());
    QCOMPARE(json.value("perHour"_L1)[0].toObject().keys(),
             (QStringList{u"mean"_s, u"p05"_s, u"p50"_s, u"p95"_s, u"start"_s}));
    QCOMPARE(json.value("completion"_L1)[0].toObject().keys(), (QStringList{u"fraction"_s, u"time"_s}));
    QCOMPARE(json.value("busiestHour"_L1).toObject().keys(),
             (QStringList{u"max"_s, u"mean"_s, u"p95"_s, u"start"_s}));
    QCOMPARE(json.value("doneByDeadline"_L1).toObject().keys(), (QStringList{u"mean"_s, u"p05"_s, u"p95"_s}));
    QCOMPARE(json.value("answers"_L1).toArray().size(), 4);
}

void TestPlanJson::writesTimesInUtc()
{
    const QJsonObject json = jsonOf(officePlan(25'000));
    // Berlin is an hour ahead in winter.
    QCOMPARE(json.value("perHour"_L1)[0]["start"_L1].toString(), u"2026-11-29T23:00:00.000Z"_s);
    QCOMPARE(json.value("completion"_L1)[0]["time"_L1].toString(), u"2026-11-29T23:00:00.000Z"_s);
    QCOMPARE(json.value("completion"_L1)[1]["time"_L1].toString(), u"2026-11-30T00:00:00.000Z"_s);
    QCOMPARE(json.value("busiestHour"_L1)["start"_L1].toString(), u"2026-12-07T09:00:00.000Z"_s);
}

void TestPlanJson::writesTheNumbersOfTheForecast()
{
    const QJsonObject json = jsonOf(officePlan(25'000));
    double started = 0.0;
    for (const QJsonValue hour : json.value("perHour"_L1).toArray())
        started += hour["mean"_L1].toDouble();
    QVERIFY(std::abs(started - 25'000.0) <= 25.0); // 99.9 %
    QVERIFY(std::abs(json.value("doneByDeadline"_L1)["mean"_L1].toDouble() / 25'000.0 - 0.34) < 0.005);
    QVERIFY(json.value("doneByDeadline"_L1)["p95"_L1].isDouble());
    const QJsonArray completion = json.value("completion"_L1).toArray();
    QCOMPARE(completion.first()["fraction"_L1].toDouble(), 0.0);
    QVERIFY(completion.last()["fraction"_L1].toDouble() >= 0.999);
}

void TestPlanJson::writesNullWhereNobodyStarts()
{
    const QJsonObject json = jsonOf(officePlan(0));
    QVERIFY(json.value("busiestHour"_L1).isNull());
    QVERIFY(json.value("completion"_L1).toArray().isEmpty());
    QCOMPARE(json.value("doneByDeadline"_L1)["p95"_L1].toInt(-1), 0);
}

void TestPlanJson::writesLinksAndTheSmallestNumberOfDays()
{
    Plan plan = officePlan(500);
    plan.fleet[0].site = u"HQ"_s;
    plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 100.0, .distributionPoint = u"DP01"_s},
                  {.name = u"Empty"_s, .linkMbitPerSecond = 1.0}};
    plan.distributionPoints = {{.name = u"DP01"_s, .mbitPerSecond = 1'000.0}};
    const QJsonObject json = jsonOf(plan);
    const QJsonArray links = json.value("links"_L1).toArray();
    QCOMPARE(links.size(), 3);
    QCOMPARE(links[0]["name"_L1].toString(), u"HQ"_s);
    QCOMPARE(links[0]["kind"_L1].toString(), u"link"_s);
    QCOMPARE(links[1]["kind"_L1].toString(), u"distributionPoint"_s);
    QCOMPARE(links[0]["limitMbit"_L1].toDouble(), 80.0);
    QCOMPARE(links[0]["clients"_L1].toInt(), 500);
    QCOMPARE(links[0]["busiestHour"_L1].toString(), json.value("busiestHour"_L1)["start"_L1].toString());
    QVERIFY(links[0]["p95Mbit"_L1].toDouble() > links[0]["meanMbit"_L1].toDouble());
    QVERIFY(links[0]["concurrent"_L1]["mean"_L1].toDouble() > 0.0);
    QVERIFY(links[2]["busiestHour"_L1].isNull());
    QCOMPARE(json.value("smallestDays"_L1).toInt(), 1);
    QVERIFY(json.value("smallestDaysReason"_L1).isNull());
    const QJsonArray tradeOff = json.value("tradeOff"_L1).toArray();
    QCOMPARE(tradeOff.size(), 31);
    QCOMPARE(tradeOff[6]["days"_L1].toInt(), 7);
    QVERIFY(std::abs(tradeOff[6]["doneByDeadline"_L1].toDouble() * 500.0
                     - json.value("doneByDeadline"_L1)["mean"_L1].toDouble())
            < 1e-6);
    QCOMPARE(json.value("answers"_L1).toArray().size(), 6);
}

void TestPlanJson::saysWhyNoNumberOfDaysDoes()
{
    Plan plan = officePlan(500);
    plan.fleet[0].site = u"HQ"_s;
    plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 0.0}};
    const QJsonObject json = jsonOf(plan);
    QVERIFY(json.value("smallestDays"_L1).isNull());
    QVERIFY(json.value("smallestDaysReason"_L1).toString().contains(u"because the link of HQ"_s));
    QVERIFY(jsonOf(officePlan(500)).value("smallestDaysReason"_L1).toString().contains(u"no link"_s));
}

void TestPlanJson::writesInstallationsWhereThereAreWindows()
{
    Plan plan = officePlan(500);
    QVERIFY(jsonOf(plan).value("installPerHour"_L1).isNull());
    plan.maintenanceWindows = {{.day = 2, .startMinute = 600, .hours = 2.0}};
    const QJsonObject json = jsonOf(plan);
    const QJsonArray installs = json.value("installPerHour"_L1).toArray();
    QCOMPARE(installs.size(), json.value("perHour"_L1).toArray().size());
    double sum = 0.0;
    for (const QJsonValue hour : installs) {
        if (hour["mean"_L1].toDouble() > 0.0) // Tuesdays at 10, Berlin's clock
            QVERIFY(hour["start"_L1].toString().endsWith(u"T09:00:00.000Z"_s));
        sum += hour["mean"_L1].toDouble();
    }
    QVERIFY(std::abs(sum - 500.0) <= 0.5);
    // The only window in the week fetches ccmsetup.
    QVERIFY(json.value("doneByDeadline"_L1)["mean"_L1].toDouble() < 1e-9);
}

void TestPlanJson::countsExcludedClients()
{
    Plan plan = officePlan(500);
    plan.fleet.append({.count = 40, .exclusion = Exclusion::Servers});
    plan.fleet.append({.count = 7, .exclusion = Exclusion::Inactive});
    const QJsonObject json = jsonOf(plan);
    QCOMPARE(json.value("clients"_L1).toInt(), 500);
    QCOMPARE(json.value("excluded"_L1)["servers"_L1].toInt(), 40);
    QCOMPARE(json.value("excluded"_L1)["collection"_L1].toInt(), 0);
    QCOMPARE(json.value("excluded"_L1)["inactive"_L1].toInt(), 7);
}

void TestPlanJson::givesEveryAssumptionItsSource()
{
    Plan plan = officePlan(500);
    plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 1.0}};
    plan.maintenanceWindows = {{.day = 2, .startMinute = 600, .hours = 2.0}};
    plan.bitsThrottle = BitsThrottle{};
    plan.earliestStartHours = 24.0;
    QStringList ids;
    for (const QJsonValue assumption : jsonOf(plan).value("assumptions"_L1).toArray()) {
        QVERIFY(assumption["documented"_L1].isBool());
        QVERIFY(!assumption["text"_L1].toString().isEmpty());
        QVERIFY(!assumption["source"_L1].toString().isEmpty());
        QVERIFY(!ids.contains(assumption["id"_L1].toString()));
        ids.append(assumption["id"_L1].toString());
    }
    for (const QString &id :
         {u"oneDraw"_s, u"uniform"_s, u"redraw"_s, u"twoWindows"_s, u"bytes"_s, u"bits"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
}

QTEST_GUILESS_MAIN(TestPlanJson)

#include "tst_planjson.moc"
