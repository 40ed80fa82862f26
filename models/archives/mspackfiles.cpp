// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/mspackfiles.h"

#include <QFile>

#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>

namespace ccm {
namespace {

/// What libmspack calls a file: the cabinet, which is ours to close, or the sink, which is not.
struct Handle : mspack_file
{
    std::unique_ptr<QFile> file;
    QIODevice *device = nullptr;
    MspackFiles *files = nullptr;
};

Handle *handleOf(mspack_file *file)
{
    return static_cast<Handle *>(file);
}

mspack_file *openHandle(mspack_system *self, const char *name, int mode)
{
    auto handle = std::make_unique<Handle>();
    handle->files = static_cast<MspackFiles *>(self);
    if (mode == MSPACK_SYS_OPEN_READ) {
        handle->file = std::make_unique<QFile>(QFile::decodeName(name));
        if (!handle->file->open(QIODevice::ReadOnly))
            return nullptr;
        handle->device = handle->file.get();
    } else {
        handle->device = handle->files->sink();
    }
    return handle->device ? handle.release() : nullptr;
}

void closeHandle(mspack_file *file)
{
    delete handleOf(file);
}

int readHandle(mspack_file *file, void *buffer, int bytes)
{
    // libmspack reads from no file at all after it has run out of cabinets of a set.
    if (!file || !handleOf(file)->files->mayRead(bytes))
        return -1;
    return static_cast<int>(handleOf(file)->device->read(static_cast<char *>(buffer), bytes));
}

int writeHandle(mspack_file *file, void *buffer, int bytes)
{
    if (!file)
        return -1;
    return static_cast<int>(handleOf(file)->device->write(static_cast<const char *>(buffer), bytes));
}

int seekHandle(mspack_file *file, off_t offset, int mode)
{
    if (!file)
        return -1;
    QIODevice &device = *handleOf(file)->device;
    qint64 target = offset;
    if (mode == MSPACK_SYS_SEEK_CUR)
        target += device.pos();
    else if (mode == MSPACK_SYS_SEEK_END)
        target += device.size();
    return target >= 0 && device.seek(target) ? 0 : -1;
}

off_t tellHandle(mspack_file *file)
{
    return file ? static_cast<off_t>(handleOf(file)->device->pos()) : 0;
}

void ignoreMessage(mspack_file *, const char *, ...) { }

void *allocate(mspack_system *, size_t bytes)
{
    return std::malloc(bytes);
}

void copyBytes(void *source, void *target, size_t bytes)
{
    std::memcpy(target, source, bytes);
}

} // namespace

MspackFiles::MspackFiles(const WorkLimit &work)
    : mspack_system{.open = openHandle,
                    .close = closeHandle,
                    .read = readHandle,
                    .write = writeHandle,
                    .seek = seekHandle,
                    .tell = tellHandle,
                    .message = ignoreMessage,
                    .alloc = allocate,
                    .free = std::free,
                    .copy = copyBytes,
                    .null_ptr = nullptr}
    , m_work(work)
    , m_bytesToRead(std::numeric_limits<qint64>::max())
{
}

bool MspackFiles::mayRead(qint64 bytes)
{
    m_bytesToRead -= bytes;
    return m_bytesToRead >= 0 && !m_work.isOver();
}

} // namespace ccm
