// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// hashclient FOLDER [RUNS]: reads and hashes a client's ccmsetup folder as the console does, and prints how
// many bytes it holds, on how many cores, and the seconds of the fastest run: by the clock, and of all
// processors. compare-hash.sh sets it beside OpenSSL's own measure.

#include "models/client/clientsnapshot.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <ctime>
#include <limits>
#include <thread>

int main(int argc, char *argv[])
{
    QTextStream err(stderr);
    if (argc < 2) {
        err << "usage: hashclient FOLDER [RUNS]\n";
        return 2;
    }
    const auto files = ccm::readFolder(QString::fromLocal8Bit(argv[1]));
    if (!files) {
        err << files.error().message() << '\n';
        return 3;
    }
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 1;
    qint64 best = std::numeric_limits<qint64>::max();
    double bestOfProcessors = std::numeric_limits<double>::max();
    qint64 bytes = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        const auto snapshot = ccm::readSnapshot(*files);
        best = qMin(best, timer.nsecsElapsed());
        bestOfProcessors = qMin(bestOfProcessors, double(std::clock() - before) / CLOCKS_PER_SEC);
        bytes = 0;
        for (const ccm::ClientFile &file : snapshot->files)
            bytes += file.hash.isEmpty() ? 0 : file.sizeInBytes;
    }
    QTextStream(stdout) << bytes << ' ' << std::thread::hardware_concurrency() << ' ' << double(best) / 1e9
                        << ' ' << bestOfProcessors << '\n';
    return 0;
}
