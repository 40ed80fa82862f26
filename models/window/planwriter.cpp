// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planwriter.h"

#include "models/window/planreader.h"
#include "models/window/planwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr int MinutesPerDay = 24 * 60;

QString clock(int minute)
{
    return minute == MinutesPerDay ? u"24:00"_s
                                   : QTime(0, 0).addSecs(minute % MinutesPerDay * 60).toString(u"HH:mm"_s);
}

QString dayName(int day)
{
    return DayNames.at(static_cast<std::size_t>(day) - 1);
}

QJsonValue availabilityValue(const Availability &availability)
{
    if (availability.kind == Availability::Kind::Weekly) {
        QJsonArray spans;
        for (const WeeklySpan &span : availability.weekly)
            spans.append(QJsonArray{dayName(span.day), clock(span.startMinute), clock(span.endMinute)});
        return QJsonObject{{u"weekly"_s, spans}, {u"chanceOnPerDay"_s, availability.chanceOnPerDay}};
    }
    const auto named = std::ranges::find(AvailabilityNames, availability.kind,
                                         &std::pair<Availability::Kind, QLatin1StringView>::first);
    if (availability == Availability::usual(availability.kind))
        return QString(named->second);
    return QJsonObject{{u"pattern"_s, QString(named->second)},
                       {u"chanceOnPerDay"_s, availability.chanceOnPerDay}};
}

QJsonObject classValue(const ClientClass &clientClass)
{
    QJsonObject object{{u"name"_s, clientClass.name},
                       {u"count"_s, clientClass.count},
                       {u"availability"_s, availabilityValue(clientClass.availability)}};
    if (!clientClass.timeZone.isEmpty())
        object.insert(u"timeZone"_s, QString::fromUtf8(clientClass.timeZone));
    if (!clientClass.site.isEmpty())
        object.insert(u"site"_s, clientClass.site);
    for (const auto &[exclusion, name] : ExclusionNames) {
        if (clientClass.exclusion == exclusion)
            object.insert(u"excluded"_s, QString(name));
    }
    return object;
}

QJsonObject siteValue(const PlanSite &site)
{
    QJsonObject object{{u"name"_s, site.name}, {u"linkMbitPerSecond"_s, site.linkMbitPerSecond}};
    if (!site.distributionPoint.isEmpty())
        object.insert(u"distributionPoint"_s, site.distributionPoint);
    return object;
}

QJsonObject pointValue(const DistributionPoint &point)
{
    return {{u"name"_s, point.name}, {u"mbitPerSecond"_s, point.mbitPerSecond}};
}

QJsonObject windowValue(const MaintenanceWindow &window)
{
    return {
        {u"day"_s, dayName(window.day)}, {u"start"_s, clock(window.startMinute)}, {u"hours"_s, window.hours}};
}

QJsonObject bitsValue(const BitsThrottle &bits)
{
    QJsonObject object{{u"start"_s, clock(bits.startMinute)},
                       {u"end"_s, clock(bits.endMinute)},
                       {u"kbitPerSecond"_s, bits.kbitPerSecond}};
    if (bits.kbitPerSecondOutside)
        object.insert(u"kbitPerSecondOutside"_s, *bits.kbitPerSecondOutside);
    return object;
}

template<typename T>
QJsonArray list(const QList<T> &values, QJsonObject (*value)(const T &))
{
    QJsonArray array;
    for (const T &one : values)
        array.append(value(one));
    return array;
}

void addLoad(const Plan &plan, QJsonObject &object)
{
    if (plan.bytesSource != Plan::BytesSource::Default || plan.bytesPerClient != Plan::DefaultBytesPerClient)
        object.insert(u"bytesPerClient"_s, plan.bytesPerClient);
    if (plan.bytesSource == Plan::BytesSource::Comparison)
        object.insert(u"bytesFrom"_s, u"comparison"_s);
    object.insert(u"peerShare"_s, plan.peerShare);
    object.insert(u"clientMbitPerSecond"_s, plan.clientMbitPerSecond);
    if (plan.bitsThrottle)
        object.insert(u"bits"_s, bitsValue(*plan.bitsThrottle));
    if (!plan.sites.isEmpty())
        object.insert(u"sites"_s, list(plan.sites, siteValue));
    if (!plan.distributionPoints.isEmpty())
        object.insert(u"distributionPoints"_s, list(plan.distributionPoints, pointValue));
    object.insert(
        u"limits"_s,
        QJsonObject{{u"linkShare"_s, plan.limits.linkShare}, {u"probability"_s, plan.limits.probability}});
}

} // namespace

QByteArray writePlan(const Plan &plan)
{
    const bool hasMilliseconds = plan.openingTime.msec() != 0;
    QJsonObject object{
        {u"schema"_s, PlanFileLimits::Schema},
        {u"opening"_s,
         QString(plan.openingDate.toString(u"yyyy-MM-dd"_s) + u'T'
                 + plan.openingTime.toString(hasMilliseconds ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s))},
        {u"timeZone"_s, QString::fromUtf8(plan.timeZone)},
        {u"days"_s, plan.days},
        {u"earliestStartHours"_s, plan.earliestStartHours},
        {u"policyPollMinutes"_s, plan.policyPollMinutes},
        {u"redraw"_s, plan.redraw == Plan::Redraw::Full ? u"full"_s : u"remaining"_s},
        {u"randomise"_s, plan.randomise},
        {u"fleet"_s, list(plan.fleet, classValue)},
    };
    if (!plan.name.isEmpty())
        object.insert(u"name"_s, plan.name);
    addLoad(plan, object);
    if (!plan.maintenanceWindows.isEmpty()) {
        object.insert(u"maintenanceWindows"_s, list(plan.maintenanceWindows, windowValue));
        object.insert(u"wakeForMaintenance"_s, plan.wakeForMaintenance);
    }
    return QJsonDocument(object).toJson();
}

} // namespace ccm
