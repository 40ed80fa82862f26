// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/unpack/output.h"

#include <functional>

namespace ccm::unpack {

/// Takes decompressed bytes, and how many of the file it took to get so far; false ends the
/// decompression.
using Sink = std::function<bool(const char *data, qint64 size, qint64 consumed)>;

/// Decompresses a file of one or more gzip, bzip2, xz or zstd streams.
///
/// Truncation is told for all four: a stream has to come to its end. gzip (checksum and length, by zlib),
/// bzip2, xz and most zstd files carry checksums, which their libraries compare; a zstd file
/// without one can be wrong unnoticed. What follows the last stream is ignored, as gzip does, when
/// it does not start another one. A file cut exactly between two streams cannot be told from a whole one.
[[nodiscard]] Problem decompress(const QString &path, const Sink &sink);

} // namespace ccm::unpack
