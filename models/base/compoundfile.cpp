// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/compoundfile.h"

#include <QCoreApplication>

#include <vector>

namespace ccm {
namespace {

struct CompoundText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CompoundFile)

public:
    static QString outside() { return tr("A chain of sectors leaves the file."); }
    static QString circle() { return tr("A chain of sectors runs in a circle."); }
    static QString endsEarly() { return tr("A chain of sectors ends too early."); }
};

constexpr char Signature[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr qint64 HeaderSize = 512;
constexpr qsizetype TableNumbersInHeader = 109;
constexpr qsizetype EntrySize = 128;
constexpr qint64 SmallSectorSize = 64;
constexpr qint64 SmallStreamLimit = 4'096; // shorter streams lie in small sectors
constexpr quint32 EndOfChain = 0xFFFF'FFFE;
constexpr quint32 NoEntry = 0xFFFF'FFFF;

enum EntryKind : quint8 { StorageEntry = 1, StreamEntry = 2, RootEntry = 5 };

void appendNumbers(QList<quint32> &numbers, QByteArrayView bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.append(littleEndianAt<quint32>(bytes, at));
}

/// The name of a directory entry; its length in bytes counts the closing NUL.
QString entryName(QByteArrayView entry)
{
    const qsizetype units = qBound(0, littleEndianAt<quint16>(entry, 64) / 2 - 1, 31);
    QString name;
    for (qsizetype i = 0; i < units; ++i)
        name.append(QChar(littleEndianAt<char16_t>(entry, 2 * i)));
    return name;
}

} // namespace

bool looksLikeCompoundFile(QByteArrayView head)
{
    return head.startsWith(QByteArrayView(Signature, 8));
}

qint64 CompoundFile::offsetOf(quint32 sector) const
{
    return (qint64{sector} + 1) * m_sectorSize; // the header takes the place of one sector
}

Result<CompoundFile> CompoundFile::open(QIODevice &device, const QString &source)
{
    CompoundFile file(device, source);
    for (const auto step :
         {&CompoundFile::readHeader, &CompoundFile::readDirectory, &CompoundFile::readSmallSectors}) {
        if (const Result<void> done = (file.*step)(); !done)
            return std::unexpected(done.error());
    }
    return file;
}

Result<void> CompoundFile::readHeader()
{
    const auto head = m_in.read(0, qMin(m_in.size(), qint64{8}));
    if (!head)
        return std::unexpected(head.error());
    if (!looksLikeCompoundFile(*head))
        return fail(ErrorCode::WrongKind, m_in.source(), CompoundText::tr("It is not a compound file."));
    const auto header = m_in.read(0, HeaderSize);
    if (!header)
        return std::unexpected(header.error());

    const int version = littleEndianAt<quint16>(*header, 26);
    const int shift = littleEndianAt<quint16>(*header, 30);
    if ((version != 3 || shift != 9) && (version != 4 || shift != 12))
        return m_in.malformed(
            26, CompoundText::tr("The version and the size of its sectors do not fit together."));
    if (littleEndianAt<quint16>(*header, 28) != 0xFFFE || littleEndianAt<quint16>(*header, 32) != 6
        || littleEndianAt<quint32>(*header, 56) != SmallStreamLimit)
        return m_in.malformed(28, CompoundText::tr("Its header holds impossible numbers."));
    m_sectorSize = qint64{1} << shift;
    m_firstDirectorySector = littleEndianAt<quint32>(*header, 48);
    m_firstSmallTableSector = littleEndianAt<quint32>(*header, 60);
    m_smallTableSectors = littleEndianAt<quint32>(*header, 64);
    return readSectorTable(*header);
}

/// The header names the first 109 sectors of the table; a chain of further lists names the others.
Result<void> CompoundFile::readSectorTable(const QByteArray &header)
{
    const qint64 perSector = m_sectorSize / 4;
    qsizetype wanted = littleEndianAt<quint32>(header, 44);
    const qint64 sectorsInFile = m_in.size() / m_sectorSize;
    if (wanted > sectorsInFile)
        return m_in.malformed(44, CompoundText::tr("Its table of sectors is larger than the file."));
    if (wanted * perSector > compoundlimits::Sectors)
        return m_in.tooLarge(44, CompoundText::tr("It has more sectors than Ccmscope reads."));

    const QByteArrayView inHeader = QByteArrayView(header).sliced(76, TableNumbersInHeader * 4);
    if (const Result<void> done = appendTableSectors(inHeader, wanted); !done)
        return done;
    quint32 list = littleEndianAt<quint32>(header, 68);
    // Each list adds at least one sector to the table, or the loop ends: a circle cannot go on for ever.
    while (wanted > 0) {
        if (list >= sectorsInFile)
            return m_in.malformed(68, CompoundText::endsEarly());
        const auto bytes = m_in.read(offsetOf(list), m_sectorSize);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const Result<void> done = appendTableSectors(QByteArrayView(*bytes).chopped(4), wanted); !done)
            return done;
        list = littleEndianAt<quint32>(*bytes, m_sectorSize - 4);
    }
    return {};
}

/// Reads the sectors of the table that `numbers` names, until `wanted` is used up.
Result<void> CompoundFile::appendTableSectors(QByteArrayView numbers, qsizetype &wanted)
{
    for (qsizetype at = 0; at + 4 <= numbers.size() && wanted > 0; at += 4, --wanted) {
        const auto bytes = m_in.read(offsetOf(littleEndianAt<quint32>(numbers, at)), m_sectorSize);
        if (!bytes)
            return std::unexpected(bytes.error());
        appendNumbers(m_table, *bytes);
    }
    return {};
}

Result<QList<quint32>> CompoundFile::chain(const QList<quint32> &table, quint32 start, qsizetype maximum,
                                           qint64 namedAt) const
{
    QList<quint32> sectors;
    std::vector<bool> seen(static_cast<std::size_t>(table.size()));
    for (quint32 sector = start; sector != EndOfChain && sectors.size() < maximum;
         sector = table.at(qsizetype{sector})) {
        if (sector >= table.size())
            return m_in.malformed(namedAt, CompoundText::outside());
        if (seen[sector])
            return m_in.malformed(namedAt, CompoundText::circle());
        seen[sector] = true;
        sectors.append(sector);
    }
    return sectors;
}

Result<QByteArray> CompoundFile::readChain(quint32 start, qint64 size, qint64 namedAt)
{
    if (size > m_in.size())
        return m_in.malformed(namedAt, CompoundText::tr("A stream is larger than the file."));
    const qsizetype count = (size + m_sectorSize - 1) / m_sectorSize;
    const auto sectors = chain(m_table, start, count, namedAt);
    if (!sectors)
        return std::unexpected(sectors.error());
    if (sectors->size() < count)
        return m_in.malformed(namedAt, CompoundText::endsEarly());
    QByteArray bytes;
    bytes.reserve(size);
    for (const quint32 sector : *sectors) {
        const auto piece = m_in.read(offsetOf(sector), qMin(m_sectorSize, size - bytes.size()));
        if (!piece)
            return piece;
        bytes.append(*piece);
    }
    return bytes;
}

Result<QByteArray> CompoundFile::readSmallChain(const CompoundStream &stream)
{
    const qsizetype count = (stream.size + SmallSectorSize - 1) / SmallSectorSize;
    const auto sectors = chain(m_smallTable, stream.start, count, stream.namedAt);
    if (!sectors)
        return std::unexpected(sectors.error());
    if (sectors->size() < count)
        return m_in.malformed(stream.namedAt, CompoundText::endsEarly());
    QByteArray bytes;
    for (const quint32 sector : *sectors) {
        const qint64 at = sector * SmallSectorSize;
        if (at / m_sectorSize >= m_smallContainer.size())
            return m_in.malformed(stream.namedAt, CompoundText::outside());
        const auto piece = m_in.read(offsetOf(m_smallContainer.at(at / m_sectorSize)) + at % m_sectorSize,
                                     qMin(SmallSectorSize, stream.size - bytes.size()));
        if (!piece)
            return piece;
        bytes.append(*piece);
    }
    return bytes;
}

Result<void> CompoundFile::readDirectory()
{
    const qsizetype maximum = compoundlimits::DirectoryEntries / (m_sectorSize / EntrySize);
    const auto sectors = chain(m_table, m_firstDirectorySector, maximum + 1, 48);
    if (!sectors)
        return std::unexpected(sectors.error());
    if (sectors->size() > maximum)
        return m_in.tooLarge(48, CompoundText::tr("Its folder has more entries than Ccmscope reads."));
    if (sectors->isEmpty())
        return m_in.malformed(48, CompoundText::tr("It has no folder."));
    const auto bytes = readChain(m_firstDirectorySector, sectors->size() * m_sectorSize, 48);
    if (!bytes)
        return std::unexpected(bytes.error());
    m_folder = *bytes;
    m_folderSectors = *sectors;
    return takeEntries(*bytes, *sectors);
}

CompoundStream CompoundFile::streamOf(QByteArrayView folder, const QList<quint32> &sectors,
                                      qsizetype number) const
{
    const QByteArrayView entry = folder.sliced(number * EntrySize, EntrySize);
    const qsizetype perSector = m_sectorSize / EntrySize;
    // Files with small sectors leave the upper half of the size undefined.
    const quint64 size = littleEndianAt<quint64>(entry, 120);
    return {.name = entryName(entry),
            .start = littleEndianAt<quint32>(entry, 116),
            .size = static_cast<qint64>(m_sectorSize == 512 ? size & 0xFFFF'FFFF : size),
            .namedAt = offsetOf(sectors.at(number / perSector)) + number % perSector * EntrySize};
}

/// Walks the tree of the root storage. Storages inside it are not entered: theirs are other streams.
Result<void> CompoundFile::takeEntries(QByteArrayView folder, const QList<quint32> &sectors)
{
    m_root = streamOf(folder, sectors, 0);
    if (folder[66] != RootEntry)
        return m_in.malformed(m_root.namedAt, CompoundText::tr("Its folder does not begin with the root."));
    std::vector<bool> seen(static_cast<std::size_t>(folder.size() / EntrySize));
    seen[0] = true; // the root has no siblings and is nobody's
    QList<quint32> pending{littleEndianAt<quint32>(folder, 76)};
    while (!pending.isEmpty()) {
        const quint32 number = pending.takeLast();
        if (number == NoEntry)
            continue;
        if (number >= seen.size())
            return m_in.malformed(48, CompoundText::tr("Its folder points outside itself."));
        const CompoundStream stream = streamOf(folder, sectors, number);
        if (seen[number])
            return m_in.malformed(stream.namedAt, CompoundText::tr("Its folder runs in a circle."));
        seen[number] = true;
        const QByteArrayView entry = folder.sliced(number * EntrySize, EntrySize);
        if (entry[66] == StreamEntry)
            m_streams.append(stream);
        pending << littleEndianAt<quint32>(entry, 68) << littleEndianAt<quint32>(entry, 72);
    }
    return {};
}

/// Small sectors lie in one stream, which belongs to the root, and have a table of their own.
Result<void> CompoundFile::readSmallSectors()
{
    if (m_smallTableSectors == 0 || m_root.size == 0)
        return {};
    if (m_smallTableSectors > m_table.size() || m_root.size < 0 || m_root.size > m_in.size())
        return m_in.malformed(64, CompoundText::tr("Its table of small sectors is larger than the file."));
    if (m_smallTableSectors * (m_sectorSize / 4) > compoundlimits::Sectors)
        return m_in.tooLarge(64, CompoundText::tr("It has more sectors than Ccmscope reads."));
    const auto table = readChain(m_firstSmallTableSector, m_smallTableSectors * m_sectorSize, 60);
    if (!table)
        return std::unexpected(table.error());
    appendNumbers(m_smallTable, *table);
    const auto container =
        chain(m_table, m_root.start, (m_root.size + m_sectorSize - 1) / m_sectorSize, m_root.namedAt);
    if (!container)
        return std::unexpected(container.error());
    m_smallContainer = *container;
    return {};
}

Result<QByteArray> CompoundFile::read(const CompoundStream &stream, qint64 limit)
{
    if (stream.size < 0 || stream.size > limit)
        return m_in.tooLarge(stream.namedAt,
                             CompoundText::tr("One of its streams is larger than Ccmscope reads."));
    if (stream.size < SmallStreamLimit)
        return readSmallChain(stream);
    return readChain(stream.start, stream.size, stream.namedAt);
}

Result<QList<CompoundEntry>> CompoundFile::entries() const
{
    struct Pending
    {
        quint32 number;
        qsizetype parent;
    };
    const auto numberAt = [this](qsizetype entry, qsizetype at) {
        return littleEndianAt<quint32>(m_folder, entry * EntrySize + at);
    };
    QList<CompoundEntry> found{
        {.kind = CompoundEntry::Kind::Root, .stream = m_root, .bytes = m_folder.first(EntrySize)}};
    std::vector<bool> seen(static_cast<std::size_t>(m_folder.size() / EntrySize));
    seen[0] = true;
    QList<Pending> pending{{.number = numberAt(0, 76), .parent = 0}};
    while (!pending.isEmpty()) {
        const auto [number, parent] = pending.takeLast();
        if (number == NoEntry)
            continue;
        if (number >= seen.size())
            return m_in.malformed(48, CompoundText::tr("Its folder points outside itself."));
        const CompoundStream stream = streamOf(m_folder, m_folderSectors, number);
        if (seen[number])
            return m_in.malformed(stream.namedAt, CompoundText::tr("Its folder runs in a circle."));
        seen[number] = true;
        pending << Pending{.number = numberAt(number, 68), .parent = parent}
                << Pending{.number = numberAt(number, 72), .parent = parent};
        const char kind = m_folder[number * EntrySize + 66];
        if (kind != StreamEntry && kind != StorageEntry)
            return m_in.malformed(stream.namedAt, CompoundText::tr("It has an entry of an unknown kind."));
        if (kind == StorageEntry)
            pending << Pending{.number = numberAt(number, 76), .parent = found.size()};
        found.append({.kind = static_cast<CompoundEntry::Kind>(kind),
                      .stream = stream,
                      .bytes = m_folder.sliced(number * EntrySize, EntrySize),
                      .parent = parent});
    }
    return found;
}

Result<QList<ByteRange>> CompoundFile::rangesOf(const CompoundStream &stream) const
{
    if (stream.size < 0 || stream.size > m_in.size())
        return m_in.malformed(stream.namedAt, CompoundText::tr("A stream is larger than the file."));
    const bool isSmall = stream.size < SmallStreamLimit;
    const qint64 unit = isSmall ? SmallSectorSize : m_sectorSize;
    const qsizetype count = (stream.size + unit - 1) / unit;
    const auto sectors = chain(isSmall ? m_smallTable : m_table, stream.start, count, stream.namedAt);
    if (!sectors)
        return std::unexpected(sectors.error());
    if (sectors->size() < count)
        return m_in.malformed(stream.namedAt, CompoundText::endsEarly());
    QList<ByteRange> ranges;
    qint64 left = stream.size;
    for (const quint32 sector : *sectors) {
        qint64 offset = 0;
        if (isSmall) {
            const qint64 at = sector * SmallSectorSize;
            if (at / m_sectorSize >= m_smallContainer.size())
                return m_in.malformed(stream.namedAt, CompoundText::outside());
            offset = offsetOf(m_smallContainer.at(at / m_sectorSize)) + at % m_sectorSize;
        } else {
            offset = offsetOf(sector);
        }
        const qint64 size = qMin(unit, left);
        left -= size;
        if (!ranges.isEmpty() && ranges.last().offset + ranges.last().size == offset)
            ranges.last().size += size;
        else
            ranges.append({.offset = offset, .size = size});
    }
    return ranges;
}

} // namespace ccm
