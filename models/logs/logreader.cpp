// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logreader.h"

#include "models/logs/logfile.h"
#include "models/logs/logparser.h"

namespace ccm {

Result<LogDocument> readLog(const QString &path, const QString &shownAs, const std::stop_token &stop,
                            const TextSettings &settings)
{
    constexpr qint64 BlockSize = qint64{1024} * 1024;
    const auto file = LogFile::open(path, shownAs);
    if (!file)
        return std::unexpected(file.error());
    const auto size = file->size();
    if (!size)
        return std::unexpected(size.error());

    // A writer may be faster than this: what it adds from now on is left out.
    LogParser parser({}, settings);
    LogDocument document{.file = shownAs};
    for (qint64 offset = 0; offset < *size;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, shownAs);
        const auto block = file->readAt(offset, qMin(BlockSize, *size - offset));
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
        document.records.append(parser.feed(*block));
        offset += block->size();
    }
    document.records.append(parser.rest());
    return document;
}

} // namespace ccm
