// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/heatmap.h"

namespace ccm {

using namespace Qt::StringLiterals;

class HeatGrid
{
};

HeatMap::HeatMap(QWidget *parent) : Chart(parent)
{
    setObjectName(u"heatMap"_s);
}

HeatMap::~HeatMap() = default;

void HeatMap::showForecast(const Forecast &) { }

QDateTime HeatMap::currentHour() const
{
    return {};
}

void HeatMap::setCurrentHour(const QDateTime &) { }

void HeatMap::draw(QPaintDevice &, const QSize &, const QPalette &) { }

QSize HeatMap::sizeHint() const
{
    return minimumSizeHint();
}

QSize HeatMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 16};
}

} // namespace ccm
