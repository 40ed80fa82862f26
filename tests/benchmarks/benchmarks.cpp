// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each figure stands beside a named peer that does the same work in the same run; what counts is the
// ratio. README.md tells what was measured and how.

#include "models/base/hash.h"
#include "models/logs/logparser.h"
#include "models/window/figures.h"
#include "models/window/forecast.h"
#include "models/window/planpresets.h"
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

/// The argument is the number of clients: the cost must not grow with it. Links, the busiest hour's own
/// distribution and all quantiles included.
void forecastOfficesFor31Days(benchmark::State &state)
{
    ccm::Plan plan = ccm::usualPlan({2026, 11, 30}, "Europe/Berlin");
    plan.days = 31;
    plan.fleet.first().count = state.range(0);
    plan.fleet.first().site = u"HQ"_s;
    plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 1'000.0}};
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::forecast(plan));
}
BENCHMARK(forecastOfficesFor31Days)
    ->Arg(1'000)
    ->Arg(1'000'000)
    ->Arg(100'000'000)
    ->Unit(benchmark::kMillisecond);

/// Classes that differ, three links, maintenance windows and a BITS limit: all that a plan can ask for.
void forecastThreeSitesFor31Days(benchmark::State &state)
{
    ccm::Plan plan = ccm::planPresets({2026, 11, 22}, "Europe/Berlin").last().plan;
    plan.days = 31;
    plan.bitsThrottle = ccm::BitsThrottle{};
    plan.maintenanceWindows = {{.day = 3, .startMinute = 600, .hours = 4.0}};
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::forecast(plan));
}
BENCHMARK(forecastThreeSitesFor31Days)->Unit(benchmark::kMillisecond);

/// The trade-off of 1 to 31 days.
void smallestDaysOfOffices(benchmark::State &state)
{
    ccm::Plan plan = ccm::usualPlan({2026, 11, 30}, "Europe/Berlin");
    plan.fleet.first().site = u"HQ"_s;
    plan.sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 1'000.0}};
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::smallestDays(plan));
}
BENCHMARK(smallestDaysOfOffices)->Unit(benchmark::kMillisecond);

/// The peer: the reference process played client by client, one trial of a million office clients and 31
/// days, as lean as it can be made: on or off is looked up, one random number for each draw. What a forecast
/// answers takes a thousand such trials.
void peerPlayAMillionClientsOnce(benchmark::State &state)
{
    constexpr int Cells = 60 * 288; // of five minutes, from Monday midnight
    constexpr int CellsPerHour = 12;
    constexpr double Deadline = 31 * 288;
    std::array<bool, Cells> on{};
    std::array<int, Cells> next{}; // the cell in which clients come on, from each cell on
    for (int cell = Cells - 1; cell >= 0; --cell) {
        const int day = cell / 288 % 7;
        const int hour = cell % 288 / CellsPerHour;
        const auto i = static_cast<std::size_t>(cell);
        on.at(i) = day < 5 && hour >= 9 && hour < 17;
        next.at(i) = on.at(i) ? cell : cell + 1 < Cells ? next.at(i + 1) : Cells;
    }
    std::minstd_rand random(1);
    const auto uniform = [&random] { return static_cast<double>(random()) / 2'147'483'647.0; };
    std::array<int, Cells / CellsPerHour> hours{};
    for (auto _ : state) {
        hours.fill(0);
        for (int client = 0; client < 1'000'000; ++client) {
            double at = next[0] + uniform() * CellsPerHour;
            while (at < Cells) {
                at += uniform() * (at < Deadline ? Deadline - at : 288.0);
                const auto cell = static_cast<std::size_t>(at);
                if (cell >= on.size() || on[cell])
                    break;
                at = next[cell] + uniform() * CellsPerHour;
            }
            if (at < Cells)
                ++hours[static_cast<std::size_t>(at) / CellsPerHour];
        }
        benchmark::DoNotOptimize(hours);
    }
}
BENCHMARK(peerPlayAMillionClientsOnce)->Unit(benchmark::kMillisecond);

} // namespace
