// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/startschart.h"

#include "widgets/common/statuscolors.h"
#include "widgets/common/statusdelegate.h"

#include <QCoreApplication>
#include <qcustomplot.h>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QTimeZone>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::StartsChart)
};

constexpr qint64 Hour = 3'600;
constexpr qint64 Day = 24 * Hour;

double keyOf(const QDateTime &time)
{
    return static_cast<double>(time.toSecsSinceEpoch());
}

/// One step of the chart.
struct Bar
{
    QDateTime start;
    QDateTime end;
    ClientCount starts;
    double startedShare = 0.0;
};

QList<Bar> barsOf(const Forecast &forecast, StartsChart::Resolution resolution)
{
    QList<Bar> bars;
    if (resolution == StartsChart::Resolution::Hours) {
        for (const HourForecast &hour : forecast.hours)
            bars.append({hour.start, hour.start.addSecs(Hour), hour.starts, hour.startedShare});
        return bars;
    }
    const QTimeZone zone = forecast.opening.timeZone();
    for (const DayForecast &day : forecast.days)
        bars.append(
            {day.day.startOfDay(zone), day.day.addDays(1).startOfDay(zone), day.starts, day.startedShare});
    return bars;
}

/// Ticks on full hours and midnights of a zone's wall clock, also where clocks change.
class WallClockTicker final : public QCPAxisTicker
{
public:
    void setZone(const QTimeZone &zone) { m_zone = zone; }

protected:
    double getTickStep(const QCPRange &range) override
    {
        static constexpr std::array Steps{Hour,    2 * Hour, 3 * Hour, 6 * Hour, 12 * Hour, Day,
                                          2 * Day, 7 * Day,  14 * Day, 28 * Day, 56 * Day,  112 * Day};
        const double wanted = range.size() / std::max(tickCount(), 1);
        const auto step =
            std::ranges::lower_bound(Steps, wanted, {}, [](qint64 s) { return static_cast<double>(s); });
        return static_cast<double>(step == Steps.end() ? Steps.back() : *step);
    }

    int getSubTickCount(double tickStep) override { return tickStep > static_cast<double>(2 * Day) ? 6 : 3; }

    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(tick), m_zone);
        return time.time() == QTime(0, 0) ? locale.toString(time, ChartText::tr("ddd d MMM"))
                                          : locale.toString(time, u"HH:mm"_s);
    }

    QVector<double> createTickVector(double tickStep, const QCPRange &range) override
    {
        QVector<double> ticks;
        const auto step = static_cast<qint64>(tickStep);
        // Whole weeks begin on Mondays; Julian day 0 was one.
        QDate day = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(range.lower), m_zone).date();
        const qint64 days = std::max<qint64>(step / Day, 1);
        day = day.addDays(-(day.toJulianDay() % days));
        for (; keyOf(day.startOfDay(m_zone)) <= range.upper; day = day.addDays(days)) {
            for (qint64 second = 0; second < Day; second += std::min(step, Day))
                ticks.append(keyOf(QDateTime(day, QTime(0, 0).addSecs(static_cast<int>(second)), m_zone)));
        }
        return ticks;
    }

private:
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace

/// The widget's QCustomPlot and what is in it.
class StartsChart::Plot final : public QCustomPlot
{
public:
    explicit Plot(QWidget *parent) : QCustomPlot(parent), m_ticker(QSharedPointer<WallClockTicker>::create())
    {
        QLocale shown = locale(); // QCustomPlot takes the separators away
        shown.setNumberOptions(QLocale::DefaultNumberOptions);
        setLocale(shown);
        buildAxes();
        buildGraphs();
        buildLegend();
        applyPalette();
    }

    void setForecast(const Forecast &forecast, Resolution resolution)
    {
        const bool sameSpan = forecast.opening == m_forecast.opening
            && forecast.deadline == m_forecast.deadline && resolution == m_resolution;
        m_forecast = forecast;
        m_resolution = resolution;
        m_bars = barsOf(forecast, resolution);
        fillGraphs();
        placeMarks();
        if (sameSpan)
            showCounts();
        else
            showWhole();
        replot(rpQueuedReplot);
    }

    void showWhole()
    {
        if (m_bars.isEmpty())
            return;
        const QDateTime most =
            m_forecast.mostStarted.isValid() ? m_forecast.mostStarted : m_forecast.deadline;
        const QDateTime end = std::max(most, m_forecast.deadline).addSecs(Day);
        xAxis->setRange(keyOf(m_bars.first().start), std::min(keyOf(end), keyOf(m_bars.last().end)));
        showCounts();
        replot(rpQueuedReplot);
    }

    /// Moves or zooms along the time axis; never out of the forecast.
    void look(double shift, double zoom)
    {
        const QCPRange range = xAxis->range();
        xAxis->setRange(range.lower + shift * range.size(), range.upper + shift * range.size());
        xAxis->scaleRange(zoom);
        replot(rpQueuedReplot);
    }

    [[nodiscard]] const Bar *barAt(double key) const
    {
        const auto bar = std::ranges::find_if(
            m_bars, [&](const Bar &b) { return keyOf(b.start) <= key && key < keyOf(b.end); });
        return bar == m_bars.end() ? nullptr : &*bar;
    }

    [[nodiscard]] QString textAt(double key) const
    {
        const Bar *bar = barAt(key);
        if (!bar)
            return {};
        const QLocale locale = this->locale();
        const QString from = m_resolution == Resolution::Days
            ? locale.toString(bar->start, ChartText::tr("ddd d MMM"))
            : ChartText::tr("%1 to %2")
                  .arg(locale.toString(bar->start, ChartText::tr("ddd d MMM HH:mm")),
                       locale.toString(bar->end, u"HH:mm"_s));
        return ChartText::tr("%1: %2 starts expected, %3 to %4 in 9 of 10 cases; %5 % started in all")
            .arg(from, locale.toString(bar->starts.mean, 'f', bar->starts.mean < 9.95 ? 2 : 0),
                 locale.toString(bar->starts.p05), locale.toString(bar->starts.p95),
                 locale.toString(bar->startedShare * 100.0, 'f', 1));
    }

    /// Takes all colours from the palette.
    void applyPalette()
    {
        const QColor text = palette().color(QPalette::Text);
        const QColor faint = statusColors(Status::Muted, palette()).background;
        setBackground(palette().brush(QPalette::Base));
        for (QCPAxis *axis : {xAxis, yAxis, yAxis2, xAxis2}) {
            axis->setLabelColor(text);
            axis->setTickLabelColor(text);
            for (const auto set : {&QCPAxis::setBasePen, &QCPAxis::setTickPen, &QCPAxis::setSubTickPen})
                (axis->*set)(QPen(statusColors(Status::Muted, palette()).text));
            axis->grid()->setPen(QPen(faint, 0, Qt::SolidLine));
            axis->grid()->setZeroLinePen(QPen(faint));
        }
        legend->setIconSize(2 * fontMetrics().height(), fontMetrics().height());
        legend->setBrush(Qt::NoBrush);
        legend->setBorderPen(Qt::NoPen);
        legend->setTextColor(text);
        drawGraphs();
        drawMarks();
        replot(rpQueuedReplot);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QCustomPlot::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
            applyPalette();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        QCustomPlot::mouseMoveEvent(event);
        if (event->buttons() != Qt::NoButton)
            return;
        const bool inside = axisRect()->rect().contains(event->pos());
        const QString text = inside ? textAt(xAxis->pixelToCoord(event->position().x())) : QString();
        QToolTip::showText(event->globalPosition().toPoint(), text.isEmpty() ? QString() : plainToolTip(text),
                           this);
    }

    /// As many dates below the axis as fit without touching.
    void resizeEvent(QResizeEvent *event) override
    {
        const int label =
            fontMetrics().horizontalAdvance(u"Wed 30 Dec"_s) + 2 * fontMetrics().averageCharWidth();
        m_ticker->setTickCount(std::max(event->size().width() / label - 1, 2));
        QCustomPlot::resizeEvent(event);
    }

    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        QCustomPlot::mouseDoubleClickEvent(event);
        showWhole();
    }

private:
    void buildAxes()
    {
        xAxis->setTicker(m_ticker);
        xAxis->grid()->setSubGridVisible(false);
        for (QCPAxis *axis : {yAxis, yAxis2})
            axis->setNumberFormat(u"f"_s);
        yAxis->setNumberPrecision(0);
        yAxis2->setVisible(true);
        yAxis2->setNumberPrecision(0);
        yAxis2->setRange(0.0, 104.0);
        yAxis2->setLabel(ChartText::tr("Started in all, %"));
        setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
        axisRect()->setRangeDrag(Qt::Horizontal);
        axisRect()->setRangeZoom(Qt::Horizontal);
        connect(xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, &Plot::keepInside);
        addLayer(u"shades"_s, layer(u"background"_s), limAbove);
    }

    void buildGraphs()
    {
        m_low = addGraph();
        m_high = addGraph();
        m_mean = addGraph();
        m_busiest = addGraph();
        m_started = addGraph(xAxis, yAxis2);
        for (QCPGraph *graph : {m_low, m_high, m_mean})
            graph->setLineStyle(QCPGraph::lsStepLeft);
        m_high->setChannelFillGraph(m_low);
        m_busiest->setLineStyle(QCPGraph::lsNone);
        m_high->setName(ChartText::tr("In 9 of 10 cases (p05 to p95)"));
        m_mean->setName(ChartText::tr("Starts expected"));
        m_busiest->setName(ChartText::tr("Highest expected"));
        m_started->setName(ChartText::tr("Started in all"));
        m_deadline = new QCPItemStraightLine(this);
        m_deadlineText = new QCPItemText(this);
        m_deadlineText->setText(ChartText::tr("Deadline"));
        m_deadlineText->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
        m_deadlineText->position->setTypeX(QCPItemPosition::ptPlotCoords);
        m_deadlineText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        m_deadlineText->setPadding(QMargins(fontMetrics().height() / 4, 0, fontMetrics().height() / 4, 0));
    }

    /// Below the chart: inside, it would hide bars.
    void buildLegend()
    {
        legend->setVisible(true);
        legend->setWrap(2); // one row of all would keep the window from being narrow
        legend->setFillOrder(QCPLegend::foColumnsFirst);
        auto *row = new QCPLayoutGrid;
        plotLayout()->addElement(1, 0, row);
        row->addElement(0, 0, legend);
        row->setMargins(QMargins(0, 0, 0, 0));
        plotLayout()->setRowStretchFactor(1, 0.001);
        legend->removeItem(0); // the low end of the band has no entry of its own
    }

    void fillGraphs()
    {
        for (QCPGraph *graph : {m_low, m_high, m_mean, m_busiest, m_started})
            graph->data()->clear();
        if (m_bars.isEmpty())
            return;
        m_started->addData(keyOf(m_forecast.opening), 0.0);
        for (const Bar &bar : std::as_const(m_bars))
            addBar(keyOf(bar.start), bar);
        addBar(keyOf(m_bars.last().end), m_bars.last());
        markBusiest();
    }

    void markBusiest()
    {
        QDateTime start;
        if (m_resolution == Resolution::Hours && m_forecast.busiestHour)
            start = m_forecast.busiestHour->start;
        else if (m_resolution == Resolution::Days && m_forecast.busiestDay)
            start = m_forecast.busiestDay->day.startOfDay(m_forecast.opening.timeZone());
        const Bar *bar = start.isValid() ? barAt(keyOf(start)) : nullptr;
        if (bar)
            m_busiest->addData((keyOf(bar->start) + keyOf(bar->end)) / 2.0, bar->starts.mean);
    }

    void addBar(double key, const Bar &bar)
    {
        m_low->addData(key, static_cast<double>(bar.starts.p05));
        m_high->addData(key, static_cast<double>(bar.starts.p95));
        m_mean->addData(key, bar.starts.mean);
        m_started->addData(keyOf(bar.end), bar.startedShare * 100.0);
    }

    void placeMarks()
    {
        m_ticker->setZone(m_forecast.opening.timeZone());
        xAxis->setLabel(
            ChartText::tr("Time in %1").arg(QString::fromLatin1(m_forecast.opening.timeZone().id())));
        yAxis->setLabel(m_resolution == Resolution::Days ? ChartText::tr("Starts per day")
                                                         : ChartText::tr("Starts per hour"));
        const double deadline = keyOf(m_forecast.deadline);
        m_deadline->point1->setCoords(deadline, 0.0);
        m_deadline->point2->setCoords(deadline, 1.0);
        m_deadlineText->position->setCoords(deadline, 0.0);
        for (QCPItemRect *weekend : std::as_const(m_weekends))
            removeItem(weekend);
        m_weekends.clear();
        for (const DayForecast &day : std::as_const(m_forecast.days)) {
            if (day.day.dayOfWeek() >= 6)
                shade(day.day);
        }
        drawMarks();
    }

    void shade(const QDate &day)
    {
        const QTimeZone zone = m_forecast.opening.timeZone();
        auto *rect = new QCPItemRect(this);
        rect->setLayer(u"shades"_s);
        for (QCPItemPosition *corner : {rect->topLeft, rect->bottomRight})
            corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
        rect->topLeft->setCoords(keyOf(day.startOfDay(zone)), 0.0);
        rect->bottomRight->setCoords(keyOf(day.addDays(1).startOfDay(zone)), 1.0);
        m_weekends.append(rect);
    }

    void showCounts()
    {
        double most = 1.0;
        for (const Bar &bar : std::as_const(m_bars))
            most = std::max(most, static_cast<double>(bar.starts.p95));
        yAxis->setRange(0.0, most * 1.08);
        yAxis->setNumberPrecision(most < 5.0 ? 1 : 0);
    }

    void keepInside(const QCPRange &range)
    {
        if (m_bars.isEmpty())
            return;
        const QCPRange whole(keyOf(m_bars.first().start), keyOf(m_bars.last().end));
        const double size = std::clamp(range.size(), 6.0 * Hour, whole.size());
        const double lower = std::clamp(range.lower, whole.lower, whole.upper - size);
        const QCPRange wanted(lower, lower + size);
        if (wanted != range)
            xAxis->setRange(wanted);
    }

    void drawGraphs()
    {
        const QColor starts = statusColors(Status::Notice, palette()).text;
        QColor band = starts;
        band.setAlphaF(0.28F);
        const double width = std::max(fontMetrics().height() / 10.0, 1.0);
        m_low->setPen(Qt::NoPen);
        m_high->setPen(Qt::NoPen);
        m_high->setBrush(band);
        m_mean->setPen(QPen(starts, width));
        m_busiest->setPen(QPen(starts, width));
        m_busiest->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, starts,
                                                   palette().color(QPalette::Base),
                                                   fontMetrics().height() * 0.6));
        m_started->setPen(QPen(statusColors(Status::Good, palette()).text, width, Qt::DashLine));
    }

    void drawMarks()
    {
        const QColor deadline = statusColors(Status::Bad, palette()).text;
        m_deadline->setPen(QPen(deadline, std::max(fontMetrics().height() / 10.0, 1.0)));
        m_deadlineText->setColor(deadline);
        for (QCPItemRect *weekend : std::as_const(m_weekends)) {
            weekend->setPen(Qt::NoPen);
            weekend->setBrush(statusColors(Status::Muted, palette()).background);
        }
    }

    QSharedPointer<WallClockTicker> m_ticker;
    Forecast m_forecast;
    Resolution m_resolution = Resolution::Hours;
    QList<Bar> m_bars;
    QCPGraph *m_low = nullptr;
    QCPGraph *m_high = nullptr;
    QCPGraph *m_mean = nullptr;
    QCPGraph *m_busiest = nullptr;
    QCPGraph *m_started = nullptr;
    QCPItemStraightLine *m_deadline = nullptr;
    QCPItemText *m_deadlineText = nullptr;
    QList<QCPItemRect *> m_weekends;
};

StartsChart::StartsChart(QWidget *parent) : Chart(parent), m_plot(std::make_unique<Plot>(this))
{
    setObjectName(u"startsChart"_s);
    setAccessibleName(tr("Chart of the starts; the table shows the same numbers"));
    m_plot->setFocusPolicy(Qt::NoFocus); // the chart takes the keys for it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot.get());
}

StartsChart::~StartsChart() = default;

void StartsChart::showForecast(const Forecast &forecast, Resolution resolution)
{
    m_plot->setForecast(forecast, resolution);
}

QString StartsChart::textAt(const QDateTime &moment) const
{
    return m_plot->textAt(keyOf(moment));
}

std::pair<QDateTime, QDateTime> StartsChart::shownSpan() const
{
    const QCPRange range = m_plot->xAxis->range();
    return {QDateTime::fromSecsSinceEpoch(static_cast<qint64>(range.lower), Qt::UTC),
            QDateTime::fromSecsSinceEpoch(static_cast<qint64>(range.upper), Qt::UTC)};
}

void StartsChart::showWhole()
{
    m_plot->showWhole();
}

void StartsChart::setPlan(const Plan &) { }

void StartsChart::setActuals(const Actuals &) { }

void StartsChart::showDay(const QDate &) { }

void StartsChart::showHoursAround(const QDateTime &) { }

QDateTime StartsChart::currentMoment() const
{
    return {};
}

void StartsChart::setCurrentMoment(const QDateTime &) { }

bool StartsChart::isSeriesShown(Series) const
{
    return true;
}

void StartsChart::setSeriesShown(Series, bool) { }

QList<QPointF> StartsChart::pointsOf(Series) const
{
    return {};
}

void StartsChart::draw(QPaintDevice &, const QSize &, const QPalette &) { }

void StartsChart::keyPressEvent(QKeyEvent *event)
{
    constexpr double Shift = 0.2;
    constexpr double Zoom = 0.7;
    switch (event->key()) {
    case Qt::Key_Left:
        return m_plot->look(-Shift, 1.0);
    case Qt::Key_Right:
        return m_plot->look(Shift, 1.0);
    case Qt::Key_Plus:
        return m_plot->look(0.0, Zoom);
    case Qt::Key_Minus:
        return m_plot->look(0.0, 1.0 / Zoom);
    case Qt::Key_Home:
        return m_plot->showWhole();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ccm
