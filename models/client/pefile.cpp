// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/pefile.h"

#include "models/base/bytereader.h"
#include "models/client/versioninfo.h"

#include <QCoreApplication>
#include <QList>

namespace ccm {
namespace {

struct PeText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PeFile)
};

constexpr qint64 DosHeaderSize = 64;
constexpr qint64 PeHeaderSize = 24; // signature and COFF header
constexpr qint64 SectionHeaderSize = 40;
constexpr qint64 DirectoryHeaderSize = 16;
constexpr qint64 DirectoryEntrySize = 8;
constexpr qint64 DataEntrySize = 16;
constexpr quint32 ResourceTable = 2; // which of the data directories
constexpr quint32 VersionType = 16; // RT_VERSION
constexpr int Levels = 3; // of the resources: type, name, language
constexpr quint32 HighBit = 0x8000'0000;

/// Where a section lies in memory and in the file.
struct Section
{
    quint32 address = 0;
    quint32 sizeInFile = 0;
    quint32 offset = 0;
};

/// Where the resources lie in memory.
struct Resources
{
    quint32 address = 0; ///< 0 when there are none
    qint64 namedAt = 0; ///< where the file says so
};

struct PeLayout
{
    QList<Section> sections;
    Resources resources;
};

/// What a folder of the resources points to, relative to their start.
struct ResourceEntry
{
    quint32 target = 0; ///< a folder where the highest bit is set
    qint64 namedAt = 0; ///< where the file says so

    bool isFolder() const { return target & HighBit; }
    quint32 place() const { return target & ~HighBit; }
};

/// Finds the version resource. Addresses are relative to the image; the file's sections map them.
class PeReader
{
public:
    PeReader(QIODevice &device, const QString &source) : m_in(device, source) { }

    Result<PeVersion> read();

private:
    Result<PeLayout> readLayout();
    Result<Resources> readResources(const QByteArray &optionalHeader, qint64 offset) const;
    Result<QList<Section>> readSections(qint64 offset, int count);
    Result<qint64> offsetOf(quint64 address, qint64 count, qint64 namedAt) const;
    Result<std::optional<ResourceEntry>> findIn(const ResourceEntry &folder, std::optional<quint32> id);
    Result<PeVersion> readVersionAt(const ResourceEntry &language);

    ByteReader m_in;
    PeLayout m_layout;
};

Result<PeLayout> PeReader::readLayout()
{
    const auto dos = m_in.read(0, DosHeaderSize);
    if (!dos)
        return std::unexpected(dos.error());
    const qint64 header = littleEndianAt<quint32>(*dos, 0x3C);
    const auto pe = m_in.read(header, PeHeaderSize);
    if (!pe)
        return std::unexpected(pe.error());
    if (!pe->startsWith(QByteArrayView("PE\0\0", 4)))
        return fail(ErrorCode::WrongKind, m_in.source(),
                    PeText::tr("It is no program or library of Windows."), {.offset = header});

    const int sections = littleEndianAt<quint16>(*pe, 6);
    const qint64 optionalSize = littleEndianAt<quint16>(*pe, 20);
    const auto optionalHeader = m_in.read(header + PeHeaderSize, optionalSize);
    if (!optionalHeader)
        return std::unexpected(optionalHeader.error());
    const auto resources = readResources(*optionalHeader, header + PeHeaderSize);
    if (!resources)
        return std::unexpected(resources.error());
    auto list = readSections(header + PeHeaderSize + optionalSize, sections);
    if (!list)
        return std::unexpected(list.error());
    return PeLayout{.sections = std::move(*list), .resources = *resources};
}

Result<Resources> PeReader::readResources(const QByteArray &optionalHeader, qint64 offset) const
{
    const auto tooShort = [&] {
        return m_in.malformed(offset, PeText::tr("Its optional header is too short."));
    };
    if (optionalHeader.size() < 2)
        return tooShort();
    const auto magic = littleEndianAt<quint16>(optionalHeader, 0);
    if (magic != 0x10B && magic != 0x20B)
        return m_in.malformed(offset, PeText::tr("Its optional header is neither of PE32 nor of PE32+."));
    const qsizetype countAt = magic == 0x10B ? 92 : 108;
    if (optionalHeader.size() < countAt + 4)
        return tooShort();
    if (littleEndianAt<quint32>(optionalHeader, countAt) <= ResourceTable)
        return Resources{};
    const qsizetype entryAt = countAt + 4 + qsizetype{ResourceTable} * 8;
    if (optionalHeader.size() < entryAt + 8)
        return tooShort();
    return Resources{.address = littleEndianAt<quint32>(optionalHeader, entryAt),
                     .namedAt = offset + entryAt};
}

Result<QList<Section>> PeReader::readSections(qint64 offset, int count)
{
    if (count > pelimits::Sections)
        return m_in.tooLarge(offset,
                             PeText::tr("It has more than %n section(s).", nullptr, pelimits::Sections));
    const auto bytes = m_in.read(offset, count * SectionHeaderSize);
    if (!bytes)
        return std::unexpected(bytes.error());
    QList<Section> sections;
    for (qsizetype at = 0; at < bytes->size(); at += SectionHeaderSize)
        sections.append({.address = littleEndianAt<quint32>(*bytes, at + 12),
                         .sizeInFile = littleEndianAt<quint32>(*bytes, at + 16),
                         .offset = littleEndianAt<quint32>(*bytes, at + 20)});
    return sections;
}

/// The place in the file of `count` bytes at an address; `namedAt` is where the file names that address.
Result<qint64> PeReader::offsetOf(quint64 address, qint64 count, qint64 namedAt) const
{
    for (const Section &section : m_layout.sections) {
        if (address < section.address || address - section.address >= section.sizeInFile)
            continue;
        const auto inside = static_cast<qint64>(address - section.address);
        if (count <= section.sizeInFile - inside)
            return section.offset + inside;
    }
    return m_in.malformed(namedAt, PeText::tr("Its resources point to a place that is not in the file."));
}

/// The entry of a folder that has this id, or the first one when no id is asked for.
Result<std::optional<ResourceEntry>> PeReader::findIn(const ResourceEntry &folder, std::optional<quint32> id)
{
    const quint64 address = quint64{m_layout.resources.address} + folder.place();
    const auto offset = offsetOf(address, DirectoryHeaderSize, folder.namedAt);
    if (!offset)
        return std::unexpected(offset.error());
    const auto header = m_in.read(*offset, DirectoryHeaderSize);
    if (!header)
        return std::unexpected(header.error());
    const int count = littleEndianAt<quint16>(*header, 12) + littleEndianAt<quint16>(*header, 14);
    if (count > pelimits::ResourceEntries)
        return m_in.tooLarge(*offset,
                             PeText::tr("A folder of its resources has more than %n part(s).", nullptr,
                                        pelimits::ResourceEntries));
    const auto entries = m_in.read(*offset + DirectoryHeaderSize, count * DirectoryEntrySize);
    if (!entries)
        return std::unexpected(entries.error());
    for (qsizetype at = 0; at < entries->size(); at += DirectoryEntrySize) {
        if (!id || littleEndianAt<quint32>(*entries, at) == *id)
            return ResourceEntry{.target = littleEndianAt<quint32>(*entries, at + 4),
                                 .namedAt = *offset + DirectoryHeaderSize + at + 4};
    }
    return std::nullopt;
}

Result<PeVersion> PeReader::readVersionAt(const ResourceEntry &language)
{
    const quint64 address = quint64{m_layout.resources.address} + language.place();
    const auto entryOffset = offsetOf(address, DataEntrySize, language.namedAt);
    if (!entryOffset)
        return std::unexpected(entryOffset.error());
    const auto entry = m_in.read(*entryOffset, DataEntrySize);
    if (!entry)
        return std::unexpected(entry.error());
    const qint64 size = littleEndianAt<quint32>(*entry, 4);
    if (size > pelimits::VersionBytes)
        return m_in.tooLarge(*entryOffset,
                             PeText::tr("Its version resource has more than %n byte(s).", nullptr,
                                        static_cast<int>(pelimits::VersionBytes)));
    const auto offset = offsetOf(littleEndianAt<quint32>(*entry, 0), size, *entryOffset);
    if (!offset)
        return std::unexpected(offset.error());
    const auto bytes = m_in.read(*offset, size);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseVersionInfo(*bytes, *offset, m_in.source());
}

/// The depth of the resources is fixed, so folders that point back at themselves do no harm.
Result<PeVersion> PeReader::read()
{
    auto layout = readLayout();
    if (!layout)
        return std::unexpected(layout.error());
    m_layout = std::move(*layout);
    if (m_layout.resources.address == 0)
        return PeVersion{};

    ResourceEntry entry{.target = HighBit, .namedAt = m_layout.resources.namedAt};
    for (int level = 0; level < Levels; ++level) {
        const auto id = level == 0 ? std::optional(VersionType) : std::nullopt;
        const auto next = findIn(entry, id);
        if (!next)
            return std::unexpected(next.error());
        if (!next->has_value())
            return PeVersion{};
        entry = **next;
        if (entry.isFolder() != (level < Levels - 1))
            return m_in.malformed(entry.namedAt, PeText::tr("Its resources are not three levels deep."));
    }
    return readVersionAt(entry);
}

} // namespace

bool looksLikePe(QByteArrayView head)
{
    return head.startsWith("MZ");
}

Result<PeVersion> readPeVersion(QIODevice &device, const QString &source)
{
    ByteReader in(device, source);
    const auto head = in.read(0, qMin(in.size(), qint64{2}));
    if (!head)
        return std::unexpected(head.error());
    if (!looksLikePe(*head))
        return fail(ErrorCode::WrongKind, source, PeText::tr("It is no program or library of Windows."));
    return PeReader(device, source).read();
}

} // namespace ccm
