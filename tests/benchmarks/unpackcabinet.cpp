// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// unpackcabinet ARCHIVE RUNS ENTRY: the fastest of so many runs for listing it, for reading one entry
// and for unpacking all of it.

#include "models/archives/unpack.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <limits>

namespace {

double fastest(int runs, const std::function<bool()> &work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        best = std::min(best, timer.nsecsElapsed());
    }
    return static_cast<double>(best) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString archive = arguments.value(1);
    const int runs = std::max(1, arguments.value(2).toInt());
    const QString entry = arguments.value(3);

    const double list = fastest(runs, [&] { return ccm::listArchive(archive).has_value(); });
    const double read =
        fastest(runs, [&] { return ccm::readEntry(archive, entry, qint64{1} << 24).has_value(); });
    // The files go again within the time, as those of cabextract do in compare-cabinet.sh.
    const double unpack = fastest(runs, [&] { return ccm::unpackArchive(archive).has_value(); });
    QTextStream(stdout) << list << ' ' << read << ' ' << unpack << Qt::endl;
    return list < 0 || read < 0 || unpack < 0;
}
