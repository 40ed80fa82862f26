// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/loadsum.h"

#include <QTest>

#include <cmath>
#include <vector>

using ccm::LoadSum;

namespace {

constexpr int StepsPerUnit = 10; // shares in the exact sum are tenths

/// The distribution of the sum in tenths, client by client: each asks for `share` tenths with `chance`.
std::vector<double> exact(int clients, const std::vector<std::pair<int, double>> &shares)
{
    std::vector<double> sum{1.0};
    for (int i = 0; i < clients; ++i) {
        std::vector<double> next(sum.size() + StepsPerUnit);
        double nothing = 1.0;
        for (const auto &[share, chance] : shares)
            nothing -= chance;
        for (std::size_t at = 0; at < sum.size(); ++at) {
            next[at] += nothing * sum[at];
            for (const auto &[share, chance] : shares)
                next[at + static_cast<std::size_t>(share)] += chance * sum[at];
        }
        sum = next;
    }
    return sum;
}

double above(const std::vector<double> &sum, double limit)
{
    double chance = 0.0;
    for (std::size_t at = 0; at < sum.size(); ++at)
        chance += static_cast<double>(at) > limit * StepsPerUnit + 1e-6 ? sum[at] : 0.0;
    return chance;
}

LoadSum loadOf(int clients, const std::vector<std::pair<int, double>> &shares)
{
    double moments[3] = {};
    for (const auto &[share, chance] : shares) {
        for (int power = 0; power < 3; ++power)
            moments[power] += chance * std::pow(static_cast<double>(share) / StepsPerUnit, power + 1);
    }
    LoadSum sum;
    sum.add(clients, moments[0], moments[1], moments[2]);
    return sum;
}

} // namespace

class TestLoadSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTableOfTenTosses();
    void isExactForAllOrNothing();
    void comesCloseForPartsOfADownload();
    void servesTheEnds();
};

void TestLoadSum::knowsTheTableOfTenTosses()
{
    LoadSum tosses;
    tosses.add(10.0, 0.5, 0.5, 0.5);
    QCOMPARE(tosses.mean(), 5.0);
    QVERIFY(std::abs(tosses.above(7.0) - 56.0 / 1'024.0) < 1e-9); // 45 + 10 + 1 of 1024
    QVERIFY(std::abs(tosses.above(7.5) - 56.0 / 1'024.0) < 1e-9);
    QVERIFY(std::abs(tosses.above(0.0) - 1'023.0 / 1'024.0) < 1e-9);
    QCOMPARE(tosses.above(10.0), 0.0);
    QVERIFY(std::abs(tosses.quantile(0.95) - 8.0) < 1e-9);
}

void TestLoadSum::isExactForAllOrNothing()
{
    const std::vector<std::pair<int, double>> whole{{StepsPerUnit, 0.03}};
    const std::vector<double> sum = exact(200, whole);
    for (int limit = 0; limit <= 30; ++limit)
        QVERIFY(std::abs(loadOf(200, whole).above(limit) - above(sum, limit)) < 1e-9);
}

/// Within 0.05 in probability at limits that lie between the steps.
void TestLoadSum::comesCloseForPartsOfADownload()
{
    const std::vector<std::pair<int, double>> parts{{3, 0.05}, {7, 0.04}, {10, 0.02}};
    const std::vector<double> sum = exact(300, parts);
    const LoadSum load = loadOf(300, parts);
    QVERIFY(std::abs(load.mean() - 300.0 * (0.015 + 0.028 + 0.02)) < 1e-9);
    for (double limit = 10.05; limit < 30.0; limit += 0.5)
        QVERIFY2(std::abs(load.above(limit) - above(sum, limit)) < 0.05, qPrintable(QString::number(limit)));
    QVERIFY(std::abs(above(sum, load.quantile(0.95)) - 0.05) < 0.02);
}

void TestLoadSum::servesTheEnds()
{
    const LoadSum nothing;
    QCOMPARE(nothing.above(0.0), 0.0);
    QCOMPARE(nothing.quantile(0.95), 0.0);
    LoadSum sure;
    sure.add(7.0, 1.0, 1.0, 1.0);
    QCOMPARE(sure.above(6.9), 1.0);
    QCOMPARE(sure.above(7.0), 0.0);
    QCOMPARE(sure.quantile(0.05), 7.0);
    LoadSum many;
    many.add(1e8, 0.01, 0.01, 0.01);
    QVERIFY(many.above(990'000.0) > 0.999999);
    QVERIFY(many.above(1'010'000.0) < 1e-6);
    QVERIFY(std::abs(many.above(1'000'000.0) - 0.5) < 0.001);
}

QTEST_GUILESS_MAIN(TestLoadSum)

#include "tst_loadsum.moc"
