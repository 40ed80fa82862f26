// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/spanmarks.h"
#include "widgets/window/startsplot.h"

namespace ccm {

namespace {

using Series = StartsChart::Series;

constexpr std::array AllSeries{Series::Starts,    Series::Band,           Series::Started,
                               Series::Installs,  Series::InstallBand,    Series::Installed,
                               Series::Completed, Series::CompletedShare, Series::Scheduled};
static_assert(AllSeries.size() == StartsChart::SeriesCount);

QList<QPointF> pointsIn(const QCPGraph &graph)
{
    QList<QPointF> points;
    for (const QCPGraphData &point : *graph.data())
        points.append({point.key, point.value});
    return points;
}

} // namespace

bool StartsPlot::has(Series series) const
{
    switch (series) {
    case Series::Band:
    case Series::Starts:
    case Series::Started:
        return !m_bars.isEmpty();
    case Series::InstallBand:
        return m_forecast.hasInstallCurve && !isByDay();
    case Series::Installs:
    case Series::Installed:
        return m_forecast.hasInstallCurve;
    case Series::Completed:
        return !m_actuals.completed.isEmpty();
    case Series::CompletedShare:
        return !m_actuals.completed.isEmpty() && m_actuals.observed > 0;
    case Series::Scheduled:
        return !m_actuals.scheduled.isEmpty();
    }
    Q_UNREACHABLE();
}

void StartsPlot::setShown(Series series, bool isShown)
{
    m_isShown[at(series)] = isShown;
    showSeries();
    scaleCounts();
    replot(rpQueuedReplot);
}

std::optional<Series> StartsPlot::seriesOf(QCPAbstractLegendItem *item) const
{
    auto *entry = dynamic_cast<QCPPlottableLegendItem *>(item);
    for (const Series series : AllSeries) {
        if (entry && entry->plottable() == plottable(series))
            return series;
    }
    return {};
}

QList<QPointF> StartsPlot::pointsOf(Series series) const
{
    if (!isShown(series) || !has(series))
        return {};
    if (series == Series::Band || series == Series::InstallBand) {
        const bool isStarts = series == Series::Band;
        return pointsIn(isStarts ? *m_high : *m_installHigh) + pointsIn(isStarts ? *m_low : *m_installLow);
    }
    if (const auto *graph = dynamic_cast<const QCPGraph *>(plottable(series)))
        return pointsIn(*graph);
    QList<QPointF> points;
    for (const QCPBarsData &bar : *(series == Series::Starts ? m_startBars : m_installBars)->data())
        points.append({bar.key, bar.value});
    return points;
}

QCPAbstractPlottable *StartsPlot::plottable(Series series) const
{
    switch (series) {
    case Series::Band:
        return isByDay() ? static_cast<QCPAbstractPlottable *>(m_startRanges) : m_high;
    case Series::Starts:
        return isByDay() ? static_cast<QCPAbstractPlottable *>(m_startBars) : m_starts;
    case Series::Started:
        return m_started;
    case Series::InstallBand:
        return m_installHigh;
    case Series::Installs:
        return isByDay() ? static_cast<QCPAbstractPlottable *>(m_installBars) : m_installs;
    case Series::Installed:
        return m_installed;
    case Series::Completed:
        return m_completed;
    case Series::CompletedShare:
        return m_completedShare;
    case Series::Scheduled:
        return m_scheduled;
    }
    Q_UNREACHABLE();
}

void StartsPlot::showSeries()
{
    const auto isSeen = [this](Series series) { return isShown(series) && has(series); };
    for (const Series series : AllSeries)
        plottable(series)->setVisible(isSeen(series));
    m_low->setVisible(isSeen(Series::Band) && !isByDay());
    m_installLow->setVisible(isSeen(Series::InstallBand));
    m_busiest->setVisible(isSeen(Series::Starts) && !isByDay());
    for (StepGraph *hourly : {m_high, m_starts, m_installs})
        hourly->setVisible(hourly->visible() && !isByDay());
    for (QCPAbstractPlottable *daily : {static_cast<QCPAbstractPlottable *>(m_startBars),
                                        static_cast<QCPAbstractPlottable *>(m_startRanges),
                                        static_cast<QCPAbstractPlottable *>(m_installBars)})
        daily->setVisible(daily->visible() && isByDay());
    rebuildLegend();
}

void StartsPlot::rebuildLegend()
{
    QList<int> wanted{isByDay(), !m_windows->spans().isEmpty()};
    for (const Series series : AllSeries)
        wanted.append(has(series) ? 1 + isShown(series) : 0);
    if (wanted == m_legend)
        return;
    m_legend = wanted;
    legend->clearItems();
    for (const Series series : AllSeries) {
        if (!has(series))
            continue;
        plottable(series)->setName(nameOf(series));
        addEntry(*plottable(series), isShown(series));
        if (series == Series::Starts && !isByDay())
            addEntry(*m_busiest, isShown(series));
    }
    if (!m_windows->spans().isEmpty())
        addEntry(*m_windowName, true);
    foldLegend(width());
}

void StartsPlot::addEntry(QCPAbstractPlottable &plottable, bool isShown)
{
    plottable.addToLegend();
    QFont text = font();
    text.setStrikeOut(!isShown);
    auto *entry = legend->itemWithPlottable(&plottable);
    entry->setFont(text);
    entry->setTextColor(isShown ? colors().color(QPalette::Text) : color(Status::Muted));
}

} // namespace ccm
