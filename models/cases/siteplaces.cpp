// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/siteplaces.h"

#include "models/archives/archive.h"
#include "models/archives/archivekind.h"
#include "models/archives/unpack.h"
#include "models/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 HeadSize = 1024;

bool isCalled(const FileEntry &file, QLatin1StringView name)
{
    return file.name.section(u'/', -1).compare(name, Qt::CaseInsensitive) == 0;
}

QString manifestIn(const QDir &folder)
{
    for (const QString &name : {u"ccmsetup.cab"_s, u"ccmsetup.xml"_s}) {
        const QStringList found = folder.entryList({name}, QDir::Files, QDir::Name);
        if (!found.isEmpty())
            return folder.filePath(found.constFirst());
    }
    return {};
}

bool isXmlManifest(QByteArrayView head)
{
    // As UTF-16 the same characters stand two bytes apart.
    return head.toByteArray().replace('\0', "").contains("<CcmSetup");
}

bool listsManifest(const Archive &cabinet)
{
    return std::ranges::any_of(cabinet.entries(), [](const ArchiveEntry &entry) {
        return entry.name.compare("ccmsetup.xml"_L1, Qt::CaseInsensitive) == 0;
    });
}

/// By content. What is damaged is none: it would be named if it were called like one.
bool isManifest(const FileEntry &file, const std::stop_token &stop)
{
    const auto head = readHead(file.path, HeadSize);
    if (!head)
        return false;
    const auto kind = archiveKindOf(file.path, stop).value_or(std::nullopt);
    if (kind != ArchiveKind::Cabinet)
        return !kind && isXmlManifest(*head);
    const auto cabinet = openCabinet(file.path, UnpackLimits().entries, stop);
    return cabinet && listsManifest(**cabinet);
}

/// "a.cab/ccmsetup.xml" lies in "a.cab".
bool liesWithinOne(const QString &name, const QSet<QString> &folders)
{
    for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1)) {
        if (folders.contains(name.left(slash)))
            return true;
    }
    return false;
}

} // namespace

std::optional<EntryPath> entryPathOf(const QString &path)
{
    for (qsizetype slash = path.indexOf(u'/', 1); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        const QString front = path.left(slash);
        const QFileInfo info(front);
        if (!info.exists())
            return {};
        if (info.isFile() && slash + 1 < path.size())
            return EntryPath{.archive = front, .entry = path.sliced(slash + 1)};
    }
    return {};
}

QString manifestOfFolder(const QString &path)
{
    const QDir folder(path);
    if (const QString found = manifestIn(folder); !found.isEmpty())
        return found;
    for (const QString &name : {u"Client"_s, u"ccmsetup"_s, u"i386"_s, u"x64"_s}) {
        const QStringList below = folder.entryList({name}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &inner : below) {
            if (const QString found = manifestIn(QDir(folder.filePath(inner))); !found.isEmpty())
                return found;
        }
    }
    return {};
}

QList<FileEntry> manifestsIn(const FileSet &files, const std::stop_token &stop)
{
    QList<FileEntry> found;
    QSet<QString> names; // a file comes before what lies within it
    for (const FileEntry &file : files.files) {
        if (stop.stop_requested())
            break;
        if (liesWithinOne(file.name, names))
            continue;
        if (isCalled(file, "ccmsetup.cab"_L1) || isCalled(file, "ccmsetup.xml"_L1)
            || isManifest(file, stop)) {
            found.append(file);
            names.insert(file.name);
        }
    }
    return found;
}

QList<FileEntry> manifestsByName(const FileSet &files)
{
    QList<FileEntry> found;
    QStringList foldersWithCabinet;
    const auto folderOf = [](const FileEntry &file) { return file.name.section(u'/', 0, -2).toLower(); };
    for (const FileEntry &file : files.files) {
        if (isCalled(file, "ccmsetup.cab"_L1)) {
            found.append(file);
            foldersWithCabinet.append(folderOf(file));
        }
    }
    for (const FileEntry &file : files.files) {
        if (isCalled(file, "ccmsetup.xml"_L1) && !foldersWithCabinet.contains(folderOf(file)))
            found.append(file);
    }
    return found;
}

bool isNamed(const FileEntry &entry, const QString &name)
{
    return entry.name.compare(name, Qt::CaseInsensitive) == 0
        || entry.name.startsWith(name + u'/', Qt::CaseInsensitive)
        || name.compare(entry.name + "/ccmsetup.xml"_L1, Qt::CaseInsensitive) == 0;
}

bool holdsManifest(const QString &file, const std::stop_token &stop)
{
    if (archiveKindOf(file, stop).value_or(std::nullopt) != ArchiveKind::Cabinet)
        return false;
    const auto cabinet = openCabinet(file, UnpackLimits().entries, stop);
    return !cabinet || listsManifest(**cabinet);
}

bool takesPassword(const QString &archive, const std::stop_token &stop)
{
    const auto listing = listArchive(archive, stop);
    return listing && std::ranges::any_of(listing->entries, &ArchiveEntry::takesPassword);
}

} // namespace ccm
