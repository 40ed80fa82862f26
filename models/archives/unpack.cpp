// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpack.h"

#include "models/archives/archive.h"
#include "models/archives/archivekind.h"
#include "models/archives/limitedsink.h"
#include "models/archives/unpackedset.h"
#include "models/archives/worker.h"
#include "models/base/files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace ccm {
namespace {

struct UnpackText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Unpack)
};

Result<ArchiveKind> kindOf(const QString &path)
{
    const auto head = readHead(path, ArchiveHeadSize);
    if (!head)
        return std::unexpected(head.error());
    const auto kind = recogniseArchive(*head);
    if (!kind)
        return fail(ErrorCode::WrongKind, path, UnpackText::tr("It is no archive that Ccmscope knows."));
    return *kind;
}

OpenedArchive openArchive(ArchiveKind kind, const QString &path, int maximumEntries,
                          const std::stop_token &stop)
{
    return kind == ArchiveKind::Cabinet ? openCabinet(path, maximumEntries, stop)
                                        : openZip(path, maximumEntries, stop);
}

bool isReadHere(ArchiveKind kind)
{
    return kind == ArchiveKind::Cabinet || kind == ArchiveKind::Zip;
}

/// What the sink's refusal means for the user.
Error refusalError(LimitedSink::Refusal refusal, const QString &source, qint64 bytesPerEntry,
                   qint64 bytesInAll)
{
    const QLocale locale;
    switch (refusal) {
    case LimitedSink::Refusal::EntryTooLarge:
        return {.code = ErrorCode::TooLarge,
                .source = source,
                .detail = UnpackText::tr("A file of an archive may have %1.")
                              .arg(locale.formattedDataSize(bytesPerEntry))};
    case LimitedSink::Refusal::AllTooLarge:
        return {.code = ErrorCode::TooLarge,
                .source = source,
                .detail = UnpackText::tr("An archive of this size may hold %1 in all.")
                              .arg(locale.formattedDataSize(bytesInAll))};
    case LimitedSink::Refusal::CannotWrite:
        return {.code = ErrorCode::CannotRead,
                .source = source,
                .detail =
                    UnpackText::tr("The folder for temporary files cannot be written to; it may be full.")};
    case LimitedSink::Refusal::None:
    case LimitedSink::Refusal::Cancelled:
        break;
    }
    return {.code = ErrorCode::Cancelled, .source = source};
}

/// Unpacks the entries of one archive, one after another, into one folder.
class Unpacker
{
public:
    Unpacker(Archive &archive, FileSet &set, const UnpackLimits &limits, const std::stop_token &stop)
        : m_archive(archive)
        , m_set(set)
        , m_limits(limits)
        , m_stop(stop)
        , m_bytesInAll(limits.bytesFor(QFile(set.source).size()))
    {
    }

    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> unpack(qsizetype index);
    void leaveOut(const QString &name, const Error &error);

    Archive &m_archive;
    FileSet &m_set;
    const UnpackLimits &m_limits;
    const std::stop_token &m_stop;
    qint64 m_bytesInAll;
    qint64 m_written = 0;
    std::optional<Error> m_firstError;
};

Result<void> Unpacker::run()
{
    m_set.warnings += m_archive.warnings();
    for (qsizetype i = 0; i < m_archive.entries().size(); ++i) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, m_set.source);
        if (!m_archive.entries().at(i).isFile)
            continue;
        if (auto done = unpack(i); !done)
            return done;
    }
    if (!m_set.files.isEmpty())
        return {};
    if (m_firstError)
        return std::unexpected(*m_firstError);
    return fail(ErrorCode::Empty, m_set.source, UnpackText::tr("The archive holds no file."));
}

/// Fails only where going on would be wrong.
Result<void> Unpacker::unpack(qsizetype index)
{
    const ArchiveEntry &entry = m_archive.entries().at(index);
    const QString source = m_set.source + u": " + entry.name;
    if (entry.claimedSize > m_limits.bytesPerEntry) {
        leaveOut(
            entry.name,
            refusalError(LimitedSink::Refusal::EntryTooLarge, source, m_limits.bytesPerEntry, m_bytesInAll));
        return {};
    }
    QFile file(m_set.unpacked->filePath(madeUpName(index + 1)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return std::unexpected(refusalError(LimitedSink::Refusal::CannotWrite, source, 0, 0));

    LimitedSink sink(file, m_limits.bytesPerEntry, m_bytesInAll - m_written, m_stop);
    auto done = m_archive.read(index, sink);
    m_written += sink.written();
    if (sink.refusal() != LimitedSink::Refusal::None)
        done = std::unexpected(refusalError(sink.refusal(), source, m_limits.bytesPerEntry, m_bytesInAll));
    else if (done && !file.flush())
        return std::unexpected(refusalError(LimitedSink::Refusal::CannotWrite, source, 0, 0));
    if (done) {
        m_set.files.append({.name = entry.name,
                            .path = file.fileName(),
                            .sizeInBytes = sink.written(),
                            .modified = entry.modified});
        return {};
    }
    file.remove();
    const bool goOn =
        sink.refusal() == LimitedSink::Refusal::None || sink.refusal() == LimitedSink::Refusal::EntryTooLarge;
    if (!goOn || done.error().code == ErrorCode::Cancelled)
        return done;
    leaveOut(entry.name, done.error());
    return {};
}

void Unpacker::leaveOut(const QString &name, const Error &error)
{
    if (!m_firstError)
        m_firstError = error;
    m_set.warnings.append(leftOutText(name, error));
}

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

std::unexpected<Error> noSuchEntry(const QString &path, QStringView name)
{
    return fail(ErrorCode::NotFound, path, UnpackText::tr("The archive holds no file %1.").arg(name));
}

Result<QByteArray> readByWorker(const QString &path, ArchiveKind kind, QStringView name, qint64 limit,
                                const std::stop_token &stop)
{
    const auto set = unpackByWorker(path, kind, {}, stop);
    if (!set)
        return std::unexpected(set.error());
    const FileEntry *entry = set->find(name);
    if (!entry)
        return noSuchEntry(path, name);
    auto bytes = readFile(entry->path, limit);
    if (!bytes)
        bytes.error().source = set->displayName(*entry);
    return bytes;
}

} // namespace

qint64 UnpackLimits::bytesFor(qint64 archiveSize) const
{
    const qint64 byRatio = archiveSize > bytesInAll / ratio ? bytesInAll : archiveSize * ratio;
    return std::min(bytesInAll, std::max(ratioFrom, byRatio));
}

Result<FileSet> unpackArchive(const QString &path, const UnpackLimits &limits, const std::stop_token &stop)
{
    const auto kind = kindOf(path);
    if (!kind)
        return std::unexpected(kind.error());
    if (!isReadHere(*kind))
        return unpackByWorker(path, *kind, limits, stop);

    const auto archive = openArchive(*kind, path, limits.entries, stop);
    if (!archive)
        return std::unexpected(archive.error());
    auto set = emptySet(path);
    if (!set)
        return set;
    if (auto done = Unpacker(**archive, *set, limits, stop).run(); !done)
        return std::unexpected(done.error());
    sortFiles(*set);
    return set;
}

Result<QByteArray> readEntry(const QString &path, QStringView name, qint64 limit, const std::stop_token &stop)
{
    const auto kind = kindOf(path);
    if (!kind)
        return std::unexpected(kind.error());
    if (!isReadHere(*kind))
        return readByWorker(path, *kind, name, limit, stop);

    const auto archive = openArchive(*kind, path, UnpackLimits().entries, stop);
    if (!archive)
        return std::unexpected(archive.error());
    const qsizetype index = findEntry((*archive)->entries(), name);
    if (index < 0)
        return noSuchEntry(path, name);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    LimitedSink sink(buffer, limit, std::numeric_limits<qint64>::max(), stop);
    const auto done = (*archive)->read(index, sink);
    const QString source = path + u": " + (*archive)->entries().at(index).name;
    if (sink.refusal() != LimitedSink::Refusal::None)
        return std::unexpected(refusalError(sink.refusal(), source, limit, limit));
    if (!done)
        return std::unexpected(done.error());
    if (buffer.data().isEmpty())
        return fail(ErrorCode::Empty, source);
    return buffer.data();
}

} // namespace ccm
