// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logreader.h"

#include "models/logs/biassign.h"
#include "models/logs/logfile.h"
#include "models/logs/logindexer.h"
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

Result<LogSnapshot> indexLog(const QString &path, const QString &shownAs, const std::stop_token &stop)
{
    const auto file = LogFile::open(path, shownAs);
    if (!file)
        return std::unexpected(file.error());
    const auto size = file->size();
    if (!size)
        return std::unexpected(size.error());
    LogIndexer indexer;
    if (const auto done = indexer.index(*file, *size, [](qint64) { }, stop); !done)
        return std::unexpected(done.error());
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, shownAs);
    LogText text(path, shownAs, file->identity());
    text.skip(indexer.position());
    LogSnapshot log{.index = indexer.index(),
                    .pending = indexer.pending(),
                    .parts = {{.text = text}},
                    .bytesRead = *size,
                    .bytesTotal = *size,
                    .isCaughtUp = true};
    const BiasDecision bias = chooseBiasSign(biasEvidenceOf(log.index), file->lastWritten());
    log.biasFactor = biasFactor(bias.sign);
    log.biasReason = biasDecisionText(bias);
    return log;
}

} // namespace ccm
