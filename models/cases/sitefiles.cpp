// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitefiles.h"

#include <QDir>
#include <QFileInfo>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// What lies in folders, each listed once.
class Folders
{
public:
    /// Leads from a folder to what has this name in it, whatever the case of its letters.
    [[nodiscard]] QFileInfo in(const QString &folder, const QString &name)
    {
        auto found = m_folders.find(folder);
        if (found == m_folders.end()) {
            found = m_folders.insert(folder, {});
            const auto entries = QDir(folder).entryInfoList(
                QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden, QDir::Unsorted);
            for (const QFileInfo &entry : entries)
                found->insert(entry.fileName().toCaseFolded(), entry);
        }
        return found->value(name.toCaseFolded());
    }

private:
    QHash<QString, QHash<QString, QFileInfo>> m_folders;
};

} // namespace

FileSizes sizesBeside(const Manifest &manifest, const std::stop_token &stop)
{
    FileSizes sizes;
    if (manifest.source.contains("://"_L1))
        return sizes;
    const QFileInfo source(manifest.source);
    if (!source.isFile())
        return sizes;
    Folders folders;
    for (const ManifestItem &item : manifest.items) {
        if (stop.stop_requested())
            break;
        QFileInfo place(source.absolutePath());
        // ".." and the like are names that no folder lists.
        for (const QString &name : item.fileName.split(u'/'))
            place = place.isDir() ? folders.in(place.absoluteFilePath(), name) : QFileInfo();
        if (place.isFile())
            sizes.insert(item.fileName.toLower(), place.size());
    }
    return sizes;
}

} // namespace ccm
