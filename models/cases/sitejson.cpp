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

} // namespace

QJsonObject siteToJson(const SiteCase &site)
{
    QJsonObject object = manifestToJson(site.manifest, site.otherFiles, site.signature);
    object.insert(u"fetched"_s, fetchedToJson(site.fetched));
    object.insert(u"notes"_s, QJsonArray::fromStringList(site.notes));
    return object;
}

} // namespace ccm
