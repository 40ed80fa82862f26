// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpack.h"

#include "models/archives/limitedsink.h"
#include "models/archives/unpackedset.h"
#include "models/archives/unpacker.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace ccm {
namespace {

struct UnpackText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Unpack)
};

/// Index of the entry that FileSet::find() would take.
qsizetype findEntry(const QList<ArchiveEntry> &entries, QStringView name)
{
    FileSet names;
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).isFile) {
            names.files.append({.name = entries.at(i).name});
            indexes.append(i);
        }
    }
    const FileEntry *found = names.find(name);
    return found ? indexes.at(found - names.files.constData()) : -1;
}

ArchiveOptions optionsFor(const QString &path, const UnpackLimits &limits, const std::stop_token &stop)
{
    return {.entries = limits.entries,
            .bytesPerEntry = limits.bytesPerEntry,
            .bytesInAll = limits.bytesFor(QFileInfo(path).size()),
            .workerProgram = limits.workerProgram,
            .work = {stop, QDeadlineTimer(limits.time)}};
}

Result<QByteArray> readFrom(Archive &archive, qsizetype index, const QString &path, qint64 limit,
                            const ArchiveOptions &options)
{
    const ArchiveEntry &entry = archive.entries().at(index);
    const QString source = path + u": " + entry.name;
    if (entry.isPartial)
        return fail(ErrorCode::Truncated, source);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    LimitedSink sink(buffer, limit, std::numeric_limits<qint64>::max(), options.work);
    if (options.progress)
        sink.setProgress([&](qint64 written) { options.progress->report(written, entry.claimedSize); });
    const auto done = archive.read(index, sink);
    if (sink.refusal() == LimitedSink::Refusal::Stopped)
        return stopped(options.work, source);
    if (sink.refusal() != LimitedSink::Refusal::None)
        return fail(
            ErrorCode::TooLarge, source,
            UnpackText::tr("A file of an archive may have %1.").arg(QLocale().formattedDataSize(limit)));
    if (!done)
        return std::unexpected(done.error());
    if (buffer.data().isEmpty())
        return fail(ErrorCode::Empty, source);
    return buffer.data();
}

} // namespace

qint64 UnpackLimits::bytesFor(qint64 archiveSize) const
{
    const qint64 byRatio = archiveSize > bytesInAll / ratio ? bytesInAll : archiveSize * ratio;
    return std::min(bytesInAll, std::max(ratioFrom, byRatio));
}

Result<FileSet> unpackArchive(const QString &path, const UnpackLimits &limits, const std::stop_token &stop,
                              Progress *progress, const QString &password)
{
    auto set = emptySet(path);
    if (!set)
        return set;
    if (auto done = Unpacker(*set, limits, stop, progress, password).run(); !done)
        return std::unexpected(done.error());
    sortFiles(*set);
    return set;
}

Result<QByteArray> readEntry(const QString &path, QStringView name, qint64 limit, const std::stop_token &stop,
                             Progress *progress, const QString &password)
{
    ArchiveOptions options = optionsFor(path, {}, stop);
    options.password = password;
    options.progress = progress;
    const auto kind = archiveKindOf(path, options.work);
    if (!kind)
        return std::unexpected(kind.error());
    if (!*kind)
        return noArchive(path);
    const auto archive = openArchive(path, **kind, options);
    if (!archive)
        return std::unexpected(archive.error());
    const qsizetype index = findEntry((*archive)->entries(), name);
    if (index < 0)
        return fail(ErrorCode::NotFound, path, UnpackText::tr("The archive holds no file %1.").arg(name));
    return readFrom(**archive, index, path, limit, options);
}

Result<ArchiveListing> listArchive(const QString &path, const std::stop_token &stop,
                                   const UnpackLimits &limits)
{
    ArchiveOptions options = optionsFor(path, limits, stop);
    options.isForListing = true;
    const auto kind = archiveKindOf(path, options.work);
    if (!kind)
        return std::unexpected(kind.error());
    if (!*kind)
        return noArchive(path);
    const auto archive = openArchive(path, **kind, options);
    if (!archive)
        return std::unexpected(archive.error());
    ArchiveListing listing{
        .kind = **kind, .entries = (*archive)->entries(), .warnings = (*archive)->warnings()};
    QFile file(path);
    if (**kind == ArchiveKind::Cabinet && file.open(QIODevice::ReadOnly)) {
        if (const auto facts = readCabinetFacts(file, path))
            listing.cabinet = *facts;
    }
    return listing;
}

} // namespace ccm
