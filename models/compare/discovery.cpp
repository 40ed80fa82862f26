// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/discovery.h"

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

bool sameText(QStringView a, QStringView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QStringView bareNameOf(const QString &path)
{
    return QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

std::optional<bool> fulfils(const Version &version, QStringView op, const Version &wanted)
{
    if (op == ">="_L1)
        return version >= wanted;
    if (op == ">"_L1)
        return version > wanted;
    if (op == "="_L1 || op == "=="_L1)
        return version == wanted;
    if (op == "<="_L1)
        return version <= wanted;
    if (op == "<"_L1)
        return version < wanted;
    return std::nullopt;
}

std::optional<QString> pathInWindows(const QString &identifier)
{
    QString path = identifier;
    path.replace(u'\\', u'/');
    for (const auto prefix : {"%windir%/"_L1, "%systemroot%/"_L1}) {
        if (path.startsWith(prefix, Qt::CaseInsensitive))
            return path.sliced(prefix.size());
    }
    return std::nullopt;
}

std::optional<bool> hasHashOf(const ManifestItem &item, const ClientFile &file)
{
    if (item.hash.isEmpty() || file.hash.isEmpty())
        return std::nullopt;
    return sameText(item.hash, file.hash);
}

bool isClientPackage(const ManifestItem &item)
{
    return sameText(bareNameOf(item.fileName), u"client.msi");
}

const ClientFile *clientPackageFile(const ManifestItem &item, const ClientSnapshot &client)
{
    const ClientFile *found = nullptr;
    for (const ClientFile &file : client.files) {
        if (!sameText(bareNameOf(file.name), u"client.msi"))
            continue;
        if (hasHashOf(item, file) == true)
            return &file;
        if (!found)
            found = &file;
    }
    return found;
}

const ClientFile *fileOf(const ManifestItem &item, const ClientSnapshot &client)
{
    if (isClientPackage(item))
        return clientPackageFile(item, client);
    if (!item.discovery || !sameText(item.discovery->type, u"File"))
        return nullptr;
    const auto path = pathInWindows(item.discovery->identifier);
    return path ? client.findInWindows(*path) : nullptr;
}

bool isFileOfItem(const ManifestItem &item, const ClientFile &file)
{
    return sameText(bareNameOf(file.name), bareNameOf(item.fileName));
}

QString shownVersion(const ClientFile &file)
{
    if (Version::parse(file.versionText))
        return file.versionText;
    return file.version ? file.version->text() : QString();
}

} // namespace ccm
