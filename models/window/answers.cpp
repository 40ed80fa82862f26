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

Answer mostStarted(const Forecast &forecast, const QLocale &locale)
{
    if (forecast.mostStarted.isValid())
        return {.text = AnswerText::tr("95 % have started by %1.")
                            .arg(moment(forecast.mostStarted, forecast, locale))};
    return {.status = Status::Bad,
            .text = AnswerText::tr("Fewer than 95 % start within %n day(s) after the deadline.", nullptr,
                                   Forecast::LongTailDays)};
}

Answer busiestHour(const Forecast &forecast, const QLocale &locale)
{
    const HourForecast &hour = *forecast.busiestHour;
    const QDateTime end = hour.start.addSecs(SecondsPerHour);
    QString text =
        AnswerText::tr("Busiest hour: %1 to %2 with %3 starts expected, and at most %4 in 95 of 100 cases.")
            .arg(moment(hour.start, forecast, locale), locale.toString(end, u"HH:mm"),
                 count(hour.starts.mean, locale), locale.toString(hour.starts.p95));
    if (forecast.equallyBusyHours > 0)
        text += u' ' + AnswerText::tr("%n more hour(s) are as busy.", nullptr, forecast.equallyBusyHours);
    return {.text = text};
}

Answer deadlineKept(const Forecast &forecast, const QLocale &locale)
{
    const auto all = static_cast<double>(forecast.clients);
    const double late = std::max(all - forecast.startedByDeadline.mean, 0.0);
    const QString deadline = moment(forecast.deadline, forecast, locale);
    if (late < 0.05)
        return {
            .status = Status::Good,
            .text =
                AnswerText::tr("All clients are expected to start before the deadline, %1.").arg(deadline)};
    return {.status = Status::Warning,
            .text = AnswerText::tr("%1 of %2 clients (%3) are expected to miss the deadline, %4.")
                        .arg(count(late, locale), locale.toString(forecast.clients),
                             percent(late / all, locale), deadline)};
}

} // namespace

QList<Answer> answers(const Plan &plan, const Forecast &forecast, const QLocale &locale)
{
    if (forecast.clients == 0)
        return {{.status = Status::Muted, .text = AnswerText::tr("The plan has no clients.")}};
    QList<Answer> result{mostStarted(forecast, locale)};
    if (forecast.busiestHour)
        result.append(busiestHour(forecast, locale));
    result.append(deadlineKept(forecast, locale));
    if (forecast.neverOn > 0)
        result.append({.status = Status::Bad,
                       .text = AnswerText::tr("%1 clients are never on and will not start.")
                                   .arg(locale.toString(forecast.neverOn))});
    if (!plan.randomise)
        result.append(
            {.status = Status::Warning,
             .text = AnswerText::tr("Starts are not spread: each client starts when it gets its policy.")});
    return result;
}

} // namespace ccm
