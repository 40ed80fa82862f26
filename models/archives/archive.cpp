// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/archive.h"

#include "models/base/files.h"

namespace ccm {

OpenedArchive openArchive(const QString &path, ArchiveKind kind, const ArchiveOptions &options)
{
    switch (kind) {
    case ArchiveKind::Cabinet:
        return openCabinet(path, options.entries, options.work, options.findPart);
    case ArchiveKind::Zip:
        return openZip(path, options.entries, options.work, options.password);
    case ArchiveKind::SevenZip:
    case ArchiveKind::Tar:
    case ArchiveKind::Compressed:
        break;
    }
    return openByWorker(path, kind, options);
}

Result<std::optional<ArchiveKind>> archiveKindOf(const QString &path, const WorkLimit &work)
{
    const auto head = readHead(path, ArchiveHeadSize);
    if (!head)
        return std::unexpected(head.error());
    if (!head->startsWith("MZ"))
        return recogniseArchive(*head);

    const auto cabinet = openCabinet(path, 1, work);
    if (cabinet)
        return ArchiveKind::Cabinet;
    if (work.isOver())
        return std::unexpected(cabinet.error());
    return std::nullopt; // it is a program like any other
}

} // namespace ccm
