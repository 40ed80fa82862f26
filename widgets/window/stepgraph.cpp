// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/stepgraph.h"

#include <algorithm>

namespace ccm {

StepGraph::StepGraph(QCPAxis *keys, QCPAxis *values) : QCPGraph(keys, values)
{
    setLineStyle(lsStepLeft);
    setAntialiased(false);
    setAntialiasedFill(false);
}

void StepGraph::setOtherEdge(StepGraph *edge)
{
    m_otherEdge = edge;
    setChannelFillGraph(edge);
}

void StepGraph::draw(QCPPainter *painter)
{
    if (painter->modes().testFlag(QCPPainter::pmVectorized))
        return QCPGraph::draw(painter);
    if (data()->size() < 2)
        return;
    painter->setAntialiasing(false);
    if (m_otherEdge && brush().style() != Qt::NoBrush && m_otherEdge->data()->size() == data()->size())
        drawBand(painter, *m_otherEdge->data());
    if (pen().style() != Qt::NoPen)
        drawSteps(painter);
}

int StepGraph::left(qsizetype number) const
{
    return qRound(keyAxis()->coordToPixel(data()->at(static_cast<int>(number))->key));
}

int StepGraph::top(double value) const
{
    return qRound(valueAxis()->coordToPixel(value));
}

void StepGraph::drawBand(QCPPainter *painter, const QCPGraphDataContainer &other) const
{
    const QRect room = clipRect();
    const auto fill = [&](const QRect &run) {
        if (run.intersects(room))
            painter->fillRect(run.intersected(room), brush());
    };
    int start = left(0);
    QRect run(start, top(data()->at(0)->value), 0, 0);
    for (int i = 0; i + 1 < data()->size(); ++i) {
        const int end = left(i + 1);
        const QRect step(QPoint(start, top(data()->at(i)->value)),
                         QPoint(end - 1, top(other.at(i)->value) - 1));
        const bool isSame = step.top() == run.top() && step.bottom() == run.bottom();
        if (isSame || run.width() == 0) { // less than a pixel: twice the tint would be darker
            run = QRect(QPoint(run.left(), std::min(run.top(), step.top())),
                        QPoint(end - 1, std::max(run.bottom(), step.bottom())));
        } else {
            fill(run);
            run = step;
        }
        start = end;
    }
    fill(run);
}

void StepGraph::drawSteps(QCPPainter *painter) const
{
    const QRect room = clipRect();
    const int width = std::max(qRound(pen().widthF()), 1);
    const auto bar = [&](int x, int y, int toX, int toY) {
        const QRect part(QPoint(x - width / 2, y - width / 2), QSize(toX - x + width, toY - y + width));
        if (part.intersects(room))
            painter->fillRect(part, pen().color());
    };
    int start = left(0);
    for (int i = 0; i + 1 < data()->size(); ++i) {
        const int level = top(data()->at(i)->value);
        const int next = top(data()->at(i + 1)->value);
        if (level == next && i + 2 < data()->size())
            continue; // one bar for all of the same height
        const int end = left(i + 1);
        bar(start, level, end, level);
        bar(end, std::min(level, next), end, std::max(level, next));
        start = end;
    }
}

} // namespace ccm
