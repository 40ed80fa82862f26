// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/startsplot.h"

#include "widgets/window/spanmarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct StartsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::StartsChart)
};

using Series = StartsChart::Series;

double middle(const TimeSpan &span)
{
    return static_cast<double>(span.start + span.end) / 2.0;
}

/// Steps from the start of each bar, closed at the end of the last.
template<typename Value>
void drawSteps(QCPGraph &graph, const QList<StartsBar> &bars, Value value)
{
    QVector<QCPGraphData> points;
    points.reserve(bars.size() + 1);
    for (const StartsBar &bar : bars)
        points.append({static_cast<double>(bar.span.start), value(bar)});
    if (!bars.isEmpty())
        points.append({static_cast<double>(bars.last().span.end), value(bars.last())});
    graph.data()->set(points, true);
}

/// A curve of percents, from nothing at the opening. Where it is level, as in nights, its ends are enough.
template<typename Share>
void drawCurve(QCPGraph &graph, const QList<StartsBar> &bars, qint64 opening, Share share)
{
    QVector<QCPGraphData> points;
    points.reserve(bars.size() + 1);
    points.append({static_cast<double>(opening), 0.0});
    constexpr double Level = 0.01;
    double level = 0.0;
    bool isLevel = false; // the last point is the end of a level stretch
    for (const StartsBar &bar : bars) {
        const double percent = share(bar) * 100.0;
        const bool stays = std::abs(percent - level) < Level;
        if (stays && isLevel)
            points.last() = {static_cast<double>(bar.span.end), percent};
        else
            points.append({static_cast<double>(bar.span.end), percent});
        isLevel = stays;
        if (!stays)
            level = percent;
    }
    graph.data()->set(points, true);
}

} // namespace

StartsPlot::StartsPlot(QWidget *parent) : TimePlot(parent)
{
    m_isShown.fill(true);
    yAxis2->setVisible(true);
    showPlainNumbers(*yAxis2);
    yAxis2->setRange(0.0, 104.0);
    yAxis2->setLabel(StartsText::tr("Of all clients, %"));
    m_windows = new SpanMarks(this);
    m_windows->setLayer(u"shades"_s);
    buildGraphs();
    buildBars();
    addLegendBelow(1);
    usePalette(palette());
    showSeries();
}

void StartsPlot::buildGraphs()
{
    for (StepGraph **graph : {&m_low, &m_high, &m_installLow, &m_installHigh, &m_installs, &m_starts})
        *graph = new StepGraph(xAxis, yAxis);
    m_high->setOtherEdge(m_low);
    m_installHigh->setOtherEdge(m_installLow);
    m_busiest = addGraph();
    m_busiest->setLineStyle(QCPGraph::lsNone);
    m_busiest->setName(StartsText::tr("Highest expected"));
    m_windowName = addGraph();
    m_windowName->setName(StartsText::tr("Maintenance windows"));
    m_started = addGraph(xAxis, yAxis2);
    m_installed = addGraph(xAxis, yAxis2);
    m_completedShare = addGraph(xAxis, yAxis2);
    m_completed = addGraph();
    m_scheduled = addGraph();
    m_scheduled->setLineStyle(QCPGraph::lsNone);
}

void StartsPlot::buildBars()
{
    m_startBars = new QCPBars(xAxis, yAxis);
    m_installBars = new QCPBars(xAxis, yAxis);
    m_startRanges = new QCPErrorBars(xAxis, yAxis);
    m_startRanges->setDataPlottable(m_startBars);
    m_startRanges->setSymbolGap(0);
    auto *group = new QCPBarsGroup(this);
    group->setSpacing(0.0);
    group->append(m_startBars);
    for (QCPAbstractPlottable *plottable : {static_cast<QCPAbstractPlottable *>(m_startBars),
                                            static_cast<QCPAbstractPlottable *>(m_installBars),
                                            static_cast<QCPAbstractPlottable *>(m_startRanges)})
        plottable->setAntialiased(false);
}

void StartsPlot::setForecast(const Forecast &forecast, Resolution resolution)
{
    const bool sameHours =
        forecast.hours.size() == m_forecast.hours.size() && forecast.opening == m_forecast.opening;
    m_forecast = forecast;
    if (m_resolution != resolution) {
        m_resolution = resolution;
        drawSeen(); // as a line or as dots
    }
    m_bars = isByDay() ? barsByDay(forecast) : barsByHour(forecast);
    countCompleted(m_bars, m_actuals);
    QList<TimeSpan> steps;
    steps.reserve(m_bars.size());
    for (const StartsBar &bar : std::as_const(m_bars))
        steps.append(bar.span);
    setSteps(forecast, steps);
    yAxis2->setVisible(!m_bars.isEmpty());
    yAxis->setLabel(isByDay() ? StartsText::tr("Clients per day") : StartsText::tr("Clients per hour"));
    if (!sameHours)
        placeWindows();
    fill();
}

void StartsPlot::setPlan(const Plan &plan)
{
    const bool sameWindows = plan.maintenanceWindows.isEmpty() && m_plan.maintenanceWindows.isEmpty();
    m_plan = plan;
    if (sameWindows)
        return;
    placeWindows();
    showSeries();
    replot(rpQueuedReplot);
}

void StartsPlot::setActuals(const Actuals &actuals)
{
    m_actuals = actuals;
    for (StartsBar &bar : m_bars)
        bar.completed.reset();
    countCompleted(m_bars, m_actuals);
    fill();
}

QString StartsPlot::textOfStep(qsizetype step) const
{
    const StartsBar &bar = m_bars[step];
    const QDateTime start = QDateTime::fromSecsSinceEpoch(bar.span.start, zone());
    return StartsText::tr("%1: %2", "a time: what is expected then")
        .arg(isByDay() ? dayText(start.date(), locale()) : hourText(start, locale()),
             barText(bar, m_forecast.hasInstallCurve, locale()));
}

void StartsPlot::fill()
{
    drawSteps(*m_low, m_bars, [](const StartsBar &b) { return static_cast<double>(b.starts.p05); });
    drawSteps(*m_high, m_bars, [](const StartsBar &b) { return static_cast<double>(b.starts.p95); });
    if (isByDay()) {
        fillDays();
    } else {
        drawSteps(*m_starts, m_bars, [](const StartsBar &b) { return b.starts.mean; });
        const QList<StartsBar> none;
        const QList<StartsBar> &installs = m_forecast.hasInstallCurve ? m_bars : none;
        drawSteps(*m_installs, installs, [](const StartsBar &b) { return b.installs.mean; });
        drawSteps(*m_installLow, installs,
                  [](const StartsBar &b) { return static_cast<double>(b.installs.p05); });
        drawSteps(*m_installHigh, installs,
                  [](const StartsBar &b) { return static_cast<double>(b.installs.p95); });
    }
    const qint64 opening = m_forecast.opening.toSecsSinceEpoch();
    drawCurve(*m_started, m_bars, opening, [](const StartsBar &b) { return b.startedShare; });
    drawCurve(*m_installed, m_bars, opening, [](const StartsBar &b) { return b.installedShare; });
    fillSeen();
    markBusiest();
    if (!m_bars.isEmpty())
        showNotice(m_forecast.busiestHour ? QString() : StartsText::tr("No client starts in this plan."));
    showSeries();
    scaleCounts();
    replot(rpQueuedReplot);
}

void StartsPlot::fillDays()
{
    constexpr double BarShare = 0.66;
    const bool hasInstalls = m_forecast.hasInstallCurve;
    QVector<QCPBarsData> starts;
    QVector<QCPBarsData> installs;
    QVector<double> below;
    QVector<double> above;
    for (const StartsBar &bar : std::as_const(m_bars)) {
        starts.append({middle(bar.span), bar.starts.mean});
        if (hasInstalls)
            installs.append({middle(bar.span), bar.installs.mean});
        below.append(bar.starts.mean - static_cast<double>(bar.starts.p05));
        above.append(static_cast<double>(bar.starts.p95) - bar.starts.mean);
    }
    m_startBars->data()->set(starts, true);
    m_installBars->data()->set(installs, true);
    m_startRanges->setData(below, above);
    // Side by side where there are both.
    m_installBars->setBarsGroup(hasInstalls ? m_startBars->barsGroup() : nullptr);
    const double width = static_cast<double>(DaySeconds) * BarShare / (hasInstalls ? 2.0 : 1.0);
    m_startBars->setWidth(width);
    m_installBars->setWidth(width);
}

/// What was seen, only as far as somebody has looked.
void StartsPlot::fillSeen()
{
    QVector<QCPGraphData> perBar;
    QVector<QCPGraphData> shares;
    const auto observed = static_cast<double>(std::max<qint64>(m_actuals.observed, 1));
    double all = 0.0;
    for (const StartsBar &bar : std::as_const(m_bars)) {
        if (!bar.completed)
            break;
        const auto count = static_cast<double>(*bar.completed);
        all += count;
        perBar.append({isByDay() ? middle(bar.span) : static_cast<double>(bar.span.start), count});
        if (!isByDay() && bar.span.end >= m_actuals.until.toSecsSinceEpoch())
            perBar.append({static_cast<double>(bar.span.end), count});
        const auto end = std::min(bar.span.end, m_actuals.until.toSecsSinceEpoch());
        shares.append({static_cast<double>(end), all / observed * 100.0});
    }
    m_completed->data()->set(perBar, true);
    m_completed->setLineStyle(isByDay() ? QCPGraph::lsNone : QCPGraph::lsStepLeft);
    m_completedShare->data()->set(shares, true);
    QVector<QCPGraphData> ticks;
    for (const ScheduledMoment &moment : std::as_const(m_actuals.scheduled)) {
        if (moment.moment.isValid())
            ticks.append({static_cast<double>(moment.moment.toSecsSinceEpoch()), 0.0});
    }
    m_scheduled->data()->set(ticks, false);
}

void StartsPlot::markBusiest()
{
    m_busiest->data()->clear();
    if (isByDay() || !m_forecast.busiestHour)
        return; // the highest of a few bars is seen without a mark
    const qsizetype step = stepAt(static_cast<double>(m_forecast.busiestHour->start.toSecsSinceEpoch()));
    if (step >= 0)
        m_busiest->addData(middle(m_bars[step].span), m_bars[step].starts.mean);
}

void StartsPlot::scaleCounts()
{
    constexpr double Room = 1.08;
    double most = 1.0;
    for (const StartsBar &bar : std::as_const(m_bars)) {
        if (isShown(Series::Band) || isShown(Series::Starts))
            most = std::max(most, static_cast<double>(bar.starts.p95));
        if (isShown(Series::InstallBand) || isShown(Series::Installs))
            most = std::max({most, static_cast<double>(bar.installs.p95), bar.installs.mean});
        if (isShown(Series::Completed))
            most = std::max(most, static_cast<double>(bar.completed.value_or(0)));
    }
    yAxis->setRange(0.0, most * Room);
}

void StartsPlot::placeWindows()
{
    m_windows->setSpans(maintenanceSpans(m_plan, m_forecast));
}

} // namespace ccm
