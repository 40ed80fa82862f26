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
    QCOMPARE(json.value("busiestHour"_L1).toObject().keys(), (QStringList{u"mean"_s, u"p95"_s, u"start"_s}));
    QCOMPARE(json.value("doneByDeadline"_L1).toObject().keys(), (QStringList{u"mean"_s, u"p05"_s, u"p95"_s}));
    QCOMPARE(json.value("answers"_L1).toArray().size(), 3);
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

QTEST_GUILESS_MAIN(TestPlanJson)

#include "tst_planjson.moc"
