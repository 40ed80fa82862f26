// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemfilter.h"

#include "models/base/tablemodel.h"
#include "models/manifest/manifestmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void addOnce(QStringList &values, const QString &value)
{
    if (!values.contains(value, Qt::CaseInsensitive))
        values.append(value);
}

void addParts(QStringList &values, const QStringList &written)
{
    for (const QString &value : written) {
        if (!isSame(value, u"ALL"_s))
            addOnce(values, value);
    }
}

QString discoveryType(const ManifestItem &item)
{
    return item.discovery ? item.discovery->type : QString();
}

QString installationType(const ManifestItem &item)
{
    return item.installation ? item.installation->type : QString();
}

} // namespace

bool appliesTo(const QStringList &values, const QString &wanted)
{
    return values.isEmpty() || values.contains(u"ALL"_s, Qt::CaseInsensitive)
        || values.contains(wanted, Qt::CaseInsensitive);
}

bool matches(const ManifestItem &item, const ItemFilter &filter)
{
    return (filter.platform.isEmpty() || appliesTo(item.platforms, filter.platform))
        && (filter.os.isEmpty() || appliesTo(item.os, filter.os))
        && (!filter.discoveryType || isSame(discoveryType(item), *filter.discoveryType))
        && (!filter.installationType || isSame(installationType(item), *filter.installationType))
        && (filter.words.isEmpty() || searchText(item).contains(filter.words, Qt::CaseInsensitive));
}

ItemChoices choicesOf(const Manifest &manifest)
{
    ItemChoices choices;
    for (const ManifestItem &item : manifest.items) {
        addParts(choices.platforms, item.platforms);
        addParts(choices.systems, item.os);
        addOnce(choices.discoveryTypes, discoveryType(item));
        addOnce(choices.installationTypes, installationType(item));
    }
    for (QStringList *values :
         {&choices.platforms, &choices.systems, &choices.discoveryTypes, &choices.installationTypes})
        values->sort(Qt::CaseInsensitive);
    return choices;
}

QString searchText(const ManifestItem &item)
{
    QStringList parts{item.fileName, item.hash};
    parts += item.platforms + item.os;
    if (item.discovery) {
        parts += {item.discovery->type, item.discovery->identifier};
        for (const DiscoveryProperty &property : item.discovery->properties)
            parts += {property.name, property.value};
    }
    if (item.installation)
        parts += {item.installation->type, item.installation->parameters};
    parts += item.unknown;
    return parts.join(u'\n');
}

ItemFilterModel::ItemFilterModel(ManifestModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(SortRole);
}

void ItemFilterModel::setFilter(const ItemFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool ItemFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return matches(m_model.item(row), m_filter);
}

} // namespace ccm
