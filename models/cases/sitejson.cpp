// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitejson.h"

#include "models/base/jsonbase.h"
#include "models/cases/manifestjson.h"

#include <QJsonArray>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QJsonValue fetchedToJson(const std::optional<Fetched> &fetched)
{
    if (!fetched)
        return {};
    return QJsonObject{{u"from"_s, fetched->url.toString(QUrl::FullyEncoded)},
                       {u"status"_s, fetched->isUnchanged ? u"unchanged"_s : u"fetched"_s},
                       {u"size"_s, json::number(fetched->sizeInBytes)},
                       {u"lastModified"_s, json::utcTime(fetched->lastModified)},
                       {u"serverTime"_s, json::utcTime(fetched->serverDate)},
                       {u"etag"_s, json::text(fetched->eTag)},
                       {u"server"_s, json::text(fetched->server)}};
}

QJsonValue cabinetToJson(const std::optional<CabinetFacts> &cabinet)
{
    if (!cabinet)
        return {};
    return QJsonObject{{u"length"_s, cabinet->length},
                       {u"files"_s, cabinet->files},
                       {u"folders"_s, cabinet->folders},
                       {u"methods"_s, QJsonArray::fromStringList(cabinet->methods)},
                       {u"setId"_s, cabinet->setId},
                       {u"numberInSet"_s, cabinet->setIndex + 1},
                       {u"previous"_s, json::text(cabinet->previousName)},
                       {u"next"_s, json::text(cabinet->nextName)}};
}

/// The items with the sizes of their files, where those lie beside the manifest.
QJsonArray withSizes(QJsonArray items, const SiteCase &site)
{
    for (qsizetype i = 0; i < site.manifest.items.size(); ++i) {
        QJsonObject item = items.at(i).toObject();
        item.insert(u"size"_s, json::number(site.sizeOf(site.manifest.items.at(i))));
        items.replace(i, item);
    }
    return items;
}

} // namespace

QJsonObject siteToJson(const SiteCase &site)
{
    QJsonObject object = manifestToJson(site.manifest, site.otherFiles, site.signature);
    object.insert(u"items"_s, withSizes(object[u"items"_s].toArray(), site));
    object.insert(u"cabinet"_s, cabinetToJson(site.cabinet));
    object.insert(u"fetched"_s, fetchedToJson(site.fetched));
    object.insert(u"notes"_s, QJsonArray::fromStringList(site.notes));
    return object;
}

} // namespace ccm
