// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <cstdint>
#include <span>

namespace ccm {

/// Tells a file from another that later has the same name.
struct FileIdentity
{
    quint64 volume = 0;
    quint64 file = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// A regular file opened for reading so that its writer may still append to, rename, truncate or
/// delete it. Read by position; never mapped into memory, which would block a truncation on Windows.
class LogFile
{
public:
    /// `shownAs` names the file in errors. A folder or a device is of the wrong kind.
    [[nodiscard]] static Result<LogFile> open(const QString &path, const QString &shownAs);

    LogFile(LogFile &&other) noexcept;
    LogFile &operator=(LogFile &&other) noexcept;
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    ~LogFile();

    [[nodiscard]] FileIdentity identity() const { return m_identity; }
    /// As the open file says it; the folder's entry may be stale while a writer is at work.
    [[nodiscard]] Result<qint64> size() const;
    /// When it was last written to, in UTC; invalid where the system does not say.
    [[nodiscard]] QDateTime lastWritten() const;
    /// At most `count` bytes from `offset`; fewer only at the end of the file.
    [[nodiscard]] Result<QByteArray> readAt(qint64 offset, qint64 count) const;
    /// Fills `bytes` from `offset`; the number of bytes read is smaller only at the end of the file.
    [[nodiscard]] Result<qint64> readInto(qint64 offset, std::span<char> bytes) const;

private:
    LogFile(std::intptr_t handle, QString shownAs) : m_handle(handle), m_shownAs(std::move(shownAs)) { }

    static constexpr std::intptr_t NoHandle = -1;

    std::intptr_t m_handle = NoHandle;
    FileIdentity m_identity;
    QString m_shownAs;
};

} // namespace ccm
