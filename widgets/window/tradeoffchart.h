// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/figures.h"
#include "widgets/window/chart.h"

#include <memory>

namespace ccm {

/// What each number of days would give: the share done by the deadline and the chance to keep all limits
/// above, the busiest hour below. Arrow keys and the mouse look at a number of days; Enter, or a click,
/// chooses it.
class TradeoffChart final : public Chart
{
    Q_OBJECT

public:
    explicit TradeoffChart(QWidget *parent = nullptr);
    ~TradeoffChart() override;

    /// `figures` as SmallestDays::curve; `probability` as PlanLimits: how sure the limits have to be kept.
    void setFigures(const QList<PlanFigures> &figures, int currentDays, double probability);
    /// Marks the plan's number of days: cheap, for a slider.
    void setCurrentDays(int days);
    /// The number of days that is described; 0 without one.
    [[nodiscard]] int lookedAtDays() const;
    /// What the chart says of a number of days; empty where there are no figures of it.
    [[nodiscard]] QString textOf(int days) const;
    void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) override;

Q_SIGNALS:
    void daysChosen(int days);

private:
    class Plot;

    std::unique_ptr<Plot> m_plot;
};

} // namespace ccm
