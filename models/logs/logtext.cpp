// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logtext.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct LogTextText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LogText)
};

/// Small, because the last block is copied when it grows while somebody else still reads it.
constexpr qsizetype BlockSize = qsizetype{64} * 1024;

} // namespace

LogText::LogText(QString path, QString shownAs, FileIdentity identity)
    : m_path(std::move(path))
    , m_shownAs(std::move(shownAs))
    , m_identity(identity)
{
}

void LogText::append(const QByteArray &block)
{
    if (m_isKept && m_size + block.size() <= MostKept) {
        m_size += block.size();
        keep(block);
    } else {
        skip(block.size());
    }
}

void LogText::keep(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const bool isFull = m_blocks.isEmpty() || m_blocks.last().size() == BlockSize;
        if (isFull && bytes.size() >= BlockSize) { // at once it takes no more memory than it needs
            m_blocks.append(bytes.first(BlockSize).toByteArray());
            bytes = bytes.sliced(BlockSize);
            continue;
        }
        if (isFull)
            m_blocks.append(QByteArray());
        QByteArray &last = m_blocks.last();
        const qsizetype count = qMin(bytes.size(), BlockSize - last.size());
        last.append(bytes.first(count));
        bytes = bytes.sliced(count);
    }
}

void LogText::skip(qint64 count)
{
    m_size += count;
    m_isKept = false;
    m_blocks.clear();
}

void LogText::moveTo(const QString &path, const QString &shownAs, FileIdentity identity)
{
    m_path = path;
    m_shownAs = shownAs;
    m_identity = identity;
    m_isLost = false;
}

void LogText::lose()
{
    m_isLost = true;
}

std::optional<QByteArray> LogText::kept(qint64 offset, qint64 count) const
{
    if (!m_isKept || offset < 0 || count < 0 || count > m_size - offset)
        return std::nullopt;
    const QByteArrayView first = count == 0
        ? QByteArrayView()
        : QByteArrayView(m_blocks[offset / BlockSize]).sliced(offset % BlockSize);
    QByteArray bytes = first.first(qMin(count, first.size())).toByteArray();
    bytes.reserve(count);
    for (qsizetype block = offset / BlockSize + 1; bytes.size() < count; ++block) {
        const QByteArray &next = m_blocks[block];
        bytes.append(QByteArrayView(next).first(qMin(count - bytes.size(), next.size())));
    }
    return bytes;
}

Result<QByteArray> LogText::read(qint64 offset, qint64 count) const
{
    if (auto bytes = kept(offset, count))
        return std::move(*bytes);
    if (m_isLost)
        return fail(ErrorCode::CannotRead, m_shownAs,
                    LogTextText::tr("The file that held this text was deleted or written anew."));
    const auto file = LogFile::open(m_path, m_shownAs);
    if (!file)
        return std::unexpected(file.error());
    if (file->identity() != m_identity)
        return fail(ErrorCode::CannotRead, m_shownAs,
                    LogTextText::tr("Another file took the place of the one that held this text."));
    auto bytes = file->readAt(offset, count);
    if (bytes && bytes->size() < count)
        return fail(ErrorCode::Truncated, m_shownAs,
                    LogTextText::tr("The file was cut short after it was read."), {.offset = offset});
    return bytes;
}

} // namespace ccm
