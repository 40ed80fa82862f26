// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"

#include <qcustomplot.h>

namespace ccm {

/// A QCustomPlot that takes its colours from a palette, its widths from the font and its numbers from the
/// locale, with a legend below that folds as its width asks. Only files that may use Qt's keywords include
/// this: see CMakeLists.txt.
class ChartPlot : public QCustomPlot
{
public:
    explicit ChartPlot(QWidget *parent);

    void usePalette(const QPalette &colors);
    /// Draws what is shown on something else.
    void drawOn(QPaintDevice &device, const QSize &size, const QPalette &colors);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Gives everything in the plot its colours.
    virtual void drawColors() = 0;
    /// The room has changed.
    virtual void fitTo(const QSize &size);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    [[nodiscard]] const QPalette &colors() const { return m_colors; }
    [[nodiscard]] QColor color(Status status) const;
    [[nodiscard]] QColor faint(Status status) const;
    [[nodiscard]] double lineWidth() const;
    /// Without a legend, its row stays empty.
    void addLegendBelow(int row);
    void foldLegend(int width);
    void drawAxes(const QCPAxisRect &rect) const;
    /// A sentence in the middle of an empty chart; an empty one takes it away.
    void showNotice(const QString &text);
    /// "1,500" and "2.5", never "1.5e+3".
    static void showPlainNumbers(QCPAxis &axis);

private:
    QPalette m_colors;
    QCPItemText *m_notice = nullptr;
};

} // namespace ccm
