// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <array>
#include <optional>
#include <utility>

/// Cabinets by hand, as "Microsoft Cabinet Format" describes them, with whatever is asked for in their
/// fields, and encoders for the methods that no free program writes.
namespace ccm::test {

struct CabBlock
{
    QByteArray packed;
    quint16 size = 0; ///< unpacked; 0: it goes on in the next cabinet
};

struct CabFolder
{
    quint16 method = 0;
    QList<CabBlock> blocks;
    std::optional<quint16> claimedBlocks;
    std::optional<quint32> claimedOffset;
};

struct CabFile
{
    QByteArray name;
    quint32 size = 0;
    quint32 offset = 0; ///< in the unpacked folder
    quint16 folder = 0;
};

constexpr quint16 FromPrevious = 0xFFFD;
constexpr quint16 ToNext = 0xFFFE;
constexpr quint16 FromPreviousToNext = 0xFFFF;

struct CabSpec
{
    QList<CabFolder> folders;
    QList<CabFile> files;
    QByteArray previous;
    QByteArray next;
    quint16 setId = 0;
    quint16 setIndex = 0;
    std::optional<quint32> claimedLength;
    std::optional<quint32> claimedFilesOffset;
    std::optional<quint16> claimedFolders;
    std::optional<quint16> claimedFiles;
    bool hasBadChecksums = false;
};

template<typename Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline quint32 cabChecksum(const QByteArray &bytes, quint32 sum)
{
    const auto at = [&](qsizetype i) { return quint32{static_cast<uchar>(bytes[i])}; };
    qsizetype i = 0;
    for (; i + 4 <= bytes.size(); i += 4)
        sum ^= at(i) | at(i + 1) << 8 | at(i + 2) << 16 | at(i + 3) << 24;
    quint32 rest = 0;
    for (; i < bytes.size(); ++i)
        rest = rest << 8 | at(i);
    return sum ^ rest;
}

inline QByteArray cabinetOf(const CabSpec &spec)
{
    QByteArray names;
    for (const QByteArray &name : {spec.previous, spec.next}) {
        if (!name.isEmpty())
            names += name + '\0' + "disk" + '\0';
    }
    QByteArray files;
    for (const CabFile &file : spec.files)
        files += number(file.size) + number(file.offset) + number(file.folder) + number<quint16>(0x5A21)
            + number<quint16>(0x6000) + number<quint16>(0x20) + file.name + '\0';
    const qsizetype filesOffset = 36 + names.size() + 8 * spec.folders.size();
    const qsizetype dataOffset = filesOffset + files.size();

    QByteArray folders;
    QByteArray data;
    for (const CabFolder &folder : spec.folders) {
        folders += number(folder.claimedOffset.value_or(quint32(dataOffset + data.size())))
            + number(folder.claimedBlocks.value_or(quint16(folder.blocks.size()))) + number(folder.method);
        for (const CabBlock &block : folder.blocks) {
            const QByteArray sizes = number(quint16(block.packed.size())) + number(block.size);
            const quint32 sum = cabChecksum(sizes, cabChecksum(block.packed, 0));
            data += number(spec.hasBadChecksums ? ~sum | 1 : sum) + sizes + block.packed;
        }
    }
    const quint16 flags = (spec.previous.isEmpty() ? 0 : 1) | (spec.next.isEmpty() ? 0 : 2);
    return "MSCF" + number<quint32>(0)
        + number(spec.claimedLength.value_or(quint32(dataOffset + data.size()))) + number<quint32>(0)
        + number(spec.claimedFilesOffset.value_or(quint32(filesOffset))) + number<quint32>(0)
        + number<quint16>(0x0103) + number(spec.claimedFolders.value_or(quint16(spec.folders.size())))
        + number(spec.claimedFiles.value_or(quint16(spec.files.size()))) + number(flags) + number(spec.setId)
        + number(spec.setIndex) + names + folders + files + data;
}

inline CabFolder storedFolder(const QByteArray &bytes)
{
    CabFolder folder;
    for (qsizetype i = 0; i < bytes.size(); i += 32'768) {
        const QByteArray block = bytes.mid(i, 32'768);
        folder.blocks.append({block, quint16(block.size())});
    }
    return folder;
}

/// Bits from the top of 16-bit words, which lie in the file with their low byte first for LZX.
class BitWriter
{
public:
    void put(quint32 value, int bits)
    {
        for (int i = bits - 1; i >= 0; --i) {
            m_word = quint16(quint32{m_word} << 1 | (value >> i & 1U));
            if (++m_bits == 16)
                flush();
        }
    }
    void align()
    {
        while (m_bits != 0)
            put(0, 1);
    }
    [[nodiscard]] qsizetype bytesBegun() const { return m_bytes.size() + (m_bits + 7) / 8; }
    [[nodiscard]] QByteArray lowByteFirst() const { return m_bytes; }
    [[nodiscard]] QByteArray highByteFirst() const
    {
        QByteArray bytes = m_bytes;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            std::swap(bytes[i], bytes[i + 1]);
        return bytes;
    }

private:
    void flush()
    {
        m_bytes += number(m_word);
        m_word = 0;
        m_bits = 0;
    }
    QByteArray m_bytes;
    quint16 m_word = 0;
    int m_bits = 0;
};

constexpr quint16 LzxMethod = 3 | 15 << 8; ///< a window of 32 KiB: 30 position slots

/// One uncompressed block over as many frames as needed.
inline CabFolder lzxUncompressed(const QByteArray &bytes)
{
    BitWriter head;
    head.put(0, 1); // no translation of calls
    head.put(3, 3);
    head.put(quint32(bytes.size()), 24);
    head.align();
    const QByteArray recent = number<quint32>(1) + number<quint32>(1) + number<quint32>(1);
    CabFolder folder = storedFolder(bytes);
    folder.method = LzxMethod;
    folder.blocks[0].packed = head.lowByteFirst() + recent + folder.blocks[0].packed;
    return folder;
}

/// One verbatim block of literals, each eight bits long. At most a frame of 32 KiB.
inline CabFolder lzxVerbatim(const QByteArray &bytes)
{
    BitWriter out;
    const auto preTree = [&](int usual) { // two codes of one bit: a length, and a long run of zeros
        for (int i = 0; i < 20; ++i)
            out.put(i == usual || i == 18 ? 1 : 0, 4);
    };
    const auto zeros = [&](int count) {
        for (; count > 51; count -= 51)
            out.put(0b1'11111, 6);
        out.put(0b1'00000U + quint32(count - 20), 6);
    };
    out.put(0, 1);
    out.put(1, 3);
    out.put(quint32(bytes.size()), 24);
    preTree(9); // from 0 to 8: (0 - 8) modulo 17
    for (int i = 0; i < 256; ++i)
        out.put(0, 1);
    preTree(0);
    zeros(30 * 8);
    preTree(0);
    zeros(249);
    for (const char c : bytes)
        out.put(static_cast<uchar>(c), 8);
    out.align();
    return {.method = LzxMethod, .blocks = {{out.lowByteFirst(), quint16(bytes.size())}}};
}

/// The arithmetic coder of Quantum, with literals only. At most a frame of 32 KiB.
class QuantumEncoder
{
public:
    QuantumEncoder()
    {
        for (int i = 0; i < 4; ++i)
            m_literals[size_t(i)] = Model(i * 64, 64);
    }

    CabFolder folder(const QByteArray &bytes)
    {
        for (const char c : bytes) {
            const int byte = static_cast<uchar>(c);
            put(m_selector, byte >> 6);
            put(m_literals[size_t(byte >> 6)], byte);
        }
        ++m_pending;
        bit(m_low >> 14 & 1);
        m_out.put(0, 16); // the decoder is 16 bits ahead, and 7-Zip wants two more
        const qsizetype size = m_out.bytesBegun();
        m_out.align();
        return {.method = 2 | 1 << 4 | 15 << 8,
                .blocks = {{m_out.highByteFirst().first(size), quint16(bytes.size())}}};
    }

private:
    /// Symbols with the sums of the frequencies from each one on.
    struct Model
    {
        Model(int first = 0, int count = 7)
        {
            for (int i = 0; i <= count; ++i) {
                symbols.append(first + i);
                sums.append(count - i);
            }
        }
        void rescale()
        {
            const qsizetype count = symbols.size() - 1;
            if (--shiftsLeft > 0) {
                for (qsizetype i = count - 1; i >= 0; --i)
                    sums[i] = std::max(sums[i] / 2, sums[i + 1] + 1);
                return;
            }
            shiftsLeft = 50;
            for (qsizetype i = 0; i < count; ++i)
                sums[i] = (sums[i] - sums[i + 1] + 1) / 2;
            for (qsizetype i = 0; i < count - 1; ++i) {
                for (qsizetype j = i + 1; j < count; ++j) {
                    if (sums[i] < sums[j]) {
                        std::swap(sums[i], sums[j]);
                        std::swap(symbols[i], symbols[j]);
                    }
                }
            }
            for (qsizetype i = count - 1; i >= 0; --i)
                sums[i] += sums[i + 1];
        }
        QList<int> symbols;
        QList<int> sums;
        int shiftsLeft = 4;
    };

    void put(Model &model, int symbol)
    {
        const qsizetype i = model.symbols.indexOf(symbol);
        const quint32 range = m_high - m_low + 1;
        const quint32 total = quint32(model.sums[0]);
        m_high = m_low + quint32(model.sums[i]) * range / total - 1;
        m_low = m_low + quint32(model.sums[i + 1]) * range / total;
        for (qsizetype j = 0; j <= i; ++j)
            model.sums[j] += 8;
        if (model.sums[0] > 3800)
            model.rescale();
        for (;;) {
            if ((m_low & 0x8000) == (m_high & 0x8000)) {
                bit(m_low >> 15);
            } else if ((m_low & 0x4000) != 0 && (m_high & 0x4000) == 0) {
                ++m_pending;
                m_low &= 0x3FFF;
                m_high |= 0x4000;
            } else {
                return;
            }
            m_low = m_low << 1 & 0xFFFF;
            m_high = (m_high << 1 & 0xFFFF) | 1;
        }
    }
    void bit(quint32 value)
    {
        m_out.put(value, 1);
        for (; m_pending > 0; --m_pending)
            m_out.put(1 - value, 1);
    }

    Model m_selector;
    std::array<Model, 4> m_literals;
    BitWriter m_out;
    quint32 m_low = 0;
    quint32 m_high = 0xFFFF;
    int m_pending = 0;
};

} // namespace ccm::test
