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
    const QRect area = clipAxisRect()->rect();
    const QCPAxis *axis = clipAxisRect()->axis(QCPAxis::atBottom);
    painter->setPen(Qt::NoPen);
    for (const TimeSpan &span : std::as_const(m_spans)) {
        // On whole pixels: soft edges would look like lines beside the spans.
        const int left = qRound(axis->coordToPixel(static_cast<double>(span.start)));
        const int right = qRound(axis->coordToPixel(static_cast<double>(span.end)));
        if (right < area.left() || left > area.right())
            continue;
        const QRect rect =
            QRect(left, area.top(), std::max(right - left, 1), area.height()).intersected(area);
        painter->fillRect(rect, m_shade);
        if (m_stripeHeight > 0)
            painter->fillRect(QRect(rect.topLeft(), QSize(rect.width(), m_stripeHeight)), m_stripe);
    }
}

} // namespace ccm
