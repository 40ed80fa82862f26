// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfollower.h"

namespace ccm {
namespace {

constexpr qint64 BlockSize = 1024 * 1024;
constexpr qsizetype FingerprintSize = 1024;

} // namespace

LogFollower::LogFollower(QString path, QString shownAs)
    : m_path(std::move(path))
    , m_shownAs(std::move(shownAs))
{
}

void LogFollower::poll(const Sink &sink, const std::stop_token &stop)
{
    auto named = LogFile::open(m_path, m_shownAs);
    const bool isOther = m_file && (!named || named->identity() != m_file->identity());
    if (isOther) {
        // The writer may have added to the old file up to the moment it was renamed.
        readNew(sink, stop);
        if (stop.stop_requested())
            return;
    }
    if (!named) {
        reportUnopened(named.error(), sink);
        return;
    }
    recover(sink);
    if (!m_file)
        m_file = std::move(*named);
    else if (isOther || beganAnew()) {
        startAnew(sink);
        m_file = std::move(*named);
    }
    readNew(sink, stop);
}

void LogFollower::readNew(const Sink &sink, const std::stop_token &stop)
{
    bool grew = false;
    while (!stop.stop_requested()) {
        const auto block = m_file->readAt(m_position, BlockSize);
        if (!block) {
            report(block.error(), sink);
            return;
        }
        if (block->isEmpty() && !grew)
            return;
        grew = true;
        remember(*block);
        QList<LogRecord> records = m_parser.feed(*block);
        const qsizetype settled = records.size();
        const bool atEnd = block->size() < BlockSize;
        if (atEnd)
            records.append(m_parser.rest());
        // Also when there is none: it takes back what stood in for the last ones.
        sink.appended(records, settled);
        if (atEnd)
            return;
    }
}

/// What stood at the end of the old file stays as it is: it will not be completed.
void LogFollower::startAnew(const Sink &sink)
{
    QList<LogRecord> rest = m_parser.rest();
    for (LogRecord &record : rest) {
        if (record.flags.testFlag(RecordFlag::Pending))
            record.flags = (record.flags & ~RecordFlags(RecordFlag::Pending)) | RecordFlag::Damaged;
    }
    if (!rest.isEmpty())
        sink.appended(rest, rest.size());
    m_parser = LogParser();
    m_position = 0;
    m_head.clear();
    m_last.clear();
    sink.rolledOver();
}

bool LogFollower::beganAnew() const
{
    const auto size = m_file->size();
    if (!size)
        return false;
    return *size < m_position || !stillHolds(0, m_head) || !stillHolds(m_position - m_last.size(), m_last);
}

bool LogFollower::stillHolds(qint64 offset, const QByteArray &bytes) const
{
    const auto found = m_file->readAt(offset, bytes.size());
    return !found || *found == bytes;
}

void LogFollower::remember(const QByteArray &block)
{
    if (m_head.size() < FingerprintSize)
        m_head.append(block.first(qMin(block.size(), FingerprintSize - m_head.size())));
    m_last.append(block.last(qMin(block.size(), FingerprintSize)));
    m_last = m_last.last(qMin(m_last.size(), FingerprintSize));
    m_position += block.size();
}

/// Between its renaming and the next creation a log is missing for a moment: no reason to speak.
void LogFollower::reportUnopened(const Error &error, const Sink &sink)
{
    const bool isMissing = error.code == ErrorCode::NotFound;
    const bool isNew = isMissing && !m_wasMissing;
    m_wasMissing = isMissing;
    if (!m_file || !isNew)
        report(error, sink);
}

void LogFollower::recover(const Sink &sink)
{
    m_wasMissing = false;
    if (!m_failure)
        return;
    m_failure.reset();
    sink.appended(m_parser.rest(), 0);
}

void LogFollower::report(const Error &error, const Sink &sink)
{
    if (m_failure == error)
        return;
    m_failure = error;
    sink.failed(error);
}

} // namespace ccm
