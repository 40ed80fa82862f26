// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/binomialsum.h"

#include <QTest>

#include <cmath>
#include <vector>

using ccm::BinomialSum;

namespace {

struct Part
{
    int clients = 0;
    double chance = 0.0;
};

std::vector<double> binomial(const Part &part)
{
    std::vector<double> chances;
    for (int k = 0; k <= part.clients; ++k)
        chances.push_back(std::exp(std::lgamma(part.clients + 1.0) - std::lgamma(k + 1.0)
                                   - std::lgamma(part.clients - k + 1.0) + k * std::log(part.chance)
                                   + (part.clients - k) * std::log1p(-part.chance)));
    return chances;
}

/// The distribution of the sum, term by term.
std::vector<double> convolve(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> sum(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j)
            sum[i + j] += a[i] * b[j];
    }
    return sum;
}

qint64 exactQuantile(const std::vector<Part> &parts, double probability)
{
    std::vector<double> sum{1.0};
    for (const Part &part : parts)
        sum = convolve(sum, binomial(part));
    double below = 0.0;
    for (std::size_t k = 0; k < sum.size(); ++k) {
        below += sum[k];
        if (below >= probability)
            return static_cast<qint64>(k);
    }
    return -1;
}

} // namespace

class TestBinomialSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExactForOneClass_data();
    void isExactForOneClass();
    void isOffByAtMostOneForSeveralClasses_data();
    void isOffByAtMostOneForSeveralClasses();
    void knowsTheTableOfTenTosses();
    void servesTheEnds();
};

void TestBinomialSum::isExactForOneClass_data()
{
    QTest::addColumn<int>("clients");
    QTest::addColumn<double>("chance");

    QTest::newRow("one client") << 1 << 0.3;
    QTest::newRow("few clients, likely") << 12 << 0.9;
    QTest::newRow("many clients, rare") << 5'000 << 0.0004;
    QTest::newRow("a branch") << 800 << 0.25;
    QTest::newRow("variance just below the limit") << 4'000 << 0.49;
}

void TestBinomialSum::isExactForOneClass()
{
    QFETCH(int, clients);
    QFETCH(double, chance);

    BinomialSum sum;
    sum.add(clients, chance);
    QVERIFY(sum.variance() <= BinomialSum::ExactUpToVariance);
    for (const double probability : {0.01, 0.05, 0.5, 0.95, 0.99})
        QCOMPARE(sum.quantile(probability), exactQuantile({{clients, chance}}, probability));
}

void TestBinomialSum::isOffByAtMostOneForSeveralClasses_data()
{
    QTest::addColumn<QList<QPair<int, double>>>("parts");

    using Parts = QList<QPair<int, double>>;
    QTest::newRow("alike") << Parts{{300, 0.02}, {500, 0.03}};
    QTest::newRow("a few sure ones and many rare ones") << Parts{{5, 0.99}, {3'000, 0.001}};
    QTest::newRow("three kinds") << Parts{{40, 0.8}, {600, 0.2}, {2'000, 0.01}};
    QTest::newRow("opposites") << Parts{{100, 0.95}, {100, 0.05}};
    QTest::newRow("above the limit, one class") << Parts{{30'000, 0.04}};
    QTest::newRow("above the limit, two classes") << Parts{{6'000, 0.3}, {4'000, 0.02}};
}

void TestBinomialSum::isOffByAtMostOneForSeveralClasses()
{
    using Parts = QList<QPair<int, double>>;
    QFETCH(Parts, parts);

    BinomialSum sum;
    std::vector<Part> exact;
    for (const auto &[clients, chance] : parts) {
        sum.add(clients, chance);
        exact.push_back({clients, chance});
    }
    for (const double probability : {0.05, 0.5, 0.95})
        QVERIFY(std::abs(sum.quantile(probability) - exactQuantile(exact, probability)) <= 1);
}

void TestBinomialSum::knowsTheTableOfTenTosses()
{
    BinomialSum tosses;
    tosses.add(10, 0.5);
    // P(X <= 1) = 0.011, P(X <= 2) = 0.055, P(X <= 7) = 0.945, P(X <= 8) = 0.989
    QCOMPARE(tosses.quantile(0.05), 2);
    QCOMPARE(tosses.quantile(0.5), 5);
    QCOMPARE(tosses.quantile(0.95), 8);
}

void TestBinomialSum::servesTheEnds()
{
    BinomialSum nobody;
    nobody.add(0, 0.5);
    nobody.add(100, 0.0);
    QCOMPARE(nobody.quantile(0.95), 0);

    BinomialSum all;
    all.add(100, 1.0);
    QCOMPARE(all.quantile(0.05), 100);

    BinomialSum rarest;
    rarest.add(1e8, 1e-15);
    QCOMPARE(rarest.quantile(0.95), 0);

    BinomialSum nearlyAll;
    nearlyAll.add(1e8, 1.0 - 1e-15);
    QVERIFY(std::abs(nearlyAll.quantile(0.05) - 100'000'000) <= 1);
}

QTEST_GUILESS_MAIN(TestBinomialSum)

#include "tst_binomialsum.moc"
