// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace ccm {

enum class ArchiveKind : quint8 {
    Cabinet,
    Zip,
    SevenZip,
    Tar, ///< uncompressed
    Compressed, ///< one gzip, bzip2, xz or zstd stream; what is inside, a tar or a file, shows later
};

/// How many bytes of a file recogniseArchive() wants to see.
constexpr qint64 ArchiveHeadSize = 512;

/// What the first bytes of a file say. Its name is not asked: a log may be called anything.
[[nodiscard]] std::optional<ArchiveKind> recogniseArchive(QByteArrayView head);

} // namespace ccm
