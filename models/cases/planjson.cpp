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

QJsonArray sentences(const Plan &plan, const Forecast &forecast)
{
    QJsonArray array;
    for (const Answer &answer : answers(plan, forecast, QLocale(QLocale::English, QLocale::UnitedStates)))
        array.append(answer.text);
    return array;
}

QJsonArray perHour(const Forecast &forecast)
{
    QJsonArray array;
    for (const HourForecast &hour : forecast.hours)
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
    for (const HourForecast &hour : forecast.hours)
        array.append(point(hour.start.addSecs(SecondsPerHour), hour.startedShare));
    return array;
}

QJsonValue busiestHour(const Forecast &forecast)
{
    if (!forecast.busiestHour)
        return {};
    return QJsonObject{{u"start"_s, json::utcTime(forecast.busiestHour->start)},
                       {u"mean"_s, forecast.busiestHour->starts.mean},
                       {u"p95"_s, forecast.busiestHour->starts.p95}};
}

/// Among them: what the plan names and the forecast leaves out.
QJsonArray assumptionTexts(const Plan &plan)
{
    QJsonArray texts;
    for (const Assumption &assumption : assumptions(plan))
        texts.append(assumption.text);
    return texts;
}

} // namespace

QJsonObject planToJson(const Plan &plan, const Forecast &forecast)
{
    const ClientCount &inTime = forecast.startedByDeadline;
    return {
        {u"schema"_s, json::SchemaVersion},
        {u"answers"_s, sentences(plan, forecast)},
        {u"perHour"_s, perHour(forecast)},
        {u"completion"_s, completion(forecast)},
        {u"busiestHour"_s, busiestHour(forecast)},
        {u"doneByDeadline"_s,
         QJsonObject{{u"mean"_s, inTime.mean}, {u"p05"_s, inTime.p05}, {u"p95"_s, inTime.p95}}},
        {u"links"_s, QJsonArray()},
        {u"smallestDays"_s, QJsonValue()},
        {u"assumptions"_s, assumptionTexts(plan)},
        {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)},
    };
}

} // namespace ccm
