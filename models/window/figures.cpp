// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/figures.h"

#include "models/window/planreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct FiguresText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PlanFigures)
};

Plan withDays(Plan plan, int days)
{
    plan.days = days;
    return plan;
}

/// What is in the way with the number of days that comes closest.
void addBottleneck(SmallestDays &result, const Plan &plan)
{
    const Forecast closest = forecast(withDays(plan, result.bestDays));
    const LinkLoad &worst = closest.links.first();
    result.link = worst.name;
    result.mbit = worst.p95Mbit;
    result.limitMbit = worst.limitMbit;
    result.overloadProbability = worst.overloadProbability;
    result.outcome =
        worst.limitMbit > 0.0 ? SmallestDays::Outcome::Overloaded : SmallestDays::Outcome::NoCapacity;
}

} // namespace

PlanFigures planFigures(const Plan &plan, const Forecast &forecast)
{
    const auto clients = static_cast<double>(forecast.clients);
    PlanFigures figures{
        .name = plan.name,
        .days = plan.days,
        .clients = forecast.clients,
        .deadline = forecast.deadline,
        .doneByDeadline = forecast.doneByDeadline,
        .doneShare = forecast.clients > 0 ? forecast.doneByDeadline.mean / clients : 0.0,
        .mostDone = forecast.mostDone,
        .busiestP95 = forecast.mostInAnHour.p95,
    };
    if (forecast.busiestHour) {
        figures.busiestHour = forecast.busiestHour->start;
        figures.busiestMean = forecast.busiestHour->starts.mean;
    }
    if (!forecast.links.isEmpty()) {
        const LinkLoad &worst = forecast.links.first();
        figures.worstLink = worst.name;
        figures.worstMbit = worst.p95Mbit;
        figures.worstLimit = worst.limitMbit;
    }
    for (const LinkLoad &link : forecast.links)
        figures.withinLimits *= 1.0 - link.overloadProbability;
    return figures;
}

QList<PlanFigures> compareDays(const Plan &plan, const QList<int> &days)
{
    QList<PlanFigures> result;
    for (const int count : days) {
        const Plan other = withDays(plan, count);
        result.append(planFigures(other, forecast(other)));
    }
    return result;
}

SmallestDays smallestDays(const Plan &plan)
{
    SmallestDays result;
    QList<int> days(SmallestDays::MostDays);
    std::iota(days.begin(), days.end(), 1);
    result.curve = compareDays(plan, days);
    if (plan.sites.isEmpty())
        return result;
    const auto keeps = [&](const PlanFigures &f) { return f.withinLimits >= plan.limits.probability; };
    const auto fewest = std::ranges::find_if(result.curve, keeps);
    result.bestDays = std::ranges::max_element(result.curve, {}, &PlanFigures::withinLimits)->days;
    if (fewest == result.curve.end()) {
        addBottleneck(result, plan);
        return result;
    }
    result.outcome = SmallestDays::Outcome::Found;
    result.days = fewest->days;
    return result;
}

Result<int> daysUntil(const Plan &plan, const QDateTime &end)
{
    const QDateTime opening = plan.opening();
    const QDateTime local = end.toTimeZone(opening.timeZone());
    const qint64 days = opening.date().daysTo(local.date()) - (local.time() < opening.time() ? 1 : 0);
    if (!end.isValid() || days < 1)
        return fail(ErrorCode::Malformed, u"days"_s,
                    FiguresText::tr("The window must end at least a day after it opens."));
    if (days > PlanFileLimits::Days)
        return fail(ErrorCode::TooLarge, u"days"_s,
                    FiguresText::tr("A window has at most %n day(s).", nullptr, PlanFileLimits::Days));
    return static_cast<int>(days);
}

} // namespace ccm
