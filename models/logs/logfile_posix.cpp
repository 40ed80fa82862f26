// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ccm {
namespace {

struct LogFileText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LogFile)
};

std::unexpected<Error> systemError(int number, const QString &shownAs)
{
    if (number == ENOENT || number == ENOTDIR)
        return fail(ErrorCode::NotFound, shownAs);
    return fail(ErrorCode::CannotRead, shownAs,
                LogFileText::tr("The system says: %1").arg(qt_error_string(number)));
}

} // namespace

Result<LogFile> LogFile::open(const QString &path, const QString &shownAs)
{
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno, shownAs);
    LogFile file(descriptor, shownAs);
    struct stat status{};
    if (::fstat(descriptor, &status) != 0)
        return systemError(errno, shownAs);
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::WrongKind, shownAs, LogFileText::tr("It is a folder."));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::WrongKind, shownAs, LogFileText::tr("It is a device or a pipe, not a file."));
    file.m_identity = {.volume = status.st_dev, .file = status.st_ino};
    return file;
}

LogFile::LogFile(LogFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, NoHandle))
    , m_identity(other.m_identity)
    , m_shownAs(std::move(other.m_shownAs))
{
}

LogFile &LogFile::operator=(LogFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_identity, other.m_identity);
    std::swap(m_shownAs, other.m_shownAs);
    return *this;
}

LogFile::~LogFile()
{
    if (m_handle != NoHandle)
        ::close(static_cast<int>(m_handle));
}

Result<qint64> LogFile::size() const
{
    struct stat status{};
    if (::fstat(static_cast<int>(m_handle), &status) != 0)
        return systemError(errno, m_shownAs);
    return status.st_size;
}

QDateTime LogFile::lastWritten() const
{
    struct stat status{};
    if (::fstat(static_cast<int>(m_handle), &status) != 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(status.st_mtime, Qt::UTC);
}

Result<qint64> LogFile::readInto(qint64 offset, std::span<char> bytes) const
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(static_cast<int>(m_handle), bytes.data() + done, bytes.size() - done,
                                    offset + static_cast<qint64>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(errno, m_shownAs);
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return static_cast<qint64>(done);
}

} // namespace ccm
