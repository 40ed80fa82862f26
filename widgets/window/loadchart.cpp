// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/loadchart.h"

#include "widgets/window/loadplot.h"

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

LoadChart::LoadChart(QWidget *parent) : TimeChart(parent), m_plot(new LoadPlot(this))
{
    setObjectName(u"loadChart"_s);
    setAccessibleName(tr("Chart of a link's load"));
    setPlot(m_plot);
}

void LoadChart::showLoad(const LinkLoad &link, const Forecast &forecast)
{
    setAccessibleName(tr("Chart of the load of %1").arg(link.name));
    m_plot->setLoad(link, forecast);
    describeCursor();
    const auto most = std::ranges::max_element(link.mbitPerHour);
    const auto step = static_cast<qsizetype>(std::distance(link.mbitPerHour.cbegin(), most));
    //: of a chart as a whole: the hour in which most is transferred, and how much
    setSummary(step < m_plot->steps().size() ? tr("Fullest: %1").arg(textOfStep(step)) : QString());
}

void LoadChart::clear()
{
    setAccessibleName(tr("Chart of a link's load"));
    m_plot->setLoad({}, {});
    describeCursor();
    setSummary({});
}

QString LoadChart::textOfStep(qsizetype step) const
{
    return m_plot->textOfStep(step);
}

} // namespace ccm
