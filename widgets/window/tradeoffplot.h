// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/figures.h"
#include "widgets/window/chartplot.h"
#include "widgets/window/tradeoffchart.h"

namespace ccm {

/// The QCustomPlot of TradeoffChart: shares above, counts below, over the same days.
class TradeoffPlot final : public ChartPlot
{
public:
    explicit TradeoffPlot(QWidget *parent);

    void setFigures(const QList<PlanFigures> &figures, double probability);
    void setCurrentDays(int days);
    /// The number of the plan's own figures, or of the first.
    [[nodiscard]] qsizetype currentNumber() const;
    [[nodiscard]] const QList<PlanFigures> &figures() const { return m_figures; }
    /// The number of the figures nearest to a point of the widget; -1 outside the axes.
    [[nodiscard]] qsizetype figuresAt(const QPoint &point) const;
    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    void setCursor(qsizetype number);
    [[nodiscard]] QString textOf(const PlanFigures &figures) const;
    [[nodiscard]] QList<QPointF> pointsOf(TradeoffChart::Series series) const;

protected:
    void drawColors() override;
    void fitTo(const QSize &size) override;

private:
    void buildRects();
    void buildGraphs();
    void buildMarks();
    void fill();
    void placeMarks();
    void rebuildLegend();
    [[nodiscard]] bool hasLimits() const;

    QList<PlanFigures> m_figures;
    double m_probability = 0.0;
    int m_currentDays = 0;
    qsizetype m_cursor = -1;
    QCPAxisRect *m_shares = nullptr;
    QCPAxisRect *m_counts = nullptr;
    QCPGraph *m_done = nullptr;
    QCPGraph *m_within = nullptr; ///< the line through both kinds of marks
    QCPGraph *m_enough = nullptr; ///< marks of those that are sure enough
    QCPGraph *m_notEnough = nullptr;
    QCPGraph *m_mean = nullptr;
    QCPGraph *m_high = nullptr;
    QCPItemStraightLine *m_probabilityLine = nullptr;
    std::array<QCPItemStraightLine *, 2> m_current{};
    QCPItemText *m_currentText = nullptr;
    std::array<QCPItemRect *, 2> m_cursorMarks{};
};

} // namespace ccm
