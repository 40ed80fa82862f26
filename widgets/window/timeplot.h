// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/chartplot.h"
#include "widgets/window/charttimes.h"

#include <optional>

namespace ccm {

class SpanMarks;
class WallClockTicker;

/// A plot over the hours or days of a forecast: its time axis, weekends and deadline, and a cursor.
class TimePlot : public ChartPlot
{
public:
    explicit TimePlot(QWidget *parent);

    /// What can be looked at, step by step. The view stays where the window of the forecast is the same.
    void setSteps(const Forecast &forecast, const QList<TimeSpan> &steps);
    [[nodiscard]] const QList<TimeSpan> &steps() const { return m_steps; }
    /// The number of the step at a second; -1 outside.
    [[nodiscard]] qsizetype stepAt(double second) const;
    [[nodiscard]] QTimeZone zone() const { return m_zone; }

    void showWhole();
    void showSpan(const TimeSpan &span);
    /// Moves or zooms along the time axis, around the cursor where it is in view; never out of the forecast.
    void look(double shift, double zoom);

    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    /// -1 takes it away. The view follows.
    void setCursor(qsizetype step);

protected:
    void drawColors() override;
    void fitTo(const QSize &size) override;

private:
    void buildAxes();
    void buildMarks();
    void placeMarks(const Forecast &forecast);
    void placeCursor();
    void keepInside(const QCPRange &range);
    [[nodiscard]] QCPRange whole() const;

    QSharedPointer<WallClockTicker> m_ticker;
    QList<TimeSpan> m_steps;
    QTimeZone m_zone = QTimeZone::utc();
    TimeSpan m_window; ///< of the forecast, from its opening to its deadline
    qint64 m_shownUntil = 0;
    qsizetype m_cursor = -1;
    SpanMarks *m_weekends = nullptr;
    QCPItemStraightLine *m_deadline = nullptr;
    QCPItemText *m_deadlineText = nullptr;
    QCPItemRect *m_cursorMark = nullptr;
};

} // namespace ccm
