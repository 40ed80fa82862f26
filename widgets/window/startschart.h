// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"

#include <QWidget>

#include <memory>
#include <utility>

namespace ccm {

/// A forecast as a chart: starts with a band from p05 to p95, the share started on a second axis, weekends
/// shaded, the deadline as a line. Dragged and zoomed along the time axis with mouse or keys; Home, or a
/// double click, shows the whole again. The one place that knows QCustomPlot.
class StartsChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Resolution : quint8 { Hours, Days };

    explicit StartsChart(QWidget *parent = nullptr);
    ~StartsChart() override;

    void showForecast(const Forecast &forecast, Resolution resolution);
    /// What the chart says of a moment, as its tool tip: "Mon 30 Nov 09:00 to 10:00: ..."; empty outside.
    [[nodiscard]] QString textAt(const QDateTime &moment) const;
    /// From the first to the last moment in view.
    [[nodiscard]] std::pair<QDateTime, QDateTime> shownSpan() const;
    void showWhole();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Plot;

    std::unique_ptr<Plot> m_plot;
};

} // namespace ccm
