// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/charttimes.h"

#include <qcustomplot.h>

namespace ccm {

/// Marks spans of time behind a chart: over its whole height, and with a stripe along its upper edge. One
/// item for all of them, so that none is made anew while a slider moves.
class SpanMarks final : public QCPAbstractItem
{
public:
    explicit SpanMarks(QCustomPlot *plot);

    void setSpans(const QList<TimeSpan> &spans) { m_spans = spans; }
    [[nodiscard]] const QList<TimeSpan> &spans() const { return m_spans; }
    void setShade(const QBrush &shade) { m_shade = shade; }
    void setStripe(const QBrush &stripe, int height);

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    QList<TimeSpan> m_spans;
    QBrush m_shade{Qt::NoBrush};
    QBrush m_stripe{Qt::NoBrush};
    int m_stripeHeight = 0;
};

} // namespace ccm
