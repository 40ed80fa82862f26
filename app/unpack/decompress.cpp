// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unpack/decompress.h"

#include <algorithm>
#include <KCompressionDevice>
#include <KFilterBase>
#include <memory>
#include <vector>
#include <zlib.h>

namespace ccm::unpack {
namespace {

constexpr int BlockSize = 65'536;

struct Signature
{
    QByteArray bytes;
    KCompressionDevice::CompressionType type = KCompressionDevice::None;
};

KCompressionDevice::CompressionType typeOf(const QByteArray &head)
{
    const Signature signatures[] = {
        {QByteArray("\x1F\x8B\x08", 3), KCompressionDevice::GZip},
        {QByteArray("BZh", 3), KCompressionDevice::BZip2},
        {QByteArray("\xFD\x37zXZ\0", 6), KCompressionDevice::Xz},
        {QByteArray("\x28\xB5\x2F\xFD", 4), KCompressionDevice::Zstd},
    };
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return signature.type;
    }
    return KCompressionDevice::None;
}

/// zlib's reader goes through all members and compares checksum and length, which KArchive does not.
Problem decompressGzip(const QString &path, const Sink &sink)
{
#ifdef Q_OS_WIN
    const gzFile opened = gzopen_w(reinterpret_cast<const wchar_t *>(path.utf16()), "rb");
#else
    const gzFile opened = gzopen(QFile::encodeName(path).constData(), "rb");
#endif
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> stream(opened, gzclose_r);
    if (!stream)
        return Problem::Malformed;
    std::vector<char> block(BlockSize);
    int count = 0;
    while ((count = gzread(stream.get(), block.data(), BlockSize)) > 0) {
        if (!sink(block.data(), count, gzoffset(stream.get())))
            return Problem::None;
    }
    int error = Z_OK;
    gzerror(stream.get(), &error);
    if (error == Z_BUF_ERROR)
        return Problem::Truncated;
    return count < 0 ? Problem::Malformed : Problem::None;
}

/// Drives one of KArchive's filters by hand: KCompressionDevice would not tell whether it came to the end.
class Streams
{
public:
    Streams(QFile &file, KCompressionDevice::CompressionType type, const Sink &sink)
        : m_file(file)
        , m_type(type)
        , m_sink(sink)
        , m_in(BlockSize)
        , m_out(BlockSize)
    {
    }

    Problem run()
    {
        do {
            const Problem problem = runOne();
            if (problem != Problem::None || m_isRefused)
                return problem;
        } while (anotherFollows());
        return Problem::None;
    }

private:
    Problem runOne()
    {
        const std::unique_ptr<KFilterBase> filter(KCompressionDevice::filterForCompressionType(m_type));
        if (!filter || !filter->init(QIODevice::ReadOnly))
            return Problem::Unsupported;
        filter->setInBuffer(m_in.data() + m_used, static_cast<uint>(m_filled - m_used));
        for (;;) {
            if (filter->inBufferEmpty()) {
                m_filled = m_file.read(m_in.data(), BlockSize);
                if (m_filled <= 0)
                    return Problem::Truncated;
                filter->setInBuffer(m_in.data(), static_cast<uint>(m_filled));
            }
            filter->setOutBuffer(m_out.data(), BlockSize);
            const KFilterBase::Result result = filter->uncompress();
            if (result == KFilterBase::Error)
                return Problem::Malformed;
            const int count = BlockSize - filter->outBufferAvailable();
            m_isRefused = count > 0 && !m_sink(m_out.data(), count, m_file.pos());
            if (m_isRefused || result == KFilterBase::End) {
                m_used = m_filled - filter->inBufferAvailable();
                filter->terminate();
                return Problem::None;
            }
        }
    }

    bool anotherFollows()
    {
        QByteArray rest(m_in.data() + m_used, static_cast<int>(m_filled - m_used));
        rest += m_file.read(BlockSize - rest.size());
        std::copy(rest.cbegin(), rest.cend(), m_in.begin());
        m_used = 0;
        m_filled = rest.size();
        return typeOf(rest) == m_type;
    }

    QFile &m_file;
    KCompressionDevice::CompressionType m_type;
    const Sink &m_sink;
    std::vector<char> m_in;
    std::vector<char> m_out;
    qint64 m_used = 0; ///< bytes of m_in that belong to streams already read
    qint64 m_filled = 0;
    bool m_isRefused = false;
};

} // namespace

Problem decompress(const QString &path, const Sink &sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::Malformed;
    const KCompressionDevice::CompressionType type = typeOf(file.peek(8));
    if (type == KCompressionDevice::None)
        return Problem::Unsupported;
    if (type == KCompressionDevice::GZip)
        return decompressGzip(path, sink);
    return Streams(file, type, sink).run();
}

} // namespace ccm::unpack
