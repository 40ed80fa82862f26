// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planjson.h"

#include "models/base/jsonbase.h"
#include "models/window/answers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qint64 SecondsPerHour = 3'600;

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QJsonArray sentences(const Plan &plan, const Forecast &forecast, const SmallestDays &smallest)
{
    QJsonArray array;
    for (const PlanAnswer &answer : answers(plan, forecast, english()))
        array.append(answer.text);
    array.append(doneAnswer(smallest, english()).text);
    if (smallest.outcome != SmallestDays::Outcome::NoLinks)
        array.append(daysAnswer(plan, smallest, english()).text);
    return array;
}

QJsonArray perHour(const QList<HourForecast> &hours)
{
    QJsonArray array;
    for (const HourForecast &hour : hours)
        array.append(QJsonObject{{u"start"_s, json::utcTime(hour.start)},
                                 {u"mean"_s, hour.starts.mean},
                                 {u"p05"_s, hour.starts.p05},
                                 {u"p50"_s, hour.starts.p50},
                                 {u"p95"_s, hour.starts.p95}});
    return array;
}

QJsonArray completion(const Forecast &forecast)
{
    if (forecast.clients == 0)
        return {};
    const auto point = [](const QDateTime &time, double fraction) {
        return QJsonObject{{u"time"_s, json::utcTime(time)}, {u"fraction"_s, fraction}};
    };
    QJsonArray array{point(forecast.opening, 0.0)};
    for (const HourForecast &hour : forecast.hasInstallCurve ? forecast.installs : forecast.hours)
        array.append(point(hour.start.addSecs(SecondsPerHour), hour.startedShare));
    return array;
}

/// `max` is the busiest hour of one roll-out, whichever it is.
QJsonValue busiestHour(const Forecast &forecast)
{
    if (!forecast.busiestHour)
        return {};
    const ClientCount &most = forecast.mostInAnHour;
    return QJsonObject{
        {u"start"_s, json::utcTime(forecast.busiestHour->start)},
        {u"mean"_s, forecast.busiestHour->starts.mean},
        {u"p95"_s, forecast.busiestHour->starts.p95},
        {u"max"_s, QJsonObject{{u"p05"_s, most.p05}, {u"p50"_s, most.p50}, {u"p95"_s, most.p95}}}};
}

QJsonArray links(const Forecast &forecast)
{
    QJsonArray array;
    for (const LinkLoad &link : forecast.links) {
        const bool isLink = link.kind == LinkLoad::Kind::Link;
        array.append(
            QJsonObject{{u"kind"_s, isLink ? u"link"_s : u"distributionPoint"_s},
                        {u"name"_s, link.name},
                        {u"clients"_s, link.clients},
                        {u"capacityMbit"_s, link.capacityMbit},
                        {u"limitMbit"_s, link.limitMbit},
                        {u"busiestHour"_s, json::utcTime(link.busiestHour)},
                        {u"meanMbit"_s, link.meanMbit},
                        {u"p95Mbit"_s, link.p95Mbit},
                        {u"overloadProbability"_s, link.overloadProbability},
                        {u"overloadedHours"_s, link.overloadedHours},
                        {u"concurrent"_s,
                         QJsonObject{{u"mean"_s, link.concurrentMean}, {u"p95"_s, link.concurrentP95}}}});
    }
    return array;
}

QJsonArray tradeOff(const SmallestDays &smallest)
{
    QJsonArray array;
    for (const PlanFigures &figures : smallest.curve)
        array.append(QJsonObject{{u"days"_s, figures.days},
                                 {u"doneByDeadline"_s, figures.doneShare},
                                 {u"mostDone"_s, json::utcTime(figures.mostDone)},
                                 {u"busiestHour"_s, json::utcTime(figures.busiestHour)},
                                 {u"busiestMean"_s, figures.busiestMean},
                                 {u"busiestP95"_s, figures.busiestP95},
                                 {u"worstLink"_s, json::text(figures.worstLink)},
                                 {u"worstMbit"_s, figures.worstMbit},
                                 {u"withinLimits"_s, figures.withinLimits}});
    return array;
}

/// Facts and assumptions, each with where it comes from.
QJsonArray assumptionList(const Plan &plan)
{
    QJsonArray list;
    for (const Assumption &assumption : assumptions(plan))
        list.append(QJsonObject{{u"id"_s, assumption.id},
                                {u"documented"_s, assumption.documented},
                                {u"text"_s, assumption.text},
                                {u"source"_s, assumption.source}});
    return list;
}

QJsonObject excluded(const Plan &plan)
{
    return {{u"servers"_s, plan.excludedBy(Exclusion::Servers)},
            {u"collection"_s, plan.excludedBy(Exclusion::Collection)},
            {u"inactive"_s, plan.excludedBy(Exclusion::Inactive)}};
}

} // namespace

QJsonObject planToJson(const Plan &plan, const Forecast &forecast)
{
    const ClientCount &inTime = forecast.doneByDeadline;
    const SmallestDays smallest = smallestDays(plan);
    return {
        {u"schema"_s, json::SchemaVersion},
        {u"clients"_s, forecast.clients},
        {u"deadline"_s, json::utcTime(forecast.deadline)},
        {u"answers"_s, sentences(plan, forecast, smallest)},
        {u"perHour"_s, perHour(forecast.hours)},
        {u"installPerHour"_s,
         forecast.hasInstallCurve ? QJsonValue(perHour(forecast.installs)) : QJsonValue()},
        {u"completion"_s, completion(forecast)},
        {u"busiestHour"_s, busiestHour(forecast)},
        {u"doneByDeadline"_s,
         QJsonObject{{u"mean"_s, inTime.mean}, {u"p05"_s, inTime.p05}, {u"p95"_s, inTime.p95}}},
        {u"links"_s, links(forecast)},
        {u"smallestDays"_s, smallest.days ? QJsonValue(*smallest.days) : QJsonValue()},
        {u"smallestDaysReason"_s,
         smallest.days ? QJsonValue() : QJsonValue(daysAnswer(plan, smallest, english()).text)},
        {u"tradeOff"_s, tradeOff(smallest)},
        {u"excluded"_s, excluded(plan)},
        {u"assumptions"_s, assumptionList(plan)},
        {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)},
    };
}

} // namespace ccm
