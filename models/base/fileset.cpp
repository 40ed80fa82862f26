// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/fileset.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace ccm {
namespace {

struct FileSetText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::FileSet)
};

FileEntry entryOf(const QFileInfo &info, const QString &name)
{
    return {.name = name,
            .path = info.absoluteFilePath(),
            .sizeInBytes = info.size(),
            .modified = info.lastModified().toUTC()};
}

/// Depth first, one folder at a time, so that the depth is known and limited.
void collect(const QDir &root, const QString &below, int depth, const FileSetLimits &limits,
             const std::stop_token &stop, FileSet &set)
{
    const QDir folder(below.isEmpty() ? root.path() : root.filePath(below));
    if (!folder.isReadable()) {
        set.warnings.append(FileSetText::tr("The folder %1 cannot be read.").arg(folder.path()));
        return;
    }
    QDirIterator entries(folder.path(),
                         QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext() && set.files.size() <= limits.files && !stop.stop_requested()) {
        const QFileInfo info = entries.nextFileInfo();
        const QString name = below.isEmpty() ? info.fileName() : below + u'/' + info.fileName();
        if (info.isSymLink())
            continue;
        if (info.isDir()) {
            if (depth == limits.depth)
                set.warnings.append(
                    FileSetText::tr("The folder %1 lies too deep and was left out.").arg(name));
            else
                collect(root, name, depth + 1, limits, stop, set);
        } else if (info.isFile()) {
            set.files.append(entryOf(info, name)); // one too many tells that there are more
        }
    }
}

} // namespace

const FileEntry *FileSet::find(QStringView tail) const
{
    const FileEntry *found = nullptr;
    for (const FileEntry &file : files) {
        const QStringView name = file.name;
        if (!name.endsWith(tail, Qt::CaseInsensitive))
            continue;
        if (name.size() > tail.size() && name[name.size() - tail.size() - 1] != u'/')
            continue;
        if (!found || file.name.size() < found->name.size())
            found = &file;
    }
    return found;
}

QString FileSet::displayName(const FileEntry &entry) const
{
    if (!entry.shownAs.isEmpty())
        return entry.shownAs;
    if (unpacked)
        return source + QStringLiteral(": ") + entry.name;
    if (QFileInfo(source).isDir())
        return QDir::cleanPath(source + u'/' + entry.name);
    return source;
}

Result<FileSet> readFolder(const QString &path, const FileSetLimits &limits, const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (!info.isDir())
        return fail(ErrorCode::WrongKind, path, FileSetText::tr("It is not a folder."));
    if (!info.isReadable())
        return fail(ErrorCode::CannotRead, path, FileSetText::tr("Access is denied."));

    FileSet set{.source = path};
    collect(QDir(path), {}, 0, limits, stop, set);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, path);
    if (set.files.isEmpty())
        return fail(ErrorCode::Empty, path, FileSetText::tr("The folder holds no file that can be read."));
    if (set.files.size() > limits.files) {
        set.files.resize(limits.files);
        set.warnings.append(
            FileSetText::tr("Only the first %n file(s) were looked at.", nullptr, limits.files));
    }
    std::ranges::sort(set.files, [](const FileEntry &a, const FileEntry &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return set;
}

Result<FileSet> singleFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    return FileSet{.source = path, .files = {entryOf(info, info.fileName())}};
}

} // namespace ccm
