// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/limitedsink.h"

namespace ccm {

LimitedSink::LimitedSink(QIODevice &target, qint64 bytesForEntry, qint64 bytesLeftInAll,
                         const WorkLimit &work)
    : m_target(target)
    , m_bytesForEntry(bytesForEntry)
    , m_bytesLeftInAll(bytesLeftInAll)
    , m_work(work)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 LimitedSink::readData(char *, qint64)
{
    return -1;
}

qint64 LimitedSink::writeData(const char *data, qint64 size)
{
    if (m_refusal == Refusal::None)
        m_refusal = refusalOf(size);
    if (m_refusal != Refusal::None)
        return -1;
    if (m_target.write(data, size) != size) {
        m_refusal = Refusal::CannotWrite;
        return -1;
    }
    m_written += size;
    if (m_progress)
        m_progress(m_written);
    return size;
}

LimitedSink::Refusal LimitedSink::refusalOf(qint64 size) const
{
    if (m_work.isOver())
        return Refusal::Stopped;
    if (size > m_bytesLeftInAll - m_written)
        return Refusal::AllTooLarge;
    if (size > m_bytesForEntry - m_written)
        return Refusal::EntryTooLarge;
    return Refusal::None;
}

} // namespace ccm
