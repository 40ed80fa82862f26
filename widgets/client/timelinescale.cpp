// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelinescale.h"

#include "models/base/moment.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace ccm {
namespace {

constexpr qint64 Second = 1'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Month = 30 * Day; ///< about; months are counted by the calendar
constexpr qint64 Year = 365 * Day; ///< likewise
constexpr qint64 FirstMonday = 4 * Day; ///< 1970-01-05: weeks begin there

/// Distances of labels that people count in.
constexpr std::array Steps{qint64{1},   qint64{2},   qint64{5},   qint64{10}, qint64{20}, qint64{50},
                           qint64{100}, qint64{200}, qint64{500}, Second,     2 * Second, 5 * Second,
                           10 * Second, 30 * Second, Minute,      2 * Minute, 5 * Minute, 10 * Minute,
                           30 * Minute, Hour,        3 * Hour,    6 * Hour,   12 * Hour,  Day,
                           2 * Day,     7 * Day,     14 * Day,    Month,      3 * Month,  6 * Month,
                           Year,        2 * Year,    5 * Year,    10 * Year,  50 * Year};

QDateTime asWritten(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

/// Short enough for an axis: the day where one begins, else the time.
QString textOf(qint64 time, qint64 step)
{
    const QLocale locale;
    const QDateTime written = asWritten(time);
    if (step >= Year)
        return QString::number(written.date().year());
    if (step >= Day || (step >= Minute && written.time().msecsSinceStartOfDay() == 0))
        return dateText(written.date());
    if (step >= Minute)
        return locale.toString(written.time(), QLocale::ShortFormat);
    return locale.toString(written.time(), step >= Second ? u"HH:mm:ss" : u"HH:mm:ss.zzz");
}

/// The widest that there is at this distance, whatever moment it is.
double widest(qint64 step, const std::function<double(const QString &)> &widthOf)
{
    constexpr qint64 Late = 20 * Year + 300 * Day + 22 * Hour + 58 * Minute + 58 * Second + 888;
    const double day = step >= Minute && step < Year ? widthOf(textOf(Late, Day)) : 0;
    return std::max(widthOf(textOf(Late, step)), day) + 2 * widthOf(QStringLiteral("0"));
}

/// A round moment at or before `time`.
qint64 roundedDown(double time, qint64 step)
{
    const auto below = [time](qint64 unit, qint64 origin) {
        return origin
            + static_cast<qint64>(
                  std::floor((time - static_cast<double>(origin)) / static_cast<double>(unit)))
            * unit;
    };
    if (step < Month)
        return below(step, step >= 7 * Day ? FirstMonday : 0);
    const QDate date = asWritten(static_cast<qint64>(time)).date();
    const int months = static_cast<int>(step >= Year ? step / Year * 12 : step / Month);
    const int count = (date.year() * 12 + date.month() - 1) / months * months;
    return QDateTime(QDate(count / 12, count % 12 + 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

qint64 next(qint64 time, qint64 step)
{
    if (step < Month)
        return time + step;
    const int months = static_cast<int>(step >= Year ? step / Year * 12 : step / Month);
    return asWritten(time).addMonths(months).toMSecsSinceEpoch();
}

} // namespace

void TimelineScale::setPixels(double left, double width)
{
    m_left = left;
    m_width = std::max(1.0, width);
}

void TimelineScale::show(double from, double to)
{
    m_span = std::max(LeastSpan, to - from);
    m_from = from - (m_span - (to - from)) / 2;
}

void TimelineScale::zoom(double factor, double time)
{
    const double span = std::max(LeastSpan, m_span / factor);
    m_from = time - (time - m_from) / m_span * span;
    m_span = span;
}

void TimelineScale::keepWithin(double first, double last)
{
    constexpr double Beyond = 1.5; // of the whole story
    constexpr double InSight = 0.1; // of what is in sight
    const double most = std::max(Beyond * (last - first), 60.0 * Second);
    if (m_span > most)
        zoom(m_span / most, m_from + m_span / 2);
    m_from = std::clamp(m_from, first - (1 - InSight) * m_span, last - InSight * m_span);
}

QList<TimelineTick> timelineTicks(const TimelineScale &scale,
                                  const std::function<double(const QString &)> &widthOf)
{
    const double pixelsPerMs = (scale.right() - scale.left()) / scale.span();
    const auto *const fitting = std::ranges::find_if(
        Steps, [&](qint64 step) { return static_cast<double>(step) * pixelsPerMs >= widest(step, widthOf); });
    const qint64 step = fitting != Steps.end() ? *fitting : Steps.back();
    QList<TimelineTick> ticks;
    for (qint64 time = roundedDown(scale.from(), step); static_cast<double>(time) <= scale.to();
         time = next(time, step)) {
        if (static_cast<double>(time) >= scale.from())
            ticks.append({.time = time, .text = textOf(time, step)});
    }
    return ticks;
}

} // namespace ccm
