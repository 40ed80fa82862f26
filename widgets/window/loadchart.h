// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "widgets/window/timechart.h"

namespace ccm {

class LoadPlot;

/// What the clients ask of one link or distribution point, hour by hour, with its limit.
class LoadChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit LoadChart(QWidget *parent = nullptr);

    /// `link` is one of `forecast`.links.
    void showLoad(const LinkLoad &link, const Forecast &forecast);
    /// Where there are no links.
    void clear();

protected:
    [[nodiscard]] QString textOfStep(qsizetype step) const override;

private:
    LoadPlot *m_plot;
};

} // namespace ccm
