// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/manifestjson.h"

#include "models/base/jsonbase.h"
#include "models/cases/trustjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

QJsonValue discoveryToJson(const std::optional<Discovery> &discovery)
{
    if (!discovery)
        return {};
    QJsonArray properties;
    for (const DiscoveryProperty &property : discovery->properties)
        properties.append(QJsonObject{{u"name"_s, json::text(property.name)},
                                      {u"operator"_s, json::text(property.op)},
                                      {u"value"_s, json::text(property.value)}});
    return QJsonObject{{u"type"_s, json::text(discovery->type)},
                       {u"identifier"_s, json::text(discovery->identifier)},
                       {u"verifyHash"_s, discovery->verifyHash},
                       {u"properties"_s, properties}};
}

QJsonValue installationToJson(const std::optional<Installation> &installation)
{
    if (!installation)
        return {};
    return QJsonObject{{u"order"_s, json::number(installation->order)},
                       {u"type"_s, json::text(installation->type)},
                       {u"parameters"_s, json::text(installation->parameters)}};
}

QJsonValue otherFilesToJson(const std::optional<QList<OtherFile>> &files)
{
    if (!files)
        return {};
    QJsonArray array;
    for (const OtherFile &file : *files)
        array.append(QJsonObject{{u"name"_s, json::text(file.name)},
                                 {u"size"_s, json::number(file.sizeInBytes)},
                                 {u"modified"_s, json::utcTime(file.modified)}});
    return array;
}

} // namespace

QJsonObject manifestItemToJson(const ManifestItem &item)
{
    return {{u"fileName"_s, json::text(item.fileName)},
            {u"hash"_s, json::text(item.hash)},
            {u"keepAfterExit"_s, item.keepAfterExit},
            {u"platforms"_s, QJsonArray::fromStringList(item.platforms)},
            {u"os"_s, QJsonArray::fromStringList(item.os)},
            {u"discovery"_s, discoveryToJson(item.discovery)},
            {u"installation"_s, installationToJson(item.installation)},
            {u"unknown"_s, QJsonArray::fromStringList(item.unknown)}};
}

QJsonObject manifestToJson(const Manifest &manifest, const std::optional<QList<OtherFile>> &otherFiles,
                           const std::optional<Result<TrustReport>> &signature)
{
    QStringList warnings = manifest.warnings;
    if (signature)
        warnings += *signature ? (*signature)->warnings : QStringList(signature->error().message());
    QJsonArray items;
    for (const ManifestItem &item : manifest.items)
        items.append(manifestItemToJson(item));
    return {{u"schema"_s, json::SchemaVersion},
            {u"source"_s, json::text(manifest.source)},
            {u"clientVersion"_s, json::version(manifest.clientVersion)},
            {u"minimumSiteVersion"_s, json::version(manifest.minimumSiteVersion)},
            {u"items"_s, items},
            {u"unknown"_s, QJsonArray::fromStringList(manifest.unknown)},
            {u"otherFiles"_s, otherFilesToJson(otherFiles)},
            {u"signature"_s, signature && *signature ? trustToJson(**signature) : QJsonValue()},
            {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
}

} // namespace ccm
