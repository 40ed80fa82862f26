// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/timeplot.h"

namespace ccm {

/// The QCustomPlot of LoadChart: the mean load, what of it is above the limit, and the limit.
class LoadPlot final : public TimePlot
{
public:
    explicit LoadPlot(QWidget *parent);

    void setLoad(const LinkLoad &link, const Forecast &forecast);
    [[nodiscard]] QString textOfStep(qsizetype step) const;

protected:
    void drawColors() override;

private:
    void fill();
    void placeLimit();

    LinkLoad m_link;
    QCPGraph *m_load = nullptr;
    QCPGraph *m_within = nullptr; ///< the load, cut off at the limit
    QCPItemStraightLine *m_limit = nullptr;
    QCPItemText *m_limitText = nullptr;
};

} // namespace ccm
