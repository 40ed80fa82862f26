// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "widgets/window/heatgrid.h"

#include <QFont>
#include <QFontMetrics>
#include <QLocale>
#include <QPalette>
#include <QRect>

class QPainter;

namespace ccm {

/// What a heat map looks like in a given room.
class HeatPainter
{
public:
    struct Look
    {
        QSize size;
        QFont font;
        QPalette palette;
        QLocale locale;
    };

    /// Keeps references to both values.
    HeatPainter(const HeatGrid &grid, const Forecast &forecast, Look look);

    void draw(QPainter &painter) const;
    void drawChoice(QPainter &painter, qsizetype hour) const;
    [[nodiscard]] QRect cell(qsizetype hour) const;
    /// -1 where there is none.
    [[nodiscard]] qsizetype hourAt(const QPoint &point) const;

private:
    [[nodiscard]] QRect slot(qsizetype day, int hour) const;
    [[nodiscard]] QColor color(double mean) const;
    [[nodiscard]] bool showsNumbers() const;
    [[nodiscard]] int markWidth() const;
    void drawCells(QPainter &painter) const;
    void drawSkipped(QPainter &painter) const;
    void drawHours(QPainter &painter) const;
    void drawDays(QPainter &painter) const;
    void drawKey(QPainter &painter) const;
    void drawDeadline(QPainter &painter) const;
    void drawScale(QPainter &painter) const;

    const HeatGrid &m_grid;
    const Forecast &m_forecast;
    Look m_look;
    QFontMetrics m_metrics;
    double m_most = 0.0;
    QRect m_area; ///< of all cells
    QRect m_scale;
};

} // namespace ccm
