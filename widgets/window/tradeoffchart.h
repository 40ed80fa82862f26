// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/figures.h"
#include "widgets/window/chart.h"

#include <QPoint>
#include <QPointF>

class QMouseEvent;

namespace ccm {

class TradeoffPlot;

/// What each number of days would give: above, the share done by the deadline and the chance that all links
/// keep within their limits; below, the busiest hour. Numbers of days that keep them with the probability
/// asked for have a filled mark, others a hollow one.
///
/// Arrow keys look at a number of days, which is described; Enter, or a click, chooses it.
class TradeoffChart final : public Chart
{
    Q_OBJECT

public:
    enum class Series : quint8 {
        Done, ///< percent
        WithinLimits, ///< percent; empty where the plan names no link
        BusiestMean,
        BusiestHigh, ///< p95
    };

    explicit TradeoffChart(QWidget *parent = nullptr);

    /// `figures` as SmallestDays::curve; `probability` as PlanLimits: how sure the limits have to be kept.
    void setFigures(const QList<PlanFigures> &figures, int currentDays, double probability);
    /// Marks the plan's number of days: cheap, for a slider.
    void setCurrentDays(int days);
    /// The number of days that is described; 0 without one.
    [[nodiscard]] int lookedAtDays() const;
    /// What the chart says of a number of days; empty where there are no figures of it.
    [[nodiscard]] QString textOf(int days) const;
    /// Days and value, as drawn.
    [[nodiscard]] QList<QPointF> pointsOf(Series series) const;
    void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) override;

Q_SIGNALS:
    void daysChosen(int days);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lookAt(qsizetype number);
    void showToolTip(QMouseEvent *event);
    void takeClick(QMouseEvent *event);

    TradeoffPlot *m_plot;
    QPoint m_pressedAt;
};

} // namespace ccm
