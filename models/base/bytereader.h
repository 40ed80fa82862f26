// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QtEndian>

class QIODevice;

namespace ccm {

/// Little-endian number at a place that the caller knows to lie inside `bytes`.
template<typename Number>
[[nodiscard]] Number littleEndianAt(QByteArrayView bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at <= bytes.size() - static_cast<qsizetype>(sizeof(Number)));
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// Reads pieces of a file of which nothing is trusted: each piece is checked against the file's size.
class ByteReader
{
public:
    /// `device` is open, can seek and outlives the reader. `source` is the file as the user knows it.
    ByteReader(QIODevice &device, QString source);

    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] qint64 size() const { return m_size; }

    /// Exactly `count` bytes, or Truncated with the offset. The caller limits `count`.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 count);

    /// The error of a damaged file: what is wrong, and at which byte.
    [[nodiscard]] std::unexpected<Error> malformed(qint64 offset, const QString &detail) const;
    [[nodiscard]] std::unexpected<Error> tooLarge(qint64 offset, const QString &detail) const;

private:
    QIODevice *m_device;
    QString m_source;
    qint64 m_size;
};

} // namespace ccm
