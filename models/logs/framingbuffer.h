// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/textdecoding.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace ccm {

/// The bytes of a file that are still needed, to be searched with one byte per character in every encoding.
/// Positions are indexes into text().
class FramingBuffer
{
public:
    void append(QByteArrayView block);
    /// Nothing follows: half a character at the end is one.
    void complete();

    [[nodiscard]] std::string_view text() const
    {
        const QByteArray &bytes = m_encoding == TextEncoding::Bytes ? m_raw : m_narrow;
        return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
    }
    /// The bytes of the file from `at` on.
    [[nodiscard]] std::string_view rawFrom(std::size_t at) const;
    [[nodiscard]] QByteArrayView raw(std::size_t begin, std::size_t end) const;

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    /// Of all that is here.
    void setEncoding(TextEncoding encoding);

    /// In the file.
    [[nodiscard]] qint64 offsetOf(std::size_t at) const { return m_base + static_cast<qint64>(at * unit()); }
    [[nodiscard]] qint64 endOffset() const { return m_base + m_raw.size(); }
    /// 1-based; `at` never goes back.
    [[nodiscard]] qint64 lineAt(std::size_t at);
    /// Of what was dropped last or asked for last.
    [[nodiscard]] qint64 line() const { return m_line; }

    /// The first characters are no longer needed.
    void drop(std::size_t count);
    /// The same, in bytes: a byte order mark at the very start.
    void dropMark(qsizetype bytes);
    /// Only what is here takes memory.
    void squeeze();
    /// Empty, at this place in the file.
    void startAt(qint64 offset, qint64 line);

private:
    [[nodiscard]] std::size_t unit() const { return m_encoding == TextEncoding::Bytes ? 1 : 2; }
    void narrow(bool atEnd);

    QByteArray m_raw; ///< the bytes from m_base on
    QByteArray m_narrow; ///< UTF-16 only: m_raw with one byte per unit
    TextEncoding m_encoding = TextEncoding::Bytes;
    qint64 m_base = 0; ///< file offset of m_raw[0]
    std::size_t m_counted = 0; ///< the line ends before it are in m_line
    qint64 m_line = 1;
};

} // namespace ccm
