// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/tradeoffchart.h"

namespace ccm {

using namespace Qt::StringLiterals;

class TradeoffChart::Plot
{
};

TradeoffChart::TradeoffChart(QWidget *parent) : Chart(parent)
{
    setObjectName(u"tradeoffChart"_s);
}

TradeoffChart::~TradeoffChart() = default;

void TradeoffChart::setFigures(const QList<PlanFigures> &, int, double) { }

void TradeoffChart::setCurrentDays(int) { }

int TradeoffChart::lookedAtDays() const
{
    return 0;
}

QString TradeoffChart::textOf(int) const
{
    return {};
}

void TradeoffChart::draw(QPaintDevice &, const QSize &, const QPalette &) { }

} // namespace ccm
