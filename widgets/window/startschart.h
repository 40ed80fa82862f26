// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "models/window/reality.h"
#include "widgets/window/chart.h"

#include <QPointF>

#include <memory>
#include <utility>

namespace ccm {

/// A forecast as a chart: starts per hour with a band from p05 to p95, or per day as bars with their ranges;
/// the share started, or installed, on a second axis; deadline and maintenance windows marked, weekends
/// shaded; what was seen of the roll-out over it.
///
/// Left and Right move a cursor from hour to hour, Page Up and Page Down from day to day, what it stands on
/// is described. With Shift, Left and Right move the view. Plus, minus and the wheel zoom, D shows the
/// cursor's day, H its hour; Home, or a double click, shows the whole again. Each series is an action of
/// the context menu and an entry of the legend that hides it.
class StartsChart final : public Chart
{
    Q_OBJECT

public:
    enum class Resolution : quint8 { Hours, Days };
    enum class Series : quint8 {
        Band, ///< p05 to p95 of the starts
        Starts,
        Started, ///< share of all clients
        InstallBand,
        Installs,
        Installed,
        Completed, ///< seen, per hour or day
        Scheduled, ///< moments from logs, as ticks
    };

    explicit StartsChart(QWidget *parent = nullptr);
    ~StartsChart() override;

    void showForecast(const Forecast &forecast, Resolution resolution);
    /// Its maintenance windows. The forecast tells the rest.
    void setPlan(const Plan &plan);
    /// What was seen; an empty value takes it away again.
    void setActuals(const Actuals &actuals);

    /// What the chart says of a moment, as its tool tip: "Mon 30 Nov 09:00 to 10:00: ..."; empty outside.
    [[nodiscard]] QString textAt(const QDateTime &moment) const;
    /// From the first to the last moment in view.
    [[nodiscard]] std::pair<QDateTime, QDateTime> shownSpan() const;
    void showWhole();
    void showDay(const QDate &day);
    /// A few hours around `moment`.
    void showHoursAround(const QDateTime &moment);

    /// The start of the hour or day that the cursor stands on; invalid without a cursor.
    [[nodiscard]] QDateTime currentMoment() const;
    void setCurrentMoment(const QDateTime &moment);

    /// Whether a series is to be seen where there is anything of it.
    [[nodiscard]] bool isSeriesShown(Series series) const;
    void setSeriesShown(Series series, bool isShown);
    /// What is drawn of a series: seconds since 1970 and the value; empty where it is hidden.
    [[nodiscard]] QList<QPointF> pointsOf(Series series) const;

    void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Plot;

    std::unique_ptr<Plot> m_plot;
};

} // namespace ccm
