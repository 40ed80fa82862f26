// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/windowsfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct WindowsFolderText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::FileSet)
};

/// A folder in `path` of this name without regard to case, as it is written there; links are not followed.
std::optional<QString> folderIn(const QString &path, QLatin1StringView name)
{
    // Where names have no case this spares a long list from a share.
    const QFileInfo asNamed(path + u'/' + name);
    if (asNamed.isDir() && !asNamed.isSymLink())
        return QString(name);
    QDirIterator folders(path, QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        const QFileInfo info = folders.nextFileInfo();
        if (info.fileName().compare(name, Qt::CaseInsensitive) == 0 && !info.isSymLink())
            return info.fileName();
    }
    return std::nullopt;
}

/// The client's folders within a Windows folder: those of 2007 lay in its System32 or SysWOW64.
QStringList clientFolders(const QString &windows)
{
    QStringList folders;
    for (const auto parent : {QLatin1StringView(), "System32"_L1, "SysWOW64"_L1}) {
        const auto above = parent.isEmpty() ? std::optional(QString()) : folderIn(windows, parent);
        if (!above)
            continue;
        for (const auto name : {"ccmsetup"_L1, "CCM"_L1}) {
            const QString start = above->isEmpty() ? QString() : QString(*above + u'/');
            if (const auto below = folderIn(windows + u'/' + *above, name))
                folders.append(start + *below + u'/');
        }
    }
    return folders;
}

bool isWindowsFolder(const QString &path)
{
    return folderIn(path, "System32"_L1) && !clientFolders(path).isEmpty();
}

bool isLog(const QString &name)
{
    return name.endsWith(".log"_L1, Qt::CaseInsensitive) || name.endsWith(".lo_"_L1, Qt::CaseInsensitive);
}

/// What lies directly in `folder`, which is `prefix` within the set.
void takeFilesIn(const QString &folder, const QString &prefix, const FileSetLimits &limits, FileSet &set)
{
    if (!QDir(folder).isReadable()) {
        set.warnings.append(WindowsFolderText::tr("The folder %1 cannot be read.").arg(folder));
        return;
    }
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        if (info.isSymLink() || isLog(info.fileName()))
            continue;
        if (set.files.size() >= limits.files) {
            set.warnings.append(
                WindowsFolderText::tr("Only the first %n file(s) were looked at.", nullptr, limits.files));
            return;
        }
        set.files.append({.name = prefix + info.fileName(),
                          .path = info.absoluteFilePath(),
                          .sizeInBytes = info.size(),
                          .modified = info.lastModified().toUTC(),
                          .shownAs = {}});
    }
}

} // namespace

std::optional<QString> liveWindowsFolder()
{
#ifdef Q_OS_WIN
    const QString folder = qEnvironmentVariable("windir");
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return QDir::fromNativeSeparators(folder);
#endif
    return std::nullopt;
}

std::optional<QString> findWindowsFolder(const QString &path)
{
    if (isWindowsFolder(path))
        return QString();
    const auto windows = folderIn(path, "Windows"_L1);
    if (windows && isWindowsFolder(path + u'/' + *windows))
        return *windows + u'/';
    return std::nullopt;
}

Result<FileSet> readWindowsFolder(const QString &path, const QString &windows, const FileSetLimits &limits,
                                  const std::stop_token &stop)
{
    FileSet set{.source = path};
    const QString folder = path + u'/' + windows;
    for (const QString &client : clientFolders(folder)) {
        FileSetLimits left = limits;
        left.files = static_cast<int>(qMax<qsizetype>(limits.files - set.files.size(), 1));
        auto part = readFolder(folder + client, left, stop);
        if (!part && part.error().code == ErrorCode::Cancelled)
            return part;
        if (!part) { // empty, or nobody may read it
            if (part.error().code != ErrorCode::Empty)
                set.warnings.append(part.error().message());
            continue;
        }
        set.warnings += part->warnings;
        for (FileEntry &file : part->files) {
            file.name = windows + client + file.name;
            set.files.append(std::move(file));
        }
    }
    takeFilesIn(folder, windows, limits, set);
    for (const auto name : {"System32"_L1, "SysWOW64"_L1}) {
        if (const auto below = folderIn(folder, name))
            takeFilesIn(folder + *below, windows + *below + u'/', limits, set);
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, path);
    std::ranges::sort(set.files, [](const FileEntry &a, const FileEntry &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return set;
}

} // namespace ccm
