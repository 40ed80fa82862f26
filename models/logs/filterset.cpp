// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterset.h"

#include "models/logs/filterexpression.h"
#include "models/logs/ruledocument.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct FilterSetTexts
{
    Q_DECLARE_TR_FUNCTIONS(ccm::FilterSet)
};

} // namespace

void FilterSet::save(const NamedFilter &filter)
{
    const auto known = std::ranges::find(filters, filter.name, &NamedFilter::name);
    if (known != filters.end())
        *known = filter;
    else
        filters.append(filter);
}

QByteArray filterSetJson(const FilterSet &set)
{
    QJsonArray filters;
    for (const NamedFilter &filter : set.filters)
        filters.append(QJsonObject{{u"name"_s, filter.name}, {u"filter"_s, filter.expression}});
    return ruleDocument(u"filters"_s, filters);
}

Result<FilterSet> parseFilterSet(const QByteArray &json, const QString &source)
{
    const Result<QJsonArray> filters =
        readRuleDocument(json, source, u"filters"_s, FilterSet::LargestFile, FilterSet::MostFilters);
    if (!filters)
        return std::unexpected(filters.error());
    FilterSet set;
    for (const QJsonValue &value : *filters) {
        const NamedFilter filter{.name = value[u"name"].toString(),
                                 .expression = value[u"filter"].toString()};
        const QString number = QString::number(set.filters.size() + 1);
        if (filter.name.isEmpty() || !value[u"filter"].isString())
            return fail(ErrorCode::Malformed, source,
                        FilterSetTexts::tr("Filter %1 lacks its name or its text.").arg(number));
        if (const auto parsed = parseFilter(filter.expression); !parsed)
            return fail(ErrorCode::Malformed, source,
                        FilterSetTexts::tr("Filter %1, \"%2\", is wrong at character %3: %4")
                            .arg(number, filter.name, QString::number(parsed.error().place.column),
                                 parsed.error().detail));
        set.save(filter);
        if (set.filters.size() != number.toLongLong())
            return fail(ErrorCode::Malformed, source,
                        FilterSetTexts::tr("Two filters are named \"%1\".").arg(filter.name));
    }
    return set;
}

} // namespace ccm
