// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "widgets/window/chart.h"

#include <memory>

namespace ccm {

class HeatGrid;

/// The starts expected in each hour: a column for each day, a row for each hour of the clock. Arrow keys and
/// the mouse choose a cell, which is described.
class HeatMap final : public Chart
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);
    ~HeatMap() override;

    void showForecast(const Forecast &forecast);
    /// The hour of the cell that is described; invalid without one.
    [[nodiscard]] QDateTime currentHour() const;
    void setCurrentHour(const QDateTime &hour);
    void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a double click: to look at this hour more closely.
    void hourActivated(const QDateTime &hour);

private:
    std::unique_ptr<HeatGrid> m_grid;
};

} // namespace ccm
