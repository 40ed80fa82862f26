// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "widgets/window/chart.h"
#include "widgets/window/heatgrid.h"

namespace ccm {

class HeatPainter;

/// The starts expected in each hour: a column for each day, a row for each hour of the clock, on one scale
/// from nothing to the busiest hour. Where clocks are set back, the cell of the repeated hour has two halves,
/// the first one on the left; where they are set forward, the cell of the hour that is left out is crossed
/// out.
///
/// Arrow keys and the mouse choose an hour, which is described. Home goes to the busiest one.
class HeatMap final : public Chart
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void showForecast(const Forecast &forecast);
    /// The hour that is described; invalid without one.
    [[nodiscard]] QDateTime currentHour() const;
    /// An hour that is not shown takes the choice away.
    void setCurrentHour(const QDateTime &hour);
    /// "Mon 30 Nov, 09:00 to 10:00: 4,310 starts, ..."; empty where the map has no such hour.
    [[nodiscard]] QString textAt(const QDateTime &moment) const;
    /// Where an hour is drawn; empty where the map has no such hour.
    [[nodiscard]] QRect cellOf(const QDateTime &hour) const;

    void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a double click: to look at this hour more closely.
    void hourActivated(const QDateTime &hour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] HeatPainter painter(const QSize &size, const QPalette &palette) const;
    [[nodiscard]] qsizetype hourNumber(const QDateTime &moment) const;
    [[nodiscard]] qsizetype neighbour(int key) const;
    [[nodiscard]] QString textOf(qsizetype hour) const;
    void choose(qsizetype hour);

    Forecast m_forecast;
    HeatGrid m_grid;
    qsizetype m_current = -1;
};

} // namespace ccm
