// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/diffjson.h"

#include "models/base/jsonbase.h"

#include <QJsonArray>

namespace ccm {

using namespace Qt::StringLiterals;

QJsonObject diffToJson(const ManifestDiff &diff)
{
    QJsonArray changed;
    for (const ItemChange &item : diff.changed) {
        QJsonArray fields;
        for (const FieldChange &field : item.fields)
            fields.append(QJsonObject{{u"name"_s, field.name},
                                      {u"before"_s, json::text(field.before)},
                                      {u"after"_s, json::text(field.after)}});
        changed.append(QJsonObject{{u"fileName"_s, item.fileName}, {u"fields"_s, fields}});
    }
    return {{u"schema"_s, json::SchemaVersion},
            {u"added"_s, QJsonArray::fromStringList(diff.added)},
            {u"removed"_s, QJsonArray::fromStringList(diff.removed)},
            {u"changed"_s, changed},
            {u"reordered"_s, diff.reordered},
            {u"conditions"_s, QJsonArray()},
            {u"headline"_s, diff.headline}};
}

} // namespace ccm
