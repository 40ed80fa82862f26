// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/loadplot.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct LoadText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LoadChart)
};

QString rateText(double mbit, const QLocale &locale)
{
    return locale.toString(mbit, 'f', mbit < 9.95 ? 2 : mbit < 99.5 ? 1 : 0);
}

} // namespace

LoadPlot::LoadPlot(QWidget *parent) : TimePlot(parent)
{
    yAxis->setLabel(LoadText::tr("Mbit/s"));
    m_within = addGraph();
    m_load = addGraph();
    m_load->setChannelFillGraph(m_within);
    for (QCPGraph *graph : {m_within, m_load}) {
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setAntialiased(false);
        graph->setAntialiasedFill(false);
    }
    m_limit = new QCPItemStraightLine(this);
    m_limit->setAntialiased(false);
    m_limitText = new QCPItemText(this);
    m_limitText->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_limitText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_limitText->position->setTypeY(QCPItemPosition::ptPlotCoords);
    usePalette(palette());
    placeLimit();
}

void LoadPlot::setLoad(const LinkLoad &link, const Forecast &forecast)
{
    m_link = link;
    QList<TimeSpan> steps = hourSpans(forecast);
    steps.resize(std::min(steps.size(), link.mbitPerHour.size()));
    setSteps(forecast, steps);
    fill();
    placeLimit();
    replot(rpQueuedReplot);
}

QString LoadPlot::textOfStep(qsizetype step) const
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(steps()[step].start, zone());
    const double load = m_link.mbitPerHour[step];
    const QString numbers = load > m_link.limitMbit
        ? LoadText::tr("%1 Mbit/s expected, above the limit of %2 Mbit/s")
        : LoadText::tr("%1 Mbit/s expected; the limit is %2 Mbit/s");
    return LoadText::tr("%1: %2", "a time: what is expected then")
        .arg(hourText(start, locale()),
             numbers.arg(rateText(load, locale()), rateText(m_link.limitMbit, locale())));
}

void LoadPlot::fill()
{
    QVector<QCPGraphData> load;
    QVector<QCPGraphData> within;
    const auto add = [&](qint64 second, double mbit) {
        load.append({static_cast<double>(second), mbit});
        within.append({static_cast<double>(second), std::min(mbit, m_link.limitMbit)});
    };
    for (qsizetype i = 0; i < steps().size(); ++i)
        add(steps()[i].start, m_link.mbitPerHour[i]);
    if (!steps().isEmpty())
        add(steps().last().end, m_link.mbitPerHour[steps().size() - 1]);
    m_load->data()->set(load, true);
    m_within->data()->set(within, true);
}

void LoadPlot::placeLimit()
{
    constexpr double Room = 1.15; // for the text on the limit, too
    double most = std::max(m_link.limitMbit, 0.001);
    for (const double mbit : std::as_const(m_link.mbitPerHour))
        most = std::max(most, mbit);
    yAxis->setRange(0.0, most * Room);
    m_limit->point1->setCoords(0.0, m_link.limitMbit);
    m_limit->point2->setCoords(1.0, m_link.limitMbit);
    m_limitText->position->setCoords(0.0, m_link.limitMbit);
    m_limitText->setText(LoadText::tr("Limit: %1 Mbit/s").arg(rateText(m_link.limitMbit, locale())));
    m_limit->setVisible(!m_link.name.isEmpty());
    m_limitText->setVisible(!m_link.name.isEmpty());
}

void LoadPlot::drawColors()
{
    TimePlot::drawColors();
    const QColor load = color(Status::Notice);
    const QColor limit = color(Status::Warning);
    QColor tint = load;
    tint.setAlphaF(0.28F);
    QColor above = color(Status::Bad);
    above.setAlphaF(0.65F);
    m_load->setPen(QPen(load, lineWidth()));
    m_within->setPen(Qt::NoPen);
    m_within->setBrush(tint);
    m_load->setBrush(above);
    m_limit->setPen(QPen(limit, lineWidth(), Qt::DashLine));
    m_limitText->setColor(limit);
    m_limitText->setFont(font());
    m_limitText->setPadding(QMargins(fontMetrics().height() / 4, 0, 0, fontMetrics().height() / 6));
}

} // namespace ccm
