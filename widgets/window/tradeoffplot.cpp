// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/tradeoffplot.h"

#include "widgets/window/charttimes.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct TradeoffText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::TradeoffChart)
};

using Series = TradeoffChart::Series;

QList<QPointF> pointsIn(const QCPGraph &graph)
{
    QList<QPointF> points;
    for (const QCPGraphData &point : *graph.data())
        points.append({point.key, point.value});
    return points;
}

/// Whole days only.
QSharedPointer<QCPAxisTicker> dayTicker()
{
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(1.0);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    return ticker;
}

} // namespace

TradeoffPlot::TradeoffPlot(QWidget *parent) : ChartPlot(parent)
{
    buildRects();
    buildGraphs();
    buildMarks();
    addLegendBelow(2);
    usePalette(palette());
    placeMarks();
}

void TradeoffPlot::buildRects()
{
    m_shares = axisRect();
    m_counts = new QCPAxisRect(this);
    plotLayout()->addElement(1, 0, m_counts);
    plotLayout()->setRowSpacing(0);
    auto *margins = new QCPMarginGroup(this);
    for (QCPAxisRect *rect : {m_shares, m_counts}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        showPlainNumbers(*rect->axis(QCPAxis::atLeft));
        rect->axis(QCPAxis::atBottom)->setTicker(dayTicker());
        rect->axis(QCPAxis::atBottom)->setSubTicks(false);
        for (QCPAxis *axis : rect->axes()) {
            axis->setLayer(u"axes"_s);
            axis->grid()->setLayer(u"grid"_s);
        }
    }
    m_shares->axis(QCPAxis::atBottom)->setTickLabels(false);
    m_shares->axis(QCPAxis::atLeft)->setLabel(TradeoffText::tr("%"));
    m_shares->axis(QCPAxis::atLeft)->setRange(0.0, 106.0);
    m_counts->axis(QCPAxis::atLeft)->setLabel(TradeoffText::tr("Starts per hour"));
    m_counts->axis(QCPAxis::atBottom)->setLabel(TradeoffText::tr("Days of the window"));
}

void TradeoffPlot::buildGraphs()
{
    const auto add = [this](QCPAxisRect &rect, const QString &name) {
        QCPGraph *graph = addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        graph->setName(name);
        return graph;
    };
    m_done = add(*m_shares, TradeoffText::tr("Done by the deadline"));
    m_within = add(*m_shares, TradeoffText::tr("Chance that all links keep within their limits"));
    m_notEnough = add(*m_shares, {});
    m_enough = add(*m_shares, {});
    m_high = add(*m_counts, TradeoffText::tr("Most in an hour (p95)"));
    m_mean = add(*m_counts, TradeoffText::tr("Busiest hour, expected"));
    for (QCPGraph *marks : {m_notEnough, m_enough})
        marks->setLineStyle(QCPGraph::lsNone);
}

void TradeoffPlot::buildMarks()
{
    m_probabilityLine = new QCPItemStraightLine(this);
    m_probabilityLine->setAntialiased(false);
    for (std::size_t i = 0; i < m_current.size(); ++i) {
        QCPAxisRect *rect = i == 0 ? m_shares : m_counts;
        const auto place = [rect](QCPAbstractItem &item) {
            item.setClipAxisRect(rect);
            for (QCPItemPosition *position : item.positions()) {
                position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
                position->setAxisRect(rect);
                position->setTypeY(QCPItemPosition::ptAxisRectRatio);
            }
        };
        m_current[i] = new QCPItemStraightLine(this);
        m_current[i]->setAntialiased(false);
        place(*m_current[i]);
        if (i == 0)
            place(*(m_currentText = new QCPItemText(this)));
        m_cursorMarks[i] = new QCPItemRect(this);
        m_cursorMarks[i]->setLayer(u"overlay"_s);
        place(*m_cursorMarks[i]);
    }
}

void TradeoffPlot::setFigures(const QList<PlanFigures> &figures, double probability)
{
    m_figures = figures;
    m_probability = probability;
    m_cursor = std::min(m_cursor, m_figures.size() - 1);
    fill();
    placeMarks();
    rebuildLegend();
    replot(rpQueuedReplot);
}

void TradeoffPlot::setCurrentDays(int days)
{
    m_currentDays = days;
    placeMarks();
    replot(rpQueuedReplot);
}

qsizetype TradeoffPlot::currentNumber() const
{
    const auto found = std::ranges::find(m_figures, m_currentDays, &PlanFigures::days);
    return found == m_figures.end() ? 0 : std::distance(m_figures.begin(), found);
}

qsizetype TradeoffPlot::figuresAt(const QPoint &point) const
{
    const bool isInside = m_shares->rect().contains(point) || m_counts->rect().contains(point);
    const double days = m_counts->axis(QCPAxis::atBottom)->pixelToCoord(point.x());
    for (qsizetype i = 0; isInside && i < m_figures.size(); ++i) {
        if (std::abs(days - m_figures[i].days) <= 0.5)
            return i;
    }
    return -1;
}

void TradeoffPlot::setCursor(qsizetype number)
{
    m_cursor = number;
    placeMarks();
    replot(rpQueuedReplot);
}

bool TradeoffPlot::hasLimits() const
{
    return !m_figures.isEmpty() && !m_figures.first().worstLink.isEmpty();
}

QString TradeoffPlot::textOf(const PlanFigures &figures) const
{
    QString text = TradeoffText::tr("%n day(s): %1 done by the deadline; busiest hour %2 starts expected, at "
                                    "most %3 in 95 of 100 cases",
                                    nullptr, figures.days)
                       .arg(shareText(figures.doneShare, locale()), countText(figures.busiestMean, locale()),
                            locale().toString(figures.busiestP95));
    if (!figures.worstLink.isEmpty())
        text += "; "_L1
            + TradeoffText::tr("all links within their limits with a chance of %1; fullest: %2")
                  .arg(shareText(figures.withinLimits, locale()), figures.worstLink);
    return text;
}

QList<QPointF> TradeoffPlot::pointsOf(Series series) const
{
    switch (series) {
    case Series::Done:
        return pointsIn(*m_done);
    case Series::WithinLimits:
        return pointsIn(*m_within);
    case Series::BusiestMean:
        return pointsIn(*m_mean);
    case Series::BusiestHigh:
        return pointsIn(*m_high);
    }
    Q_UNREACHABLE();
}

void TradeoffPlot::fill()
{
    constexpr double Room = 1.08;
    for (QCPGraph *graph : {m_done, m_within, m_enough, m_notEnough, m_mean, m_high})
        graph->data()->clear();
    double most = 1.0;
    for (const PlanFigures &figures : std::as_const(m_figures)) {
        const double days = figures.days;
        m_done->addData(days, figures.doneShare * 100.0);
        m_mean->addData(days, figures.busiestMean);
        m_high->addData(days, static_cast<double>(figures.busiestP95));
        most = std::max({most, figures.busiestMean, static_cast<double>(figures.busiestP95)});
        if (!hasLimits())
            continue;
        m_within->addData(days, figures.withinLimits * 100.0);
        (figures.withinLimits >= m_probability ? m_enough : m_notEnough)
            ->addData(days, figures.withinLimits * 100.0);
    }
    m_counts->axis(QCPAxis::atLeft)->setRange(0.0, most * Room);
    const double first = m_figures.isEmpty() ? 1.0 : m_figures.first().days;
    const double last = m_figures.isEmpty() ? SmallestDays::MostDays : m_figures.last().days;
    for (QCPAxisRect *rect : {m_shares, m_counts})
        rect->axis(QCPAxis::atBottom)->setRange(first - 0.5, last + 0.5);
}

void TradeoffPlot::placeMarks()
{
    m_probabilityLine->setVisible(hasLimits());
    m_probabilityLine->point1->setCoords(0.0, m_probability * 100.0);
    m_probabilityLine->point2->setCoords(1.0, m_probability * 100.0);
    for (std::size_t i = 0; i < m_current.size(); ++i) {
        m_current[i]->setVisible(m_currentDays > 0);
        m_current[i]->point1->setCoords(m_currentDays, 0.0);
        m_current[i]->point2->setCoords(m_currentDays, 1.0);
        // Half way up, where the curves of few plans are.
        m_currentText->setVisible(m_currentDays > 0);
        m_currentText->setText(TradeoffText::tr("This plan: %n day(s)", nullptr, m_currentDays));
        m_currentText->position->setCoords(m_currentDays, 0.5);
        const bool isLate = m_currentDays > m_shares->axis(QCPAxis::atBottom)->range().center();
        m_currentText->setPositionAlignment((isLate ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_cursorMarks[i]->setVisible(m_cursor >= 0);
        if (m_cursor < 0)
            continue;
        m_cursorMarks[i]->topLeft->setCoords(m_figures[m_cursor].days - 0.5, 0.0);
        m_cursorMarks[i]->bottomRight->setCoords(m_figures[m_cursor].days + 0.5, 1.0);
    }
}

/// Without links there is no chance to tell.
void TradeoffPlot::rebuildLegend()
{
    legend->clearItems();
    const QString limit = locale().toString(m_probability * 100.0, 'g', 4);
    m_enough->setName(TradeoffText::tr("Chance of at least %1 %").arg(limit));
    m_notEnough->setName(TradeoffText::tr("Chance below %1 %").arg(limit));
    QList<QCPGraph *> named{m_done, m_mean, m_high};
    if (hasLimits())
        named += {m_within, m_enough, m_notEnough};
    for (QCPGraph *graph : std::as_const(named)) {
        graph->addToLegend();
        legend->itemWithPlottable(graph)->setTextColor(colors().color(QPalette::Text));
    }
    foldLegend(width());
}

/// Each number of days where they fit beside each other.
void TradeoffPlot::fitTo(const QSize &size)
{
    const int label = fontMetrics().horizontalAdvance(u"30"_s) + fontMetrics().averageCharWidth();
    for (const QCPAxisRect *rect : {m_shares, m_counts})
        rect->axis(QCPAxis::atBottom)->ticker()->setTickCount(std::max(size.width() / label - 4, 4));
    ChartPlot::fitTo(size);
}

void TradeoffPlot::drawColors()
{
    const QColor done = color(Status::Good);
    const QColor limits = color(Status::Warning);
    const QColor starts = color(Status::Notice);
    const double mark = fontMetrics().height() * 0.5;
    m_done->setPen(QPen(done, lineWidth()));
    m_within->setPen(QPen(limits, lineWidth(), Qt::DashLine));
    for (QCPGraph *marks : {m_enough, m_notEnough}) {
        const QColor inside = marks == m_enough ? limits : colors().color(QPalette::Base);
        marks->setPen(QPen(limits));
        marks->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssSquare, QPen(limits, lineWidth()), inside, mark));
    }
    m_mean->setPen(QPen(starts, lineWidth()));
    m_mean->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, starts, starts, mark * 0.7));
    m_high->setPen(QPen(starts, lineWidth(), Qt::DotLine));
    m_probabilityLine->setPen(QPen(limits, 1.0));
    QColor shade = colors().color(QPalette::Text);
    for (QCPItemStraightLine *line : m_current)
        line->setPen(QPen(shade, lineWidth()));
    for (QCPItemRect *cursor : m_cursorMarks) {
        shade.setAlphaF(1.0F);
        cursor->setPen(QPen(shade));
        shade.setAlphaF(0.12F);
        cursor->setBrush(shade);
    }
    const int gap = fontMetrics().height() / 4;
    m_currentText->setColor(colors().color(QPalette::Text));
    m_currentText->setFont(font());
    m_currentText->setBrush(colors().color(QPalette::Base));
    m_currentText->setPadding(QMargins(gap, 0, gap, 0));
    rebuildLegend();
}

} // namespace ccm
