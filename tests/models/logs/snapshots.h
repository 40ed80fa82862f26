// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logsamples.h"
#include "models/logs/logindexer.h"
#include "models/logs/logsnapshot.h"

#include <QFile>

#include <optional>

/// Snapshots of logs made from bytes, by the real index.
namespace logsamples {

/// A record and its line end, `seconds` after ten o'clock of its writer's local time. No bias: none is
/// written. The sign of the bias of a native source is known, that of another is not.
inline QByteArray line(double seconds, const QByteArray &message, std::optional<int> bias = 0,
                       const QByteArray &type = "1", const QByteArray &source = "x.cpp:1")
{
    const QDateTime time =
        QDateTime(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC).addMSecs(qRound64(seconds * 1000));
    QByteArray written = time.toString(u"HH:mm:ss.zzz").toLatin1();
    if (bias)
        written += (*bias < 0 ? "-" : "+") + QByteArray::number(std::abs(*bias)).rightJustified(3, '0');
    QByteArray bytes = record(message, written, type);
    bytes.replace("x.cpp:1", source);
    bytes.replace("01-02-2024", time.toString(u"MM-dd-yyyy").toLatin1());
    return bytes + "\r\n";
}

/// A log that grows. Its text is in memory, unless it is put on a disk.
class GrowingLog
{
public:
    explicit GrowingLog(const QString &name = QStringLiteral("a.log"))
    {
        m_log.isCaughtUp = true;
        m_log.parts.append({.text = ccm::LogText(QString(), name, {})});
    }

    /// What is added from now on is a file; no text is in memory, not even that of the last records.
    void putOnDisk(const QString &path)
    {
        m_path = path;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test cannot write its file.");
        file.close();
        const auto opened = ccm::LogFile::open(path, path);
        m_log.parts.last().text = ccm::LogText(path, path, opened->identity());
    }

    /// Of the file that its last part is.
    void name(const QString &shownAs) { m_log.parts.last().text.moveTo(QString(), shownAs, {}); }

    GrowingLog &add(const QByteArray &bytes)
    {
        m_indexer.feed(bytes);
        ccm::LogText &text = m_log.parts.last().text;
        if (m_path.isEmpty()) {
            text.append(bytes);
            m_log.last = m_indexer.takeLastFed();
            return *this;
        }
        QFile file(m_path);
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its file.");
        text.skip(bytes.size());
        return *this;
    }

    /// What comes next is a new file.
    GrowingLog &beginPart(const QDateTime &seam = {})
    {
        m_indexer.beginPart();
        m_log.last.clear();
        m_path.clear();
        m_log.parts.append(
            {.text = ccm::LogText(QString(), m_log.parts.last().text.shownAs(), {}), .seam = seam});
        return *this;
    }

    /// To be changed as a test needs it; index and pending records are made anew by snapshot().
    [[nodiscard]] ccm::LogSnapshot &state() { return m_log; }

    [[nodiscard]] ccm::LogSnapshot snapshot()
    {
        m_log.index = m_indexer.index();
        m_log.pending = m_indexer.pending();
        return m_log;
    }

private:
    ccm::LogIndexer m_indexer;
    ccm::LogSnapshot m_log;
    QString m_path;
};

} // namespace logsamples
