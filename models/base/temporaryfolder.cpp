// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/temporaryfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

// What QTemporaryDir makes of the template: letters for each X.
constexpr auto Template = "ccmscope-XXXXXX"_L1;
constexpr auto LockName = "lock"_L1;
constexpr auto FilesName = "files"_L1;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

bool isOfThisUser(const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() == getuid();
#else
    return info.exists(); // the folder for temporary files is the user's own
#endif
}

bool isLink(const QFileInfo &info)
{
    return info.isSymLink() || info.isJunction() || info.isShortcut();
}

bool isOurFolder(const QFileInfo &info)
{
    static const QRegularExpression pattern(u"\\Accmscope-[A-Za-z]{6}\\z"_s);
    const QFileInfo lock(QDir(info.filePath()).filePath(LockName));
    const QFileInfo files(QDir(info.filePath()).filePath(FilesName));
    return pattern.match(info.fileName()).hasMatch() && !isLink(info) && info.isDir() && isOfThisUser(info)
        && !isLink(lock) && lock.isFile() && isOfThisUser(lock) && !isLink(files) && files.isDir();
}

bool holdsOneOf(const QString &folder, const QStringList &paths)
{
    const QString below = QDir::cleanPath(folder) + u'/';
    return std::ranges::any_of(paths, [&below](const QString &path) {
        return QString(QDir::cleanPath(path) + u'/').startsWith(below);
    });
}

/// However old it is, only that its owner is gone makes a lock void.
std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(LockName));
    lock->setStaleLockTime(0);
    return lock;
}

/// What a user or another program has put beside the lock stays, and the folder with it.
bool remove(const QString &folder)
{
    const auto lock = lockOf(folder);
    if (!lock->tryLock(0))
        return false; // its owner runs
    if (!QDir(QDir(folder).filePath(FilesName)).removeRecursively())
        return false;
    lock->unlock();
    return QDir().rmdir(folder);
}

} // namespace

TemporaryFolder::TemporaryFolder() : TemporaryFolder(QDir::tempPath()) { }

TemporaryFolder::TemporaryFolder(const QString &parent)
    : m_folder(QDir(parent).filePath(Template))
    , m_lock(m_folder.filePath(LockName))
{
    m_lock.setStaleLockTime(0);
    // The files come after the lock: a folder without them is not looked into by others.
    m_isValid = m_folder.isValid() && m_lock.tryLock(0) && QDir().mkdir(path(), OwnerOnly);
}

int removeAbandonedFolders(const QString &parent, const QStringList &kept, const std::stop_token &stop)
{
    int removed = 0;
    const QFileInfoList folders =
        QDir(parent).entryInfoList({u"ccmscope-*"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &info : folders) {
        if (stop.stop_requested())
            break;
        const QString folder = info.absoluteFilePath();
        if (isOurFolder(info) && !holdsOneOf(folder, kept) && remove(folder))
            ++removed;
    }
    return removed;
}

} // namespace ccm
