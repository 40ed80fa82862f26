// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plantext.h"

#include "models/base/punctuation.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PlanText)
};

QString clock(int minute)
{
    constexpr int MinutesPerDay = 1'440; // the end of a day stays 24:00, which QTime does not know
    return minute == MinutesPerDay ? u"24:00"_s : QTime(0, 0).addSecs(minute * 60).toString(u"HH:mm"_s);
}

QString spanText(const WeeklySpan &span, const QLocale &locale)
{
    constexpr int MinutesPerDay = 1'440;
    const int end = span.endMinute > MinutesPerDay ? span.endMinute - MinutesPerDay : span.endMinute;
    return PlanWords::tr("%1 %2 to %3")
        .arg(locale.dayName(span.day, QLocale::ShortFormat), clock(span.startMinute), clock(end));
}

QString patternText(const Availability &availability, const QLocale &locale)
{
    switch (availability.kind) {
    case Availability::Kind::Always:
        return PlanWords::tr("always on");
    case Availability::Kind::Office8x5:
        return PlanWords::tr("on Mon to Fri 09:00 to 17:00");
    case Availability::Kind::Office10x5:
        return PlanWords::tr("on Mon to Fri 08:00 to 18:00");
    case Availability::Kind::Laptop:
        return PlanWords::tr("laptops, on Mon to Fri 08:00 to 18:00");
    case Availability::Kind::Vdi:
        return PlanWords::tr("virtual desktops, on Mon to Fri 07:00 to 19:00");
    case Availability::Kind::Weekly:
        break;
    }
    QStringList spans;
    for (const WeeklySpan &span : availability.weekly)
        spans.append(spanText(span, locale));
    return PlanWords::tr("on %1").arg(commaSeparated(spans));
}

QString classText(const ClientClass &clientClass, const QLocale &locale)
{
    const QString name =
        clientClass.name.isEmpty() ? PlanWords::tr("Clients without a name") : clientClass.name;
    QStringList parts{locale.toString(clientClass.count), availabilityText(clientClass.availability, locale)};
    if (!clientClass.site.isEmpty())
        parts.append(PlanWords::tr("site %1").arg(clientClass.site));
    if (!clientClass.timeZone.isEmpty())
        parts.append(QString::fromLatin1(clientClass.timeZone));
    if (clientClass.exclusion != Exclusion::None)
        parts.append(exclusionText(clientClass.exclusion));
    return PlanWords::tr("%1: %2").arg(name, semicolonSeparated(parts));
}

} // namespace

QString availabilityText(const Availability &availability, const QLocale &locale)
{
    if (availability.isNever())
        return PlanWords::tr("never on");
    const QString on = patternText(availability, locale);
    if (availability.kind == Availability::Kind::Always || availability.chanceOnPerDay >= 1.0)
        return on;
    return PlanWords::tr("%1, used on %2 % of these days")
        .arg(on, locale.toString(std::round(availability.chanceOnPerDay * 1'000.0) / 10.0));
}

QString exclusionText(Exclusion exclusion)
{
    switch (exclusion) {
    case Exclusion::None:
        return {};
    case Exclusion::Servers:
        return PlanWords::tr("excluded: servers are not upgraded");
    case Exclusion::Collection:
        return PlanWords::tr("excluded: in the exclusion collection");
    case Exclusion::Inactive:
        return PlanWords::tr("excluded: inactive");
    }
    Q_UNREACHABLE();
}

QStringList fleetText(const Plan &plan, const QLocale &locale)
{
    QStringList lines;
    for (const ClientClass &clientClass : plan.fleet)
        lines.append(classText(clientClass, locale));
    if (lines.isEmpty())
        lines.append(PlanWords::tr("The plan has no clients."));
    return lines;
}

Plan usualPlan(const QDate &today, const QByteArray &timeZone)
{
    constexpr int UsualClients = 25'000;
    Plan plan{.openingDate = today.addDays(8 - today.dayOfWeek()),
              .openingTime = QTime(0, 0),
              .timeZone = QTimeZone::isTimeZoneIdAvailable(timeZone) ? timeZone : QByteArray("UTC")};
    plan.fleet = {{.name = PlanWords::tr("Clients"),
                   .count = UsualClients,
                   .availability = {.kind = Availability::Kind::Office8x5}}};
    return plan;
}

} // namespace ccm
