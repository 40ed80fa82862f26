// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpacker.h"

#include "models/archives/unpackedset.h"
#include "models/base/files.h"
#include "models/base/temporaryfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ccm {
namespace {

struct UnpackerText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Unpacker)
};

} // namespace

std::unexpected<Error> noArchive(const QString &path)
{
    return fail(ErrorCode::WrongKind, path, UnpackerText::tr("It is no archive that Ccmscope knows."));
}

Unpacker::Unpacker(FileSet &set, const UnpackLimits &limits, const std::stop_token &stop, Progress *progress,
                   const QString &password)
    : m_set(set)
    , m_limits(limits)
    , m_work(stop, QDeadlineTimer(limits.time))
    , m_progress(progress)
    , m_password(password)
    , m_bytesInAll(limits.bytesFor(QFile(set.source).size()))
{
}

Result<void> Unpacker::run()
{
    const auto kind = archiveKindOf(m_set.source, m_work);
    if (!kind)
        return std::unexpected(kind.error());
    if (!*kind)
        return noArchive(m_set.source);
    if (auto done = openAndUnpack(m_set.source, **kind, {}); !done)
        return done;
    if (m_set.files.isEmpty())
        return m_firstError
            ? std::unexpected(*m_firstError)
            : fail(ErrorCode::Empty, m_set.source, UnpackerText::tr("The archive holds no file."));
    qsizetype begin = 0;
    for (int depth = 1; depth <= m_limits.depth && begin < m_set.files.size(); ++depth) {
        const qsizetype end = m_set.files.size();
        if (auto done = openWithin(begin, end, depth == m_limits.depth); !done)
            return done;
        begin = end;
    }
    return {};
}

/// Opens the archives among some of the files. Only being cancelled is an error here.
Result<void> Unpacker::openWithin(qsizetype begin, qsizetype end, bool isTooDeep)
{
    for (qsizetype i = begin; i < end && !m_isOver; ++i) {
        const FileEntry file = m_set.files.at(i);
        const auto head = readHead(file.path, ArchiveHeadSize);
        const auto kind = head ? recogniseArchive(*head) : std::nullopt;
        if (!kind || m_opened.contains(file.path))
            continue;
        const auto done = isTooDeep
            ? fail(ErrorCode::TooLarge, file.name,
                   UnpackerText::tr("It lies within %n archive(s), one in the other.", nullptr,
                                    m_limits.depth))
            : openAndUnpack(file.path, *kind, file.name + u'/', partsBeside(file.name));
        if (m_work.isCancelled())
            return stopped(m_work, m_set.source);
        if (!done)
            //: %1: an archive within an archive; %2: one or two sentences
            addWarning(m_set.warnings,
                       UnpackerText::tr("%1 was not unpacked: %2")
                           .arg(file.name, isTooDeep ? done.error().detail : done.error().reason()));
    }
    return {};
}

/// The cabinets of a set that lie beside one another in an archive have made-up names by now.
FindPart Unpacker::partsBeside(const QString &name) const
{
    const QString folder = name.section(u'/', 0, -2, QString::SectionIncludeTrailingSep);
    return [this, folder](const QString &part) {
        const auto found = std::ranges::find_if(m_set.files, [&](const FileEntry &file) {
            return file.name.compare(folder + part, Qt::CaseInsensitive) == 0;
        });
        return found == m_set.files.cend() ? QString() : found->path;
    };
}

Result<void> Unpacker::openAndUnpack(const QString &path, ArchiveKind kind, const QString &prefix,
                                     const FindPart &findPart)
{
    if (m_entries >= m_limits.entries) {
        m_isOver = true;
        return fail(ErrorCode::TooLarge, path, tooManyEntriesText(m_limits.entries));
    }
    const auto archive = openArchive(path, kind,
                                     {.entries = static_cast<int>(m_limits.entries - m_entries),
                                      .bytesPerEntry = m_limits.bytesPerEntry,
                                      .bytesInAll = m_bytesInAll - m_written,
                                      .password = m_password,
                                      .workerProgram = m_limits.workerProgram,
                                      .findPart = findPart,
                                      .work = m_work,
                                      .progress = prefix.isEmpty() ? m_progress : nullptr});
    if (!archive)
        return std::unexpected(archive.error());
    for (const QString &part : (*archive)->paths())
        m_opened.insert(part);
    return unpackAll(**archive, prefix);
}

Result<void> Unpacker::unpackAll(Archive &archive, const QString &prefix)
{
    for (const QString &warning : archive.warnings())
        addWarning(m_set.warnings, prefix.isEmpty() ? warning : prefix.chopped(1) + u": " + warning);
    for (const ArchiveEntry &entry : archive.entries()) {
        if (entry.isFile && entry.claimedSize <= m_limits.bytesPerEntry)
            m_bytesExpected = std::min(m_bytesExpected + entry.claimedSize, m_bytesInAll);
    }
    for (qsizetype i = 0; i < archive.entries().size(); ++i) {
        if (m_work.isOver())
            return stopped(m_work, m_set.source);
        ++m_entries;
        if (!archive.entries().at(i).isFile)
            continue;
        if (auto done = unpack(archive, i, prefix); !done)
            return done;
    }
    return {};
}

/// Fails only where going on would be wrong.
Result<void> Unpacker::unpack(Archive &archive, qsizetype index, const QString &prefix)
{
    const ArchiveEntry &entry = archive.entries().at(index);
    const QString name = prefix + entry.name;
    const QString path = m_set.unpacked->filePath(madeUpName(m_entries));
    const auto written = write(archive, index, path, m_set.source + u": " + name);
    if (written) {
        m_set.files.append({.name = name, .path = path, .sizeInBytes = *written, .modified = entry.modified});
        return {};
    }
    QFile::remove(path);
    if (m_isOver || m_work.isOver())
        return std::unexpected(written.error());
    leaveOut(name, written.error());
    return {};
}

/// How many bytes the file got.
Result<qint64> Unpacker::write(Archive &archive, qsizetype index, const QString &path, const QString &source)
{
    const ArchiveEntry &entry = archive.entries().at(index);
    if (entry.claimedSize > m_limits.bytesPerEntry)
        return refused(LimitedSink::Refusal::EntryTooLarge, source);
    const QString unpacked = archive.unpackedFile(index);
    if (!unpacked.isEmpty()) { // by the worker, which had the same limits
        m_written += entry.claimedSize;
        return QFile::rename(unpacked, path) ? Result<qint64>(entry.claimedSize)
                                             : refused(LimitedSink::Refusal::CannotWrite, source);
    }

    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return refused(LimitedSink::Refusal::CannotWrite, source);
    LimitedSink sink(file, m_limits.bytesPerEntry, m_bytesInAll - m_written, m_work);
    if (m_progress)
        sink.setProgress([&](qint64 written) { m_progress->report(m_written + written, m_bytesExpected); });
    const auto done = archive.read(index, sink);
    m_written += sink.written();
    if (sink.refusal() != LimitedSink::Refusal::None)
        return refused(sink.refusal(), source);
    if (!done)
        return std::unexpected(done.error());
    return file.flush() ? Result<qint64>(sink.written()) : refused(LimitedSink::Refusal::CannotWrite, source);
}

/// What the refusal means for the user. All but a single large entry end the unpacking.
std::unexpected<Error> Unpacker::refused(LimitedSink::Refusal refusal, const QString &source)
{
    m_isOver = refusal != LimitedSink::Refusal::EntryTooLarge;
    switch (refusal) {
    case LimitedSink::Refusal::EntryTooLarge:
        return fail(ErrorCode::TooLarge, source,
                    UnpackerText::tr("A file of an archive may have %1.")
                        .arg(QLocale().formattedDataSize(m_limits.bytesPerEntry)));
    case LimitedSink::Refusal::AllTooLarge:
        return fail(ErrorCode::TooLarge, m_set.source,
                    UnpackerText::tr("An archive of this size may hold %1 in all.")
                        .arg(QLocale().formattedDataSize(m_bytesInAll)));
    case LimitedSink::Refusal::CannotWrite:
        return fail(ErrorCode::CannotRead, source,
                    UnpackerText::tr("The folder for temporary files cannot be written to; it may be full."));
    case LimitedSink::Refusal::None:
    case LimitedSink::Refusal::Stopped:
        break;
    }
    return stopped(m_work, m_set.source);
}

void Unpacker::leaveOut(const QString &name, const Error &error)
{
    if (!m_firstError)
        m_firstError = error;
    addWarning(m_set.warnings, leftOutText(name, error));
}

} // namespace ccm
