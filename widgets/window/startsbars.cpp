// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/startsbars.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct StartsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::StartsChart)
};

/// Installations are forecast by the hour: their means add up to those of days, their ranges do not.
void addInstalls(QList<StartsBar> &days, const Forecast &forecast)
{
    const QList<TimeSpan> hours = hourSpans(forecast);
    qsizetype day = 0;
    for (qsizetype i = 0; i < forecast.installs.size() && i < hours.size(); ++i) {
        while (day < days.size() && days[day].span.end <= hours[i].start)
            ++day;
        if (day == days.size())
            return;
        days[day].installs.mean += forecast.installs[i].starts.mean;
        days[day].installedShare = forecast.installs[i].startedShare;
    }
}

} // namespace

QList<StartsBar> barsByHour(const Forecast &forecast)
{
    const QList<TimeSpan> spans = hourSpans(forecast);
    QList<StartsBar> bars(spans.size());
    for (qsizetype i = 0; i < spans.size(); ++i) {
        bars[i].span = spans[i];
        bars[i].starts = forecast.hours[i].starts;
        bars[i].startedShare = forecast.hours[i].startedShare;
        if (i < forecast.installs.size()) {
            bars[i].installs = forecast.installs[i].starts;
            bars[i].installedShare = forecast.installs[i].startedShare;
        }
    }
    return bars;
}

QList<StartsBar> barsByDay(const Forecast &forecast)
{
    const QList<TimeSpan> spans = daySpans(forecast);
    QList<StartsBar> bars(spans.size());
    for (qsizetype i = 0; i < spans.size(); ++i) {
        bars[i].span = spans[i];
        bars[i].starts = forecast.days[i].starts;
        bars[i].startedShare = forecast.days[i].startedShare;
    }
    addInstalls(bars, forecast);
    return bars;
}

void countCompleted(QList<StartsBar> &bars, const Actuals &actuals)
{
    if (!actuals.until.isValid())
        return;
    const qint64 until = actuals.until.toSecsSinceEpoch();
    QList<qint64> seen;
    for (const QDateTime &time : actuals.completed) {
        if (time.isValid() && time.toSecsSinceEpoch() <= until)
            seen.append(time.toSecsSinceEpoch());
    }
    std::ranges::sort(seen);
    for (StartsBar &bar : bars) {
        if (bar.span.start >= until)
            return;
        const auto first = std::ranges::lower_bound(seen, bar.span.start);
        bar.completed = std::distance(first, std::ranges::lower_bound(seen, bar.span.end));
    }
}

QString barText(const StartsBar &bar, bool hasInstalls, const QLocale &locale)
{
    QString text = StartsText::tr("%1 starts expected, %2 to %3 in 9 of 10 cases; %4 started in all")
                       .arg(countText(bar.starts.mean, locale), locale.toString(bar.starts.p05),
                            locale.toString(bar.starts.p95), shareText(bar.startedShare, locale));
    if (hasInstalls)
        text += "; "_L1
            + StartsText::tr("%1 installations expected; %2 installed in all")
                  .arg(countText(bar.installs.mean, locale), shareText(bar.installedShare, locale));
    if (bar.completed)
        text += "; "_L1 + StartsText::tr("%1 seen to complete").arg(locale.toString(*bar.completed));
    return text;
}

} // namespace ccm
