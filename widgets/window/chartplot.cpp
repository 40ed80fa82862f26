// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/chartplot.h"

#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>

namespace ccm {

using namespace Qt::StringLiterals;

ChartPlot::ChartPlot(QWidget *parent) : QCustomPlot(parent), m_colors(palette())
{
    QLocale shown = locale(); // QCustomPlot takes the separators away
    shown.setNumberOptions(QLocale::DefaultNumberOptions);
    setLocale(shown);
    setFocusPolicy(Qt::NoFocus); // the chart takes the keys for it
    setNoAntialiasingOnDrag(true);
    // A buffer of its own would be laid over the chart in each frame, for a cursor that seldom moves.
    layer(u"overlay"_s)->setMode(QCPLayer::lmLogical);
    m_notice = new QCPItemText(this);
    m_notice->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_notice->position->setCoords(0.5, 0.5);
    m_notice->setVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartPlot::usePalette(const QPalette &colors)
{
    m_colors = colors;
    setBackground(m_colors.brush(QPalette::Base));
    legend->setIconSize(2 * fontMetrics().height(), fontMetrics().height());
    legend->setFont(font());
    legend->setColumnSpacing(fontMetrics().height());
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(Qt::NoPen);
    m_notice->setColor(color(Status::Muted));
    m_notice->setFont(font());
    for (const QCPAxisRect *rect : axisRects())
        drawAxes(*rect);
    drawColors();
    replot(rpQueuedReplot);
}

void ChartPlot::drawOn(QPaintDevice &device, const QSize &size, const QPalette &colors)
{
    const QPalette own = m_colors;
    usePalette(colors);
    fitTo(size);
    layer(u"overlay"_s)->setVisible(false); // a cursor is for looking, not for keeping
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.setMode(QCPPainter::pmNoCaching);
    toPainter(&painter, size.width(), size.height());
    painter.end();
    layer(u"overlay"_s)->setVisible(true);
    usePalette(own);
    fitTo(this->size());
}

QSize ChartPlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 10};
}

void ChartPlot::fitTo(const QSize &size)
{
    foldLegend(size.width());
}

void ChartPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        usePalette(palette());
        fitTo(size());
    }
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    if (event->size().isEmpty())
        return; // QCustomPlot would paint on nothing, and complain of it
    fitTo(event->size());
    QCustomPlot::resizeEvent(event);
}

QColor ChartPlot::color(Status status) const
{
    return statusColors(status, m_colors).text;
}

/// In high contrast a faint tint would not be seen.
QColor ChartPlot::faint(Status status) const
{
    constexpr float Clearer = 0.35F;
    if (!isHighContrast(m_colors))
        return statusColors(status, m_colors).background;
    QColor tint = color(status);
    tint.setAlphaF(Clearer);
    return tint;
}

double ChartPlot::lineWidth() const
{
    return std::max(fontMetrics().height() / 10.0, 1.0);
}

void ChartPlot::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void ChartPlot::showPlainNumbers(QCPAxis &axis)
{
    constexpr int Digits = 9; // more than any count of clients has
    axis.setNumberFormat(u"g"_s);
    axis.setNumberPrecision(Digits);
}

void ChartPlot::addLegendBelow(int row)
{
    legend->setVisible(true);
    legend->setRowSpacing(0);
    auto *line = new QCPLayoutGrid;
    plotLayout()->addElement(row, 0, line);
    line->addElement(0, 0, legend);
    line->setMargins(QMargins(0, 0, 0, 0));
    plotLayout()->setRowStretchFactor(row, 0.001);
}

/// Row by row, in as many columns as fit.
void ChartPlot::foldLegend(int width)
{
    QList<int> widths;
    for (int i = 0; i < legend->itemCount(); ++i) {
        if (const QCPAbstractLegendItem *entry = legend->item(i)) // unset in empty cells
            widths.append(entry->minimumOuterSizeHint().width() + legend->columnSpacing());
    }
    const auto widthOf = [&widths](qsizetype columns) {
        QList<int> widest(columns);
        for (qsizetype i = 0; i < widths.size(); ++i)
            widest[i % columns] = std::max(widest[i % columns], widths[i]);
        return std::accumulate(widest.cbegin(), widest.cend(), 0);
    };
    qsizetype columns = std::max<qsizetype>(widths.size(), 1);
    while (columns > 1 && widthOf(columns) > width)
        --columns;
    const qsizetype rows = (widths.size() + columns - 1) / columns;
    if (rows > 0)
        columns = (widths.size() + rows - 1) / rows; // no last row with one left over
    legend->setWrap(static_cast<int>(columns));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

void ChartPlot::drawAxes(const QCPAxisRect &rect) const
{
    const QColor text = m_colors.color(QPalette::Text);
    const QPen line(color(Status::Muted));
    const QPen grid(faint(Status::Muted));
    for (QCPAxis *axis : rect.axes()) {
        axis->setLabelColor(text);
        axis->setTickLabelColor(text);
        axis->setLabelFont(font());
        axis->setTickLabelFont(font());
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(line);
        axis->grid()->setPen(grid);
        axis->grid()->setZeroLinePen(grid);
        axis->grid()->setAntialiased(false);
    }
}

} // namespace ccm
