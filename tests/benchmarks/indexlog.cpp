// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// indexlog FILE [TIMES]: indexes a log with every attribute and prints how long the fastest of several
// took and what it holds. The script beside it runs it next to its peers.

#include "models/logs/logindexer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: indexlog FILE [TIMES]\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    double fastest = 1e9;
    ccm::LogIndex index;
    for (int run = 0; run < (argc > 2 ? std::atoi(argv[2]) : 1); ++run) {
        index = {};
        const auto begin = std::chrono::steady_clock::now();
        const auto file = ccm::LogFile::open(path, path);
        if (!file) {
            std::fprintf(stderr, "%s\n", qPrintable(file.error().message()));
            return 3;
        }
        ccm::LogIndexer indexer;
        const auto done = indexer.index(*file, file->size().value_or(0), [](qint64) { }, {});
        if (!done)
            return 3;
        index = indexer.index();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        fastest = std::min(fastest, took.count());
    }
    std::printf("seconds %.3f records %lld errors %lld warnings %lld bytesPerRecord %.2f\n", fastest,
                static_cast<long long>(index.tally().records), static_cast<long long>(index.tally().errors),
                static_cast<long long>(index.tally().warnings),
                static_cast<double>(index.memory())
                    / static_cast<double>(std::max<quint32>(index.count(), 1)));
    return 0;
}
