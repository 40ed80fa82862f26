// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/startsbars.h"
#include "widgets/window/startschart.h"
#include "widgets/window/stepgraph.h"
#include "widgets/window/timeplot.h"

#include <array>

namespace ccm {

/// The QCustomPlot of StartsChart and what is in it. A hue tells what is counted: starts, installations, what
/// was seen; solid is per hour or day, dashed is in all.
class StartsPlot final : public TimePlot
{
public:
    using Series = StartsChart::Series;
    using Resolution = StartsChart::Resolution;

    explicit StartsPlot(QWidget *parent);

    void setForecast(const Forecast &forecast, Resolution resolution);
    void setPlan(const Plan &plan);
    void setActuals(const Actuals &actuals);

    [[nodiscard]] QString textOfStep(qsizetype step) const;
    [[nodiscard]] static QString nameOf(Series series);
    /// Whether there is anything of it.
    [[nodiscard]] bool has(Series series) const;
    [[nodiscard]] bool isShown(Series series) const { return m_isShown[at(series)]; }
    void setShown(Series series, bool isShown);
    [[nodiscard]] std::optional<Series> seriesOf(QCPAbstractLegendItem *item) const;
    [[nodiscard]] QList<QPointF> pointsOf(Series series) const;

protected:
    void drawColors() override;

private:
    static std::size_t at(Series series) { return static_cast<std::size_t>(series); }

    void buildGraphs();
    void buildBars();
    void fill();
    void fillDays();
    void fillSeen();
    void markBusiest();
    void scaleCounts();
    void placeWindows();
    void showSeries();
    void rebuildLegend();
    void addEntry(QCPAbstractPlottable &plottable, bool isShown);
    void drawGraphs();
    void drawBars();
    void drawSeen();
    [[nodiscard]] bool isByDay() const { return m_resolution == Resolution::Days; }
    /// What stands for a series in the legend.
    [[nodiscard]] QCPAbstractPlottable *plottable(Series series) const;

    Forecast m_forecast;
    Plan m_plan;
    Actuals m_actuals;
    Resolution m_resolution = Resolution::Hours;
    QList<StartsBar> m_bars;
    std::array<bool, StartsChart::SeriesCount> m_isShown{};
    QList<int> m_legend; ///< what it holds, and which of these are hidden

    // By the hour.
    StepGraph *m_low = nullptr;
    StepGraph *m_high = nullptr;
    StepGraph *m_starts = nullptr;
    QCPGraph *m_busiest = nullptr;
    StepGraph *m_installLow = nullptr;
    StepGraph *m_installHigh = nullptr;
    StepGraph *m_installs = nullptr;
    // By the day.
    QCPBars *m_startBars = nullptr;
    QCPErrorBars *m_startRanges = nullptr;
    QCPBars *m_installBars = nullptr;
    // Both.
    QCPGraph *m_started = nullptr;
    QCPGraph *m_installed = nullptr;
    QCPGraph *m_completed = nullptr;
    QCPGraph *m_completedShare = nullptr;
    QCPGraph *m_scheduled = nullptr;
    QCPGraph *m_windowName = nullptr; ///< without data: the windows' entry of the legend
    SpanMarks *m_windows = nullptr;
};

} // namespace ccm
