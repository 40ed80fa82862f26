// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/reality.h"

#include "models/window/curves.h"
#include "models/window/quietmath.h"

#include <QCoreApplication>

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct RealityText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Reality)
};

constexpr double SecondsPerDay = 86'400.0;

/// A curve of shares at cell boundaries, read between them.
template<typename Curve>
double shareAt(const Curve &before, double seconds)
{
    const double cell = seconds / static_cast<double>(CellSeconds);
    const auto last = static_cast<double>(before.size()) - 1.0;
    if (before.empty() || cell <= 0.0)
        return before.empty() ? 0.0 : before.front();
    if (cell >= last)
        return before.back();
    const double whole = std::floor(cell);
    const auto i = static_cast<typename Curve::size_type>(whole);
    return before[i] + (cell - whole) * (before[i + 1] - before[i]);
}

double secondsInto(const Forecast &forecast, const QDateTime &time)
{
    return static_cast<double>(forecast.origin.msecsTo(time)) / 1'000.0;
}

/// How likely a count of a binomial distribution lies as far out as this one, to either side.
double binomialChance(double count, double clients, double chance)
{
    if (chance <= 0.0 || chance >= 1.0)
        return count == clients * chance ? 1.0 : 0.0;
    const double least =
        count <= 0.0 ? 1.0 : boost::math::ibeta(count, clients - count + 1.0, chance, QuietMath());
    const double most =
        count >= clients ? 1.0 : boost::math::ibetac(count + 1.0, clients - count, chance, QuietMath());
    return std::min(2.0 * std::min(least, most), 1.0);
}

/// Of the mean of uniform ranks, by the normal distribution.
double meanRankChance(double mean, double values)
{
    const boost::math::normal_distribution<double, QuietMath> normal;
    const double z = std::abs(mean - 0.5) * std::sqrt(12.0 * values);
    return 2.0 * boost::math::cdf(boost::math::complement(normal, z));
}

/// How likely uniform ranks lie as unevenly: Kolmogorov's distribution, with Stephens's correction for few
/// values. Boost.Math has it from 1.75 on only.
double evennessChance(std::vector<double> ranks)
{
    if (ranks.empty())
        return 1.0;
    std::ranges::sort(ranks);
    const auto values = static_cast<double>(ranks.size());
    double distance = 0.0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const auto place = static_cast<double>(i);
        distance = std::max({distance, ranks[i] - place / values, (place + 1.0) / values - ranks[i]});
    }
    const double root = std::sqrt(values);
    const double scaled = (root + 0.12 + 0.11 / root) * distance;
    if (scaled < 0.2)
        return 1.0; // the series converges slowly there, to 1
    double sum = 0.0;
    double sign = 1.0;
    for (double j = 1.0; j <= 100.0; j += 1.0) {
        sum += sign * std::exp(-2.0 * j * j * scaled * scaled);
        sign = -sign;
    }
    return std::clamp(2.0 * sum, 0.0, 1.0);
}

Plausibility judge(const RealityCheck &check)
{
    if (check.values < RealityCheck::LeastValues)
        return Plausibility::TooFew;
    if (std::min(check.levelChance, check.shapeChance) < RealityCheck::ImplausibleAlpha)
        return Plausibility::NotPlausible;
    if (check.levelChance >= RealityCheck::BandAlpha)
        return Plausibility::AsForecast;
    return check.isAhead ? Plausibility::Ahead : Plausibility::Behind;
}

QString judgement(const RealityCheck &check)
{
    switch (check.result) {
    case Plausibility::TooFew:
        return RealityText::tr("too few to tell");
    case Plausibility::AsForecast:
        return RealityText::tr("as forecast");
    case Plausibility::Ahead:
        return RealityText::tr("ahead of the forecast");
    case Plausibility::Behind:
        return RealityText::tr("behind the forecast");
    case Plausibility::NotPlausible:
        return RealityText::tr("not plausible under the forecast");
    }
    Q_UNREACHABLE();
}

QString chanceText(double chance, const QLocale &locale)
{
    return chance < 0.001 ? RealityText::tr("below %1").arg(locale.toString(0.001, 'f', 3))
                          : locale.toString(chance, 'f', 3);
}

QString momentText(const QDateTime &time, const Forecast &forecast, const QLocale &locale)
{
    //: A moment as in "Thu 10 Sep 22:04"
    return locale.toString(time.toTimeZone(forecast.opening.timeZone()), RealityText::tr("ddd d MMM HH:mm"));
}

/// The moment drawn first, of all clients of the plan.
class FirstDraws
{
public:
    explicit FirstDraws(const Plan &plan) : m_curves(solvePlan(plan))
    {
        for (const GroupCurves &group : m_curves.groups)
            m_clients += group.clients;
    }

    [[nodiscard]] double shareBefore(const QDateTime &moment) const
    {
        const double seconds = static_cast<double>(m_curves.grid.origin.msecsTo(moment)) / 1'000.0;
        double sum = 0.0;
        for (const GroupCurves &group : m_curves.groups)
            sum += group.clients * shareAt(group.firstDrawBefore, seconds);
        return m_clients > 0.0 ? sum / m_clients : 0.0;
    }

private:
    PlanCurves m_curves;
    double m_clients = 0.0;
};

/// Where in its span a moment was drawn, from 0 to 1. The span of a draw whose time is known is known too;
/// but with the full days again it is not whether the draw was the first.
double rankOf(const ScheduledMoment &scheduled, const Plan &plan, const Forecast &forecast,
              const FirstDraws &firstDraws)
{
    const bool isLate = scheduled.drawn.isValid() && scheduled.drawn >= forecast.deadline;
    const bool spanIsKnown =
        scheduled.drawn.isValid() && plan.randomise && (isLate || plan.redraw == Plan::Redraw::Remaining);
    if (!spanIsKnown)
        return firstDraws.shareBefore(scheduled.moment);
    const auto seconds = static_cast<double>(scheduled.drawn.secsTo(scheduled.moment));
    const double span =
        isLate ? SecondsPerDay : static_cast<double>(scheduled.drawn.secsTo(forecast.deadline));
    const double earliest = plan.earliestStartHours * 3'600.0;
    const bool isFirst = !isLate && seconds >= earliest && earliest < span;
    const double from = isFirst ? earliest : 0.0;
    return span > from ? std::clamp((seconds - from) / (span - from), 0.0, 1.0) : 0.5;
}

} // namespace

RealityCheck checkScheduled(const Plan &plan, const Forecast &forecast, const Actuals &actuals,
                            const QLocale &locale)
{
    const FirstDraws firstDraws(plan);
    std::vector<double> ranks;
    double sum = 0.0;
    for (const ScheduledMoment &scheduled : actuals.scheduled) {
        if (!scheduled.moment.isValid())
            continue;
        ranks.push_back(rankOf(scheduled, plan, forecast, firstDraws));
        sum += ranks.back();
    }
    RealityCheck check{.values = static_cast<qint64>(ranks.size()), .expected = 0.5};
    if (check.values > 0) {
        const auto values = static_cast<double>(check.values);
        const double mean = sum / values;
        check.isAhead = mean < 0.5;
        check.levelChance = meanRankChance(mean, values);
        check.shapeChance = evennessChance(ranks);
    }
    check.result = judge(check);
    check.sentence = RealityText::tr("%n drawn moment(s): %1.", nullptr, static_cast<int>(check.values))
                         .arg(judgement(check));
    if (check.result != Plausibility::TooFew)
        check.sentence += u' '
            + RealityText::tr("Mean rank: p = %1; spread (Kolmogorov-Smirnov): p = %2.")
                  .arg(chanceText(check.levelChance, locale), chanceText(check.shapeChance, locale));
    return check;
}

RealityCheck checkCompleted(const Forecast &forecast, const Actuals &actuals, const QLocale &locale)
{
    const double byNow = shareAt(forecast.doneBefore, secondsInto(forecast, actuals.until));
    std::vector<double> ranks;
    double completed = 0.0;
    for (const QDateTime &time : actuals.completed) {
        if (!time.isValid() || time > actuals.until)
            continue;
        completed += 1.0;
        if (byNow > 0.0)
            ranks.push_back(std::min(shareAt(forecast.doneBefore, secondsInto(forecast, time)) / byNow, 1.0));
    }
    const double observed = std::max(static_cast<double>(actuals.observed), completed);
    RealityCheck check{.values = static_cast<qint64>(observed), .expected = observed * byNow};
    check.isAhead = completed > check.expected;
    if (observed > 0.0)
        check.levelChance = binomialChance(completed, observed, std::clamp(byNow, 0.0, 1.0));
    if (ranks.size() >= RealityCheck::LeastValues)
        check.shapeChance = evennessChance(ranks);
    check.result = judge(check);
    check.sentence =
        RealityText::tr("%1 of %2 clients were done by %3, and %4 were expected: %5.")
            .arg(locale.toString(static_cast<qint64>(completed)), locale.toString(check.values),
                 momentText(actuals.until, forecast, locale),
                 locale.toString(static_cast<qint64>(std::llround(check.expected))), judgement(check));
    if (check.result != Plausibility::TooFew)
        check.sentence += u' '
            + RealityText::tr("How many (binomial test): p = %1; when (Kolmogorov-Smirnov): p = %2.")
                  .arg(chanceText(check.levelChance, locale), chanceText(check.shapeChance, locale));
    return check;
}

std::optional<double> shareStartedBefore(const Forecast &forecast, const QDateTime &moment)
{
    if (forecast.clients == 0 || !moment.isValid())
        return {};
    return shareAt(forecast.startedBefore, secondsInto(forecast, moment));
}

QString clientSentence(const Forecast &forecast, const QDateTime &moment, const QLocale &locale)
{
    const std::optional<double> share = shareStartedBefore(forecast, moment);
    if (!share)
        return RealityText::tr("The plan has no clients to compare this client with.");
    return RealityText::tr("This client drew %1; %2 % of the clients will have started by then.")
        .arg(momentText(moment, forecast, locale), locale.toString(std::llround(*share * 100.0)));
}

QList<qint64> completionsPerHour(const Forecast &forecast, const Actuals &actuals)
{
    constexpr double SecondsPerHour = 3'600.0;
    QList<qint64> hours(forecast.hours.size());
    for (const QDateTime &time : actuals.completed) {
        const double hour = std::floor(secondsInto(forecast, time) / SecondsPerHour);
        if (time.isValid() && hour >= 0.0 && hour < static_cast<double>(hours.size()))
            ++hours[static_cast<qsizetype>(hour)];
    }
    return hours;
}

} // namespace ccm
