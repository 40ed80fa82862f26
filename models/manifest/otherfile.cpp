// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/otherfile.h"

#include <QHash>

namespace ccm {
namespace {

QString keyOf(const QString &name)
{
    return QString(name).replace(u'\\', u'/').toCaseFolded();
}

} // namespace

QList<FileBeside> filesBeside(const Manifest &manifest, const QList<OtherFile> &files,
                              const FileSizes &inFolder)
{
    QList<FileBeside> result;
    QHash<QString, qsizetype> places;
    for (const OtherFile &file : files) {
        places.insert(keyOf(file.name), result.size());
        result.append({.name = file.name, .sizeInBytes = file.sizeInBytes, .modified = file.modified});
    }
    int number = 0;
    for (const ManifestItem &item : manifest.items) {
        ++number;
        if (item.fileName.isEmpty())
            continue;
        const QString key = keyOf(item.fileName);
        const auto place = places.constFind(key);
        if (place == places.cend()) {
            places.insert(key, result.size());
            const auto size = inFolder.constFind(item.fileName.toLower());
            const bool isFound = size != inFolder.cend();
            result.append({.name = item.fileName,
                           .isThere = isFound,
                           .sizeInBytes = isFound ? std::optional(*size) : std::nullopt,
                           .items = {number},
                           .isInFolder = isFound});
        } else {
            result[*place].items.append(number);
        }
    }
    return result;
}

} // namespace ccm
