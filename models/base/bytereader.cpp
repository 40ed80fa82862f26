// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/bytereader.h"

#include <QCoreApplication>
#include <QIODevice>

namespace ccm {
namespace {

struct ByteReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ByteReader)
};

} // namespace

ByteReader::ByteReader(QIODevice &device, QString source)
    : m_device(&device)
    , m_source(std::move(source))
    , m_size(device.size())
{
}

Result<QByteArray> ByteReader::read(qint64 offset, qint64 count)
{
    if (offset < 0 || count < 0 || offset > m_size || count > m_size - offset)
        return fail(ErrorCode::Truncated, m_source,
                    ByteReaderText::tr("%n byte(s) are expected here.", nullptr,
                                       static_cast<int>(qBound(qint64{0}, count, qint64{INT_MAX}))),
                    {.offset = offset});
    if (!m_device->seek(offset))
        return fail(ErrorCode::CannotRead, m_source, m_device->errorString(), {.offset = offset});
    QByteArray bytes = m_device->read(count);
    // The file may have become shorter since it was opened.
    if (bytes.size() != count)
        return fail(ErrorCode::CannotRead, m_source, m_device->errorString(), {.offset = offset});
    return bytes;
}

std::unexpected<Error> ByteReader::malformed(qint64 offset, const QString &detail) const
{
    return fail(ErrorCode::Malformed, m_source, detail, {.offset = offset});
}

std::unexpected<Error> ByteReader::tooLarge(qint64 offset, const QString &detail) const
{
    return fail(ErrorCode::TooLarge, m_source, detail, {.offset = offset});
}

} // namespace ccm
