// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/chart.h"

#include <QDateTime>
#include <QPoint>

#include <utility>

class QMouseEvent;

namespace ccm {

class TimePlot;

/// A chart over the hours or days of a forecast.
///
/// Left and Right move a cursor from hour to hour, Page Up and Page Down from day to day; what it stands on
/// is described. With Shift, Left and Right move the view. Plus, minus and the wheel zoom, D shows the
/// cursor's day, H its hour; Home, or a double click, shows the whole again. Esc takes the cursor away.
class TimeChart : public Chart
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    /// What the chart says of a moment, as its tool tip: "Mon 30 Nov, 09:00 to 10:00: ..."; empty outside.
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

    void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) override;

protected:
    /// To be called once, with a child.
    void setPlot(TimePlot *plot);
    [[nodiscard]] virtual QString textOfStep(qsizetype step) const = 0;
    /// What the cursor stands on may have changed.
    void describeCursor();

    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool moveView(QKeyEvent *event);
    [[nodiscard]] bool moveCursor(QKeyEvent *event);
    void setCursor(qsizetype step);
    void stepCursor(qsizetype steps);
    void stepDay(int days);
    [[nodiscard]] QDateTime lookedAt() const;
    void showToolTip(QMouseEvent *event);
    void takeClick(QMouseEvent *event);

    TimePlot *m_plot = nullptr;
    QPoint m_pressedAt;
};

} // namespace ccm
