// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace ccm {

/// Which stretch of time stands on which pixels. Times are milliseconds, as a TimelineEntry has them.
class TimelineScale
{
public:
    static constexpr double LeastSpan = 10; ///< records have milliseconds: closer there is nothing to see

    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_from + m_span; }
    [[nodiscard]] double span() const { return m_span; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    [[nodiscard]] double x(double time) const { return m_left + (time - m_from) / m_span * m_width; }
    [[nodiscard]] double time(double x) const { return m_from + (x - m_left) / m_width * m_span; }

    void setPixels(double left, double width);
    void show(double from, double to);
    /// More than 1 comes nearer; what stands at `time` stays where it is.
    void zoom(double factor, double time);
    void pan(double milliseconds) { m_from += milliseconds; }
    /// Some of the story from `first` to `last` stays in sight, and not much more than it can be seen.
    void keepWithin(double first, double last);

private:
    double m_from = 0;
    double m_span = 1000;
    double m_left = 0;
    double m_width = 1;
};

struct TimelineTick
{
    qint64 time = 0;
    QString text;

    bool operator==(const TimelineTick &) const = default;
};

/// Round moments in sight, from years down to milliseconds, as close as their texts can stand beside each
/// other; in the format of the locale. `widthOf` measures a text in pixels.
[[nodiscard]] QList<TimelineTick> timelineTicks(const TimelineScale &scale,
                                                const std::function<double(const QString &)> &widthOf);

} // namespace ccm
