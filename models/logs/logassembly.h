// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfingerprint.h"
#include "models/logs/logindexer.h"
#include "models/logs/logsnapshot.h"

#include <functional>
#include <stop_token>

namespace ccm {

/// How a file of a log is opened: LogFile::open(), unless a test stands in for a slow or broken host.
using LogOpener = std::function<Result<LogFile>(const QString &path, const QString &shownAs)>;

/// A log put together from its files, one part after the other; the last part may grow.
/// Knows what it has read of each, so that it can tell a file it had from one it never saw.
class LogAssembly
{
public:
    enum class Outcome : quint8 {
        AtEnd, ///< all that the file holds is read
        WasWritten, ///< the file no longer holds what was read of it
        Stopped,
    };
    /// Called now and then while much is read: so many bytes of the file are indexed by now.
    using Progress = LogIndexer::Progress;

    explicit LogAssembly(const TextSettings &settings = {}) : m_indexer(settings) { }

    [[nodiscard]] qsizetype partCount() const { return m_parts.size(); }
    /// Grows with every change.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// What was read of the last part.
    [[nodiscard]] const LogFingerprint &current() const { return m_prints.back(); }
    [[nodiscard]] const LogText &text() const { return m_parts.last().text; }

    /// What comes next is of another file. A part that has no bytes makes room for it.
    void beginPart(LogText text, const QDateTime &seam);
    /// The last part is in this file now.
    void movePart(const QString &path, const QString &shownAs, FileIdentity identity);
    void feed(const QByteArray &block);
    /// Reads what `file` holds behind what was read of the last part. What was read while somebody wrote
    /// the file anew is thrown away.
    [[nodiscard]] Result<Outcome> readOn(const LogFile &file, const std::stop_token &stop,
                                         const Progress &progress);

    /// Another log shows this file: it shall be taken for one that was read.
    void learn(const LogFingerprint &print) { m_learnt.push_back(print); }
    /// Whether `file` is one that was read, with what is perhaps behind it; the last part counts only
    /// where `withLast` says so.
    [[nodiscard]] bool holds(const LogFile &file, bool withLast) const;
    /// Whether `file` still holds what was read of the last part.
    [[nodiscard]] Result<bool> isHeldBy(const LogFile &file) const;
    /// Finds the files that now hold the text of the parts that is not in memory, and of all from `first`
    /// on: they may go by another name now. The last part is looked for only where `withLast` says so.
    void findText(const QStringList &paths, const LogOpener &open, qsizetype first, bool withLast);

    /// Fills in what it knows: the records, and the parts.
    void describe(LogSnapshot &log) const;
    /// When the last part was last written to, as its file said at the last reading.
    [[nodiscard]] const QDateTime &lastWritten() const { return m_lastWritten; }

private:
    [[nodiscard]] Result<Outcome> readMuch(const LogFile &file, qint64 size, const std::stop_token &stop,
                                           const Progress &progress);
    void rememberLast();

    LogIndexer m_indexer;
    QList<LogPart> m_parts;
    std::vector<LogFingerprint> m_prints; ///< of each part
    std::vector<LogFingerprint> m_learnt;
    quint64 m_revision = 0;
    QDateTime m_lastWritten;
    QList<LogRecord> m_last; ///< the text of the last settled records
};

} // namespace ccm
