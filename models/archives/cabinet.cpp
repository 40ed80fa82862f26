// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/archive.h"
#include "models/archives/unpackedset.h"
#include "models/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cstdlib>
#include <cstring>
#include <mspack.h>
#include <utility>

namespace ccm {
namespace {

// CFHEADER: "MSCF", four reserved bytes that are 0, the length of the file.
constexpr qsizetype ReservedOffset = 4;
constexpr qsizetype LengthOffset = 8;
constexpr qsizetype LengthEnd = 12;

struct CabinetText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Cabinet)
};

/// What libmspack calls a file: the cabinet, which is ours to close, or the sink, which is not.
struct Handle : mspack_file
{
    std::unique_ptr<QFile> file;
    QIODevice *device = nullptr;
    const std::stop_token *stop = nullptr;
};

/// What libmspack calls the system. File names never reach it: there is one input and one output.
struct System : mspack_system
{
    QString path;
    QIODevice *sink = nullptr;
    std::stop_token stopToken;
};

Handle *handleOf(mspack_file *file)
{
    return static_cast<Handle *>(file);
}

mspack_file *openHandle(mspack_system *self, const char *, int mode)
{
    auto *system = static_cast<System *>(self);
    auto handle = std::make_unique<Handle>();
    handle->stop = &system->stopToken;
    if (mode == MSPACK_SYS_OPEN_READ) {
        handle->file = std::make_unique<QFile>(system->path);
        if (!handle->file->open(QIODevice::ReadOnly))
            return nullptr;
        handle->device = handle->file.get();
    } else {
        handle->device = system->sink;
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
    if (!file || handleOf(file)->stop->stop_requested())
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

QString entryName(const mscabd_file &file)
{
    const QByteArrayView bytes(file.filename);
    return harmlessName(file.attribs & MSCAB_ATTRIB_UTF_NAME ? QString::fromUtf8(bytes)
                                                             : QString::fromLatin1(bytes));
}

/// A cabinet file. Damage is not salvaged: libmspack would then overlook checksums, and a file with
/// wrong bytes is worse than one that is missing.
class Cabinet final : public Archive
{
public:
    Cabinet(const QString &path, const std::stop_token &stop);
    ~Cabinet() override;
    Q_DISABLE_COPY_MOVE(Cabinet)

    [[nodiscard]] Result<void> open(int maximumEntries);
    [[nodiscard]] Result<void> read(qsizetype index, QIODevice &sink) override;

private:
    void checkLength();
    void list(int maximumEntries);
    [[nodiscard]] std::unexpected<Error> failure(int code, const QString &entry) const;

    System m_system;
    mscab_decompressor *m_decompressor = nullptr;
    mscabd_cabinet *m_cabinet = nullptr;
    QList<mscabd_file *> m_files;
    bool m_isCut = false; ///< the file is shorter than its header says
};

Cabinet::Cabinet(const QString &path, const std::stop_token &stop)
{
    m_system.open = openHandle;
    m_system.close = closeHandle;
    m_system.read = readHandle;
    m_system.write = writeHandle;
    m_system.seek = seekHandle;
    m_system.tell = tellHandle;
    m_system.message = ignoreMessage;
    m_system.alloc = allocate;
    m_system.free = std::free;
    m_system.copy = copyBytes;
    m_system.null_ptr = nullptr;
    m_system.path = path;
    m_system.stopToken = stop;
    m_decompressor = mspack_create_cab_decompressor(&m_system);
}

Cabinet::~Cabinet()
{
    if (m_cabinet)
        m_decompressor->close(m_decompressor, m_cabinet);
    if (m_decompressor)
        mspack_destroy_cab_decompressor(m_decompressor);
}

Result<void> Cabinet::open(int maximumEntries)
{
    if (!m_decompressor)
        return fail(ErrorCode::Unsupported, m_system.path,
                    CabinetText::tr("The cabinet library did not start."));
    checkLength();
    m_cabinet = m_decompressor->open(m_decompressor, "");
    if (!m_cabinet)
        return failure(m_decompressor->last_error(m_decompressor), {});
    if (m_cabinet->flags & (MSCAB_HDR_PREVCAB | MSCAB_HDR_NEXTCAB))
        m_warnings.append(CabinetText::tr("The cabinet is one of a set; files that continue in another "
                                          "cabinet cannot be read."));
    list(maximumEntries);
    return {};
}

/// The header says how long the file is; a cut one is best explained by that.
void Cabinet::checkLength()
{
    const auto head = readHead(m_system.path, LengthEnd);
    if (!head || head->size() < LengthEnd
        || qFromLittleEndian<quint32>(head->constData() + ReservedOffset) != 0)
        return;
    const qint64 size = QFile(m_system.path).size();
    const qint64 length = qFromLittleEndian<quint32>(head->constData() + LengthOffset);
    m_isCut = size < length;
    if (m_isCut)
        m_warnings.append(CabinetText::tr("The cabinet is cut: it holds %1 of its %2 bytes.")
                              .arg(QString::number(size), QString::number(length)));
}

void Cabinet::list(int maximumEntries)
{
    for (mscabd_file *file = m_cabinet->files; file; file = file->next) {
        if (m_entries.size() == maximumEntries) {
            m_warnings.append(tooManyEntriesText(maximumEntries));
            return;
        }
        // Its time stamp has no zone, so it stays unknown.
        m_entries.append({.name = entryName(*file), .claimedSize = file->length});
        m_files.append(file);
    }
}

Result<void> Cabinet::read(qsizetype index, QIODevice &sink)
{
    m_system.sink = &sink;
    const int code = m_decompressor->extract(m_decompressor, m_files.at(index), "");
    m_system.sink = nullptr;
    if (code != MSPACK_ERR_OK)
        return failure(code, m_entries.at(index).name);
    return {};
}

std::unexpected<Error> Cabinet::failure(int code, const QString &entry) const
{
    const QString source = entry.isEmpty() ? m_system.path : m_system.path + u": " + entry;
    if (m_system.stopToken.stop_requested())
        return fail(ErrorCode::Cancelled, source);
    if (m_isCut)
        return fail(ErrorCode::Truncated, source, m_warnings.constFirst());
    switch (code) {
    case MSPACK_ERR_OPEN:
        return fail(ErrorCode::CannotRead, source);
    case MSPACK_ERR_READ:
        return fail(ErrorCode::Truncated, source, CabinetText::tr("The cabinet ends inside its data."));
    case MSPACK_ERR_NOMEMORY:
        return fail(ErrorCode::TooLarge, source, CabinetText::tr("There is not enough memory for it."));
    case MSPACK_ERR_SIGNATURE:
        return fail(ErrorCode::WrongKind, source, CabinetText::tr("It is not a cabinet."));
    case MSPACK_ERR_CHECKSUM:
        return fail(ErrorCode::Malformed, source,
                    CabinetText::tr("A checksum of the cabinet does not match."));
    default:
        return fail(ErrorCode::Malformed, source, CabinetText::tr("The cabinet's data cannot be decoded."));
    }
}

} // namespace

OpenedArchive openCabinet(const QString &path, int maximumEntries, const std::stop_token &stop)
{
    auto cabinet = std::make_unique<Cabinet>(path, stop);
    if (auto opened = cabinet->open(maximumEntries); !opened)
        return std::unexpected(std::move(opened).error());
    return cabinet;
}

} // namespace ccm
