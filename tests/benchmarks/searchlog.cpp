// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// searchlog FILE TIMES FILTER...: indexes a log, then prints how long the fastest of several runs took of
// what is drawn from the index alone, and for each filter how many records it shows and how long that
// took, in wall time and in the time of all cores. To be run next to `rg -c` of the same words.

#include "models/logs/filterexpression.h"
#include "models/logs/filterscan.h"
#include "models/logs/highlighter.h"
#include "models/logs/logindexer.h"
#include "models/logs/logoverview.h"
#include "models/logs/logtimeline.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

double secondsOf(int times, const std::function<void()> &work)
{
    double fastest = 1e9;
    for (int run = 0; run < times; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        fastest = std::min(fastest,
                           std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return fastest;
}

ccm::LogSnapshot snapshotOf(const QString &path)
{
    ccm::LogSnapshot log;
    const auto file = ccm::LogFile::open(path, path);
    if (!file)
        return log;
    const qint64 size = file->size().value_or(0);
    ccm::LogIndexer indexer;
    if (!indexer.index(*file, size, [](qint64) { }, {}))
        return log;
    ccm::LogText text(path, path, file->identity());
    text.skip(size);
    log.index = indexer.index();
    log.pending = indexer.pending();
    log.parts = {{.text = text}};
    return log;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: searchlog FILE TIMES FILTER...\n", stderr);
        return 2;
    }
    const ccm::LogSnapshot log = snapshotOf(QString::fromLocal8Bit(argv[1]));
    const auto print = [](double seconds, const char *what) { std::printf("%8.3f s  %s\n", seconds, what); };
    const int times = std::atoi(argv[2]);
    std::size_t buckets = 0;
    print(secondsOf(times, [&] { buckets += ccm::timeline({log}, 1000).buckets.size(); }),
          "timeline of 1000 buckets");
    const ccm::OverviewInput all{
        .logs = {log}, .rows = ccm::RowList::allOf(0, log.index.count()), .isPreview = false};
    print(secondsOf(times, [&] { buckets += std::size_t(ccm::overviewOf(all, {}, 1000)->size()); }),
          "overview of 1000 buckets");
    std::optional<ccm::Highlighter> rules;
    print(secondsOf(times, [&] { rules = *ccm::Highlighter::compile(ccm::builtInHighlightRules()); }),
          "compile the built-in highlight rules");
    print(secondsOf(times,
                    [&] { buckets += ccm::scanHighlights(*rules, log, 0, log.index.count(), 1000)->size(); }),
          "highlights of 1000 buckets by the built-in rules");
    for (int i = 3; i < argc; ++i) {
        const auto filter = ccm::parseFilter(QString::fromLocal8Bit(argv[i]));
        const auto compiled = filter ? ccm::CompiledFilter::compile(*filter)
                                     : ccm::Result<ccm::CompiledFilter>(std::unexpected(filter.error()));
        if (!compiled) {
            std::fprintf(stderr, "%s\n", qPrintable(compiled.error().message()));
            return 2;
        }
        quint32 shown = 0;
        const std::clock_t before = std::clock();
        const double seconds = secondsOf(std::atoi(argv[2]), [&] {
            const auto bits = ccm::scan(*compiled, log, 0, log.count(), {});
            shown = bits ? bits->count() : 0;
        });
        const double cpu = double(std::clock() - before) / CLOCKS_PER_SEC / std::atoi(argv[2]);
        std::printf("%8.3f s, cpu %.3f s %10u of %u  %s\n", seconds, cpu, shown, log.count(), argv[i]);
    }
    return 0;
}
