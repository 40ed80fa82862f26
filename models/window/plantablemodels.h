// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/window/figures.h"
#include "models/window/load.h"

namespace ccm {

/// The links and distribution points of a plan, in the order of Forecast::links: worst first.
class LinkTableModel final : public TableModel<LinkLoad>
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Clients,
        Capacity,
        Limit,
        BusiestHour,
        Mean,
        High,
        Overload, ///< its StatusRole is Bad where an overload is likelier than not, Warning where it is
                  ///< possible
        Concurrent,
        ColumnCount
    };
    enum OwnRole : int {
        HourlyRole = FirstOwnRole, ///< QList<double>: Mbit/s for each hour, for a line in the cell
        LimitRole, ///< double: Mbit/s, for the line's limit
    };

    explicit LinkTableModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const LinkLoad &row, int column, int role) const override;
};

/// The figures of plans side by side: several numbers of days, two plans, or the trade-off curve.
class FiguresTableModel final : public TableModel<PlanFigures>
{
    Q_OBJECT

public:
    enum Column : int {
        Plan,
        Days,
        Deadline,
        DoneByDeadline,
        MostDone,
        BusiestHour,
        BusiestMean,
        BusiestHigh,
        WorstLink,
        WorstLoad, ///< its StatusRole is Bad above the limit
        WithinLimits,
        ColumnCount
    };

    explicit FiguresTableModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const PlanFigures &row, int column, int role) const override;
};

} // namespace ccm
