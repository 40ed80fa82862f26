// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/bytereader.h"

#include <QList>

#include <optional>

namespace ccm {

/// Limits of the compound file reader.
namespace compoundlimits {
constexpr qsizetype Sectors = qsizetype{16} << 20; ///< 8 GiB of small sectors; the table takes 64 MiB
constexpr qsizetype DirectoryEntries = 65'536;
} // namespace compoundlimits

/// A stream of a compound file's root storage.
struct CompoundStream
{
    QString name; ///< as stored
    quint32 start = 0; ///< its first sector
    qint64 size = 0;
    qint64 namedAt = 0; ///< where the file describes it, for errors
};

/// A run of bytes of a file.
struct ByteRange
{
    qint64 offset = 0;
    qint64 size = 0;

    bool operator==(const ByteRange &) const = default;
};

/// A stream or storage anywhere in a compound file.
struct CompoundEntry
{
    enum class Kind : quint8 { Storage = 1, Stream = 2, Root = 5 };

    Kind kind = Kind::Stream;
    CompoundStream stream; ///< of a storage only the name and the place mean something
    QByteArray bytes; ///< the entry as stored, 128 bytes
    qsizetype parent = -1; ///< the storage it lies in, in the list of entries; -1 for the root
};

/// Begins with the signature of a compound file.
[[nodiscard]] bool looksLikeCompoundFile(QByteArrayView head);

/// A compound file ("OLE2"), the container of Windows Installer packages: a small file system with
/// sectors, their table, and a tree of names. Nothing in it is trusted: chains that run in circles, leave
/// the file or end too early are errors with the byte offset.
/// Source: [MS-CFB] Compound File Binary File Format.
class CompoundFile
{
public:
    /// `device` is open, can seek and outlives the object.
    [[nodiscard]] static Result<CompoundFile> open(QIODevice &device, const QString &source);

    [[nodiscard]] const QList<CompoundStream> &streams() const { return m_streams; }
    /// The whole stream, if it has at most `limit` bytes.
    [[nodiscard]] Result<QByteArray> read(const CompoundStream &stream, qint64 limit);

    /// Everything in the file, storages inside storages too: the root first, each storage before what lies
    /// in it. streams() does not enter them, so damage in there is told here only.
    [[nodiscard]] Result<QList<CompoundEntry>> entries() const;
    /// Where the bytes of a stream lie, in their order; neighbours are one run.
    [[nodiscard]] Result<QList<ByteRange>> rangesOf(const CompoundStream &stream) const;
    /// The error of a stream or storage that cannot be what it says; with its place.
    [[nodiscard]] std::unexpected<Error> malformed(const CompoundStream &stream, const QString &detail) const
    {
        return m_in.malformed(stream.namedAt, detail);
    }

private:
    CompoundFile(QIODevice &device, const QString &source) : m_in(device, source) { }

    Result<void> readHeader();
    Result<void> readSectorTable(const QByteArray &header);
    Result<void> appendTableSectors(QByteArrayView numbers, qsizetype &wanted);
    Result<void> readDirectory();
    Result<void> takeEntries(QByteArrayView folder, const QList<quint32> &sectors);
    [[nodiscard]] CompoundStream streamOf(QByteArrayView folder, const QList<quint32> &sectors,
                                          qsizetype number) const;
    Result<void> readSmallSectors();
    Result<QByteArray> readChain(quint32 start, qint64 size, qint64 namedAt);
    Result<QByteArray> readSmallChain(const CompoundStream &stream);
    /// The sectors of a chain, at most `maximum` of them.
    Result<QList<quint32>> chain(const QList<quint32> &table, quint32 start, qsizetype maximum,
                                 qint64 namedAt) const;
    [[nodiscard]] qint64 offsetOf(quint32 sector) const;

    ByteReader m_in;
    qint64 m_sectorSize = 0;
    quint32 m_firstDirectorySector = 0;
    quint32 m_firstSmallTableSector = 0;
    qsizetype m_smallTableSectors = 0;
    QList<quint32> m_table; ///< for each sector the next one of its chain
    QList<quint32> m_smallTable; ///< likewise for small sectors
    QList<quint32> m_smallContainer; ///< the sectors that hold the small sectors
    QByteArray m_folder; ///< every entry, 128 bytes each
    QList<quint32> m_folderSectors;
    CompoundStream m_root;
    QList<CompoundStream> m_streams;
};

} // namespace ccm
