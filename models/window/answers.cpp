// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/answers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Answers)
};

constexpr qint64 SecondsPerHour = 3'600;

QString count(double clients, const QLocale &locale)
{
    return clients > 0.0 && clients < 9.95 ? locale.toString(clients, 'f', 1)
                                           : locale.toString(std::llround(clients));
}

/// Rounded towards the middle: "100 %" and "0 %" are kept for all and none.
QString percent(double share, const QLocale &locale)
{
    const double percent = share * 100.0;
    const bool fine = (percent > 0.0 && percent < 1.0) || (percent > 99.0 && percent < 100.0);
    return AnswerText::tr("%1 %").arg(
        locale.toString(std::clamp(percent, fine ? 0.1 : 0.0, fine ? 99.9 : 100.0), 'f', fine ? 1 : 0));
}

/// The year only where it is another than that of the opening.
QString moment(const QDateTime &time, const Forecast &forecast, const QLocale &locale)
{
    const bool sameYear = time.date().year() == forecast.opening.date().year();
    //: A moment as in "Mon 7 Dec 10:00" and "Thu 2 Dec 2027 10:00"
    return locale.toString(
        time, sameYear ? AnswerText::tr("ddd d MMM HH:mm") : AnswerText::tr("ddd d MMM yyyy HH:mm"));
}

PlanAnswer mostDone(const Forecast &forecast, const QLocale &locale)
{
    if (forecast.mostDone.isValid())
        return {.text = (forecast.hasInstallCurve ? AnswerText::tr("95 % are installed by %1.")
                                                  : AnswerText::tr("95 % have started by %1."))
                            .arg(moment(forecast.mostDone, forecast, locale))};
    if (forecast.hasInstallCurve)
        return {.status = Status::Bad,
                .text = AnswerText::tr("Fewer than 95 % are installed within %n day(s) after the deadline.",
                                       nullptr, Forecast::LongTailDays)};
    return {.status = Status::Bad,
            .text = AnswerText::tr("Fewer than 95 % start within %n day(s) after the deadline.", nullptr,
                                   Forecast::LongTailDays)};
}

PlanAnswer busiestHour(const Forecast &forecast, const QLocale &locale)
{
    const HourForecast &hour = *forecast.busiestHour;
    const QDateTime end = hour.start.addSecs(SecondsPerHour);
    QString text =
        AnswerText::tr("Busiest hour: %1 to %2 with %3 starts expected, and at most %4 in 95 of 100 cases.")
            .arg(moment(hour.start, forecast, locale), locale.toString(end, u"HH:mm"),
                 count(hour.starts.mean, locale), locale.toString(hour.starts.p95));
    // With many hours alike, one of them is all but sure to be above what this one keeps to.
    if (forecast.equallyBusyHours > 0)
        text += u' ' + AnswerText::tr("%n more hour(s) are as busy.", nullptr, forecast.equallyBusyHours)
            + u' '
            + AnswerText::tr("No hour at all has more than %1 in 95 of 100 cases.")
                  .arg(locale.toString(forecast.mostInAnHour.p95));
    return {.text = text};
}

/// Clients that have downloaded wait for a maintenance window, and then install at once.
PlanAnswer busiestInstalls(const Forecast &forecast, const QLocale &locale)
{
    const auto most = std::ranges::max_element(forecast.installs, {},
                                               [](const HourForecast &hour) { return hour.starts.mean; });
    const QDateTime end = most->start.addSecs(SecondsPerHour);
    return {.text = AnswerText::tr("Most installations: %1 to %2, %3 expected.")
                        .arg(moment(most->start, forecast, locale), locale.toString(end, u"HH:mm"),
                             count(most->starts.mean, locale))};
}

PlanAnswer deadlineKept(const Forecast &forecast, const QLocale &locale)
{
    const auto all = static_cast<double>(forecast.clients);
    const double late = std::max(all - forecast.doneByDeadline.mean, 0.0);
    const QString deadline = moment(forecast.deadline, forecast, locale);
    if (late < 0.05)
        return {.status = Status::Good,
                .text =
                    (forecast.hasInstallCurve
                         ? AnswerText::tr("All clients are expected to be installed before the deadline, %1.")
                         : AnswerText::tr("All clients are expected to start before the deadline, %1."))
                        .arg(deadline)};
    return {.status = Status::Warning,
            .text = AnswerText::tr("%1 of %2 clients (%3) are expected to miss the deadline, %4.")
                        .arg(count(late, locale), locale.toString(forecast.clients),
                             percent(late / all, locale), deadline)};
}

QString mbit(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value < 9.95 ? 1 : 0);
}

/// The fullest link: of all, what an administrator has to know.
PlanAnswer worstLink(const Forecast &forecast, const QLocale &locale)
{
    constexpr double Hardly = 0.0005;
    const LinkLoad &link = forecast.links.first();
    const bool isFull = link.overloadProbability > 0.5;
    QString text = link.busiestHour.isValid()
        ? AnswerText::tr("%1 has the fullest hour, %2: %3 Mbit/s expected, %4 in 95 of 100 cases, limit %5.")
              .arg(link.name, moment(link.busiestHour, forecast, locale), mbit(link.meanMbit, locale),
                   mbit(link.p95Mbit, locale), mbit(link.limitMbit, locale))
        : AnswerText::tr("Nothing is downloaded over a link.");
    if (link.overloadProbability > Hardly)
        text += u' '
            + (isFull ? AnswerText::tr("It is overloaded in some hour with a probability of %1.")
                      : AnswerText::tr("It may be overloaded in some hour, with a probability of %1."))
                  .arg(percent(link.overloadProbability, locale));
    return {.status = isFull                        ? Status::Bad
                : link.overloadProbability > Hardly ? Status::Warning
                                                    : Status::Good,
            .text = text};
}

} // namespace

QList<PlanAnswer> answers(const Plan &plan, const Forecast &forecast, const QLocale &locale)
{
    if (forecast.clients == 0 && forecast.excluded > 0)
        return {{.status = Status::Muted, .text = AnswerText::tr("All clients of the plan are excluded.")}};
    if (forecast.clients == 0)
        return {{.status = Status::Muted, .text = AnswerText::tr("The plan has no clients.")}};
    QList<PlanAnswer> result{mostDone(forecast, locale)};
    if (forecast.busiestHour)
        result.append(busiestHour(forecast, locale));
    if (!forecast.installs.isEmpty())
        result.append(busiestInstalls(forecast, locale));
    result.append(deadlineKept(forecast, locale));
    if (!forecast.links.isEmpty())
        result.append(worstLink(forecast, locale));
    if (forecast.neverOn > 0)
        result.append({.status = Status::Bad,
                       .text = AnswerText::tr("%1 clients are never on and will not start.")
                                   .arg(locale.toString(forecast.neverOn))});
    if (forecast.noWindow > 0)
        result.append({.status = Status::Bad,
                       .text = AnswerText::tr("%1 clients are never on in a maintenance window: they "
                                              "download and do not install.")
                                   .arg(locale.toString(forecast.noWindow))});
    if (forecast.excluded > 0)
        result.append({.status = Status::Muted,
                       .text = AnswerText::tr("%1 more clients are excluded and do not upgrade.")
                                   .arg(locale.toString(forecast.excluded))});
    if (!plan.randomise)
        result.append(
            {.status = Status::Warning,
             .text = AnswerText::tr("Starts are not spread: each client starts when it gets its policy.")});
    return result;
}

namespace {

const PlanFigures *mostDoneWithin(const QList<PlanFigures> &curve, int days)
{
    const PlanFigures *best = nullptr;
    for (const PlanFigures &figures : curve) {
        if (figures.days <= days && (!best || figures.doneShare > best->doneShare))
            best = &figures;
    }
    return best;
}

} // namespace

PlanAnswer doneAnswer(const SmallestDays &smallest, const QLocale &locale)
{
    constexpr int Week = 7;
    constexpr double MostClients = 0.95; // as the forecast says "most"
    const auto found = std::ranges::find_if(
        smallest.curve, [](const PlanFigures &figures) { return figures.doneShare >= MostClients; });
    if (found != smallest.curve.end())
        return {.status = Status::Good,
                .text =
                    AnswerText::tr("%n day(s) are the fewest with which %1 of the clients are done by the "
                                   "deadline.",
                                   nullptr, found->days)
                        .arg(percent(MostClients, locale))};
    const PlanFigures *best = mostDoneWithin(smallest.curve, SmallestDays::MostDays);
    const PlanFigures *inAWeek = mostDoneWithin(smallest.curve, Week);
    if (!best || !inAWeek)
        return {.status = Status::Muted, .text = AnswerText::tr("The plan has no clients.")};
    return {.status = Status::Warning,
            .text = AnswerText::tr(
                        "No number of days up to 31 has %1 of the clients done by the deadline. The best "
                        "number is %2, with %3; within a week it is %4, with %5.")
                        .arg(percent(MostClients, locale), locale.toString(best->days),
                             percent(best->doneShare, locale), locale.toString(inAWeek->days),
                             percent(inAWeek->doneShare, locale))};
}

PlanAnswer daysAnswer(const Plan &plan, const SmallestDays &smallest, const QLocale &locale)
{
    const QString sure = percent(plan.limits.probability, locale);
    switch (smallest.outcome) {
    case SmallestDays::Outcome::Found:
        return {.status = Status::Good,
                .text =
                    AnswerText::tr("%n day(s) are the fewest that keep every link within its limit with a "
                                   "probability of %1.",
                                   nullptr, *smallest.days)
                        .arg(sure)};
    case SmallestDays::Outcome::NoLinks:
        return {.status = Status::Muted,
                .text = AnswerText::tr("The plan names no link, so there is no limit to keep.")};
    case SmallestDays::Outcome::NoCapacity:
        return {.status = Status::Bad,
                .text = AnswerText::tr(
                            "No number of days keeps every link within its limit, because the link of %1 "
                            "carries nothing.")
                            .arg(smallest.link)};
    case SmallestDays::Outcome::Overloaded:
        return {
            .status = Status::Bad,
            .text =
                AnswerText::tr(
                    "No number of days up to 31 keeps every link within its limit, because %1 is above its "
                    "limit of %2 Mbit/s in some hour with a probability of %3 even with %n day(s).",
                    nullptr, smallest.bestDays)
                    .arg(smallest.link, mbit(smallest.limitMbit, locale),
                         percent(smallest.overloadProbability, locale))};
    }
    Q_UNREACHABLE();
}

} // namespace ccm
