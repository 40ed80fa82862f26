// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/unpack.h"

#include <QFile>

namespace ccm::fuzz {

/// Unpacks and lists a file: files within the limits come out, or an error that says something.
inline void checkUnpacking(const QString &path)
{
    constexpr qint64 Limit = 1 << 20;
    const UnpackLimits limits{
        .entries = 50, .bytesPerEntry = Limit, .bytesInAll = Limit, .workerProgram = QStringLiteral("none")};
    const auto listing = listArchive(path, {}, limits);
    if (listing ? listing->entries.size() > limits.entries : listing.error().message().isEmpty())
        __builtin_trap();
    const auto set = unpackArchive(path, limits);
    if (!set) {
        const QString words = set.error().message();
        if (words.isEmpty() || words.contains(u'\n'))
            __builtin_trap();
        return;
    }
    qint64 written = 0;
    for (const FileEntry &entry : set->files)
        written += entry.sizeInBytes;
    if (set->files.isEmpty() || set->files.size() > limits.entries || written > Limit)
        __builtin_trap();
}

inline void write(const QString &path, const char *data, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data, size) != size)
        __builtin_trap();
}

} // namespace ccm::fuzz
