// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfile.h"
#include "models/logs/logindex.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace ccm {

/// Builds the index of a log from the bytes of its files, in the order in which they come.
/// Used on one thread; index() uses all cores inside.
class LogIndexer
{
public:
    using Progress = std::function<void(qint64 bytes)>; ///< so many bytes of the file are indexed

    explicit LogIndexer(const TextSettings &settings = {});
    LogIndexer(LogIndexer &&) noexcept;
    LogIndexer &operator=(LogIndexer &&) noexcept;
    ~LogIndexer();

    /// The next bytes of the file.
    void feed(QByteArrayView block);
    /// Reads what `file` holds from position() up to `end` by all cores, and feeds it: the same
    /// records as feed() finds, sooner. Stops early, without an error, where the file ends early or
    /// `stop` is requested; position() tells how far it came.
    [[nodiscard]] Result<void> index(const LogFile &file, qint64 end, const Progress &progress,
                                     const std::stop_token &stop);
    /// Takes back what the last index() added; nothing may have been fed since.
    void undoIndex();
    /// How many bytes of the file have been fed.
    [[nodiscard]] qint64 position() const;

    /// What is pending is all that there will be of it: it becomes settled. What comes next is the
    /// first byte of another file of the same log.
    void beginPart();

    /// The settled records so far.
    [[nodiscard]] LogIndex index() const;
    /// What the bytes that belong to no settled record yet would be if nothing followed.
    [[nodiscard]] QList<LogRecord> pending() const;
    /// Hands over the records that the last feed() settled, with their text; those of a bulk index() are
    /// left out.
    [[nodiscard]] QList<LogRecord> takeLastFed();
    /// Nothing comes for a while: what was needed for reading much is given back.
    void squeeze();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace ccm
