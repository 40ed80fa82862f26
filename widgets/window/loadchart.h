// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"
#include "widgets/window/chart.h"

#include <memory>

namespace ccm {

/// What the clients ask of one link or distribution point, hour by hour, with its limit.
class LoadChart final : public Chart
{
    Q_OBJECT

public:
    explicit LoadChart(QWidget *parent = nullptr);
    ~LoadChart() override;

    /// `link` is one of `forecast`.links.
    void showLoad(const LinkLoad &link, const Forecast &forecast);
    /// Where there are no links.
    void clear();
    [[nodiscard]] QString textAt(const QDateTime &moment) const;
    void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) override;

private:
    class Plot;

    std::unique_ptr<Plot> m_plot;
};

} // namespace ccm
