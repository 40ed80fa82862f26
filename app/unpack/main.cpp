// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archive worker of Ccmscope: models/archives/worker.h says how it is called and what it answers.

#include "app/unpack/extract.h"
#include "app/unpack/processlimits.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>

namespace {

constexpr int WrongUsage = 2;
constexpr int OutOfMemory = 4;

int run(const QStringList &arguments)
{
    using namespace ccm::unpack;

    bool isUsable = arguments.size() == 9;
    const auto number = [&](int position) {
        bool isNumber = false;
        const qint64 value = arguments.value(position).toLongLong(&isNumber);
        isUsable = isUsable && isNumber && value > 0;
        return value;
    };
    const QString kind = arguments.value(1);
    const QString mode = arguments.value(2);
    const Limits limits{mode == QLatin1String("list"), static_cast<int>(number(5)), number(6), number(7)};
    const qint64 seconds = number(8);
    isUsable = isUsable && (limits.isForListing || mode == QLatin1String("unpack"));
    const auto extract = kind == QLatin1String("7z") ? extractSevenZip
        : kind == QLatin1String("tar")               ? extractTar
        : kind == QLatin1String("compressed")        ? extractCompressed
                                                     : nullptr;
    if (!isUsable || !extract) {
        std::fputs("usage: ccmscope-unpack 7z|tar|compressed list|unpack ARCHIVE FOLDER ENTRIES "
                   "BYTES-PER-ENTRY BYTES-IN-ALL SECONDS\n",
                   stderr);
        return WrongUsage;
    }
    limitProcess(limits.bytesInAll, seconds);
    Output output(arguments.at(4), limits);
    extract(arguments.at(3), output);
    output.done();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        return run(QCoreApplication::arguments());
    } catch (const std::exception &exception) {
        std::fputs(exception.what(), stderr);
        return OutOfMemory;
    }
}
