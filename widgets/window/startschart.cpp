// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/startschart.h"

#include "widgets/window/startsplot.h"

#include <QAction>

namespace ccm {

using namespace Qt::StringLiterals;

StartsChart::StartsChart(QWidget *parent) : TimeChart(parent), m_plot(new StartsPlot(this))
{
    setObjectName(u"startsChart"_s);
    setAccessibleName(tr("Chart of the starts; the table shows the same numbers"));
    setPlot(m_plot);
    buildActions();
    connect(m_plot, &QCustomPlot::legendClick, this, [this](QCPLegend *, QCPAbstractLegendItem *item) {
        if (const auto series = m_plot->seriesOf(item))
            setSeriesShown(*series, !isSeriesShown(*series));
    });
}

void StartsChart::buildActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *whole = new QAction(tr("Show the whole window"), this);
    connect(whole, &QAction::triggered, this, &StartsChart::showWhole);
    addAction(whole);
    for (std::size_t i = 0; i < SeriesCount; ++i) {
        const auto series = static_cast<Series>(i);
        m_actions[i] = new QAction(StartsPlot::nameOf(series), this);
        m_actions[i]->setObjectName(u"series%1"_s.arg(i));
        m_actions[i]->setCheckable(true);
        m_actions[i]->setChecked(true);
        connect(m_actions[i], &QAction::toggled, this,
                [this, series](bool on) { setSeriesShown(series, on); });
        addAction(m_actions[i]);
    }
    offerActions();
}

/// Nobody wants to hide what is not there.
void StartsChart::offerActions()
{
    for (std::size_t i = 0; i < SeriesCount; ++i)
        m_actions[i]->setVisible(m_plot->has(static_cast<Series>(i)));
}

void StartsChart::showForecast(const Forecast &forecast, Resolution resolution)
{
    m_plot->setForecast(forecast, resolution);
    offerActions();
    describeCursor();
    //: of a chart as a whole: the busiest hour and what is expected in it
    setSummary(forecast.busiestHour ? tr("Busiest: %1").arg(textAt(forecast.busiestHour->start)) : QString());
}

void StartsChart::setPlan(const Plan &plan)
{
    m_plot->setPlan(plan);
}

void StartsChart::setActuals(const Actuals &actuals)
{
    m_plot->setActuals(actuals);
    offerActions();
    describeCursor();
}

bool StartsChart::isSeriesShown(Series series) const
{
    return m_plot->isShown(series);
}

void StartsChart::setSeriesShown(Series series, bool isShown)
{
    if (m_plot->isShown(series) == isShown)
        return;
    m_plot->setShown(series, isShown);
    m_actions[static_cast<std::size_t>(series)]->setChecked(isShown);
}

QList<QPointF> StartsChart::pointsOf(Series series) const
{
    return m_plot->pointsOf(series);
}

QString StartsChart::textOfStep(qsizetype step) const
{
    return m_plot->textOfStep(step);
}

} // namespace ccm
