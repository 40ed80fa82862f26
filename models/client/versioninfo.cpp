// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/versioninfo.h"

#include "models/base/bytereader.h"

#include <QCoreApplication>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct VersionInfoText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::VersionInfo)
};

constexpr qsizetype HeaderSize = 6; // three 16-bit numbers: length, length of the value, type
constexpr qsizetype FixedSize = 52;
constexpr quint32 FixedSignature = 0xFEEF04BD;

/// One node of the tree: a head, a key, a value, and nodes below it up to `end`.
struct Block
{
    QString key;
    qsizetype value = 0;
    qsizetype valueLength = 0; ///< as written: bytes or characters
    qsizetype end = 0;
};

/// Values and nodes begin at multiples of four bytes.
qsizetype aligned(qsizetype at)
{
    return (at + 3) & ~qsizetype{3};
}

class VersionInfoReader
{
public:
    VersionInfoReader(QByteArrayView bytes, qint64 offset, const QString &source)
        : m_bytes(bytes)
        , m_offset(offset)
        , m_source(source)
    {
    }

    Result<PeVersion> read();

private:
    Result<Block> blockAt(qsizetype at, qsizetype end) const;
    QString textAt(qsizetype at, qsizetype end) const;
    Result<void> readStrings(qsizetype at, qsizetype end, PeVersion &version) const;
    /// Calls `visit` for each node between `at` and `end` until one fails.
    template<typename Visit>
    Result<void> forEachBlock(qsizetype at, qsizetype end, Visit visit) const;

    std::unexpected<Error> malformed(qsizetype at, const QString &detail) const
    {
        return fail(ErrorCode::Malformed, m_source, detail, {.offset = m_offset + at});
    }

    QByteArrayView m_bytes;
    qint64 m_offset;
    QString m_source;
};

/// UTF-16 up to a NUL or the end. The NUL is not needed: a value may fill its node.
QString VersionInfoReader::textAt(qsizetype at, qsizetype end) const
{
    QString text;
    for (; at + 2 <= end; at += 2) {
        const char16_t unit = littleEndianAt<char16_t>(m_bytes, at);
        if (unit == 0)
            break;
        text.append(QChar(unit));
    }
    return text;
}

Result<Block> VersionInfoReader::blockAt(qsizetype at, qsizetype end) const
{
    if (end - at < HeaderSize)
        return malformed(at, VersionInfoText::tr("The version resource ends inside one of its parts."));
    const qsizetype length = littleEndianAt<quint16>(m_bytes, at);
    if (length < HeaderSize || length > end - at)
        return malformed(at, VersionInfoText::tr("A part of the version resource has an impossible length."));
    Block block{.valueLength = littleEndianAt<quint16>(m_bytes, at + 2), .end = at + length};
    block.key = textAt(at + HeaderSize, block.end);
    block.value = qMin(aligned(at + HeaderSize + 2 * (block.key.size() + 1)), block.end);
    return block;
}

template<typename Visit>
Result<void> VersionInfoReader::forEachBlock(qsizetype at, qsizetype end, Visit visit) const
{
    while (end - at >= HeaderSize && littleEndianAt<quint16>(m_bytes, at) != 0) { // zeros are padding
        const Result<Block> block = blockAt(at, end);
        if (!block)
            return std::unexpected(block.error());
        if (const Result<void> visited = visit(*block); !visited)
            return visited;
        at = aligned(block->end);
    }
    return {};
}

/// StringFileInfo -> StringTable (one for each language) -> String. The first language that has a text wins.
Result<void> VersionInfoReader::readStrings(qsizetype at, qsizetype end, PeVersion &version) const
{
    const auto takeString = [&](const Block &string) -> Result<void> {
        QString *target = string.key == "FileVersion"_L1 ? &version.fileVersionText
            : string.key == "CompanyName"_L1             ? &version.company
            : string.key == "ProductName"_L1             ? &version.product
                                                         : nullptr;
        if (target && target->isEmpty())
            *target = textAt(string.value, string.end).simplified().left(pelimits::TextLength);
        return {};
    };
    const auto takeTable = [&](const Block &table) {
        return forEachBlock(table.value, table.end, takeString);
    };
    return forEachBlock(at, end, [&](const Block &info) -> Result<void> {
        if (info.key != "StringFileInfo"_L1)
            return {};
        return forEachBlock(info.value, info.end, takeTable);
    });
}

Result<PeVersion> VersionInfoReader::read()
{
    const Result<Block> root = blockAt(0, m_bytes.size());
    if (!root)
        return std::unexpected(root.error());
    if (root->key != "VS_VERSION_INFO"_L1)
        return malformed(HeaderSize,
                         VersionInfoText::tr("The version resource does not begin with its name."));

    PeVersion version;
    if (root->valueLength > 0) {
        if (root->valueLength < FixedSize || root->end - root->value < root->valueLength)
            return malformed(root->value, VersionInfoText::tr("The fixed part of the version is too short."));
        if (littleEndianAt<quint32>(m_bytes, root->value) != FixedSignature)
            return malformed(root->value,
                             VersionInfoText::tr("The fixed part of the version has no signature."));
        const quint32 high = littleEndianAt<quint32>(m_bytes, root->value + 8);
        const quint32 low = littleEndianAt<quint32>(m_bytes, root->value + 12);
        version.fileVersion = Version(high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF);
    }
    const Result<void> strings = readStrings(aligned(root->value + root->valueLength), root->end, version);
    if (!strings && !version.fileVersion)
        return std::unexpected(strings.error());
    if (!strings)
        version.textError = strings.error();
    return version;
}

} // namespace

Result<PeVersion> parseVersionInfo(QByteArrayView bytes, qint64 offset, const QString &source)
{
    return VersionInfoReader(bytes, offset, source).read();
}

} // namespace ccm
