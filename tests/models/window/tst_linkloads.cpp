// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecast.h"
#include "simulator.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

constexpr double MiB = 1'048'576.0;

/// A week from Monday 30 November, all clients behind one link.
Plan planFor(Availability::Kind kind, qint64 clients, double mbit)
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0), .timeZone = "Europe/Berlin"};
    plan.fleet = {
        {.name = u"All"_s, .count = clients, .availability = Availability::usual(kind), .site = u"HQ"_s}};
    plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = mbit}};
    return plan;
}

/// What was seen on one link in many roll-outs, each client drawn.
struct Seen
{
    std::vector<std::vector<double>> mbit; ///< for each roll-out, hour by hour

    [[nodiscard]] double meanOf(std::size_t hour) const
    {
        double sum = 0.0;
        for (const std::vector<double> &rollOut : mbit)
            sum += rollOut[hour];
        return sum / static_cast<double>(mbit.size());
    }

    [[nodiscard]] double p95Of(std::size_t hour) const
    {
        std::vector<double> values;
        for (const std::vector<double> &rollOut : mbit)
            values.push_back(rollOut[hour]);
        std::ranges::sort(values);
        return values[values.size() * 95 / 100];
    }

    [[nodiscard]] double overloaded(double limit) const
    {
        const auto isOver = [&](const std::vector<double> &r) {
            return *std::ranges::max_element(r) > limit + 1e-9;
        };
        return static_cast<double>(std::ranges::count_if(mbit, isOver)) / static_cast<double>(mbit.size());
    }
};

double rateAt(const Plan &plan, const QTime &local)
{
    if (!plan.bitsThrottle)
        return plan.clientMbitPerSecond;
    const int minute = local.hour() * 60 + local.minute();
    const bool inside = minute >= plan.bitsThrottle->startMinute && minute < plan.bitsThrottle->endMinute;
    const double kbit =
        inside ? plan.bitsThrottle->kbitPerSecond : plan.bitsThrottle->kbitPerSecondOutside.value_or(1e9);
    return std::min(kbit / 1'000.0, plan.clientMbitPerSecond);
}

/// Downloads minute by minute, each client from its own second on.
Seen play(const Plan &plan, const Forecast &forecast, int rollOuts)
{
    const auto hours = static_cast<int>(forecast.hours.size());
    Seen seen;
    seen.mbit.assign(static_cast<std::size_t>(rollOuts),
                     std::vector<double>(static_cast<std::size_t>(hours)));
    std::vector<double> rates; // for each minute
    for (int minute = 0; minute < hours * 60; ++minute)
        rates.push_back(rateAt(plan, forecast.origin.addSecs(minute * 60).time()));
    const double wanted = static_cast<double>(plan.bytesPerClient) * (1.0 - plan.peerShare) * 8.0 / 1e6;
    for (const ClientClass &clientClass : plan.fleet) {
        const std::vector<double> starts =
            playStarts(plan, clientClass, forecast.origin, hours, clientClass.count * rollOuts, 4'711);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            auto &rollOut = seen.mbit[i / static_cast<std::size_t>(clientClass.count)];
            double left = wanted;
            double at = starts[i];
            while (left > 0.0 && at < hours * 3'600.0) {
                const auto minute = static_cast<std::size_t>(at / 60.0);
                const double end = (static_cast<double>(minute) + 1.0) * 60.0;
                const double mbit = std::min(left, rates[minute] * (end - at));
                rollOut[minute / 60] += mbit / 3'600.0;
                left -= mbit;
                at = end;
            }
        }
    }
    return seen;
}

} // namespace

class TestLinkLoads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBytesInTheHourOfTheStart();
    void leavesOutWhatPeersGive();
    void servesLinksWithoutCapacity();
    void servesPlansThatDownloadNothing();
    void addsSitesAtTheirDistributionPoint();
    void putsTheWorstFirst();
    void countsDownloadsAtATime();
    void agreesWithRollOutsPlayed_data();
    void agreesWithRollOutsPlayed();
    void waitsWhileBitsLetsNothingThrough();
};

void TestLinkLoads::countsBytesInTheHourOfTheStart()
{
    // 150,000 clients in 168 hours, 893 an hour, 60 MiB each: 893 x 62.9 MB x 8 / 3600 s = 125 Mbit/s.
    const Forecast forecast = ccm::forecast(planFor(Availability::Kind::Always, 150'000, 1'000.0));
    QCOMPARE(forecast.links.size(), 1);
    const LinkLoad &link = forecast.links.first();
    QCOMPARE(link.kind, LinkLoad::Kind::Link);
    QCOMPARE(link.name, u"HQ"_s);
    QCOMPARE(link.clients, 150'000);
    QCOMPARE(link.capacityMbit, 1'000.0);
    QCOMPARE(link.limitMbit, 800.0);
    const double mbitPerStart = 60.0 * MiB * 8.0 / 3'600.0 / 1e6;
    for (int hour = 0; hour < 168; ++hour)
        QVERIFY(std::abs(link.mbitPerHour[hour] - forecast.hours[hour].starts.mean * mbitPerStart) < 1e-6);
    QVERIFY(std::abs(link.meanMbit - 893.0 * mbitPerStart) < 1.0);
    QCOMPARE(link.busiestHour, forecast.busiestHour->start);
    QVERIFY(std::abs(link.p95Mbit - static_cast<double>(forecast.busiestHour->starts.p95) * mbitPerStart)
            < 0.2);
    QCOMPARE(link.overloadProbability, 0.0);
}

void TestLinkLoads::leavesOutWhatPeersGive()
{
    Plan plan = planFor(Availability::Kind::Office8x5, 2'000, 100.0);
    const double alone = ccm::forecast(plan).links.first().meanMbit;
    plan.peerShare = 0.75;
    QVERIFY(std::abs(ccm::forecast(plan).links.first().meanMbit - alone / 4.0) < 1e-9);
}

void TestLinkLoads::servesLinksWithoutCapacity()
{
    const LinkLoad link = ccm::forecast(planFor(Availability::Kind::Office8x5, 50, 0.0)).links.first();
    QCOMPARE(link.limitMbit, 0.0);
    QVERIFY(link.overloadProbability > 0.999999);
    QVERIFY(link.overloadedHours > 10.0);

    const LinkLoad empty = ccm::forecast(planFor(Availability::Kind::Office8x5, 0, 0.0)).links.first();
    QCOMPARE(empty.overloadProbability, 0.0);
    QVERIFY(!empty.busiestHour.isValid());
    const LinkLoad off = [] {
        Plan plan = planFor(Availability::Kind::Office8x5, 50, 10.0);
        plan.fleet.first().availability = {.kind = Availability::Kind::Weekly};
        return ccm::forecast(plan).links.first();
    }();
    QCOMPARE(off.meanMbit, 0.0);
    QCOMPARE(off.overloadProbability, 0.0);
}

void TestLinkLoads::servesPlansThatDownloadNothing()
{
    Plan plan = planFor(Availability::Kind::Office8x5, 50, 10.0);
    plan.bytesPerClient = 0;
    QCOMPARE(ccm::forecast(plan).links.first().meanMbit, 0.0);
    plan.bytesPerClient = 1'000;
    plan.peerShare = 1.0;
    QCOMPARE(ccm::forecast(plan).links.first().overloadProbability, 0.0);
    plan.sites.clear();
    QVERIFY(ccm::forecast(plan).links.isEmpty());
}

void TestLinkLoads::addsSitesAtTheirDistributionPoint()
{
    Plan plan = planFor(Availability::Kind::Office8x5, 500, 100.0);
    plan.fleet.append({.count = 300, .site = u"Branch"_s});
    plan.fleet.append({.count = 200, .site = u"Elsewhere"_s});
    plan.fleet.append({.count = 100, .site = u"Branch"_s, .exclusion = Exclusion::Servers});
    plan.sites[0].distributionPoint = u"DP01"_s;
    plan.sites.append({.name = u"Branch"_s, .linkMbitPerSecond = 50.0, .distributionPoint = u"DP01"_s});
    plan.distributionPoints = {{.name = u"DP01"_s, .mbitPerSecond = 500.0}};
    const Forecast forecast = ccm::forecast(plan);
    QCOMPARE(forecast.links.size(), 3);
    const auto named = [&](const QString &name) {
        return *std::ranges::find(forecast.links, name, &LinkLoad::name);
    };
    QCOMPARE(named(u"DP01"_s).kind, LinkLoad::Kind::DistributionPoint);
    QCOMPARE(named(u"DP01"_s).clients, 800);
    QCOMPARE(named(u"Branch"_s).clients, 300);
    QCOMPARE(named(u"DP01"_s).limitMbit, 400.0);
    for (int hour = 0; hour < forecast.hours.size(); ++hour)
        QVERIFY(std::abs(named(u"DP01"_s).mbitPerHour[hour] - named(u"HQ"_s).mbitPerHour[hour]
                         - named(u"Branch"_s).mbitPerHour[hour])
                < 1e-9);
}

void TestLinkLoads::putsTheWorstFirst()
{
    Plan plan = planFor(Availability::Kind::Office8x5, 1'000, 1'000.0);
    plan.fleet.append({.count = 100,
                       .availability = Availability::usual(Availability::Kind::Office8x5),
                       .site = u"Thin"_s});
    plan.sites.append({.name = u"Thin"_s, .linkMbitPerSecond = 0.5});
    const Forecast forecast = ccm::forecast(plan);
    QCOMPARE(forecast.links.first().name, u"Thin"_s);
    QVERIFY(forecast.links.first().overloadProbability > 0.99);
    QVERIFY(forecast.links.last().overloadProbability < 1e-6);
}

void TestLinkLoads::countsDownloadsAtATime()
{
    // 893 starts an hour, 60 MiB at 10 Mbit/s take 50.3 s: 895 / 3600 x 50.3 = 12.5 at a time.
    const LinkLoad fast = ccm::forecast(planFor(Availability::Kind::Always, 150'000, 1'000.0)).links.first();
    QVERIFY2(std::abs(fast.concurrentMean - 12.5) < 0.1, qPrintable(QString::number(fast.concurrentMean)));
    QVERIFY(fast.concurrentP95 >= 18 && fast.concurrentP95 <= 19); // Poisson of 12.5
    Plan plan = planFor(Availability::Kind::Always, 150'000, 1'000.0);
    plan.bitsThrottle = BitsThrottle{.startMinute = 0, .endMinute = 0, .kbitPerSecond = 100.0};
    // A hundred times as slow: 5033 s; from the second hour on ln(168 / 167) of all start in an hour, 895.5.
    const LinkLoad slow = ccm::forecast(plan).links.first();
    QVERIFY2(std::abs(slow.concurrentMean - 895.5 / 3'600.0 * 5'033.16) < 2.0,
             qPrintable(QString::number(slow.concurrentMean)));
}

void TestLinkLoads::agreesWithRollOutsPlayed_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<double>("slack"); // of the approximation, in probability

    using Kind = Availability::Kind;
    QTest::newRow("offices on a link that is full now and then") << planFor(Kind::Office8x5, 300, 2.4) << 0.0;
    QTest::newRow("a few laptops") << planFor(Kind::Laptop, 40, 0.7) << 0.0;
    QTest::newRow("two classes") << [] {
        Plan plan = planFor(Kind::Office10x5, 200, 2.0);
        plan.fleet.append({.count = 150, .site = u"HQ"_s});
        return plan;
    }() << 0.01;
    QTest::newRow("BITS limited in the day") << [] {
        Plan plan = planFor(Kind::Office8x5, 300, 2.0);
        plan.bitsThrottle = BitsThrottle{.startMinute = 540, .endMinute = 900, .kbitPerSecond = 128.0};
        return plan;
    }() << 0.05;
    QTest::newRow("BITS limited day and night, over hours") << [] {
        Plan plan = planFor(Kind::Always, 200, 0.55);
        plan.bitsThrottle = BitsThrottle{
            .startMinute = 480, .endMinute = 1'080, .kbitPerSecond = 32.0, .kbitPerSecondOutside = 64.0};
        return plan;
    }() << 0.1;
}

/// 1,500 roll-outs: means within five standard errors; p95 and the chance of an overload within three
/// and what the approximation allows for.
void TestLinkLoads::agreesWithRollOutsPlayed()
{
    QFETCH(Plan, plan);
    QFETCH(double, slack);

    constexpr int RollOuts = 1'500;
    const Forecast forecast = ccm::forecast(plan);
    const LinkLoad &link = forecast.links.first();
    const Seen seen = play(plan, forecast, RollOuts);
    const double client = static_cast<double>(plan.bytesPerClient) * 8.0 / 1e6 / 3'600.0;
    for (int hour = 0; hour < link.mbitPerHour.size(); ++hour) {
        const double mean = link.mbitPerHour[hour];
        const double error = std::sqrt(std::max(mean * client, 1e-9) / RollOuts);
        const double found = seen.meanOf(static_cast<std::size_t>(hour));
        // What is still on its way when an hour ends belongs to the hour before there.
        const double spilt = 0.02 * (mean + (hour > 0 ? link.mbitPerHour[hour - 1] : 0.0));
        QVERIFY2(std::abs(found - mean) < 5.0 * error + spilt + (slack > 0.0 ? 0.03 * client : 0.0),
                 qPrintable(QStringLiteral("hour %1: %2 for %3").arg(hour).arg(mean).arg(found)));
    }
    const auto busiest = static_cast<std::size_t>(forecast.origin.secsTo(link.busiestHour) / 3'600);
    QVERIFY2(std::abs(seen.p95Of(busiest) - link.p95Mbit) <= client * 1.001,
             qPrintable(QStringLiteral("p95 %1 for %2").arg(link.p95Mbit).arg(seen.p95Of(busiest))));
    const double overloaded = seen.overloaded(link.limitMbit);
    QVERIFY2(link.overloadProbability > 0.02 && link.overloadProbability < 0.98,
             qPrintable(QString::number(link.overloadProbability))); // else this tells nothing
    const double error = std::sqrt(overloaded * (1.0 - overloaded) / RollOuts);
    QVERIFY2(
        std::abs(overloaded - link.overloadProbability) < 3.5 * error + slack,
        qPrintable(QStringLiteral("overloaded %1 for %2").arg(link.overloadProbability).arg(overloaded)));
}

void TestLinkLoads::waitsWhileBitsLetsNothingThrough()
{
    Plan plan = planFor(Availability::Kind::Always, 1'000, 100.0);
    plan.bitsThrottle = BitsThrottle{.startMinute = 480, .endMinute = 1'080, .kbitPerSecond = 0.0};
    const LinkLoad link = ccm::forecast(plan).links.first();
    for (int hour = 8; hour < 18; ++hour)
        QCOMPARE(link.mbitPerHour[hour], 0.0);
    QVERIFY(link.mbitPerHour[18] > 10.0 * link.mbitPerHour[20]); // all that waited
    QVERIFY(link.concurrentMean > 50.0);
}

QTEST_GUILESS_MAIN(TestLinkLoads)

#include "tst_linkloads.moc"
