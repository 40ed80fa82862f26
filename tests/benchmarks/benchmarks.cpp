// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each figure stands beside a named peer that does the same work in the same run; what counts is the
// ratio. README.md tells what was measured and how.

#include "models/base/hash.h"
#include "models/logs/logparser.h"
#include "models/window/forecast.h"
#include "models/window/plantext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <random>

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LogSize = 32 * 1024 * 1024;

/// A CMTrace log as a client writes it: 21 components, messages of 20 to 400 bytes, one in twenty of
/// two lines, 2 % warnings, 1 % errors. The same bytes each time.
QByteArray generatedLog()
{
    std::minstd_rand random(1);
    const auto between = [&random](int least, int most) {
        return std::uniform_int_distribution(least, most)(random);
    };
    QByteArray log("\xEF\xBB\xBF");
    log.reserve(LogSize + 1024);
    for (int second = 0; log.size() < LogSize; second = (second + 1) % 86'400) {
        const int luck = between(0, 99);
        log += "<![LOG[";
        log += QByteArray(between(20, 400), static_cast<char>(between('a', 'z')));
        if (luck < 5)
            log += "\r\nmore of it";
        log += "]LOG]!><time=\"" + QByteArray::number(second / 3600).rightJustified(2, '0') + ':'
            + QByteArray::number(second / 60 % 60).rightJustified(2, '0') + ':'
            + QByteArray::number(second % 60).rightJustified(2, '0')
            + ".123+300\" date=\"09-09-2013\" component=\"Component" + QByteArray::number(between(1, 21))
            + "\" context=\"\" type=\""
            + (luck < 97       ? "1"
                   : luck < 99 ? "2"
                               : "3")
            + "\" thread=\"" + QByteArray::number(between(1000, 20'000)) + "\" file=\"source.cpp:123\">\r\n";
    }
    return log;
}

const QByteArray &log()
{
    static const QByteArray bytes = generatedLog();
    return bytes;
}

void parseLogWithEveryAttribute(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::parseLog(log(), u"generated.log"_s));
    state.SetBytesProcessed(state.iterations() * log().size());
}
BENCHMARK(parseLogWithEveryAttribute)->Unit(benchmark::kMillisecond);

/// The peer: what `wc -l` does.
void peerCountLines(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(std::ranges::count(log(), '\n'));
    state.SetBytesProcessed(state.iterations() * log().size());
}
BENCHMARK(peerCountLines)->Unit(benchmark::kMillisecond);

void hashBytes(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::sha256(log()));
    state.SetBytesProcessed(state.iterations() * log().size());
}
BENCHMARK(hashBytes)->Unit(benchmark::kMillisecond);

void peerQtHash(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(QCryptographicHash::hash(log(), QCryptographicHash::Sha256));
    state.SetBytesProcessed(state.iterations() * log().size());
}
BENCHMARK(peerQtHash)->Unit(benchmark::kMillisecond);

/// The argument is the number of clients: the cost must not grow with it.
void forecastOfficesFor31Days(benchmark::State &state)
{
    ccm::Plan plan = ccm::usualPlan({2026, 11, 30}, "Europe/Berlin");
    plan.days = 31;
    plan.fleet.first().count = state.range(0);
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::forecast(plan));
}
BENCHMARK(forecastOfficesFor31Days)->Arg(1'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// The peer: drawing one uniform moment for each of a million clients, once, without any redraw.
void peerDrawEachClientOnce(benchmark::State &state)
{
    std::minstd_rand random(1);
    std::uniform_int_distribution<int> hour(0, 31 * 24 - 1);
    for (auto _ : state) {
        std::array<int, std::size_t{31} * 24> hours{};
        for (int client = 0; client < 1'000'000; ++client)
            ++hours.at(static_cast<std::size_t>(hour(random)));
        benchmark::DoNotOptimize(hours);
    }
}
BENCHMARK(peerDrawEachClientOnce)->Unit(benchmark::kMillisecond);

} // namespace
