// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/loadchart.h"

#include "widgets/window/loadplot.h"

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
}

void LoadChart::clear()
{
    setAccessibleName(tr("Chart of a link's load"));
    m_plot->setLoad({}, {});
    describeCursor();
}

QString LoadChart::textOfStep(qsizetype step) const
{
    return m_plot->textOfStep(step);
}

} // namespace ccm
