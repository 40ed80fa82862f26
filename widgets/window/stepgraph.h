// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

namespace ccm {

/// A graph of steps that is drawn on screens as upright and level bars of pixels. A polygon through
/// thousands of hours would take several frames of a moving slider; what is saved as a file has it.
class StepGraph final : public QCPGraph
{
public:
    StepGraph(QCPAxis *keys, QCPAxis *values);

    /// The other edge of the band that is filled; it has the same keys.
    void setOtherEdge(StepGraph *edge);

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawBand(QCPPainter *painter, const QCPGraphDataContainer &other) const;
    void drawSteps(QCPPainter *painter) const;
    [[nodiscard]] int left(qsizetype number) const;
    [[nodiscard]] int top(double value) const;

    StepGraph *m_otherEdge = nullptr;
};

} // namespace ccm
