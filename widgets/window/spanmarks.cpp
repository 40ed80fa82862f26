// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/spanmarks.h"

#include <algorithm>

namespace ccm {

SpanMarks::SpanMarks(QCustomPlot *plot) : QCPAbstractItem(plot)
{
    setSelectable(false);
}

void SpanMarks::setStripe(const QBrush &stripe, int height)
{
    m_stripe = stripe;
    m_stripeHeight = height;
}

double SpanMarks::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1.0; // nothing to be clicked
}

void SpanMarks::draw(QCPPainter *painter)
{
    const QRectF area = clipAxisRect()->rect();
    const QCPAxis *axis = clipAxisRect()->axis(QCPAxis::atBottom);
    painter->setPen(Qt::NoPen);
    for (const TimeSpan &span : std::as_const(m_spans)) {
        // On whole pixels: soft edges would look like lines beside the spans.
        const double left = std::round(axis->coordToPixel(static_cast<double>(span.start)));
        const double right = std::round(axis->coordToPixel(static_cast<double>(span.end)));
        if (right < area.left() || left > area.right())
            continue;
        const QRectF rect(left, area.top(), std::max(right - left, 1.0), area.height());
        painter->fillRect(rect, m_shade);
        if (m_stripeHeight > 0)
            painter->fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), m_stripeHeight)), m_stripe);
    }
}

} // namespace ccm
