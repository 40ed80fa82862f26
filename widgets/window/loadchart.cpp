// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/loadchart.h"

namespace ccm {

using namespace Qt::StringLiterals;

class LoadChart::Plot
{
};

LoadChart::LoadChart(QWidget *parent) : Chart(parent)
{
    setObjectName(u"loadChart"_s);
}

LoadChart::~LoadChart() = default;

void LoadChart::showLoad(const LinkLoad &, const Forecast &) { }

void LoadChart::clear() { }

QString LoadChart::textAt(const QDateTime &) const
{
    return {};
}

void LoadChart::draw(QPaintDevice &, const QSize &, const QPalette &) { }

} // namespace ccm
