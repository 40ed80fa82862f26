// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "models/window/reality.h"
#include "widgets/window/timechart.h"

#include <QPointF>

#include <array>

class QAction;

namespace ccm {

class StartsPlot;

/// A forecast as a chart: starts per hour with a band from p05 to p95, or per day as bars with their ranges;
/// installations likewise where there are maintenance windows; the share of all clients on a second axis;
/// deadline and maintenance windows marked, weekends shaded; what was seen of the roll-out over it. Each
/// series is an action of the context menu, and an entry of the legend, that hides it.
class StartsChart final : public TimeChart
{
    Q_OBJECT

public:
    enum class Resolution : quint8 { Hours, Days };
    enum class Series : quint8 {
        Starts,
        Band, ///< p05 to p95 of the starts
        Started, ///< share of all clients
        Installs,
        InstallBand, ///< by the hour only
        Installed,
        Completed, ///< seen, per hour or day
        CompletedShare, ///< seen, of those looked at
        Scheduled, ///< moments from logs, as ticks on the time axis
    };
    static constexpr std::size_t SeriesCount = 9;

    explicit StartsChart(QWidget *parent = nullptr);

    void showForecast(const Forecast &forecast, Resolution resolution);
    /// Its maintenance windows. The forecast tells the rest.
    void setPlan(const Plan &plan);
    /// What was seen; an empty value takes it away again.
    void setActuals(const Actuals &actuals);

    /// Whether a series is to be seen where there is anything of it.
    [[nodiscard]] bool isSeriesShown(Series series) const;
    void setSeriesShown(Series series, bool isShown);
    /// What is drawn of a series: seconds since 1970 and the value; of a band, its upper and then its lower
    /// edge. Empty where it is hidden.
    [[nodiscard]] QList<QPointF> pointsOf(Series series) const;

protected:
    [[nodiscard]] QString textOfStep(qsizetype step) const override;

private:
    void buildActions();
    void offerActions();

    StartsPlot *m_plot;
    std::array<QAction *, SeriesCount> m_actions{};
};

} // namespace ccm
