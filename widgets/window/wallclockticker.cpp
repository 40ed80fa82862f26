// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/wallclockticker.h"

#include "widgets/window/charttimes.h"

#include <algorithm>
#include <array>

namespace ccm {

using namespace Qt::StringLiterals;

double WallClockTicker::getTickStep(const QCPRange &range)
{
    static constexpr std::array Steps{HourSeconds,      2 * HourSeconds, 3 * HourSeconds, 6 * HourSeconds,
                                      12 * HourSeconds, DaySeconds,      2 * DaySeconds,  7 * DaySeconds,
                                      14 * DaySeconds,  28 * DaySeconds, 56 * DaySeconds, 112 * DaySeconds};
    const double wanted = range.size() / std::max(tickCount(), 1);
    const auto step =
        std::ranges::lower_bound(Steps, wanted, {}, [](qint64 s) { return static_cast<double>(s); });
    return static_cast<double>(step == Steps.end() ? Steps.back() : *step);
}

int WallClockTicker::getSubTickCount(double tickStep)
{
    const auto step = static_cast<qint64>(tickStep);
    if (step % (7 * DaySeconds) == 0)
        return 6;
    return step == 2 * DaySeconds ? 1 : step == 3 * HourSeconds ? 2 : 3;
}

QString WallClockTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(tick), m_zone);
    return time.time() == QTime(0, 0) ? dayText(time.date(), locale)
                                      : locale.toString(time.time(), u"HH:mm"_s);
}

QVector<double> WallClockTicker::createTickVector(double tickStep, const QCPRange &range)
{
    QVector<double> ticks;
    const auto step = static_cast<qint64>(tickStep);
    // Whole weeks begin on Mondays; Julian day 0 was one.
    QDate day = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(range.lower), m_zone).date();
    const qint64 days = std::max<qint64>(step / DaySeconds, 1);
    day = day.addDays(-(day.toJulianDay() % days));
    for (;; day = day.addDays(days)) {
        const qint64 midnight = day.startOfDay(m_zone).toSecsSinceEpoch();
        if (static_cast<double>(midnight) > range.upper)
            return ticks;
        ticks.append(static_cast<double>(midnight));
        for (qint64 second = step; second < DaySeconds; second += step)
            ticks.append(static_cast<double>(
                QDateTime(day, QTime(0, 0).addSecs(static_cast<int>(second)), m_zone).toSecsSinceEpoch()));
    }
}

} // namespace ccm
