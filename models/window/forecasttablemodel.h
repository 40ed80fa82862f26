// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/window/forecast.h"

namespace ccm {

/// What is special about an hour or a day of a forecast.
enum class ForecastNote : quint8 {
    None,
    Busiest,
    Deadline, ///< the window ends in it
    Late, ///< after the deadline
};

struct HourRow
{
    HourForecast hour;
    HourForecast install; ///< the same hour of the installations; where there are no windows, `hour`
    ForecastNote note = ForecastNote::None;
};

struct DayRow
{
    DayForecast day;
    ForecastNote note = ForecastNote::None;
};

/// A forecast hour by hour, in the plan's time zone.
class HourTableModel final : public TableModel<HourRow>
{
    Q_OBJECT

public:
    /// The two of installations repeat the starts where a plan has no maintenance windows: hide them then.
    enum Column : int { Start, Mean, Low, High, Started, Installs, Installed, Note, ColumnCount };

    explicit HourTableModel(QObject *parent = nullptr);
    void setForecast(const Forecast &forecast);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const HourRow &row, int column, int role) const override;
};

/// A forecast day by day.
class DayTableModel final : public TableModel<DayRow>
{
    Q_OBJECT

public:
    enum Column : int { Day, Mean, Low, High, Started, Note, ColumnCount };

    explicit DayTableModel(QObject *parent = nullptr);
    void setForecast(const Forecast &forecast);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const DayRow &row, int column, int role) const override;
};

} // namespace ccm
