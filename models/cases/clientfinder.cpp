// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientfinder.h"

#include "models/archives/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <deque>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct ClientFinderText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientFinder)
};

struct Folder
{
    QString path;
    int depth = 0;
};

bool isOfClient(const QString &folderName)
{
    return folderName.compare("ccmsetup"_L1, Qt::CaseInsensitive) == 0
        || folderName.compare("CCM"_L1, Qt::CaseInsensitive) == 0;
}

/// Folders, or files of any kind, directly in `path`; links are not followed.
QStringList entriesOf(const QString &path, QDir::Filter kind)
{
    return QDir(path).entryList(kind | QDir::NoSymLinks | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                                QDir::Name | QDir::IgnoreCase);
}

bool holdsSetupLog(const QString &folder)
{
    return !QDir(folder).entryList({u"ccmsetup*.log"_s}, QDir::Files | QDir::NoSymLinks).isEmpty();
}

/// The folder is one of a client itself, or has one not too deep in it; the least deep are looked at first.
bool holdsClient(const QString &path, int depth, const ClientFinderLimits &limits,
                 const std::stop_token &stop)
{
    if (isOfClient(QFileInfo(path).fileName()))
        return true;
    std::deque<Folder> toLookAt{{path, 0}};
    for (int looked = 0; !toLookAt.empty() && looked < limits.foldersPerClient && !stop.stop_requested();
         ++looked) {
        const Folder folder = toLookAt.front();
        toLookAt.pop_front();
        if (holdsSetupLog(folder.path))
            return true;
        for (const QString &name : entriesOf(folder.path, QDir::Dirs)) {
            if (isOfClient(name))
                return true;
            if (folder.depth + 1 < depth)
                toLookAt.push_back({folder.path + u'/' + name, folder.depth + 1});
        }
    }
    return false;
}

/// "Windows/ccmsetup" and "C$/Windows/ccmsetup" are at most so deep in a copy of one computer.
bool isOneClient(const QString &path, const ClientFinderLimits &limits, const std::stop_token &stop)
{
    if (isOfClient(QFileInfo(path).fileName()))
        return true;
    const QStringList folders = entriesOf(path, QDir::Dirs);
    if (std::ranges::any_of(folders, isOfClient) || holdsSetupLog(path))
        return true;
    const auto holds = [&](const QString &name) {
        return holdsClient(path + u'/' + name, limits.depth - 1, limits, stop);
    };
    constexpr std::array SystemFolders{"Windows"_L1, "C$"_L1, "admin$"_L1};
    return std::ranges::any_of(SystemFolders, [&](QLatin1StringView name) {
        const auto found = std::ranges::find_if(folders, [name](const QString &folder) {
            return folder.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found != folders.end() && holds(*found);
    });
}

} // namespace

Result<QStringList> clientsIn(const QString &path, const ClientFinderLimits &limits,
                              const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (!info.isDir() || isOneClient(path, limits, stop))
        return QStringList{path};

    QStringList clients;
    for (const QString &name : entriesOf(path, QDir::Dirs)) {
        if (holdsClient(path + u'/' + name, limits.depth, limits, stop))
            clients.append(path + u'/' + name);
    }
    for (const QString &name : entriesOf(path, QDir::Files)) {
        const auto kind = archiveKindOf(path + u'/' + name, stop);
        if (kind && *kind)
            clients.append(path + u'/' + name);
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, path);
    if (clients.isEmpty())
        return fail(ErrorCode::NotFound, path,
                    ClientFinderText::tr("Neither a client's folder nor an archive lies in it."));
    if (clients.size() > limits.clients)
        return fail(ErrorCode::TooLarge, path,
                    ClientFinderText::tr("It holds %n client(s), more than can be compared at once.", nullptr,
                                         static_cast<int>(clients.size())));
    return clients;
}

} // namespace ccm
