// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitefiles.h"

#include <QDir>
#include <QFileInfo>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr int MaximumFilesOfFolder = 20'000;

/// Finds files without regard to case and reads each folder once.
class FolderLookup
{
public:
    explicit FolderLookup(QString folder) : m_root(std::move(folder)) { }

    /// Empty where there is no such file.
    [[nodiscard]] QString pathOf(const QString &name)
    {
        QString path = m_root;
        for (const QString &part : name.split(u'/')) {
            if (part.isEmpty() || part == "."_L1 || part == ".."_L1 || part.contains(u'\\'))
                return {};
            const QString real = namesIn(path).value(part.toLower());
            if (real.isEmpty())
                return {};
            path += u'/' + real;
        }
        const QFileInfo info(path);
        return info.isFile() && !info.isSymLink() ? path : QString();
    }

private:
    const QHash<QString, QString> &namesIn(const QString &folder)
    {
        auto known = m_names.find(folder);
        if (known == m_names.end()) {
            known = m_names.insert(folder, {});
            const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString &name : names)
                known->insert(name.toLower(), name);
        }
        return *known;
    }

    QString m_root;
    QHash<QString, QHash<QString, QString>> m_names;
};

} // namespace

QList<OtherFile> filesOfFolder(const QString &folder, const QString &exceptName)
{
    QList<OtherFile> files;
    const QFileInfoList infos = QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &info : infos) {
        if (info.isSymLink() || info.fileName() == exceptName || files.size() == MaximumFilesOfFolder)
            continue;
        files.append(
            {.name = info.fileName(), .sizeInBytes = info.size(), .modified = info.lastModified().toUTC()});
    }
    return files;
}

FileSizes sizesBelow(const QString &folder, const QList<ManifestItem> &items, const std::stop_token &stop)
{
    FileSizes sizes;
    FolderLookup lookup(folder);
    for (const ManifestItem &item : items) {
        if (stop.stop_requested())
            break;
        if (const QString path = lookup.pathOf(item.fileName); !path.isEmpty())
            sizes.insert(item.fileName.toLower(), QFileInfo(path).size());
    }
    return sizes;
}

QString fileBelow(const QString &folder, const QString &name)
{
    return FolderLookup(folder).pathOf(name);
}

} // namespace ccm
