// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/huecolors.h"
#include "widgets/window/spanmarks.h"
#include "widgets/window/startsplot.h"

#include <QCoreApplication>

namespace ccm {

namespace {

struct StartsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::StartsChart)
};

QColor tinted(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// A tint that is not seen through: drawn much faster, and without grid lines in it.
QColor mixed(const QColor &color, const QColor &ground, double alpha)
{
    const auto part = [alpha](int a, int b) { return qRound(a * alpha + b * (1.0 - alpha)); };
    return {part(color.red(), ground.red()), part(color.green(), ground.green()),
            part(color.blue(), ground.blue())};
}

constexpr double BandTint = 0.28;
/// 3 : 1 to black and to the line in it; on white there is no such tint, so that the edges tell.
constexpr double ContrastTint = 0.5;
constexpr double BarTint = 0.45;

} // namespace

QString StartsPlot::nameOf(Series series)
{
    switch (series) {
    case Series::Band:
        return StartsText::tr("Starts in 9 of 10 cases (p05 to p95)");
    case Series::Starts:
        return StartsText::tr("Starts expected");
    case Series::Started:
        return StartsText::tr("Started in all");
    case Series::InstallBand:
        return StartsText::tr("Installations in 9 of 10 cases");
    case Series::Installs:
        return StartsText::tr("Installations expected");
    case Series::Installed:
        return StartsText::tr("Installed in all");
    case Series::Completed:
        return StartsText::tr("Seen to complete");
    case Series::CompletedShare:
        return StartsText::tr("Seen to complete, of those looked at");
    case Series::Scheduled:
        return StartsText::tr("Moments that clients have drawn");
    }
    Q_UNREACHABLE();
}

void StartsPlot::drawColors()
{
    TimePlot::drawColors();
    drawGraphs();
    drawBars();
    drawSeen();
    const QColor windows = color(Status::Warning);
    const int stripe = fontMetrics().height() / 3;
    m_windows->setShade(faint(Status::Warning));
    m_windows->setStripe(windows, stripe);
    m_windowName->setPen(QPen(windows, stripe, Qt::SolidLine, Qt::FlatCap));
    m_legend.clear(); // its entries carry colours
    rebuildLegend();
}

void StartsPlot::drawGraphs()
{
    const QColor starts = color(Status::Notice);
    const QColor installs = color(Status::Warning);
    const bool isContrasting = isHighContrast(colors());
    const auto edgePen = [isContrasting](const QColor &hue) {
        return isContrasting ? QPen(hue, 1) : QPen(Qt::NoPen);
    };
    const double tint = isContrasting ? ContrastTint : BandTint;
    for (QCPGraph *edge : {m_low, m_high})
        edge->setPen(edgePen(starts));
    for (QCPGraph *edge : {m_installLow, m_installHigh})
        edge->setPen(edgePen(installs));
    m_high->setBrush(tinted(starts, tint));
    m_installHigh->setBrush(tinted(installs, tint));
    m_starts->setPen(QPen(starts, lineWidth()));
    m_installs->setPen(QPen(installs, lineWidth()));
    m_busiest->setPen(QPen(starts, lineWidth()));
    m_busiest->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, starts,
                                               colors().color(QPalette::Base), fontMetrics().height() * 0.6));
    m_started->setPen(QPen(starts, lineWidth(), Qt::DashLine));
    m_installed->setPen(QPen(installs, lineWidth(), Qt::DashLine));
}

void StartsPlot::drawBars()
{
    const QColor starts = color(Status::Notice);
    const QColor installs = color(Status::Warning);
    const auto solid = [this](const QColor &hue) {
        return mixed(hue, colors().color(QPalette::Base), BarTint);
    };
    m_startBars->setPen(QPen(starts));
    m_startBars->setBrush(solid(starts));
    m_installBars->setPen(QPen(installs));
    m_installBars->setBrush(solid(installs));
    m_startRanges->setPen(QPen(starts, lineWidth()));
    m_startRanges->setWhiskerWidth(fontMetrics().height() * 0.5);
}

void StartsPlot::drawSeen()
{
    const QColor seen = colors().color(QPalette::Text);
    const double size = fontMetrics().height() * 0.5;
    m_completed->setPen(QPen(seen, lineWidth()));
    m_completed->setAntialiased(isByDay());
    m_completed->setScatterStyle(isByDay() ? QCPScatterStyle(QCPScatterStyle::ssDisc, seen, seen, size)
                                           : QCPScatterStyle());
    m_completedShare->setPen(QPen(seen, lineWidth(), Qt::DashLine));
    QPainterPath tick; // up from the axis
    tick.lineTo(0.0, -3.0);
    m_scheduled->setPen(QPen(seen));
    m_scheduled->setScatterStyle(QCPScatterStyle(tick, QPen(seen), Qt::NoBrush, fontMetrics().height()));
    m_scheduled->setAntialiasedScatters(false);
}

} // namespace ccm
