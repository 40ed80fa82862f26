// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpack.h"

#include <QTemporaryFile>

#include <cstddef>
#include <cstdint>

// Any bytes behind the mark of a cabinet give files within the limits or an error that says something.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qint64 Limit = 1 << 20;
    QTemporaryFile file;
    if (!file.open())
        return 0;
    file.write("MSCF");
    file.write(reinterpret_cast<const char *>(data) + qMin(size, std::size_t{4}),
               static_cast<qint64>(size) - qMin(static_cast<qint64>(size), qint64{4}));
    file.flush();

    const auto set =
        ccm::unpackArchive(file.fileName(), {.entries = 50, .bytesPerEntry = Limit, .bytesInAll = Limit});
    if (!set) {
        if (set.error().message().isEmpty())
            __builtin_trap();
        return 0;
    }
    qint64 written = 0;
    for (const ccm::FileEntry &entry : set->files)
        written += entry.sizeInBytes;
    if (set->files.isEmpty() || set->files.size() > 50 || written > Limit)
        __builtin_trap();
    return 0;
}
