// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/framingbuffer.h"

#include "models/logs/encodingdetection.h"

#include <algorithm>

namespace ccm {

void FramingBuffer::append(QByteArrayView block)
{
    m_raw.append(block);
    narrow(false);
}

void FramingBuffer::complete()
{
    narrow(true);
}

std::string_view FramingBuffer::rawFrom(std::size_t at) const
{
    return std::string_view(m_raw.constData(), static_cast<std::size_t>(m_raw.size())).substr(at * unit());
}

QByteArrayView FramingBuffer::raw(std::size_t begin, std::size_t end) const
{
    // The last unit may be half there.
    const std::size_t first = begin * unit();
    const std::size_t last = std::min(end * unit(), static_cast<std::size_t>(m_raw.size()));
    return QByteArrayView(m_raw).sliced(static_cast<qsizetype>(first), static_cast<qsizetype>(last - first));
}

void FramingBuffer::setEncoding(TextEncoding encoding)
{
    m_encoding = encoding;
    m_narrow.clear();
    narrow(false);
}

qint64 FramingBuffer::lineAt(std::size_t at)
{
    if (at > m_counted) {
        m_line += std::ranges::count(text().substr(m_counted, at - m_counted), '\n');
        m_counted = at;
    }
    return m_line;
}

void FramingBuffer::drop(std::size_t count)
{
    (void)lineAt(count);
    const auto characters = static_cast<qsizetype>(count);
    const qsizetype bytes = characters * static_cast<qsizetype>(unit());
    m_raw.remove(0, bytes);
    m_narrow.remove(0, std::min(characters, m_narrow.size()));
    m_base += bytes;
    m_counted -= count;
}

void FramingBuffer::dropMark(qsizetype bytes)
{
    m_raw.remove(0, bytes);
    m_base += bytes;
}

void FramingBuffer::squeeze()
{
    m_raw.squeeze();
    m_narrow.squeeze();
}

void FramingBuffer::startAt(qint64 offset, qint64 line)
{
    *this = FramingBuffer();
    m_base = offset;
    m_line = line;
}

void FramingBuffer::narrow(bool atEnd)
{
    if (m_encoding != TextEncoding::Bytes)
        appendNarrow(m_narrow, m_raw, m_encoding, atEnd);
}

} // namespace ccm
