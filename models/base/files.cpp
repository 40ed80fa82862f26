// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"

#include "models/base/progress.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace ccm {
namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Files)
};

Result<std::unique_ptr<QFile>> openForReading(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (info.isDir())
        return fail(ErrorCode::WrongKind, path, FilesText::tr("It is a folder."));
    if (!info.isFile())
        return fail(ErrorCode::WrongKind, path, FilesText::tr("It is a device or a pipe, not a file."));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, path, file->errorString());
    return file;
}

/// What the system says has no full stop, and an Error's detail is a sentence.
QString asSentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const auto file = openForReading(path);
    if (!file)
        return std::unexpected(file.error());

    // The file may grow while it is read: one byte past the limit tells.
    const QByteArray bytes = (*file)->read(limit + 1);
    if ((*file)->error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, path, (*file)->errorString());
    if (bytes.isEmpty())
        return fail(ErrorCode::Empty, path);
    if (bytes.size() > limit)
        return fail(ErrorCode::TooLarge, path,
                    FilesText::tr("The limit is %1.").arg(QLocale().formattedDataSize(limit)));
    return bytes;
}

Result<QByteArray> readHead(const QString &path, qint64 count)
{
    const auto file = openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const QByteArray bytes = (*file)->read(count);
    if ((*file)->error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, path, (*file)->errorString());
    if (bytes.isEmpty())
        return fail(ErrorCode::Empty, path);
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes, const WriteWatch &watch)
{
    constexpr qint64 Piece = qint64{1} << 20;
    QSaveFile file(path); // goes again unless it is committed
    const auto failed = [&] { return fail(ErrorCode::CannotWrite, path, asSentence(file.errorString())); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    for (qint64 done = 0; done < bytes.size();) {
        if (watch.stop.stop_requested())
            return fail(ErrorCode::Cancelled, path);
        const qint64 size = std::min(Piece, bytes.size() - done);
        if (file.write(bytes.constData() + done, size) != size)
            return failed();
        done += size;
        if (watch.progress)
            watch.progress->report(done, bytes.size());
    }
    if (watch.stop.stop_requested() || (watch.mayFinish && !watch.mayFinish()))
        return fail(ErrorCode::Cancelled, path);
    if (!file.commit())
        return failed();
    return {};
}

} // namespace ccm
