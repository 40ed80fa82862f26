// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfile.h"

#include <QCoreApplication>
#include <QDir>
#include <qt_windows.h>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

struct LogFileText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LogFile)
};

std::unexpected<Error> systemError(DWORD number, const QString &shownAs)
{
    if (number == ERROR_FILE_NOT_FOUND || number == ERROR_PATH_NOT_FOUND)
        return fail(ErrorCode::NotFound, shownAs);
    return fail(ErrorCode::CannotRead, shownAs,
                LogFileText::tr("The system says: %1").arg(qt_error_string(static_cast<int>(number))));
}

HANDLE handleOf(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

} // namespace

Result<LogFile> LogFile::open(const QString &path, const QString &shownAs)
{
    const QString native = QDir::toNativeSeparators(path);
    // Backup semantics open a folder too, so that it can be told from a file without rights.
    HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_READ,
                                FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return systemError(GetLastError(), shownAs);
    LogFile file(reinterpret_cast<std::intptr_t>(handle), shownAs);
    BY_HANDLE_FILE_INFORMATION information{};
    if (GetFileType(handle) != FILE_TYPE_DISK)
        return fail(ErrorCode::WrongKind, shownAs, LogFileText::tr("It is a device or a pipe, not a file."));
    if (!GetFileInformationByHandle(handle, &information))
        return systemError(GetLastError(), shownAs);
    if (information.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
        return fail(ErrorCode::WrongKind, shownAs, LogFileText::tr("It is a folder."));
    file.m_identity = {.volume = information.dwVolumeSerialNumber,
                       .file = (quint64{information.nFileIndexHigh} << 32) | information.nFileIndexLow};
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
        CloseHandle(handleOf(m_handle));
}

Result<qint64> LogFile::size() const
{
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(handleOf(m_handle), &size))
        return systemError(GetLastError(), m_shownAs);
    return size.QuadPart;
}

QDateTime LogFile::lastWritten() const
{
    FILETIME written{};
    if (!GetFileTime(handleOf(m_handle), nullptr, nullptr, &written))
        return {};
    // Steps of 100 ns since 1601.
    constexpr qint64 StepsPerMillisecond = 10'000;
    constexpr qint64 From1601To1970 = 11'644'473'600'000;
    const qint64 steps = (qint64{written.dwHighDateTime} << 32) | written.dwLowDateTime;
    return QDateTime::fromMSecsSinceEpoch(steps / StepsPerMillisecond - From1601To1970, Qt::UTC);
}

Result<qint64> LogFile::readInto(qint64 offset, std::span<char> bytes) const
{
    constexpr std::size_t MostAtOnce = std::size_t{1} << 30;
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto at = static_cast<quint64>(offset) + done;
        OVERLAPPED position{};
        position.Offset = static_cast<DWORD>(at);
        position.OffsetHigh = static_cast<DWORD>(at >> 32);
        DWORD got = 0;
        const auto wanted = static_cast<DWORD>(std::min(bytes.size() - done, MostAtOnce));
        if (!ReadFile(handleOf(m_handle), bytes.data() + done, wanted, &got, &position)
            && GetLastError() != ERROR_HANDLE_EOF)
            return systemError(GetLastError(), m_shownAs);
        if (got == 0)
            break;
        done += got;
    }
    return static_cast<qint64>(done);
}

} // namespace ccm
