// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/maxcount.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using ccm::MaxCount;

namespace {

struct Part
{
    int clients = 0;
    std::vector<double> chances;
};

using Parts = std::vector<Part>;

double binomial(int n, int j, double chance)
{
    if (chance >= 1.0)
        return j == n ? 1.0 : 0.0;
    return std::exp(std::lgamma(n + 1.0) - std::lgamma(j + 1.0) - std::lgamma(n - j + 1.0)
                    + j * std::log(std::max(chance, 1e-300)) + (n - j) * std::log1p(-chance));
}

/// All ways in which two classes can fall into the bins, bin by bin: how many of each are left.
double bruteForce(const Part &a, const Part &b, int k)
{
    std::vector<std::vector<double>> left(static_cast<std::size_t>(a.clients) + 1,
                                          std::vector<double>(static_cast<std::size_t>(b.clients) + 1));
    left.back().back() = 1.0;
    double restA = 1.0;
    double restB = 1.0;
    for (std::size_t bin = 0; bin < a.chances.size(); ++bin) {
        const double inA = std::min(a.chances[bin] / restA, 1.0);
        const double inB = b.clients > 0 ? std::min(b.chances[bin] / restB, 1.0) : 0.0;
        std::vector<std::vector<double>> next(left.size(), std::vector<double>(left.front().size()));
        for (int i = 0; i <= a.clients; ++i) {
            for (int j = 0; j <= b.clients; ++j) {
                const double here = left[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
                for (int x = 0; x <= std::min(i, k) && here > 0.0; ++x) {
                    for (int y = 0; y <= std::min(j, k - x); ++y)
                        next[static_cast<std::size_t>(i - x)][static_cast<std::size_t>(j - y)] +=
                            here * binomial(i, x, inA) * binomial(j, y, inB);
                }
            }
        }
        left = next;
        restA = std::max(restA - a.chances[bin], 1e-300);
        if (b.clients > 0)
            restB = std::max(restB - b.chances[bin], 1e-300);
    }
    double sum = 0.0;
    for (const auto &row : left)
        sum += std::accumulate(row.begin(), row.end(), 0.0);
    return sum;
}

MaxCount maxOf(const Parts &parts)
{
    MaxCount most;
    for (const Part &part : parts)
        most.add(part.clients, part.chances);
    return most;
}

std::vector<double> even(int bins, double all = 1.0)
{
    return std::vector<double>(static_cast<std::size_t>(bins), all / bins);
}

std::vector<double> rising(int bins, double all = 1.0)
{
    std::vector<double> chances;
    for (int i = 1; i <= bins; ++i)
        chances.push_back(all * 2.0 * i / (bins * (bins + 1.0)));
    return chances;
}

std::vector<double> falling(int bins, double all = 1.0)
{
    std::vector<double> chances = rising(bins, all);
    std::ranges::reverse(chances);
    return chances;
}

} // namespace

Q_DECLARE_METATYPE(Parts)

class TestMaxCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExactForOneClass_data();
    void isExactForOneClass();
    void comesCloseForSeveralClasses_data();
    void comesCloseForSeveralClasses();
    void agreesWithRollOutsPlayed_data();
    void agreesWithRollOutsPlayed();
    void isContinuousWhereTheExactWayEnds();
    void servesTheEnds();
};

void TestMaxCount::isExactForOneClass_data()
{
    QTest::addColumn<Parts>("parts");

    QTest::newRow("one client") << Parts{{1, even(4)}};
    QTest::newRow("one client that may not come") << Parts{{1, even(4, 0.5)}};
    QTest::newRow("few clients, even bins") << Parts{{12, even(5)}};
    QTest::newRow("few clients, some stay out") << Parts{{12, rising(6, 0.7)}};
    QTest::newRow("more clients than bins") << Parts{{120, rising(8)}};
    QTest::newRow("hardly any come") << Parts{{150, even(10, 0.01)}};
    QTest::newRow("nearly all in one bin") << Parts{{60, {0.01, 0.97, 0.02}}};
    QTest::newRow("all in one bin") << Parts{{60, {0.0, 1.0}}};
    QTest::newRow("two bins, one against the other") << Parts{{40, {0.5, 0.5}}};
}

void TestMaxCount::isExactForOneClass()
{
    QFETCH(Parts, parts);

    const MaxCount most = maxOf(parts);
    for (int k = 0; k <= parts.front().clients; ++k) {
        const double exact = bruteForce(parts.front(), {}, k);
        const double found = most.notAbove(k);
        QVERIFY2(std::abs(found - exact) < 1e-9,
                 qPrintable(QStringLiteral("k %1: %2 for %3").arg(k).arg(found).arg(exact)));
    }
}

void TestMaxCount::comesCloseForSeveralClasses_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<double>("error");

    QTest::newRow("alike") << Parts{{20, even(6)}, {20, even(6)}} << 0.02;
    QTest::newRow("opposites") << Parts{{20, rising(6)}, {20, falling(6)}} << 0.02;
    QTest::newRow("many and few") << Parts{{36, rising(8, 0.9)}, {6, even(8)}} << 0.02;
    QTest::newRow("bins of their own")
        << Parts{{20, {0.25, 0.25, 0.5, 0.0}}, {20, {0.0, 0.0, 0.5, 0.5}}} << 0.02;
}

void TestMaxCount::comesCloseForSeveralClasses()
{
    QFETCH(Parts, parts);
    QFETCH(double, error);

    const MaxCount most = maxOf(parts);
    double worst = 0.0;
    for (int k = 0; k <= parts[0].clients + parts[1].clients; ++k)
        worst = std::max(worst, std::abs(most.notAbove(k) - bruteForce(parts[0], parts[1], k)));
    QVERIFY2(worst < error, qPrintable(QString::number(worst)));
}

void TestMaxCount::agreesWithRollOutsPlayed_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<double>("slack"); // what the header allows for

    QTest::newRow("one class, a week of hours") << Parts{{20'000, even(168)}} << 0.0;
    QTest::newRow("one class, uneven") << Parts{{20'000, rising(40, 0.9)}} << 0.0;
    QTest::newRow("three classes") << Parts{{8'000, rising(60)}, {5'000, falling(60)}, {3'000, even(60, 0.5)}}
                                   << 0.001;
    QTest::newRow("one class, half of it in one hour") << Parts{{20'000, {0.25, 0.5, 0.25}}} << 0.0;
    QTest::newRow("one class, all of it in two hours") << Parts{{20'000, even(2)}} << 0.0;
    QTest::newRow("one class, all of it in three hours") << Parts{{20'000, even(3)}} << 0.02;
    QTest::newRow("one class, all of it in five hours")
        << Parts{{20'000, {0.125, 0.25, 0.25, 0.25, 0.125}}} << 0.0;
    QTest::newRow("a class that all comes at once, and others")
        << Parts{{300, {0.0, 1.0, 0.0}}, {200, {0.4, 0.5, 0.1}}} << 0.02;
}

/// Each client of 4,000 roll-outs drawn, with a fixed seed; within four standard errors at each quantile.
void TestMaxCount::agreesWithRollOutsPlayed()
{
    QFETCH(Parts, parts);
    QFETCH(double, slack);

    constexpr int RollOuts = 4'000;
    std::mt19937_64 random(7);
    std::vector<int> most;
    for (int i = 0; i < RollOuts; ++i) {
        std::vector<int> counts(parts.front().chances.size());
        for (const Part &part : parts) {
            int left = part.clients;
            double rest = 1.0;
            for (std::size_t bin = 0; bin < counts.size(); ++bin) {
                const double chance = rest > 0.0 ? std::clamp(part.chances[bin] / rest, 0.0, 1.0) : 0.0;
                const int here = std::binomial_distribution<int>(left, chance)(random);
                counts[bin] += here;
                left -= here;
                rest -= part.chances[bin];
            }
        }
        most.push_back(*std::ranges::max_element(counts));
    }
    std::ranges::sort(most);
    const MaxCount exact = maxOf(parts);
    for (const double probability : {0.05, 0.25, 0.5, 0.75, 0.95}) {
        const int k = most[static_cast<std::size_t>(probability * RollOuts)];
        const auto notAbove =
            static_cast<double>(std::ranges::upper_bound(most, k) - most.begin()) / RollOuts;
        const double found = exact.notAbove(k);
        const double error = std::sqrt(std::max(found * (1.0 - found), 1e-4) / RollOuts);
        QVERIFY2(std::abs(found - notAbove) < 4.0 * error + slack,
                 qPrintable(QStringLiteral("k %1: %2 for %3").arg(k).arg(found).arg(notAbove)));
        const qint64 quantile = exact.quantile(probability);
        QVERIFY(exact.notAbove(quantile) >= probability && exact.notAbove(quantile - 1) < probability);
    }
}

/// At the number of clients where the exact way ends, the other takes over without a step.
void TestMaxCount::isContinuousWhereTheExactWayEnds()
{
    MaxCount exact;
    exact.add(MaxCount::ExactClients, rising(100));
    MaxCount saddle;
    saddle.add(MaxCount::ExactClients * 0.5, rising(100));
    saddle.add(MaxCount::ExactClients * 0.5, rising(100));
    for (const double probability : {0.05, 0.5, 0.95}) {
        const qint64 k = exact.quantile(probability);
        QVERIFY2(std::abs(exact.notAbove(k) - saddle.notAbove(k)) < 1e-3,
                 qPrintable(QStringLiteral("%1 %2").arg(exact.notAbove(k)).arg(saddle.notAbove(k))));
    }
}

void TestMaxCount::servesTheEnds()
{
    MaxCount nobody;
    QCOMPARE(nobody.quantile(0.95), 0);
    QCOMPARE(nobody.notAbove(0), 1.0);
    nobody.add(0.0, even(3));
    nobody.add(10.0, {0.0, 0.0});
    QCOMPARE(nobody.quantile(0.95), 0);

    MaxCount many;
    many.add(1e8, even(1'000)); // more than are transformed
    // 100,000 expected in each of 1,000 bins: the highest lies some 3 to 4 deviations of 316 above.
    QVERIFY(many.quantile(0.5) > 100'900 && many.quantile(0.5) < 101'200);
    QVERIFY(many.quantile(0.05) < many.quantile(0.95));
    QCOMPARE(many.notAbove(-1), 0.0);
    QCOMPARE(many.notAbove(100'000'000), 1.0);
}

QTEST_GUILESS_MAIN(TestMaxCount)

#include "tst_maxcount.moc"
